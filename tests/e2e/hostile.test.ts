/** Pages that make it hard: nothing thrown into their console, no mark on wrong words, no word lost, nothing published. */
import type { Page } from 'playwright-core';
import { chip, describe, expect, review, test } from './browser';
import { composeBox, modelText, publishButton, published, write } from './compose';
import { photo } from './files';
import { markedWords } from './marks';

const number = '0475 12 34 56';
const text = `Mon GSM est le ${number}`;

const reviewButton = (page: Page, name: string | RegExp) => review(page).getByRole('button', { name }).first();

/** Writes a number, and expects the whole path to work: mark, hold, fix, publish once. */
async function expectTheMainPath(page: Page, press: () => Promise<void>): Promise<void> {
  await expect.poll(() => markedWords(page)).toEqual([number]);
  await press();
  await expect.poll(() => review(page).isVisible()).toBe(true);
  expect(await published(page)).toEqual([]);
  await reviewButton(page, 'Retirer le numéro').click();
  await expect.poll(() => modelText(page)).toBe('Mon GSM est le');
  await reviewButton(page, /^Publier$/).click();
  await expect.poll(() => published(page)).toEqual([{ text: 'Mon GSM est le', files: [] }]);
}

describe('odd places to write in', () => {
  test.for(['/shadow', '/csp', '/dialog'])('%s: the whole path', async (path, { relis }) => {
    const page = await relis.open(path);
    await write(page, text);
    await expectTheMainPath(page, () => publishButton(page).click());
  });

  test('a frame: the whole path, inside it', async ({ relis }) => {
    const page = await relis.open('/iframe');
    const frame = page.frameLocator('iframe');
    await frame.locator('[contenteditable=true]').click();
    await page.keyboard.type(text);
    const reviewInFrame = frame.locator('relis-ui [data-part=review]');
    await frame.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect.poll(() => reviewInFrame.isVisible()).toBe(true);
    expect(await published(page)).toEqual([]);
    await expect.poll(() => relis.badge(page)).toBe('1');
    await reviewInFrame.getByRole('button', { name: 'Retirer le numéro' }).click();
    await expect.poll(() => modelText(page)).toBe('Mon GSM est le');
    await reviewInFrame.getByRole('button', { name: /^Publier$/ }).click();
    await expect.poll(() => published(page)).toEqual([{ text: 'Mon GSM est le', files: [] }]);
  });

  test('a box that is replaced at every key: every letter is kept, the path works', async ({ relis }) => {
    const page = await relis.open('/rerender');
    await write(page, text);
    expect(await modelText(page)).toBe(text);
    await expectTheMainPath(page, () => publishButton(page).click());
  });

  test('two boxes at once: each has its own findings and its own publication', async ({ relis }) => {
    const page = await relis.open('/two');
    const boxes = page.locator('[contenteditable=true]');
    await boxes.nth(0).click();
    await page.keyboard.type(text);
    await boxes.nth(1).click();
    await page.keyboard.type('Je viens jeudi');
    await expect.poll(() => markedWords(page)).toEqual([number]);
    await page.getByRole('button', { name: 'Répondre', exact: true }).click();
    await expect.poll(() => published(page)).toEqual([{ text: 'Je viens jeudi', files: [] }]);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await published(page)).toHaveLength(1);
  });

  test('a page that publishes on pointerdown and on keyup: held all the same', async ({ relis }) => {
    const page = await relis.open('/early');
    await write(page, text);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await composeBox(page).press('Control+Enter');
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await published(page)).toEqual([]);
    await reviewButton(page, 'Publier quand même').click();
    await expect.poll(() => published(page)).toEqual([{ text, files: [] }]);
  });

  test('a publication before the linter is there is held, and goes by itself when it is clean', async ({ relis }) => {
    const page = await relis.open('/mastodon');
    const clean = 'Les radis sortent de terre';
    await composeBox(page).evaluate((box, value) => {
      const field = box as HTMLTextAreaElement;
      field.focus();
      document.execCommand('insertText', false, value);
      document.querySelector<HTMLElement>('.compose-form__submit button')?.click();
    }, clean);
    await expect.poll(() => published(page)).toEqual([{ text: clean, files: [] }]);
  });

  test('a page where nobody writes gets nothing of ours', async ({ relis }) => {
    const page = await relis.open('/empty');
    await page.getByRole('searchbox').or(page.locator('input')).first().click();
    await page.keyboard.type(number);
    expect(await page.locator('relis-ui, relis-marks').count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
  });
});

describe('hard texts', () => {
  const family = '👨‍👩‍👧‍👦';
  const hard = [
    ['emoji and flags', `🇧🇪${family} GSM ${number} 🎉🎉`, number],
    ['combining accents', `E\u0301le\u0300ve, nume\u0301ro ${number}, e\u0301te\u0301`, number],
    ['no-break spaces', 'Numéro\u00a0: 0475\u00a012\u00a034\u00a056\u00a0!', number],
    ['right to left', `اتصل بي على ${number} شكرا`, number],
  ] as const;

  test.for(
    ['/mastodon', '/tiptap', '/lexical', '/draft', '/quill', '/rtl'].flatMap((path) =>
      hard.map((one) => [path, ...one] as const),
    ),
  )('%s: %s', async ([path, , typed, marked], { relis }) => {
    const page = await relis.open(path);
    await composeBox(page).click();
    await page.keyboard.insertText(typed);
    await expect.poll(() => markedWords(page)).toEqual([marked]);
    expect((await modelText(page)).replace(/\u00a0/g, ' ')).toBe(typed.replace(/\u00a0/g, ' '));
  });

  test.for(['/mastodon', '/tiptap', '/lexical', '/quill'])(
    '%s: 100,000 characters pasted, all kept, the number marked',
    async (path, { relis }) => {
      const page = await relis.open(path);
      const long = `${'La classe a planté des radis. '.repeat(3_333)}GSM ${number}`;
      await composeBox(page).click();
      await page.keyboard.insertText(long);
      await expect.poll(() => markedWords(page), { timeout: 20_000 }).toEqual([number]);
      expect(await modelText(page)).toBe(long);
      await publishButton(page).click();
      await expect.poll(() => review(page).isVisible()).toBe(true);
      expect(await published(page)).toEqual([]);
    },
  );
});

describe('files', () => {
  test('a photo attached before a word is written is asked about at once', async ({ relis }) => {
    const page = await relis.open('/mastodon');
    await page.locator('input[type=file]').setInputFiles(photo('early.png'));
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await published(page)).toEqual([]);
  });
});
