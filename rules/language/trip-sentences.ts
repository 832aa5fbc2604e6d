/** Sentences as the reading of trips needs them: with their cues of leaving and their dates. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { askChrono, findDates, type When } from './dates';
import { findLeavings, type Leaving } from './leaving';
import { groupIn, venueIn } from './leaving-places';
import { isAdvised } from './speech';
import { looksBack } from './tense';

/** What one sentence holds, read once. */
export class Sentence {
  readonly cues: Leaving[] = [];
  readonly whens: When[] = [];
  readonly folded: string;
  /** It names a day that is over. */
  past = false;
  readonly #memo = new Map<unknown, boolean>();

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

  #once(key: unknown, test: () => boolean): boolean {
    let known = this.#memo.get(key);
    if (known === undefined) {
      known = test();
      this.#memo.set(key, known);
    }
    return known;
  }

  /** Does it hold one of these words? */
  says(words: RegExp): boolean {
    return this.#once(words, () => words.test(this.folded));
  }

  /** Is it told in the past? */
  get looksBack(): boolean {
    return this.#once('looksBack', () => looksBack(this.reading.text.slice(...this.at), this.folded));
  }

  /** Does it advise against writing such a thing? */
  get advises(): boolean {
    return this.#once('advises', () => isAdvised(this.reading, this.at));
  }

  /** Does it name pupils as a group? */
  get hasGroup(): boolean {
    return this.#once('group', () => groupIn(this.reading, this.at) !== undefined);
  }

  /** Does it name a place where classes go? */
  get hasVenue(): boolean {
    return this.#once('venue', () => venueIn(this.reading, this.at) !== undefined);
  }
}

/** At most so many sentences are read by chrono. */
const mostForChrono = 20;

/** The sentences of the text with the cues and the dates of each; chrono is asked where a cue has no date. */
export function sentencesOf(reading: Reading): Sentence[] {
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
