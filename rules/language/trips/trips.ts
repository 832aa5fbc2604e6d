/** Absences and outings that are announced: a cue of leaving (`trip-cues.ts`) and a time to come (`dates.ts`), told as such. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import type { When } from '../dates/dates';
import { has } from '../lexicons/cues';
import { claimedBefore } from '../text/masks';
import { overlap } from '../text/spans';
import { admin, atSchool, events } from '../whereabouts/announced';
import { parks } from '../whereabouts/places';
import { settingOut } from './leaving-words';
import { type CueKind, type TripCue, tripCuesIn } from './trip-cues';
import { groupsIn, placesIn, type Words, wordsApart } from './trip-places';
import { type Sentence, sentencesOf } from './trip-sentences';
import { idle, isElsewhere, isOnlyPlace, stayAround, toCome, type Verdict, verdict } from './trip-verdicts';

/** An announced absence of the writer's household (`home`) or of a group of pupils (`group`). */
export interface Trip {
  readonly at: Span;
  /** The words that say when, inside `at`. */
  readonly whens: readonly Span[];
  readonly whose: 'home' | 'group';
  readonly sure?: 'low';
  /** What it is stands in a line above, as a title: its own line tells nothing but the time. */
  readonly under?: true;
}

/** "at five", "by 04:30". */
const hour =
  /\b(?:at|by|for|a|vers|around|before) (?:\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]m)?|half \w+|noon|midnight|midi|minuit|dawn|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z0-9])/;

/** "Wheels up for Maui at six": no day is told, so it is this one. */
function* tripsAtAnHour(sentence: Sentence): Iterable<Trip> {
  if (sentence.whens.length > 0 || sentence.past || sentence.looksBack || isElsewhere(sentence)) return;
  for (const cue of sentence.cues(settingOut)) {
    const place = placesIn(sentence).find((one) => wordsApart(one, cue) <= 5);
    const at = hour.exec(sentence.folded);
    if (!place || !at || idle({ first: cue.first, last: cue.last, kind: 'leaving' }, sentence)) continue;
    const when: Span = [sentence.at[0] + at.index, sentence.at[0] + at.index + at[0].length];
    const words = sentence.span(Math.min(cue.first, place.first), Math.max(cue.last, place.last));
    yield { at: hull(words, when), whens: [when], whose: 'home' };
  }
}

/** Most words between a cue and its time. */
const farthest = 16;

const hull = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
const isGroup = (kind: CueKind): boolean => kind === 'outing' || kind === 'activity' || kind === 'visit';

type Told = TripCue & { readonly sure: Exclude<Verdict, undefined> };

/** The cue that makes a trip of this time: a stay named beside it, else the closest that does. */
function cueFor(sentence: Sentence, cues: readonly TripCue[], when: When, others: () => boolean): Told | undefined {
  const near = cues.filter((cue) => wordsApart(cue, when) <= farthest).sort((a, b) => wordsApart(a, when) - wordsApart(b, when));
  let told: Told | undefined;
  for (const cue of near) {
    const sure = verdict(cue, sentence, when, others);
    if (!sure) continue;
    told = { ...cue, sure };
    if (sure === 'sure') break;
  }
  const stay = stayAround(sentence, when);
  if (!stay || idle(stay, sentence) || !toCome(sentence, when, stay)) return told;
  if (told) return { ...told, first: Math.min(told.first, stay.first), last: Math.max(told.last, stay.last), sure: 'sure' };
  return { ...stay, kind: groupsIn(sentence).length > 0 ? 'visit' : 'going', sure: 'sure' };
}

/** Told with the noun they stand before: "Mes voisins", "the whole family". */
const determiners = new Set('mes mon ma nos notre toute la le les my our the whole mum mom maman and et'.split(' '));

/** The words of a cue and its time, with the cues that touch them: "on file | samedi | direction l'Ardèche". */
function widened(sentence: Sentence, cue: Words, when: Words, cues: readonly TripCue[]): Words {
  let [first, last] = [Math.min(cue.first, when.first), Math.max(cue.last, when.last)];
  for (const other of cues) {
    if (other.kind === 'meeting' || wordsApart(other, { first, last }) > 2) continue;
    [first, last] = [Math.min(first, other.first), Math.max(last, other.last)];
  }
  for (let steps = 0; steps < 3 && determiners.has(sentence.word(first - 1)); steps++) first--;
  return { first, last };
}

/** One trip for each time. */
function* tripsIn(sentence: Sentence, others: () => boolean): Iterable<Trip> {
  if (sentence.whens.length === 0) return;
  const cues = tripCuesIn(sentence).filter((cue) => !idle(cue, sentence));
  for (const when of sentence.whens) {
    const cue = cueFor(sentence, cues, when, others);
    if (!cue) continue;
    const { first, last } = widened(sentence, cue, when, cues);
    const at = sentence.span(first, last);
    yield { at, whens: [when.at], whose: isGroup(cue.kind) ? 'group' : 'home', ...(cue.sure === 'low' && { sure: cue.sure }) };
  }
}

/** Two trips closer than this are told in one breath: one finding. */
const closest = 30;

/** A new line is another trip, unless it is the way back. */
const isOneBreath = (between: string, next: string): boolean =>
  !between.includes('\n') || (/^[^\n]{0,12}\n$/.test(between) && /^(?:retour|return|back)/i.test(next));

/** Trips whose words touch are one. */
function merged({ text }: Reading, trips: readonly Trip[]): Trip[] {
  const kept: Trip[] = [];
  for (const trip of [...trips].sort((a, b) => a.at[0] - b.at[0])) {
    const last = kept.at(-1);
    if (last && trip.at[0] <= last.at[1] + closest && isOneBreath(text.slice(last.at[1], trip.at[0]), text.slice(...trip.at))) {
      const { sure: _, ...rest } = last;
      kept[kept.length - 1] = {
        ...rest,
        at: hull(last.at, trip.at),
        whens: [...last.whens, ...trip.whens],
        ...(last.sure && trip.sure && { sure: 'low' }),
      };
    } else kept.push(trip);
  }
  return kept;
}

const strong = new Set<CueKind>(['leaving', 'departure', 'away', 'home', 'going']);
const isStrong = ({ kind }: TripCue): boolean => strong.has(kind);

/** The time that stands alone in a short sentence, for a cue in the sentence beside it. */
function loneTime(sentence: Sentence | undefined): When | undefined {
  if (!sentence || sentence.whens.length === 0 || sentence.at[1] - sentence.at[0] > 70) return;
  if (tripCuesIn(sentence).length > 0 || sentence.looksBack || isElsewhere(sentence)) return;
  if ([events, admin, atSchool].some((words) => sentence.says(words))) return;
  return sentence.whens.find(({ kind, ahead }) => ahead || kind === 'range' || kind === 'until');
}

/** "J-2 ! On file à Tenerife": the time is alone in the sentence before or after. */
function* tripsBeside(sentences: readonly Sentence[], taken: ReadonlySet<Sentence>): Iterable<Trip> {
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    if (sentence.whens.length > 0 || sentence.past) continue;
    const beside = [sentences[index - 1], sentences[index + 1]].filter((one) => one && !taken.has(one));
    const when = loneTime(beside[0]) ?? loneTime(beside[1]);
    const cue =
      when &&
      (tripCuesIn(sentence).find((own) => own.kind !== 'going' && isStrong(own) && !idle(own, sentence)) ??
        (when.kind === 'countdown' && isOnlyPlace(sentence) ? placesIn(sentence)[0] : undefined));
    if (!cue || sentence.looksBack || isElsewhere(sentence)) continue;
    yield { at: hull(sentence.span(cue.first, cue.last), when.at), whens: [when.at], whose: 'home' };
  }
}

/** A title says so many characters at most. */
const longestTitle = 60;
/** So many lines may stand between a title and its time. */
const linesBelow = 3;

/** Is it a line by itself that names an outing or a park: "Camp de ski des 9H", "RAPPEL PUY DU FOU"? */
function isTitle(sentence: Sentence): boolean {
  const { reading, at } = sentence;
  if (at[1] - at[0] > longestTitle || sentence.whens.length > 0 || sentence.looksBack || sentence.past || isElsewhere(sentence))
    return false;
  if (!/^[^.!?…]*\n/.test(reading.text.slice(at[1] - 1, at[1] + 2)) || /[.!?…] *\n?$/.test(reading.text.slice(...at)))
    return false;
  if ([events, admin].some((words) => sentence.says(words))) return false;
  return sentence.says(parks) || tripCuesIn(sentence).some((cue) => cue.kind === 'outing' && cue.last > cue.first);
}

const named = new Set<When['kind']>(['day', 'range', 'until', 'period']);

/** "Camp de ski des 9H / Chalet L'Arolle / Du 2 au 6 février": a title, and its time in a line below. */
function* tripsUnderTitles(sentences: readonly Sentence[], taken: ReadonlySet<Sentence>): Iterable<Trip> {
  for (let index = 0; index < sentences.length; index++) {
    const title = sentences[index] as Sentence;
    if (title.at[1] - title.at[0] > longestTitle || !isTitle(title)) continue;
    for (const sentence of sentences.slice(index + 1, index + 1 + linesBelow)) {
      if (taken.has(sentence) || sentence.looksBack || sentence.past) break;
      if ([events, admin].some((words) => sentence.says(words))) break;
      const when = sentence.whens.find(({ kind }) => named.has(kind));
      if (!when) continue;
      yield { at: when.at, whens: [when.at], whose: 'group', under: true };
      break;
    }
  }
}

const heading = /: *\n*$/;
const item = /^[\s\p{P}\p{S}]*/u;

/** The lines under "Nos sorties de mai :", each with its time. */
function* tripsUnderHeadings(sentences: readonly Sentence[]): Iterable<Trip> {
  if (!sentences.some(({ folded }) => heading.test(folded))) return;
  let under = false;
  for (const sentence of sentences) {
    const { at, folded, whens } = sentence;
    if (heading.test(folded))
      under = !sentence.past && tripCuesIn(sentence).some(({ kind }) => kind === 'outing') && !sentence.looksBack;
    else if (folded.trim() === '') under = false;
    else if (under) {
      const start = at[0] + (item.exec(sentence.reading.text.slice(...at))?.[0].length ?? 0);
      for (const when of whens) yield { at: hull([start, start], when.at), whens: [when.at], whose: 'group', under: true };
    }
  }
}

/** Announced trips, in reading order. A finder: `reading.once(findTrips)`. */
export function findTrips(reading: Reading): readonly Trip[] {
  const sentences = reading.once(sentencesOf);
  if (sentences.every(({ whens }) => whens.length === 0) && !has(reading, settingOut)) return [];
  const others = (): boolean => sentences.some((sentence) => tripCuesIn(sentence).some(isStrong));
  const taken = new Set<Sentence>();
  const trips: Trip[] = [];
  for (const sentence of sentences) {
    const own = [...tripsIn(sentence, others), ...tripsAtAnHour(sentence)];
    if (own.length > 0) taken.add(sentence);
    trips.push(...own);
  }
  trips.push(...tripsBeside(sentences, taken), ...tripsUnderHeadings(sentences), ...tripsUnderTitles(sentences, taken));
  if (trips.length === 0) return trips;
  // A digit that an address, a phone number or an id owns is no date.
  const claimed = claimedBefore('date', reading);
  const free = trips.filter(({ whens }) => !whens.some((when) => claimed.some((other) => overlap(when, other))));
  return merged(reading, free);
}
