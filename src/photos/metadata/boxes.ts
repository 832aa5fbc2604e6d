/** Boxes: how HEIC, AVIF and MP4 files are divided (ISO/IEC 14496-12). */
import { type Bytes, Doubt, latin1, viewOf } from './bytes';

export interface FileBox {
  readonly type: string;
  /** Offsets in the file: of the box, of what it holds, and of its end. */
  readonly start: number;
  readonly inside: number;
  readonly end: number;
}

/** @throws Doubt where a box is longer than what holds it */
export function boxesIn(bytes: Bytes, from = 0, to = bytes.length): FileBox[] {
  const boxes: FileBox[] = [];
  const view = viewOf(bytes);
  for (let start = from; start < to; ) {
    if (start + 8 > to) throw new Doubt('A box without a length');
    const short = view.getUint32(start);
    if (short === 1 && start + 16 > to) throw new Doubt('A box without a length');
    // 1: the length follows in eight bytes; 0: to the end.
    const length = short === 1 ? Number(view.getBigUint64(start + 8)) : short === 0 ? to - start : short;
    const inside = start + (short === 1 ? 16 : 8);
    if (start + length < inside || start + length > to) throw new Doubt('A box longer than its file');
    boxes.push({ type: latin1(bytes.subarray(start + 4, start + 8)), start, inside, end: start + length });
    start += length;
  }
  return boxes;
}
