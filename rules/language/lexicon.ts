/**
 * Words and phrases that rules look for. All lexicons are looked for together, in one walk over the words of a text:
 * a rule that asks whether one of its thousand words is there pays for a look-up, not for a pattern of a thousand words.
 *
 *   const worthless = lexicon(`nul(s/le/les), incompétent(e/s/es), bon à rien, catastroph*`);
 *   for (const cue of cuesOf(reading, worthless)) …
 */
import { fold } from './normalise';

/** A phrase as it is looked for. */
export interface Phrase {
  readonly lexicon: Lexicon;
  /** The words after the first; each may end with `*`. */
  readonly rest: readonly string[];
}

/** A list of phrases; made by `lexicon`, asked by `cuesOf`. */
export class Lexicon {
  constructor(readonly phrases: readonly string[]) {}
}

export const anyEnding = '*';
export const anyWord = '_';
/** A stem is filed under so many letters: a shorter one would be tried on too many words. */
export const stemLetters = 4;
const shortStem = /^[\p{L}\d]{0,3}\*/u;

const known: Lexicon[] = [];

/** The innermost brackets: `(…)` may be left out, `[…]` may not. */
const brackets = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/;

/** "nul(s/le/les) en maths" → "nul en maths", "nuls en maths"…; a text without brackets is alone. */
function spelledOut(phrase: string): string[] {
  const match = brackets.exec(phrase);
  if (!match) return [phrase];
  const [whole, may, must] = match;
  const [before, after] = [phrase.slice(0, match.index), phrase.slice(match.index + whole.length)];
  const choices = may === undefined ? (must as string).split('/') : ['', ...may.split('/')];
  return choices.flatMap((choice) => spelledOut(before + choice + after));
}

/**
 * A list of words and phrases to look for.
 * @param text phrases parted by commas or line breaks, accents and capitals as one likes. `(e/s/es)` are endings that may
 *   follow, `( du tout)` are words that may, `[par/via] moi` is one of the words; `*` at the end of a word is any ending, `_` is any one word. Apostrophes and hyphens part words, as in the text: "porte-parole"
 *   is also found as "porte parole", "c'est" as "c est".
 * @throws Error on a stem before `*` that is shorter than four letters
 */
export function lexicon(text: string): Lexicon {
  const phrases = text.split(/[,\n]/).flatMap(spelledOut);
  const made = new Lexicon([...new Set(phrases.map((phrase) => fold(phrase).trim()))].filter((phrase) => phrase !== ''));
  const short = made.phrases.find((phrase) => shortStem.test(phrase));
  if (short) throw new Error(`"${short}" is too short a stem`);
  known.push(made);
  index = undefined;
  return made;
}

/** The phrases that begin with one word: hundreds begin with "a", so they are filed by their second word too. */
export interface Opening {
  /** Of one word, or with a second word that is free. */
  readonly any: Phrase[];
  readonly bySecond: Map<string, Phrase[]>;
}

/** The phrases of all lexicons by their first word, and by the first letters of it where its ending is free. */
export interface Index {
  readonly words: Map<string, Opening>;
  readonly stems: Map<string, (Phrase & { readonly stem: string })[]>;
}

let index: Index | undefined;

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function file(words: Map<string, Opening>, first: string, phrase: Phrase): void {
  const opening: Opening = words.get(first) ?? { any: [], bySecond: new Map() };
  words.set(first, opening);
  const [second] = phrase.rest;
  if (second === undefined || second === anyWord || second.endsWith(anyEnding)) opening.any.push(phrase);
  else put(opening.bySecond, second, phrase);
}

/** All lexicons as they are looked for; made at the first question after the last of them was. */
export function lexiconIndex(): Index {
  if (index) return index;
  const made: Index = { words: new Map(), stems: new Map() };
  for (const lexicon of known)
    for (const phrase of lexicon.phrases) {
      const [first, ...rest] = phrase.match(/[\p{L}\d]+\*?|_/gu) ?? [];
      if (first === undefined) continue;
      if (!first.endsWith(anyEnding)) file(made.words, first, { lexicon, rest });
      else put(made.stems, first.slice(0, stemLetters), { lexicon, rest, stem: first.slice(0, -1) });
    }
  index = made;
  return made;
}
