/** Whom a rumour is about. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { places, pupils, roles, staff, titles } from '../blame/whom';
import { type Cue, cuesIn } from '../lexicons/cues';
import { findPersons } from '../names/persons';
import { wordsAfter, wordsBefore } from '../text/window';
import { newcomers, others } from './whom';

/** A person not named. */
const someone =
  /(?<![a-z])(?:elle|lui|ils|elles|he|she|they|they're|his|her|him|il (?:sort|a |est|s'est|va|aurait|serait|vole|boit|trompe|deale))(?![a-z])/;
/** A class by its number. */
const someClass = /(?<![a-z0-9])(?:[3-6](?:e|eme) ?[a-h1-9]|year \d+|[5-9][a-h])(?![a-z])/;
/** "Apparemment, je ronfle": told of oneself. */
export const self = /^(?:je|j|i|im|ive|we|nous|tu|t|you|my|mon|ma|mes|our)$/;

/** "M. Morel", "Mr Hill": a title with its name. */
function isTitled(reading: Reading, cue: Cue): boolean {
  const [next] = wordsAfter(reading, cue, 1);
  const word = reading.folded.slice(cue.start, cue.end);
  if (!next) return false;
  if (word === 'miss' && !/\p{Lu}/u.test(reading.text[next.start] ?? '')) return false;
  return word === 'm' ? reading.folded.slice(cue.end, next.start) === '. ' : next.start - cue.end <= 2;
}

/** "Le principal", not "le rôle principal". */
const isLed = (reading: Reading, cue: Cue): boolean =>
  /^(?:le|la|l|les|un|une|du|notre|mon|ma|nos|mes|ce|cette|the|our|my|new|deputy|your|their|nouveau|nouvelle)$/.test(
    wordsBefore(reading, cue, 1)[0]?.word ?? '',
  );

/** "La chaudière du lycée", "in the school": where, not whom. */
const isWhere = (reading: Reading, cue: Cue): boolean =>
  /^(?:du|au|aux|a|de|dans|en|in|at|to|from|of|near)$/.test(
    wordsBefore(reading, cue, 3).find(({ word }) => !/^(?:l|la|le|the|our|notre|ce|cette|this)$/.test(word))?.word ?? '',
  );

/** Whom a rumour may harm: where the first of them stands, and whether one of them is a person. */
export interface Victim {
  readonly start: number;
  readonly isPerson: boolean;
}

/**
 * Whom a rumour may harm in a stretch of text.
 * @param isJuicy what is told may harm: then also a school that is where it happens, and "la nouvelle"
 */
export function victimIn(reading: Reading, span: Span, isJuicy: boolean): Victim | undefined {
  const people = [
    ...cuesIn(reading, staff, span),
    ...cuesIn(reading, roles, span).filter((cue) => isLed(reading, cue)),
    ...cuesIn(reading, titles, span).filter((cue) => isTitled(reading, cue)),
  ];
  const all = [
    ...people,
    ...[pupils, others].flatMap((list) => cuesIn(reading, list, span)),
    ...cuesIn(reading, places, span).filter((cue) => isJuicy || !isWhere(reading, cue)),
    ...(isJuicy ? cuesIn(reading, newcomers, span) : []),
  ];
  const start = Math.min(...all.map((cue) => cue.start));
  if (people.length > 0) return { start, isPerson: true };
  const pronoun = reading.folded.slice(...span).search(someone);
  if (pronoun >= 0) return { start: Math.min(start, span[0] + pronoun), isPerson: true };
  const named = all.length > 0 ? undefined : reading.once(findPersons).find(({ at }) => at[0] >= span[0] && at[1] <= span[1]);
  if (named) return { start: named.at[0], isPerson: true };
  const label = reading.folded.slice(...span).search(someClass);
  if (label >= 0) return { start: Math.min(start, span[0] + label), isPerson: false };
  return all.length > 0 ? { start, isPerson: false } : undefined;
}
