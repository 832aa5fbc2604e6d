/** A message of the class is agreed to before it is published, by a classmate or with the teacher's code, with the keyboard alone; for that text and no other. */
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { DrivenRelis } from '../../scripts/launch';
import { hashOf } from '../../src/policy/teacher-code';
import { freshNumber } from './fresh';
import type { Writer } from './writer';
import { browsers } from './writers';

interface Hands {
  readonly writer: Writer;
  readonly chromium: DrivenRelis | null;
  /** A page of Relis, in Firefox. */
  readonly options: () => Promise<Page>;
}

/** What a teacher sets: the account of this site is the class's, a classmate agrees, or the teacher by this code. */
async function setApproval({ writer, chromium, options }: Hands, code?: string): Promise<void> {
  const approval = code ? 'teacher' : 'classmate';
  const own = { language: 'fr', approval, accounts: { [new URL(writer.address('/')).host]: 'class' } };
  const kept = { settings: { version: 1, own }, ...(code && { 'teacher-code': { own: await hashOf(code) } }) };
  const write = `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(kept)})`;
  if (chromium) await (await chromium.serviceWorker()).evaluate(write);
  else await (await options()).evaluate(write);
  await writer.driver.toFront();
}

/**
 * Goes from one thing of the review to the next with Tab until that one has the focus, and presses a key there.
 * @param held "Shift" goes back: the first Tab from the last button leads out of the page, into the bars of the browser
 */
async function tabTo(writer: Writer, selector: string, key: string, held?: string): Promise<void> {
  for (let step = 0; step < 20 && !(await writer.focusIn(selector)); step++) await writer.key('Tab', held);
  expect(await writer.focusIn(selector), selector).toBe(true);
  await writer.key(key);
}

async function askToPublish(writer: Writer): Promise<void> {
  await writer.key('Enter', 'Control');
  await expect.poll(() => writer.reviewShown()).toBe(true);
  await expect.poll(() => writer.focusIn('[data-main]')).toBe(true);
  expect(await writer.published()).toEqual([]);
}

const main = '[data-main]';

/** What the button to press says. */
const mainSays = (writer: Writer): Promise<string | null | undefined> =>
  writer.driver.evaluate(() => window.eyes.part('review')?.querySelector('[data-main]')?.textContent, null);

const code = 'radis-2026';

/** What came of the code. */
const codeSays = (writer: Writer): Promise<string | null | undefined> =>
  writer.driver.evaluate(() => window.eyes.part('approval')?.querySelector('[role=status]')?.textContent, null);

describe.each(browsers)('in $name', ({ test }) => {
  test('two ticks, or the code, publish this message, once; another text asks again; what blocks comes first', async ({
    writer,
    chromium,
    options,
  }) => {
    await setApproval({ writer, chromium, options });
    const clean = 'Nos radis sortent de terre';
    await writer.open('/mastodon');
    await writer.write(clean);
    await askToPublish(writer);
    expect(await writer.focused()).toBe('Revenir au message');
    await tabTo(writer, 'input[value=reader]', ' ', 'Shift');
    await writer.key('Escape');
    await expect.poll(() => writer.reviewShown()).toBe(false);
    expect(await writer.boxFocused()).toBe(true);

    const longer = `${clean} depuis lundi`;
    await writer.driver.type(' depuis lundi');
    await askToPublish(writer);
    // What was ticked for the shorter text does not count.
    await tabTo(writer, 'input[value=reader]', ' ', 'Shift');
    expect(await mainSays(writer)).toBe('Revenir au message');
    await tabTo(writer, 'input[value=read]', ' ');
    await expect.poll(() => mainSays(writer)).toBe('Publier');
    await tabTo(writer, main, 'Enter');
    await expect.poll(() => writer.published()).toEqual([{ text: longer, files: [] }]);

    await writer.open('/tiptap');
    await writer.write(`Appelle-moi au ${freshNumber()}`);
    await askToPublish(writer);
    // Nothing to agree with before the number is gone.
    expect(await writer.rules()).toEqual(['phone-number']);
    expect(await writer.driver.evaluate(() => window.eyes.part('approval') !== undefined, null)).toBe(false);
    await tabTo(writer, '[data-part=card] .primary', 'Enter', 'Shift');
    await expect.poll(() => writer.focusIn(main)).toBe(true);
    expect(await mainSays(writer)).toBe('Revenir au message');
    await tabTo(writer, 'input[value=reader]', ' ', 'Shift');
    await tabTo(writer, 'input[value=read]', ' ');
    await expect.poll(() => mainSays(writer)).toBe('Publier');
    await tabTo(writer, main, 'Enter');
    await expect.poll(() => writer.published()).toHaveLength(1);

    await setApproval({ writer, chromium, options }, code);
    await writer.open('/mastodon');
    await writer.write(clean);
    await askToPublish(writer);
    await tabTo(writer, 'input[type=password]', 'z', 'Shift');
    await writer.key('Enter');
    await expect.poll(() => codeSays(writer)).toContain('Ce n’est pas le bon code.');
    expect(await mainSays(writer)).toBe('Revenir au message');
    expect(await writer.focusIn('input[type=password]')).toBe(true);
    await writer.driver.type(code);
    await writer.key('Enter');
    await expect.poll(() => mainSays(writer)).toBe('Publier');
    expect(await codeSays(writer)).toBe('L’enseignant est d’accord pour ce message.');
    await tabTo(writer, main, 'Enter');
    await expect.poll(() => writer.published()).toEqual([{ text: clean, files: [] }]);
    // The code was for that text.
    await writer.open('/mastodon');
    await writer.write(longer);
    await askToPublish(writer);
    expect(await mainSays(writer)).toBe('Revenir au message');
  });
});
