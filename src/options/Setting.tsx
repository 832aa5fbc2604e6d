/** One setting with its name and its explanation; where the school has decided it, it is locked and says by whom. */
import type { ReactNode } from 'react';
import { type Decider, useDesk } from './desk';
import { settings } from './words';

/** "Fixé par le Collège du Moulin", where a setting is not decided here. */
export function LockNote({ decider }: { decider: Decider | undefined }) {
  const { voice, read } = useDesk();
  if (!decider) return null;
  return <p className="lock">{settings(voice, `lock.${decider}`, { school: read.settings.schoolName || 'none' })}</p>;
}

interface SettingProps {
  readonly title: string;
  readonly help?: string;
  readonly decider?: Decider | undefined;
  readonly children: ReactNode;
}

export function SettingPart({ title, help, decider, children }: SettingProps) {
  return (
    <div className="setting">
      <h3>{title}</h3>
      {help && <p className="help">{help}</p>}
      <LockNote decider={decider} />
      {children}
    </div>
  );
}
