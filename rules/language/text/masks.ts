/**
 * Who owns a digit. A character belongs to the first kind that claims it, in this order; a finder asks here for what
 * the kinds before its own have claimed, and leaves it alone ("12/20" is a mark, never a date).
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findIds } from '../ids/ids';
import { findEmails } from '../links/emails';
import { findUrls } from '../links/urls';
import { findPhones } from '../phones/phones';

export type Kind = 'url' | 'email' | 'phone' | 'id' | 'mark' | 'date';

type Finder = (reading: Reading) => readonly { readonly span: Span }[];

/** Kinds in masking order, each with its finder. */
const order: readonly (readonly [kind: Kind, find: Finder])[] = [
  ['url', findUrls],
  ['email', findEmails],
  ['phone', findPhones],
  ['id', findIds],
];

/** Spans claimed by the kinds that come before this one. */
export function claimedBefore(kind: Kind, reading: Reading): readonly Span[] {
  const spans: Span[] = [];
  for (const [earlier, find] of order) {
    if (earlier === kind) break;
    for (const { span } of reading.once(find)) spans.push(span);
  }
  return spans;
}
