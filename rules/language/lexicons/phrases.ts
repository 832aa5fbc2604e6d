/**
 * The phrases of all lexicons as one tree whose branches are words: "mal au ventre" and "mal de tête" share "mal". It is
 * walked over every text, so it is kept in numbers: one table, few objects, little memory. It grows where texts come to
 * (`waiting.ts`): in full it would have near 200,000 steps.
 */

/** What a word leads to: the number of a branch; below zero, the end of a phrase of one lexicon that goes no further; 0, nothing. */
export type Step = number;

/** The step that ends a phrase of a lexicon and goes no further; and the lexicon that a step ends. */
const endStep = (lexicon: number): Step => -1 - lexicon;
export const lexiconOf = (step: Step): number => -1 - step;

/** What few branches have. */
interface Rest {
  /** Numbers of the lexicons of the phrases that end here. */
  ends: readonly number[];
  /** Words with a free ending: the stem, and what it leads to. */
  stems: [stem: string, step: Step][];
  /** What any one word leads to. */
  any: Step;
}

const rests: (Rest | undefined)[] = [];

/** What a branch has besides words that lead on. */
export const restOf = (branch: Step): Rest | undefined => rests[branch];

export const root = 0;
rests[root] = { ends: [], stems: [], any: 0 };

/** A phrase, or what is left of it, as it is written: it is not in the tree yet (`waiting.ts`). */
export interface Waiting {
  readonly written: string;
  readonly lexicon: number;
}

/** The first words that begin with the same letters. */
export interface Family {
  /** Phrases that begin with them and wait for a text that has one of them. */
  waiting: Waiting[] | undefined;
  /** Those with a free ending. */
  readonly stems: Rest['stems'];
}

/** A first word with a free ending is filed under so many letters: a shorter one would be tried on too many words. */
export const stemLetters = 4;

/**
 * The first letters of a word in one number, fewer where it is shorter. Other letters may share it: whoever finds a stem
 * by it compares the letters.
 */
const stemKey = (word: string): number =>
  ((word.charCodeAt(0) & 0x7f) << 21) |
  ((word.charCodeAt(1) & 0x7f) << 14) |
  ((word.charCodeAt(2) & 0x7f) << 7) |
  (word.charCodeAt(3) & 0x7f);

const families = new Map<number, Family>();

/** What phrases may begin with a word that is none of `wordOf`; undefined where none does. */
export const familyOf = (word: string): Family | undefined => families.get(stemKey(word));

/** The family of a word, made where there is none. */
export function familyFor(word: string): Family {
  const key = stemKey(word);
  let family = families.get(key);
  if (!family) {
    family = { waiting: undefined, stems: [] };
    families.set(key, family);
  }
  return family;
}

/** A word that stands in phrases. */
export interface KnownWord {
  readonly number: number;
  readonly family: Family;
  /** What it leads to as the first of a phrase. */
  first: Step;
}

const known = new Map<string, KnownWord>();

/** Those that texts have had: few beside all, so that they are found faster. */
const met = new Map<string, KnownWord>();

/** A word of the phrases that are spelt out; undefined for any other. */
export function wordOf(word: string): KnownWord | undefined {
  let entry = met.get(word);
  if (!entry) {
    entry = known.get(word);
    if (entry) met.set(word, entry);
  }
  return entry;
}

function learnt(word: string): KnownWord {
  let entry = known.get(word);
  if (!entry) {
    entry = { number: known.size + 1, family: familyFor(word), first: 0 };
    known.set(word, entry);
  }
  return entry;
}

/** The steps of the other branches: branch, word and step in a row, found by a hash of the first two (open addressing). */
let table = new Int32Array(3 << 12);
let places = 1 << 12;
let taken = 0;

/** Where the step of a branch and a word stands in the table, or would stand. */
function placeOf(branch: Step, word: number): number {
  const hash = Math.imul(branch, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  let at = (hash ^ (hash >>> 15)) & (places - 1);
  while (table[3 * at] !== 0 && (table[3 * at] !== branch || table[3 * at + 1] !== word)) at = (at + 1) & (places - 1);
  return 3 * at;
}

/** What a word leads to from a branch. */
export const nextStep = (branch: Step, word: number): Step => table[placeOf(branch, word) + 2] as Step;

function setStep(branch: Step, word: number, step: Step): void {
  const at = placeOf(branch, word);
  if (table[at] === 0 && ++taken * 2 > places) {
    const before = table;
    places *= 2;
    table = new Int32Array(3 * places);
    for (let old = 0; old < before.length; old += 3)
      if (before[old] !== 0) table.set(before.subarray(old, old + 3), placeOf(before[old] as number, before[old + 1] as number));
    setStep(branch, word, step);
    return;
  }
  table[at] = branch;
  table[at + 1] = word;
  table[at + 2] = step;
}

/** How they are written: any ending of a word, any word. */
export const anyEnding = '*';
export const anyWord = '_';

let branches = 1;

function restAt(branch: Step): Rest {
  const rest = rests[branch] ?? { ends: [], stems: [], any: 0 };
  rests[branch] = rest;
  return rest;
}

const stemsAt = (branch: Step, word: string): Rest['stems'] => (branch === root ? familyFor(word).stems : restAt(branch).stems);

function stepOf(branch: Step, word: string): Step {
  if (word === anyWord) return rests[branch]?.any ?? 0;
  if (word.endsWith(anyEnding)) {
    const stem = word.slice(0, -1);
    return stemsAt(branch, word).find(([other]) => other === stem)?.[1] ?? 0;
  }
  const { first, number } = learnt(word);
  return branch === root ? first : nextStep(branch, number);
}

function lead(branch: Step, word: string, step: Step): void {
  if (word === anyWord) restAt(branch).any = step;
  else if (word.endsWith(anyEnding)) {
    const stems = stemsAt(branch, word);
    const stem = word.slice(0, -1);
    const known = stems.find(([other]) => other === stem);
    if (known) known[1] = step;
    else stems.push([stem, step]);
  } else if (branch === root) learnt(word).first = step;
  else setStep(branch, learnt(word).number, step);
}

/** The branch that a word leads to, to go on from. */
export function branchBehind(branch: Step, word: string): Step {
  const step = stepOf(branch, word);
  if (step > 0) return step;
  const made = branches++;
  rests[made] = undefined;
  if (step < 0) restAt(made).ends = [lexiconOf(step)];
  lead(branch, word, made);
  return made;
}

/** Ends a phrase of a lexicon at a branch. */
export function endAt(branch: Step, lexicon: number): void {
  const rest = restAt(branch);
  if (!rest.ends.includes(lexicon)) rest.ends = [...rest.ends, lexicon];
}

/**
 * Ends a phrase of a lexicon with a last word behind a branch.
 * @param word `word*` and `_` among them
 */
export function endBehind(branch: Step, word: string, lexicon: number): void {
  const step = stepOf(branch, word);
  if (step === 0) lead(branch, word, endStep(lexicon));
  else if (step !== endStep(lexicon)) endAt(branchBehind(branch, word), lexicon);
}
