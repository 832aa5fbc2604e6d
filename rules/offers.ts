/** The fixes that several rules share. */
import type { Span } from './post';
import type { Reading } from './reading';
import type { Data, Offer, Phrase } from './rule';

/**
 * The span to delete so that the sentence stays well spaced: one of the two spaces around the words goes with them,
 * and so does a space left before a comma or a stop.
 */
export function tidySpan({ text }: Reading, [start, end]: Span): Span {
  const before = text[start - 1];
  const after = text[end];
  if (before === ' ' && (after === undefined || /[\s.,;)]/.test(after))) return [start - 1, end];
  if ((before === undefined || before === '\n') && after === ' ') return [start, end + 1];
  return [start, end];
}

/** Takes the words out. Label: `offer.remove` unless another is named. */
export function remove(reading: Reading, span: Span, say = 'remove', data?: Data): Offer {
  return { kind: 'edit', say, ...(data && { data }), edits: [{ at: tidySpan(reading, span), with: '' }] };
}

/** Puts other words in place of these. */
export function replace(span: Span, put: string | Phrase, say: string, data?: Data): Offer {
  return { kind: 'edit', say, ...(data && { data }), edits: [{ at: span, with: put }] };
}

/**
 * A phrase of the locale files to put at an offset: where a sentence begins there with a capital, the phrase whose key
 * has a capital ("soon" → "Soon").
 */
export function phraseAt(reading: Reading, start: number, key: string): Phrase {
  const capital = /\p{Lu}/u.test(reading.text[start] ?? '') && reading.sentenceAt(start)[0] >= start - 1;
  return { phrase: capital ? key.charAt(0).toUpperCase() + key.slice(1) : key };
}

/** Puts the value on the allow-list, in the writer's own spelling. */
export function allow(reading: Reading, [start, end]: Span, say = 'allow'): Offer {
  return { kind: 'allow', say, value: reading.text.slice(start, end) };
}
