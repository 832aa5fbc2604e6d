/**
 * Every gesture that publishes is held, on each editor and in each browser: the page hears of none, and once the writer has
 * decided it hears of one.
 */
import { describe, expect } from 'vitest';
import { editors } from '../pages/site';
import { freshNumber } from './fresh';
import type { Writer } from './writer';
import { browsers } from './writers';

type Gestures = Readonly<Record<string, (writer: Writer) => Promise<void>>>;

async function onButton(writer: Writer, key: string): Promise<void> {
  await writer.focusPublish();
  await writer.key(key);
}

async function inBox(writer: Writer, held: string): Promise<void> {
  await writer.box();
  await writer.key('Enter', held);
}

const usual: Gestures = {
  'a press on the button': (writer) => writer.publish(),
  'Space on the button': (writer) => onButton(writer, ' '),
  'Enter on the button': (writer) => onButton(writer, 'Enter'),
  'Ctrl+Enter': (writer) => inBox(writer, 'Control'),
  'Cmd+Enter': (writer) => inBox(writer, 'Meta'),
};

const submit = (writer: Writer): Promise<void> =>
  writer.driver.evaluate(() => document.querySelector('form')?.requestSubmit(), null);

/** On a page where the box is in a form, and where the keys publish when they come up. */
const rarer: Gestures = {
  async 'Enter in the title of the form'(writer) {
    await writer.title();
    await writer.key('Enter');
  },
  'requestSubmit()': submit,
  'Ctrl+Enter, coming up': (writer) => inBox(writer, 'Control'),
};

/** Writes a message that was never published: a repeat is not stopped again the same day. */
async function openAndWrite(writer: Writer, address: string): Promise<string> {
  const text = `Mon numéro de GSM est le ${freshNumber()}`;
  await writer.open(address);
  await writer.write(text);
  await expect.poll(() => writer.chipShown()).toBe(true);
  return text;
}

/** The page heard nothing, and the review is there to say why. Goes back to the message. */
async function expectEachHeld(writer: Writer, text: string, gestures: Gestures): Promise<void> {
  for (const [message, make] of Object.entries(gestures)) {
    await make(writer);
    await expect.poll(() => writer.reviewShown(), { message }).toBe(true);
    await expect.poll(() => writer.focused(), { message }).toBe('Revenir au message');
    await writer.key('Escape');
    await expect.poll(() => writer.reviewShown(), { message }).toBe(false);
    expect(await writer.attempts(), message).toBe(0);
    expect(await writer.modelText(), message).toBe(text);
  }
}

describe.each(browsers)('in $name', ({ test }) => {
  describe.each(editors)('$title', ({ path }) => {
    test('held by the button and by the keys; then published once, though pressed twice', async ({ writer }) => {
      const text = await openAndWrite(writer, path);
      await expectEachHeld(writer, text, usual);
      await writer.publish();
      await writer.press('Publier quand même', 'review', 2);
      await expect.poll(() => writer.published()).toEqual([{ text, files: [] }]);
      await expect.poll(() => writer.modelText()).toBe('');
      expect(await writer.attempts()).toBe(1);
    });

    test('held where a form publishes; a message that is edited after it was approved is held again', async ({ writer }) => {
      const text = await openAndWrite(writer, `${path}?form&keyup&offline`);
      await expectEachHeld(writer, text, rarer);
      await submit(writer);
      await writer.press('Publier quand même', 'review');
      // The network is down: the page keeps the message, and the pass is still good for it.
      await expect.poll(() => writer.attempts()).toBe(1);
      await expect.poll(() => writer.reviewShown()).toBe(false);
      await writer.box();
      await writer.key('End');
      await writer.driver.type(' bis');
      const edited = `${text} bis`;
      await expect.poll(() => writer.modelText()).toBe(edited);
      await writer.publish();
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect(await writer.attempts()).toBe(1);
      await writer.press('Publier quand même', 'review');
      await expect.poll(() => writer.published()).toEqual([{ text: edited, files: [] }]);
      expect(await writer.attempts()).toBe(2);
    });
  });
});
