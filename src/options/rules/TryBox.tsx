/** A sentence read by one rule as it is typed, and what Relis would say of it on each kind of account. */
import { useId } from 'react';
import type { Policy, RuleId } from '../../../rules/api';
import type { RuleExample } from '../../pages/families';
import { Marked } from '../../pages/Marked';
import { choices } from '../../policy/accounts';
import type { Voice } from '../../words';
import { settings } from '../words';
import { type Tried, tryRule } from './try';
import { useEnglishNames } from './useEnglishNames';

interface TryBoxProps {
  readonly rule: RuleId;
  readonly policy: Policy;
  readonly tried: RuleExample;
  readonly voice: Voice;
  readonly onType: (text: string) => void;
}

/** What is said, and how strongly where. */
function Outcome({ outcome, voice }: { outcome: Tried; voice: Voice }) {
  const { finding, levels } = outcome;
  return (
    <li>
      <p>{voice.message(finding)}</p>
      <p className="tried-levels">
        {choices.map((profile) => (
          <span key={profile}>
            {settings(voice, `profile.${profile}`)}{' '}
            <span className={`tag ${levels[profile]}`}>{settings(voice, `level.${levels[profile]}`)}</span>
          </span>
        ))}
      </p>
    </li>
  );
}

export function TryBox({ rule, policy, tried, voice, onType }: TryBoxProps) {
  const id = useId();
  const tools = useEnglishNames();
  const outcomes = tried.text.trim() === '' ? [] : tryRule(rule, tried, policy, voice, tools);
  const marks = outcomes.flatMap(({ finding }) => (finding.at ? [finding.at] : []));
  const status = tried.text.trim() === '' ? undefined : settings(voice, 'try.found', { count: outcomes.length });
  return (
    <div className="try">
      <label htmlFor={id}>{settings(voice, 'try.title')}</label>
      <textarea id={id} rows={2} value={tried.text} onChange={(event) => onType(event.target.value)} />
      {tried.post && <p className="help">{settings(voice, 'try.around')}</p>}
      <p role="status" className="count">
        {status}
      </p>
      {outcomes.length > 0 && (
        <>
          <p className="tried-text">
            <Marked text={tried.text} marks={marks} level="warn" />
          </p>
          <ul className="outcomes">
            {outcomes.map((outcome) => (
              <Outcome key={`${outcome.finding.at} ${outcome.finding.say}`} outcome={outcome} voice={voice} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
