/**
 * What need not be said again: values that the writer said are not the case, and for a day messages published as they were.
 * Each is kept as a salted hash, never as words; a hash of a name can still be guessed by who has the salt, so it stays on
 * this machine and goes after a while.
 */
import { storage } from 'wxt/utils/storage';

/** Days after which a value is forgotten, counted from the last time it was dismissed. */
const keptDays = 60;
/** Values kept at the most; the oldest go first. */
const keptValues = 1_000;
/** Messages of the day kept at the most. */
const keptPosts = 200;

/** How often a value was dismissed, and on which day last (`YYYY-MM-DD`). */
export interface Dismissal {
  readonly times: number;
  readonly day: string;
}

export interface Dismissals {
  /** 32 random bytes of this machine, in hexadecimal; empty until something is kept. */
  readonly salt: string;
  /** By hash. */
  readonly values: Readonly<Record<string, Dismissal>>;
  /** Messages that were published as they were, on one day; those of another day are forgotten. */
  readonly posts?: { readonly day: string; readonly hashes: readonly string[] };
}

export const dismissals = storage.defineItem<Dismissals>('local:dismissals', { fallback: { salt: '', values: {} } });

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * The values after one more dismissal, without those that are too old or too many.
 * @param today `YYYY-MM-DD`
 */
export function withDismissal(values: Dismissals['values'], hash: string, today: string): Dismissals['values'] {
  const { [hash]: before, ...others } = values;
  const oldest = dayBefore(today, keptDays);
  const recent = Object.entries(others)
    .filter(([, { day }]) => day >= oldest)
    .sort(([, a], [, b]) => b.day.localeCompare(a.day))
    .slice(0, keptValues - 1);
  return { ...Object.fromEntries(recent), [hash]: { times: (before?.times ?? 0) + 1, day: today } };
}

/**
 * The messages of the day after one more.
 * @param today `YYYY-MM-DD`
 */
export function withPost(posts: Dismissals['posts'], hash: string, today: string): NonNullable<Dismissals['posts']> {
  const before = posts?.day === today ? posts.hashes.filter((each) => each !== hash) : [];
  return { day: today, hashes: [...before, hash].slice(-keptPosts) };
}
