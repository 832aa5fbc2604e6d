/**
 * A pass: the writer has seen the review and publishes. It lets through exactly what was reviewed (this text, these
 * files), for a short while, and nothing else: a word changed after the approval is held again.
 */
export interface Reviewed {
  readonly text: string;
  /** Identities of the files, with what was said of them. */
  readonly files: readonly string[];
}

/** How long the page has to publish what it was given, in milliseconds. */
export const passLife = 10_000;
/** How long the writer has to press the site's own button, where the page did not take our gesture. */
export const longPassLife = 120_000;

export class Pass {
  readonly #what: string;
  #until: number;

  constructor(reviewed: Reviewed, now: number) {
    this.#what = keyOf(reviewed);
    this.#until = now + passLife;
  }

  /** Is this still what was reviewed, in time? */
  covers(reviewed: Reviewed, now: number): boolean {
    return now <= this.#until && keyOf(reviewed) === this.#what;
  }

  prolong(now: number): void {
    this.#until = now + longPassLife;
  }
}

/** What was reviewed, as one string: the same for the same text and files, and for nothing else. */
export const keyOf = ({ text, files }: Reviewed): string => JSON.stringify([text, ...files]);
