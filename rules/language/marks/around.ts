/** What stands around a place in a text, counted in words; never beyond its sentence. */
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { nearSpan } from '../text/near';

/** The last cue that ends before a place, with no more than so many words between. */
export function cueBefore(reading: Reading, place: Cue, lexicon: Lexicon, most: number): Cue | undefined {
  const cues = cuesOf(reading, lexicon);
  if (cues.length === 0) return undefined;
  const [start] = reading.sentenceAt(place.start);
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as Cue;
    if (cue.last >= place.first) continue;
    return place.first - cue.last - 1 <= most && cue.start >= start ? cue : undefined;
  }
  return undefined;
}

/** The first cue that begins after a place, with no more than so many words between. */
export function cueAfter(reading: Reading, place: Cue, lexicon: Lexicon, most: number): Cue | undefined {
  const cues = cuesOf(reading, lexicon);
  if (cues.length === 0) return undefined;
  const [, end] = reading.sentenceAt(place.start);
  for (const cue of cues) {
    if (cue.first <= place.last) continue;
    return cue.first - place.last - 1 <= most && cue.end <= end ? cue : undefined;
  }
  return undefined;
}

/** Is there a cue in the sentence of an offset (no more than 200 characters away)? */
export function besides(reading: Reading, lexicon: Lexicon, offset: number): boolean {
  const cues = cuesOf(reading, lexicon);
  if (cues.length === 0) return false;
  const [start, end] = nearSpan(reading, offset);
  for (const cue of cues) if (cue.start >= start && cue.end <= end) return true;
  return false;
}

/** The folded text between two places, in order. */
export const gap = ({ folded }: Reading, left: { end: number }, right: { start: number }): string =>
  folded.slice(left.end, right.start);
