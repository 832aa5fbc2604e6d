/** Pictures that harm whoever opens them, or that are none. */
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A sound PNG of a few kilobytes, all white, so many pixels wide and high: unfolded it fills the memory. */
export function bomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit a pixel, grey.
  head[8] = 1;
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)), 0xff);
  for (let row = 0; row < side; row++) rows[row * (1 + Math.ceil(side / 8))] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a picture without the picture. */
export const cutShort = (picture: Buffer): Buffer => picture.subarray(0, 400);
