/** What files say beside their pixels is read, and taken out without a change to the picture; what is in doubt is not called clean. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, joined, latin1, viewOf } from '../../src/photos/metadata/bytes';
import { chunkOf as pngChunk } from '../../src/photos/metadata/png';
import { readMetadata } from '../../src/photos/metadata/read';
import { Doubt, kindOf, stripped } from '../../src/photos/metadata/strip';
import { readVideo } from '../../src/photos/metadata/video';
import { chunkOf as webpChunk } from '../../src/photos/metadata/webp';
import { realAvif, realFilm, realGif, realHeic } from './encoded';
import {
  box,
  exif,
  exifSegment,
  heic,
  jpeg,
  plain,
  png,
  segment,
  telling,
  tellingFiles,
  webp,
  words,
  xmpSegment,
} from './samples';

const kinds = ['jpeg', 'png', 'webp'] as const;
const nothing = { places: [], people: [], serials: [], thumbnail: false };

describe('what a file says', () => {
  it.each(kinds)('%s: position, people, places, serial number, day', (kind) => {
    const seen = readMetadata(tellingFiles[kind]);
    expect(seen.position?.latitude).toBeCloseTo(50.46694, 4);
    expect(seen.position?.longitude).toBeCloseTo(4.8675, 4);
    expect(seen.people).toEqual(['Léa Dupont', 'Noé Petit', 'Inès Renard']);
    expect(seen.places).toEqual(kind === 'jpeg' ? ['Rivebourg', 'Moulinville'] : ['Moulinville']);
    expect(seen.serials).toEqual(['00012345']);
    expect(seen.taken).toBe('2026:03:09 10:12:00');
    expect(seen.thumbnail).toBe(true);
  });

  it('HEIC: position, serial number, and people whatever their packet is called', () => {
    const seen = readMetadata(heic().bytes);
    expect(seen.position?.latitude).toBeCloseTo(50.46694, 4);
    expect(seen.serials).toEqual(['00012345']);
    expect(seen.people).toEqual(['Léa Dupont', 'Noé Petit', 'Inès Renard']);
  });

  it.each([
    ['HEIC', realHeic, ['Inès Renard', 'Léa Dupont']],
    ['AVIF', realAvif, ['Inès Renard']],
  ])('%s of a real encoder: position, people, serial number', (_, bytes, people) => {
    const seen = readMetadata(bytes);
    expect(seen.position?.latitude).toBeCloseTo(50.4669, 4);
    expect([...seen.people].sort()).toEqual(people);
    expect(seen.serials).toEqual(['00012345']);
  });

  it('film of a phone: where it was made', async () => {
    const { position } = await readVideo(new Blob([realFilm]));
    expect(position?.latitude).toBeCloseTo(50.4669, 3);
    expect(position?.longitude).toBeCloseTo(4.8675, 3);
    // The other way of writing it.
    const words6709 = box('udta', joined([new Uint8Array([0, 0, 0, 30, 0xa9]), words('xyz\0\x12\0\0+50.4669+004.8675/')]));
    const film = await readVideo(new Blob([box('ftyp', words('isom')), box('moov', words6709)]));
    expect(film.position).toEqual({ latitude: 50.4669, longitude: 4.8675 });
  });

  it.each(kinds)('%s: nothing, where nothing is said', (kind) => {
    expect(readMetadata(plain[kind])).toEqual(nothing);
  });

  it('a camera that does not see the sky says no place', () => {
    const zeros = [0, 0, 0];
    expect(readMetadata(jpeg(exifSegment({ position: [zeros, zeros] }))).position).toBeUndefined();
  });

  it.each([
    ['a text named .jpg', words('Ceci est un texte, pas une photo.')],
    ['an empty file', new Uint8Array()],
    ['two bytes', new Uint8Array([0xff, 0xd8])],
  ])('%s is not readable', (_, bytes) => {
    expect(() => readMetadata(bytes)).toThrow('unreadable');
  });
});

describe('the file without it', () => {
  it.each(kinds)('%s: nothing is left, and the picture is the same bit for bit', (kind) => {
    const before = tellingFiles[kind].slice();
    const after = stripped(before);
    expect(readMetadata(after)).toEqual(nothing);
    for (const said of ['Dupont', 'Moulinville', 'Rivebourg', '00012345', 'Camera', 'comment', 'Somebody'])
      expect(latin1(after)).not.toContain(said);
    // What a browser drew has no metadata: the same bytes, profile and all, come back.
    expect(after).toEqual(plain[kind]);
    expect(before).toEqual(tellingFiles[kind]);
  });

  it.each([2, 3, 6, 8])('which way is up stays: %i', (orientation) => {
    const turned = exif({ ...telling, orientation });
    for (const file of [
      jpeg(exifSegment({ ...telling, orientation })),
      png(pngChunk('eXIf', turned)),
      webp(webpChunk('EXIF', turned)),
    ]) {
      const after = stripped(file);
      expect(
        latin1(after)
          .match(/MM\0\*[\s\S]{16}/)?.[0]
          ?.charCodeAt(19),
      ).toBe(orientation);
      expect(readMetadata(after)).toEqual(nothing);
      expect(kindOf(after)).toBe(kindOf(file));
      // Once more changes nothing.
      expect(stripped(after)).toEqual(after);
    }
  });

  it('JPEG: the film of a motion photo, and a second picture, are gone', () => {
    const film = joined([words('\0\0\0\x18ftypmp42'), new Uint8Array(500).fill(7)]);
    expect(stripped(joined([tellingFiles.jpeg, tellingFiles.jpeg, film]))).toEqual(plain.jpeg);
  });

  it('JPEG: fill bytes, restarts and stuffed bytes are no markers', () => {
    const data = new Uint8Array([0xff, 0, 0xff, 0xd0, 1, 2, 0xff, 0xff, 0xd3, 5]);
    const scan = joined([segment(0xda, new Uint8Array([1, 1, 0, 0, 63, 0])), data]);
    const frame = segment(0xc0, new Uint8Array([8, 0, 8, 0, 8, 1, 1, 0x11, 0]));
    const [start, end] = [new Uint8Array([0xff, 0xd8]), new Uint8Array([0xff, 0xd9])];
    const file = joined([start, new Uint8Array([0xff, 0xff]), exifSegment(telling), frame, scan, scan, end]);
    expect(stripped(file)).toEqual(joined([start, frame, scan, scan, end]));
  });

  it('JPEG: the header keeps no thumbnail', () => {
    const thumbnail = new Uint8Array(14 + 12);
    thumbnail.set(words('JFIF\0'));
    thumbnail.set([1, 1, 0, 0, 1, 0, 1, 2, 2], 5);
    const file = joined([plain.jpeg.subarray(0, 2), segment(0xe0, thumbnail), plain.jpeg.subarray(20)]);
    expect(stripped(file)).toEqual(plain.jpeg);
  });

  it('HEIC: written over in place, and nothing else is', () => {
    const { bytes, picture } = heic();
    const after = stripped(bytes);
    expect(after.length).toBe(bytes.length);
    expect(latin1(after)).toContain(latin1(picture));
    for (const said of ['Dupont', 'Moulinville', '00012345', 'Camera']) expect(latin1(after)).not.toContain(said);
    expect(bytes).toEqual(heic().bytes);
  });

  it.each([
    ['HEIC', realHeic],
    ['AVIF', realAvif],
  ])('%s of a real encoder: says nothing any more, and only what it said is written over', (_, bytes) => {
    const after = stripped(bytes);
    expect(readMetadata(after)).toEqual(nothing);
    for (const said of ['Renard', 'Dupont', '00012345']) expect(latin1(after)).not.toContain(said);
    // The picture stands where it stood: all that differs is what was said.
    const changed = [...bytes.keys()].filter((at) => bytes[at] !== after[at]);
    expect(after.length).toBe(bytes.length);
    const [first = 0, last = 0] = [changed[0], changed.at(-1)];
    expect(latin1(bytes.subarray(first, first + 40))).toMatch(/Exif|MM|II/);
    expect(last - first).toBeLessThan(bytes.length / 1.1);
  });

  it('GIF of a real encoder: nothing of its frames is lost', () => {
    expect(stripped(realGif)).toEqual(realGif);
  });

  it('GIF: comments and notes are gone, frames and looping stay', () => {
    const frame = new Uint8Array([0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0]);
    const head = joined([words('GIF89a'), new Uint8Array([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255])]);
    const looping = joined([new Uint8Array([0x21, 0xff, 11]), words('NETSCAPE2.0'), new Uint8Array([3, 1, 0, 0, 0])]);
    const comment = joined([new Uint8Array([0x21, 0xfe, 10]), words('Léa Dupon').subarray(0, 10), new Uint8Array(1)]);
    const end = new Uint8Array([0x3b]);
    const file = joined([head, looping, comment, frame, frame, end, words('tail')]);
    expect(stripped(file)).toEqual(joined([head, looping, frame, frame, end]));
  });
});

const same = (a: Bytes, b: Bytes): boolean => Buffer.compare(a, b) === 0;

/** What happens to a hostile file: a result, or a doubt, and the file as it was. */
function outcome(file: Bytes): Bytes | null {
  const before = file.slice();
  let after: Bytes | null = null;
  try {
    after = stripped(file);
  } catch (error) {
    expect(error).toBeInstanceOf(Doubt);
  }
  expect(same(file, before)).toBe(true);
  return after;
}

describe('hostile files', () => {
  const files = [tellingFiles.jpeg, tellingFiles.png, tellingFiles.webp, heic().bytes];

  it('cut off anywhere: a doubt, never a file that is called clean', () => {
    for (const file of files.slice(0, 3))
      for (let length = 0; length < file.length - 2; length += 5) expect(outcome(file.slice(0, length))).toBeNull();
  });

  it.each(kinds)('%s: reading what was tampered with ends, and says what it could not read', (kind) => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.uint8Array({ minLength: 1, maxLength: 6 }), fc.boolean(), (at, to, cut) => {
        const file = tellingFiles[kind].slice();
        file.set(to, at % (file.length - to.length));
        try {
          readMetadata(cut ? file.slice(0, at % file.length) : file);
        } catch (error) {
          expect(error).toMatchObject({ why: 'unreadable' });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('any bytes changed: what comes out says nothing, and has no less of the picture', () => {
    const change = fc.record({ which: fc.nat(2), at: fc.nat(20_000), to: fc.uint8Array({ minLength: 1, maxLength: 6 }) });
    fc.assert(
      fc.property(change, ({ which, at, to }) => {
        const file = (files[which] ?? plain.jpeg).slice();
        file.set(to, at % (file.length - to.length));
        const after = outcome(file);
        if (!after) return;
        for (const said of ['Dupont', 'Moulinville']) expect(latin1(after)).not.toContain(said);
      }),
      { numRuns: 400 },
    );
  });

  it('HEIC: any bytes changed, the length stays', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.uint8Array({ minLength: 1, maxLength: 6 }), (at, to) => {
        const file = heic().bytes;
        file.set(to, at % (file.length - to.length));
        const after = outcome(file);
        if (after) expect(after.length).toBe(file.length);
      }),
      { numRuns: 200 },
    );
  });

  it('a hundred megapixels that are only claimed cost nothing here', () => {
    const bomb = plain.png.slice();
    viewOf(bomb).setUint32(16, 100_000);
    viewOf(bomb).setUint32(20, 100_000);
    expect(outcome(bomb)).not.toBeNull();
  });

  it('ten megabytes of metadata go like any other', () => {
    const many = Array.from({ length: 160 }, () => segment(0xe1, new Uint8Array(65_000).fill(0x41)));
    expect(stripped(jpeg(...many, xmpSegment))).toEqual(plain.jpeg);
    expect(stripped(png(pngChunk('zTXt', new Uint8Array(1_000_000).fill(9))))).toEqual(plain.png);
  });

  it('lengths that lie are doubted', () => {
    expect(outcome(jpeg(new Uint8Array([0xff, 0xe1, 0, 0])))).toBeNull();
    expect(outcome(jpeg(new Uint8Array([0xff, 0xe1, 0xff, 0xff])))).toBeNull();
    expect(outcome(png(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x74, 0x45, 0x58, 0x74])))).toBeNull();
    expect(
      outcome(joined([plain.webp.subarray(0, 4), new Uint8Array([0xff, 0xff, 0xff, 0x7f]), plain.webp.subarray(8)])),
    ).toBeNull();
  });

  it('Exif that cannot be read may hide which way is up: a doubt', () => {
    expect(outcome(jpeg(segment(0xe1, words('Exif\0\0garbage'))))).toBeNull();
  });
});
