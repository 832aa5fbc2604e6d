/** A box one writes in, under its name and its explanation. */
import { type ReactNode, useId } from 'react';
import type { Decider } from './desk';
import { LockNote } from './Setting';

interface LabelledProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Under the box: how many entries it has. */
  readonly count?: string;
  readonly decider?: Decider | undefined;
  /** Draws the box: its id, and the ids of what explains it. */
  readonly children: (id: string, describedBy: string | undefined) => ReactNode;
}

export function Labelled({ label, help, count, decider, children }: LabelledProps) {
  const id = useId();
  const explained = [help && `${id}-help`, count !== undefined && `${id}-count`].filter(Boolean).join(' ');
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <LockNote decider={decider} />
      {children(id, explained || undefined)}
      {count !== undefined && (
        <p id={`${id}-count`} className="count" role="status">
          {count}
        </p>
      )}
    </div>
  );
}
