/** Absences and outings that are announced: a cue of leaving (`leaving.ts`) and a date to come (`dates.ts`), told as such. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { admin, atSchool, event, news } from './announced';
import { findDatedSentences, type When } from './dates';
import type { Leaving } from './leaving';
import { type Sentence, sentencesOf } from './trip-sentences';
import { idle, stayAround, toCome, type Verdict, verdict } from './trip-verdicts';

/** An announced absence of the writer's household (`home`) or of a group of pupils (`group`). */
export interface Trip {
  readonly at: Span;
  /** The words that say when, inside `at`. */
  readonly whens: readonly Span[];
  readonly whose: 'home' | 'group';
  readonly sure?: 'low';
}

/** Longest stretch between a cue and its date. */
const farthest = 90;

const gapOf = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);
const hull = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** Without the stop or the comma that a cue or an abbreviation may have taken along. */
function trimmed({ folded }: Reading, [start, end]: Span): Span {
  let last = end;
  while (last > start && /[\s.,;:]/.test(folded[last - 1] ?? '')) last--;
  return [start, last];
}

const isGroup = (kind: Leaving['kind']): boolean => kind === 'outing' || kind === 'activity' || kind === 'visit';

/** The cues close to a date, of cues in reading order. */
function within(cues: readonly Leaving[], at: Span): Leaving[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Leaving).at[0] < at[0] - 2 * farthest) low = middle + 1;
    else high = middle;
  }
  const near: Leaving[] = [];
  for (let cue = cues[low]; cue && cue.at[0] <= at[1] + farthest; cue = cues[++low]) {
    if (gapOf(cue.at, at) <= farthest) near.push(cue);
  }
  return near;
}

/** The cue that makes a trip of this date: a stay named beside it, else the closest that does. */
function cueFor(
  sentence: Sentence,
  cues: readonly Leaving[],
  when: When,
  others: boolean,
): (Leaving & { sure: Verdict }) | undefined {
  const near = within(cues, when.at).sort((a, b) => gapOf(a.at, when.at) - gapOf(b.at, when.at));
  let told: (Leaving & { sure: Verdict }) | undefined;
  for (const cue of near) {
    const sure = verdict(cue, sentence, when, others);
    if (!sure) continue;
    told = { ...cue, sure };
    break;
  }
  const stay = stayAround(sentence, when);
  if (!stay || idle(stay, sentence) || !toCome(sentence, when)) return told;
  if (told && gapOf(told.at, hull(stay.at, when.at)) <= 2) return { ...told, at: hull(told.at, stay.at), sure: 'sure' };
  return { ...stay, kind: sentence.hasGroup ? 'visit' : 'going', sure: 'sure' };
}

/** One trip for each date. */
function* tripsIn(sentence: Sentence, others: boolean): Iterable<Trip> {
  const cues = sentence.cues.filter((cue) => !idle(cue, sentence));
  for (const when of sentence.whens) {
    const cue = cueFor(sentence, cues, when, others);
    if (!cue) continue;
    const whose = isGroup(cue.kind) ? 'group' : 'home';
    yield { at: hull(cue.at, when.at), whens: [when.at], whose, ...(cue.sure === 'low' && { sure: cue.sure }) };
  }
}

/** Two trips closer than this are told in one breath: one finding. */
const closest = 30;

/** Trips whose words touch are one. */
function merged({ text }: Reading, trips: readonly Trip[]): Trip[] {
  const kept: Trip[] = [];
  for (const trip of [...trips].sort((a, b) => a.at[0] - b.at[0])) {
    const last = kept.at(-1);
    if (last && trip.at[0] <= last.at[1] + closest && !text.slice(last.at[1], trip.at[0]).includes('\n')) {
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

const strong = new Set<Leaving['kind']>(['leaving', 'departure', 'away', 'home', 'going']);

/** "J-2 ! On file à Tenerife": the date is alone in the sentence before or after. */
function* tripsBeside(sentences: readonly Sentence[], taken: ReadonlySet<Sentence>): Iterable<Trip> {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.whens.length > 0) continue;
    const cue = sentence.cues.find((own) => own.kind !== 'going' && strong.has(own.kind) && !idle(own, sentence));
    if (!cue || sentence.looksBack || sentence.says(news)) continue;
    for (const beside of [sentences[index - 1], sentences[index + 1]]) {
      if (!beside || taken.has(beside) || beside.cues.length > 0 || beside.at[1] - beside.at[0] > 70) continue;
      if ([event, news, admin, atSchool].some((words) => beside.says(words)) || beside.looksBack) continue;
      const when = beside.whens.find(({ kind, ahead }) => ahead || kind === 'range' || kind === 'until');
      if (!when) continue;
      yield { at: hull(cue.at, when.at), whens: [when.at], whose: 'home' };
      break;
    }
  }
}

const heading = /: *\n*$/;
const item = /^[\s\p{P}\p{S}]*/u;

/** The lines under "Nos sorties de mai :", each with its date. */
function* tripsUnderHeadings(sentences: readonly Sentence[]): Iterable<Trip> {
  let under = false;
  for (const sentence of sentences) {
    const { at, folded, whens } = sentence;
    if (heading.test(folded))
      under = sentence.cues.some(({ kind }) => kind === 'outing') && !sentence.looksBack && !sentence.past;
    else if (folded.trim() === '') under = false;
    else if (under) {
      const start = at[0] + (item.exec(sentence.reading.text.slice(...at))?.[0].length ?? 0);
      for (const when of whens) yield { at: hull([start, start], when.at), whens: [when.at], whose: 'group' };
    }
  }
}

/** Announced trips, in reading order. A finder: `reading.once(findTrips)`. */
export function findTrips(reading: Reading): readonly Trip[] {
  if (reading.once(findDatedSentences).length === 0) return [];
  const sentences = sentencesOf(reading);
  const others = sentences.some(({ cues }) => cues.some(({ kind }) => strong.has(kind)));
  const taken = new Set<Sentence>();
  const trips: Trip[] = [];
  for (const sentence of sentences) {
    const own = [...tripsIn(sentence, others)];
    if (own.length > 0) taken.add(sentence);
    trips.push(...own);
  }
  return merged(reading, [...trips, ...tripsBeside(sentences, taken), ...tripsUnderHeadings(sentences)]).map((trip) => ({
    ...trip,
    at: trimmed(reading, trip.at),
  }));
}
