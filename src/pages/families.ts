/** What the pages tell of a rule besides its words: `import ruleFacts from 'virtual:rule-facts'`. */
import type { Language, Policy, Post, Span } from '../../rules/api';

/** The folders of `rules/`, in the order they are shown. */
export const families = ['personal-data', 'pupils', 'photos', 'speech', 'sources', 'professional'] as const;

export type Family = (typeof families)[number];

/** An example of a rule, as one reads it. */
export interface RuleExample {
  readonly text: string;
  /** What the rule marks in it, in UTF-16 units; nothing where it must stay silent, or reads photos. */
  readonly marks: readonly Span[];
  /** The account, the kind of text, the files, where they are not the ordinary ones. */
  readonly post?: Partial<Omit<Post, 'text'>>;
  /** What the school must have set for it to be so. */
  readonly policy?: Partial<Policy>;
}

export interface RuleFacts {
  readonly family: Family;
  readonly flags: Readonly<Record<Language, readonly RuleExample[]>>;
  readonly leaves: Readonly<Record<Language, readonly RuleExample[]>>;
}
