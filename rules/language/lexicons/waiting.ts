/**
 * Phrases wait, as they are written, until a text comes to where they go on. Spelt out they are near 200,000, which would
 * take half a second when Relis is loaded; a text comes to some hundreds of them.
 */
import { anyEnding, anyWord, branchBehind, endAt, endBehind, root, type Step, stemKey, stemLetters } from './phrases';
import { beginningsOf, sureLetters } from './written-phrase';

interface Waiting {
  /** What is written of the phrase from here on. */
  readonly written: string;
  readonly lexicon: number;
}

/** Whole phrases, by the `stemKey` of their first word. */
const first = new Map<number, Waiting[]>();
/** The others, by the branch of the words before. */
const behind: (Waiting[] | undefined)[] = [];

/** Lets a phrase go on from a branch by one word. */
function goOn(branch: Step, { written, lexicon }: Waiting): void {
  beginningsOf(written, (word, rest) => {
    if (word === '') return endAt(branch, lexicon);
    if (rest === '') return endBehind(branch, word, lexicon);
    const next = branchBehind(branch, word);
    const others = behind[next];
    if (others) others.push({ written: rest, lexicon });
    else behind[next] = [{ written: rest, lexicon }];
  });
}

/** To be called when a text comes to a branch, before it is asked where it leads. */
export function openBranch(branch: Step): void {
  const phrases = behind[branch];
  if (!phrases) return;
  behind[branch] = undefined;
  for (const phrase of phrases) goOn(branch, phrase);
}

/** To be called when a text has a word, before it is asked which phrases begin with it. */
export function openFirst(word: string): void {
  const key = stemKey(word);
  const phrases = first.get(key);
  if (!phrases) return;
  first.delete(key);
  for (const phrase of phrases) goOn(root, phrase);
}

function waitFor(word: string, phrase: Waiting): void {
  const key = stemKey(word);
  const others = first.get(key);
  if (others) others.push(phrase);
  else first.set(key, [phrase]);
}

function addBeginning(word: string, phrase: Waiting): void {
  if (word.endsWith(anyEnding) && word.length <= stemLetters) throw new Error(`"${word}" is too short a stem`);
  if (word === anyWord) goOn(root, phrase);
  else if (word !== '') waitFor(word, phrase);
}

/**
 * Adds a phrase to a lexicon.
 * @param written folded, with its brackets; without a word it is nothing
 * @throws Error on a first word whose stem before `*` is shorter than `stemLetters`
 */
export function addPhrase(written: string, lexicon: number): void {
  const letters = sureLetters(written, stemLetters);
  if (letters !== '') waitFor(letters, { written, lexicon });
  else beginningsOf(written, (word, rest) => addBeginning(word, { written: word + rest, lexicon }));
}
