/** Names whose mark it may be: more than `findPersons` dares to read, for a mark stands by. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { bearsTitle, isHandle } from '../names/evidence';
import { isGivenName, isWordName } from '../names/given-names';
import { articles, calendarNames, placeNames, placePrepositions } from '../names/people-words';
import { findPersons } from '../names/persons';
import { overlap } from '../text/spans';
import { type Word, wordsOf } from '../text/words';

export interface Named {
  readonly at: Span;
  /** Read by `findPersons` too, and by more than its shape. */
  readonly sure: boolean;
}

const othersChild =
  /\b(?:votre|vos|leurs?|son|sa|your|their|his|her|cette|ce|this) (?:fils|fille|enfant|garcon|son|daughter|child|boy|girl),? $/;

/** "Votre fils Gabin": written to his parents. */
const isOthersChild = ({ folded }: Reading, [start]: Span): boolean =>
  othersChild.test(folded.slice(Math.max(0, start - 18), start));

const takenUp = new Set('il elle iel he she a avait aura vient got gets had has scored only just'.split(' '));

/** "Jordan il a eu 4", "Jade caracole": a name that is also a word or a country, where a subject stands. */
function standsAsSubject(reading: Reading, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const next = words[index + 1];
  const before = words[index - 1]?.folded ?? '';
  if (articles.has(before) || isHandle(reading, word) || bearsTitle(reading, words, index)) return false;
  if (calendarNames.has(word.folded) || placeNames.has(word.folded))
    return /^(?:pour|for|bravo)$/.test(before) || (takenUp.has(next?.folded ?? '') && !placePrepositions.has(before));
  // "Chance would've given him more".
  if (word.opens && isWordName(word.folded) && /^(?:would|wouldn|might|favours|dictated)$/.test(next?.folded ?? '')) return false;
  return next !== undefined && next.shape === 'lower' && /^[ ,:]{1,2}$/.test(reading.text.slice(word.end, next.start));
}

/** Names of pupils, as far as marks are told of them, in order. A finder. */
export function findNamed(reading: Reading): readonly Named[] {
  const persons = reading.once(findPersons);
  const named = persons
    .filter(({ at, role }) => role !== 'adult' || isOthersChild(reading, at))
    .map(({ at, role, full, source }) => ({ at, sure: role === 'pupil' || full || source !== 'shape' }));
  const words = reading.once(wordsOf);
  for (let index = 0; index < words.length; index++) {
    const { start, end, shape, folded } = words[index] as Word;
    if (shape !== 'capital' || end - start < 3 || !isGivenName(folded)) continue;
    if (persons.some(({ at }) => overlap(at, [start, end])) || !standsAsSubject(reading, words, index)) continue;
    named.push({ at: [start, end], sure: true });
  }
  return named.sort((a, b) => a.at[0] - b.at[0]);
}
