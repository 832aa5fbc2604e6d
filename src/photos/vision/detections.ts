/** Faces that several detectors found, each once. */
import type { Box } from '../../../rules/api';
import { sameThing } from './boxes';

/** A face by one detector. */
export interface Detection {
  readonly box: Box;
  /** How sure the detector is, 0 to 1. */
  readonly sure: number;
}

const surestFirst = (found: readonly Detection[]): Detection[] => [...found].sort((a, b) => b.sure - a.sure);

/**
 * @param first of the detector that draws the better boxes: where two find one face, its box stays
 * @param second adds what the first has missed
 * @returns from left to right
 */
export function merged(first: readonly Detection[], second: readonly Detection[]): Detection[] {
  const kept: Detection[] = [];
  for (const found of [...surestFirst(first), ...surestFirst(second)])
    if (!kept.some(({ box }) => sameThing(box, found.box))) kept.push(found);
  return kept.sort((a, b) => a.box.x - b.box.x);
}
