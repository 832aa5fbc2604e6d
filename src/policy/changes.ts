/** What is different between two sets of settings: the plain list that is shown before an import. */
import { type Level, levelOf, openPolicy, type Profile, type RuleId, ruleIds } from '../../rules/api';
import { choices } from './accounts';
import { type Layers, merge } from './merge';
import { type Layer, type SettingKey, type Settings, settingKeys } from './schema';

type EntryKey = 'allow' | 'spokespersons' | 'sitesOn' | 'sitesOff';

/** One line of the list. */
export type Change =
  /** A rule for an account of some use; without `from` or `to`: as the rule has it. */
  | { readonly key: 'levels'; readonly rule: string; readonly use: Profile; readonly from?: Level; readonly to?: Level }
  /** Entries of a list. */
  | { readonly key: EntryKey | 'terms'; readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Pupils of a class, counted: names are shown nowhere unasked. */
  | { readonly key: 'classes'; readonly name: string; readonly from: number; readonly to: number }
  /** What an account is used for; without `to`: asked again. */
  | { readonly key: 'accounts'; readonly account: string; readonly from?: Profile; readonly to?: Profile }
  /** Any other setting, as it is kept. */
  | {
      readonly key: Exclude<SettingKey, EntryKey | 'levels' | 'terms' | 'classes' | 'accounts'>;
      readonly from: unknown;
      readonly to: unknown;
    };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const without = (list: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(other);
  return list.filter((entry) => !known.has(entry));
};
const keysOf = (...maps: readonly object[]): string[] => [...new Set(maps.flatMap((map) => Object.keys(map)))].sort();

/** The level a rule has by itself; of a rule this Relis does not know, nothing is known. */
const usual = (rule: string, use: Profile): Level | undefined =>
  (ruleIds as readonly string[]).includes(rule) ? levelOf(rule as RuleId, use, openPolicy) : undefined;

function levelChanges(before: Settings, after: Settings): Change[] {
  return keysOf(before.levels, after.levels).flatMap((rule) =>
    choices.flatMap((use): Change[] => {
      const [from, to] = [before.levels[rule]?.[use], after.levels[rule]?.[use]];
      const alike = (from ?? usual(rule, use)) === (to ?? usual(rule, use));
      return alike ? [] : [{ key: 'levels', rule, use, ...(from && { from }), ...(to && { to }) }];
    }),
  );
}

function listChange(key: EntryKey | 'terms', before: readonly string[], after: readonly string[]): Change[] {
  const [added, removed] = [without(after, before), without(before, after)];
  return added.length + removed.length === 0 ? [] : [{ key, added, removed }];
}

function classChanges(before: Settings, after: Settings): Change[] {
  const pupils = ({ classes }: Settings, wanted: string): string[] =>
    classes.flatMap(({ name, pupils: names }) => (name === wanted ? names : []));
  return [...new Set([...before.classes, ...after.classes].map(({ name }) => name))].flatMap((name): Change[] => {
    const [from, to] = [pupils(before, name), pupils(after, name)];
    return same(from, to) ? [] : [{ key: 'classes', name, from: from.length, to: to.length }];
  });
}

function accountChanges(before: Settings, after: Settings): Change[] {
  return keysOf(before.accounts, after.accounts).flatMap((account): Change[] => {
    const [from, to] = [before.accounts[account], after.accounts[account]];
    return from === to ? [] : [{ key: 'accounts', account, ...(from && { from }), ...(to && { to }) }];
  });
}

/** What is in force before and after, difference by difference, in the order of the settings. */
export function changesBetween(before: Settings, after: Settings): Change[] {
  const terms = ({ terms: all }: Settings): string[] =>
    all.map(({ words, message, level }) => [words, message, level].filter(Boolean).join(' · '));
  return settingKeys.flatMap((key): Change[] => {
    switch (key) {
      case 'levels':
        return levelChanges(before, after);
      case 'classes':
        return classChanges(before, after);
      case 'accounts':
        return accountChanges(before, after);
      case 'terms':
        return listChange(key, terms(before), terms(after));
      case 'allow':
      case 'spokespersons':
      case 'sitesOn':
      case 'sitesOff':
        return listChange(key, before[key], after[key]);
      default:
        return same(before[key], after[key]) ? [] : [{ key, from: before[key], to: after[key] }];
    }
  });
}

/**
 * How a file is taken.
 * - `own`: as if its settings were set here one by one. What it does not say stays.
 * - `school`: laid over what is set here, and shown as the school's until it is taken away again. It replaces the file of the
 *   school that was there.
 */
export type ImportAs = 'own' | 'school';

/** The layers with the values of a file in them. */
export function imported(layers: Layers, values: Layer, as: ImportAs): Layers {
  return as === 'own' ? { ...layers, own: { ...layers.own, ...values } } : { ...layers, imported: values };
}

/** What an import would change of what is in force. Nothing is done yet. */
export const planImport = (layers: Layers, values: Layer, as: ImportAs): Change[] =>
  changesBetween(merge(layers), merge(imported(layers, values, as)));
