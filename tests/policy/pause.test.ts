import { describe, expect, it } from 'vitest';
import { isPaused, leftOf, pauseLasts } from '../../src/policy/pause';

const now = Date.UTC(2026, 2, 10, 9);

describe('what is left of a pause', () => {
  it.each([
    ['none was asked for', 0, 0],
    ['it has just begun', now + pauseLasts, pauseLasts],
    ['a minute is left', now + 60_000, 60_000],
    ['it ends this very instant', now, 0],
    ['it ended yesterday', now - 24 * pauseLasts, 0],
    ['the clock was set back since: it does not last for days', now + 24 * pauseLasts, 0],
  ])('%s', (_, until, left) => {
    expect(leftOf(until, now)).toBe(left);
  });
});

describe('the pause of an account', () => {
  const pausedUntil = now + 60_000;

  it.each(['personal', 'class', 'school', 'unknown'] as const)('holds where nobody but people decides: %s', (use) => {
    expect(isPaused({ pausedUntil, managed: false }, use, now)).toBe(true);
    expect(isPaused({ pausedUntil, managed: false }, use, pausedUntil)).toBe(false);
  });

  it.each([
    ['personal', true],
    ['school', true],
    ['class', false],
    ['unknown', false],
  ] as const)('where an administrator has decided anything: %s, %s', (use, paused) => {
    expect(isPaused({ pausedUntil, managed: true }, use, now)).toBe(paused);
  });
});
