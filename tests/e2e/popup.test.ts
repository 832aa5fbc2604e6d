/** What the toolbar popup says and does, and what happens to open pages when Relis is switched, updated or removed. */
import { inject } from 'vitest';
import { chip, describe, expect, review, test } from './browser';
import { composeBox, publishButton, published, write } from './compose';
import { allowSite, answerBeforehand, takeBack } from './permissions';
import { openPopup } from './popup';
import { toldBefore } from './told';

/** The browser’s own API, inside the extension. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

const text = 'Mon GSM est le 0475 12 34 56';

describe('the toolbar popup', () => {
  test('shows the state of the page, the findings of the box, and the account', async ({ relis }) => {
    const page = await relis.open('/mastodon');
    await write(page, text);
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    const popup = await openPopup(relis);
    await expect.poll(popup.text).toMatch(/0475 12 34 56/);
    expect(await popup.text()).toMatch(/mme_lambert/);
    expect(await popup.text()).toMatch(/1 à vérifier/);
  });

  test('the account profile changes the levels at once', async ({ relis }) => {
    const page = await relis.open('/mastodon');
    await write(page, text);
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    const popup = await openPopup(relis);
    await popup.press('de classe');
    await expect.poll(popup.text).toMatch(/1 à corriger/);
    expect(await popup.text()).toMatch(/mme_lambert.*ne dit pas que c’est le compte d’une classe/);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    // A pupil does not publish over a `block`.
    expect(await review(page).getByRole('button', { name: 'Publier quand même' }).count()).toBe(0);
    await review(page).getByRole('button', { name: 'Revenir au message' }).click();
    expect(await published(page)).toEqual([]);
    await (await openPopup(relis)).press('personnel');
    await publishButton(page).click();
    await expect.poll(() => review(page).getByRole('button', { name: 'Publier quand même' }).isVisible()).toBe(true);
  });

  test('says that nobody has told what the account is for, and takes the answer', async ({ relis }) => {
    const worker = await relis.serviceWorker();
    const forget = (told: object): Promise<void> => worker.evaluate((profiles) => chrome.storage.local.set({ profiles }), told);
    await forget({});
    const page = await relis.open('/mastodon');
    await write(page, text);
    const question = page.locator('relis-ui [data-part=account-question]');
    await expect.poll(() => question.isVisible()).toBe(true);
    const popup = await openPopup(relis);
    await expect.poll(popup.text).toMatch(/Tant que ce n’est pas dit, Relis relit au plus strict/);
    expect(await popup.text()).toMatch(/1 à corriger/);
    await popup.press('personnel');
    await expect.poll(popup.text).toMatch(/1 à vérifier/);
    expect(await popup.text()).not.toMatch(/Tant que/);
    await expect.poll(() => question.count()).toBe(0);
    await forget(toldBefore());
  });

  test('knows the account before anybody writes', async ({ relis }) => {
    const page = await relis.open('/mastodon');
    await page.bringToFront();
    const popup = await openPopup(relis);
    await expect.poll(popup.text).toMatch(/prêt[\s\S]*@mme_lambert/);
  });

  test('off for this site: Relis leaves the page at once; on: it is back', async ({ relis }) => {
    const page = await relis.open('/tiptap');
    await write(page, text);
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    const popup = await openPopup(relis);
    await popup.press('Éteindre');
    await expect.poll(() => page.locator('relis-ui, relis-marks').count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.press('Allumer');
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await published(page)).toEqual([]);
  });

  test('on pause nothing is marked or held; ended by hand, or by itself, it reads again', async ({ relis }) => {
    const page = await relis.open('/mastodon');
    await write(page, text);
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    const popup = await openPopup(relis);
    await popup.press('Pause d’une heure');
    await expect.poll(() => chip(page).count()).toBe(0);
    await expect.poll(popup.text).toMatch(/en pause[\s\S]*jusqu’à \d\d:\d\d/);
    expect(await relis.badge(page)).toBe('‖');
    await publishButton(page).click();
    await expect.poll(() => published(page)).toEqual([{ text, files: [] }]);
    await write(page, text);
    await (await openPopup(relis)).press('Reprendre maintenant');
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    expect(await relis.badge(page)).toBe('1');
    // One that ends while the page is open: nothing but the time tells the page.
    const worker = await relis.serviceWorker();
    await worker.evaluate(() => chrome.storage.local.set({ 'paused-until': Date.now() + 1_500 }));
    await expect.poll(() => relis.badge(page)).toBe('‖');
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    await review(page).getByRole('button', { name: 'Revenir au message' }).click();
  });

  test('a compose box in a frame of another site: said, and read as it is once the user turns that site on', async ({
    relis,
  }) => {
    const page = await relis.open('/embed');
    const frame = page.frameLocator('iframe');
    const { host } = new URL(inject('elsewhere'));
    await page.bringToFront();
    // A frame nobody writes in is not spoken of.
    const before = await openPopup(relis);
    await expect.poll(before.text).toMatch(/prêt/);
    expect(await before.text()).not.toMatch(/cadre/);
    await frame.getByRole('textbox').click();
    await page.keyboard.type(text);
    expect(await page.locator('relis-ui').count()).toBe(0);
    const popup = await openPopup(relis);
    await expect.poll(popup.text).toContain(`cadre de ${host}, un autre site, que Relis n’a pas le droit de lire`);
    expect(await popup.text()).toMatch(/ne lit pas ce cadre/);
    await answerBeforehand(relis, inject('elsewhere'));
    await page.bringToFront();
    const again = await openPopup(relis);
    await again.press(`Allumer sur ${host}`);
    // There and then: what was written in the frame is not lost to a reload.
    await expect.poll(again.text).toMatch(/0475 12 34 56/);
    expect(await again.text()).not.toMatch(/cadre|[Rr]echarge/);
    await expect.poll(() => frame.locator('relis-ui button[data-part=chip]').isVisible()).toBe(true);
    expect(await frame.getByRole('textbox').textContent()).toBe(text);
    await takeBack(relis, inject('elsewhere'));
  });

  test('an unknown site: off until the user turns it on, then read by the generic adapter', async ({ relis }) => {
    const page = await relis.open(`${inject('elsewhere')}/quill`);
    await write(page, text);
    expect(await page.locator('relis-ui').count()).toBe(0);
    await allowSite(relis, inject('elsewhere'));
    await page.bringToFront();
    await composeBox(page).click();
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    const popup = await openPopup(relis);
    await expect.poll(popup.text).toMatch(/0475 12 34 56/);
  });
});

describe('an update while a page is open', () => {
  test('the review and the marks go away, the page works, the popup says to reload it', async ({ relis }) => {
    const page = await relis.open('/mastodon');
    await write(page, text);
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    const restarted = relis.context.waitForEvent('serviceworker');
    await relis.install(inject('extension'));
    await restarted;
    await expect.poll(() => page.locator('relis-ui, relis-marks').count()).toBe(0);
    expect(await composeBox(page).inputValue()).toBe(text);
    await publishButton(page).click();
    await expect.poll(() => published(page)).toEqual([{ text, files: [] }]);
    await page.bringToFront();
    const popup = await openPopup(relis);
    await expect.poll(popup.text).toMatch(/[Rr]echarge/);
  });
});
