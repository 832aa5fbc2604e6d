/** The one thing of a file's metadata that belongs to the picture: which way it is up (TIFF 6.0, tag 274). */
import { type Bytes, Doubt, says, viewOf } from './bytes';

const orientationTag = 0x0112;

/**
 * @param tiff the Exif data, from its byte order on
 * @returns 1 to 8; 1, upright, where nothing is said
 * @throws Doubt where the first directory cannot be read: the picture may be turned, and it is not known how
 */
export function orientationOf(tiff: Bytes): number {
  const little = says(tiff, 0, 'II*\0');
  if (!little && !says(tiff, 0, 'MM\0*')) throw new Doubt('Exif without a byte order');
  const view = viewOf(tiff);
  const at = tiff.length < 8 ? tiff.length : view.getUint32(4, little);
  if (at + 2 > tiff.length) throw new Doubt('Exif without its first directory');
  const count = view.getUint16(at, little);
  if (at + 2 + count * 12 > tiff.length) throw new Doubt('Exif directory longer than the Exif');
  for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const orientation = view.getUint16(entry + 8, little);
    // What is no orientation is upright to every browser.
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  }
  return 1;
}

/** Exif data that says this and nothing else: 26 bytes. */
export function onlyOrientation(orientation: number): Bytes {
  const tiff = new Uint8Array(26);
  const view = viewOf(tiff);
  tiff.set([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1]);
  view.setUint16(10, orientationTag);
  // Type 3, SHORT, one of them.
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}
