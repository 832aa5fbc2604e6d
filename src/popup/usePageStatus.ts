/** The state of the page under the popup, read again when the page says that something changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { onMessage } from '../messages/protocol';
import { profiles } from '../storage/items';
import { type PageStatus, readPageStatus } from './page-status';

export function usePageStatus(): [status: PageStatus | undefined, refresh: () => void] {
  const [status, setStatus] = useState<PageStatus>();
  const asked = useRef(0);
  const refresh = useCallback(() => {
    const mine = ++asked.current;
    void readPageStatus().then((read) => {
      // An answer that comes after a later question is out of date.
      if (mine === asked.current) setStatus(read);
    });
  }, []);
  useEffect(() => {
    refresh();
    // The counts go to the badge; that they are sent at all means that a page has new ones. What an account is used for counts
    // where nobody has written yet, too.
    const stops = [onMessage('report', refresh), profiles.watch(refresh)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [refresh]);
  return [status, refresh];
}
