import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Word, wordsOf } from '../words';
import { brands, characters, educators, publicFigures, singleNames } from './public-figures';

/** First word → the phrases that start with it, as lists of words. */
let phrases: Map<string, string[][]> | undefined;

function phrasesByFirstWord(): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of [...publicFigures, ...characters, ...brands, ...educators, ...singleNames]) {
    const parts = phrase.split(/[ '.&]+/).filter((part) => part !== '');
    const [first] = parts;
    if (first === undefined) continue;
    map.set(first, [...(map.get(first) ?? []), parts]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

const matches = (words: readonly Word[], index: number, parts: readonly string[]): boolean =>
  parts.every((part, step) => {
    const folded = words[index + step]?.folded;
    return folded === part || (step === parts.length - 1 && folded === `${part}s`);
  });

/** Public people, characters, titles and brands named in the text. A finder: `reading.once(findFigures)`. */
export function findFigures(reading: Reading): readonly Span[] {
  phrases ??= phrasesByFirstWord();
  const words = reading.once(wordsOf);
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const candidates = phrases.get((words[index] as Word).folded);
    if (!candidates) continue;
    const found = candidates.find((parts) => matches(words, index, parts));
    if (!found) continue;
    spans.push([words[index]?.start ?? 0, words[index + found.length - 1]?.end ?? 0]);
    index += found.length - 1;
  }
  return spans;
}
