/**
 * The main job on each real editor, in each browser: type the guides' own bad examples, see the mark on the right words; try
 * to publish and see nothing published; fix; publish once. `gestures` and `text` go through each part of it.
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

async function openAndWrite(writer: Writer, path: string, text: string): Promise<void> {
  await writer.open(path);
  await writer.write(text);
  await expect.poll(() => writer.chipShown()).toBe(true);
}

describe.each(browsers)('in $name', ({ test }) => {
  describe.each(editors)('$title', ({ path }) => {
    test('the examples, a line each: marked and shown', async ({ writer }) => {
      await openAndWrite(writer, path, examples.map(({ text }) => text).join('\n'));
      const marks = examples.flatMap((example): readonly (string | RegExp)[] => example.marks);
      await expect.poll(() => writer.marked()).toEqual(marks.map((words) => expect.stringMatching(words)));
      await writer.publish();
      await expect.poll(() => writer.reviewShown()).toBe(true);
      expect(new Set(await writer.rules())).toEqual(new Set(examples.flatMap(({ rules }) => rules)));
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
