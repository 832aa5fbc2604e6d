/** What every page pays for Relis, written in or not. */
import { readFile } from 'node:fs/promises';
import { expect, inject, it } from 'vitest';

it('the sentry weighs 10 kB at the most', async () => {
  const sentry = await readFile(`${inject('extension')}/sentry.js`);
  expect(sentry.byteLength).toBeLessThanOrEqual(10_000);
});
