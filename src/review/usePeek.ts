/** What shows by itself beside the box, without a press: the card under the caret, a photo just attached, a word from Relis. */
import { useEffect, useState } from 'react';
import { cardsOf } from './grouping';
import type { Card, View } from './view';

/** How long a card stays after the pointer has left its words, so that the pointer can reach it. */
const lingerMs = 400;

/** The card of the words under the caret or the pointer, for a moment longer than they are. */
function usePointed({ pointed, findings }: View) {
  const [inside, setInside] = useState(false);
  const [shown, setShown] = useState(pointed);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (pointed !== undefined) {
      setShown(pointed);
      setClosed(false);
    } else if (!inside) {
      const timer = setTimeout(() => setShown(undefined), lingerMs);
      return () => clearTimeout(timer);
    }
  }, [pointed, inside]);
  const finding = closed ? undefined : findings[pointed ?? shown ?? -1];
  return {
    card: finding && cardsOf(findings).find((card) => card.findings.includes(finding)),
    setInside,
    close: () => setClosed(true),
  };
}

export interface Peek {
  readonly cards: readonly Card[];
  readonly wanted: boolean;
  /** The pointer came over the panel, or left it. */
  setInside(inside: boolean): void;
  /** Closed by hand: the same photo, the same notice, do not come back by themselves. */
  close(): void;
}

export function usePeek(view: View): Peek {
  const pointed = usePointed(view);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const isNew = (what: string | undefined): what is string => what !== undefined && !seen.includes(what);
  const fresh = cardsOf(view.findings).filter(({ findings: [first] }) => isNew(first.media));
  const cards = pointed.card ? [pointed.card] : fresh;
  return {
    cards,
    wanted: cards.length > 0 || isNew(view.notice),
    setInside: pointed.setInside,
    close() {
      pointed.close();
      setSeen([...seen, ...[view.notice, ...fresh.map(({ findings: [first] }) => first.media)].filter(isNew)]);
    },
  };
}
