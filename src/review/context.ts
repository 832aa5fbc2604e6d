/** What every part of the review is handed: what there is to show, and what may be done about it. */
import { createContext, useContext } from 'react';
import type { Actions, View } from './view';

export interface Desk {
  readonly view: View;
  readonly actions: Actions;
}

export const DeskContext = createContext<Desk | null>(null);

/** @throws Error outside of a mounted review */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Nothing of the review is drawn outside of it');
  return desk;
}
