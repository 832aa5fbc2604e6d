/** A PNG without its metadata: the chunks that draw it, copied as they are (PNG, third edition, 2025). */
import { type Bytes, Doubt, joined, latin1, part, says, viewOf } from './bytes';
import { onlyOrientation, orientationOf } from './orientation';

const signature = '\x89PNG\r\n\x1a\n';

const drawing = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'acTL', 'fcTL', 'fdAT', 'pHYs', 'bKGD'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'cICP', 'mDCV', 'cLLI'],
]);

/** The checksum of a chunk (CRC-32, ISO 3309). */
export function crc32(bytes: Bytes): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A chunk: its length, its name, what it holds, its checksum. */
export function chunkOf(type: string, data: Bytes): Bytes {
  const named = joined([new TextEncoder().encode(type), data]);
  const chunk = new Uint8Array(named.length + 8);
  chunk.set(named, 4);
  const view = viewOf(chunk);
  view.setUint32(0, data.length);
  view.setUint32(named.length + 4, crc32(named));
  return chunk;
}

/**
 * @returns new bytes; those given are not touched. What stands behind the end of the picture is gone
 * @throws Doubt where the file is not as a PNG should be
 */
export function withoutMetadata(bytes: Bytes): Bytes {
  if (!says(bytes, 0, signature)) throw new Doubt('No start of a PNG');
  const view = viewOf(bytes);
  const parts = [part(bytes, 0, 8)];
  const seen = new Set<string>();
  let orientation = 1;
  for (let at = 8; !seen.has('IEND'); ) {
    if (at + 12 > bytes.length) throw new Doubt('A PNG without an end');
    const length = view.getUint32(at);
    const chunk = part(bytes, at, at + 12 + length);
    const type = latin1(chunk.subarray(4, 8));
    if (!/^[A-Za-z]{4}$/.test(type) || (seen.size === 0 && type !== 'IHDR')) throw new Doubt('No chunk where one should be');
    seen.add(type);
    at += chunk.length;
    if (drawing.has(type)) parts.push(chunk);
    else if (type === 'eXIf') orientation = orientationOf(chunk.subarray(8, -4));
    // A chunk that is needed to draw the picture has a capital first.
    else if (/^[A-Z]/.test(type)) throw new Doubt(`An unknown chunk, ${type}`);
  }
  if (!seen.has('IDAT')) throw new Doubt('A PNG without a picture');
  if (orientation > 1) parts.splice(2, 0, chunkOf('eXIf', onlyOrientation(orientation)));
  return joined(parts);
}
