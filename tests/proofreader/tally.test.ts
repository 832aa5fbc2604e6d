/** What came of each finding, counted once a message and kept by rule and day. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/api';
import { Tally } from '../../src/proofreader/tally';
import { type Counted, count, counted, eraseCounters, readCounters, totalsOf } from '../../src/storage/counters';

const finding = (quote: string, level: Finding['level'] = 'warn', rule: Finding['rule'] = 'phone-number'): Finding => ({
  ...{ rule, level, quote, at: [0, quote.length], say: 'default' },
  data: {},
  offers: [],
});
const [number, other] = [finding('0475 12 34 56'), finding('0475 65 43 21')];

function newTally() {
  const more: string[] = [];
  const tally = new Tally((each: readonly Counted[]) => more.push(...each.map(({ rule, outcome }) => `${rule} ${outcome}`)));
  return { tally, more };
}

describe('what comes of a finding', () => {
  it('is shown once, however often the review reads again', () => {
    const { tally, more } = newTally();
    for (let read = 0; read < 3; read++) tally.shown([number]);
    expect(more).toEqual(['phone-number shown']);
  });

  it('is counted by value, not by rule', () => {
    const { tally, more } = newTally();
    tally.shown([number, other]);
    tally.fixed(number);
    tally.published([other]);
    expect(more).toEqual([...['phone-number shown', 'phone-number shown'], ...['phone-number fixed', 'phone-number overridden']]);
  });

  it('was seen where it is answered, before any review', () => {
    const { tally, more } = newTally();
    tally.dismissed(number);
    expect(more).toEqual(['phone-number shown', 'phone-number dismissed']);
  });

  it('was put right by hand when it was shown and is gone', () => {
    const { tally, more } = newTally();
    tally.shown([number]);
    tally.published([]);
    expect(more).toEqual(['phone-number shown', 'phone-number fixed']);
  });

  it('is a remark that nobody had to answer', () => {
    const { tally, more } = newTally();
    tally.published([finding('mdr', 'hint', 'sms-language')]);
    expect(more).toEqual(['sms-language shown']);
  });

  it('is not counted twice where a page is given the message twice; the next message is another', () => {
    const { tally, more } = newTally();
    tally.published([number]);
    tally.published([number]);
    expect(more).toEqual(['phone-number shown', 'phone-number overridden']);
    tally.startAfresh();
    tally.shown([number]);
    expect(more).toHaveLength(3);
  });
});

describe('the counters', () => {
  const shown = { rule: 'grade', outcome: 'shown' } as const;

  it('add up by day and rule, and forget the days that are too old', () => {
    const before = counted({}, [shown], '2026-02-01', 30);
    expect(counted(before, [shown, shown], '2026-03-02', 30)).toEqual({
      '2026-02-01': { grade: { shown: 1 } },
      '2026-03-02': { grade: { shown: 2 } },
    });
    expect(counted(before, [shown], '2026-03-03', 30)).toEqual({ '2026-03-03': { grade: { shown: 1 } } });
  });

  it('are kept one after the other, can be read and erased', async () => {
    await Promise.all([count([shown], '2026-03-01', 30), count([shown], '2026-03-01', 30)]);
    await count([{ rule: 'grade', outcome: 'fixed' }], '2026-03-02', 30);
    expect(totalsOf(await readCounters())).toEqual({ grade: { shown: 2, fixed: 1, dismissed: 0, overridden: 0 } });
    await eraseCounters();
    expect(await readCounters()).toEqual({});
  });
});
