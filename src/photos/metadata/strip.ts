/** A picture without its metadata, and with the very same pixels, whatever its kind. */
import { type Bytes, Doubt, latin1, says } from './bytes';
import * as gif from './gif';
import * as heic from './heic';
import * as jpeg from './jpeg';
import * as png from './png';
import * as webp from './webp';

export { type Bytes, Doubt } from './bytes';

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic';

const kinds = { jpeg, png, webp, gif, heic } as const;

/** The brands of still pictures in boxes, HEIC and AVIF. */
const brands = /^(?:hei[cxms]|hev[cxms]|mif1|msf1|avif|avis)$/;

/** What a file is, by its first bytes: its name may say anything. */
export function kindOf(bytes: Bytes): PictureKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if (says(bytes, 1, 'PNG\r\n')) return 'png';
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) return 'webp';
  if (says(bytes, 0, 'GIF8')) return 'gif';
  return says(bytes, 4, 'ftyp') && brands.test(latin1(bytes.subarray(8, 12))) ? 'heic' : null;
}

/**
 * Takes everything but the picture out of a file: its pixels, its colour profile and which way it is up stay.
 * @returns new bytes; those given are not touched
 * @throws Doubt where the file is of no kind known here, or is not as its kind should be
 */
export function stripped(bytes: Bytes): Bytes {
  const kind = kindOf(bytes);
  if (!kind) throw new Doubt('No picture');
  return kinds[kind].withoutMetadata(bytes);
}
