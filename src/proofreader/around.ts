/**
 * What the page says around a message: who writes, the control that publishes it, whether it can be held. A page may be large
 * and slow to say: it is asked again now and then, not at every key.
 */
import { type Composer, isRecognised } from '../composer/composer';
import type { Account } from '../policy/accounts';
import type { Surroundings } from '../review/position';

/** When the page is asked again, in milliseconds. */
const askedAgain = 1_000;

export class Around {
  /** Who writes, as the page said last. */
  account: Account;
  /** When it was asked last who writes, in milliseconds of the page's clock. */
  #asked = Number.NEGATIVE_INFINITY;
  #publishControl: HTMLElement | null = null;
  /** Whether the composer was recognised, by which publish control, and when that was looked at. */
  #recognised: { readonly by: Element | null; readonly at: number; readonly is: boolean } | undefined;

  /** @param askAccount asks the page who writes: people change accounts without leaving a page */
  constructor(
    readonly composer: Composer,
    readonly askAccount: () => Account,
  ) {
    this.account = askAccount();
  }

  /** Asks who writes, now. */
  askWhoWrites(): void {
    this.account = this.askAccount();
  }

  /** Asks again where the page has not said it yet. */
  askWhoWritesAgain(): void {
    const now = performance.now();
    if (this.account.handle || now - this.#asked < askedAgain) return;
    this.#asked = now;
    this.askWhoWrites();
  }

  /** The publish control; looked for only where the last one is no more. */
  get publishControl(): HTMLElement | null {
    const last = this.#publishControl;
    if (!last?.isConnected || !this.composer.publishes(last)) this.#publishControl = this.composer.publishControl();
    return this.#publishControl;
  }

  /** Can its publication be held? Another publish control is another answer. */
  get recognised(): boolean {
    const control = this.publishControl;
    const now = performance.now();
    if (control !== this.#recognised?.by || now - this.#recognised.at > askedAgain)
      this.#recognised = { by: control, at: now, is: isRecognised(this.composer, control) };
    return this.#recognised.is;
  }

  /** What the panel stands among. */
  get surroundings(): Surroundings {
    const { root, spec } = this.composer;
    return { root, publish: this.publishControl, dock: spec?.dock };
  }
}
