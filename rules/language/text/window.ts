/** The words around a cue, within its sentence. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import type { Cue } from '../lexicons/cues';
import type { Token } from './tokens';

/** Up to so many words before a cue, the nearest first. */
export function wordsBefore(reading: Reading, cue: Cue, most: number): readonly Token[] {
  const tokens = reading.tokens;
  const [from] = reading.sentenceAt(cue.start);
  const found: Token[] = [];
  for (let at = cue.first - 1; found.length < most; at--) {
    const token = tokens[at];
    if (!token || token.start < from) break;
    found.push(token);
  }
  return found;
}

/** Up to so many words behind a cue, the nearest first. */
export function wordsAfter(reading: Reading, cue: Cue, most: number): readonly Token[] {
  const tokens = reading.tokens;
  const [, to] = reading.sentenceAt(cue.start);
  const found: Token[] = [];
  for (let at = cue.last + 1; found.length < most; at++) {
    const token = tokens[at];
    if (!token || token.end > to) break;
    found.push(token);
  }
  return found;
}

/** Does a clause end right behind an offset: a stop, a comma, a line, the end of the text? */
export const endsClause = ({ folded }: Reading, offset: number): boolean =>
  /^\s*(?:$|[.,;:!?…)\n"»]|\p{Extended_Pictographic})/u.test(folded.slice(offset, offset + 4));

/** From the first of two cues to the end of the second. */
export const spanning = (a: Cue, b: Cue): Span => [Math.min(a.start, b.start), Math.max(a.end, b.end)];
