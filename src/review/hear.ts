/** What a person did in the review, told by the guard before the page can stop it. */
import { isSecondClick } from './Button';

const init = { bubbles: true, cancelable: true } as const;

/** A copy that stays in the shadow root, for the element the event was meant for; nothing where it is not needed. */
function copyFor(shadow: ShadowRoot, event: Event): readonly [copy: Event, target: Element | null] | undefined {
  if (event instanceof KeyboardEvent && event.type === 'keydown')
    // Firefox lets every `KeyboardEvent` out of a shadow root (measured).
    return [Object.assign(new Event('keydown', init), { key: event.key }), shadow.activeElement];
  if (event.type === 'focusin') return [new FocusEvent('focusin', init), shadow.activeElement];
  if (event instanceof PointerEvent && event.type === 'pointerdown') {
    const { clientX, clientY, pointerId, button, isPrimary } = event;
    const copy = new PointerEvent('pointerdown', { ...init, clientX, clientY, pointerId, button, isPrimary });
    return [copy, shadow.elementFromPoint(clientX, clientY)];
  }
  if (event instanceof MouseEvent && event.type === 'mousedown')
    return [new MouseEvent('mousedown', init), shadow.elementFromPoint(event.clientX, event.clientY)];
  return undefined;
}

/**
 * Hands an event of our own elements to them. Most of what they need, the browser sends by itself and inside the shadow
 * root: `submit` of a button, `change` of a choice, `cancel` of a dialogue.
 * @param event on `window`, and going no further
 */
export function hear(shadow: ShadowRoot, event: Event): void {
  if (event instanceof UIEvent && isSecondClick(event)) event.preventDefault();
  const [copy, target] = copyFor(shadow, event) ?? [];
  if (copy && target?.dispatchEvent(copy) === false) event.preventDefault();
}
