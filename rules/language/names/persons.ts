/** Who is named in a text, and what the words around say of them. One notion for all rules about people. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { besides } from '../marks/around';
import { overlap } from '../text/spans';
import { lettersOf, type Word, wordIndexAt, wordsOf } from '../text/words';
import { type Candidate, givenNameAt, hasInitial, spanOf, surnameAfter, unknownNameAt } from './candidates';
import { namesByTool } from './english';
import {
  bearsTitle,
  isAdult,
  isAfterLabel,
  isCounted,
  isFiction,
  isHandle,
  isHistory,
  isMineAfter,
  isPupilAfter,
  isPupilBefore,
  isQuoted,
  isQuotedAuthor,
  isSomebodysChild,
  namesPlaceAfter,
  namesSomebody,
} from './evidence';
import { findFigures } from './figures';
import { isWordName, usualNames } from './given-names';
import { borneAfter, possessives } from './people-words';
import { isPet } from './pets';
import { worksAndLessons } from './pupil-signs';
import { findRoster } from './roster';
import { joinedBefore, joinedNames, shareRoles, withoutVocabulary } from './series';

export interface PersonName {
  readonly at: Span;
  /** First name and surname (or its initial). */
  readonly full: boolean;
  /** Of the class roster, of the list of given names, or a capitalised word in a place where names stand. */
  readonly source: 'roster' | 'list' | 'shape';
  /** What the words beside the name say; `unknown` when they say nothing. */
  readonly role: 'pupil' | 'adult' | 'unknown';
  /** In lower case, or a word that opens a sentence: a weaker sign. */
  readonly weak: boolean;
}

/** A post names a class or two; the names of a directory are not read to the last. */
const mostNames = 150;

/** More capitals than small letters: capital letters tell nothing. */
function isShouted(text: string, words: readonly Word[]): boolean {
  if (!words.some(({ shape }) => shape === 'upper')) return false;
  const { upper, lower } = lettersOf(text);
  return upper > 12 && upper > 2 * lower;
}

function roleOf(reading: Reading, words: readonly Word[], { first, last }: Candidate): Candidate['role'] {
  if (isHistory(reading, words[first]?.start ?? 0)) return 'adult';
  if (isPupilBefore(reading, words, first) || isSomebodysChild(reading, words, first, last) || isMineAfter(reading, words[last]))
    return 'pupil';
  if (last > first && isQuotedAuthor(reading, words[first]?.start ?? 0)) return 'adult';
  if (isPet(reading, words, first) || isCounted(reading, words, first) || isAdult(reading, words, first, last)) return 'adult';
  if (isPupilAfter(reading, words, last)) return 'pupil';
  // "On lit Phèdre en 1re, Hippolyte agace": the class reads of him.
  return isAfterLabel(words, first) && !besides(reading, worksAndLessons, words[first]?.start ?? 0) ? 'pupil' : 'unknown';
}

/** "Eddie the Eagle", "Rosie the Riveter": whom everybody knows. */
const isSurnamed = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.folded === 'the' && words[last + 1]?.shape === 'lower' && words[last + 2]?.shape === 'capital';

/** "collège Jean Moulin", "Victoria Park", "le personnage de Léa". */
const namesNoPerson = (reading: Reading, words: readonly Word[], { first, last }: Candidate): boolean =>
  (last > first && borneAfter.has(words[last]?.folded ?? '')) ||
  bearsTitle(reading, words, first) ||
  isSurnamed(words, last) ||
  namesPlaceAfter(reading, words, last) ||
  isFiction(reading, words, first);

function fromRoster(reading: Reading, words: readonly Word[], figures: readonly Span[]): Candidate[] {
  return reading
    .once(findRoster)
    .slice(0, mostNames)
    .flatMap(({ at, full, weak }): Candidate[] => {
      const first = wordIndexAt(words, at[0]);
      const last = wordIndexAt(words, at[1] - 1);
      const word = words[first];
      if (!word || figures.some((span) => overlap(span, at)) || isHandle(reading, word)) return [];
      const one: Candidate = { first, last, full, source: 'roster', role: 'pupil', weak, end: at[1] };
      if (full) return [one];
      const possessed = weak && possessives.has(words[first - 1]?.folded ?? '');
      if (possessed || ((isWordName(word.folded) || weak) && word.shape !== 'lower' && !namesSomebody(reading, words, first)))
        return [];
      if ((word.shape === 'lower' && isWordName(word.folded)) || namesNoPerson(reading, words, one)) return [];
      // "Rose Durand" is not the Rose Martin of the roster: she is read as any other name.
      return surnameAfter(reading, words, last) > last ? [] : [one];
    });
}

function fromText(reading: Reading, words: readonly Word[], figures: readonly Span[], taken: readonly Span[]): Candidate[] {
  const shouted = isShouted(reading.text, words);
  // "Harry Potter 11 voix… Harry gagne": the same Harry.
  const known = new Set(figures.flatMap((span) => reading.folded.slice(...span).split(' ')));
  const all: Candidate[] = [];
  const usual = cuesOf(reading, usualNames);
  let next = 0;
  for (let index = 0; index < words.length && all.length < mostNames; index++) {
    const { start, folded, shape } = words[index] as Word;
    while (next < usual.length && (usual[next] as Cue).start < start) next++;
    // In small letters only a usual name, or one with an initial, is one: nearly every word is left here.
    const isSmall = shape === 'lower' && usual[next]?.start !== start && !hasInitial(reading, words, index);
    if (shape === 'digit' || isSmall || known.has(folded)) continue;
    const found = givenNameAt(reading, words, index, shouted) ?? unknownNameAt(reading, words, index);
    if (!found) continue;
    index = found.last;
    if (
      isQuoted(reading, spanOf(words, found)) ||
      taken.some((span) => overlap(span, spanOf(words, found))) ||
      namesNoPerson(reading, words, found)
    )
      continue;
    if (found.role === 'unknown') found.role = roleOf(reading, words, found);
    all.push(found);
  }
  return all;
}

/** "Napoléon et Joséphine": beside somebody known, somebody known. */
const isBesideFigure = ({ folded }: Reading, [start, end]: Span, figures: readonly Span[]): boolean =>
  figures.some(
    ([from, to]) => beside.test(folded.slice(to, Math.max(to, start))) || beside.test(folded.slice(end, Math.max(end, from))),
  );
const beside = /^(?: et | and | & |, )$/;

/** "Léa D.": the stop of an initial belongs to it. */
function fullSpan(reading: Reading, words: readonly Word[], one: Candidate): Span {
  const [start, end] = spanOf(words, one);
  return one.end === undefined && words[one.last]?.folded.length === 1 && reading.text[end] === '.'
    ? [start, end + 1]
    : [start, end];
}

/**
 * Names of people in the text; public figures, characters, places and staff with a title are left out.
 * A finder: `reading.once(findPersons)`.
 */
export function findPersons(reading: Reading): readonly PersonName[] {
  const words = reading.once(wordsOf);
  const figures = reading.once(findFigures);
  const listed = fromRoster(reading, words, figures);
  const taken = [...figures, ...listed.map((one) => spanOf(words, one))];
  const read = [...listed, ...fromText(reading, words, figures, taken)];
  const told = namesByTool(reading, words, [...figures, ...read.map((one) => spanOf(words, one))]).filter(
    (one) => !namesNoPerson(reading, words, one),
  );
  for (const one of told) one.role = roleOf(reading, words, one);
  const found = [...read, ...told].sort((a, b) => a.first - b.first);
  const all = [...found, ...joinedNames(reading, words, found, taken), ...joinedBefore(reading, words, found, taken)].sort(
    (a, b) => a.first - b.first,
  );
  const persons = withoutVocabulary(reading, words, all).filter(
    (one) => one.source === 'roster' || !isBesideFigure(reading, spanOf(words, one), figures),
  );
  shareRoles(reading, words, persons);
  return persons.map((one) => ({
    at: fullSpan(reading, words, one),
    full: one.full,
    source: one.source,
    role: one.role,
    weak: one.weak,
  }));
}
