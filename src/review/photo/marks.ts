/** What could be hidden in a picture, and what of it the writer wants hidden. */
import type { Box } from '../../../rules/api';

export interface Mark {
  /** In parts of the picture, 0 to 1. */
  readonly box: Box;
  readonly hidden: boolean;
  /** Drawn by the writer. */
  readonly own?: true;
}

/** A point in parts of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** All that was found, to be hidden until the writer says otherwise. */
export const marksOf = (boxes: readonly Box[]): Mark[] => boxes.map((box) => ({ box, hidden: true }));

/** Words on one line stand so close, in parts of the width of the picture. */
const betweenWords = 0.035;

/** Words that follow each other on a line are hidden as one. */
export function joined(boxes: readonly Box[]): Box[] {
  const runs: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const at = runs.findIndex((run) => {
      const shared = Math.min(run.y + run.height, box.y + box.height) - Math.max(run.y, box.y);
      return box.x - run.x - run.width < betweenWords && shared > Math.min(run.height, box.height) / 2;
    });
    const run = runs[at];
    if (run) runs[at] = around(run, box);
    else runs.push(box);
  }
  return runs.sort((a, b) => a.y - b.y || a.x - b.x);
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

export const hiddenOf = (marks: readonly Mark[]): Box[] => marks.filter(({ hidden }) => hidden).map(({ box }) => box);

export const toggled = (marks: readonly Mark[], index: number): Mark[] =>
  marks.map((mark, other) => (other === index ? { ...mark, hidden: !mark.hidden } : mark));

/** Sides of a cover drawn by hand, in parts of the picture. */
const [leastSide, mostSide] = [0.02, 1];

const kept = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The box inside of the picture. */
function inside({ x, y, width, height }: Box): Box {
  const [wide, high] = [kept(width, leastSide, mostSide), kept(height, leastSide, mostSide)];
  return { x: kept(x, 0, 1 - wide), y: kept(y, 0, 1 - high), width: wide, height: high };
}

/** A cover drawn from corner to corner, whichever comes first; null for a mere press. */
export function drawn(from: Point, to: Point): Box | null {
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (width < leastSide && height < leastSide) return null;
  return inside({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height });
}

/** The smallest mark at a point: of two that lie over each other the one in front. */
export function markAt(marks: readonly Mark[], { x, y }: Point): number {
  const area = ({ box }: Mark): number => box.width * box.height;
  let found = -1;
  marks.forEach((mark, index) => {
    const { box } = mark;
    const isHere = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    const smallest = marks[found];
    if (isHere && (!smallest || area(mark) < area(smallest))) found = index;
  });
  return found;
}

/** A cover to begin with, in the middle of the picture. */
export const newCover: Box = { x: 0.42, y: 0.42, width: 0.16, height: 0.16 };

export const steps = ['left', 'right', 'up', 'down', 'wider', 'narrower', 'higher', 'lower'] as const;
export type Step = (typeof steps)[number];

/** How far one press moves or stretches a cover, in parts of the picture. */
const stride = 0.025;

/** The cover moved by one step; it stretches around its middle. */
export function stepped(box: Box, step: Step): Box {
  const { x, y, width, height } = box;
  const half = stride / 2;
  const next: Record<Step, Box> = {
    left: { ...box, x: x - stride },
    right: { ...box, x: x + stride },
    up: { ...box, y: y - stride },
    down: { ...box, y: y + stride },
    wider: { ...box, x: x - half, width: width + stride },
    narrower: { ...box, x: x + half, width: width - stride },
    higher: { ...box, y: y - half, height: height + stride },
    lower: { ...box, y: y + half, height: height - stride },
  };
  return inside(next[step]);
}
