/** Names in a row: "Inès, Tom et Kaïs". What is known of one tells on the others. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import type { Word } from '../text/words';
import { type Candidate, mayBeName, surnameAfter } from './candidates';
import { bearsTitle } from './evidence';
import { isWordName } from './given-names';
import { placeNames } from './people-words';

const joint = /^(?: ?, ?| et | and | ?& ?| ?\/ ?|, et |, and | ou | ?\+ ?)$/;

const areJoined = (reading: Reading, words: readonly Word[], left: Candidate, right: Candidate): boolean =>
  joint.test(reading.folded.slice(words[left.last]?.end, words[right.first]?.start));

/** "Bohdan and Solomiia": a capitalised word joined to a name by "and" is a name too. */
export function joinedNames(
  reading: Reading,
  words: readonly Word[],
  all: readonly Candidate[],
  taken: readonly Span[],
): Candidate[] {
  const free = ({ start }: Word, at: number): boolean =>
    !all.some((other) => other.first <= at && at <= other.last) && !taken.some(([from, to]) => from <= start && start < to);
  return all.flatMap((left): Candidate[] => {
    const at = left.last + 2;
    const word = words[at];
    if (left.role === 'adult' || !word || !/^(?:et|and)$/.test(words[at - 1]?.folded ?? '')) return [];
    if (!mayBeName(reading, word) || placeNames.has(word.folded) || !free(word, at)) return [];
    if (!joint.test(reading.folded.slice(words[left.last]?.end, word.start)) || bearsTitle(reading, words, at)) return [];
    const last = surnameAfter(reading, words, at);
    return [{ first: at, last, full: last > at, source: 'shape', role: left.role, weak: false }];
  });
}

/** "Soumeya et Lise-Marie": the same where the known name comes second. */
export function joinedBefore(
  reading: Reading,
  words: readonly Word[],
  all: readonly Candidate[],
  taken: readonly Span[],
): Candidate[] {
  return all.flatMap((right): Candidate[] => {
    const at = right.first - 2;
    const word = words[at];
    if (right.role === 'adult' || !word || !/^(?:et|and)$/.test(words[at + 1]?.folded ?? '')) return [];
    const known =
      all.some((other) => other.first <= at && at <= other.last) ||
      taken.some(([from, to]) => from <= word.start && word.start < to);
    if (known || !mayBeName(reading, word) || placeNames.has(word.folded) || bearsTitle(reading, words, at)) return [];
    if (words[at - 1]?.shape === 'capital' || !/ (?:et|and) $/.test(reading.folded.slice(word.end, words[right.first]?.start)))
      return [];
    return [{ first: at, last: at, full: false, source: 'shape', role: right.role, weak: false }];
  });
}

/** "June, May, Rose, Will": three in a row that are all words too are vocabulary. */
export function withoutVocabulary(reading: Reading, words: readonly Word[], all: readonly Candidate[]): Candidate[] {
  const rows: Candidate[][] = [];
  for (const one of all) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && areJoined(reading, words, before, one)) row.push(one);
    else rows.push([one]);
  }
  const isWord = ({ first, full, source }: Candidate): boolean =>
    !full && source !== 'shape' && isWordName(words[first]?.folded ?? '');
  return rows.filter((row) => row.length < 3 || !row.every(isWord)).flat();
}

/** "Inès et Tom de 6e B", "Sophie et Karim, nos AESH": what is said of one is said of all. */
export function shareRoles(reading: Reading, words: readonly Word[], all: readonly Candidate[]): void {
  const share = (from: Candidate | undefined, to: Candidate | undefined): void => {
    if (from && to && to.role === 'unknown') to.role = from.role;
  };
  const pairs = all.slice(1).map((right, index) => [all[index] as Candidate, right] as const);
  const joined = pairs.filter(([left, right]) => areJoined(reading, words, left, right));
  for (const [left, right] of [...joined].reverse()) share(right, left);
  for (const [left, right] of joined) share(left, right);
}
