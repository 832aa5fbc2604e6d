/** Changing settings with what people need around it: that it is kept is said, and what was taken away can come back. */
import { useCallback, useRef, useState } from 'react';
import type { Layer, SettingKey } from '../policy/schema';
import type { NotKept } from '../storage/settings';
import { type SettingsState, useSettings } from '../storage/useSettings';
import type { Desk } from './desk';

/** Where the last change stands. */
export type Kept = 'untouched' | 'under-way' | 'kept' | NotKept['reason'];

export interface Told {
  readonly words: string;
  readonly undo?: () => void;
}

/** The keys that a change touched, as they were before it. */
export function before(was: Layer, is: Layer): Layer {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as SettingKey[];
  return Object.fromEntries(keys.filter((key) => was[key] !== is[key]).map((key) => [key, was[key]]));
}

/** What was there before put back, and no other key touched. */
export function putBack(is: Layer, was: Layer): Layer {
  const merged = Object.entries({ ...is, ...was }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged);
}

export interface Changes {
  readonly state: SettingsState | undefined;
  readonly kept: Kept;
  readonly told: Told | undefined;
  readonly change: Desk['change'];
  readonly tell: Desk['tell'];
  /** Nothing is said any more. */
  readonly hush: () => void;
}

export function useChanges(): Changes {
  const [state, changeOwn] = useSettings();
  const [kept, setKept] = useState<Exclude<Kept, NotKept['reason']>>('untouched');
  const [told, setTold] = useState<Told>();
  const asked = useRef(0);

  const keep = useCallback(
    async (from: (own: Layer) => Layer): Promise<boolean> => {
      asked.current += 1;
      const mine = asked.current;
      setKept('under-way');
      const done = await changeOwn(from);
      // An earlier change says nothing of the last one.
      if (mine === asked.current) setKept(done ? 'kept' : 'untouched');
      return done;
    },
    [changeOwn],
  );

  const change = useCallback(
    async (from: (own: Layer) => Layer, undone?: string, besides?: () => void): Promise<void> => {
      let was: Layer | undefined;
      const done = await keep((own) => {
        const next = from(own);
        was ??= before(own, next);
        return next;
      });
      if (!done || undone === undefined) return;
      const back = was ?? {};
      setTold({
        words: undone,
        undo: () => {
          setTold(undefined);
          void keep((own) => putBack(own, back));
          besides?.();
        },
      });
    },
    [keep],
  );

  const tell = useCallback((words: string, undo?: () => void) => setTold({ words, ...(undo && { undo }) }), []);
  const hush = useCallback(() => setTold(undefined), []);
  return { state, kept: state?.notKept ?? kept, told, change, tell, hush };
}
