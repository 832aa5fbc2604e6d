/** Publishes when the button goes down, not on the click, and when Ctrl/Cmd+Enter comes up, as PeerTube does. */
import { composerPlace, h } from '../client/dom';
import { plainComposer } from '../client/plain';

const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
composerPlace().append(root);
const { button, editable, publish } = plainComposer({ root });
button.addEventListener('pointerdown', publish);
editable.addEventListener('keyup', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) publish();
});
