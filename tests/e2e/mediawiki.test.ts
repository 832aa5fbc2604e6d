/** Relis on a site it was never made for: MediaWiki's source editor, through the generic adapter, turned on by the user. */
import { afterAll, expect } from 'vitest';
import { chip, describe, review, test } from './browser';
import { markedWords } from './marks';
import { serveMediaWiki } from './mediawiki';
import { allowSite } from './permissions';

const wiki = await serveMediaWiki();
afterAll(() => wiki?.close());

describe.skipIf(wiki === null)('MediaWiki', () => {
  test('a harmless page is saved as it was written', async ({ relis }) => {
    if (!wiki) return;
    const page = await relis.open(wiki.editor('Potager'));
    await page.locator('#wpTextbox1').fill('Les radis du potager sont sortis.');
    await page.locator('#wpSave').click();
    await page.waitForURL(/Potager$/);
    expect(await wiki.pageText('Potager')).toBe('Les radis du potager sont sortis.');
  });

  test('held on "Save", fixed, saved: the page holds the fixed text', async ({ relis }) => {
    if (!wiki) return;
    await allowSite(relis, wiki.elsewhere);
    const address = wiki.editor('Sortie').replace(wiki.origin, wiki.elsewhere);
    const page = await relis.open(address);
    await page.locator('#wpTextbox1').click();
    await page.keyboard.type('Appelez le 0475 12 34 56 pour la sortie.');
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    await expect.poll(() => markedWords(page)).toEqual(['0475 12 34 56']);
    await page.locator('#wpSave').click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(page.url()).toBe(address);
    expect(await wiki.pageText('Sortie')).toBeUndefined();
    await review(page).getByRole('button', { name: 'Retirer le numéro' }).first().click();
    await expect.poll(() => page.locator('#wpTextbox1').inputValue()).toBe('Appelez le pour la sortie.');
    await review(page)
      .getByRole('button', { name: /^Publier$/ })
      .click();
    await page.waitForURL(/Sortie$/);
    expect(await wiki.pageText('Sortie')).toBe('Appelez le pour la sortie.');
  });

  test('Enter in the summary is held too, and a preview is not', async ({ relis }) => {
    if (!wiki) return;
    await allowSite(relis, wiki.elsewhere);
    const page = await relis.open(wiki.editor('Visite').replace(wiki.origin, wiki.elsewhere));
    await page.locator('#wpTextbox1').click();
    await page.keyboard.type('Appelez le 0475 12 34 56.');
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    await page.locator('#wpSummary').press('Enter');
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await wiki.pageText('Visite')).toBeUndefined();
    await page.keyboard.press('Escape');
    await page.locator('#wpPreview').click();
    await page.waitForURL(/action=submit/);
    expect(await page.locator('#wikiPreview').textContent()).toContain('0475 12 34 56');
    expect(await wiki.pageText('Visite')).toBeUndefined();
  });
});
