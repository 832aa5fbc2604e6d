import type { Span } from '../../post';
import type { Reading } from '../../reading';

/** Ends a sentence: a line break, or a stop followed by a space and not after an initial or a short title. */
const stop = /\n+|[!?…]+(?=\s|$)|(?<!\b(?:m|mm|mme|mlle|mr|mrs|ms|dr|st|ste|av|bd|tel|[a-z]))\.(?=\s|$)/g;

/**
 * Longer than any sentence one writes: a text without stops is cut there, so that a rule that looks at the whole sentence
 * around each of its words takes time in proportion to the text.
 */
const longest = 600;

/** Cuts a span at spaces into parts that are not too long. */
function* cut(text: string, [from, end]: Span): Generator<Span> {
  let start = from;
  while (end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest);
    const next = space > start + longest / 2 ? space + 1 : start + longest;
    yield [start, next];
    start = next;
  }
  yield [start, end];
}

/**
 * Sentences and lines of the text. A finder: call it as `reading.sentences`.
 * @returns spans that cover the text from first to last character
 */
export function sentencesOf({ folded, text }: Reading): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of folded.matchAll(stop)) {
    const end = match.index + match[0].length;
    spans.push(...cut(text, [start, end]));
    start = end;
  }
  if (start < text.length || spans.length === 0) spans.push(...cut(text, [start, text.length]));
  return spans;
}
