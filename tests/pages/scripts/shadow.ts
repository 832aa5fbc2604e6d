/** A composer in an open shadow root, editor and button: nothing of it is found by `document.querySelector`. */
import { composerPlace, h } from '../client/dom';
import { plainComposer, publishAsUsual } from '../client/plain';

const host = h('post-composer' as 'div');
composerPlace().append(host);
const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
host.attachShadow({ mode: 'open' }).append(h('link', { rel: 'stylesheet', href: '/site.css' }), root);
publishAsUsual(plainComposer({ root }));
