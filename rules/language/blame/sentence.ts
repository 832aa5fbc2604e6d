/** A sentence as the rule on running people down reads it: its words, and who of the school stands in it. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesIn, has, hasIn } from '../lexicons/cues';
import { findPersons } from '../names/persons';
import { clauseWords, copulas, determiners, negations, prepositions } from '../text/grammar';
import type { Token } from '../text/tokens';
import { doings, folk, places, pupils, roles, staff, titles } from './whom';

/** A class by its number: "6e", "4eB", "7B", "12th". */
export const classCode =
  /^(?:[3-6](?:e|eme)[a-h]?\d?|2n?de[a-h]?\d?|1e?re[a-h]?\d?|tle[a-h]?\d?|[5-9][a-h]|1[0-3][a-h]|(?:[7-9]|1[0-3])[ijlnopqrtuvwyz]|cp|ce[12]|cm[12]|y(?:ear)?\d{1,2}s?|tle|\d{1,2}th)$/;

/** A cheap look: does a word begin as one of those, or as "year"? */
function mayBeClass(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || word[0] === 'c' || word[0] === 't' || word[0] === 'y';
}

/** Does a post tell of a school, or is it one of a class? */
export const isOfSchool = (reading: Reading): boolean =>
  reading.post.profile === 'class' || [staff, pupils, places].some((list) => has(reading, list));

/** One sentence, its words and who stands in it. Indices are those of `reading.tokens`. */
export class Sentence {
  readonly #whom = new Map<number, number>();
  readonly #starts = new Map<number, number>();
  readonly #doings = new Set<number>();

  constructor(
    readonly reading: Reading,
    readonly tokens: readonly Token[],
    readonly span: Span,
    readonly from: number,
    readonly to: number,
    /** The sentence before, where it holds a fault too. */
    readonly before?: Sentence,
    /** Are people meant by their names too? */
    named = true,
  ) {
    for (const list of [staff, pupils, places])
      for (const { first, last } of cuesIn(reading, list, span))
        if (this.word(first) !== 'set' || this.word(last + 1) !== 'of') this.#put(first, last);
    for (const { first, last } of cuesIn(reading, roles, span))
      if (this.#isLed(first) && !this.#isLotOf(last) && !this.#isOwnTeam(first)) this.#put(first, last);
    this.#putFolk();
    for (const { first, last } of cuesIn(reading, titles, span)) if (this.#isNamed(first)) this.#put(first, last + 1);
    for (const cue of cuesIn(reading, doings, span)) this.#doings.add(cue.last);
    this.#putClasses();
    if (named && !this.hasWhom) this.#putNames();
  }

  #put(first: number, last: number): void {
    this.#whom.set(last, Math.min(first, this.#whom.get(last) ?? first));
    this.#starts.set(first, last);
  }

  /** "Ce type", "the woman": of a school where the post tells of one. */
  #putFolk(): void {
    const some = cuesIn(this.reading, folk, this.span);
    if (some.length > 0 && isOfSchool(this.reading)) for (const { first, last } of some) this.#put(first, last);
  }

  #putClasses(): void {
    for (let index = this.from; index < this.to; index++) {
      if (!mayBeClass(this.word(index))) continue;
      if (classCode.test(this.word(index))) this.#put(index, index);
      else if (/^years?$/.test(this.word(index)) && /^\d{1,2}s?$/.test(this.word(index + 1))) this.#put(index, index + 1);
    }
  }

  /** Finding names costs more than all the rest: it is asked where nobody is there yet. */
  #putNames(): void {
    for (const { at, role } of this.reading.once(findPersons)) {
      if (role === 'adult' || at[0] < this.span[0] || at[1] > this.span[1]) continue;
      let first = this.from;
      while (first < this.to && (this.tokens[first] as Token).end <= at[0]) first++;
      let last = first;
      while (last + 1 < this.to && (this.tokens[last + 1] as Token).start < at[1]) last++;
      this.#put(first, last);
    }
  }

  word(index: number): string {
    return index >= this.from && index < this.to ? (this.tokens[index] as Token).word : '';
  }

  /** What stands between a word and the next one. */
  gap(index: number): string {
    const [left, right] = [this.tokens[index], this.tokens[index + 1]];
    return left && right ? this.reading.folded.slice(left.end, right.start) : '';
  }

  #isLed(index: number): boolean {
    const before = this.word(index - 1);
    return (
      (determiners.has(before) && (before !== 'a' || /^(?:who|that)$/.test(this.word(index + 1)))) ||
      /^(?:new|old|deputy|called|nouvelle?|nouveau|sous)$/.test(before)
    );
  }

  /** "Our team were useless", says a pupil who played in it. */
  #isOwnTeam(index: number): boolean {
    return this.reading.post.author === 'student' && this.word(index) === 'team' && /^(?:our|my|the)$/.test(this.word(index - 1));
  }

  /** "The lot of them": how many, and nobody of a school. */
  #isLotOf(index: number): boolean {
    return /^(?:lot|bunch)$/.test(this.word(index)) && this.word(index + 1) === 'of';
  }

  /** "Mme Gaillard", "M. Renard", "mr bexley": not "Monsieur," nor "m'a dit". */
  #isNamed(index: number): boolean {
    const next = this.word(index + 1);
    const gap = this.gap(index);
    if (this.word(index) === 'm' && gap !== '. ') return false;
    if (next.length < 2 || copulas.has(next) || prepositions.has(next) || determiners.has(next)) return false;
    return gap === ' ' || gap === '. ';
  }

  /** The first word of somebody of the school whose last word is this one, or -1. */
  whomEndingAt(index: number): number {
    return this.#whom.get(index) ?? -1;
  }

  whomStartingAt(index: number): number {
    return this.#starts.get(index) ?? -1;
  }

  /** "I hate school", "mes élèves détestent la classe inversée". */
  isGroupOrPlace(index: number): boolean {
    return (
      /^(?:class|form|set)/.test(this.word(index)) || cuesIn(this.reading, places, this.span).some(({ last }) => last === index)
    );
  }

  isDoing(index: number): boolean {
    return this.#doings.has(index);
  }

  /** Does it end with a question mark? */
  get asks(): boolean {
    return /\?\s*$/.test(this.reading.folded.slice(...this.span));
  }

  get hasWhom(): boolean {
    return this.#whom.size > 0;
  }

  /** Is somebody of the school in it, or in the sentence before? */
  get tellsOfSomebody(): boolean {
    return this.hasWhom || this.followsSomebody;
  }

  /** Is somebody of the school in the sentence before? */
  get followsSomebody(): boolean {
    if (this.before?.span[1] === this.span[0] && this.before.hasWhom) return true;
    const before = this.reading.sentenceAt(this.span[0] - 1);
    return before[1] <= this.span[0] && [staff, pupils, places, roles].some((list) => hasIn(this.reading, list, before));
  }

  /** The words in front that belong to a noun: "notre nouvelle (directrice)", "half of my (kids)". */
  ledFrom(index: number): number {
    let first = index;
    for (let step = 0; step < 3; step++) {
      const word = this.word(first - 1);
      if (!this.tokens[first]?.joined) break;
      if (determiners.has(word)) return first - 1;
      if (prepositions.has(word) || copulas.has(word) || clauseWords.has(word) || word.length < 3) break;
      first--;
    }
    return index;
  }
}

export const isBreak = (gap: string): boolean => /[;()«»"]|, |\n/.test(gap);

/** Does a word deny what stands behind it? "plus" does after "ne" alone. */
export const denies = (sentence: Sentence, index: number): boolean =>
  negations.has(sentence.word(index)) || (sentence.word(index) === 'plus' && /^(?:ne|n)$/.test(sentence.word(index - 2)));

/** From the first to the last of some words. */
export const spanOf = (sentence: Sentence, first: number, last: number): Span => [
  (sentence.tokens[first] as Token).start,
  (sentence.tokens[last] as Token).end,
];

/** The sentence of a span, around one of its words. */
export function sentenceOf(reading: Reading, span: Span, near: number, before?: Sentence, named = true): Sentence {
  const tokens = reading.tokens;
  let [from, to] = [near, near];
  while (from > 0 && (tokens[from - 1] as Token).start >= span[0]) from--;
  while (to < tokens.length && (tokens[to] as Token).start < span[1]) to++;
  return new Sentence(reading, tokens, span, from, to, before, named);
}
