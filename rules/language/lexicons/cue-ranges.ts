/** Cues within a stretch of words, found without a look at all the others: a long text has many sentences. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from './cues';
import type { Lexicon } from './lexicon';

/** Indexes in `reading.tokens`: from the first word to the one behind the last. */
export type TokenRange = readonly [first: number, end: number];

/** The first index of a sorted list whose item is not before a value. */
function lowest<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie in a span. */
export function tokenRange(reading: Reading, [start, end]: Span): TokenRange {
  const tokens = reading.tokens;
  return [lowest(tokens, (token) => token.start < start), lowest(tokens, (token) => token.start < end)];
}

const none: readonly Cue[] = [];

/** The cues of a lexicon whose words all lie in a range. */
export function cuesWithin(reading: Reading, lexicon: Lexicon, [first, end]: TokenRange): readonly Cue[] {
  const cues = cuesOf(reading, lexicon);
  if (cues.length === 0) return cues;
  // Most lexicons have a cue or two in a text: all of them lie there, or none.
  const opening = cues[0] as Cue;
  const closing = cues[cues.length - 1] as Cue;
  if (opening.first >= first && closing.last < end) return cues;
  if (opening.first >= end || closing.last < first) return none;
  const found: Cue[] = [];
  for (let index = lowest(cues, (cue) => cue.first < first); index < cues.length; index++) {
    const cue = cues[index] as Cue;
    if (cue.first >= end) break;
    if (cue.last < end) found.push(cue);
  }
  return found;
}
