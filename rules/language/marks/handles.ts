import type { Reading } from '../../reading';
import { type Mark, marksOf } from './mark';

const handle =
  /@[a-z0-9_.]{2,30}(?: ?[:=-] ?| (?:a eu |tu as (?:eu )?|got )?)(\d{1,3}(?:[.,]\d{1,2})?(?: ?\/ ?\d{1,3}))(?!\d|\/)/dg;

/** Marks beside the handle of whom they are of: "@lea_rtn 12/20". */
export function* handleMarks({ folded }: Reading): Iterable<Mark> {
  if (folded.includes('@')) yield* marksOf(folded, handle, { kind: 'score', bad: false, sure: true, owner: 'named' });
}
