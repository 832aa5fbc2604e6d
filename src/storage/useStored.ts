/** A stored key as React state, in step with every other part of Relis. */
import { useCallback, useEffect, useState } from 'react';
import type { WxtStorageItem } from 'wxt/utils/storage';

/**
 * @returns the value, `undefined` until it is read, and how to change it
 */
export function useStored<T>(item: WxtStorageItem<T, Record<string, unknown>>): [value: T | undefined, set: (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let current = true;
    void item.getValue().then((read) => {
      if (current) setValue(() => read);
    });
    const unwatch = item.watch((next) => setValue(() => next));
    return () => {
      current = false;
      unwatch();
    };
  }, [item]);
  const set = useCallback(
    (next: T) => {
      setValue(() => next);
      void item.setValue(next);
    },
    [item],
  );
  return [value, set];
}
