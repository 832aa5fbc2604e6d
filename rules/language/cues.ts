/** Where the phrases of lexicons stand in a text, and what stands near them. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { anyEnding, anyWord, type Index, type Lexicon, lexiconIndex, type Phrase, stemLetters } from './lexicon';
import { type Token, tokensOf } from './tokens';

/** A phrase of a lexicon in a text. */
export interface Cue {
  /** Offsets in `reading.folded`. */
  readonly start: number;
  readonly end: number;
  /** Index of its first and of its last word in `tokensOf`. */
  readonly first: number;
  readonly last: number;
}

type Cues = Map<Lexicon, Cue[]>;

const fits = (word: string, wanted: string): boolean =>
  wanted === anyWord || (wanted.endsWith(anyEnding) ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

/** Index of the last word of a phrase whose first word is given, or -1. */
function lastOf(tokens: readonly Token[], first: number, rest: readonly string[]): number {
  let at = first;
  for (const wanted of rest) {
    const next = tokens[at + 1];
    if (!next?.joined || !fits(next.word, wanted)) return -1;
    at++;
  }
  return at;
}

/** Of the phrases of a lexicon that begin at one word, the longest counts. */
function add(cues: Cues, { lexicon, rest }: Phrase, tokens: readonly Token[], first: number): void {
  const last = lastOf(tokens, first, rest);
  if (last < 0) return;
  const found = cues.get(lexicon);
  const previous = found?.at(-1);
  if (previous && previous.last >= last) return;
  const cue = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, first, last };
  if (!found) cues.set(lexicon, [cue]);
  else if (previous?.first === first) found[found.length - 1] = cue;
  else found.push(cue);
}

/** Phrases that begin with this word, as it is. */
function addWords(cues: Cues, { words }: Index, tokens: readonly Token[], first: number): void {
  const opening = words.get((tokens[first] as Token).word);
  if (!opening) return;
  for (const phrase of opening.any) add(cues, phrase, tokens, first);
  const next = tokens[first + 1];
  if (next?.joined) for (const phrase of opening.bySecond.get(next.word) ?? []) add(cues, phrase, tokens, first);
}

/** Phrases whose first word has a free ending. */
function addStems(cues: Cues, { stems }: Index, tokens: readonly Token[], first: number): void {
  const { word } = tokens[first] as Token;
  if (word.length < stemLetters) return;
  for (const phrase of stems.get(word.slice(0, stemLetters)) ?? [])
    if (word.startsWith(phrase.stem)) add(cues, phrase, tokens, first);
}

/** Every phrase of every lexicon in the text. A finder. */
function findCues(reading: Reading): Cues {
  const index = lexiconIndex();
  const tokens = reading.once(tokensOf);
  const cues: Cues = new Map();
  for (let first = 0; first < tokens.length; first++) {
    addWords(cues, index, tokens, first);
    addStems(cues, index, tokens, first);
  }
  return cues;
}

const none: readonly Cue[] = [];

/** Where the phrases of a lexicon stand in a text, in order; none lies inside another. */
export const cuesOf = (reading: Reading, lexicon: Lexicon): readonly Cue[] => reading.once(findCues).get(lexicon) ?? none;

/** Is there any of them at all? */
export const has = (reading: Reading, lexicon: Lexicon): boolean => reading.once(findCues).has(lexicon);

/** The cues that lie within a span. */
export const cuesIn = (reading: Reading, lexicon: Lexicon, [start, end]: Span): readonly Cue[] =>
  cuesOf(reading, lexicon).filter((cue) => cue.start >= start && cue.end <= end);

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
