import { expect, test } from 'vitest';
import type { Box } from '../../../rules/api';
import { isCentredIn, sameThing, scaled } from '../../../src/photos/vision/boxes';
import { merged } from '../../../src/photos/vision/detections';

const box = (x: number, y: number, width: number, height = width): Box => ({ x, y, width, height });

test('boxes of one thing share much of it, or lie in one another', () => {
  expect(sameThing(box(0, 0, 100), box(20, 10, 100))).toBe(true);
  expect(sameThing(box(0, 0, 100), box(30, 30, 30))).toBe(true);
  expect(sameThing(box(0, 0, 100), box(80, 0, 100))).toBe(false);
  expect(sameThing(box(0, 0, 100), box(100, 0, 100))).toBe(false);
});

test('a box is scaled both ways', () => {
  expect(scaled(box(10, 20, 40, 20), 2, 0.5)).toEqual(box(20, 10, 80, 10));
});

test('the middle of a box tells where it is', () => {
  expect(isCentredIn(box(40, 40, 40), box(0, 0, 61))).toBe(true);
  expect(isCentredIn(box(40, 40, 40), box(0, 0, 59))).toBe(false);
});

test('a face that two detectors find counts once, with the box of the first; what one has missed is added', () => {
  const first = [
    { box: box(300, 50, 80), sure: 0.7 },
    { box: box(10, 50, 80), sure: 0.9 },
  ];
  const second = [
    { box: box(305, 60, 70), sure: 0.99 },
    { box: box(150, 40, 60), sure: 0.65 },
  ];
  expect(merged(first, second).map(({ box: { x }, sure }) => [x, sure])).toEqual([
    [10, 0.9],
    [150, 0.65],
    [300, 0.7],
  ]);
});

test('of two boxes of one detector on one face the surer stays', () => {
  const doubles = [
    { box: box(12, 12, 44), sure: 0.55 },
    { box: box(10, 10, 40), sure: 0.8 },
  ];
  expect(merged(doubles, [])).toEqual([doubles[1]]);
});
