/**
 * Where the publication of one message stands: let through, held and reviewed, resumed once.
 *
 *   typing ──publish attempted, warn or block found──> reviewing ──fixed, or published anyway──> typing (pass) ──> sent
 *                                                          └──back──> typing            └──page did not stir──> press-again
 */
import type { Composer } from '../composer/composer';
import type { Attempt } from '../composer/gestures';
import { readComposer } from '../composer/read';
import { resume } from '../composer/resume';
import type { Stage } from '../review/view';
import type { Approval } from './approval';
import { Pass, passLife, type Reviewed } from './pass';
import type { Photos } from './photos';

/** The message whose publication it is, as it stands whenever it is asked. */
export interface Message {
  readonly composer: Composer;
  /** The text and the files, as they were read last. */
  readonly reviewed: Reviewed;
  /** Something in it must be read again before it is published. */
  readonly strong: boolean;
  readonly files: Pick<Photos, 'underway' | 'running' | 'letAllGo'>;
  readonly approval: Pick<Approval, 'missing'>;
  /** The page must be free for a moment: a fix is being written into the editor. */
  readonly busy: boolean;
  /** Aborted when the composer leaves the page, or another takes its place. */
  readonly signal: AbortSignal;
  /** Reads the composer, and who writes in it. */
  readAgain(): void;
  /** Runs the rules on what was read. */
  lint(): void;
  /** Reads, lints, and tells what changed. */
  look(): void;
  /** Something people see has changed. */
  changed(): void;
  /** The page is given it, as it stands. */
  sent(): void;
}

export class Publication {
  stage: Stage = 'typing';
  #held: Attempt | null = null;
  #pass: Pass | null = null;
  /** It waits for photos that are being looked at, and for nothing else: it goes by itself if they are fine. */
  #waits = false;
  #sending: ReturnType<typeof setInterval> | undefined;

  constructor(readonly message: Message) {}

  /** Whether something is held for the writer to decide. */
  get held(): boolean {
    return this.#held !== null;
  }

  /** The box was emptied: the next words are another message. */
  startAfresh(): void {
    this.#pass = null;
    this.stage = 'typing';
  }

  /** By the writer, or by who agrees to it. */
  get #mustBeRead(): boolean {
    return this.message.strong || this.message.approval.missing;
  }

  /** Synchronous: may the page have this attempt? */
  decide(): 'let' | 'hold' {
    const { message } = this;
    if (message.busy || this.stage === 'reviewing') return 'hold';
    message.readAgain();
    if (!this.#pass?.covers(message.reviewed, performance.now())) {
      this.#pass = null;
      message.lint();
      if (this.#mustBeRead || message.files.running) return 'hold';
    }
    if (message.files.underway) return 'hold';
    message.sent();
    this.#lookOnceSent();
    return 'let';
  }

  /** A page empties its form field without a word to anyone: after a publication the box is looked at for a while. */
  #lookOnceSent(): void {
    const { message } = this;
    clearInterval(this.#sending);
    const { text } = message.reviewed;
    const until = performance.now() + passLife;
    this.#sending = setInterval(() => {
      const changed = readComposer(message.composer).text !== text;
      if (!changed && performance.now() < until) return;
      clearInterval(this.#sending);
      if (changed) message.look();
    }, 200);
  }

  /** A publication was attempted and held: show the review. */
  review(attempt: Attempt): void {
    if (this.#held) return;
    this.#held = attempt;
    const { message } = this;
    // Nothing to read again, only files that the page does not have yet: it goes by itself once it has them.
    if (message.files.underway && !message.files.running && !this.#mustBeRead) {
      void this.#onceFilesAreThere(attempt, () => this.resumeHeld(attempt));
      return;
    }
    this.stage = 'reviewing';
    message.look();
    this.#waits = message.files.running && !this.#mustBeRead;
  }

  /** What was waited for may be known now: with nothing to read again, the publication goes by itself. */
  goOn(): void {
    const attempt = this.#held;
    const { message } = this;
    if (!this.#waits || message.files.running) return;
    this.#waits = false;
    if (!attempt || this.stage !== 'reviewing' || this.#mustBeRead) return;
    this.#held = null;
    this.stage = 'typing';
    message.changed();
    void this.resumeHeld(attempt);
  }

  /** Goes on with a publication when the page has its files; where it let one fall, the writer is told and presses again. */
  async #onceFilesAreThere(attempt: Attempt, publish: () => Promise<void>): Promise<void> {
    const there = await this.message.files.underway;
    if (this.#held !== attempt) return;
    this.#held = null;
    if (there) await publish();
  }

  /** An attempt held before the linter was there: reviewed, or made again if the message is fine. */
  async resumeHeld(attempt: Attempt): Promise<void> {
    if (this.decide() === 'hold') this.review(attempt);
    else await this.#publish(attempt);
  }

  /** Closes the review without publishing. */
  back(): void {
    this.#held = null;
    this.#waits = false;
    this.stage = 'typing';
    this.message.changed();
  }

  /** Publishes what was held, and only that; a second call does nothing. */
  async publish(): Promise<void> {
    const attempt = this.#held;
    const { message } = this;
    if (!attempt || message.approval.missing) return;
    this.#waits = false;
    message.files.letAllGo();
    if (message.files.underway) {
      const { text } = message.reviewed;
      this.stage = 'typing';
      message.changed();
      // What is written meanwhile was in no review.
      const publish = () => (readComposer(message.composer).text === text ? this.#publish(attempt) : this.resumeHeld(attempt));
      await this.#onceFilesAreThere(attempt, publish);
      return;
    }
    this.#held = null;
    await this.#publish(attempt);
  }

  async #publish(attempt: Attempt): Promise<void> {
    const { message } = this;
    message.readAgain();
    const pass = new Pass(message.reviewed, performance.now());
    this.#pass = pass;
    this.stage = 'typing';
    // The review must have left the page before the page gets its gesture.
    message.changed();
    this.#lookOnceSent();
    const stirred = await resume(message.composer, attempt.way, message.signal);
    if (stirred || this.#pass !== pass) return;
    pass.prolong(performance.now());
    this.stage = 'press-again';
    message.changed();
  }

  end(): void {
    clearInterval(this.#sending);
  }
}
