/** Whether a cue of leaving and a time are a trip to come, or something else. */

import type { When } from '../dates/dates';
import { clauseBefore, isNegated, isQuoted, isReported } from '../text/speech';
import {
  admin,
  asking,
  atSchool,
  cancelled,
  closed,
  dreamt,
  eager,
  events,
  lessons,
  news,
  unwell,
} from '../whereabouts/announced';
import { prepositions } from '../whereabouts/places';
import { departures, journeys, tends } from './leaving-words';
import { outings } from './outing-words';
import { isHousehold, saysWe, type TripCue } from './trip-cues';
import { groupsIn, type Place, placesIn, venuesIn, type Words, wordsApart } from './trip-places';
import type { Sentence } from './trip-sentences';

const spread = new Set<When['kind']>(['range', 'until', 'duration', 'period', 'holiday', 'countdown']);

export type Verdict = 'sure' | 'low' | undefined;

/** The last word of the clause that tells a cue and its time. */
const clauseOf = (sentence: Sentence, cue: Words, when: Words): number => sentence.clauseEnd(Math.max(cue.last, when.last));

/** Nothing in the sentence, or in the clause of the cue where one is given, says that the trip is over. */
export const toCome = (sentence: Sentence, when: When, cue?: Words): boolean =>
  when.ahead ||
  when.kind === 'countdown' ||
  (cue !== undefined && !sentence.past && !sentence.looksBackBy(clauseOf(sentence, cue, when))) ||
  !(sentence.past || sentence.looksBack);

/** "tous les mardis"; "le mardi" may be next Tuesday. */
const habitual = ({ reading }: Sentence, { kind, at }: When): boolean =>
  kind === 'weekly' && !reading.folded.startsWith('le ', at[0]);

/** The date is that of a payment or a meeting about the trip, unless it hangs on the trip itself ("la sortie de jeudi"). */
function isAdmin(sentence: Sentence, cue: TripCue, when: When): boolean {
  if (!sentence.says(admin)) return false;
  const behind = when.first - cue.last;
  return !(behind > 0 && behind <= (when.kind === 'range' ? 7 : 1));
}

/** The same up to a word: "En Grèce du 3 au 17, avec un roman" is no lesson. */
const isElsewhereBy = (sentence: Sentence, last: number): boolean =>
  sentence.saysBy(news, last) || sentence.saysBy(lessons, last);

/** Is it about what happens elsewhere, or on paper? */
export const isElsewhere = (sentence: Sentence): boolean => sentence.says(news) || sentence.says(lessons);

function home(cue: TripCue, sentence: Sentence, when: When): Verdict {
  const { kind } = cue;
  if (habitual(sentence, when) || (sentence.past && !when.ahead && when.kind === 'today')) return;
  if (kind === 'away' && sentence.says(unwell)) return;
  const over = kind === 'leaving' ? sentence.past && !when.ahead : kind !== 'home' && !toCome(sentence, when);
  if (over || (kind === 'departure' && isAdmin(sentence, cue, when))) return;
  return isElsewhere(sentence) && (kind === 'departure' || !saysWe(sentence)) ? undefined : 'sure';
}

/** The school may be where the coach leaves from. */
const setsOut = (sentence: Sentence): boolean => [departures, journeys, outings].some((words) => sentence.says(words));

/** "Back at school by nine": the class was not there. */
const comesBack = /\b(?:back|return\w*|retour)(?: vers [^,.!?]{1,20})? (?:at|in|to|au|a l'|devant)(?![a-z])/;

/** "avant vendredi" is when something is due. */
const isDeadline = ({ reading }: Sentence, { kind, at }: When): boolean =>
  kind === 'until' && /^(?:avant|avt|before)/.test(reading.folded.slice(at[0], at[0] + 6));

/** The name of an outing is enough, unless "sortie" or "trip" stands alone among lessons and films. */
function outing(cue: TripCue, sentence: Sentence): Verdict {
  return cue.last > cue.first || !isElsewhere(sentence) ? 'sure' : undefined;
}

/** What pupils do somewhere, every week or one day: with the place, and with who goes there or at what time. */
function activity(sentence: Sentence, when: When): Verdict {
  const venue = venuesIn(sentence).length > 0 || placesIn(sentence).length > 0;
  const told = groupsIn(sentence).length > 0 || sentence.saysHour;
  if (when.kind === 'weekly') return venue || told ? 'sure' : undefined;
  return venue && (told || sentence.reading.post.profile !== 'personal') ? 'sure' : undefined;
}

function group(cue: TripCue, sentence: Sentence, when: When): Verdict {
  if (!toCome(sentence, when) || isAdmin(sentence, cue, when) || isDeadline(sentence, when)) return;
  if (when.kind === 'bare' && cue.kind !== 'visit') return;
  if (cue.kind === 'outing') return outing(cue, sentence);
  if (sentence.says(lessons) || sentence.says(events) || sentence.says(closed)) return;
  if (sentence.says(atSchool) && !setsOut(sentence) && !comesBack.test(sentence.folded)) return;
  // "Ce matin, les CM2 au stade" is told as often as announced.
  if (when.kind === 'today' && /matin|morning/.test(sentence.reading.folded.slice(...when.at))) return;
  return cue.kind === 'visit' ? 'sure' : activity(sentence, when);
}

/** Does this cue make a trip of this time? `others`: has the post stronger cues elsewhere? */
export function verdict(cue: TripCue, sentence: Sentence, when: When, others: () => boolean): Verdict {
  switch (cue.kind) {
    case 'leaving':
    case 'departure':
    case 'away':
    case 'home':
      return home(cue, sentence, when);
    case 'going':
      if (habitual(sentence, when) || when.kind === 'bare') return;
      if (isElsewhereBy(sentence, clauseOf(sentence, cue, when))) return;
      if (!spread.has(when.kind) && sentence.saysBy(events, clauseOf(sentence, cue, when))) return;
      return toCome(sentence, when, cue) ? 'sure' : undefined;
    case 'meeting':
    case 'returning': {
      if (cue.kind === 'meeting' && !others()) return;
      const behind = when.first - cue.last;
      if (behind <= 0 || behind > 3 || when.kind === 'weekly' || !toCome(sentence, when)) return;
      return others() ? 'sure' : 'low';
    }
    default:
      return group(cue, sentence, when);
  }
}

const denials = new Set('pas jamais never not dont didnt'.split(' '));

/** "on ne part pas", "I never go away": the negation stands inside the cue, or right behind it. */
function isDenied({ first, last }: TripCue, sentence: Sentence): boolean {
  for (let index = first; index <= last + 1; index++) if (denials.has(sentence.word(index))) return true;
  return false;
}

const toldBy = new Set('was were had been did used'.split(' '));

/** "we were flying to Spain": the verb itself is in the past. */
function isTold({ first, last }: TripCue, sentence: Sentence): boolean {
  for (let index = first - 2; index <= last; index++) {
    const word = sentence.word(index);
    if (toldBy.has(word) && !(word === 'were' && /ing$/.test(sentence.word(index + 1)))) return true;
  }
  return false;
}

/** Said of nobody, denied, dreamt of, quoted or told by another. */
export function idle(cue: TripCue, sentence: Sentence): boolean {
  const { reading } = sentence;
  const at = sentence.span(cue.first, cue.last);
  const ownNegation = cue.kind === 'home' || cue.kind === 'away' || cue.kind === 'returning';
  return (
    (sentence.says(dreamt) && !(cue.kind === 'home' && sentence.says(asking) && sentence.says(tends))) ||
    (cue.kind !== 'home' && sentence.says(cancelled)) ||
    isQuoted(reading, at) ||
    sentence.advises ||
    isReported(reading, at) ||
    (ownNegation
      ? /\b(?:never|jamais)\b/.test(clauseBefore(reading, at[1]))
      : isNegated(reading, at) || isDenied(cue, sentence)) ||
    (cue.kind === 'leaving' && isTold(cue, sentence))
  );
}

/** "writing about Paris", "cartes de Naples": what one speaks of, not where one goes. */
const topicLeads = new Set('about of de from on sur d du l studying into'.split(' '));

const verbs = new Set('a ont est sont il elle it has have is are he she they there will y'.split(' '));

/** Without anybody named, a stay is told without a verb: "Billets pris : Rome du 7 au 12"; few words stand before it. */
function opensClause(sentence: Sentence, first: number): boolean {
  for (let index = first - 1; index >= first - 4; index--) {
    if (sentence.word(index) === '' || /[.!?,;:\n()…-]/.test(sentence.gap(index))) return true;
    if (/^(?:et|and|puis|then|mais|but|car)$/.test(sentence.word(index))) return true;
    if (verbs.has(sentence.word(index))) return false;
  }
  return false;
}

/** How many words may part the place from the time: few, and more where the writer is in the sentence. */
function nearStay(sentence: Sentence, place: Place, when: When): number {
  if (when.kind === 'countdown') return 10;
  if (spread.has(when.kind) && saysWe(sentence)) return 6;
  return place.first > when.first || when.ahead || place.named ? 3 : 1;
}

/** Is the household spoken of, no later than a word? */
function saysWeBy(sentence: Sentence, last: number): boolean {
  for (let index = sentence.range[0]; index <= last; index++) if (isHousehold(sentence, index)) return true;
  return false;
}

/** Do this place and this time belong together? */
function isStay(sentence: Sentence, place: Place, when: When): boolean {
  const apart = wordsApart(place, when);
  if (apart < 0 || apart > nearStay(sentence, place, when)) return false;
  if (!place.named && place.first === place.last) return false;
  if (contests.test(sentence.word(place.last + 1))) return false;
  if (place.first < when.first && topicLeads.has(sentence.word(place.first - 1))) return false;
  return saysWeBy(sentence, clauseOf(sentence, place, when)) || opensClause(sentence, Math.min(place.first, when.first));
}

/** They may stand beside a place and a day and tell no more: "Bientôt Lisbonne", "Et samedi l'Italie". */
const besideStay = new Set(
  `bientot soon puis then and et hop direction cap destination hello bonjour salut ciao bye enfin finally yay youpi oh ah ouf well so now
  petit petite long grand week end weekend prolonge trip booked reserve a au aux en la le les l d de du pour for to in at on the this ce
  mini break city escapade viree sejour off we us nous moi me voila ici here come comes again encore only just plus que`.split(
    /\s+/,
  ),
);

/** Does a sentence name a place, and at most a time, and nothing else? */
export function isOnlyPlace(sentence: Sentence, when?: When): boolean {
  const places = placesIn(sentence).filter(({ named }) => named);
  if (places.length !== 1) return false;
  for (let index = sentence.range[0]; index < sentence.range[1]; index++) {
    const known = [...places, ...(when ? [when] : [])].some(({ first, last }) => first <= index && index <= last);
    if (!known && !besideStay.has(sentence.word(index))) return false;
  }
  return true;
}

/** "London Marathon": the name of something that happens there. */
const contests = /^(?:marathon|derby|open|fashion|masters|pride|half|semi|fest|festival|games|expo|derbies|museum|book|comic)$/;

/**
 * A place and a stretch of time side by side are a stay, verb or not: "Rome du 7 au 12 avril", "3 sleeps till Orlando",
 * "un week-end à Deauville".
 */
export function stayAround(sentence: Sentence, when: When): TripCue | undefined {
  const { reading } = sentence;
  const long = spread.has(when.kind) || /week-?end|\bwe\b|semaine|week/.test(sentence.reading.folded.slice(...when.at));
  const wide = long || sentence.says(eager);
  const alone = when.kind === 'day' && isOnlyPlace(sentence, when);
  if (!wide && !when.ahead && !alone) return;
  // A school announces where things take place; others tell of their stay first, and then of what they do there.
  const upTo = (place: Words): number =>
    reading.post.profile === 'school' ? sentence.range[1] : clauseOf(sentence, place, when);
  const isStayed = (place: Place): boolean => {
    const last = upTo(place);
    const led = prepositions.has(sentence.word(place.first)) || saysWe(sentence);
    return (
      ![events, admin, atSchool].some((words) => sentence.saysBy(words, last)) &&
      !(led ? isElsewhereBy(sentence, last) : isElsewhere(sentence))
    );
  };
  const place = placesIn(sentence).find((one) => (wide || one.named) && isStay(sentence, one, when) && isStayed(one));
  return place && { first: place.first, last: place.last, kind: 'going' };
}
