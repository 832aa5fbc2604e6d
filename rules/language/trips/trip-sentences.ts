/** Sentences as the reading of trips needs them: what each holds is looked for once, and only when a question is asked. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type When, whensIn } from '../dates/dates';
import { cuesWithin, type TokenRange, tokenRange } from '../lexicons/cue-ranges';
import type { Cue } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { isAdvised } from '../text/speech';
import { looksBack } from '../text/tense';
import type { Token } from '../text/tokens';

/** A clause ends before these. */
const goesOn = new Set('but mais for pour'.split(' '));

export class Sentence {
  readonly range: TokenRange;
  readonly #tokens: readonly Token[];
  readonly #memo = new Map<unknown, unknown>();

  constructor(
    readonly reading: Reading,
    readonly at: Span,
  ) {
    this.#tokens = reading.tokens;
    this.range = tokenRange(reading, at);
  }

  /** Asks a question once. */
  once<T>(question: (sentence: Sentence) => T): T {
    const known = this.#memo.get(question);
    if (known !== undefined) return known as T;
    const answer = question(this);
    this.#memo.set(question, answer);
    return answer;
  }

  /** The times it names that are not over. */
  get whens(): readonly When[] {
    return this.once(timesToCome);
  }

  /** It names a day that is over. */
  get past(): boolean {
    return this.once(times).some(({ kind }) => kind === 'past');
  }

  get folded(): string {
    return this.reading.folded.slice(...this.at);
  }

  /** The word at an index of `reading.tokens`, empty outside the sentence. */
  word(index: number): string {
    return index >= this.range[0] && index < this.range[1] ? (this.#tokens[index]?.word ?? '') : '';
  }

  /** Offsets of words, from the first to the last of them. */
  span(first: number, last: number): Span {
    return [this.#tokens[first]?.start ?? 0, this.#tokens[last]?.end ?? 0];
  }

  /** What stands between a word and the next. */
  gap(index: number): string {
    return this.reading.folded.slice(this.#tokens[index]?.end ?? 0, this.#tokens[index + 1]?.start);
  }

  /** The cues of a lexicon in this sentence. */
  cues(lexicon: Lexicon): readonly Cue[] {
    return cuesWithin(this.reading, lexicon, this.range);
  }

  /** The same, without those that share a word with a cue of another lexicon, which says that they mean something else. */
  cuesBut(lexicon: Lexicon, nothing: Lexicon): readonly Cue[] {
    const cues = this.cues(lexicon);
    if (cues.length === 0) return cues;
    const others = this.cues(nothing);
    if (others.length === 0) return cues;
    return cues.filter(({ first, last }) => !others.some((other) => other.first <= last && first <= other.last));
  }

  /** Does it hold one of these words? */
  says(lexicon: Lexicon): boolean {
    return this.cues(lexicon).length > 0;
  }

  /** The end of the clause of a word: where a comma, a colon or a "but" parts what follows. */
  clauseEnd(index: number): number {
    let last = index;
    while (last + 1 < this.range[1] && !/[,;:()–—…]/.test(this.gap(last)) && !goesOn.has(this.word(last + 1))) last++;
    return last;
  }

  /** Does it hold one of these words, no later than a word? */
  saysBy(lexicon: Lexicon, last: number): boolean {
    return this.cues(lexicon).some((cue) => cue.first <= last);
  }

  /** Is it told in the past, no later than a word? What follows may tell of something else. */
  looksBackBy(last: number): boolean {
    return this.looksBack && looksBack(this.reading, [this.range[0], Math.min(last + 1, this.range[1])]);
  }

  /** Does it tell an hour of the clock? */
  get saysHour(): boolean {
    return this.once(clocked);
  }

  /** Is it told in the past? */
  get looksBack(): boolean {
    return this.once(backward);
  }

  /** Does it advise against writing such a thing? */
  get advises(): boolean {
    return this.once(advising);
  }
}

/** The sentences of a text. A finder: `reading.once(sentencesOf)`. */
export const sentencesOf = (reading: Reading): readonly Sentence[] => reading.sentences.map((at) => new Sentence(reading, at));

const times = ({ reading, range }: Sentence): readonly When[] => whensIn(reading, range);
/** "14h", "9.15", "at 9". */
const clock = /\d ?h(?:\d\d)?\b|\d ?(?:am|pm)\b|\d[:.]\d\d\b|\bat \d{1,2}\b/;
const clocked = ({ folded }: Sentence): boolean => clock.test(folded);
const timesToCome = (sentence: Sentence): readonly When[] => sentence.once(times).filter(({ kind }) => kind !== 'past');
const backward = ({ reading, range }: Sentence): boolean => looksBack(reading, range);
const advising = ({ reading, at }: Sentence): boolean => isAdvised(reading, at);
