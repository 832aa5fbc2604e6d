/** What the rest of Relis may use of the rules. Everything else in this folder is theirs alone. */
export { type RuleId, ruleIds, rules } from './index';
export { parsePupil, type RosterPupil } from './language/names/roster';
export { languageOf, levelOf, lint } from './lint';
export {
  type Box,
  type ConsentTag,
  consentTags,
  type Face,
  type Media,
  type MetadataSeen,
  type QualitySeen,
  type Seen,
  type TextSeen,
} from './media';
export {
  type Country,
  type Level,
  type LevelByProfile,
  levels,
  openPolicy,
  type Policy,
  type Term,
  type WorkingHours,
} from './policy';
export type {
  AccountUse,
  Audience,
  Author,
  Draft,
  Language,
  Post,
  PostKind,
  Profile,
  Span,
} from './post';
export type { Tools } from './reading';
export type { Data, Edit, Example, Finding, Offer, Phrase, Rule } from './rule';
