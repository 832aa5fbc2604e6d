/** Whenever the text changes or the focus leaves it, the page draws its publish button anew: the old one is no longer there. */

import { composerPlace, h } from '../client/dom';
import { plainComposer } from '../client/plain';
import { isPublishKey } from '../client/variants';

const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
composerPlace().append(root);
const { button, editable, publish } = plainComposer({ root });

let drawn = button;
function drawAnew(): void {
  const fresh = h('button', { type: 'button', class: 'publish' }, 'Publier');
  fresh.addEventListener('click', publish);
  drawn.replaceWith(fresh);
  drawn = fresh;
}
for (const type of ['input', 'focus', 'blur']) editable.addEventListener(type, drawAnew);
editable.addEventListener('keydown', (event) => {
  if (isPublishKey(event)) publish();
});
