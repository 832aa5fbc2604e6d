/** The pause, as the popup shows it: it ends under an open popup too. */
import { useEffect, useState } from 'react';
import { leftOf, pauseLasts } from '../policy/pause';
import { pausedUntil } from '../storage/items';
import { useStored } from '../storage/useStored';

export interface Pause {
  /** When it ends, in milliseconds since 1970; 0 where Relis is not on pause. */
  readonly until: number;
  begin(): void;
  end(): void;
}

/** @returns undefined until it is known */
export function usePause(): Pause | undefined {
  const [stored, setStored] = useStored(pausedUntil);
  const [now, setNow] = useState(Date.now);
  const left = leftOf(stored ?? 0, now);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setNow(Date.now()), left);
    return () => clearTimeout(timer);
  }, [left]);
  if (stored === undefined) return undefined;
  return {
    until: left > 0 ? stored : 0,
    begin() {
      setNow(Date.now());
      setStored(Date.now() + pauseLasts);
    },
    end: () => setStored(0),
  };
}
