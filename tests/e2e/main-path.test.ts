/**
 * The main job on the editors that most networks write with, in each browser: type the guides' own bad examples, see the mark
 * on the right words; try to publish and see nothing published; fix; publish once. `gestures`, `text` and `fixes` go through
 * each part of it.
 */
import { describe, expect } from 'vitest';
import { editors } from '../pages/site';
import { photo } from './files';
import type { Writer } from './writer';
import { browsers } from './writers';

/** The guides' examples and the words that must be marked, sorted by these. */
const examples = [
  { text: 'Mon numéro de GSM est le 0475 12 34 56', rules: ['phone-number'], marks: ['0475 12 34 56'] },
  { text: 'Léa Dupont a eu 8/20 en maths', rules: ['grade', 'student-name'], marks: ['8/20', 'Léa Dupont'] },
  { text: 'Plus que 2 jours et puis grand départ pour le soleil !', rules: ['vacation-dates'], marks: [/2 jours/] },
  { text: 'Je travaille au collège et j’en suis le porte-parole', rules: ['spokesperson'], marks: [/porte-parole/] },
] as const;

const harmless = 'Les radis du potager sont sortis, é è 🌱';
const bad = 'Mon GSM est le 0475 12 34 56, bonne soirée';

/** What the page has received is this, and its box is empty again. */
async function expectReceived(writer: Writer, texts: readonly string[]): Promise<void> {
  await expect.poll(() => writer.published()).toEqual(texts.map((text) => ({ text, files: [] })));
  await expect.poll(() => writer.modelText()).toBe('');
}

/** Goes back through the review with Shift+Tab until something in it has the focus, and presses it. */
async function pressByKeyboard(writer: Writer, selector: string): Promise<void> {
  for (let step = 0; step < 12 && !(await writer.focusIn(selector)); step++) await writer.key('Tab', 'Shift');
  await writer.key('Enter');
}

/** The ones of `npm start`; what each of the others does is told by the tests of each part. */
const five = editors.slice(0, 5);

describe.each(browsers)('in $name', ({ test }) => {
  describe.each(five)('$title', ({ path }) => {
    test('the examples, a line each: marked and shown; Escape leads back to the very place in the message', async ({
      writer,
    }) => {
      const text = examples.map((example) => example.text).join('\n');
      await writer.open(path);
      await writer.type(text);
      const marks = examples.flatMap((example): readonly (string | RegExp)[] => example.marks);
      await expect.poll(() => writer.marked()).toEqual(marks.map((words) => expect.stringMatching(words)));
      await writer.key('ArrowLeft');
      await writer.publish();
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect(new Set(await writer.rules())).toEqual(new Set(examples.flatMap(({ rules }) => rules)));
      await writer.key('Escape');
      await expect.poll(() => writer.reviewShown()).toBe(false);
      await writer.driver.type('X');
      await expect.poll(() => writer.modelText()).toBe(text.replace(/e$/, 'Xe'));
      expect(await writer.published()).toEqual([]);
    });

    test('fixed in the editor’s own text with the mouse, then by the keyboard alone; what is harmless goes; a photo is tagged', async ({
      writer,
    }) => {
      const received: string[] = [];
      await writer.open(path);
      await writer.write(bad);
      await expect.poll(() => writer.chipShown()).toBe(true);
      await writer.publish();
      await writer.press('Retirer le numéro', 'review');
      const fixed = 'Mon GSM est le, bonne soirée';
      await expect.poll(() => writer.modelText()).toBe(fixed);
      await writer.press('Publier', 'review');
      received.push(fixed);
      await expectReceived(writer, received);

      await writer.write(bad);
      await expect.poll(() => writer.chipShown()).toBe(true);
      await writer.focusPublish();
      await writer.key('Enter');
      // "Revenir au message" has the focus; the fixes stand before it.
      await expect.poll(() => writer.focusIn('[data-main]')).toBe(true);
      await pressByKeyboard(writer, '[data-part=card] .primary');
      const instead = bad.replace('0475 12 34 56', '(écrivez-moi en privé)');
      await expect.poll(() => writer.modelText()).toBe(instead);
      // The editor had the focus while the fix was written; then it is the turn of "Publier".
      await expect.poll(() => writer.focused()).toBe('Publier');
      await writer.key('Enter');
      received.push(instead);
      await expectReceived(writer, received);

      await writer.write(harmless);
      await writer.publish();
      received.push(harmless);
      await expectReceived(writer, received);
      await writer.write(harmless);
      await writer.key('Enter', 'Control');
      received.push(harmless);
      await expectReceived(writer, received);
      expect(await writer.reviewShown()).toBe(false);

      const picture = photo(`walibi-${path.slice(1)}.png`);
      await writer.write('Une sortie en classe');
      await writer.attach(picture);
      await expect.poll(() => writer.chipShown()).toBe(true);
      // The page shows the picture above its button: nobody presses what is about to move.
      await expect.poll(() => writer.pictures()).toBe(1);
      await writer.publish();
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect(await writer.published()).toHaveLength(4);
      await writer.press('Personne de reconnaissable', 'review');
      await writer.press('Publier', 'review');
      await expect.poll(() => writer.published()).toHaveLength(5);
      // The same picture again: what was said of it is known.
      await writer.write('La même photo');
      await writer.attach(picture);
      await expect.poll(() => writer.pictures()).toBe(1);
      await writer.publish();
      await expect.poll(() => writer.published()).toHaveLength(6);
    });
  });
});
