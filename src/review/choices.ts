/** What is ticked and chosen in a part of the review. */
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Choices {
  /** Values of the boxes that are ticked. */
  readonly ticked: readonly string[];
  /** Value of the choice that is made. */
  readonly chosen: string | undefined;
}

/**
 * By the browser's own `change`, which stays in our shadow root: React hears of a choice by its click, and a page may stop
 * that.
 * @param onChange called with each change
 * @returns what is chosen now
 */
export function useChoices(ref: RefObject<HTMLElement | null>, onChange?: (choices: Choices) => void): Choices {
  const [choices, setChoices] = useState<Choices>({ ticked: [], chosen: undefined });
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => {
    const element = ref.current;
    const valuesOf = (kind: string): string[] =>
      [...(element?.querySelectorAll<HTMLInputElement>(`[type=${kind}]:checked`) ?? [])].map(({ value }) => value);
    const read = (): void => {
      const now = { ticked: valuesOf('checkbox'), chosen: valuesOf('radio')[0] };
      setChoices(now);
      told.current?.(now);
    };
    element?.addEventListener('change', read);
    return () => element?.removeEventListener('change', read);
  }, [ref]);
  return choices;
}
