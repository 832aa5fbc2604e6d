import { describe, expect, it } from 'vitest';
import { leftOf, pauseLasts } from '../../src/policy/pause';

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
