/**
 * How often each rule was shown, and what came of it, by day: on this machine only, without a word of any message. They
 * answer one question: is this rule of use here?
 */
import { storage } from 'wxt/utils/storage';
import type { RuleId } from '../../rules/api';

/**
 * `shown`: stood in a review, or was answered before one. Then one of: `fixed`, with a button or by hand; `dismissed`, "ce
 * n'est pas le cas"; `overridden`, published as it was.
 */
export const outcomes = ['shown', 'fixed', 'dismissed', 'overridden'] as const;
export type Outcome = (typeof outcomes)[number];

export type Counts = Readonly<Partial<Record<Outcome, number>>>;
/** By rule. */
export type DayOfCounts = Readonly<Partial<Record<RuleId, Counts>>>;
/** By day, `YYYY-MM-DD`. */
export type Counters = Readonly<Record<string, DayOfCounts>>;

export const counters = storage.defineItem<Counters>('local:counters', { fallback: {} });

/** One more of something. */
export interface Counted {
  readonly rule: RuleId;
  readonly outcome: Outcome;
}

function plusOne(day: DayOfCounts, { rule, outcome }: Counted): DayOfCounts {
  const before = day[rule];
  return { ...day, [rule]: { ...before, [outcome]: (before?.[outcome] ?? 0) + 1 } };
}

/**
 * The counters after some more, without the days that are too old.
 * @param today `YYYY-MM-DD`
 * @param days how many days are kept, today included
 */
export function counted(before: Counters, more: readonly Counted[], today: string, days: number): Counters {
  const oldest = new Date(Date.parse(`${today}T00:00:00Z`) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  const kept = Object.entries(before).filter(([day]) => day >= oldest);
  return { ...Object.fromEntries(kept), [today]: more.reduce(plusOne, before[today] ?? {}) };
}

let last: Promise<void> = Promise.resolve();

/** Counts, one after the other. A storage that is full loses a count and nothing else: it never rejects. */
export function count(more: readonly Counted[], today: string, days: number): Promise<void> {
  const next = async (): Promise<void> => counters.setValue(counted(await counters.getValue(), more, today, days));
  last = last.then(next).catch(() => {});
  return last;
}

/** What was counted, day by day. */
export const readCounters = (): Promise<Counters> => counters.getValue();

/** Forgets all that was counted. */
export const eraseCounters = (): Promise<void> => counters.removeValue();

/** The same by rule, all days together. */
export function totalsOf(all: Counters): DayOfCounts {
  const totals: Partial<Record<RuleId, Partial<Record<Outcome, number>>>> = {};
  for (const day of Object.values(all))
    for (const [rule, counts] of Object.entries(day) as [RuleId, Counts][]) {
      const total = totals[rule] ?? {};
      for (const outcome of outcomes) total[outcome] = (total[outcome] ?? 0) + (counts[outcome] ?? 0);
      totals[rule] = total;
    }
  return totals;
}
