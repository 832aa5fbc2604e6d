import type { Span } from '../../post';

/** Do two spans share a character? */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/**
 * A text in which claimed words are blanked out, of the same length: what a later finder of the masking order reads.
 * @param filler one character that no pattern of that finder takes for a part of its own
 */
export function mask(text: string, claimed: readonly Span[], filler = '\uFFFC'): string {
  if (claimed.length === 0) return text;
  let out = '';
  let from = 0;
  for (const [start, end] of [...claimed].sort((a, b) => a[0] - b[0])) {
    if (end <= from) continue;
    const at = Math.max(start, from);
    out += text.slice(from, at) + filler.repeat(end - at);
    from = end;
  }
  return out + text.slice(from);
}

/** Sorted spans, with those that touch or overlap joined into one. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [start, end] of spans) {
    const last = out.at(-1);
    if (last && start <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}
