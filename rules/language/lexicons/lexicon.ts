/**
 * Words and phrases that rules look for. All lexicons are looked for together, in one walk over the words of a text:
 * a rule that asks whether one of its thousand words is there pays for a look-up, not for a pattern of a thousand words.
 *
 *   const worthless = lexicon(`nul(s/le/les), incompétent(e/s/es), bon à rien, catastroph*`);
 *   for (const cue of cuesOf(reading, worthless)) …
 */
import { fold } from '../text/normalise';
import { isWordUnit } from '../text/tokens';
import { addPhrase } from './phrases';

let made = 0;

/** A list of phrases; made by `lexicon`, asked by `cuesOf`. */
export class Lexicon {
  /** Lexicons are numbered as they are made. */
  readonly number = made++;
}

/** How many lexicons there are. */
export const lexiconCount = (): number => made;

/** The innermost brackets: `(…)` may be left out, `[…]` may not. */
const brackets = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/;

/** "nul(s/le/les) en maths" → "nul en maths", "nuls en maths"…; a text without brackets is alone. */
function spelledOut(phrase: string, into: string[] = []): readonly string[] {
  const match = brackets.exec(phrase);
  if (!match) {
    into.push(phrase);
    return into;
  }
  const [whole, may, must] = match;
  const [before, after] = [phrase.slice(0, match.index), phrase.slice(match.index + whole.length)];
  if (may !== undefined) spelledOut(before + after, into);
  for (const choice of (may ?? (must as string)).split('/')) spelledOut(before + choice + after, into);
  return into;
}

/** The words of a phrase, `word*` and `_` among them. */
function wordsIn(phrase: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < phrase.length; start++) {
    let end = start;
    while (end < phrase.length && isWordUnit(phrase.charCodeAt(end), phrase, end)) end++;
    if (end > start && phrase[end] === '*') end++;
    if (end === start && phrase[start] === '_') end++;
    if (end === start) continue;
    words.push(phrase.slice(start, end));
    start = end - 1;
  }
  return words;
}

/**
 * A list of words and phrases to look for.
 * @param text phrases parted by commas or line breaks, accents and capitals as one likes. `(e/s/es)` are endings that may
 *   follow, `( du tout)` are words that may, `[par/via] moi` is one of the words; `*` at the end of a word is any ending,
 *   `_` is any one word. Apostrophes and hyphens part words, as in the text: "porte-parole" is also found as
 *   "porte parole", "c'est" as "c est".
 * @throws Error on a first word whose stem before `*` is shorter than four letters
 */
export function lexicon(text: string): Lexicon {
  const list = new Lexicon();
  for (const choice of fold(text).split(/[,\n]/))
    for (const phrase of spelledOut(choice)) {
      const words = wordsIn(phrase);
      if (words.length > 0) addPhrase(words, list.number);
    }
  return list;
}
