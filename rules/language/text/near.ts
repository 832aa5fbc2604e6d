import type { Span } from '../../post';
import type { Reading } from '../../reading';

/** Words further than this tell nothing of each other, and a text without stops must not cost the square of its length. */
const reach = 200;

/** The sentence of an offset, no more than `reach` characters to either side. */
export function nearSpan(reading: Reading, offset: number): Span {
  const [start, end] = reading.sentenceAt(offset);
  return [Math.max(start, offset - reach), Math.min(end, offset + reach)];
}

/** The words of `nearSpan`, folded. */
export function near(reading: Reading, offset: number): string {
  return reading.folded.slice(...nearSpan(reading, offset));
}
