import type { Span } from '../../post';

/** Index of the first of some sorted numbers that is greater than a limit. */
function firstAbove(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Spans of the matches of a global pattern, which must not match the empty text.
 * Without an iterator: most patterns are not found at all.
 */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) spans.push([match.index, pattern.lastIndex]);
  return spans;
}

/**
 * Where words of a kind stand in a text: found once, asked from many places. Looking again around every candidate would
 * make the cost of a long text grow with its square.
 */
export class Landmarks {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  /** @param spans in text order, none over another */
  constructor(spans: readonly Span[]) {
    this.#starts = spans.map(([start]) => start);
    this.#ends = spans.map(([, end]) => end);
  }

  get isEmpty(): boolean {
    return this.#starts.length === 0;
  }

  /** The last that ends in a span; nothing when none does. */
  lastIn([start, end]: Span): Span | undefined {
    const index = firstAbove(this.#ends, end) - 1;
    const from = this.#starts[index];
    return from !== undefined && from >= start ? [from, this.#ends[index] as number] : undefined;
  }

  /** The first that starts in a span; nothing when none does. */
  firstIn([start, end]: Span): Span | undefined {
    const index = firstAbove(this.#starts, start - 1);
    const from = this.#starts[index];
    return from !== undefined && from < end ? [from, this.#ends[index] as number] : undefined;
  }
}
