import { describe, expect, test } from 'vitest';
import type { Luma } from '../../../src/photos/vision/luma';
import { inkOf } from '../../../src/photos/vision/text/ink';
import { withoutRulingLines } from '../../../src/photos/vision/text/ruling-lines';

const [width, height] = [400, 200];

const drawn = (light: (x: number, y: number) => number): Luma => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, at) => light(at % width, Math.floor(at / width))),
});

const at = ({ data }: Luma, x: number, y: number): number | undefined => data[y * width + x];

describe('ink and paper', () => {
  /** Strokes of a pen, half as light as the paper they are on. */
  const isStroke = (x: number, y: number): boolean => y % 40 < 3 && x % 50 < 30;

  test('strokes are found in full light and in the shade', () => {
    const paper = (x: number): number => 250 - x / 2;
    const ink = inkOf(drawn((x, y) => paper(x) * (isStroke(x, y) ? 0.5 : 1)));
    for (const x of [10, 60, 210, 360]) expect([at(ink, x, 41), at(ink, x, 60)]).toEqual([0, 255]);
    // The darkest paper is darker than the lightest ink would be: one bound for all would not do.
    expect(paper(399)).toBeLessThan(paper(0) * 0.5 + 1);
  });

  test('an even shade is no ink', () => {
    expect(inkOf(drawn((x) => 30 + x / 4)).data.every((value) => value === 255)).toBe(true);
  });
});

describe('ruling lines', () => {
  /** A frame, a letter "t" in it, and a "g" that hangs below the lower line. */
  const isFrame = (x: number, y: number): boolean => y === 50 || y === 51 || y === 150 || x === 20 || x === 380;
  const isT = (x: number, y: number): boolean =>
    (x >= 100 && x < 104 && y >= 80 && y < 100) || (y >= 85 && y < 88 && x >= 96 && x < 110);
  const isG = (x: number, y: number): boolean => x >= 200 && x < 204 && y >= 140 && y < 160;
  const left = withoutRulingLines(drawn((x, y) => (isFrame(x, y) || isT(x, y) || isG(x, y) ? 0 : 255)));

  test('long and thin strokes go', () => {
    expect([at(left, 60, 50), at(left, 60, 51), at(left, 300, 150), at(left, 20, 120), at(left, 380, 70)]).toEqual(
      Array(5).fill(255),
    );
  });

  test('letters stay, also where a line crosses them', () => {
    expect([at(left, 101, 95), at(left, 98, 86), at(left, 201, 145), at(left, 201, 150), at(left, 203, 158)]).toEqual(
      Array(5).fill(0),
    );
  });

  test('a line with a pixel missing here and there is a line', () => {
    const dotted = withoutRulingLines(drawn((x, y) => (y === 30 && x % 7 !== 0 ? 0 : 255)));
    expect(dotted.data.every((value) => value === 255)).toBe(true);
  });

  test('a thick bar is no ruling line', () => {
    const bar = drawn((_, y) => (y >= 60 && y < 90 ? 0 : 255));
    expect(withoutRulingLines(bar)).toEqual(bar);
  });
});
