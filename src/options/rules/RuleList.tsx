/** Every rule with its levels, family by family; one can search, filter, open a rule and try it. */
import { useMemo, useState } from 'react';
import type { Level, Policy, Profile, RuleId } from '../../../rules/api';
import { families } from '../../pages/families';
import { choices } from '../../policy/accounts';
import type { Voice } from '../../words';
import { settings } from '../words';
import { everyRule, listRules, passes, type RuleFilter } from './filter';
import { RuleFilters } from './RuleFilters';
import { RuleItem } from './RuleItem';

interface RuleListProps {
  /** The one in force, on which sentences are tried. */
  readonly policy: Policy;
  readonly voice: Voice;
  /** Whether the school has decided that level. */
  readonly isLocked: (id: RuleId, profile: Profile) => boolean;
  readonly onChoose: (id: RuleId, profile: Profile, level: Level) => void;
  /** Back to the levels the rule has of its own. */
  readonly onReset: (id: RuleId, name: string) => void;
}

export function RuleList({ policy, voice, isLocked, onChoose, onReset }: RuleListProps) {
  // What passes is decided when the filter changes: a rule does not vanish under the hand that changes its level.
  const [asked, setAsked] = useState<{ filter: RuleFilter; ids?: ReadonlySet<RuleId> }>({ filter: everyRule });
  const all = useMemo(() => listRules(policy, voice), [policy, voice]);
  const shown = all.filter(({ id }) => asked.ids?.has(id) ?? true);

  function ask(filter: RuleFilter): void {
    setAsked({ filter, ids: new Set(all.filter((rule) => passes(rule, filter)).map(({ id }) => id)) });
  }

  return (
    <>
      <RuleFilters filter={asked.filter} voice={voice} onChange={ask} />
      <p role="status" className="count">
        {settings(voice, 'filter.count', { shown: shown.length, all: all.length })}
      </p>
      <p className="column-titles" aria-hidden="true">
        {choices.map((profile) => (
          <span key={profile}>{settings(voice, `profile.${profile}`)}</span>
        ))}
      </p>
      {families
        .map((family) => ({ family, rules: shown.filter((rule) => rule.family === family) }))
        .filter(({ rules }) => rules.length > 0)
        .map(({ family, rules }) => (
          <section key={family} className="family">
            <h3 className="family-name">{settings(voice, `family.${family}`)}</h3>
            <ul>
              {rules.map((rule) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  policy={policy}
                  voice={voice}
                  isLocked={(profile) => isLocked(rule.id, profile)}
                  onChoose={(profile, level) => onChoose(rule.id, profile, level)}
                  onReset={() => onReset(rule.id, rule.name)}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
