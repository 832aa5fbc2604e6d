/**
 * Puts together what everybody has decided.
 *
 *   defaults < own (this machine) < imported (a file of the school) < managed (the administrator)
 *
 * - A single value is that of the last layer that has one.
 * - `levels`, `options`, `overrides` and `accounts` are put together entry by entry, levels use by use. A site that the
 *   administrator names in `accounts` is decided for every account there.
 * - Lists are joined: what more than one layer has is there once.
 *
 * Nobody gets round the administrator on a machine given to pupils (`classMachine`): whatever is set on the machine can only
 * tighten there, on every account. On other machines the same holds for the account of a class as far as the administrator has
 * spoken: see `for-rules.ts`.
 */

import { defaults } from './defaults';
import type { Layer, Settings } from './schema';
import { approvalChoices, overrideChoices } from './schema/review';

/** What each of those who decide has said. */
export interface Layers {
  /** Set on this machine. */
  readonly own: Layer;
  /** From a file of the school. */
  readonly imported: Layer;
  /** From the administrator. */
  readonly managed: Layer;
}

/** Nobody has decided anything. */
export const noLayers: Layers = { own: {}, imported: {}, managed: {} };

/** Each thing once, in the order in which it first stands. */
function unique<T>(items: readonly T[]): T[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const name = typeof item === 'string' ? item : JSON.stringify(item);
    return !known.has(name) && known.add(name);
  });
}

function joined<K extends 'terms' | 'classes' | 'allow' | 'spokespersons' | 'sitesOn' | 'sitesOff'>(
  layers: readonly Layer[],
  key: K,
): Settings[K] {
  const lists = layers.map((layer) => layer[key] ?? []).filter((list) => list.length > 0);
  // The very list where there is but one: what is read from it is kept by it (`rules/language/names/roster.ts`).
  return (lists.length === 1 ? lists[0] : unique(lists.flat())) as Settings[K];
}

function mergeLevels(layers: readonly Layer[]): Settings['levels'] {
  const merged = new Map<string, Settings['levels'][string]>();
  for (const { levels = {} } of layers)
    for (const [id, uses] of Object.entries(levels)) merged.set(id, { ...merged.get(id), ...uses });
  return Object.fromEntries(merged);
}

/** The site of an account by its name: see `nameOf` of `accounts.ts`. */
const siteOf = (name: string): string => name.slice(name.lastIndexOf('@') + 1);

function mergeAccounts({ own, imported, managed }: Layers): Settings['accounts'] {
  const decided = managed.accounts ?? {};
  const others = Object.entries({ ...own.accounts, ...imported.accounts }).filter(
    ([name]) => !Object.hasOwn(decided, siteOf(name)),
  );
  return { ...Object.fromEntries(others), ...decided };
}

/** Whichever stands later in a list of choices, the loosest first. */
export const stricter = <T>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) > order.indexOf(b) ? a : b);

/** Has an administrator decided anything? */
export const isManaged = ({ managed }: Layers): boolean => Object.keys(managed).length > 0;

/** Has the administrator given this machine to pupils? */
export const isGivenToPupils = ({ managed }: Layers): boolean => managed.classMachine === true;

function mergeAll(layers: Layers): Settings {
  const order = [defaults, layers.own, layers.imported, layers.managed];
  return {
    ...Object.assign({} as Settings, ...order),
    levels: mergeLevels(order),
    options: Object.assign({}, ...order.map(({ options }) => options)),
    overrides: Object.assign({}, ...order.map(({ overrides }) => overrides)),
    accounts: mergeAccounts(layers),
    terms: joined(order, 'terms'),
    classes: joined(order, 'classes'),
    allow: joined(order, 'allow'),
    spokespersons: joined(order, 'spokespersons'),
    sitesOn: joined(order, 'sitesOn'),
    // Keeping Relis from a site is turning it off there.
    sitesOff: layers.managed.maySwitchOff === false ? (layers.managed.sitesOff ?? []) : joined(order, 'sitesOff'),
  };
}

/** Everything that is set, put together. */
export function merge(layers: Layers): Settings {
  const all = mergeAll(layers);
  if (!isGivenToPupils(layers)) return all;
  const base = mergeAll({ ...noLayers, managed: layers.managed });
  const { personal = 'none', class: ofClass = 'none', school = 'none' } = all.overrides;
  const strict = (use: 'personal' | 'class' | 'school', choice: (typeof overrideChoices)[number]) =>
    stricter(overrideChoices, base.overrides[use] ?? 'none', choice);
  return {
    ...all,
    overrides: { personal: strict('personal', personal), class: strict('class', ofClass), school: strict('school', school) },
    approval: stricter(approvalChoices, base.approval, all.approval),
    allow: base.allow,
    spokespersons: base.spokespersons,
    accounts: base.accounts,
    maySwitchOff: layers.managed.maySwitchOff ?? false,
    sitesOff: base.sitesOff,
    checklist: base.checklist || all.checklist,
    options: base.options,
  };
}
