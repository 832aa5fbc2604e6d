/** Which part of the settings is open: it is in the address, so that it can be linked to and gone back to. */
import { useEffect, useState } from 'react';
import { type SectionName, sectionNames } from './sections';

function named(hash: string): SectionName {
  return sectionNames.find((name) => `#${name}` === hash) ?? 'general';
}

/** @returns the part that is open, and whether somebody has gone there since the page was opened */
export function useSection(): { section: SectionName; entered: boolean } {
  const [at, setAt] = useState(() => ({ section: named(location.hash), entered: false }));
  useEffect(() => {
    const go = (): void => setAt({ section: named(location.hash), entered: true });
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
  return at;
}
