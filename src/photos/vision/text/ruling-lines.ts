/** Lines of tables and of ruled paper: a recogniser takes a cell with its frame for a drawing. */
import type { Luma } from '../luma';

/** Black pixels in one row, or in one column. */
interface Run {
  /** Offset of its first pixel. */
  readonly start: number;
  readonly length: number;
}

interface Direction {
  /** How many rows (or columns) there are, and how far their first pixels are apart. */
  readonly tracks: number;
  readonly between: number;
  /** How many pixels a row (or column) has, and how far they are apart. */
  readonly steps: number;
  readonly along: number;
}

/** Runs of ink at least so long; a gap of one pixel does not end one. */
function* runsOf(ink: Uint8Array, { tracks, between, steps, along }: Direction, least: number): Generator<Run> {
  for (let track = 0; track < tracks; track++) {
    let [from, last] = [-1, -1];
    for (let step = 0; step <= steps; step++) {
      if (step < steps && ink[track * between + step * along] === 0) {
        if (from < 0) from = step;
        last = step;
      } else if (from >= 0 && (step === steps || step - last > 1)) {
        if (last - from + 1 >= least) yield { start: track * between + from * along, length: last - from + 1 };
        from = -1;
      }
    }
  }
}

/** How thick the ink is at a pixel, across the line; counted to `most` + 1 at the farthest. */
function thicknessAt(ink: Uint8Array, at: number, across: number, most: number): number {
  let thickness = 1;
  for (let other = at - across; ink[other] === 0 && thickness <= most; other -= across) thickness++;
  for (let other = at + across; ink[other] === 0 && thickness <= most; other += across) thickness++;
  return thickness;
}

/**
 * The picture without its ruling lines: long and thin stretches of ink. A letter that crosses a line stays whole, being
 * thicker there.
 * @param picture 0 for ink, 255 for paper
 */
export function withoutRulingLines({ width, height, data }: Luma): Luma {
  const side = Math.max(width, height);
  const [long, thin] = [Math.round(side / 22), Math.max(3, Math.round(side / 200))];
  const rows: Direction = { tracks: height, between: width, steps: width, along: 1 };
  const columns: Direction = { tracks: width, between: 1, steps: height, along: width };
  const left = data.slice();
  for (const [direction, across] of [
    [rows, width],
    [columns, 1],
  ] as const) {
    for (const { start, length } of runsOf(data, direction, long)) {
      for (let step = 0; step < length; step++) {
        const at = start + step * direction.along;
        if (data[at] === 0 && thicknessAt(data, at, across, thin) <= thin) left[at] = 255;
      }
    }
  }
  return { width, height, data: left };
}
