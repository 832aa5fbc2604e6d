/** Rules that the writer does not want to hear of on an account any more. */
import { storage } from 'wxt/utils/storage';
import type { RuleId } from '../../rules/api';

/** By account, as in `profiles`. */
export const silenced = storage.defineItem<Record<string, readonly RuleId[]>>('local:silenced', { fallback: {} });

/** Is silent about a rule on an account. @param name see `nameOf` of `policy/accounts.ts` */
export async function silence(name: string, rule: RuleId): Promise<void> {
  const before = await silenced.getValue();
  await silenced.setValue({ ...before, [name]: [...new Set([...(before[name] ?? []), rule])] });
}

/** Speaks of it again. */
export async function speakAgain(name: string, rule: RuleId): Promise<void> {
  const { [name]: rules = [], ...others } = await silenced.getValue();
  const left = rules.filter((other) => other !== rule);
  await silenced.setValue(left.length > 0 ? { ...others, [name]: left } : others);
}
