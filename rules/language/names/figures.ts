import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesOf } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { type Word, wordIndexAt, wordsOf } from '../text/words';
import { brands, characters, educators, publicFigures, singleNames } from './public-figures';

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

/** First word → the phrases that start with it, as lists of words. */
const phrases = phrasesByFirstWord();
/** The first words: the walk over all lexicons finds them, so no other word is looked up. Of "jean-jacques" the first half. */
const openings = lexicon(Array.from(phrases.keys(), (word) => word.replace(/-.*/, '')).join());

/** Public people, characters, titles and brands named in the text. A finder: `reading.once(findFigures)`. */
export function findFigures(reading: Reading): readonly Span[] {
  const words = reading.once(wordsOf);
  const spans: Span[] = [];
  let from = 0;
  for (const { start } of cuesOf(reading, openings)) {
    const index = wordIndexAt(words, start);
    const word = words[index];
    if (index < from || word?.start !== start) continue;
    const found = phrases.get(word.folded)?.find((parts) => matches(words, index, parts));
    if (!found) continue;
    from = index + found.length;
    spans.push([start, words[from - 1]?.end ?? 0]);
  }
  return spans;
}
