/** What `npm start` shows: the samples of the guides, by a press on the page, and by themselves where there is no screen. */
import { inject, vi } from 'vitest';
import { walkThrough } from '../../scripts/walk-through';
import { editors, samples } from '../pages/site';
import { expect, test } from './browser';
import { modelText } from './compose';

test('each sample of the guides is warned about and held, and the terminal tells it', async () => {
  const print = vi.spyOn(console, 'log').mockReturnValue();
  await walkThrough({ browser: inject('browser'), extension: inject('extension'), origin: inject('origin') });
  const printed = print.mock.calls.flat().join('\n');
  print.mockRestore();
  expect(printed).toContain('0475 12 34 56');
  expect(printed).toContain('8/20');
  expect(printed).toContain(`all ${samples.length} were held`);
});

test('a sample is written by each editor itself, with its photo', async ({ relis }) => {
  for (const { path } of editors) {
    // Where Relis is not: nothing looks into the photo.
    const page = await relis.open(inject('elsewhere') + path);
    await page.getByRole('button', { name: 'Journée à Walibi' }).click();
    await expect.poll(() => modelText(page)).toBe('Journée à Walibi avec ma classe !');
    await expect.poll(() => page.locator('#composer img').count()).toBe(1);
    await page.close();
  }
});
