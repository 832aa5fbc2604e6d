/** What the rest of Relis may use of the rules. Everything else in this folder is theirs alone. */
export { type RuleId, ruleIds, rules } from './index';
export { languageOf, levelOf, lint } from './lint';
export { type Country, type Level, type LevelByProfile, levels, openPolicy, type Policy, type WorkingHours } from './policy';
export {
  type AccountUse,
  type Audience,
  type Author,
  type ConsentTag,
  consentTags,
  type Draft,
  type Language,
  type Media,
  type Post,
  type PostKind,
  type Profile,
  type Span,
} from './post';
export type { Tools } from './reading';
export type { Data, Edit, Example, Finding, Offer, Phrase, Rule } from './rule';
