/** Cues near each other, and the names of works and singers. */
import type { Span } from '../../post';
import { type Cue, wordsBetween } from '../lexicons/cues';

/** `file`: a work given away; `music`: somebody's music under a video. */
export interface Sharing {
  readonly at: Span;
  readonly kind: 'file' | 'music';
}

/** A title between marks, or a name after "de", "by". */
export const title = /["«][^"»\n]{2,60}["»]|(?:\bde |\bd'|\bdu |\bby |\bof )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u;
/** "set to Coldplay", "en fond Stromae". */
export const nameBehind = /^ (?:the |la |le |du |de |some |a bit of )?\p{Lu}[\p{L}'-]+/u;

/** From the first of some spans to the end of the last. */
export const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];
export const spanOf = ({ start, end }: Cue): Span => [start, end];

/** The cue that stands closest to another, no more than so many words away. */
export function nearest(cues: readonly Cue[], to: Cue, most: number): Cue | undefined {
  let best: Cue | undefined;
  for (const cue of cues) {
    const words = wordsBetween(cue, to);
    if (cue === to || words > most) continue;
    if (!best || Math.max(0, words) < Math.max(0, wordsBetween(best, to))) best = cue;
  }
  return best;
}
