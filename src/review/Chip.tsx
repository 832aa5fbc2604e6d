/** The small button beside the compose box: how many things to read again, and how strong the strongest is. */
import { useRef } from 'react';
import { useSummary } from './Announcer';
import { Button } from './Button';
import { useDesk } from './context';
import { useFloating } from './floating';
import { highest } from './grouping';
import { LevelIcon, RelisIcon } from './icons';

interface ChipProps {
  readonly open: boolean;
  /** @param byKeyboard whether the focus should go into the panel: with a mouse it stays in the message */
  readonly onToggle: (byKeyboard: boolean) => void;
}

export function Chip({ open, onToggle }: ChipProps) {
  const { findings, asking, voice } = useDesk().view;
  const holder = useRef<HTMLDivElement>(null);
  const level = highest(findings);
  const summary = useSummary();
  const onlyAsks = asking && findings.length === 0;
  useFloating(holder, 'chip');
  return (
    <div ref={holder} popover="manual" className="chip-holder">
      <Button
        look="chip"
        data-part="chip"
        data-level={level}
        aria-expanded={open}
        aria-label={onlyAsks ? voice.say('account.asked') : summary}
        onMouseDown={(event) => event.preventDefault()}
        onPress={onToggle}
      >
        <RelisIcon />
        <span>{onlyAsks ? voice.say('chip.question') : voice.say('chip.count', { count: findings.length })}</span>
        {level && (
          <span className={`level ${level}`}>
            <LevelIcon level={level} />
          </span>
        )}
      </Button>
    </div>
  );
}
