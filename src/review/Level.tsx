/** How strong a finding is, in a shape and a word. */
import type { Finding } from '../../rules/api';
import type { Voice } from '../words';
import { LevelIcon } from './icons';
import type { Counts } from './view';

/** The name of the rule, in the shape of its level, and the level in a word. */
export function LevelTitle({ finding, voice }: { finding: Pick<Finding, 'level' | 'rule'>; voice: Voice }) {
  const { level, rule } = finding;
  return (
    <>
      <span className={`level ${level}`}>
        <LevelIcon level={level} />
        {voice.ruleName(rule)}
      </span>{' '}
      <span className={`tag ${level}`}>{voice.say(`level.${level}`)}</span>
    </>
  );
}

/** "2 à corriger", "1 à vérifier", "3 remarques": the levels that occur, strongest first. */
export function LevelCounts({ counts, voice }: { counts: Counts; voice: Voice }) {
  return (
    <ul className="level-counts">
      {(['block', 'warn', 'hint'] as const)
        .filter((level) => counts[level] > 0)
        .map((level) => (
          <li key={level} className={`level ${level}`}>
            <LevelIcon level={level} />
            {voice.say(`count.${level}`, { count: counts[level] })}
          </li>
        ))}
    </ul>
  );
}
