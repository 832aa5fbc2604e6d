/**
 * Publishing what was held, once: one complete gesture of our own on the control as it is now, then a look at the page.
 *
 * The gesture is pointerdown … click in one go, as a finger makes it: a page that publishes on one of them publishes
 * once, whichever it is. It is never repeated: a page that is only slow would publish twice. Where nothing moves, the
 * writer is asked to press the site's own button, which the pass lets through.
 */
import { type Composer, treesOf } from './composer';
import type { Way } from './gestures';
import { readComposer } from './read';
import { isOurs } from './tree';

/** How long a page may take to show that it took the gesture, in milliseconds. */
const patience = 1500;

function press(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const init = { ...at, bubbles: true, cancelable: true, composed: true, button: 0, detail: 1, view: window };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  control.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  control.dispatchEvent(new MouseEvent('mouseup', init));
  control.click();
}

function strike(field: HTMLElement, init: KeyboardEventInit): void {
  field.focus({ preventScroll: true });
  for (const type of ['keydown', 'keypress', 'keyup'])
    field.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: true }));
}

function gesture(composer: Composer, way: Way): void {
  // The page may have replaced its button since: the one it has now is the one to press.
  const control = way.by === 'control' && way.control.isConnected ? way.control : composer.publishControl();
  if (way.by === 'submit' && way.form.isConnected) way.form.requestSubmit(way.submitter?.isConnected ? way.submitter : null);
  else if (control) press(control);
  else if (way.by === 'key') strike(way.field, way.init);
}

/** Anything of the composer that changes tells that the page took the gesture: text gone, button disabled, a spinner. */
function stirs(composer: Composer, signal: AbortSignal): Promise<boolean> {
  const before = readComposer(composer).text;
  const moved = (): boolean => !composer.root.isConnected || readComposer(composer).text !== before;
  return new Promise((resolve) => {
    const end = (stirred: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(stirred || moved());
    };
    const observer = new MutationObserver((records) => {
      if (!records.every(({ target }) => isOurs(target))) end(true);
    });
    for (const tree of treesOf(composer))
      observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setTimeout(() => end(false), patience);
    signal.addEventListener('abort', () => end(true), { once: true });
  });
}

/**
 * Makes the publishing gesture for the writer.
 * @returns false when the page did not stir: ask the writer to press the button
 */
export async function resume(composer: Composer, way: Way, signal: AbortSignal): Promise<boolean> {
  const answer = stirs(composer, signal);
  gesture(composer, way);
  return answer;
}
