/** The tagger of English names, loaded when a sentence is first tried: it weighs as much as all the rules. */
import { useEffect, useState } from 'react';
import type { Tools } from '../../../rules/api';

export function useEnglishNames(): Tools | undefined {
  const [tools, setTools] = useState<Tools>();
  useEffect(() => {
    let current = true;
    void import('../../../rules/language/names/english-names').then(({ englishNames }) => {
      if (current) setTools({ englishNames });
    });
    return () => {
      current = false;
    };
  }, []);
  return tools;
}
