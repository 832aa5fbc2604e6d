/** One line of the rule list: its name, its level on each kind of account, and all the rest once it is opened. */
import { useId, useState } from 'react';
import type { Level, Policy, Profile } from '../../../rules/api';
import { choices } from '../../policy/accounts';
import { Button } from '../../review/Button';
import type { Voice } from '../../words';
import { settings } from '../words';
import type { ListedRule } from './filter';
import { LevelSelect } from './LevelSelect';
import { RuleDetails } from './RuleDetails';

interface RuleItemProps {
  readonly rule: ListedRule;
  readonly policy: Policy;
  readonly voice: Voice;
  readonly isLocked: (profile: Profile) => boolean;
  readonly onChoose: (profile: Profile, level: Level) => void;
  readonly onReset: () => void;
}

export function RuleItem({ rule, policy, voice, isLocked, onChoose, onReset }: RuleItemProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const locked = choices.filter(isLocked);
  return (
    <li className="rule" data-rule={rule.id}>
      <div className="rule-line">
        <h4>
          <Button look="quiet" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
            {rule.name}
            {rule.changed.length > 0 && <span className="changed">{settings(voice, 'rules.changed')}</span>}
            {locked.length > 0 && <span className="changed">{settings(voice, 'rules.locked')}</span>}
          </Button>
        </h4>
        <div className="level-choices">
          {choices.map((profile) => (
            <LevelSelect
              key={profile}
              name={rule.name}
              profile={profile}
              level={rule.levels[profile]}
              locked={isLocked(profile)}
              voice={voice}
              onChoose={(level) => onChoose(profile, level)}
            />
          ))}
        </div>
      </div>
      {open && (
        <RuleDetails
          id={id}
          rule={rule}
          policy={policy}
          voice={voice}
          canReset={locked.length < choices.length}
          onReset={onReset}
        />
      )}
    </li>
  );
}
