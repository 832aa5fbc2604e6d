/**
 * Hearsay: something told of somebody, with no source but "they say". Signs of hearsay (`hearsay/marks`) are weighed with
 * whom it is about (`hearsay/victim`) and what is told of them (`hearsay/news`).
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesIn, hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { wordsAfter } from '../text/window';
import { harmlessNews, sourced } from './harmless';
import { findMarks, type Mark, weights } from './marks';
import { juicy, spread } from './news';
import { self, type Victim, victimIn } from './victim';

/** A rumour is told in so many characters at most. */
const longest = 180;
/** Characters of the rumour before a comma may end it: "la prof, celle de maths, …". */
const soonest = 10;
/** Words behind a mark that closes its sentence. */
const closing = 3;

/** A clause ends: a stop, or a comma behind enough words. */
const stop = / ?(?:[;:!?…\n]|\.(?:\s|$)|, )/;

const wordsIn = (text: string): number => text.match(/[a-z0-9]+/g)?.length ?? 0;

/** The sentence of a mark; and the next, where the mark says nothing but "you know the latest?". */
function storyOf(reading: Reading, mark: Mark): Span {
  const [start, end] = reading.sentenceAt(mark.start);
  const isAlone = !mark.inside && mark.start - start < 20 && wordsIn(reading.folded.slice(mark.end, end)) === 0;
  return isAlone && end < reading.text.length ? [start, reading.sentenceAt(end)[1]] : [start, end];
}

interface Telling {
  readonly at: Span;
  readonly victim: Victim;
}

/** "il paraît que (la CPE va démissionner)": from the mark to the end of the clause about somebody. */
function toldBehind(reading: Reading, mark: Mark, story: Span, isJuicy: boolean): Telling | undefined {
  const told: Span = [mark.end, Math.min(story[1], mark.end + longest)];
  const victim = victimIn(reading, told, isJuicy);
  if (!victim) return undefined;
  const from = Math.max(victim.start, mark.end) + soonest;
  const length = reading.folded.slice(from, told[1]).search(stop);
  const end = length < 0 ? told[1] : from + length;
  return { at: [mark.start, mark.start + reading.folded.slice(mark.start, end).trimEnd().length], victim };
}

/** "(la CPE va démissionner), paraît-il": the mark closes its sentence. */
function toldBefore(reading: Reading, mark: Mark, story: Span, isJuicy: boolean): Telling | undefined {
  if (wordsIn(reading.folded.slice(mark.end, story[1])) > closing) return undefined;
  const victim = victimIn(reading, [Math.max(story[0], mark.start - longest), mark.start], isJuicy);
  return victim && { at: [victim.start, mark.end], victim };
}

/** "La nouvelle ? (Virée, à ce qu'il paraît)": the sentence before says of whom. */
function toldOfLast(reading: Reading, mark: Mark, story: Span, isJuicy: boolean): Telling | undefined {
  if (story[0] === 0 || wordsIn(reading.folded.slice(story[0], mark.start)) === 0) return undefined;
  if (wordsIn(reading.folded.slice(mark.end, story[1])) > closing) return undefined;
  const victim = victimIn(reading, reading.sentenceAt(story[0] - 1), isJuicy);
  return victim && { at: [story[0], mark.end], victim };
}

/** "(la CPE aurait giflé) un élève". */
function toldAround(reading: Reading, mark: Mark, story: Span, isJuicy: boolean): Telling | undefined {
  const news = cuesIn(reading, juicy, [mark.start, story[1]]).filter(({ first }) => first - mark.last <= 4);
  const end = Math.max(news.at(-1)?.end ?? 0, wordsAfter(reading, mark, 1)[0]?.end ?? mark.end);
  const subject = victimIn(reading, [Math.max(story[0], mark.start - 60), mark.start], isJuicy);
  if (subject) return { at: [subject.start, end], victim: subject };
  const victim = victimIn(reading, [mark.end, Math.min(story[1], mark.end + 60)], isJuicy);
  return victim && { at: [mark.start, end], victim };
}

function told(reading: Reading, mark: Mark, story: Span, isJuicy: boolean): Telling | undefined {
  const ways = mark.inside ? [toldAround] : [toldBefore, toldBehind, toldOfLast];
  for (const way of ways) {
    const telling = way(reading, mark, story, isJuicy);
    if (telling) return telling;
  }
  return undefined;
}

/** What the signs of hearsay weigh; of those that overlap ("certains", "certains parents") one counts. */
function weightOf(marks: readonly Mark[]): number {
  let [weight, end] = [0, -1];
  for (const mark of marks) {
    if (mark.start >= end) weight += mark.weight;
    end = Math.max(end, mark.end);
  }
  return weight;
}

/** A rumour, and whether its signs leave no doubt. */
export interface Rumour {
  readonly at: Span;
  readonly sure: boolean;
}

/** What is told in a story, from its first sign to its last, if all there is of signs, victims and news weighs enough. */
function rumourIn(reading: Reading, marks: readonly Mark[], story: Span): Rumour | undefined {
  const holds = (list: Lexicon): boolean => hasIn(reading, list, story);
  if (holds(sourced)) return undefined;
  const isMark = ({ start, end }: { start: number; end: number }): boolean =>
    marks.some((mark) => !mark.inside && mark.start <= start && mark.end >= end);
  const isJuicy = cuesIn(reading, juicy, story).some((cue) => !isMark(cue));
  if (!isJuicy && self.test(wordsAfter(reading, marks[0] as Mark, 1)[0]?.word ?? '')) return undefined;
  let weight = weightOf(marks) + (isJuicy ? weights.juicy : 0);
  if (holds(spread)) weight += weights.spread;
  if (holds(harmlessNews)) weight += weights.harmless;
  // Not even of somebody would it be one: spares the search for names.
  if (weight + weights.person < weights.enough) return undefined;
  const tellings = marks.map((mark) => told(reading, mark, story, isJuicy)).filter((telling) => telling !== undefined);
  if (tellings.length === 0) return undefined;
  weight += tellings.some(({ victim }) => victim.isPerson) ? weights.person : weights.group;
  if (weight < weights.enough) return undefined;
  const all = [...tellings.map(({ at }) => at), ...marks.map(({ start, end }): Span => [start, end])];
  const at: Span = [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
  return { at, sure: weight >= weights.plain };
}

const most = 20;

/** Rumours of the text: from "they say" to the end of the clause, in order. A finder: `reading.once(findHearsay)`. */
export function findHearsay(reading: Reading): readonly Rumour[] {
  const spans: Rumour[] = [];
  const marks = reading.once(findMarks);
  for (let index = 0; index < marks.length && spans.length < most; ) {
    const story = storyOf(reading, marks[index] as Mark);
    const here: Mark[] = [];
    for (; index < marks.length && (marks[index] as Mark).start < story[1]; index++) here.push(marks[index] as Mark);
    const at = rumourIn(reading, here, story);
    if (at) spans.push(at);
  }
  return spans;
}
