/** Speaking for the school: the claims in a post, without those that are denied, quoted or told of somebody else. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { has } from '../lexicons/cues';
import { everyoneAt, heads, spokesperson, staff } from './claim-words';
import { type ClaimKind, findForm } from './form';
import { forms } from './forms';
import { findMentions } from './mentions';
import { isOwn } from './own';
import { hereIsWhere, ourOfficial } from './verdict-words';

export interface Claim {
  readonly at: Span;
  readonly kind: ClaimKind;
}

/** Who may be spoken for, or may ask for it, where no school is named: without any of them a post makes no claim. */
const somebody = [spokesperson, heads, staff, everyoneAt, hereIsWhere, ourOfficial] as const;

/** Claims that overlap are one, of the kind of the first. */
function joined(found: readonly Claim[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const claim of found.toSorted((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    const last = claims.at(-1);
    if (last && claim.at[0] < last.at[1])
      claims[claims.length - 1] = { ...last, at: [last.at[0], Math.max(last.at[1], claim.at[1])] };
    else claims.push(claim);
  }
  return claims;
}

/** Claims to speak for the school, in reading order. A finder: `reading.once(findClaims)`. */
export function findClaims(reading: Reading): readonly Claim[] {
  if (reading.once(findMentions).length === 0 && !somebody.some((lexicon) => has(reading, lexicon))) return [];
  const found: Claim[] = [];
  for (const form of forms) {
    if (form.quiet && reading.post.profile === 'school') continue;
    for (const at of findForm(reading, form)) if (isOwn(reading, at)) found.push({ at, kind: form.kind });
  }
  return joined(found);
}
