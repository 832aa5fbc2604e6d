/**
 * Phrases wait, as they are written, until a text comes to where they go on. Spelt out they are near 200,000, which would
 * take half a second when Relis is loaded; a text comes to some hundreds of them.
 */
import {
  anyEnding,
  anyWord,
  branchBehind,
  endAt,
  endBehind,
  type Family,
  familyFor,
  root,
  type Step,
  stemLetters,
  type Waiting,
} from './phrases';
import { beginningsOf, sureLetters } from './written-phrase';

/** By the branch of the words before. Whole phrases wait in the family of their first word. */
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

/** To be called when a text has a word of a family, before it is asked which phrases begin with it. */
export function openFamily(family: Family): void {
  const phrases = family.waiting;
  if (!phrases) return;
  family.waiting = undefined;
  for (const phrase of phrases) goOn(root, phrase);
}

function waitFor(word: string, phrase: Waiting): void {
  const family = familyFor(word);
  if (family.waiting) family.waiting.push(phrase);
  else family.waiting = [phrase];
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
