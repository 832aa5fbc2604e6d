/** A name as it stands in the text, before one knows whose it is. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesOf } from '../lexicons/cues';
import { labelAt } from '../school/classes';
import { list } from '../text/patterns';
import { touches, type Word } from '../text/words';
import { isHandle, isPupilAfter, isPupilBefore, namesSomebody } from './evidence';
import { isGivenName, isUsualName, isWordName } from './given-names';
import { notSurnames } from './not-surnames';
import { calendarNames, personVerbs, placeNames } from './people-words';
import { saysToMe } from './pupil-signs';

export interface Candidate {
  /** Indices of its first and last words. */
  readonly first: number;
  readonly last: number;
  readonly full: boolean;
  readonly source: 'roster' | 'list' | 'shape';
  readonly weak: boolean;
  role: 'pupil' | 'adult' | 'unknown';
  /** Where it ends, when that is not the end of its last word. */
  readonly end?: number;
}

export function spanOf(words: readonly Word[], { first, last, end }: Candidate): Span {
  return [words[first]?.start ?? 0, end ?? words[last]?.end ?? 0];
}

const particle = /^(?:de|da|do|dos|di|del|della|van|von|den|der|el|al|ben|ibn|bin|le|la|d|n|o|mac|mc|st|saint|ter|ten)$/;
const elided = /^(?:d|n|o|l|m)$/;

const isCapital = (word: Word | undefined): boolean => word?.shape === 'capital' || word?.shape === 'upper';

/** "de" in "Tom de Smet", not in "Tom de CM2", "le" in "Tom Le Goff", not in "Tom le Parisien". */
function isParticle(reading: Reading, word: Word, next: Word | undefined): boolean {
  if (!particle.test(word.folded) || !next || !isCapital(next) || !/^[ ']$/.test(reading.text.slice(word.end, next.start)))
    return false;
  if (/^(?:cp|ce1|ce2|cm1|cm2|ps|ms|gs)$/.test(next.folded)) return false;
  return isCapital(word) || !/^(?:le|la|l)$/.test(word.folded);
}

/** Index of the last word of the surname that follows a given name, the given name's own index when none does. */
export function surnameAfter(reading: Reading, words: readonly Word[], index: number): number {
  let last = index;
  for (let at = index + 1; at < Math.min(words.length, index + 5); at++) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    const glue = reading.text.slice(before.end, word.start);
    if (glue !== ' ' && !(glue === "'" && at - 1 > index && elided.test(before.folded))) break;
    if (isParticle(reading, word, words[at + 1])) continue;
    if (!isCapital(word)) break;
    // "Léa D.": an initial, unless it is a pronoun; "Noor A." with its stop, for a single "A" is a word.
    if (word.folded.length === 1 && (reading.text[word.end] === '.' || !notSurnames.has(word.folded)))
      return word.folded === 'i' || word.folded === 'y' ? last : at;
    if (notSurnames.has(word.folded)) break;
    last = at;
  }
  return last;
}

/** "DUPONT Léa": the surname in capitals comes first. */
function surnameBefore(reading: Reading, words: readonly Word[], index: number): number {
  const before = words[index - 1];
  const word = words[index];
  if (before?.shape !== 'upper' || word?.shape !== 'capital' || before.folded.length < 3) return index;
  return !notSurnames.has(before.folded) && touches(reading, before, word) ? index - 1 : index;
}

/** "Le Robert", "les Simon", "the Emily Davison cup", "a Karen": an article before makes a thing, or a family, of it. */
function isNamedThing(reading: Reading, words: readonly Word[], index: number): boolean {
  const { text } = reading;
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word || text.slice(before.end, word.start) !== ' ') return false;
  if (reading.language === 'en' && /^an?$/.test(before.folded)) return true;
  return /^(?:le|la|les|the|un|une|des|aux|du)$/.test(before.folded);
}

/** "soraia B.": a capital and a stop behind it, and a small letter does not hide a name. */
export function hasInitial({ text }: Reading, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const next = words[index + 1];
  return (
    next?.shape === 'capital' &&
    next.folded.length === 1 &&
    next.start === word.end + 1 &&
    text[next.end] === '.' &&
    word.folded.length > 2
  );
}

/** "¡Olé!", "Don't", "Can't". */
const isNoName = ({ text, folded }: Reading, { folded: word, end }: Word): boolean =>
  (word === 'ole' && text[end - 1] === 'é') ||
  (/^(?:don|can|won)$/.test(word) && folded.startsWith("'t", end)) ||
  (word === 'jai' && folded.startsWith(' eu', end));

/** "Manuel Indigo de terminale". */
const isTextbook = (words: readonly Word[], index: number): boolean =>
  words[index]?.folded === 'manuel' &&
  /^(?:de|pour)$/.test(words[index + 2]?.folded ?? '') &&
  labelAt(words, index + 3) !== undefined;

/** A name of the list, alone or with its surname. */
export function givenNameAt(reading: Reading, words: readonly Word[], index: number, shouted: boolean): Candidate | undefined {
  const word = words[index];
  if (!word || word.shape === 'digit' || word.folded.length < 2 || !isGivenName(word.folded) || isHandle(reading, word))
    return undefined;
  // "EMI", "SAM": lessons and services in capitals.
  if (word.shape === 'upper' && notSurnames.has(word.folded)) return undefined;
  const small = word.shape === 'lower';
  const lower = small || (shouted && word.shape === 'upper');
  if (lower && !isUsualName(word.folded) && !hasInitial(reading, words, index)) return undefined;
  if (isNoName(reading, word) || isTextbook(words, index)) return undefined;
  const wordName = isWordName(word.folded) || placeNames.has(word.folded) || calendarNames.has(word.folded);
  if (wordName && !namesSomebody(reading, words, index)) return undefined;
  if (isNamedThing(reading, words, index)) return undefined;
  const last = small && !hasInitial(reading, words, index) ? index : surnameAfter(reading, words, index);
  const first = shouted ? index : surnameBefore(reading, words, index);
  const full = last > first;
  return { first, last, full, source: 'list', role: 'unknown', weak: lower || (wordName && word.opens && !full) };
}

/** They ask and tell us things all day, and are nobody. */
const services = new Set(
  list(
    'doctolib google siri alexa chatgpt pronote ent amazon vinted ameli linky facebook insta instagram tiktok youtube uber waze duolingo kahoot smartschool ofsted teams outlook gmail windows strava netflix spotify paypal internet dieu god santa',
  ),
);

/** A capitalised word that no list knows, right after "mon élève", or right before "m'a demandé". */
export function unknownNameAt(reading: Reading, words: readonly Word[], index: number): Candidate | undefined {
  const word = words[index];
  if (word && isTwoSyllables(reading, words, index))
    return { first: index, last: index, full: false, source: 'shape', role: 'unknown', weak: false };
  if (!word || !mayBeName(reading, word)) return undefined;
  if (cuesOf(reading, saysToMe).some(({ start }) => start === word.end + 1) && !services.has(word.folded))
    return { first: index, last: index, full: false, source: 'shape', role: 'unknown', weak: false };
  const last = surnameAfter(reading, words, index);
  if (!isPupilBefore(reading, words, index) && !(last > index && isPupilAfter(reading, words, last))) return undefined;
  return { first: index, last, full: last > index, source: 'shape', role: 'pupil', weak: false };
}

/** "Shu-Fen joue": a name in two syllables, doing something. */
function isTwoSyllables(reading: Reading, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word?.folded.includes('-') || !next || !personVerbs.has(next.folded) || reading.text[word.end] !== ' ') return false;
  return /^\p{Lu}\p{Ll}{1,4}-\p{Lu}\p{Ll}{1,4}$/u.test(reading.text.slice(word.start, word.end));
}

/** "Saint-Malo", "Beaux-Arts", "Deux-Rives", "Serre-Che": places, not people. */
const halfOfPlace =
  /^(?:saintes?|st|ste|beaux|belles?|bel|deux|trois|quatre|sept|grande?s?|monts?|val|vals|hauts?|hautes?|bas|basse|serre|pont|ponts|vieux|petite?s?|bourg|champs?|ville|sous|sur|notre|bois|fort|roche|croix|port|sables|aigues|fontaine|neuf|neuve|villeneuve|bourg|mi|demi|arc|rhone|loire|seine|haute|ile|puy|lac|la|le|les|cap|rive|chateau|pays|new|great|north|south|east|west|upper|lower|long|high)-/;

/** Capitalised in the middle of a sentence, and nothing we know. */
export function mayBeName(reading: Reading, word: Word): boolean {
  return (
    word.shape === 'capital' &&
    !word.opens &&
    word.folded.length > 2 &&
    !halfOfPlace.test(word.folded) &&
    !notSurnames.has(word.folded) &&
    !isGivenName(word.folded) &&
    !isHandle(reading, word)
  );
}
