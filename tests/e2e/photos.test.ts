/**
 * Photos on their way into a page, with the photo frame of Relis: what a file says is seen before the page has it, taken out at
 * a press, and the page receives the other file, once.
 */
import { describe, expect } from 'vitest';
import { realFilm, realHeic } from '../photos/encoded';
import { plain, tellingFiles, words } from '../photos/samples';
import type { FileToAttach } from './files';
import type { Writer } from './writer';
import { browsers } from './writers';

const file = (name: string, bytes: Uint8Array, mimeType = 'image/jpeg'): FileToAttach => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

/** The bytes of each picture in the message, as the page has them. */
const received = (writer: Writer): Promise<number[][]> =>
  writer.driver.evaluate(
    () =>
      Promise.all(
        [...document.querySelectorAll<HTMLImageElement>('#composer img')].map(async ({ src }) => [
          ...new Uint8Array(await (await fetch(src)).arrayBuffer()),
        ]),
      ),
    null,
  ) as never;

describe.each(browsers)('in $name', ({ test }) => {
  test('a photo that says where it was taken: warned, cleaned, received without it, published once', async ({ writer }) => {
    await writer.open('/mastodon');
    await writer.write('Une sortie');
    await writer.linterThere();
    await writer.attach(file('sortie.jpg', tellingFiles.jpeg));
    await expect.poll(() => writer.panelText()).toContain('contient la position exacte');
    expect(await writer.pictures()).toBe(0);
    await writer.press('Retirer ces informations', 'panel');
    await expect.poll(() => writer.pictures()).toBe(1);
    expect(await received(writer)).toEqual([[...plain.jpeg]]);
    await writer.publish();
    await expect.poll(() => writer.rules()).toEqual(['untagged-photo']);
    await writer.press('Personne de reconnaissable', 'review');
    // The first look at a first photo, on a busy machine.
    await expect.poll(() => writer.reviewOffers('Publier'), { timeout: 40_000 }).toBe(true);
    await writer.press('Publier', 'review');
    const sent = { name: 'sortie.jpg', type: 'image/jpeg', size: plain.jpeg.length };
    await expect.poll(() => writer.published()).toEqual([{ text: 'Une sortie', files: [sent] }]);
  });

  test('photos in a row: one that says nothing goes on by itself, one kept as it is too, one that is none is said', async ({
    writer,
  }) => {
    await writer.open('/mastodon');
    await writer.write('Une sortie');
    await writer.linterThere();
    await writer.attach(file('muette.jpg', plain.jpeg));
    await expect.poll(() => writer.pictures()).toBe(1);
    await writer.attach(file('bavarde.jpg', tellingFiles.jpeg));
    await expect.poll(() => writer.panelText()).toContain('contient la position exacte');
    await writer.press('Garder ces informations', 'panel');
    await expect.poll(() => writer.pictures()).toBe(2);
    await writer.attach(file('texte.jpg', words('Ceci est un texte, pas une photo.')));
    await expect.poll(() => writer.pictures()).toBe(3);
    await expect.poll(() => writer.panelText()).toContain('n’a pas pu être vérifiée');
    const bytes = await received(writer);
    expect(bytes.map(({ length }) => length)).toEqual([plain.jpeg.length, tellingFiles.jpeg.length, 33]);
  });

  test('a HEIC is cleaned although no browser shows it; a film is asked about, and says where it was made', async ({
    writer,
  }) => {
    await writer.open('/mastodon');
    // Nothing is written yet: to open the input is enough for what comes from it to be held.
    await writer.driver.run("document.querySelector('input[type=file]').click()");
    await writer.linterThere();
    await writer.attach(file('IMG_0042.heic', realHeic, 'image/heic'));
    await expect.poll(() => writer.panelText()).toContain('contient la position exacte');
    await expect.poll(() => writer.panelText()).toContain('n’a pas pu être vérifiée en entier');
    expect(await writer.pictures()).toBe(0);
    await writer.press('Retirer ces informations', 'panel');
    await expect.poll(() => writer.pictures()).toBe(1);
    const [bytes = []] = await received(writer);
    expect(bytes.length).toBe(realHeic.length);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Dupont|Renard|00012345/);
    await writer.attach(file('film.mp4', realFilm, 'video/mp4'));
    await expect.poll(() => writer.panelText()).toMatch(/film\.mp4.*position exacte/);
    await expect.poll(() => writer.panelText(), { timeout: 25_000 }).not.toContain('Relis regarde');
    expect(await writer.panelText()).not.toMatch(/film\.mp4[^.]*n’a pas pu/);
    await writer.publish();
    await expect.poll(() => writer.rules()).toContain('untagged-photo');
    expect(await writer.published()).toEqual([]);
  }, 60_000);
});
