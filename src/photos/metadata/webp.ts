/** A WebP without its metadata: the chunks that draw it, copied as they are (RFC 9649). */
import { type Bytes, Doubt, joined, latin1, part, says, viewOf } from './bytes';
import { onlyOrientation, orientationOf } from './orientation';

const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const frame = new Set(['VP8 ', 'VP8L', 'ALPH']);

/** Bits of the header that say what the file has. */
const [hasExif, hasXmp] = [0x08, 0x04];

interface Chunk {
  readonly type: string;
  readonly whole: Bytes;
  readonly data: Bytes;
}

/** @throws Doubt */
function chunksIn(bytes: Bytes): Chunk[] {
  const chunks: Chunk[] = [];
  const view = viewOf(bytes);
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) throw new Doubt('A chunk without a length');
    const length = view.getUint32(at + 4, true);
    // Chunks of an odd length are filled up.
    const whole = part(bytes, at, at + 8 + length + (length % 2));
    chunks.push({ type: latin1(whole.subarray(0, 4)), whole, data: whole.subarray(8, 8 + length) });
    at += whole.length;
  }
  return chunks;
}

export function chunkOf(type: string, data: Bytes): Bytes {
  const head = new Uint8Array(8);
  head.set(new TextEncoder().encode(type));
  viewOf(head).setUint32(4, data.length, true);
  return joined([head, data, new Uint8Array(data.length % 2)]);
}

/** Exif data, with or without the name that some programs put before it. */
const orientationIn = (data: Bytes): number => orientationOf(says(data, 0, 'Exif\0\0') ? data.subarray(6) : data);

/** The header, saying only what is still there. */
function headerOf({ whole, data }: Chunk, orientation: number): Bytes {
  if (data.length < 10) throw new Doubt('A header that is too short');
  const header = whole.slice();
  header[8] = ((data[0] ?? 0) & ~(hasExif | hasXmp)) | (orientation > 1 ? hasExif : 0);
  return header;
}

const isUnknownFrame = ({ type, data }: Chunk): boolean =>
  type === 'ANMF' && chunksIn(data.subarray(16)).some((inside) => !frame.has(inside.type));

/**
 * @returns new bytes; those given are not touched. What stands behind the end of the picture is gone
 * @throws Doubt where the file is not as a WebP should be
 */
export function withoutMetadata(bytes: Bytes): Bytes {
  if (!says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) throw new Doubt('No start of a WebP');
  const chunks = chunksIn(part(bytes, 12, 8 + viewOf(bytes).getUint32(4, true)));
  const pictures = chunks.filter(({ type }) => ['VP8 ', 'VP8L', 'ANMF'].includes(type));
  if (pictures.length === 0) throw new Doubt('A WebP without a picture');
  if (chunks.some(isUnknownFrame)) throw new Doubt('Something unknown in a frame');
  const [orientation = 1] = chunks.filter(({ type }) => type === 'EXIF').map(({ data }) => orientationIn(data));
  const kept = chunks.filter(({ type }) => drawing.has(type));
  const parts = kept.map((chunk) => (chunk.type === 'VP8X' ? headerOf(chunk, orientation) : chunk.whole));
  if (orientation > 1) parts.push(chunkOf('EXIF', onlyOrientation(orientation)));
  return chunkOf('RIFF', joined([new TextEncoder().encode('WEBP'), ...parts]));
}
