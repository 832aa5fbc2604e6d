/** The rules as the settings list them, and which of them one asks to see. */
import ruleFacts from 'virtual:rule-facts';
import {
  type Level,
  type LevelByProfile,
  levelOf,
  type Policy,
  type Profile,
  type RuleId,
  ruleIds,
  rules,
} from '../../../rules/api';
import { type Family, families } from '../../pages/families';
import { holdsAll } from '../../pages/search';
import { choices } from '../../policy/accounts';
import type { Voice } from '../../words';
import { fold } from '../../words/fold';

export interface ListedRule {
  readonly id: RuleId;
  readonly name: string;
  readonly family: Family;
  /** The levels in force. */
  readonly levels: LevelByProfile;
  /** Where somebody has decided otherwise than the rule itself. */
  readonly changed: readonly Profile[];
  /** Everything it is found by. */
  readonly sought: string;
}

export interface RuleFilter {
  readonly search: string;
  readonly family: Family | 'all';
  readonly level: Level | 'all';
  /** Whose level is looked at. */
  readonly profile: Profile | 'all';
  readonly changedOnly: boolean;
}

export const everyRule: RuleFilter = { search: '', family: 'all', level: 'all', profile: 'all', changedOnly: false };

/** What a rule is found by: its name, its reason and its examples. */
function soughtBy(id: RuleId, voice: Voice): string {
  const { flags, leaves } = ruleFacts[id];
  const examples = [...flags[voice.language], ...leaves[voice.language]].map(({ text }) => text);
  return fold([id, voice.ruleName(id), voice.why(id), ...examples].join(' '));
}

function listed(id: RuleId, policy: Policy, voice: Voice): ListedRule {
  const levels: LevelByProfile = {
    personal: levelOf(id, 'personal', policy),
    class: levelOf(id, 'class', policy),
    school: levelOf(id, 'school', policy),
  };
  return {
    id,
    levels,
    name: voice.ruleName(id),
    family: ruleFacts[id].family,
    changed: choices.filter((profile) => levels[profile] !== rules[id].levels[profile]),
    sought: soughtBy(id, voice),
  };
}

/** Every rule, family by family, by name. */
export function listRules(policy: Policy, voice: Voice): ListedRule[] {
  return ruleIds
    .map((id) => listed(id, policy, voice))
    .sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family) || a.name.localeCompare(b.name, voice.language));
}

/** Whether a rule is among those asked for. */
export function passes(rule: ListedRule, { search, family, level, profile, changedOnly }: RuleFilter): boolean {
  const looked = profile === 'all' ? choices : [profile];
  return (
    (family === 'all' || rule.family === family) &&
    (level === 'all' || looked.some((each) => rule.levels[each] === level)) &&
    (!changedOnly || looked.some((each) => rule.changed.includes(each))) &&
    holdsAll(rule.sought, fold(search))
  );
}
