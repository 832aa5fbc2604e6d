/**
 * Words and phrases that rules look for. All lexicons are looked for together, in one walk over the words of a text:
 * a rule that asks whether one of its thousand words is there pays for a look-up, not for a pattern of a thousand words.
 *
 *   const worthless = lexicon(`nul(s/le/les), incompétent(e/s/es), bon à rien, catastroph*`);
 *   for (const cue of cuesOf(reading, worthless)) …
 */
import { fold } from '../text/normalise';
import { unmarked } from './homographs';
import { addPhrase } from './waiting';

let made = 0;

/** A list of phrases; made by `lexicon`, asked by `cuesOf`. */
export class Lexicon {
  /** Lexicons are numbered as they are made. */
  readonly number = made++;

  /** @param begins its first words: what it is known by to `weights`, wherever it comes in the order of the modules */
  constructor(readonly begins: string) {
    all.push(this);
  }
}

/** Every lexicon, by its number. */
const all: Lexicon[] = [];
export const lexicons = (): readonly Lexicon[] => all;

/** How many lexicons there are. */
export const lexiconCount = (): number => made;

/** Two letters written as one are two in a text that was normalised. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const asInTexts = (text: string): string => fold(text).replace(/[œæß]/g, (letter) => ligatures[letter] as string);

/**
 * A list of words and phrases to look for.
 * @param text phrases parted by commas or line breaks, accents and capitals as one likes. `(e/s/es)` are endings that may
 *   follow, `( du tout)` are words that may, `[par/via] moi` is one of the words; `*` at the end of a word is any ending,
 *   `_` is any one word. Apostrophes and hyphens part words, as in the text: "porte-parole" is also found as
 *   "porte parole", "c'est" as "c est". `fr:came` is looked for in French alone (`lexicons/homographs`).
 * @throws Error on a first word whose stem before `*` is shorter than four letters
 */
export function lexicon(text: string): Lexicon {
  const list = new Lexicon(text.trimStart().slice(0, 48));
  for (const phrase of asInTexts(text).split(/[,\n]/)) addPhrase(unmarked(phrase, list.number), list.number);
  return list;
}
