/**
 * A picture made ready for reading: ink black, paper white, ruling lines gone. Without it the recogniser loses what is
 * unevenly lit, and whole tables (measured).
 */
import type { Luma } from '../luma';

/** Longest side of the picture that is read, in pixels. */
export const readSide = 2400;

/** Ink is darker than this part of the light around it. */
const darker = 0.86;

/**
 * Ink and paper by the light around each pixel: shade and folds of the paper go.
 * @returns 0 for ink, 255 for paper
 */
export function inkOf({ width, height, data }: Luma): Luma {
  const radius = Math.max(4, Math.round(Math.max(width, height) / 50));
  // Sums of everything above and to the left; 2400 × 2400 × 255 fits in 32 bits.
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - radius) * stride, Math.min(height, y + radius + 1) * stride];
    const rows = (bottom - top) / stride;
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      const sum = (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0);
      const at = y * width + x;
      ink[at] = (data[at] ?? 0) * rows * (right - left) < sum * darker ? 0 : 255;
    }
  }
  return { width, height, data: ink };
}
