import { describe, expect, test } from 'vitest';
import { coverOf } from '../../src/photos/cover-shape';
import { drawn, hiddenOf, joined, markAt, marksOf, newCover, stepped, steps, toggled } from '../../src/review/photo/marks';

const box = (x: number, y: number, width: number, height = width) => ({ x, y, width, height });

test('all that was found is hidden until the writer says otherwise', () => {
  const marks = marksOf([box(0.1, 0.1, 0.2), box(0.5, 0.1, 0.2)]);
  expect(hiddenOf(marks)).toHaveLength(2);
  expect(hiddenOf(toggled(marks, 0))).toEqual([box(0.5, 0.1, 0.2)]);
  expect(hiddenOf(toggled(toggled(marks, 0), 0))).toHaveLength(2);
});

test('a press is on the smallest mark that lies there', () => {
  const marks = marksOf([box(0, 0, 0.9), box(0.4, 0.4, 0.1)]);
  expect(markAt(marks, { x: 0.45, y: 0.45 })).toBe(1);
  expect(markAt(marks, { x: 0.2, y: 0.2 })).toBe(0);
  expect(markAt(marks, { x: 0.95, y: 0.2 })).toBe(-1);
});

test('words that follow each other on a line are hidden as one, those of other lines and columns apart', () => {
  const words = [box(0.1, 0.5, 0.05, 0.04), box(0.17, 0.505, 0.08, 0.04), box(0.6, 0.5, 0.05, 0.04), box(0.1, 0.7, 0.05, 0.04)];
  expect(joined([...words].reverse())).toEqual([
    { ...box(0.1, 0.5, 0), width: expect.closeTo(0.15), height: expect.closeTo(0.045) },
    words[2],
    words[3],
  ]);
});

describe('a cover drawn by hand', () => {
  test('from any corner', () => {
    expect(drawn({ x: 0.7, y: 0.5 }, { x: 0.5, y: 0.25 })).toEqual({
      ...box(0.5, 0.25, 0),
      width: expect.closeTo(0.2),
      height: 0.25,
    });
  });

  test('a mere press draws nothing; a flat stroke draws a thin cover', () => {
    expect(drawn({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.51 })).toBeNull();
    expect(drawn({ x: 0.2, y: 0.5 }, { x: 0.6, y: 0.5 })).toMatchObject({ width: expect.closeTo(0.4), height: 0.02 });
  });

  test('moved by steps, it never leaves the picture nor vanishes', () => {
    for (const step of steps) {
      const far = Array.from({ length: 80 }).reduce<typeof newCover>((moved) => stepped(moved, step), newCover);
      expect(far).not.toEqual(newCover);
      for (const [from, size] of [
        [far.x, far.width],
        [far.y, far.height],
      ] as const) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(size).toBeGreaterThan(0.01);
        expect(from + size).toBeLessThanOrEqual(1.000001);
      }
    }
  });
});

describe('the shape of a cover', () => {
  test('of a face: an ellipse that holds the whole box', () => {
    const [face, cover] = [box(100, 100, 80, 100), coverOf(box(100, 100, 80, 100))];
    const [across, down] = [face.width / cover.width, face.height / cover.height];
    // The corner of the box, in radii of the ellipse.
    expect(Math.hypot(across, down)).toBeLessThan(1);
    expect(cover).toEqual(box(80, 75, 120, 150));
  });

  test('of words: a little more than the words', () => {
    expect(coverOf(box(100, 100, 200, 20))).toEqual(box(95, 95, 210, 30));
  });
});
