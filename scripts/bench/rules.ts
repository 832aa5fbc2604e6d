/** What each rule costs when it runs alone, with all that it needs of a reading. */
import { type Policy, type Post, type RuleId, ruleIds } from '../../rules/api';
import type { Rules } from './shipped';

const off = { personal: 'off', class: 'off', school: 'off' } as const;
const on = { personal: 'warn', class: 'warn', school: 'warn' } as const;

export interface RuleCost {
  readonly rule: RuleId | 'reading';
  /** Microseconds a post. */
  readonly median: number;
  readonly p95: number;
}

/** The best of some rounds for each post: what the work costs when nothing else is running. */
function costs(lint: Rules['lint'], posts: readonly Post[], policy: Policy, rounds: number): number[] {
  const least = posts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [index, post] of posts.entries()) {
      const start = performance.now();
      lint(post, policy);
      least[index] = Math.min(least[index] as number, performance.now() - start);
    }
  return least.map((milliseconds) => milliseconds * 1000).sort((a, b) => a - b);
}

/** Each rule alone, the dearest first; "reading" is a post that no rule reads. */
export function ruleCosts({ lint, openPolicy }: Rules, posts: readonly Post[], only?: string, rounds = 6): RuleCost[] {
  const ids = ruleIds.filter((id) => only === undefined || id === only);
  return [...ids, 'reading' as const]
    .map((rule): RuleCost => {
      const levels = Object.fromEntries(ruleIds.map((id) => [id, id === rule ? on : off]));
      const sorted = costs(lint, posts, { ...openPolicy, levels }, rounds);
      const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
      return { rule, median: at(0.5), p95: at(0.95) };
    })
    .sort((a, b) => b.median - a.median);
}
