/** The settings as React state, in step with every other part of Relis. */
import { useCallback, useEffect, useState } from 'react';
import { merge } from '../policy/merge';
import type { Layer } from '../policy/schema';
import { changeOwn, NotKept, readSettings, type SettingsRead, watchSettings } from './settings';

export interface SettingsState extends SettingsRead {
  /** Why the last change was not kept; what is shown is what is kept. */
  readonly notKept?: NotKept['reason'];
}

/**
 * @returns everything that is set, `undefined` until it is read, and how to change what is set on this machine. A change is
 *   seen at once and kept a moment later: it says whether it was.
 */
export function useSettings(): [state: SettingsState | undefined, change: (change: (own: Layer) => Layer) => Promise<boolean>] {
  const [state, setState] = useState<SettingsState>();
  const read = useCallback(async (notKept?: NotKept['reason']) => {
    const settings = await readSettings();
    setState({ ...settings, ...(notKept && { notKept }) });
  }, []);
  useEffect(() => {
    void read();
    return watchSettings(() => void read());
  }, [read]);
  const change = useCallback(
    (from: (own: Layer) => Layer) => {
      setState((before) => {
        if (!before) return before;
        const layers = { ...before.layers, own: from(before.layers.own) };
        return { ...before, layers, settings: merge(layers) };
      });
      return changeOwn(from).then(
        () => true,
        async (error: unknown) => {
          await read(error instanceof NotKept ? error.reason : 'other');
          return false;
        },
      );
    },
    [read],
  );
  return [state, change];
}
