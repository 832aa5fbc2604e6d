/** Relis on pause: nothing is read anew until a time, and then it goes on by itself. No alarm is set: times are compared. */

import type { AccountUse } from '../../rules/api';
import { mayBePupils } from './pupils';

/** How long a pause lasts, in milliseconds. */
export const pauseLasts = 60 * 60 * 1000;

/**
 * How much of a pause is left.
 * @param until when it ends, in milliseconds since 1970; 0 where there is none
 * @param now in the same
 * @returns milliseconds; 0 once it is over, and where the clock was set back since it began: a pause never grows
 */
export function leftOf(until: number, now: number): number {
  const left = until - now;
  return left > 0 && left <= pauseLasts ? left : 0;
}

interface Pausing {
  /** When the pause ends, in milliseconds since 1970. */
  readonly pausedUntil: number;
  /** Whether an administrator has decided anything. */
  readonly managed: boolean;
}

/** May an account of this use be paused? Where a school has decided anything, never one on which pupils write, or may. */
export const mayPause = ({ managed }: Pick<Pausing, 'managed'>, use: AccountUse): boolean => !(managed && mayBePupils(use));

/** Is an account of this use on pause? */
export const isPaused = (pausing: Pausing, use: AccountUse, now: number): boolean =>
  leftOf(pausing.pausedUntil, now) > 0 && mayPause(pausing, use);
