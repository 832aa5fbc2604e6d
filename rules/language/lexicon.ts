/**
 * Words and phrases that rules look for. All lexicons are looked for together, in one walk over the words of a text:
 * a rule that asks whether one of its thousand words is there pays for a look-up, not for a pattern of a thousand words.
 *
 *   const worthless = lexicon(`nul(s/le/les), incompétent(e/s/es), bon à rien, catastroph*`);
 *   for (const cue of cuesOf(reading, worthless)) …
 */
import { fold } from './normalise';
import { isWordUnit } from './tokens';

let made = 0;

/** A list of phrases; made by `lexicon`, asked by `cuesOf`. */
export class Lexicon {
  /** Lexicons are numbered as they are made. */
  readonly number = made++;
  /** Where a phrase of this list ends that is of no other and the beginning of none: nearly all of them, so they share it. */
  readonly leaf = new Branch([this]);
}

/** How many lexicons there are. */
export const lexiconCount = (): number => made;

/**
 * Phrases as they are looked for: a tree whose branches are words. "mal au ventre" and "mal de tête" share the branch "mal".
 * Grown as the modules load, for all lexicons together: near 200,000 phrases, so what each of them takes matters.
 */
export class Branch {
  /** One word that goes on from here and what follows it. Most branches have no other. */
  word: string | undefined;
  onward: Branch | undefined;
  /** All other words. */
  next: Map<string, Branch> | undefined;
  /** Branches of words with a free ending: the stem, and what follows. */
  stems: [stem: string, Branch][] | undefined;
  /** What follows any one word. */
  any: Branch | undefined;

  /** @param ends the lexicons of the phrases that end here */
  constructor(public ends: readonly Lexicon[] = []) {
    this.word = undefined;
    this.onward = undefined;
    this.next = undefined;
    this.stems = undefined;
    this.any = undefined;
  }

  /** What follows a word. */
  after(word: string): Branch | undefined {
    return word === this.word ? this.onward : this.next?.get(word);
  }

  /** May a phrase go on from here? */
  get goesOn(): boolean {
    return (this.word ?? this.next ?? this.stems ?? this.any) !== undefined;
  }
}

/** The first words of all phrases. Stems are not here but in `firstStems`. */
export const root = new Branch();
root.next = new Map();

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
    if (end > start && phrase[end] === anyEnding) end++;
    if (end === start && phrase[start] === anyWord) end++;
    if (end === start) continue;
    words.push(phrase.slice(start, end));
    start = end - 1;
  }
  return words;
}

const isStem = (word: string): boolean => word.endsWith(anyEnding);

/** @throws Error on a first word whose stem is too short */
function stemsAt(at: Branch, word: string): NonNullable<Branch['stems']> {
  if (at !== root) {
    at.stems ??= [];
    return at.stems;
  }
  if (word.length <= stemLetters) throw new Error(`"${word}" is too short a stem`);
  const key = stemKey(word);
  const stems = firstStems.get(key) ?? [];
  firstStems.set(key, stems);
  return stems;
}

function find(at: Branch, word: string): Branch | undefined {
  if (word === anyWord) return at.any;
  if (!isStem(word)) return at.after(word);
  const stem = word.slice(0, -1);
  return stemsAt(at, word).find(([other]) => other === stem)?.[1];
}

function put(at: Branch, word: string, branch: Branch): void {
  if (word === anyWord) at.any = branch;
  else if (isStem(word)) {
    const [stem, stems] = [word.slice(0, -1), stemsAt(at, word)];
    const known = stems.find(([other]) => other === stem);
    if (known) known[1] = branch;
    else stems.push([stem, branch]);
  } else if (!at.next && (at.word ?? word) === word) {
    at.word = word;
    at.onward = branch;
  } else if (at.word === word) at.onward = branch;
  else {
    at.next ??= new Map();
    at.next.set(word, branch);
  }
}

/** The branch of a word to go on from; a leaf that others share is replaced by one of its own. */
function grown(at: Branch, word: string): Branch {
  const known = find(at, word);
  if (known && known !== known.ends[0]?.leaf) return known;
  const branch = new Branch(known?.ends);
  put(at, word, branch);
  return branch;
}

/** Ends a phrase of a list with a word. */
function end(at: Branch, word: string, list: Lexicon): void {
  const known = find(at, word);
  if (known?.ends.includes(list)) return;
  if (!known) {
    put(at, word, list.leaf);
    return;
  }
  grown(at, word).ends = [...known.ends, list];
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
      const last = words.pop();
      if (last !== undefined) end(words.reduce(grown, root), last, list);
    }
  return list;
}
