import type { Span } from '../post';
import type { Reading } from '../reading';

/** Ends a sentence: a line break, or a stop followed by a space and not after an initial or a short title. */
const stop = /\n+|[!?…]+(?=\s|$)|(?<!\b(?:m|mm|mme|mlle|mr|mrs|ms|dr|st|ste|av|bd|tel|[a-z]))\.(?=\s|$)/g;

/**
 * Sentences and lines of the text. A finder: call it as `reading.sentences`.
 * @returns spans that cover the text from first to last character
 */
export function sentencesOf(reading: Reading): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of reading.folded.matchAll(stop)) {
    const end = match.index + match[0].length;
    spans.push([start, end]);
    start = end;
  }
  if (start < reading.text.length || spans.length === 0) spans.push([start, reading.text.length]);
  return spans;
}
