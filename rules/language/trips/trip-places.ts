/** Where a sentence leads: places to stay at, places where classes go, and the pupils who go there. */

import { months, weekdays } from '../dates/date-words';
import type { Cue } from '../lexicons/cues';
import { isCapitalAt } from '../text/characters';
import {
  abroad,
  destinations,
  hostHomes,
  hosts,
  leadsToName,
  parks,
  prepositions,
  resortLeads,
  resorts,
  venues,
} from '../whereabouts/places';
import { classTitles, groups, isClassName } from './outing-words';
import type { Sentence } from './trip-sentences';

/** Words in a row, by their indexes in `reading.tokens`. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

export interface Place extends Words {
  /** A name that is a place wherever it stands ("Rome"), not a word that a preposition makes one ("à Ovifat"). */
  readonly named: boolean;
}

/** "à la", "to my": the words before a place that lead there, at most three; `undefined` where none leads. */
function ledFrom(sentence: Sentence, first: number, leads: ReadonlySet<string>): number | undefined {
  let start = first;
  while (first - start < 3 && leads.has(sentence.word(start - 1))) start--;
  return start < first ? start : undefined;
}

/** An article alone leads nowhere: "la caravane du Tour". */
function leadsThere(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (prepositions.has(sentence.word(index))) return true;
  return false;
}

const leadWords = new Set([...leadsToName, 'la', 'le', 'les', 'l', 'the', 'my', 'our', 'mes', 'nos']);
/** They begin with a capital letter, and nobody goes there. */
const noPlace = new Set(
  `i je mme mr m mrs ms miss year cp cm ce dm cdi ent noel paques christmas easter on nous we j english maths french francais anglais
  moyen antiquite renaissance federation academie zone canton communaute region departement rectorat district inspection
  drive dropbox onedrive classroom gmail outlook inbox canvas seesaw google kindle spotify netflix youtube pe sats dm ds eps svt emc hg youtube instagram facebook zoom teams pronote word excel english-speaking god dieu`.split(
    /\s+/,
  ),
);
/** Is the sentence shouted? Then capital letters say nothing. */
function shouted({ reading, at }: Sentence): boolean {
  const text = reading.text.slice(...at);
  return text.length > 20 && !/[a-z]/.test(text) && text === text.toUpperCase();
}

/** "All of us at Brookfield High": one is there every day. */
const isSchool = /^(?:high|school|primary|academy|college|elementary|secondary|juniors?|infants|grammar|sixth)$/;

/** Names with a capital letter behind a word that leads somewhere: "à Ovifat", "to Penn State". */
function* namesIn(sentence: Sentence): Iterable<Place> {
  if (shouted(sentence)) return;
  const { reading, range } = sentence;
  for (let index = range[0] + 1; index < range[1]; index++) {
    const word = sentence.word(index);
    const [start] = sentence.span(index, index);
    if (word.length < 2 || !isCapitalAt(reading.text, start) || noPlace.has(word) || weekdays.has(word) || months.has(word))
      continue;
    if (isClassName(word)) continue;
    const first = ledFrom(sentence, index, leadWords);
    if (first === undefined || !leadsToName.has(sentence.word(first))) continue;
    if ((sentence.word(first) === 'sur' && first < index - 1) || /[.!?;:\n]/.test(sentence.gap(index - 1))) continue;
    let last = index;
    while (
      last + 1 < range[1] &&
      /^[ '-]$/.test(sentence.gap(last)) &&
      isCapitalAt(reading.text, sentence.span(last + 1, last + 1)[0])
    )
      last++;
    if (!isSchool.test(sentence.word(last))) yield { first, last, named: false };
    index = last;
  }
}

function findPlaces(sentence: Sentence): readonly Place[] {
  const found: Place[] = [];
  for (const { first, last } of [...sentence.cues(destinations), ...sentence.cues(parks), ...sentence.cues(abroad)]) {
    // "Wallonie-Bruxelles": half of another name.
    if (sentence.gap(first - 1) === '-') continue;
    found.push({ first: ledFrom(sentence, first, leadWords) ?? first, last, named: true });
  }
  for (const { first, last } of sentence.cues(hostHomes))
    found.push({ first: ledFrom(sentence, first, resortLeads) ?? first, last, named: true });
  for (const { first, last } of sentence.cues(resorts)) {
    const start = ledFrom(sentence, first, resortLeads);
    if (start !== undefined && leadsThere(sentence, start, first)) found.push({ first: start, last, named: false });
  }
  for (const { first, last } of sentence.cues(hosts))
    for (let index = first - 1; index >= first - 3; index--)
      if (sentence.word(index) === 'chez') found.push({ first: index, last, named: false });
  found.push(...namesIn(sentence));
  return found.sort((a, b) => a.first - b.first);
}

/** The places to stay at that a sentence names, in order. */
export const placesIn = (sentence: Sentence): readonly Place[] => sentence.once(findPlaces);

/** The places where classes go, in order. */
export const venuesIn = (sentence: Sentence): readonly Words[] => sentence.once(findVenues);

const findVenues = (sentence: Sentence): readonly Words[] =>
  [...sentence.cues(venues), ...sentence.cues(parks)].sort((a, b) => a.first - b.first);

const digit = /^\d/;
/** The words of names of classes that hold no figure. */
const classWords = new Set([
  'tes',
  'ts',
  'tle',
  ...['one', 'two', 'three', 'four', 'five', 'six'].flatMap((number) => [number, `${number}s`]),
]);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A cheap look: does a word begin or end with a figure, or name a class without one? */
const mayNameClass = (word: string): boolean =>
  isDigit(word.charCodeAt(0)) ||
  isDigit(word.charCodeAt(word.length - 1)) ||
  isDigit(word.charCodeAt(word.length - 2)) ||
  classWords.has(word);

/** "la 7H" is a class, "7h" an hour. */
function isUpperH(sentence: Sentence, index: number): boolean {
  return (
    sentence.reading.text.slice(...sentence.span(index, index)).endsWith('H') &&
    !/^(?:a|de|des|at|dès)$/.test(sentence.word(index - 1))
  );
}

function* classNames(sentence: Sentence): Iterable<Words> {
  const [from, to] = sentence.range;
  for (let index = from; index < to; index++) {
    const word = sentence.word(index);
    if (!mayNameClass(word)) continue;
    const titled =
      classTitles.has(sentence.word(index - 1)) && /^(?:\d{1,2}[a-z]{0,2}|one|two|three|four|five|six)s?$/.test(word);
    if (titled) yield { first: index - 1, last: index };
    else if (/^\d{1,2}h$/.test(word) && !isUpperH(sentence, index)) continue;
    else if ((digit.test(word) || /\ds?$|^(?:tes|ts|tle)$/.test(word)) && isClassName(word)) yield { first: index, last: index };
    else if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word) && /^grade(?:rs?|s)?$/.test(sentence.word(index + 1)))
      yield { first: index, last: index + 1 };
  }
}

const asWords = ({ first, last }: Cue): Words => ({ first, last });

const findGroups = (sentence: Sentence): readonly Words[] =>
  [...sentence.cues(groups).map(asWords), ...classNames(sentence)].sort((a, b) => a.first - b.first);

/** Pupils named as a group, in order. */
export const groupsIn = (sentence: Sentence): readonly Words[] => sentence.once(findGroups);

/** Words that stand between two stretches of words; negative where they overlap. */
export const wordsApart = (a: Words, b: Words): number => Math.max(a.first, b.first) - Math.min(a.last, b.last) - 1;
