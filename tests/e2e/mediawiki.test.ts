/** Relis on a site it was never made for: MediaWiki's source editor. */
import { afterAll, expect } from 'vitest';
import { describe, test } from './browser';
import { serveMediaWiki } from './mediawiki';

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
});
