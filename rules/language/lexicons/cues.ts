/** Where the phrases of lexicons stand in a text, and what stands near them. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import type { Token } from '../text/tokens';
import { withoutHomographs } from './homographs';
import { type Lexicon, lexiconCount } from './lexicon';
import { familyOf, type KnownWord, lexiconOf, nextStep, restOf, root, type Step, wordOf } from './phrases';
import { openBranch, openFamily } from './waiting';

/** A phrase of a lexicon in a text. */
export interface Cue {
  /** Offsets in `reading.folded`. */
  readonly start: number;
  readonly end: number;
  /** Index of its first and of its last word in `reading.tokens`. */
  readonly first: number;
  readonly last: number;
}

/** By the number of the lexicon. */
export type Cues = (Cue[] | undefined)[];

/** A walk over the words of a text. */
interface Walk {
  readonly cues: Cues;
  readonly tokens: readonly Token[];
  /** What is known of each word: ask `wordAt`. */
  readonly words: (KnownWord | undefined)[];
}

/** A phrase of a lexicon, from its first to its last word. Of those that begin at one word, the longest counts. */
function add({ cues, tokens }: Walk, lexicon: number, first: number, last: number): void {
  const found = cues[lexicon];
  const previous = found?.[found.length - 1];
  if (previous && previous.last >= last) return;
  // One for each lexicon: rules tell cues of two lists apart by what they are, not only by where they stand.
  const cue: Cue = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, first, last };
  if (!found) cues[lexicon] = [cue];
  else if (previous?.first === first) found[found.length - 1] = cue;
  else found.push(cue);
}

/** A word of the text that stands in phrases. They are spelt out on the way: one that was in none may be in one now. */
function wordAt({ tokens, words }: Walk, at: number): KnownWord | undefined {
  words[at] ??= wordOf((tokens[at] as Token).word);
  return words[at];
}

/** Follows the phrases that go on after a word. */
function follow(walk: Walk, step: Step, first: number, last: number): void {
  if (step < 0) {
    add(walk, lexiconOf(step), first, last);
    return;
  }
  openBranch(step);
  const rest = restOf(step);
  if (rest) for (const lexicon of rest.ends) add(walk, lexicon, first, last);
  const at = last + 1;
  if (!walk.tokens[at]?.joined) return;
  const word = wordAt(walk, at);
  const next = word ? nextStep(step, word.number) : 0;
  if (next !== 0) follow(walk, next, first, at);
  if (!rest) return;
  followStems(walk, rest.stems, first, at);
  if (rest.any !== 0) follow(walk, rest.any, first, at);
}

/** Follows the phrases whose next word, the one at `at`, has a free ending. */
function followStems(walk: Walk, stems: readonly (readonly [string, Step])[], first: number, at: number): void {
  const { word } = walk.tokens[at] as Token;
  for (const [stem, step] of stems) if (word.startsWith(stem)) follow(walk, step, first, at);
}

/** Every phrase of every lexicon in the text: read it as `reading.cues`. */
export function findCues(reading: Reading): Cues {
  const { tokens } = reading;
  const cues: Cues = new Array(lexiconCount());
  const walk: Walk = { cues, tokens, words: new Array(tokens.length).fill(undefined) };
  const any = restOf(root)?.any ?? 0;
  for (let first = 0; first < tokens.length; first++) {
    if (any !== 0) follow(walk, any, first, first);
    let word = wordAt(walk, first);
    const family = word ? word.family : familyOf((tokens[first] as Token).word);
    if (!family) continue;
    if (family.waiting) {
      openFamily(family);
      word = wordAt(walk, first);
    }
    if (word && word.first !== 0) follow(walk, word.first, first, first);
    if (family.stems.length > 0) followStems(walk, family.stems, first, first);
  }
  return withoutHomographs(reading, cues);
}

const none: readonly Cue[] = [];

/** Where the phrases of a lexicon stand in a text, in order; none lies inside another. */
export const cuesOf = (reading: Reading, lexicon: Lexicon): readonly Cue[] => reading.cues[lexicon.number] ?? none;

/** Is there any of them at all? */
export const has = (reading: Reading, lexicon: Lexicon): boolean => reading.cues[lexicon.number] !== undefined;

/** Index of the first cue that begins at an offset or after it. */
function firstFrom(cues: readonly Cue[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cues that lie within a span. It costs what it finds, however long the text. */
export function cuesIn(reading: Reading, lexicon: Lexicon, [start, end]: Span): readonly Cue[] {
  const cues = cuesOf(reading, lexicon);
  if (cues.length === 0) return none;
  const from = firstFrom(cues, start);
  let to = from;
  while (to < cues.length && (cues[to] as Cue).end <= end) to++;
  return from === to ? none : to - from === cues.length ? cues : cues.slice(from, to);
}

/** Does one lie within a span? */
export function hasIn(reading: Reading, lexicon: Lexicon, [start, end]: Span): boolean {
  const cues = cuesOf(reading, lexicon);
  if (cues.length === 0) return false;
  const first = cues[firstFrom(cues, start)];
  return first !== undefined && first.end <= end;
}

/** Words between two cues; negative where they overlap. */
export const wordsBetween = (a: Cue, b: Cue): number => Math.max(a.first, b.first) - Math.min(a.last, b.last) - 1;

/** The nearest cue of a lexicon in the same sentence, with no more than so many words between. */
export function nearest(reading: Reading, cue: Cue, lexicon: Lexicon, most: number): Cue | undefined {
  let best: Cue | undefined;
  for (const other of cuesIn(reading, lexicon, reading.sentenceAt(cue.start))) {
    const words = wordsBetween(cue, other);
    if (words >= 0 && words <= most && (!best || words < wordsBetween(cue, best))) best = other;
  }
  return best;
}

/** The sentences that hold a cue, in order: where a pattern that needs one of these words is worth running. */
export function sentencesWith(reading: Reading, lexicon: Lexicon): readonly Span[] {
  const spans: Span[] = [];
  for (const { start } of cuesOf(reading, lexicon)) {
    const last = spans.at(-1);
    if (!last || start >= last[1]) spans.push(reading.sentenceAt(start));
  }
  return spans;
}
