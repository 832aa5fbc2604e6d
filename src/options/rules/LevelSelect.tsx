/** The level of a rule for one kind of account. */
import { useId } from 'react';
import { type Level, levels, type Profile } from '../../../rules/api';
import { LevelIcon } from '../../review/icons';
import type { Voice } from '../../words';
import { settings } from '../words';

interface LevelSelectProps {
  /** Of the rule. */
  readonly name: string;
  readonly profile: Profile;
  readonly level: Level;
  /** Decided by the school. */
  readonly locked: boolean;
  readonly voice: Voice;
  readonly onChoose: (level: Level) => void;
}

/** Strongest first, as one reads them in the charter. */
const offered = [...levels].reverse();

export function LevelSelect({ name, profile, level, locked, voice, onChoose }: LevelSelectProps) {
  const id = useId();
  return (
    <span className={`level-choice ${level}`}>
      <label htmlFor={id}>
        <span className="unseen">{settings(voice, 'rules.levelOf', { rule: name })}</span>
        {settings(voice, `profile.${profile}`)}
      </label>
      <span className="level-box">
        {level !== 'off' && <LevelIcon level={level} />}
        <select id={id} value={level} disabled={locked} onChange={(event) => onChoose(event.target.value as Level)}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {settings(voice, `level.${each}`)}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}
