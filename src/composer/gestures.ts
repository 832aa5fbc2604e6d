/**
 * Which events of a page are an attempt to publish. Pure: an event and its path in, an attempt out.
 *
 *   pointerdown mousedown … click    on the publish control
 *   keydown keypress keyup           Enter or Space on the publish control; the network's shortcut in a box
 *   submit                           of the form the composer is, is in, or holds
 *
 * Untrusted events count too: some clients publish through a `submit` event they make themselves.
 */
import type { Shortcut } from '../networks/network';
import { type Composer, composerAt } from './composer';
import { pressable, saysHarmless } from './labels';
import { closestAcross, elementsOf, fieldOf, holdsAcross } from './tree';

/** Events the guard listens to, on `window`, in the capture phase. */
export const gestureEvents = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

/** How the writer asked to publish, and so how the publication is resumed. */
export type Way =
  | { readonly by: 'control'; readonly control: HTMLElement }
  | { readonly by: 'key'; readonly field: HTMLElement; readonly init: KeyboardEventInit }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

export interface Attempt {
  readonly composer: Composer;
  readonly way: Way;
}

/** Composers somebody has written in on this page, the last one first: a publish control is looked for in each. */
export type Recent = readonly Composer[];

function onControl(path: readonly Element[], recent: Recent): Attempt | null {
  const [innermost] = path;
  const pressed = innermost && closestAcross(innermost, pressable);
  // A button that is off publishes nothing.
  if (!pressed || pressed.matches(':disabled, [aria-disabled=true]')) return null;
  for (const composer of [composerAt(path), ...recent]) {
    if (!composer) continue;
    const control = path.find((element) => composer.publishes(element));
    if (control) return { composer, way: { by: 'control', control: control as HTMLElement } };
  }
  return null;
}

/** A mention or emoji list is open on this field: plain Enter chooses from it. */
const choosing = (field: HTMLElement): boolean =>
  field.hasAttribute('aria-activedescendant') || field.getAttribute('aria-expanded') === 'true';

/** @param field null beside the boxes of the composer, on a tick box of its window: plain Enter is not for the message there */
function isShortcut(event: KeyboardEvent, shortcut: Shortcut, field: HTMLElement | null): boolean {
  if (event.key !== shortcut.key) return false;
  if (shortcut.with === 'mod') return event.ctrlKey || event.metaKey;
  return field !== null && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !choosing(field);
}

/** Ctrl+Enter publishes on so many sites that it is held on all: where it does nothing, holding it costs nothing. */
const usual: readonly Shortcut[] = [{ key: 'Enter', with: 'mod' }];

function byKey(event: KeyboardEvent, path: readonly Element[], recent: Recent): Attempt | null {
  // No other key publishes: a letter costs nothing, however large the page.
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (event.isComposing || event.keyCode === 229 || (key !== 'Enter' && key !== ' ')) return null;
  const attempt = onControl(path, recent);
  // A space between two words is no shortcut, and the page is not searched for it.
  if (attempt || key === ' ') return attempt;
  const [innermost] = path;
  const composer = composerAt(path);
  if (!innermost || !composer) return null;
  const field = fieldOf(innermost);
  const shortcuts = composer.spec?.shortcuts ?? usual;
  if (!shortcuts.some((shortcut) => isShortcut(event, shortcut, field))) return null;
  return {
    composer,
    way: { by: 'key', field: field ?? (innermost as HTMLElement), init: { key, code, ctrlKey, metaKey, shiftKey, altKey } },
  };
}

function bySubmit(event: Event, recent: Recent): Attempt | null {
  const [form] = elementsOf(event);
  if (!form?.matches('form')) return null;
  // Some clients make the event themselves, without one.
  const { submitter = null } = event as SubmitEvent;
  const composer = composerOfForm(form as HTMLFormElement, recent);
  if (!composer) return null;
  // A preview or a draft button of the same form; a data file that knows its control says it better than the label.
  if (submitter && !composer.publishes(submitter) && (composer.spec || saysHarmless(submitter))) return null;
  return { composer, way: { by: 'submit', form: form as HTMLFormElement, submitter } };
}

function composerOfForm(form: HTMLFormElement, recent: Recent): Composer | null {
  const written = recent.find(({ root }) => holdsAcross(root, form) || holdsAcross(form, root));
  if (written) return written;
  const box = [...form.elements].find((element) => element.matches('textarea'));
  return box ? composerAt([box]) : null;
}

/**
 * Is this event an attempt to publish?
 * @param recent the composers written in so far
 */
export function attemptOf(event: Event, recent: Recent): Attempt | null {
  if (event.type === 'submit') return bySubmit(event, recent);
  const path = elementsOf(event);
  if ('key' in event) return byKey(event as KeyboardEvent, path, recent);
  // Only the main button presses; the others open menus.
  if ((event as MouseEvent).button > 0) return null;
  return onControl(path, recent);
}
