/** Says changes to those who listen to the screen, politely, and only when something changed. */
import { useEffect, useState } from 'react';
import { useDesk } from './context';
import { highest } from './grouping';

/** "Relis : 3 points à relire, le plus fort : à corriger". */
export function useSummary(): string {
  const { findings, voice } = useDesk().view;
  const level = highest(findings);
  return level
    ? voice.say('chip.label', { count: findings.length, level: voice.say(`level.${level}`) })
    : voice.say('chip.clear');
}

export function Announcer() {
  const { findings } = useDesk().view;
  const summary = useSummary();
  const [spoke, setSpoke] = useState(false);
  useEffect(() => {
    if (findings.length > 0) setSpoke(true);
  }, [findings.length]);
  return (
    <p className="unseen" role="status">
      {spoke || findings.length > 0 ? summary : ''}
    </p>
  );
}
