/** The review with the keyboard alone, and the way back to where one was writing. */
import { editors } from '../pages/site';
import { cards, chip, describe, expect, review, test } from './browser';
import { modelText, publishButton, published, write } from './compose';

const text = 'Mon numéro de GSM est le 0475 12 34 56, et vive la rentrée';

describe.each(editors)('$title', ({ path }) => {
  test('Escape leads back to the very place in the message', async ({ relis }) => {
    const page = await relis.open(path);
    await write(page, text);
    await page.keyboard.press('ArrowLeft');
    await publishButton(page).click();
    await review(page).waitFor();
    await page.keyboard.press('Escape');
    await review(page).waitFor({ state: 'detached' });
    await page.keyboard.type('X');
    await expect.poll(() => modelText(page)).toBe(text.replace(/e$/, 'Xe'));
    expect(await published(page)).toEqual([]);
  });

  test('a fix, then the publication, without a mouse', async ({ relis }) => {
    const page = await relis.open(path);
    await write(page, text);
    await chip(page).waitFor();
    await publishButton(page).click();
    await review(page).waitFor();
    const onFix = () =>
      page.evaluate(() => document.querySelector('relis-ui')?.shadowRoot?.activeElement?.matches('[data-part=card] .primary'));
    // From "Revenir au message", which has the focus, round to the first fix.
    for (let step = 0; step < 12 && !(await onFix()); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => cards(page).count()).toBe(0);
    expect(await published(page)).toEqual([]);
    // The editor had the focus while the fix was written; then it is the turn of "Publier".
    const onMain = () =>
      page.evaluate(() => document.querySelector('relis-ui')?.shadowRoot?.activeElement?.matches('[data-main]'));
    await expect.poll(onMain).toBe(true);
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await published(page)).map((post) => post.text))
      .toEqual([text.replace('0475 12 34 56', '(écrivez-moi en privé)')]);
  });
});

test('the keys pressed in the review are not shortcuts of the page', async ({ relis }) => {
  const page = await relis.open('/mastodon');
  await write(page, text);
  await publishButton(page).click();
  await review(page).waitFor();
  await page.evaluate(() => {
    document.body.addEventListener('keydown', ({ key }) => {
      document.title += key;
    });
  });
  await page.keyboard.press('n');
  await page.keyboard.press('Tab');
  expect(await page.title()).not.toMatch(/n$|Tab$/);
});
