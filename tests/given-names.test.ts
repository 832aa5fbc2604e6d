// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isGivenName, isUsualName, isWordName } from '../rules/language/names/given-names';
import { generate, target } from '../scripts/given-names';

it('the list of given names is current', () => {
  expect(readFileSync(target, 'utf8'), 'npm run given-names').toBe(generate());
});

it('knows the names of today’s classes', () => {
  const names =
    'lea chloe ines priya ayoub maelle rayan imran zoe elif mehmet beatriz duarte zuzanna fatou mamadou linh ngoc loic xavier';
  expect(names.split(' ').filter((name) => !isGivenName(name))).toEqual([]);
  expect(isGivenName('marie-lou')).toBe(true);
});

it('knows which of them are words', () => {
  expect('rose violette clement noel mai may april grace will mark june'.split(' ').filter((name) => !isWordName(name))).toEqual(
    [],
  );
  expect(isUsualName('mathis')).toBe(true);
  expect(isUsualName('rose')).toBe(false);
});
