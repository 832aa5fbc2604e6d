/** The composer a page encloses in a frame; the page around it receives what is published. */
import { composerPlace, h } from '../client/dom';
import { plainComposer, publishAsUsual } from '../client/plain';

const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
composerPlace().append(root);
publishAsUsual(
  plainComposer({ root, received: (post) => window.parent.dispatchEvent(new CustomEvent('published', { detail: post })) }),
);
