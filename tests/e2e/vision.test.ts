/**
 * What is seen in a photo, in the photo frame of Relis: faces and words are warned of, covered as the writer chooses, and the
 * page receives the covered picture; a picture that cannot be looked at is said to be so, and goes on untouched.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect } from 'vitest';
import { bomb, cutShort } from '../pictures/hostile';
import type { FileToAttach } from './files';
import type { Writer } from './writer';
import { browsers } from './writers';

/** A photo of three people, which face-api brings along. */
const people = readFileSync(
  `${dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'))}/demo/sample1.jpg`,
);

/** The photo with a sheet of paper in it: a mark, a name, a number. Painted by the browser. */
function withSheet(writer: Writer): Promise<number[]> {
  return writer.driver.evaluate(
    async (photo: number[]) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(photo)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height + 400);
      const context = canvas.getContext('2d');
      if (!context) return [];
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(bitmap, 0, 0);
      context.fillStyle = '#111';
      context.font = '64px sans-serif';
      context.fillText('Exposé de sciences, groupe du mardi', 80, bitmap.height + 120);
      context.fillText('Téléphone : 01 99 00 12 34', 80, bitmap.height + 240);
      const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
      return [...new Uint8Array(await jpeg.arrayBuffer())];
    },
    [...people],
  ) as never;
}

/** A film of the photo, recorded by the browser until it has pictures in it: on a busy machine that takes its time. */
function filmed(writer: Writer): Promise<number[]> {
  return writer.driver.evaluate(
    async (photo: number[]) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(photo)]));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const context = canvas.getContext('2d');
      const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' });
      const parts: Blob[] = [];
      recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
      const stopped = new Promise((done) => recorder.addEventListener('stop', done));
      recorder.start(100);
      // The head of the film alone has a few hundred bytes.
      const recorded = (): number => parts.reduce((sum, { size }) => sum + size, 0);
      for (let frame = 0; frame < 30 || recorded() < 20_000; frame++) {
        context?.drawImage(bitmap, 0, 0);
        await new Promise(requestAnimationFrame);
      }
      recorder.stop();
      await stopped;
      return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
    },
    [...people],
  ) as never;
}

const attached = (name: string, bytes: readonly number[] | Buffer, mimeType = 'image/jpeg'): FileToAttach => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

/** The colours of the last picture of the message at some places, in parts of it: "93,100,117". */
const coloursAt = (writer: Writer, places: readonly (readonly [number, number])[]): Promise<string[]> =>
  writer.driver.evaluate(async (at: readonly (readonly [number, number])[]) => {
    const picture = [...document.querySelectorAll<HTMLImageElement>('#composer img')].at(-1);
    if (!picture) return [];
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    return at.map(([x, y]) => {
      const { data } = context?.getImageData(x * canvas.width, y * canvas.height, 1, 1) ?? { data: [] };
      // A JPEG is off by a little.
      return [...data.slice(0, 3)].map((value) => Math.round(value / 8) * 8).join();
    });
  }, places) as never;

/** Looking into a photo again takes longer than anything else that is waited for. */
const patience = { timeout: 25_000 };

const covered = [0x5d, 0x64, 0x75].map((value) => Math.round(value / 8) * 8).join();

/** Where the faces are, from left to right, and the number; in parts of the picture, by eye. */
const faces = [
  [0.25, 0.28],
  [0.49, 0.31],
  [0.8, 0.19],
] as const;
const number = [0.3, 0.9] as const;

const bytesOf = (writer: Writer): Promise<number[]> =>
  writer.driver.evaluate(
    () =>
      Promise.all(
        [...document.querySelectorAll<HTMLImageElement>('#composer img')].map(
          async ({ src }) => (await (await fetch(src)).arrayBuffer()).byteLength,
        ),
      ),
    null,
  ) as never;

describe.each(browsers)('in $name', ({ test }) => {
  test('faces and words of a photo: warned, covered but for the face that is kept, received covered', async ({ writer }) => {
    await writer.open('/mastodon');
    const photo = attached('expose.jpg', await withSheet(writer));
    await writer.write('Nos exposés');
    await expect.poll(() => writer.modelText()).toBe('Nos exposés');
    await writer.attach(photo);
    await expect.poll(() => writer.panelText(), patience).toContain('3 visages trouvés');
    await expect.poll(() => writer.panelText(), patience).toContain('01 99 00 12 34');
    expect(await writer.pictures()).toBe(0);
    await writer.press('Visage 3', 'panel');
    await writer.press('Cacher les 2 visages', 'panel');
    // It is looked at again: the face that was kept is found, and the words.
    await expect.poll(() => writer.panelText(), patience).toContain('Un visage trouvé');
    await expect.poll(() => writer.panelText(), patience).toContain('01 99 00 12 34');
    await writer.press('Cacher ces mots', 'panel');
    await expect.poll(() => writer.panelText(), patience).toContain('Relis regarde');
    await expect.poll(() => writer.panelText(), patience).not.toContain('Relis regarde');
    expect(await writer.panelText()).not.toContain('01 99 00 12 34');
    await writer.press('Laisser ce visage visible', 'panel');
    await expect.poll(() => writer.pictures()).toBe(1);
    const [first, second, third, words] = await coloursAt(writer, [...faces, number]);
    expect([first, second, words]).toEqual([covered, covered, covered]);
    expect(third).not.toBe(covered);
  }, 90_000);

  test('faces at the beginning of a film: warned, and no cover is offered', async ({ writer }) => {
    await writer.open('/mastodon');
    const film = attached('sortie.webm', await filmed(writer), 'video/webm');
    await writer.write('Notre sortie');
    await expect.poll(() => writer.modelText()).toBe('Notre sortie');
    await writer.attach(film);
    await expect.poll(() => writer.panelText(), patience).toContain('3 visages trouvés');
    expect(await writer.panelText()).not.toContain('Cacher les 3 visages');
    expect(await writer.published()).toEqual([]);
  }, 60_000);

  test('pictures that cannot be looked at: said, and received as they are', async ({ writer }) => {
    await writer.open('/mastodon');
    await writer.write('Nos exposés');
    await expect.poll(() => writer.modelText()).toBe('Nos exposés');
    const [huge, cut] = [attached('enorme.png', bomb(10_000), 'image/png'), attached('coupee.jpg', cutShort(people))];
    await writer.attach(huge);
    await expect.poll(() => writer.panelText()).toContain('ce fichier est trop grand');
    await expect.poll(() => writer.pictures()).toBe(1);
    await writer.attach(cut);
    await expect.poll(() => writer.pictures()).toBe(2);
    await expect.poll(() => writer.panelText()).toContain('coupee.jpg\u202f» n’a pas pu être vérifiée');
    expect(await bytesOf(writer)).toEqual([huge.buffer.length, cut.buffer.length]);
    expect(await writer.published()).toEqual([]);
  });
});
