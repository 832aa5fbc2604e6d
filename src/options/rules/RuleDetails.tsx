/** What there is to know of one rule: why, examples, and a sentence of one's own. */

import ruleFacts from 'virtual:rule-facts';
import { useState } from 'react';
import { type Policy, rules } from '../../../rules/api';
import type { RuleExample } from '../../pages/families';
import { Marked } from '../../pages/Marked';
import { choices } from '../../policy/accounts';
import { Button } from '../../review/Button';
import { Why } from '../../review/Why';
import type { Voice } from '../../words';
import { settings } from '../words';
import type { ListedRule } from './filter';
import { TryBox } from './TryBox';
import { WorkingHours } from './WorkingHours';

interface RuleDetailsProps {
  readonly id: string;
  readonly rule: ListedRule;
  readonly policy: Policy;
  readonly voice: Voice;
  /** Whether somebody may change a level of it here. */
  readonly canReset: boolean;
  readonly onReset: () => void;
}

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly RuleExample[];
  readonly voice: Voice;
  readonly onTry?: (example: RuleExample) => void;
}

function Examples({ title, examples, voice, onTry }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <div>
      <h5>{title}</h5>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.text}>
            <span>
              {example.text === '' ? settings(voice, 'rules.noText') : <Marked {...example} level="warn" />}
              {example.post?.media?.map(({ name }) => ` (${name})`)}
            </span>
            {onTry && (
              <Button look="aside" onPress={() => onTry(example)}>
                {settings(voice, 'try.this')}
                <span className="unseen">{example.text}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function RuleDetails({ id, rule, policy, voice, canReset, onReset }: RuleDetailsProps) {
  const [tried, setTried] = useState<RuleExample>({ text: '', marks: [] });
  const { flags, leaves } = ruleFacts[rule.id];
  const readsText = rules[rule.id].sees === 'text';
  const byDefault = choices.map((profile) =>
    settings(voice, 'rules.levelFor', {
      profile: settings(voice, `profile.${profile}`),
      level: settings(voice, `level.${rules[rule.id].levels[profile]}`),
    }),
  );
  return (
    <div id={id} className="rule-details">
      <Why id={`${id}-why`} rule={rule.id} voice={voice} />
      <div className="help">
        {settings(voice, 'rules.defaults', { levels: new Intl.ListFormat(voice.language, { type: 'unit' }).format(byDefault) })}{' '}
        {canReset && rule.changed.length > 0 && (
          <Button look="aside" onPress={onReset}>
            {settings(voice, 'rules.reset')}
          </Button>
        )}
      </div>
      {rule.id === 'working-hours' && <WorkingHours />}
      <div className="two">
        <Examples
          title={settings(voice, 'rules.flags')}
          examples={flags[voice.language]}
          voice={voice}
          {...(readsText && { onTry: setTried })}
        />
        <Examples
          title={settings(voice, 'rules.leaves')}
          examples={leaves[voice.language]}
          voice={voice}
          {...(readsText && { onTry: setTried })}
        />
      </div>
      {readsText ? (
        <TryBox
          rule={rule.id}
          policy={policy}
          tried={tried}
          voice={voice}
          onType={(text) => setTried(text === '' ? { text, marks: [] } : { ...tried, text })}
        />
      ) : (
        <p className="help">{settings(voice, 'rules.readsPhotos')}</p>
      )}
    </div>
  );
}
