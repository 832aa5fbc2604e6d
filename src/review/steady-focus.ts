/** Keeps the keyboard's place in a list of cards: what has the focus may go away, answered. */
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** Whether nothing has the focus any more, neither of the page nor of what we show: what had it has gone. */
export function focusIsLost(root: DocumentOrShadowRoot): boolean {
  if (root.activeElement) return false;
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === (root as ShadowRoot).host;
}

interface SteadyFocus {
  /** Moves the focus to the card that took the place of the last one, or to what is there once the list is empty. */
  toCard(): void;
  /** To be called at each `focus` inside. */
  remember(event: FocusEvent): void;
}

/**
 * @param ref what holds the cards
 * @param fallback where the focus goes once the list is empty: a selector inside, else the holder itself
 * @param wanted whether the focus is ours to move now: asked after each drawing in which nothing of ours has it
 */
export function useSteadyFocus(
  ref: RefObject<HTMLElement | null>,
  fallback: string | null,
  wanted: (last: HTMLElement | null, root: DocumentOrShadowRoot) => boolean,
): SteadyFocus {
  const last = useRef<HTMLElement>(null);
  const lastCard = useRef(0);
  const cardsIn = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>('[data-part=card]') ?? [])];
  const toCard = (): void => {
    const cards = cardsIn();
    const empty = fallback === null ? ref.current : ref.current?.querySelector<HTMLElement>(fallback);
    (cards[Math.min(lastCard.current, cards.length - 1)] ?? empty)?.focus();
  };
  useLayoutEffect(() => {
    const holder = ref.current;
    if (!holder) return;
    const root = holder.getRootNode() as Document | ShadowRoot;
    if (holder.contains(root.activeElement)) return;
    if (wanted(last.current, root)) toCard();
  });
  return {
    toCard,
    remember({ target }) {
      last.current = target as HTMLElement;
      const card = target.closest<HTMLElement>('[data-part=card]');
      if (card) lastCard.current = cardsIn().indexOf(card);
    },
  };
}
