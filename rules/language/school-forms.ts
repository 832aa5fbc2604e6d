/** What a form of speaking for the school is, shared by the French and the English ones. */

/** `role`: "au nom de…", "en tant que…"; `self`: "je suis…"; `verdict`: the school itself declares. */
export type ClaimKind = 'role' | 'self' | 'verdict';

export interface Form {
  readonly kind: ClaimKind;
  readonly pattern: RegExp;
  /** On a school account the school speaks by nature: only explicit claims count there. */
  readonly explicit: boolean;
}

export const form = (kind: ClaimKind, source: string, explicit = true): Form => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu'),
  explicit,
});
