/** The composer that the page of another host encloses in a frame; that page is told what is published. */
import { composerPlace, h } from '../client/dom';
import { plainComposer, publishAsUsual } from '../client/plain';

const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
composerPlace().append(root);
publishAsUsual(
  plainComposer({
    root,
    received({ text }) {
      window.parent.postMessage({ text }, '*');
      return true;
    },
  }),
);
