/** What a teacher knows of pupils by the job and never tells. */
import type { Span } from '../../post';
import { findDiscipline } from './discipline';
import { findFamily } from './family';
import { findHealth } from './health';

export type Matter = 'health' | 'family' | 'discipline';

const matters: readonly (readonly [Matter, (folded: string) => Iterable<Span>])[] = [
  ['health', findHealth],
  ['family', findFamily],
  ['discipline', findDiscipline],
];

/** Situations told in a text, whoever's they are. @param folded the text; yields what is told, by matter */
export function* findSituations(folded: string): Iterable<{ readonly at: Span; readonly matter: Matter }> {
  for (const [matter, find] of matters) for (const at of find(folded)) yield { at, matter };
}
