/**
 * The text itself, on each editor and in each browser: what is read, where it is marked, where the caret is after a
 * dismissal; and that nothing of ours is in the editor. What a fix leaves is in `fixes`.
 */
import { describe, expect, inject } from 'vitest';
import type { Inserted } from '../pages/client/demo';
import { editors } from '../pages/site';
import { freshNumber } from './fresh';
import type { Writer } from './writer';
import { browsers } from './writers';

const number = '0475 12 34 56';

async function openAndWrite(writer: Writer, address: string, text: string): Promise<void> {
  await writer.open(address);
  await writer.write(text);
  await expect.poll(() => writer.modelText()).toBe(text);
}

/** Types words and puts pieces between them, each once the editor holds what came before: some note a key a little later. */
async function typeAll(writer: Writer, parts: readonly (string | Inserted)[]): Promise<void> {
  let held = '';
  for (const part of parts) {
    await (typeof part === 'string' ? writer.driver.type(part) : writer.insert(part));
    held += typeof part === 'string' ? part : 'mention' in part ? part.mention : part.emoji;
    await expect.poll(() => writer.modelText()).toBe(held);
  }
}

/** Presses in the middle of the one mark: the caret must be among the words that are marked. */
async function expectMarkOver(writer: Writer, words: string, before: number): Promise<void> {
  await expect
    .poll(async () => {
      const [mark, ...others] = await writer.marks();
      if (!mark || others.length > 0 || mark.words !== words) return 'not marked';
      await writer.driver.click((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2);
      const caret = await writer.caret();
      return caret !== null && before < caret && caret < before + words.length;
    })
    .toBe(true);
}

describe.each(browsers)('in $name', ({ test }) => {
  describe.each(editors)('$title', ({ path }) => {
    test('read: paragraphs, a mention, emoji drawn as pictures, a zero-width character', async ({ writer }) => {
      await writer.open(path);
      await writer.box();
      await typeAll(writer, [
        'Bravo, ',
        { mention: 'Léa Dupont' },
        ' a eu 8/20 ',
        { emoji: '🎉' },
        '\nPlus que 2 jours ',
        { emoji: '🌱' },
        ' et puis grand départ !\nGSM 04\u200b75 12 34 56',
      ]);
      const lines = ['Bravo, Léa Dupont a eu 8/20 🎉', 'Plus que 2 jours 🌱 et puis grand départ !'];
      await expect.poll(() => writer.modelText()).toBe([...lines, 'GSM 04\u200b75 12 34 56'].join('\n'));
      // What is drawn is no text of the page: the card alone says that it was read.
      const departure = expect.stringMatching(/^Plus que 2 jours (?:🌱)? et puis grand départ$/);
      const marks = ['04\u200b75 12 34 56', '8/20', 'Léa Dupont', departure];
      await expect.poll(() => writer.marked()).toEqual(marks);
      await writer.openPanel();
      expect(await writer.panelText()).toContain('Plus que 2 jours 🌱 et puis grand départ');
      await writer.press('Retirer le numéro', 'panel');
      await expect.poll(() => writer.modelText()).toBe([...lines, 'GSM'].join('\n'));
    });

    test('a dismissal leaves the caret and the editor as they are; a mark stays over its words, resized and scrolled', async ({
      writer,
    }) => {
      // What is dismissed stays so for the day, on every page.
      const fresh = freshNumber();
      const text = `Mon GSM est le ${fresh} voilà`;
      const elsewhere = inject('elsewhere') + path;
      await openAndWrite(writer, elsewhere, text);
      const untouched = await writer.boxMarkup();
      await openAndWrite(writer, path, text);
      await expect.poll(() => writer.marked()).toEqual([fresh]);
      expect(await writer.boxMarkup()).toEqual(untouched);
      for (let step = 0; step < 3; step++) await writer.key('ArrowLeft');
      await writer.openPanel();
      await writer.press('Ce n’est pas le cas', 'panel');
      await expect.poll(() => writer.marked()).toEqual([]);
      await writer.driver.type('X');
      await expect.poll(() => writer.modelText()).toBe(`Mon GSM est le ${fresh} voXilà`);

      const above = Array.from({ length: 9 }, (_, index) => `Ligne ${index + 1}`);
      await writer.key('a', 'Control');
      await writer.goOn([...above, `Mon GSM est le ${number} voilà`, 'merci', 'bonsoir'].join('\n'));
      const before = `${above.join('')}Mon GSM est le `.length;
      // In a small window the panel would stand over the text.
      await writer.press('Fermer', 'panel');
      await expectMarkOver(writer, number, before);
      await writer.driver.resize(500, 600);
      await expectMarkOver(writer, number, before);
      const at = await writer.middleOfBox();
      await writer.driver.scroll(at.x, at.y, -20);
      await expectMarkOver(writer, number, before);
      await writer.driver.resize(1000, 700);
      await expectMarkOver(writer, number, before);
      expect(await writer.published()).toEqual([]);
    });
  });
});
