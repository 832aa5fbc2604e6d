/** Where somebody is at this moment, or will be alone: said, pasted as a map link, or given as coordinates. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import type { When } from '../dates/dates';
import { cuesOf, has } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { isNegated, isQuoted } from '../text/speech';
import { nobody } from '../trips/leaving-words';
import { saysWe } from '../trips/trip-cues';
import { groupsIn, placesIn, venuesIn, type Words, wordsApart } from '../trips/trip-places';
import { type Sentence, sentencesOf } from '../trips/trip-sentences';
import { alonesIn } from './alone';
import { aloneWords, emptyHome, lastOne, noParents, onlyMe, parentWords } from './alone-words';
import { admin, atSchool, events, lessons } from './announced';
import { findMapPoints } from './map-points';
import { closest, hull, opens, type Spot, spotsIn, subjectBefore, tailOf, untilHour } from './spots';
import { onBoard, onTheMove, opensThere, tellsWhere, underWay } from './under-way';
import {
  atHand,
  callsToCome,
  checkIns,
  doings,
  doingsEnglish,
  elsewhen,
  fiction,
  greetings,
  groupGreetings,
  meetingPlaces,
  nowWords,
  theyAreAt,
  watched,
  weAreAt,
} from './whereabouts-words';

export type WhereKind = 'alone' | 'now' | 'map';

export interface Whereabouts {
  readonly span: Span;
  readonly kind: WhereKind;
  /** The words say it by themselves: on board, at a halt, there with a class, "we're at the Roman Baths right now". */
  readonly sure?: boolean;
}

/** "on est au château là": the adverb has its accent, or ends the clause. */
function* theresIn(sentence: Sentence): Iterable<Words> {
  const { reading } = sentence;
  for (let index = sentence.range[0] + 1; index < sentence.range[1]; index++) {
    if (sentence.word(index) !== 'la') continue;
    const [start, end] = sentence.span(index, index);
    const accented = reading.text[end - 1] === 'à' || reading.text[end - 1] === 'À';
    const before = sentence.word(index - 1);
    if (reading.text[start - 1] === '-' || /^(?:pas|plus|par|de|jusque|celui|celle|ceux)$/.test(before)) continue;
    const ends =
      sentence.word(index + 1) === '' ||
      !/^ $/.test(sentence.gap(index)) ||
      /^(?:maintenant|venez|viens)$/.test(sentence.word(index + 1));
    if (ends || accented) yield { first: index, last: index };
  }
}

/** "were at the rink": "we're" without its apostrophe. */
const isWeAre = (sentence: Sentence, index: number): boolean =>
  sentence.word(index) === 'were' &&
  (opens(sentence, index) || /^(?:and|but|so|cos|because|now)$/.test(sentence.word(index - 1))) &&
  /^(?:at|in|on|all|still|here|stuck|outside|by|both|just)$/.test(sentence.word(index + 1));

const softeners =
  /^(?:bien|deja|encore|toujours|enfin|tous|toutes|tout|all|still|now|here|currently|sat|out|back|actuellement|la)$/;
const presents = /^(?:est|suis|sommes|sont|chui|chuis|chu|jsuis|jsui|sui|shuis|jss|m|re|am|are|im|trouve|trouvons|trouvent)$/;

/** "chui", "im": the subject is in the verb; "suis à la laverie" leaves it out. */
const holdsSubject = /^(?:chui|chuis|chu|jsuis|jsui|sui|suis|shuis|jss|im)$/;

/** "on est au zoo", "Year 3 are at the farm": where the subject of a present tense right before a place begins, or -1. */
function presentBefore(sentence: Sentence, place: number): number {
  let verb = place - 1;
  while (place - verb < 3 && softeners.test(sentence.word(verb))) verb--;
  if (!presents.test(sentence.word(verb)) && !isWeAre(sentence, verb)) return -1;
  if (holdsSubject.test(sentence.word(verb)) || isWeAre(sentence, verb)) return verb;
  if (/^(?:je|j|on|nous|i|we)$/.test(sentence.word(verb - 1))) return verb - 1;
  const group = groupsIn(sentence).find(({ last }) => last < verb && verb - last <= 2);
  return group?.first ?? -1;
}

const postures =
  /^(?:sit|sat|stuck|wait|stand|stood|queu|chill|hang|hid|perch|strand|held|trap|park|gather|board|terrass|allong|coinc|bloqu|pose|install|plant|planqu|cache|attabl|affal|echou|gare|camped|just|arriv|embarqu|omw|on my way|made|still|perdu|lost|assis|debout|galer|squatt)/;

/** Does it open a clause and say how somebody is there: "Stuck at", "Bien arrivés au"? */
function isPosture(sentence: Sentence, { first, last }: Words): boolean {
  if (!opens(sentence, first)) return false;
  for (let index = first; index <= last + 1; index++) if (postures.test(sentence.word(index))) return true;
  return false;
}

/** Is somebody there: the writer, a group of pupils, or nobody named ("Stuck at Crewe station", "at the park rn")? */
const somebody = (sentence: Sentence, mark: Words, spot: Spot): boolean =>
  saysWe(sentence) ||
  groupsIn(sentence).length > 0 ||
  isPosture(sentence, mark) ||
  // "Là, tout de suite : parking du Leclerc"
  (opens(sentence, mark.first) && /^ ?:/.test(sentence.gap(mark.last))) ||
  (opens(sentence, spot.first) && spot.first < mark.first && sentence.word(spot.first) !== 'au');

/** Does a word of the present tell of a place, not of something else in the sentence? */
function isThere(sentence: Sentence, mark: Words, spot: Spot, calls: boolean): boolean {
  if (presentBefore(sentence, spot.first) >= 0) return true;
  // "Venez nous voir au stand crêpes" is an invitation.
  if (calls && /^(?:stand|stall|booth)$/.test(sentence.word(spot.last))) return false;
  if (calls && sentence.whens.some(({ kind }) => later.has(kind))) return false;
  if (calls) return !sentence.says(events) && !sentence.says(atSchool);
  return spot.kind || wordsApart(mark, spot) <= 1;
}

/** "on est au parc là, venez", "Our Year 3s are on the beach as we write", "Coucou du zoo". */
function* nowIn(sentence: Sentence): Iterable<Words> {
  if (sentence.says(fiction)) return;
  yield* checkedIn(sentence);
  if (sentence.says(lessons)) return;
  for (const words of tellingsIn(sentence)) if (!isElsewhen(sentence, words)) yield words;
}

/** Another time is told of it: before it, or in its own clause; not in one that follows ("Year 4 are at the zoo, back tomorrow"). */
function isElsewhen(sentence: Sentence, { last }: Words): boolean {
  const end = sentence.clauseEnd(last);
  return sentence.cues(elsewhen).some(({ first }) => first <= end && !isWeAre(sentence, first));
}

function* tellingsIn(sentence: Sentence): Iterable<Words> {
  yield* pinnedIn(sentence);
  const spots = spotsIn(sentence);
  for (const [lexicon, calls] of [
    [nowWords, false],
    [callsToCome, true],
  ] as const)
    for (const mark of sentence.cues(lexicon)) yield* markedIn(sentence, mark, spots, calls);
  for (const mark of theresIn(sentence)) yield* markedIn(sentence, mark, spots, false);
  for (const greeting of sentence.cues(greetings)) {
    const behind = [...sentence.cues(meetingPlaces), ...venuesIn(sentence), ...placesIn(sentence), ...spotsIn(sentence)].filter(
      ({ first }) => first > greeting.first,
    );
    const place = closest(greeting, behind, 3);
    if (place && !sentence.saysHour) yield hull(greeting, { first: place.first, last: tailOf(sentence, place.last) });
  }
  for (const spot of spots) {
    const present = presentBefore(sentence, spot.first);
    if (present < 0) continue;
    const until = untilHour(sentence, spot.last + 1);
    if (until || spot.kind || sentence.word(spot.first) === 'chez' || tellsWhere(sentence, spot))
      yield hull({ first: present, last: spot.last }, ...(until ? [until] : []));
  }
  yield* namedIn(sentence);
  yield* doneIn(sentence);
  yield* headedIn(sentence, spots);
}

/** Where the words say it by themselves. */
function* surelyIn(sentence: Sentence): Iterable<Words> {
  if (sentence.says(fiction) || sentence.says(lessons) || sentence.says(atSchool) || sentence.says(admin)) return;
  for (const words of sureTellings(sentence)) if (!isElsewhen(sentence, words)) yield words;
}

function* sureTellings(sentence: Sentence): Iterable<Words> {
  yield* onTheMove(sentence);
  yield* onBoard(sentence);
  if (sentence.says(events)) return;
  yield* opensThere(sentence);
  if (sentence.looksBack) return;
  const nows = [...sentence.cues(nowWords), ...theresIn(sentence)];
  for (const spot of spotsIn(sentence)) {
    const present = presentBefore(sentence, spot.first);
    if (present < 0) continue;
    const now = closest(spot, nows, 4);
    if (now) yield hull({ first: present, last: spot.last }, now);
    else if (tellsWhere(sentence, spot)) yield { first: present, last: spot.last };
  }
  for (const named of namedIn(sentence)) {
    const now = closest(named, nows, 3);
    if (now) yield hull(named, now);
  }
}

/** "Salle d'attente des urgences de Brive, deux élèves, un plâtre": a named place opens a sentence without a verb of another time. */
function* headedIn(sentence: Sentence, spots: readonly Spot[]): Iterable<Words> {
  const spot = spots.find(({ first }) => first === sentence.range[0]);
  if (!spot?.kind || spot.last === spot.first) return;
  if (!capital.test(sentence.reading.text.slice(...sentence.span(spot.last, spot.last)))) return;
  if (!/^,/.test(sentence.gap(spot.last)) || sentence.looksBack || sentence.whens.length > 0) return;
  if (sentence.saysHour || sentence.says(events) || sentence.says(atSchool)) return;
  if (groupsIn(sentence).length > 0 || sentence.says(aloneWords) || sentence.says(atHand)) yield spot;
}

function* markedIn(sentence: Sentence, mark: Words, spots: readonly Spot[], calls: boolean): Iterable<Words> {
  const spot = spots.find((one) => one.first < mark.first && opens(sentence, one.first)) ?? closest(mark, spots, 14);
  if (!spot || !somebody(sentence, mark, spot) || !isThere(sentence, mark, spot, calls)) return;
  const until = untilHour(sentence, spot.last + 1);
  const whole = hull(mark, spot, ...(until ? [until] : []));
  yield hull(whole, ...subjectsOf(sentence, whole));
}

const later = new Set<When['kind']>(['day', 'range', 'weekly', 'holiday', 'period', 'bare']);
/** Behind a place they make of "-ing" the subject of the sentence: "Reading in the park is…". */
const verbBehind = /^(?:is|isn|are|was|were|makes?|helps?|can|will|should|would|has|gives?|means|sounds?|for)$/;
const isEnglishSubject = /^(?:m|re|im|am|are|still|just|currently|now|is|here|we|i|and|been)$/;
const frenchSubject = /^(?:je|j|on|nous|qui|ca|tous|se|me|s|m|nous|y|en|train|de|toujours|encore|tranquillement)$/;

/** Who does something there: from the subject, or from the word where it is left out; -1 where it is somebody else. */
function doerOf(sentence: Sentence, verb: number, french: boolean): number {
  const before = sentence.word(verb - 1);
  if (!french) {
    if (opens(sentence, verb)) return verb;
    return isEnglishSubject.test(before) ? verb - 1 : -1;
  }
  if (sentence.says(greetings) || sentence.says(groupGreetings)) return verb;
  for (let at = verb - 1; at >= verb - 3; at--) {
    const word = sentence.word(at);
    if (/^(?:je|j|on|nous|chui|jsuis)$/.test(word)) return at;
    if (word === 'en' && sentence.word(at + 1) === 'train') return at;
    if (!frenchSubject.test(word)) break;
  }
  const group = groupsIn(sentence).find(({ last }) => last < verb && verb - last <= 2);
  return group?.first ?? -1;
}

/** "Je cours autour du lac de Genval là", "Grabbing a flat white in Bewley's": what one does there, as it happens. */
function* doneIn(sentence: Sentence): Iterable<Words> {
  if (
    sentence.looksBack ||
    sentence.says(events) ||
    sentence.says(atSchool) ||
    sentence.whens.some(({ kind }) => later.has(kind))
  )
    return;
  for (const doing of sentence.cues(doings)) yield* doneThere(sentence, doing, true);
  for (const doing of sentence.cues(doingsEnglish)) {
    const opening = spotOpening(sentence, doing);
    if (opening) yield hull(opening, doing);
    yield* doneThere(sentence, doing, false);
  }
}

function* doneThere(sentence: Sentence, doing: Words, french: boolean): Iterable<Words> {
  const doer = doerOf(sentence, doing.first, french);
  const spot = doer < 0 ? undefined : spotBehind(sentence, doing, french);
  if (!spot || verbBehind.test(sentence.word(spot.last + 1))) return;
  if (!french || isNow(sentence, doing, spot)) yield hull({ first: doer, last: doing.last }, spot);
}

/** The present tense is told of habits too, in French: a word of now, a call to come or a name must stand there. */
const isNow = (sentence: Sentence, doing: Words, spot: Spot): boolean =>
  sentence.says(nowWords) ||
  sentence.says(callsToCome) ||
  sentence.says(greetings) ||
  sentence.says(groupGreetings) ||
  sentence.word(doing.first - 1) === 'de' ||
  [...theresIn(sentence)].length > 0 ||
  capital.test(sentence.reading.text.slice(...sentence.span(spot.last, spot.last)));

const capital = /^\p{Lu}\p{L}/u;
const goesThrough = /^(?:visit|explor|arpent|admir|touring|through)/;

/** "outside the gym waiting for my lift": the place stands first. */
const spotOpening = (sentence: Sentence, doing: Words): Spot | undefined =>
  spotsIn(sentence).find((spot) => spot.last === doing.first - 1 && opens(sentence, spot.first));

/** The place behind what somebody does, no more than six words away. */
function spotBehind(sentence: Sentence, doing: Words, french: boolean): Spot | undefined {
  const behind = spotsIn(sentence).find(({ first }) => first > doing.last && first - doing.last <= 7);
  if (behind) return behind.kind || french || doing.last + 5 > behind.first ? behind : undefined;
  if (!goesThrough.test(sentence.word(doing.first))) return;
  const place = [...sentence.cues(meetingPlaces), ...venuesIn(sentence)].find(
    ({ first }) => first > doing.last && first - doing.last <= 6,
  );
  return place && { first: place.first, last: tailOf(sentence, place.last), kind: true };
}

/** "Checked in at Gate B12, Newark", "Ma position : quai 3, Gare de Lyon". */
function* checkedIn(sentence: Sentence): Iterable<Words> {
  for (const cue of sentence.cues(checkIns)) {
    const last = tailOf(sentence, cue.last + 1) > cue.last + 1 ? tailOf(sentence, cue.last + 1) : cue.last + 1;
    const named = capital.test(sentence.reading.text.slice(...sentence.span(last, last)));
    const place = named ? { first: cue.first, last } : closest(cue, spotsIn(sentence), 2);
    if (place && sentence.word(cue.last + 1) !== '' && opens(sentence, cue.first)) yield hull(cue, place);
  }
}

/** "📍 Parc Astérix". */
function* pinnedIn(sentence: Sentence): Iterable<Words> {
  const { reading, at, range } = sentence;
  const pinned = reading.text.slice(...at).indexOf(pin);
  if (pinned < 0) return;
  for (let index = range[0]; index < range[1]; index++) {
    const [start, end] = sentence.span(index, index);
    if (start < at[0] + pinned) continue;
    if (/\p{Lu}/u.test(reading.text.slice(start, end)) && start - at[0] - pinned <= 4)
      yield { first: index, last: tailOf(sentence, index) };
    return;
  }
}

/** The subject before some words, if it is close. */
function subjectsOf(sentence: Sentence, { first }: Words): Words[] {
  const at = subjectBefore(sentence, first);
  if (at >= 0) return [{ first: at, last: at }];
  const group = groupsIn(sentence).find(({ last }) => last < first && first - last <= 3);
  if (!group) return [];
  return [/^(?:nos|mes|les|our|my|the)$/.test(sentence.word(group.first - 1)) ? { ...group, first: group.first - 1 } : group];
}

/** "I'm at the Gilded Otter on Quay Street": the present tense and the name of a place are enough. */
function* namedIn(sentence: Sentence): Iterable<Words> {
  for (const cue of sentence.cues(weAreAt)) {
    const name = /^ (?:the )?(\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)+|\p{Lu}[\p{L}']+)/u.exec(
      sentence.reading.text.slice(cue.end, cue.end + 60),
    );
    if (!name?.[1]) continue;
    const meets = spotsIn(sentence).some((spot) => wordsApart(spot, cue) <= 2 && sentence.says(meetingPlaces));
    const last = cue.last + (name[0].match(/[\p{L}]+/gu)?.length ?? 1);
    if (name[1].includes(' ') || meets) yield { first: cue.first, last };
  }
}

const asked: readonly Lexicon[] = [
  atHand,
  aloneWords,
  parentWords,
  noParents,
  emptyHome,
  lastOne,
  nobody,
  onlyMe,
  nowWords,
  callsToCome,
  greetings,
  weAreAt,
  theyAreAt,
  doings,
  doingsEnglish,
  checkIns,
  underWay,
];
const onWheels =
  /\b(?:train|bus|coach|ferry|tram|luas|dart|subway|tube|minibus|metro|boat|taxi|eurostar|tgv|ter|rer|car|bateau|avec|with|stand|emplacement|voiture|ponton)\b/;
const there = /(?<![\p{L}-])(?:là(?!\p{L})|la(?=$|\s*[.!?…,;:)\n]|\s*\p{Extended_Pictographic}| (?:maintenant|venez|viens)\b))/iu;
const pin = '\u{1F4CD}';
const untilAnHour = /\b(?:jusqu'a|jusqua|until|till?|avant) \d/;

/** The sentences where there is something to look for. */
function* candidates(reading: Reading): Iterable<Sentence> {
  const anywhere =
    there.test(reading.text) || reading.text.includes(pin) || untilAnHour.test(reading.folded) || onWheels.test(reading.folded);
  if (!anywhere && !asked.some((lexicon) => has(reading, lexicon))) return;
  const starts: number[] = [];
  for (const lexicon of asked) for (const { start } of cuesOf(reading, lexicon)) starts.push(start);
  starts.sort((a, b) => a - b);
  let next = 0;
  for (const sentence of reading.once(sentencesOf)) {
    while (next < starts.length && (starts[next] as number) < sentence.at[0]) next++;
    if (anywhere || (next < starts.length && (starts[next] as number) < sentence.at[1])) yield sentence;
  }
}

/**
 * Where somebody is. A finder: `reading.once(findWhereabouts)`.
 * @returns in text order; spans may overlap
 */
export function findWhereabouts(reading: Reading): readonly Whereabouts[] {
  const found: Whereabouts[] = reading.once(findMapPoints).map((span) => ({ span, kind: 'map' }));
  for (const sentence of candidates(reading)) {
    const say = (words: Iterable<Words>, kind: WhereKind, sure = false): void => {
      for (const { first, last } of words) {
        const span = sentence.span(first, last);
        if (!isQuoted(reading, span) && (kind === 'alone' || !isNegated(reading, span))) found.push({ span, kind, sure });
      }
    };
    if (sentence.cuesBut(fiction, watched).length === 0) say(alonesIn(sentence), 'alone');
    say(nowIn(sentence), 'now');
    say(surelyIn(sentence), 'now', true);
  }
  return inOneBreath(
    reading,
    found.sort((a, b) => a.span[0] - b.span[0]),
  );
}

/** No further apart than this they are told in one breath: one finding. */
const breath = 60;

/** "suis à l'arrêt du 71 devant le Carrefour": one place, told twice. */
function inOneBreath({ text }: Reading, found: readonly Whereabouts[]): readonly Whereabouts[] {
  const kept: Whereabouts[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (
      last &&
      one.kind !== 'map' &&
      last.kind === one.kind &&
      one.span[0] <= last.span[1] + breath &&
      !/[.!?\n]/.test(text.slice(last.span[1], one.span[0]))
    )
      kept[kept.length - 1] = {
        ...last,
        span: [last.span[0], Math.max(last.span[1], one.span[1])],
        sure: last.sure || one.sure || false,
      };
    else kept.push(one);
  }
  return kept;
}
