/**
 * The main job on each real editor, in each browser: type one of the guides' own bad examples, see the mark on the right
 * words; try to publish by every gesture and see nothing published; fix; publish once.
 */
import { describe, expect } from 'vitest';
import { editors } from '../pages/site';
import { photo } from './files';
import type { Writer } from './writer';
import { browsers } from './writers';

/** The guides' examples and the words that must be marked. */
const examples = [
  { text: 'Mon numéro de GSM est le 0475 12 34 56', rules: ['phone-number'], marks: ['0475 12 34 56'] },
  { text: 'Léa Dupont a eu 8/20 en maths', rules: ['grade', 'student-name'], marks: ['8/20', 'Léa Dupont'] },
  { text: 'Je travaille au collège et j’en suis le porte-parole', rules: ['spokesperson'], marks: [/porte-parole/] },
  { text: 'Plus que 2 jours et puis grand départ pour le soleil !', rules: ['vacation-dates'], marks: [/2 jours/] },
] as const;

/** Nothing was published, and the review is there to say why. Goes back to the message. */
async function expectHeld(writer: Writer, text: string): Promise<void> {
  await expect.poll(() => writer.reviewShown()).toBe(true);
  expect(await writer.published()).toEqual([]);
  await expect.poll(() => writer.focused()).toBe('Revenir au message');
  await writer.key('Escape');
  await expect.poll(() => writer.reviewShown()).toBe(false);
  expect(await writer.modelText()).toBe(text);
}

async function openAndWrite(writer: Writer, path: string, text: string): Promise<void> {
  await writer.open(path);
  await writer.write(text);
  await expect.poll(() => writer.chipShown()).toBe(true);
}

describe.each(browsers)('in $name', ({ test }) => {
  describe.each(editors)('$title', ({ path }) => {
    test.for(examples)('« $text »: marked and shown', async ({ text, rules, marks }, { writer }) => {
      await openAndWrite(writer, path, text);
      await expect.poll(() => writer.marked()).toEqual(marks.map((words) => expect.stringMatching(words)));
      await writer.publish();
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect((await writer.rules()).join(' ')).toContain(rules[0]);
      expect(await writer.published()).toEqual([]);
    });

    test('held by the button, by Ctrl+Enter, by Enter and by Space on the button', async ({ writer }) => {
      const { text } = examples[0];
      await openAndWrite(writer, path, text);
      await writer.publish();
      await expectHeld(writer, text);
      await writer.box();
      await writer.key('Enter', 'Control');
      await expectHeld(writer, text);
      for (const key of ['Enter', ' ']) {
        await writer.focusPublish();
        await writer.key(key);
        await expectHeld(writer, text);
      }
      expect(await writer.published()).toEqual([]);
    });

    test('a fix in the review changes the editor’s own text, and the page receives it once', async ({ writer }) => {
      await openAndWrite(writer, path, 'Mon GSM est le 0475 12 34 56, bonne soirée');
      await writer.publish();
      await writer.press('Retirer le numéro', 'review');
      const fixed = 'Mon GSM est le, bonne soirée';
      await expect.poll(() => writer.modelText()).toBe(fixed);
      await writer.press('Publier', 'review');
      await expect.poll(() => writer.published()).toEqual([{ text: fixed, files: [] }]);
      await expect.poll(() => writer.modelText()).toBe('');
      expect(await writer.published()).toHaveLength(1);
    });

    test('a fix can be undone, and the caret stands where the words were', async ({ writer }) => {
      const text = 'Mon GSM est le 0475 12 34 56 voilà';
      await openAndWrite(writer, path, text);
      const before = await writer.boxMarkup();
      await writer.openPanel();
      await writer.press('Retirer le numéro', 'panel');
      await expect.poll(() => writer.modelText()).toBe('Mon GSM est le voilà');
      await writer.driver.type(' ici');
      await expect.poll(() => writer.modelText()).toBe('Mon GSM est le ici voilà');
      for (let now = await writer.modelText(); now !== text; now = await writer.modelText()) {
        await writer.key('z', 'Control');
        await expect.poll(() => writer.modelText(), { message: 'nothing more to undo' }).not.toBe(now);
      }
      await expect.poll(() => writer.marked()).toEqual(['0475 12 34 56']);
      // Nothing of ours is inside the editor.
      expect(await writer.boxMarkup()).toEqual(before);
    });

    test('publishing anyway publishes once, whatever is pressed twice', async ({ writer }) => {
      const { text } = examples[0];
      await openAndWrite(writer, path, text);
      await writer.key('Enter', 'Control');
      await writer.press('Publier quand même', 'review', 2);
      await expect.poll(() => writer.published()).toEqual([{ text, files: [] }]);
      await expect.poll(() => writer.modelText()).toBe('');
      expect(await writer.published()).toHaveLength(1);
    });

    test('a photo is asked about at once, tagged, and its tag stays with it', async ({ writer }) => {
      const picture = photo(`walibi-${path.slice(1)}.png`);
      await writer.open(path);
      await writer.write('Une sortie en classe');
      await writer.attach(picture);
      await expect.poll(() => writer.chipShown()).toBe(true);
      await writer.publish();
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect(await writer.published()).toEqual([]);
      await writer.press('Personne de reconnaissable', 'review');
      await writer.press('Publier', 'review');
      await expect.poll(() => writer.published()).toHaveLength(1);
      // The same picture again: what was said of it is known.
      await writer.write('La même photo');
      await writer.attach(picture);
      await expect.poll(() => writer.pictures()).toBe(1);
      await writer.publish();
      await expect.poll(() => writer.published()).toHaveLength(2);
    });
  });
});
