import { expect, test } from 'vitest';
import { type Luma, lumaOf } from '../../../src/photos/vision/luma';
import { clearnessOf, edgesOf, lightOf, showsNothing } from '../../../src/photos/vision/quality';

const side = 64;

/** A picture by the light of each of its pixels. */
const drawn = (light: (x: number, y: number) => number): Luma => ({
  width: side,
  height: side,
  data: Uint8Array.from({ length: side * side }, (_, at) => light(at % side, Math.floor(at / side))),
});

/** Each pixel the mean of those around it. */
const blurred = ({ width, height, data }: Luma, radius: number): Luma =>
  drawn((x, y) => {
    let [sum, count] = [0, 0];
    for (let row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row++)
      for (let column = Math.max(0, x - radius); column <= Math.min(width - 1, x + radius); column++) {
        sum += data[row * width + column] ?? 0;
        count++;
      }
    return sum / count;
  });

const darker = ({ data }: Luma, by: number): Luma => drawn((x, y) => (data[y * side + x] ?? 0) * by);

/** Squares of paper and ink. */
const chart = drawn((x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? 200 : 40));

test('light is weighed as the eye does', () => {
  const colours = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255]);
  expect([...lumaOf({ width: 4, height: 1, data: colours }).data]).toEqual([76, 149, 28, 255]);
});

test('mean light and its variance', () => {
  expect(lightOf(drawn(() => 90))).toEqual({ mean: 90, variance: 0 });
  expect(lightOf(drawn((x) => (x % 2 ? 100 : 50)))).toEqual({ mean: 75, variance: 625 });
});

test('edges make the difference between sharp and blurred', () => {
  expect(edgesOf(drawn((x) => x * 3))).toBe(0);
  expect(clearnessOf(chart).sharpness).toBeGreaterThan(1000);
  expect(clearnessOf(blurred(blurred(blurred(chart, 3), 3), 3)).sharpness).toBeLessThan(50);
});

test('a dark picture is not taken for a blurred one', () => {
  const night = clearnessOf(darker(chart, 0.2));
  expect(night.luma).toBeLessThan(35);
  expect(night.sharpness).toBeGreaterThan(500);
});

test('where there is nothing to be seen nothing is blurred', () => {
  expect(clearnessOf(drawn(() => 240)).sharpness).toBe(Number.POSITIVE_INFINITY);
  expect(clearnessOf(drawn(() => 0)).sharpness).toBe(Number.POSITIVE_INFINITY);
});

test('a picture shows nothing when one of its sides is shorter than a letter', () => {
  expect([1, 7, 8, 300].map((height) => showsNothing({ width: 300, height }))).toEqual([true, true, false, false]);
  expect(showsNothing({ width: 7, height: 300 })).toBe(true);
});
