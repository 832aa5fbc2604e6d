/**
 * The main job on each real editor: type one of the guides' own bad examples, see the mark on the right words, the chip
 * and the badge; try to publish by every gesture and see nothing published; fix; publish once.
 */
import type { Page } from 'playwright-core';
import { editors } from '../pages/site';
import { cards, chip, describe, expect, type Relis, review, test } from './browser';
import { composeBox, modelText, publishButton, published, write } from './compose';
import { photo } from './files';
import { markedWords } from './marks';

/** The guides' examples and the words that must be marked. */
const examples = [
  { text: 'Mon numéro de GSM est le 0475 12 34 56', rules: ['phone-number'], marks: ['0475 12 34 56'] },
  { text: 'Léa Dupont a eu 8/20 en maths', rules: ['grade', 'student-name'], marks: ['8/20', 'Léa Dupont'] },
  { text: 'Je travaille au collège et j’en suis le porte-parole', rules: ['spokesperson'], marks: [/porte-parole/] },
  { text: 'Plus que 2 jours et puis grand départ pour le soleil !', rules: ['vacation-dates'], marks: [/2 jours/] },
] as const;

const reviewButton = (page: Page, name: string | RegExp) => review(page).getByRole('button', { name }).first();

/** Nothing was published, and the review is there to say why. Goes back to the message. */
async function expectHeld(page: Page, text: string): Promise<void> {
  await expect.poll(() => review(page).isVisible()).toBe(true);
  expect(await published(page)).toEqual([]);
  await expect.poll(() => reviewButton(page, 'Revenir au message').evaluate((button) => button.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => review(page).isVisible()).toBe(false);
  expect(await modelText(page)).toBe(text);
}

async function openAndWrite(relis: Relis, path: string, text: string): Promise<Page> {
  const page = await relis.open(path);
  await write(page, text);
  await expect.poll(() => chip(page).isVisible()).toBe(true);
  return page;
}

describe.each(editors)('$title', ({ path }) => {
  test.for(examples)('« $text »: marked, counted, shown', async ({ text, rules, marks }, { relis }) => {
    const page = await openAndWrite(relis, path, text);
    await expect.poll(() => markedWords(page)).toEqual(marks.map((words) => expect.stringMatching(words)));
    await expect.poll(() => relis.badge(page)).toBe(String(rules.length));
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    const shown = await cards(page).evaluateAll((elements) => elements.map((element) => element.getAttribute('data-rule') ?? ''));
    for (const rule of rules) expect(shown.join(' ')).toContain(rule);
    expect(await published(page)).toEqual([]);
  });

  test('held by the button, by Ctrl+Enter, by Enter and by Space on the button', async ({ relis }) => {
    const { text } = examples[0];
    const page = await openAndWrite(relis, path, text);
    await publishButton(page).click();
    await expectHeld(page, text);
    await composeBox(page).press('Control+Enter');
    await expectHeld(page, text);
    for (const key of ['Enter', 'Space']) {
      await publishButton(page).focus();
      await page.keyboard.press(key);
      await expectHeld(page, text);
    }
    expect(await published(page)).toEqual([]);
  });

  test('a fix in the review changes the editor’s own text, and the page receives it once', async ({ relis }) => {
    const page = await openAndWrite(relis, path, 'Mon GSM est le 0475 12 34 56, bonne soirée');
    await publishButton(page).click();
    await reviewButton(page, 'Retirer le numéro').click();
    const fixed = 'Mon GSM est le, bonne soirée';
    await expect.poll(() => modelText(page)).toBe(fixed);
    await reviewButton(page, /^Publier$/).click();
    await expect.poll(() => published(page)).toEqual([{ text: fixed, files: [] }]);
    await expect.poll(() => modelText(page)).toBe('');
    await expect.poll(() => relis.badge(page)).toBe('');
    expect(await published(page)).toHaveLength(1);
  });

  test('a fix can be undone, and the caret stands where the words were', async ({ relis }) => {
    const text = 'Mon GSM est le 0475 12 34 56 voilà';
    const page = await openAndWrite(relis, path, text);
    const before = await composeBox(page).evaluate((box) => ({ attributes: box.getAttributeNames(), html: box.innerHTML }));
    await chip(page).click();
    await cards(page).first().getByRole('button', { name: 'Retirer le numéro' }).click();
    await expect.poll(() => modelText(page)).toBe('Mon GSM est le voilà');
    await page.keyboard.type(' ici');
    await expect.poll(() => modelText(page)).toBe('Mon GSM est le ici voilà');
    for (let step = 0; step < 6 && (await modelText(page)) !== text; step++) await page.keyboard.press('Control+z');
    expect(await modelText(page)).toBe(text);
    await expect.poll(() => markedWords(page)).toEqual(['0475 12 34 56']);
    // Nothing of ours is inside the editor.
    const after = await composeBox(page).evaluate((box) => ({ attributes: box.getAttributeNames(), html: box.innerHTML }));
    expect(after.attributes).toEqual(before.attributes);
    expect(after.html.replace(/&nbsp;/g, ' ')).toBe(before.html.replace(/&nbsp;/g, ' '));
  });

  test('publishing anyway publishes once, whatever is pressed twice', async ({ relis }) => {
    const { text } = examples[0];
    const page = await openAndWrite(relis, path, text);
    await composeBox(page).press('Control+Enter');
    await reviewButton(page, 'Publier quand même').dblclick();
    await expect.poll(() => published(page)).toEqual([{ text, files: [] }]);
    await expect.poll(() => modelText(page)).toBe('');
    expect(await published(page)).toHaveLength(1);
  });

  test('a photo is asked about at once, tagged, and its tag stays with it', async ({ relis }) => {
    const page = await relis.open(path);
    await write(page, 'Une sortie en classe');
    await page.locator('input[type=file]').setInputFiles(photo(`walibi-${path.slice(1)}.png`));
    await expect.poll(() => chip(page).isVisible()).toBe(true);
    await publishButton(page).click();
    await expect.poll(() => review(page).isVisible()).toBe(true);
    expect(await published(page)).toEqual([]);
    await reviewButton(page, 'Personne de reconnaissable').click();
    await reviewButton(page, /^Publier$/).click();
    await expect.poll(() => published(page)).toHaveLength(1);
    // The same picture again: what was said of it is known.
    await write(page, 'La même photo');
    await page.locator('input[type=file]').setInputFiles(photo(`walibi-${path.slice(1)}.png`));
    await expect.poll(() => page.locator('#composer img').count()).toBe(1);
    await publishButton(page).click();
    await expect.poll(() => published(page)).toHaveLength(2);
  });
});
