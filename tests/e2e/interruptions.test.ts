/** What the writer has said is not said again: dismissed with the keyboard alone, silenced on an account, in every message. */
import { describe, expect } from 'vitest';
import type { browser } from 'wxt/browser';
import { freshNumber } from './fresh';
import type { Writer } from './writer';
import { browsers } from './writers';

const withNumber = (number: string): string => `Mon GSM est le ${number} voilà`;

/** Goes on with Tab until a button of that name has the focus. */
async function tabTo(writer: Writer, name: string): Promise<void> {
  for (let step = 0; step < 20 && (await writer.focused()).replace(/\s/g, ' ') !== name; step++) await writer.key('Tab');
  expect((await writer.focused()).replace(/\s/g, ' ')).toBe(name);
}

describe.each(browsers)('in $name', ({ test }) => {
  test('a value dismissed by keyboard stays so for the day, on every page; another value is shown', async ({ writer }) => {
    const [number, other] = [freshNumber(), freshNumber()];
    await writer.open('/mastodon');
    await writer.write(withNumber(number));
    await expect.poll(() => writer.marked()).toEqual([number]);
    await writer.focusChip();
    await writer.key('Enter');
    await expect.poll(() => writer.focusIn('[data-part=card]')).toBe(true);
    await tabTo(writer, 'Ce n’est pas le cas');
    await writer.key('Enter');
    await expect.poll(() => writer.marked()).toEqual([]);
    await writer.key('Escape');
    await expect.poll(() => writer.boxFocused()).toBe(true);

    await writer.open('/tiptap');
    await writer.write(`${withNumber(number)} et ${other}`);
    await expect.poll(() => writer.marked()).toEqual([other]);

    await writer.open('/quill');
    await writer.write(withNumber(number));
    await writer.publish();
    await expect.poll(() => writer.published()).toEqual([{ text: withNumber(number), files: [] }]);
  });

  test('a message published as it was is not stopped again that day; with one word more it is', async ({ writer }) => {
    const text = withNumber(freshNumber());
    await writer.open('/mastodon');
    await writer.write(text);
    await writer.publish();
    await writer.press('Publier quand même', 'review');
    await expect.poll(() => writer.published()).toHaveLength(1);
    await writer.open('/mastodon');
    await writer.write(text);
    await writer.publish();
    await expect.poll(() => writer.published()).toEqual([{ text, files: [] }]);
    await writer.write(`${text} !`);
    await writer.publish();
    await expect.poll(() => writer.reviewShown()).toBe(true);
    expect(await writer.published()).toHaveLength(1);
  });

  test('a rule is silenced on an account and heard again; a card comes under the pointer and goes with Escape', async ({
    writer,
  }) => {
    const [number, other] = [freshNumber(), freshNumber()];
    for (const path of ['/mastodon', '/tiptap']) {
      await writer.open(path);
      await writer.write(`${withNumber(number)}, ${other}`);
      await expect.poll(() => writer.marked()).toEqual([number, other].sort());
      const mark = (await writer.marks()).find(({ words }) => words.replace(/\s/g, ' ') === number);
      await writer.driver.move(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, ((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2);
      await expect.poll(() => writer.panelText().then((text) => text.replace(/\s/g, ' '))).toContain(number);
      expect(await writer.boxFocused()).toBe(true);
      await writer.key('Escape');
      await expect.poll(() => writer.panelText()).toBe('');
    }

    await writer.openPanel();
    await writer.press('Ne plus signaler ici', 'panel');
    await expect.poll(() => writer.marked()).toEqual([]);
    await writer.press('Annuler', 'panel');
    await expect.poll(() => writer.marked()).toEqual([number, other].sort());
  });
});

/** The background's own. */
declare const chrome: typeof browser & {
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
};

/** No driver reaches the shortcuts of a browser: the event is the browser's own. Runs in the background. */
async function pressShortcut(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch('reach-panel', tab);
}

describe.each(browsers.slice(0, 1))('in $name', ({ test }) => {
  test('the shortcut reaches the panel from the message, and Escape leads back', async ({ writer, chromium }) => {
    const press = async () => (await chromium?.serviceWorker())?.evaluate(pressShortcut);
    await writer.open('/mastodon');
    await writer.write(withNumber(freshNumber()));
    await expect.poll(() => writer.chipShown()).toBe(true);
    await press();
    await expect.poll(() => writer.focusIn('[data-part=card]')).toBe(true);
    await writer.key('Escape');
    await expect.poll(() => writer.boxFocused()).toBe(true);
    // That there is nothing to say is said too.
    await writer.key('a', 'Control');
    await writer.driver.type('Les radis sortent de terre');
    await expect.poll(() => writer.chipShown()).toBe(false);
    await press();
    await expect.poll(() => writer.focusIn('[data-part=panel]')).toBe(true);
    expect(await writer.panelText()).toContain('Rien à relire.');
  });
});
