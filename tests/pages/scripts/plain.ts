/** A compose box with no library and nothing odd about it. */
import { composerPlace, h } from '../client/dom';
import { plainComposer, publishAsUsual } from '../client/plain';

const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
composerPlace().append(root);
publishAsUsual(plainComposer({ root }));
