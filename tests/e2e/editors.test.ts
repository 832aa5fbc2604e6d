/** A harmless post goes through each editor as if Relis were not there. */
import { editors } from '../pages/site';
import { describe, expect, review, test } from './browser';
import { modelText, publishButton, published, write } from './compose';

const harmless = 'Les radis du potager sont sortis, é è 🌱';

describe.each(editors)('$title', ({ path }) => {
  test('the button publishes a harmless post, once', async ({ relis }) => {
    const page = await relis.open(path);
    await write(page, harmless);
    expect(await modelText(page)).toBe(harmless);
    await publishButton(page).click();
    await expect.poll(() => published(page)).toEqual([{ text: harmless, files: [] }]);
    expect(await modelText(page)).toBe('');
    expect(await review(page).count()).toBe(0);
  });

  test('Ctrl+Enter publishes a harmless post, once', async ({ relis }) => {
    const page = await relis.open(path);
    await write(page, harmless);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => published(page)).toEqual([{ text: harmless, files: [] }]);
  });
});

test('a sample of the guides is written by the editor itself, with its photo', async ({ relis }) => {
  for (const { path } of editors) {
    const page = await relis.open(path);
    await page.getByRole('button', { name: 'Journée à Walibi' }).click();
    await expect.poll(() => modelText(page)).toBe('Journée à Walibi avec ma classe !');
    await expect.poll(() => page.locator('#composer img').count()).toBe(1);
  }
});
