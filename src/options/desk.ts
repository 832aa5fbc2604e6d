/** What every part of the settings page works with: what is set, who decided it, and how to change it. */
import { createContext, useContext } from 'react';
import type { Layer, SettingKey, Settings } from '../policy/schema';
import type { SettingsRead } from '../storage/settings';
import type { Voice } from '../words';

/** Who has decided what cannot be changed here. */
export type Decider = 'managed' | 'imported';

export interface Desk {
  readonly voice: Voice;
  readonly read: SettingsRead;
  /**
   * Changes what is set on this machine, and says so.
   * @param undone what was taken away, where it can be brought back: "6e B a été supprimée."
   * @param besides brings back what else went with it
   */
  change(change: (own: Layer) => Layer, undone?: string, besides?: () => void): void;
  /** Says something that another part of the page has done, with the way back from it. */
  tell(words: string, undo?: () => void): void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** @throws Error outside of the settings page */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No settings are open here');
  return desk;
}

/** Who has decided a single value, where it is not decided here. */
export function deciderOf({ layers }: SettingsRead, key: SettingKey): Decider | undefined {
  if (layers.managed[key] !== undefined) return 'managed';
  return layers.imported[key] === undefined ? undefined : 'imported';
}

/** One setting as a part of the page shows it. */
export interface Setting<K extends SettingKey> {
  readonly value: Settings[K];
  /** Absent where it is decided here. */
  readonly decider: Decider | undefined;
  set(value: Settings[K], undone?: string): void;
}

/** A setting of a single value: the last one who decided it counts. */
export function useSetting<K extends SettingKey>(key: K): Setting<K> {
  const { read, change } = useDesk();
  return {
    value: read.settings[key],
    decider: deciderOf(read, key),
    set: (value, undone) => change((own) => ({ ...own, [key]: value }), undone),
  };
}

type ListKey = 'terms' | 'classes' | 'allow' | 'spokespersons' | 'sitesOn' | 'sitesOff';

/** A list that each one who decides adds to: what is set here, and what others have added. */
export interface ListSetting<K extends ListKey> {
  readonly own: Settings[K];
  readonly others: Settings[K];
  set(value: Settings[K], undone?: string): void;
}

export function useListSetting<K extends ListKey>(key: K): ListSetting<K> {
  const { read, change } = useDesk();
  const { own, imported, managed } = read.layers;
  return {
    own: (own[key] ?? []) as Settings[K],
    others: [...(imported[key] ?? []), ...(managed[key] ?? [])] as unknown as Settings[K],
    set: (value, undone) => change((before) => ({ ...before, [key]: value }), undone),
  };
}
