/** Relis on a wiki that the user turned it on for, in each browser: MediaWiki's source editor and VisualEditor. */
import { afterAll, describe, expect } from 'vitest';
import { serveMediaWiki } from './mediawiki';
import type { Writer } from './writer';
import { browsers } from './writers';

/** What a page with VisualEditor knows of it. */
declare const ve: {
  readonly init: { readonly target: { getSurface(): { getModel(): { getDocument(): { data: { getText(): string } } } } } };
};

/** The text as VisualEditor itself holds it, and would save it. */
const modelText = (writer: Writer): Promise<string> =>
  writer.driver.evaluate(() => ve.init.target.getSurface().getModel().getDocument().data.getText(), null);

const sourceText = (writer: Writer): Promise<string | undefined> =>
  writer.driver.evaluate(() => document.querySelector<HTMLTextAreaElement>('#wpTextbox1')?.value, null);

/** The words of a part of the page; nothing while the page is being loaded. */
const words = (writer: Writer, selector: string): Promise<string> =>
  writer.driver.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector).catch(() => '');

const number = '0475 12 34 56';
const wiki = await serveMediaWiki();
afterAll(() => wiki?.close());

describe.skipIf(wiki === null).each(browsers)('MediaWiki in $name', ({ name, test }) => {
  if (!wiki) return;
  const title = (of: string): string => `${of}_${name}`;
  const given = (address: string): string => address.replace(wiki.origin, wiki.elsewhere);

  test('a harmless page is saved as it was written', async ({ writer }) => {
    await writer.open(wiki.editor(title('Potager')));
    await writer.pressOn('#wpTextbox1');
    await writer.driver.type('Les radis du potager sont sortis.');
    await writer.pressOn('#wpSave');
    await expect.poll(() => wiki.pageText(title('Potager'))).toBe('Les radis du potager sont sortis.');
  });

  test('held on "Save", fixed, saved: the page holds the fixed text', async ({ writer, allow }) => {
    await allow(wiki.elsewhere);
    await writer.open(given(wiki.editor(title('Sortie'))));
    await writer.pressOn('#wpTextbox1');
    await writer.driver.type(`Appelez le ${number} pour la sortie.`);
    await expect.poll(() => writer.marked()).toEqual([number]);
    await writer.pressOn('#wpSave');
    await expect.poll(() => writer.reviewShown()).toBe(true);
    expect(await wiki.pageText(title('Sortie'))).toBeUndefined();
    await writer.press('Retirer le numéro', 'review');
    await expect.poll(() => sourceText(writer)).toBe('Appelez le pour la sortie.');
    await writer.press('Publier', 'review');
    await expect.poll(() => wiki.pageText(title('Sortie'))).toBe('Appelez le pour la sortie.');
  });

  test('Enter in the summary is held too, and a preview is not', async ({ writer, allow }) => {
    await allow(wiki.elsewhere);
    await writer.open(given(wiki.editor(title('Visite'))));
    await writer.pressOn('#wpTextbox1');
    await writer.driver.type(`Appelez le ${number}.`);
    await expect.poll(() => writer.chipShown()).toBe(true);
    await writer.pressOn('#wpSummary');
    await writer.key('Enter');
    await expect.poll(() => writer.reviewShown()).toBe(true);
    expect(await wiki.pageText(title('Visite'))).toBeUndefined();
    await writer.key('Escape');
    await expect.poll(() => writer.reviewShown()).toBe(false);
    await writer.pressOn('#wpPreview');
    await expect.poll(() => words(writer, '#wikiPreview')).toContain(number);
    expect(await wiki.pageText(title('Visite'))).toBeUndefined();
  });

  // PHP's own server takes its time with the scripts of VisualEditor.
  test('VisualEditor: held on what saves, fixed in its model, saved once', { timeout: 120_000 }, async ({ writer, allow }) => {
    const inWindow = '.ve-ui-mwSaveDialog';
    await allow(wiki.elsewhere);
    await writer.open(given(wiki.visualEditor(title('Jardin'))));
    const box = '.ve-init-mw-articleTarget .ve-ce-documentNode[contenteditable=true]';
    const ready = (): Promise<boolean> => writer.driver.evaluate((wanted) => document.querySelector(wanted) !== null, box);
    await expect.poll(ready, { timeout: 60_000 }).toBe(true);
    // While it is still arranging itself it takes the focus elsewhere.
    await expect.poll(() => writer.pressOn(box).then(() => writer.boxFocused())).toBe(true);
    await writer.driver.type(`Mon numéro de GSM est le ${number}`);
    await expect.poll(() => writer.marked()).toEqual([number]);
    // "Publish page…" saves nothing: it opens the window with the summary.
    await writer.pressOn('.ve-ui-toolbar-saveButton');
    await writer.pressOn(`${inWindow}-summary textarea`);
    await writer.key('Enter', 'Control');
    await expect.poll(() => writer.reviewShown()).toBe(true);
    await writer.key('Escape');
    await expect.poll(() => writer.reviewShown()).toBe(false);
    await writer.pressOn(`${inWindow} .oo-ui-processDialog-actions-primary a`);
    await expect.poll(() => writer.reviewShown()).toBe(true);
    expect(await wiki.pageText(title('Jardin'))).toBeUndefined();
    await writer.press('Retirer le numéro', 'review');
    await expect.poll(() => modelText(writer)).toBe('Mon numéro de GSM est le');
    expect(await wiki.pageText(title('Jardin'))).toBeUndefined();
    await writer.press('Publier', 'review');
    await expect.poll(() => wiki.pageText(title('Jardin'))).toBe('Mon numéro de GSM est le');
    await expect.poll(() => words(writer, '#mw-content-text')).toContain('Mon numéro de GSM est le');
  });
});
