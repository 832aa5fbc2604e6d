/**
 * A page that is the first to hear of everything and lets nobody hear after it: its listeners are on the window, at
 * capture, and stop the event there. Only the browser's own actions are left: the letters are written, the caret moves.
 * `change` alone goes on, for the file input.
 */

import { composerPlace, h } from '../client/dom';
import { plainComposer } from '../client/plain';
import { isPublishKey } from '../client/variants';

const heard: readonly string[] = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keypress', 'keyup'],
  ...['beforeinput', 'input', 'submit', 'focus', 'blur', 'focusin', 'focusout', 'selectionchange'],
  ...['copy', 'cut', 'paste', 'dragover', 'drop', 'compositionstart', 'compositionupdate', 'compositionend'],
];

const root = h('section', { class: 'box', 'aria-label': 'Nouvelle publication' });
composerPlace().append(root);
const composer = plainComposer({ root });

for (const type of heard) {
  window.addEventListener(
    type,
    (event) => {
      event.stopImmediatePropagation();
      if (event.type === 'input') composer.changed();
      const pressed = event.type === 'click' && event.composedPath().includes(composer.button);
      const keyed = event.type === 'keydown' && event instanceof KeyboardEvent && isPublishKey(event);
      if (pressed || keyed) composer.publish();
    },
    { capture: true },
  );
}
