/** What every page pays for Relis, written in or not. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { expect, inject, it } from 'vitest';
import { rules } from '../../rules/api';

it('the sentry weighs 10 kB at the most', async () => {
  const sentry = await readFile(`${inject('extension')}/sentry.js`);
  expect(sentry.byteLength).toBeLessThanOrEqual(10_000);
});

it('the popup carries no rules', async () => {
  const folder = `${inject('extension')}/chunks`;
  const scripts = (await readdir(folder)).filter((name) => /^popup.*\.js$/.test(name));
  expect(scripts).toHaveLength(1);
  const { size } = await stat(`${folder}/${scripts[0]}`);
  expect(size).toBeLessThanOrEqual(200_000);
});

it('the linter carries the rules without their examples', async () => {
  const linter = await readFile(`${inject('extension')}/linter.js`, 'utf8');
  const texts = Object.values(rules).flatMap(({ examples }) => [...examples.flags, ...examples.leaves]);
  const shipped = texts
    .map((example) => (typeof example === 'string' ? example : example.text))
    .filter((text) => text.length > 40);
  expect(shipped.filter((text) => linter.includes(text))).toEqual([]);
});
