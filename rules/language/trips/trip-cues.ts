/** Who goes away: cues that a home empties or a class goes out. A cue alone never fires; a time beside it does. */

import { partsOfDay, weekdays } from '../dates/date-words';
import type { Lexicon } from '../lexicons/lexicon';
import { eager } from '../whereabouts/announced';
import {
  absent,
  away,
  awayNothing,
  boarded,
  departsNothing,
  departures,
  empties,
  householdWords,
  houses,
  journeys,
  keepers,
  keepsNothing,
  leave,
  leaveNothing,
  left,
  meetAgain,
  movesOnly,
  nobody,
  returns,
  returnsNothing,
  tends,
  weLeave,
} from './leaving-words';
import { activities, activitiesNothing, companions, outdoors, outings, outingsNothing, visiting } from './outing-words';
import { groupsIn, type Place, placesIn, venuesIn, type Words, wordsApart } from './trip-places';
import type { Sentence } from './trip-sentences';

/**
 * `leaving`, `away`, `home`: said with a verb. `departure`: the same in a noun, past or to come. `returning`: coming back,
 * a support for the others; `meeting`: "see you on the 3rd", a weaker one. `going`: "on sera", "we go", with a place. `outing`: a class trip by name. `activity`: what
 * classes do outside, a weaker sign. `visit`: a group of pupils and where it goes.
 */
export type CueKind =
  | 'leaving'
  | 'departure'
  | 'away'
  | 'home'
  | 'returning'
  | 'meeting'
  | 'going'
  | 'outing'
  | 'activity'
  | 'visit';

export interface TripCue extends Words {
  readonly kind: CueKind;
}

/** How many words back a subject is looked for. */
const subjectReach = 5;
/** Words that part a verb from a subject before it. */
const clauseWords = new Set('mais car donc que qui but because which who whose dont parce quand when si if'.split(' '));

/** They make of a noun anybody: "une famille", "a man". */
const anybody = new Set('un une des a an cette ce ces cet aucun aucune chaque every any some'.split(' '));

/** Is this word the writer, or one of those at home? */
export function isHousehold(sentence: Sentence, index: number): boolean {
  const word = sentence.word(index);
  if (!householdWords.has(word)) return false;
  // "on Friday", "based on the book": not the French pronoun.
  if (word === 'on') {
    const [start, end] = sentence.span(index + 1, index + 1);
    const next = sentence.reading.text.slice(start, end);
    return next === next.toLowerCase() && !englishOn.test(next) && !weekdays.has(next);
  }
  return word.length <= 4 || !anybody.has(sentence.word(index - 1));
}

const englishOn =
  /^(?:the|a|an|our|my|your|his|her|their|this|that|it|holiday|holidays|\d.*|time|top|board|track|behalf|and|to|in|for|at|of|with|)$/;

/** Does the sentence speak of the household? */
export const saysWe = (sentence: Sentence): boolean => sentence.once(findHousehold);

function findHousehold(sentence: Sentence): boolean {
  for (let index = sentence.range[0]; index < sentence.range[1]; index++) if (isHousehold(sentence, index)) return true;
  return false;
}

/** The subject of a verb: the household, or pupils; `undefined` where it is somebody else. */
function subjectOf(sentence: Sentence, verb: number): { first: number; group: boolean } | undefined {
  const groups = groupsIn(sentence);
  for (let index = verb - 1; index >= verb - subjectReach && index >= sentence.range[0]; index--) {
    const word = sentence.word(index);
    if (/[.!?;:\n]/.test(sentence.gap(index)) || clauseWords.has(word)) return;
    const group = groups.find(({ first, last }) => first <= index && index <= last);
    if (group) return { first: group.first, group: true };
    if (isHousehold(sentence, index)) return { first: index, group: false };
  }
  return;
}

const ellipsisWords = new Set('and then before until till when so day off tomorrow tonight packed'.split(' '));

/** "Flying out to Corfu", "and off on Saturday": a sentence may leave its subject out. */
function leftOut(sentence: Sentence, verb: number): boolean {
  const before = sentence.word(verb - 1);
  return (
    before === '' ||
    /[.!?,;:\n)(…]/.test(sentence.gap(verb - 1)) ||
    /\p{Extended_Pictographic}/u.test(sentence.gap(verb - 1)) ||
    ellipsisWords.has(before) ||
    weekdays.has(before) ||
    partsOfDay.has(before)
  );
}

/** What may stand behind "leave", "fly", "away": where or when. */
const onward = new Set(
  `to for from on at in tomorrow tonight early this next first until till til around abroad north south out off down up over back away
  home straight after soon it we i`.split(/\s+/),
);
const english = /^(?:leav|fly|flies|travel|depart|driv|sail|embark|head|take|off|cruis|land|holid|vacation)/;

/** "Leave the back lot", "leave school": where one sets out from. */
const startingPoints = new Set('lot park gate gates station depot terminal yard driveway entrance circle turnaround'.split(' '));
const setsOutFrom = (sentence: Sentence, last: number): boolean => {
  for (let index = last + 2; index <= last + 4 && sentence.gap(index - 1) === ' '; index++)
    if (startingPoints.has(sentence.word(index))) return sentence.saysHour;
  return false;
};

function goesOn(sentence: Sentence, last: number): boolean {
  const behind = sentence.word(last + 1);
  if (setsOutFrom(sentence, last)) return true;
  return behind === '' || onward.has(behind) || weekdays.has(behind) || !/^ $/.test(sentence.gap(last));
}

/** Is there a place behind a verb, no more than so many words away? */
const placeBehind = (sentence: Sentence, { last }: Words, most: number): Place | undefined =>
  placesIn(sentence).find((place) => place.last > last && place.first - last <= most);

function* leavingIn(sentence: Sentence): Iterable<TripCue> {
  for (const { first, last } of sentence.cuesBut(weLeave, leaveNothing)) {
    yield { first: ownSubject(sentence, first), last, kind: 'leaving' };
  }
  for (const cue of sentence.cuesBut(leave, leaveNothing)) {
    const verb = sentence.word(cue.first);
    const isEnglish = english.test(verb);
    if (isEnglish && cue.first === cue.last && !goesOn(sentence, cue.last)) continue;
    if (movesOnly.has(verb) && sentence.word(cue.first - 1) !== 'y' && !placeBehind(sentence, cue, 8)) continue;
    const subject = subjectOf(sentence, cue.first);
    if (subject) yield { first: subject.first, last: cue.last, kind: subject.group ? 'outing' : 'leaving' };
    else if (isEnglish && /ing$|^off$|^fly$/.test(verb) && leftOut(sentence, cue.first)) yield { ...cue, kind: 'leaving' };
  }
}

const awayBehind = new Set(
  `jusqu jusque du de des pendant toute tout a pour cette la semaine entre ce une deux trois les lundi mardi mercredi jeudi vendredi samedi
  dimanche demain until till til from for all the next on this between over in to with tomorrow en chez au aux`.split(/\s+/),
);

/** Where a subject of the household stands before a verb, from there. */
function ownSubject(sentence: Sentence, verb: number): number {
  const subject = subjectOf(sentence, verb);
  return subject && !subject.group ? subject.first : verb;
}

/** "pas la Saint-Valentin": the last word is an article, not the adverb "là". */
function isArticle(sentence: Sentence, last: number): boolean {
  if (sentence.word(last) !== 'la' || sentence.reading.text[sentence.span(last, last)[1] - 1] !== 'a') return false;
  const behind = sentence.word(last + 1);
  return behind !== '' && sentence.gap(last) === ' ' && !awayBehind.has(behind) && !/^\d/.test(behind);
}

/** Where a cue of being away begins: at the household that is away, or at the cue where nobody is named; -1 if it is another. */
function awayFrom(sentence: Sentence, { first, last }: Words): number {
  const subject = subjectOf(sentence, first);
  if (subject) return subject.group ? -1 : subject.first;
  for (let index = first; index <= last; index++)
    if (/^(?:we|i|m|me|notre|mon|moi|nous)$/.test(sentence.word(index))) return first;
  return leftOut(sentence, first) || sentence.whens.some((when) => when.last === first - 1) ? first : -1;
}

function* awayIn(sentence: Sentence): Iterable<TripCue> {
  for (const cue of sentence.cuesBut(away, awayNothing)) {
    const first = awayFrom(sentence, cue);
    if (first >= 0 && !isArticle(sentence, cue.last)) yield { first, last: cue.last, kind: 'away' };
  }

  for (const cue of sentence.cuesBut(absent, awayNothing)) {
    const behind = sentence.word(cue.last + 1);
    if (behind !== '' && !awayBehind.has(behind) && !/^\d/.test(behind) && /^ $/.test(sentence.gap(cue.last))) continue;
    const subject = subjectOf(sentence, cue.first);
    const alone = leftOut(sentence, cue.first);
    if ((subject && !subject.group) || alone) yield { first: subject?.first ?? cue.first, last: cue.last, kind: 'away' };
  }
}

/** Pairs of two lexicons with few words between, in any order. */
function pairs(sentence: Sentence, a: Lexicon, b: Lexicon, most: number, nothing: Lexicon): readonly Words[] {
  const ones = sentence.cuesBut(a, nothing);
  const others = ones.length === 0 ? ones : sentence.cuesBut(b, nothing);
  if (others.length === 0) return others;
  return ones.flatMap((one): Words[] => {
    const other = others.find((second) => wordsApart(one, second) >= 0 && wordsApart(one, second) <= most);
    return other ? [{ first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) }] : [];
  });
}

const oneself = new Set('je j i im'.split(' '));

/** "Le troc de plantes, je garde mon numéro": the writer keeps something, behind what would be kept. */
const keepsOneself = (sentence: Sentence, words: Words): boolean => {
  for (let index = words.first + 1; index < words.last; index++)
    if (oneself.has(sentence.word(index)) && /[,;:]/.test(sentence.gap(index - 1))) return true;
  return false;
};

function* homeIn(sentence: Sentence): Iterable<TripCue> {
  const seen: Words[] = [
    ...pairs(sentence, houses, empties, 5, keepsNothing),
    ...pairs(sentence, nobody, houses, 6, keepsNothing),
    ...pairs(sentence, tends, left, 4, keepsNothing).filter((words) => !keepsOneself(sentence, words)),
    ...pairs(sentence, left, boarded, 3, keepsNothing),
    ...sentence.cuesBut(keepers, keepsNothing),
  ];
  for (const cue of sentence.cues(nobody)) {
    if (/^(?:there|here|au)$/.test(sentence.word(cue.last + 1)) || /^(?:in|there|here)$/.test(sentence.word(cue.last + 3)))
      seen.push(cue);
  }
  for (const { first, last } of seen) yield { first, last, kind: 'home' };
}

const goingFrench = new Set(
  `va vais vas allons ira irai irons vont iront serai sera serons suis est sommes seront sont reste restons resterai restera restent passe passons
  passerai passera passerons passent loge logeons logerai logerons dort dors dormons dormirons campe campons campera trouverez retrouve
  retrouvez fait fais faisons ferons visite visitons visiterons atterrit atterris atterrissons pose posons rejoins rejoint rejoignons installe
  rends rend rendons skie skions etre serez`.split(/\s+/),
);
const goingEnglish = new Set(
  `go going visit visiting stay staying see seeing spend spending meet camp camping renting doing taking in at on there near around down
  up over all both with chilling relaxing lying popping nipping nip pop be are is am m re r ll heading touring hiking walking cycling skiing sunning exploring catching got take`.split(
    /\s+/,
  ),
);

const stays = new Set(
  `passer rester camper dormir visiter voir etre aller loger skier faire randonner retrouver rejoindre chercher prendre profiter souffler chanter
  bronzer respirer nager manger feter celebrer courir marcher buller vivre bosser travailler`.split(/\s+/),
);

/** "je vais te battre à Mario Kart": going to do something, and to no place. */
function willDo(sentence: Sentence, verb: number): boolean {
  if (!/^(?:va|vais|vas|allons|vont)$/.test(sentence.word(verb))) return false;
  for (let index = verb + 1; index <= verb + 2; index++) {
    const word = sentence.word(index);
    if (/..(?:er|ir|re)$/.test(word)) return !stays.has(word);
  }
  return false;
}

/** Where the one who goes stands: at the subject, at a verb without one, at a verb that holds it; -1 if it is nobody of ours. */
function goerOf(sentence: Sentence, verb: number, beside: boolean): number {
  if (sentence.word(verb).endsWith('ing') && leftOut(sentence, verb)) return verb;
  if (!beside && isHousehold(sentence, verb)) return verb;
  const subject = subjectOf(sentence, verb);
  return subject && !subject.group ? subject.first : -1;
}

/** Where what leads to a place begins: at a subject and a verb that says nothing by itself, or at "Spending…"; -1 if nowhere. */
function startOfGoing(sentence: Sentence, place: Words): number {
  for (let index = place.first - 1; index >= place.first - 9; index--) {
    const word = sentence.word(index);
    if (word === '' || /[.!?;\n]/.test(sentence.gap(index))) return -1;
    const beside = index === place.first - 1;
    if (beside && word !== 'on' && isHousehold(sentence, index)) return index;
    if (!goingFrench.has(word) && !goingEnglish.has(word)) continue;
    if (willDo(sentence, index)) return -1;
    const start = goerOf(sentence, index, beside);
    if (start >= 0) return start;
  }
  return -1;
}

/** "on sera à Ovifat", "we're in Goa"; where a class speaks, to the museum too. */
function* goingIn(sentence: Sentence): Iterable<TripCue> {
  const places = sentence.reading.post.profile === 'class' ? [...placesIn(sentence), ...venuesIn(sentence)] : placesIn(sentence);
  for (const place of places) {
    const first = startOfGoing(sentence, place);
    if (first >= 0) yield { first, last: place.last, kind: 'going' };
  }
}

const outingTails = new Set(
  'au aux a prevue prevues du de des ce cet cette le la en chez avec to on this next leaves is tomorrow runs day'.split(' '),
);

/** "Sortie" alone may be that of a film: where it leads or who goes must stand there. */
function isOuting(sentence: Sentence, { first, last }: Words): boolean {
  if (first < last || !/^(?:sorties?|trips?|residentials?|tour)$/.test(sentence.word(first))) return true;
  if (groupsIn(sentence).length > 0 || venuesIn(sentence).length > 0 || placesIn(sentence).length > 0) return true;
  return outingTails.has(sentence.word(last + 1));
}

/** Most words between a group of pupils and one of the places where classes go. */
const nearVenue = 10;
/** The same for any place, with a word that ties one to the other. */
const nearPlace = 12;

/** Is the group tied to the place: by a word that leads there, by "avec", or by standing side by side? */
function isTied(sentence: Sentence, group: Words, place: Words): boolean {
  const behind = place.first > group.first;
  if (behind && (wordsApart(group, place) <= 1 || place.last > place.first)) return true;
  return companions.has(sentence.word(group.first - 1)) || companions.has(sentence.word(group.first - 2));
}

function* visitsIn(sentence: Sentence): Iterable<TripCue> {
  for (const { first, last } of sentence.cuesBut(visiting, activitiesNothing)) {
    const subject = subjectOf(sentence, first);
    if (subject?.group) yield { first: subject.first, last, kind: 'visit' };
  }
  for (const { first, last } of sentence.cuesBut(away, awayNothing)) {
    const subject = subjectOf(sentence, first);
    if (subject?.group && placesIn(sentence).length > 0) yield { first: subject.first, last, kind: 'visit' };
  }
  for (const group of groupsIn(sentence)) {
    const venue = venuesIn(sentence).find((place) => wordsApart(group, place) >= 0 && wordsApart(group, place) <= nearVenue);
    const place =
      venue ??
      placesIn(sentence).find(
        (other) => wordsApart(group, other) >= 0 && wordsApart(group, other) <= nearPlace && isTied(sentence, group, other),
      );
    if (place) yield { first: Math.min(group.first, place.first), last: Math.max(group.last, place.last), kind: 'visit' };
  }
}

/** "back on the 6th", "on rentre lundi": said of oneself, or with nobody named. */
function* returningIn(sentence: Sentence): Iterable<TripCue> {
  for (const { first, last } of sentence.cuesBut(returns, returnsNothing)) {
    const subject = subjectOf(sentence, first);
    if (subject && /^every/.test(sentence.word(subject.first))) continue;
    if (subject ? !subject.group : leftOut(sentence, first)) yield { first: subject?.first ?? first, last, kind: 'returning' };
  }
  for (const cue of sentence.cues(meetAgain)) yield { ...cue, kind: 'meeting' };
}

/** One goes there in one's own time: they say nothing of pupils. */
const ownTime =
  /^(?:cine|cinema|theatre|theater|marche|market|eglise|church|gare|hotel|mairie|mall|shopping|town|city|library|mediatheque|opera|salon|foire|temple|mosque|synagogue|station|train)/;

/** "jeudi 14h bassin de Vincennes": a place where classes go, a day and an hour side by side. */
function* appointmentsIn(sentence: Sentence): Iterable<TripCue> {
  if (!sentence.saysHour) return;
  for (const venue of venuesIn(sentence))
    if (!ownTime.test(sentence.word(venue.first)) && sentence.whens.some((when) => wordsApart(when, venue) <= 3))
      yield { ...venue, kind: 'activity' };
}

function* allIn(sentence: Sentence): Iterable<TripCue> {
  yield* leavingIn(sentence);
  for (const cue of sentence.cuesBut(departures, departsNothing)) yield { ...cue, kind: 'departure' };
  const told = saysWe(sentence) || placesIn(sentence).length > 0 || sentence.says(eager);
  for (const cue of sentence.cuesBut(journeys, departsNothing))
    if (told || leftOut(sentence, cue.first)) yield { ...cue, kind: 'departure' };
  yield* awayIn(sentence);
  yield* homeIn(sentence);
  yield* returningIn(sentence);
  yield* goingIn(sentence);
  for (const cue of sentence.cuesBut(outings, outingsNothing)) if (isOuting(sentence, cue)) yield { ...cue, kind: 'outing' };
  for (const cue of sentence.cuesBut(activities, activitiesNothing)) yield { ...cue, kind: 'activity' };
  if (groupsIn(sentence).length > 0)
    for (const cue of sentence.cuesBut(outdoors, activitiesNothing)) yield { ...cue, kind: 'visit' };
  else for (const cue of sentence.cuesBut(outdoors, activitiesNothing)) yield { ...cue, kind: 'activity' };
  yield* appointmentsIn(sentence);
  yield* visitsIn(sentence);
}

const findTripCues = (sentence: Sentence): readonly TripCue[] => [...allIn(sentence)].sort((a, b) => a.first - b.first);

/** The cues of a sentence, in order; they may overlap. */
export const tripCuesIn = (sentence: Sentence): readonly TripCue[] => sentence.once(findTripCues);
