/** Relis on a wiki that the user turned it on for: MediaWiki's source editor and VisualEditor. */
import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { chip, describe, review, test } from './browser';
import { markedWords } from './marks';
import { serveMediaWiki } from './mediawiki';
import { allowSite } from './permissions';

/** What a page with VisualEditor knows of it. */
declare const ve: {
  readonly init: { readonly target: { getSurface(): { getModel(): { getDocument(): { data: { getText(): string } } } } } };
};

/** The text as VisualEditor itself holds it, and would save it. */
const modelText = (page: Page): Promise<string> =>
  page.evaluate(() => ve.init.target.getSurface().getModel().getDocument().data.getText());

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

  // PHP's own server takes its time with the scripts of VisualEditor.
  test('VisualEditor: held on what saves, fixed in its model, saved once', { timeout: 90_000 }, async ({ relis }) => {
    if (!wiki) return;
    await allowSite(relis, wiki.elsewhere);
    const page = await relis.open(wiki.visualEditor('Jardin').replace(wiki.origin, wiki.elsewhere));
    await page.locator('.ve-init-mw-articleTarget .ve-ce-documentNode').click();
    await page.keyboard.type('Mon numéro de GSM est le 0475 12 34 56');
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    await expect.poll(() => markedWords(page)).toEqual(['0475 12 34 56']);
    // Not "?": its publication can be held, though the button that saves is not on the page yet.
    await expect.poll(() => relis.badge(page)).toBe('1');
    // "Publish page…" saves nothing: it opens the window with the summary.
    await page.locator('.ve-ui-toolbar-saveButton').click();
    const saveWindow = page.locator('.ve-ui-mwSaveDialog');
    await saveWindow.locator('.ve-ui-mwSaveDialog-summary textarea').first().press('Control+Enter');
    await expect.poll(() => review(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => review(page).isVisible()).toBe(false);
    await saveWindow.getByRole('button', { name: 'Publish page' }).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await wiki.pageText('Jardin')).toBeUndefined();
    await review(page).getByRole('button', { name: 'Retirer le numéro' }).click();
    await expect.poll(() => modelText(page)).toBe('Mon numéro de GSM est le');
    expect(await wiki.pageText('Jardin')).toBeUndefined();
    await review(page)
      .getByRole('button', { name: /^Publier$/ })
      .click();
    await expect.poll(() => wiki.pageText('Jardin')).toBe('Mon numéro de GSM est le');
    await expect.poll(() => page.locator('.ve-init-mw-articleTarget .ve-ce-documentNode').count()).toBe(0);
    await expect.poll(() => page.locator('#mw-content-text').textContent()).toContain('Mon numéro de GSM est le');
    expect(await wiki.pageText('Jardin')).toBe('Mon numéro de GSM est le');
  });
});
