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

/** The root has a step for most words: its steps stand by the number of the word. */
export const root = 0;
rests[root] = { ends: [], stems: [], any: 0 };
const firstSteps: Step[] = [0];

const numbers = new Map<string, number>();

/** The number of a word that stands in a phrase; 0 for any other. */
export const wordNumber = (word: string): number => numbers.get(word) ?? 0;

function numbered(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(word, number);
    firstSteps.push(0);
  }
  return number;
}

/** What a first word leads to. */
export const firstStep = (word: number): Step => firstSteps[word] as Step;

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

/** A first word with a free ending is filed under so many letters: a shorter one would be tried on too many words. */
export const stemLetters = 4;

/**
 * The first letters of a word in one number, fewer where it is shorter. Other letters may share it: whoever finds a stem
 * by it compares the letters.
 */
export const stemKey = (word: string): number =>
  ((word.charCodeAt(0) & 0x7f) << 21) |
  ((word.charCodeAt(1) & 0x7f) << 14) |
  ((word.charCodeAt(2) & 0x7f) << 7) |
  (word.charCodeAt(3) & 0x7f);

/** First words with a free ending, by their `stemKey`. */
const firstStems = new Map<number, Rest['stems']>();

const none: Rest['stems'] = [];

/** The first stems that a word may begin with. */
export const stemsLike = (word: string): Rest['stems'] =>
  word.length < stemLetters ? none : (firstStems.get(stemKey(word)) ?? none);

let branches = 1;

function restAt(branch: Step): Rest {
  const rest = rests[branch] ?? { ends: [], stems: [], any: 0 };
  rests[branch] = rest;
  return rest;
}

function stemsAt(branch: Step, word: string): Rest['stems'] {
  if (branch !== root) return restAt(branch).stems;
  const stems = firstStems.get(stemKey(word)) ?? [];
  firstStems.set(stemKey(word), stems);
  return stems;
}

function stepOf(branch: Step, word: string): Step {
  if (word === anyWord) return rests[branch]?.any ?? 0;
  if (word.endsWith(anyEnding)) {
    const stem = word.slice(0, -1);
    return stemsAt(branch, word).find(([other]) => other === stem)?.[1] ?? 0;
  }
  const number = numbered(word);
  return branch === root ? firstStep(number) : nextStep(branch, number);
}

function lead(branch: Step, word: string, step: Step): void {
  if (word === anyWord) restAt(branch).any = step;
  else if (word.endsWith(anyEnding)) {
    const stems = stemsAt(branch, word);
    const stem = word.slice(0, -1);
    const known = stems.find(([other]) => other === stem);
    if (known) known[1] = step;
    else stems.push([stem, step]);
  } else if (branch === root) firstSteps[numbered(word)] = step;
  else setStep(branch, numbered(word), step);
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
