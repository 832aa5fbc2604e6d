/**
 * What shows by itself beside the box, without a press: the card under the caret, a photo just attached, a word from Relis,
 * the question what the account is used for.
 */
import { useEffect, useState } from 'react';
import type { Finding } from '../../rules/api';
import { cardsOf } from './grouping';
import type { Card, View } from './view';

/** A card comes when the caret rests in its words, not while they are being written. */
const restMs = 500;
/** And stays a little after it left them, so that the pointer can reach it. */
const lingerMs = 400;

const nameOf = ({ rule, quote }: Finding): string => `${rule} ${quote}`;

const questionOf = ({ asking, account: { host, handle = '' } }: View): string | undefined =>
  asking ? `account ${handle} ${host}` : undefined;

/** The card of the words under the caret or the pointer, a little after it came and a little after it left. */
function usePointed(view: View) {
  const finding = view.findings[view.pointed ?? -1];
  const pointed = finding && nameOf(finding);
  const [inside, setInside] = useState(false);
  const [shown, setShown] = useState<string>();
  const [closed, setClosed] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes in the view, the caret is not at rest
  useEffect(() => {
    if (pointed !== closed) setClosed(undefined);
    if (shown === pointed || inside) return;
    const timer = setTimeout(() => setShown(pointed), pointed === undefined ? lingerMs : restMs);
    return () => clearTimeout(timer);
  }, [view, pointed, shown, closed, inside]);
  return {
    card: cardsOf(view.findings).find((card) => card.findings.some((each) => nameOf(each) === shown && shown !== closed)),
    setInside,
    close: () => setClosed(shown),
  };
}

export interface Peek {
  readonly cards: readonly Card[];
  readonly wanted: boolean;
  /** The pointer came over the panel, or left it. */
  setInside(inside: boolean): void;
  /** Closed by hand: the same photo, notice or question do not come back by themselves. */
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
    wanted: cards.length > 0 || isNew(view.notice) || isNew(view.silenced) || isNew(questionOf(view)),
    setInside: pointed.setInside,
    close() {
      pointed.close();
      setSeen([
        ...seen,
        ...[view.notice, view.silenced, questionOf(view), ...fresh.map(({ findings: [first] }) => first.media)].filter(isNew),
      ]);
    },
  };
}
