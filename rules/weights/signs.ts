/**
 * The signs that a sentence shows: which lists of words it draws from, how long it is, in which language, and who writes on
 * which account. One list alone says little ("nul", "encore", "mes élèves"); what several say together is weighed.
 */
import type { Span } from '../post';
import type { Reading } from '../reading';

/** A sentence with what it shows. */
export interface Shown {
  readonly at: Span;
  /** The lexicons that have words in it, by number. */
  readonly lexicons: readonly number[];
  /** Others, by name: "personal teacher", "fr", "short". */
  readonly circumstances: readonly string[];
}

/** By the number of words. */
const lengths: readonly (readonly [number, string])[] = [
  [0, 'no word'],
  [3, 'shortest'],
  [7, 'short'],
  [15, 'middling'],
  [Number.POSITIVE_INFINITY, 'long'],
];

const lengthOf = (words: number): string => lengths.find(([most]) => words <= most)?.[1] ?? 'long';

/** What each sentence shows. A finder: `reading.once(findSigns)`. */
export function findSigns(reading: Reading): readonly Shown[] {
  const { sentences, tokens, cues, post } = reading;
  const lexicons = sentences.map((): number[] => []);
  for (let number = 0; number < cues.length; number++) {
    for (const { start } of cues[number] ?? []) {
      const here = lexicons[reading.sentenceIndex(start)];
      if (here && here.at(-1) !== number) here.push(number);
    }
  }
  const words = sentences.map(() => 0);
  for (const { start } of tokens) {
    const sentence = reading.sentenceIndex(start);
    words[sentence] = (words[sentence] ?? 0) + 1;
  }
  const always = [`${post.profile} ${post.author}`, reading.language];
  return sentences.map((at, index) => ({
    at,
    lexicons: lexicons[index] ?? [],
    circumstances: [...always, lengthOf(words[index] ?? 0)],
  }));
}
