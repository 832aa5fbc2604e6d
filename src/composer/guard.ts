/**
 * The guard at the gate: listens for attempts to publish, from document_start, on `window`, in the capture phase.
 *
 *   event ──attemptOf──> attempt ──orders.decide──> let: the page gets the event
 *                                              └──> hold: the page never sees the gesture; at its end, a review
 *
 * One gesture is several events (pointerdown, mousedown, click; keydown, keypress, keyup): once one of them is held the
 * rest of the family is held too, and the review opens once.
 */
import { composerAt } from './composer';
import { type Gate, writtenIn } from './gate';
import { type Attempt, attemptOf, gestureEvents } from './gestures';
import { elementsOf, focusedElement, isOurs } from './tree';

type Family = 'pointer' | 'key' | 'submit';

const familyOf = (type: string): Family => (type.startsWith('key') ? 'key' : type === 'submit' ? 'submit' : 'pointer');

/** The event at which the gesture is complete, so that a press that slides off the button publishes and reviews nothing. */
const endsGesture = (event: Event): boolean => ['click', 'keydown', 'submit'].includes(event.type);

/** The event that ends a gesture for good: what comes next is another one. */
const lastOf: Readonly<Record<Family, string>> = { pointer: 'click', key: 'keyup', submit: 'submit' };

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

export interface Host {
  /** Asks for the linter to be injected; rejects where it cannot be. */
  wantLinter(): Promise<void>;
  /** Is the extension that loaded this script still the one installed? */
  alive(): boolean;
}

export class Guard {
  /** The gesture being held, until its last event. */
  #holding: { family: Family; attempt: Attempt; opened: boolean } | null = null;
  #asked = false;

  constructor(
    readonly gate: Gate,
    readonly host: Host,
  ) {
    this.#listen(window);
    // Turned on while somebody writes: the focus has been there for a while.
    this.#onFocus();
  }

  /** Listens in a window; once more changes nothing, but a page that writes its frame anew has dropped our listeners. */
  #listen(view: Window): void {
    const options = { capture: true, signal: this.gate.retired };
    for (const type of gestureEvents) view.addEventListener(type, this.#onGesture, options);
    // The focus goes into a frame without a word to the page, which only hears that it is gone: a little early.
    view.addEventListener('blur', this.#onBlur, options);
    view.addEventListener('focusin', this.#onFocus, options);
    // Heard here and not at the box: a page may stop everything on its way down.
    for (const type of ['input', 'compositionend']) view.addEventListener(type, this.#onInput, options);
  }

  /**
   * Is this on what Relis shows? Our buttons say "Publier" too. What a person does there never reaches the page, which may
   * stop everything; what a script makes goes its way, and is not obeyed.
   */
  #isOurs(event: Event): boolean {
    const ours = elementsOf(event).some(isOurs);
    if (ours && event.isTrusted) {
      event.stopImmediatePropagation();
      this.gate.orders?.heard(event);
    }
    return ours;
  }

  readonly #onBlur = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) setTimeout(() => this.#onFocus());
  };

  readonly #onFocus = (event?: Event): void => {
    if (event && this.#isOurs(event)) return;
    const focused = focusedElement();
    if (!focused) return;
    const { defaultView } = focused.ownerDocument;
    if (defaultView && defaultView !== window) this.#listen(defaultView);
    this.#meet(focused);
  };

  /** Somebody is about to write here, if this is a place to write. */
  #meet(focused: Element): void {
    // Buttons and links are no place to write; the walk up the page is kept for what may be.
    if (!focused.matches('textarea, input, [contenteditable], [contenteditable] *')) return;
    const composer = composerAt([focused]);
    if (!composer || !this.#stillAlive()) return;
    writtenIn(this.gate, composer);
    this.gate.entered?.(focused);
    this.gate.orders?.focused(composer);
    this.ask();
  }

  readonly #onInput = (event: Event): void => {
    if (this.#isOurs(event)) return;
    const [field] = elementsOf(event);
    if (field) this.gate.orders?.typed(field);
  };

  /** The linter is asked for once; a failure lets everything through, and the popup says so. */
  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.host.wantLinter().catch(() => {
      this.#asked = false;
      this.gate.pending = null;
    });
  }

  #stillAlive(): boolean {
    if (this.host.alive()) return true;
    this.gate.retire();
    return false;
  }

  readonly #onGesture = (event: Event): void => {
    const family = familyOf(event.type);
    if (this.#holding?.family === family && this.#continues(event)) {
      this.#holdOn(event);
      return;
    }
    this.#holding = null;
    if (this.#isOurs(event)) return;
    const attempt = attemptOf(event, this.gate.recent);
    if (!attempt || !this.#stillAlive()) return;
    if (this.#decide(attempt) === 'let') return;
    this.#holding = { family, attempt, opened: false };
    this.#holdOn(event);
  };

  /** A new press begins a new gesture, even when the last one never ended. */
  #continues(event: Event): boolean {
    if (event.type === 'pointerdown' || event.type === 'submit') return false;
    return event.type !== 'keydown' || (event as KeyboardEvent).repeat;
  }

  #holdOn(event: Event): void {
    stop(event);
    const holding = this.#holding;
    if (!holding) return;
    if (endsGesture(event) && !holding.opened) {
      holding.opened = true;
      const { gate } = this;
      if (gate.orders) gate.orders.held(holding.attempt);
      else gate.pending = holding.attempt;
    }
    if (event.type === lastOf[holding.family]) this.#holding = null;
  }

  #decide(attempt: Attempt): 'let' | 'hold' {
    const { gate } = this;
    writtenIn(gate, attempt.composer);
    if (gate.orders) return gate.orders.decide(attempt);
    // Nothing written and nothing attached: nothing to read. Otherwise wait for the linter, which resumes by itself.
    const empty = gate.arrivals.length === 0 && attempt.composer.fields().every((field) => textOf(field).trim() === '');
    if (empty) return 'let';
    this.ask();
    return this.#asked ? 'hold' : 'let';
  }
}

const textOf = (field: HTMLElement): string => ('value' in field ? String(field.value) : (field.textContent ?? ''));
