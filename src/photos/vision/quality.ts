/** How clear a picture is, measured on a copy 512 pixels long. What counts as blurred or dark is for the rule to say. */
import type { QualitySeen } from '../../../rules/api';
import type { Luma } from './luma';

/** Longest side of the picture that is measured, in pixels. */
export const measuredSide = 512;

/** With a shorter side, in pixels, a picture can hold neither a face that would be found nor a letter that would be read. */
const leastSide = 8;

/** Is a picture too small to show anybody or say anything? @param size in pixels */
export const showsNothing = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  Math.min(width, height) < leastSide;

/** Light of a well-lit photo, for which the bounds of sharpness were measured. */
const usualLight = 110;
/** Below this variance there is nothing to be seen that could be sharp: a plain colour, a faint pattern. */
const flat = 25;

const varianceOf = (count: number, sum: number, squares: number): number => (count ? squares / count - (sum / count) ** 2 : 0);

/** Mean light, 0 to 255, and its variance. */
export function lightOf({ data }: Luma): { readonly mean: number; readonly variance: number } {
  let [sum, squares] = [0, 0];
  for (const value of data) {
    sum += value;
    squares += value * value;
  }
  return { mean: sum / data.length, variance: varianceOf(data.length, sum, squares) };
}

/** Variance of the Laplacian (four neighbours): high where there are edges, low where all is smooth. */
export function edgesOf({ width, height, data }: Luma): number {
  let [count, sum, squares] = [0, 0, 0];
  const light = (at: number): number => data[at] ?? 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      const value = light(at - 1) + light(at + 1) + light(at - width) + light(at + width) - 4 * light(at);
      count++;
      sum += value;
      squares += value * value;
    }
  }
  return varianceOf(count, sum, squares);
}

/**
 * @param luma the picture, its longest side at most `measuredSide` pixels
 * @returns `sharpness` is infinite where there is nothing that could be blurred
 */
export function clearnessOf(luma: Luma): Pick<QualitySeen, 'sharpness' | 'luma'> {
  const { mean, variance } = lightOf(luma);
  // Darkness alone lowers the variances: they are taken as if the picture were lit.
  const lit = Math.max(0.01, Math.min(1, mean / usualLight) ** 2);
  return { luma: mean, sharpness: variance / lit < flat ? Number.POSITIVE_INFINITY : edgesOf(luma) / lit };
}
