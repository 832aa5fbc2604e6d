/** What a fix leaves in each editor, in each browser: the text of its own model, the caret, a step that can be undone. */
import { describe, expect } from 'vitest';
import { editors } from '../pages/site';
import type { Writer } from './writer';
import { browsers } from './writers';

const number = '0475 12 34 56';

/** What stands in the message, what a fix of the panel makes of it, and what typing " ici" makes of that. */
const fixes = [
  {
    what: 'a word',
    text: `Mon GSM est le ${number} voilà`,
    fix: 'Retirer le numéro',
    after: 'Mon GSM est le voilà',
    typed: 'Mon GSM est le ici voilà',
  },
  {
    what: 'a line end',
    text: 'J’habite rue du Moulin 12\n7000 Mons, venez',
    fix: 'Garder la ville : « Mons »',
    after: 'J’habite Mons, venez',
    typed: 'J’habite Mons ici, venez',
  },
  {
    what: 'words of two lines',
    text: 'J’habite rue du Moulin 12\n7000 Mons, venez',
    fix: 'Retirer l’adresse',
    after: 'J’habite, venez',
    typed: 'J’habite ici, venez',
  },
  {
    what: 'everything',
    text: number,
    fix: 'Remplacer par « écrivez-moi en privé »',
    after: '(écrivez-moi en privé)',
    typed: '(écrivez-moi en privé) ici',
  },
];

/** Takes back what was done, step by step, until the message is as it was. */
async function undoUntil(writer: Writer, text: string): Promise<void> {
  for (let now = await writer.modelText(); now !== text; now = await writer.modelText()) {
    await writer.key('z', 'Control');
    await expect.poll(() => writer.modelText(), { message: `cannot be undone: ${now}` }).not.toBe(now);
  }
}

describe.each(browsers)('in $name', ({ test }) => {
  describe.each(editors)('$title', ({ path }) => {
    test('fixes: a word, a line end, everything; the caret stands there, and each can be undone', async ({ writer }) => {
      await writer.open(path);
      for (const { what, text, fix, after, typed } of fixes) {
        // Two fixes of one text: it stands there again.
        if ((await writer.modelText()) !== text) {
          await writer.box();
          await writer.key('a', 'Control');
          await writer.goOn(text);
        }
        await expect.poll(() => writer.modelText(), { message: what }).toBe(text);
        await expect.poll(() => writer.chipShown(), { message: what }).toBe(true);
        await writer.openPanel();
        await writer.press(fix, 'panel');
        await expect.poll(() => writer.modelText(), { message: what }).toBe(after);
        await writer.driver.type(' ici');
        await expect.poll(() => writer.modelText(), { message: what }).toBe(typed);
        await undoUntil(writer, text);
        await expect.poll(() => writer.marked(), { message: what }).toHaveLength(1);
        await writer.press('Fermer', 'panel');
      }
    });
  });
});
