/** What `npm start` shows where there is no screen. */
import { inject, vi } from 'vitest';
import { walkThrough } from '../../scripts/walk-through';
import { samples } from '../pages/site';
import { expect, test } from './browser';

test('each sample of the guides is warned about and held, and the terminal tells it', async () => {
  const print = vi.spyOn(console, 'log').mockReturnValue();
  await walkThrough({ browser: inject('browser'), extension: inject('extension'), origin: inject('origin') });
  const printed = print.mock.calls.flat().join('\n');
  print.mockRestore();
  expect(printed).toContain('0475 12 34 56');
  expect(printed).toContain('8/20');
  expect(printed).toContain(`all ${samples.length} were held`);
});
