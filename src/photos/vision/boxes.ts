/** Rectangles in a picture; in pixels or in parts of it, as long as all of them are. */
import type { Box } from '../../../rules/api';

const areaOf = ({ width, height }: Box): number => width * height;

/** What two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Are the two boxes of one thing? They share a third of what they cover together, or most of the smaller one. */
export function sameThing(a: Box, b: Box): boolean {
  const common = shared(a, b);
  if (common === 0) return false;
  return common / (areaOf(a) + areaOf(b) - common) > 0.33 || common / Math.min(areaOf(a), areaOf(b)) > 0.6;
}

/** The box in a picture so many times as wide and as high. */
export const scaled = ({ x, y, width, height }: Box, across: number, down: number): Box => ({
  x: x * across,
  y: y * down,
  width: width * across,
  height: height * down,
});

/** Does the middle of a box lie in the other? */
export function isCentredIn(box: Box, other: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= other.x && x <= other.x + other.width && y >= other.y && y <= other.y + other.height;
}
