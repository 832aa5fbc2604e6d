import type { RuleId } from './index';
import type { Profile } from './post';

/** `off` is silent, `hint` is listed, `warn` opens the review once, `block` holds the post until it is fixed. */
export type Level = 'off' | 'hint' | 'warn' | 'block';

/** Weakest first; the position is the strength. */
export const levels: readonly Level[] = ['off', 'hint', 'warn', 'block'];

/** A level per account profile. */
export type LevelByProfile = Readonly<Record<Profile, Level>>;

/** Countries whose phone numbers and help lines Relis knows (ISO 3166-1). */
export type Country = 'FR' | 'BE' | 'CH' | 'LU' | 'CA' | 'GB' | 'IE' | 'US';

/** When the writer is at work; times are `HH:MM`, the end is not part of it. */
export interface WorkingHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Words that a school does not want published. */
export interface Term {
  /** "fête des voisins", "projet Zéphyr*"; see `language/terms.ts`. */
  readonly words: string;
  /** What the writer is told, in the school's own words; a sentence of ours where there is none. */
  readonly message?: string;
  /** The rule's own level by profile where there is none. */
  readonly level?: Level;
}

/** What a school or a writer has decided; everything a rule depends on besides the post itself. */
export interface Policy {
  /** Differences from the levels that each rule declares. */
  readonly levels: Readonly<Partial<Record<RuleId, Partial<LevelByProfile>>>>;
  readonly country: Country;
  /** Names of the pupils, one person an entry: "Léa Dupont", "DUPONT Léa" or "Léa". */
  readonly roster: readonly string[];
  /** Values that never fire: the school's own numbers, addresses, e-mail domains ("@ecole.be"), accounts, people. */
  readonly allow: readonly string[];
  /** Handles (without `@`) of those appointed to speak for the school (G10). */
  readonly spokespersons: readonly string[];
  /** Words that this school does not want published. */
  readonly terms: readonly Term[];
  /** Name, function and school, as they close a professional message (G05). */
  readonly signature?: string;
  /** Absent: the rule on working hours has nothing to say (G28). */
  readonly workingHours?: WorkingHours;
}

/** The policy of somebody who has set nothing. */
export const openPolicy: Policy = {
  levels: {},
  country: 'FR',
  roster: [],
  allow: [],
  spokespersons: [],
  terms: [],
};
