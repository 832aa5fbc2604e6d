import { expect, it } from 'vitest';
import { ruleIds, rules } from '../../rules/api';
import { guidesOf } from '../../src/review/guides';

it.each(ruleIds)('%s names the guides it comes from', (id) => {
  expect(guidesOf(rules[id].guidelines).length).toBeGreaterThan(0);
});

it('names each guide once', () => {
  expect(guidesOf(['G01', 'G03', 'G10'])).toEqual(['fwb', 'mcps']);
});
