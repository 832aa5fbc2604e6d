/** A GIF without its comments and without what programs wrote into it (GIF89a). */
import { type Bytes, Doubt, joined, latin1, part, says } from './bytes';

/** How often it is to be shown. */
const looping = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** Bytes of a colour table, by the flags that tell its size. */
const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** The end of a row of blocks, each with its length before it, the last one empty. */
function endOfBlocks(bytes: Bytes, from: number): number {
  for (let at = from; at < bytes.length; at += 1 + (bytes[at] ?? 0)) if (bytes[at] === 0) return at + 1;
  throw new Doubt('Blocks without an end');
}

/**
 * @returns new bytes; those given are not touched. What stands behind the end of the picture is gone
 * @throws Doubt where the file is not as a GIF should be
 */
export function withoutMetadata(bytes: Bytes): Bytes {
  if (!says(bytes, 0, 'GIF87a') && !says(bytes, 0, 'GIF89a')) throw new Doubt('No start of a GIF');
  let at = 13 + tableSize(bytes[10] ?? 0);
  const parts = [part(bytes, 0, at)];
  let pictures = 0;
  for (;;) {
    const kind = bytes[at];
    if (kind === 0x3b) break;
    if (kind === 0x2c) {
      const end = endOfBlocks(bytes, at + 11 + tableSize(bytes[at + 9] ?? 0));
      parts.push(part(bytes, at, end));
      at = end;
      pictures++;
    } else if (kind === 0x21) {
      const label = bytes[at + 1];
      const end = endOfBlocks(bytes, at + 2);
      const drawn = label === 0xf9 || label === 0x01 || (label === 0xff && looping.has(latin1(bytes.subarray(at + 3, at + 14))));
      if (drawn) parts.push(part(bytes, at, end));
      at = end;
    } else throw new Doubt('No block where one should be');
  }
  if (pictures === 0) throw new Doubt('A GIF without a picture');
  return joined([...parts, new Uint8Array([0x3b])]);
}
