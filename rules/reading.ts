/**
 * A post, read once for all rules: its normalised text and what several rules need of it, each computed at most once
 * and only when a rule asks. Masking order (a digit belongs to the first that claims it):
 * URL > e-mail > phone > id > mark > date.
 */
import { type Cues, findCues } from './language/lexicons/cues';
import { readLanguage } from './language/text/language';
import { normalise } from './language/text/normalise';
import { sentencesOf } from './language/text/sentences';
import { type Token, tokensOf } from './language/text/tokens';
import type { Policy } from './policy';
import type { Language, Post, Span } from './post';

/** Helpers too heavy to be always loaded; the host passes them when it has them. */
export interface Tools {
  /** Spans of people's names in an English sentence (compromise, 138 kB gzipped). */
  readonly englishNames?: (sentence: string) => readonly Span[];
}

/** What a rule asks of a text; numbered when it is first asked, for a look-up by number is the cheapest. */
interface Finder<T> {
  (reading: Reading): T;
  place?: number;
}

let finders = 0;
/** The answer of a finder that found `undefined`. */
const nothing = Symbol('nothing');

export class Reading {
  /** The normalised text, case and accents kept. Rules give their offsets in it. */
  readonly text: string;
  /** `text` in lower case without accents, of the same length: an offset in one is the same offset in the other. */
  readonly folded: string;
  /** A span of `text` as a span of the post as it was written. */
  readonly toOriginal: (span: Span) => Span;
  /** Answers by the place of their finder. */
  readonly #answers: unknown[] = [];
  // Asked hundreds of times for each text: kept by name, not by finder.
  #tokens: readonly Token[] | undefined;
  #cues: Cues | undefined;
  #sentences: readonly Span[] | undefined;

  constructor(
    readonly post: Post,
    readonly policy: Policy,
    readonly tools: Tools = {},
  ) {
    const { text, folded, toOriginal } = normalise(post.text);
    this.text = text;
    this.folded = folded;
    this.toOriginal = toOriginal;
  }

  /** Language of the text, the interface's where the text does not tell. */
  get language(): Language {
    return this.once(readLanguage);
  }

  /** Sentences and lines, as spans of `text`. */
  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this);
    return this.#sentences;
  }

  /** The words and numbers of `folded`. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this);
    return this.#tokens;
  }

  /** Where the phrases of all lexicons stand; ask with `cuesOf`. */
  get cues(): Cues {
    this.#cues ??= findCues(this);
    return this.#cues;
  }

  /** The span of the sentence that holds an offset of `text`. */
  sentenceAt(offset: number): Span {
    const sentence = this.sentences[this.sentenceIndex(offset)];
    return sentence && offset >= sentence[0] && offset < sentence[1] ? sentence : [0, this.text.length];
  }

  /** Index of the sentence that holds an offset of `text`, in `sentences`; of the nearest one for an offset outside. */
  sentenceIndex(offset: number): number {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as Span)[0] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * Runs a finder over this reading once and keeps its answer: `reading.once(findPhones)`.
   * Finders may call each other this way; that is the masking order.
   */
  once<T>(finder: Finder<T>): T {
    finder.place ??= finders++;
    const known = this.#answers[finder.place];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const found = finder(this);
    this.#answers[finder.place] = found === undefined ? nothing : found;
    return found;
  }
}
