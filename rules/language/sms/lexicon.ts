/** How SMS spellings are listed: the spelling, then what it stands for. */
import { phraseList } from '../text/patterns';

/** A laugh or a sigh has nothing to be spelt out: it is dropped. */
export const dropped = '';

/**
 * "slt salut; tlm tout le monde; mdr" → slt → "salut", tlm → "tout le monde", mdr → dropped.
 * Spellings are folded; items are parted by `;` or a line break.
 */
export function spellings(text: string): ReadonlyMap<string, string> {
  return new Map(
    phraseList(text).map((item): [string, string] => {
      const space = item.indexOf(' ');
      return space < 0 ? [item, dropped] : [item.slice(0, space), item.slice(space + 1)];
    }),
  );
}

/** A spelling that is something else in other company: "c" is a grade, "g" a gram, "2" a number. */
export interface InContext {
  readonly plain: string;
  /** What the next word must be. */
  readonly next?: RegExp;
  /** What the word before must be, where the next one does not tell. */
  readonly before?: RegExp;
  /** What the word before must not be. */
  readonly notBefore?: RegExp;
  /** What the next word must not be. */
  readonly notNext?: RegExp;
  /** The two neighbours together, "want go": a number between two words is a number unless both agree. */
  readonly pair?: RegExp;
  /** Counts only beside a sure one. */
  readonly weak?: true;
}

export interface Lexicon {
  /** Tells by itself. */
  readonly sure: ReadonlyMap<string, string>;
  /** Tells only beside a sure one. */
  readonly weak: ReadonlyMap<string, string>;
  readonly inContext: ReadonlyMap<string, InContext>;
}
