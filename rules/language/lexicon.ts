/**
 * Words and phrases that rules look for. All lexicons are looked for together, in one walk over the words of a text:
 * a rule that asks whether one of its thousand words is there pays for a look-up, not for a pattern of a thousand words.
 *
 *   const worthless = lexicon(`nul(s/le/les), incompétent(e/s/es), bon à rien, catastroph*`);
 *   for (const cue of cuesOf(reading, worthless)) …
 */
import { fold } from './normalise';

let made = 0;

/** A list of phrases; made by `lexicon`, asked by `cuesOf`. */
export class Lexicon {
  /** Lexicons are numbered as they are made. */
  readonly number = made++;
}

/** How many lexicons there are. */
export const lexiconCount = (): number => made;

/**
 * Phrases as they are looked for: a tree whose branches are words. "mal au ventre" and "mal de tête" share the branch "mal".
 * Grown as the modules load, for all lexicons together.
 */
export interface Branch {
  next: Map<string, Branch> | undefined;
  /** Branches of words with a free ending: the stem, and what follows. */
  stems: [stem: string, Branch][] | undefined;
  /** What follows any one word. */
  any: Branch | undefined;
  /** The lexicons of the phrases that end here. */
  readonly ends: Lexicon[];
}

const branch = (): Branch => ({ next: undefined, stems: undefined, any: undefined, ends: [] });

/** The first words of all phrases. Stems are not here but in `firstStems`. */
export const root = { ...branch(), next: new Map<string, Branch>() };

/** A first word with a free ending is filed under so many letters: a shorter one would be tried on too many words. */
export const stemLetters = 4;
/** Phrases whose first word has a free ending, by the `stemKey` of it. */
export const firstStems = new Map<number, NonNullable<Branch['stems']>>();

/** The first letters of a word in one number. Other letters may share it: whoever finds a stem by it compares the letters. */
export const stemKey = (word: string): number =>
  ((word.charCodeAt(0) & 0x7f) << 21) |
  ((word.charCodeAt(1) & 0x7f) << 14) |
  ((word.charCodeAt(2) & 0x7f) << 7) |
  (word.charCodeAt(3) & 0x7f);

const anyEnding = '*';
const anyWord = '_';

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

function stemIn(stems: NonNullable<Branch['stems']>, stem: string): Branch {
  const known = stems.find(([other]) => other === stem);
  if (known) return known[1];
  const made = branch();
  stems.push([stem, made]);
  return made;
}

function nextIn(at: Branch, word: string): Branch {
  if (word === anyWord) {
    at.any ??= branch();
    return at.any;
  }
  if (word.endsWith(anyEnding)) {
    at.stems ??= [];
    return stemIn(at.stems, word.slice(0, -1));
  }
  at.next ??= new Map();
  let next = at.next.get(word);
  if (!next) {
    next = branch();
    at.next.set(word, next);
  }
  return next;
}

/** @throws Error on a first word whose stem is too short */
function firstBranch(word: string): Branch {
  if (!word.endsWith(anyEnding)) return nextIn(root, word);
  if (word.length <= stemLetters) throw new Error(`"${word}" is too short a stem`);
  const key = stemKey(word);
  const stems = firstStems.get(key) ?? [];
  firstStems.set(key, stems);
  return stemIn(stems, word.slice(0, -1));
}

const word = /[\p{L}\d]+\*?|_/gu;

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
  for (const phrase of fold(text).split(/[,\n]/).flatMap(spelledOut)) {
    const [first, ...rest] = phrase.match(word) ?? [];
    if (first === undefined) continue;
    const { ends } = rest.reduce(nextIn, firstBranch(first));
    if (!ends.includes(list)) ends.push(list);
  }
  return list;
}
