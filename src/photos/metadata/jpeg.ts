/**
 * A JPEG without its metadata: the same picture, bit for bit. Kept are the tables, the frames, the scans, the colour profile,
 * what tells how colours are coded, and which way it is up. All else goes, and so does what stands behind the picture: other
 * pictures, the film of a motion photo (ITU-T T.81, annex B).
 */
import { type Bytes, Doubt, joined, part, says, viewOf } from './bytes';
import { onlyOrientation, orientationOf } from './orientation';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const COM = 0xfe;

const exif = 'Exif\0\0';

/** Tables and frames: what the picture is drawn from. The frames of a hierarchical JPEG, which nobody draws, are not. */
const draws = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || marker === 0xdb || marker === 0xdc || marker === 0xdd;

const isFrame = (marker: number): boolean => draws(marker) && marker <= 0xcf && marker !== 0xc4 && marker !== 0xcc;

const isOther = (marker: number): boolean => (marker >= APP0 && marker <= 0xef) || marker === COM;

/** How a segment is kept; null where it goes. */
function kept(marker: number, segment: Bytes): Bytes | null {
  if (draws(marker) || marker === SOS) return segment;
  // The header of JFIF, without the thumbnail it may carry.
  if (marker === APP0 && says(segment, 4, 'JFIF\0') && segment.length >= 18)
    return joined([new Uint8Array([0xff, APP0, 0, 16]), segment.subarray(4, 16), new Uint8Array(2)]);
  if (marker === 0xe2 && says(segment, 4, 'ICC_PROFILE\0')) return segment;
  if (marker === 0xee && says(segment, 4, 'Adobe')) return segment;
  return null;
}

/** The end of the coded data of a scan: the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Bytes, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new Doubt('A scan without an end');
}

/** A segment of its own for which way is up. */
function turned(orientation: number): Bytes {
  const tiff = onlyOrientation(orientation);
  const head = new TextEncoder().encode(exif);
  return joined([new Uint8Array([0xff, APP1, 0, 2 + head.length + tiff.length]), head, tiff]);
}

interface Segment {
  readonly marker: number;
  /** From its marker on; of a scan, its header and its data. */
  readonly bytes: Bytes;
  readonly end: number;
}

/** The segment that stands here; null at the end of the picture. @throws Doubt */
function segmentAt(bytes: Bytes, start: number): Segment | null {
  if (bytes[start] !== 0xff) throw new Doubt('No marker where one should be');
  let at = start;
  // Any number of fill bytes may stand before a marker.
  while (bytes[at + 1] === 0xff) at++;
  const marker = bytes[at + 1];
  if (marker === undefined) throw new Doubt('A JPEG without an end');
  if (marker === EOI) return null;
  if (!draws(marker) && !isOther(marker) && marker !== SOS) throw new Doubt(`An unknown marker, ${marker}`);
  const length = at + 4 > bytes.length ? 0 : viewOf(bytes).getUint16(at + 2);
  if (length < 2) throw new Doubt('A segment without a length');
  const end = marker === SOS ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
  return { marker, bytes: part(bytes, at, end), end };
}

/** Every segment of the picture. What stands behind its end is none of it. */
function segmentsOf(bytes: Bytes): Segment[] {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw new Doubt('No start of a JPEG');
  const segments: Segment[] = [];
  for (let next = segmentAt(bytes, 2); next; next = segmentAt(bytes, next.end)) segments.push(next);
  return segments;
}

const isExif = ({ marker, bytes }: Segment): boolean => marker === APP1 && says(bytes, 4, exif);

/**
 * @returns new bytes; those given are not touched
 * @throws Doubt where the file is not as a JPEG should be
 */
export function withoutMetadata(bytes: Bytes): Bytes {
  const segments = segmentsOf(bytes);
  const frames = segments.filter(({ marker }) => isFrame(marker));
  if (frames.length !== 1 || !segments.some(({ marker }) => marker === SOS)) throw new Doubt('A JPEG without a picture');
  const orientations = new Set(segments.filter(isExif).map((segment) => orientationOf(segment.bytes.subarray(4 + exif.length))));
  if (orientations.size > 1) throw new Doubt('Two answers to which way is up');
  const [orientation = 1] = orientations;
  const start = new Uint8Array([0xff, SOI]);
  const end = new Uint8Array([0xff, EOI]);
  const parts = segments.flatMap((segment) => kept(segment.marker, segment.bytes) ?? []);
  return joined([start, ...(orientation > 1 ? [turned(orientation)] : []), ...parts, end]);
}
