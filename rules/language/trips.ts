/** Absences and outings that are announced: a cue of leaving (`leaving.ts`) and a date to come (`dates.ts`), told as such. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { admin, atSchool, cancelled, dreamt, event, news, unwell } from './announced';
import { askChrono, findDatedSentences, findDates, type When } from './dates';
import { destinationIn, findLeavings, groupIn, type Leaving, placeIn, venueIn } from './leaving';
import { isAdvised, isNegated, isQuoted, isReported } from './speech';
import { looksBack } from './tense';

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
const spread = new Set<When['kind']>(['range', 'until', 'duration', 'period', 'holiday', 'countdown']);

const gapOf = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);
const hull = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** Without the stop or the comma that a cue or an abbreviation may have taken along. */
function trimmed({ folded }: Reading, [start, end]: Span): Span {
  let last = end;
  while (last > start && /[\s.,;:]/.test(folded[last - 1] ?? '')) last--;
  return [start, last];
}

/** What one sentence holds, read once. */
class Sentence {
  readonly cues: Leaving[] = [];
  readonly whens: When[] = [];
  readonly folded: string;
  /** It names a day that is over. */
  past = false;
  #looksBack: boolean | undefined;

  constructor(
    readonly reading: Reading,
    readonly at: Span,
  ) {
    this.folded = reading.folded.slice(...at);
  }

  add(when: When): void {
    if (when.kind === 'past') this.past = true;
    else this.whens.push(when);
  }

  get looksBack(): boolean {
    this.#looksBack ??= looksBack(this.reading.text.slice(...this.at), this.folded);
    return this.#looksBack;
  }
}

/** At most so many sentences are read by chrono. */
const mostForChrono = 20;

function sentencesOf(reading: Reading): Sentence[] {
  const cues = reading.once(findLeavings);
  const dates = reading.once(findDates);
  let cue = 0;
  let date = 0;
  let asked = 0;
  return reading.sentences.map((at) => {
    const sentence = new Sentence(reading, at);
    for (let next = cues[cue]; next && next.at[0] < at[1]; next = cues[++cue]) sentence.cues.push(next);
    for (let next = dates[date]; next && next.at[0] < at[1]; next = dates[++date]) sentence.add(next);
    if (sentence.cues.length > 0 && sentence.whens.length === 0 && !sentence.past && asked++ < mostForChrono) {
      for (const when of askChrono(reading, at)) sentence.add(when);
    }
    return sentence;
  });
}

type Verdict = 'sure' | 'low' | undefined;

/** Nothing in the sentence says that the trip is over. */
const toCome = (sentence: Sentence, when: When): boolean => when.ahead || !(sentence.past || sentence.looksBack);

function home(kind: Leaving['kind'], sentence: Sentence, when: When): Verdict {
  if (when.kind === 'weekly' || (sentence.past && !when.ahead && when.kind === 'today')) return;
  if (kind === 'away' && unwell.test(sentence.folded)) return;
  if (kind === 'departure' && news.test(sentence.folded)) return;
  if (kind === 'departure') return toCome(sentence, when) ? 'sure' : undefined;
  return 'sure';
}

/** The date is that of a payment or a meeting about the trip, unless it hangs on the trip itself ("la sortie de jeudi"). */
function isAdmin({ folded, reading }: Sentence, cue: Leaving, when: When): boolean {
  if (!admin.test(folded)) return false;
  const between = reading.folded.slice(cue.at[1], when.at[0]);
  return !(
    when.at[0] >= cue.at[1] &&
    ((between.length < 40 && when.kind === 'range') || /^ (?:de|du|d'|of|on|:)? ?$/.test(between))
  );
}

function group(cue: Leaving, sentence: Sentence, when: When): Verdict {
  if (!toCome(sentence, when) || isAdmin(sentence, cue, when) || (when.kind === 'bare' && cue.kind !== 'visit')) return;
  if (news.test(sentence.folded)) return;
  if (cue.kind === 'outing') return 'sure';
  if (event.test(sentence.folded) || atSchool.test(sentence.folded)) return;
  if (cue.kind === 'visit') return 'sure';
  const { reading, at } = sentence;
  const where = venueIn(reading, at);
  if (when.kind === 'weekly')
    return where || groupIn(reading, at) || /\d ?h|\d ?(?:am|pm)|\d:\d\d/.test(sentence.folded) ? 'sure' : undefined;
  return where && (groupIn(reading, at) || reading.post.profile !== 'personal') ? 'sure' : undefined;
}

function verdict(cue: Leaving, sentence: Sentence, when: When, others: boolean): Verdict {
  switch (cue.kind) {
    case 'leaving':
    case 'departure':
    case 'away':
    case 'home':
      return home(cue.kind, sentence, when);
    case 'going':
      if (when.kind === 'weekly' || when.kind === 'bare') return;
      if (!spread.has(when.kind) && event.test(sentence.folded)) return;
      return toCome(sentence, when) ? 'sure' : undefined;
    case 'returning': {
      const behind = when.at[0] - cue.at[1];
      if (behind < 0 || behind > 14 || !toCome(sentence, when)) return;
      return others ? 'sure' : 'low';
    }
    default:
      return group(cue, sentence, when);
  }
}

/** Said of nobody, denied, dreamt of, quoted or told by another. */
function idle(cue: Leaving, { reading, folded }: Sentence): boolean {
  const ownNegation = cue.kind === 'home' || cue.kind === 'away';
  return (
    dreamt.test(folded) ||
    (cue.kind !== 'home' && cancelled.test(folded)) ||
    isQuoted(reading, cue.at) ||
    isAdvised(reading, cue.at) ||
    isReported(reading, cue.at) ||
    (!ownNegation && isNegated(reading, cue.at))
  );
}

/**
 * A place and a stretch of time side by side are a stay, verb or not: "Rome du 7 au 12 avril", "3 sleeps till Orlando",
 * "un week-end à Deauville".
 */
function stayAround(sentence: Sentence, when: When): Leaving | undefined {
  const { reading, at, folded } = sentence;
  const long = spread.has(when.kind) || /week-?end|\bwe\b|semaine|week/.test(reading.folded.slice(...when.at));
  if (!long && !when.ahead) return;
  if (event.test(folded) || admin.test(folded) || news.test(folded) || atSchool.test(folded)) return;
  const after: Span = [when.at[1], Math.min(at[1], when.at[1] + 40)];
  const before: Span = [Math.max(at[0], when.at[0] - 40), when.at[0]];
  for (const find of long ? [placeIn, destinationIn] : [destinationIn]) {
    const next = find(reading, after);
    if (next && next[0] - after[0] <= 14 && !/[,;.]|\d/.test(reading.folded.slice(after[0], next[0])))
      return { at: next, kind: 'going' };
    const previous = find(reading, before);
    if (previous && before[1] - previous[1] <= 3) return { at: previous, kind: 'going' };
  }
  return;
}

const isGroup = (kind: Leaving['kind']): boolean => kind === 'outing' || kind === 'activity' || kind === 'visit';

/** The cue that makes a trip of this date: a stay named beside it, else the closest that does. */
function cueFor(
  sentence: Sentence,
  cues: readonly Leaving[],
  when: When,
  others: boolean,
): (Leaving & { sure: Verdict }) | undefined {
  const near = cues
    .filter((cue) => gapOf(cue.at, when.at) <= farthest)
    .sort((a, b) => gapOf(a.at, when.at) - gapOf(b.at, when.at));
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
  return { ...stay, kind: groupIn(sentence.reading, sentence.at) ? 'visit' : 'going', sure: 'sure' };
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
    if (!cue || sentence.looksBack || news.test(sentence.folded)) continue;
    for (const beside of [sentences[index - 1], sentences[index + 1]]) {
      if (!beside || taken.has(beside) || beside.cues.length > 0 || beside.at[1] - beside.at[0] > 70) continue;
      if ([event, news, admin, atSchool].some((words) => words.test(beside.folded)) || beside.looksBack) continue;
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
