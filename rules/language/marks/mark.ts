import type { Span } from '../../post';

/** Whose a mark may be: a pupil named, a pupil not named, a group, the pupil who writes. */
export type Owner = 'named' | 'unnamed' | 'group' | 'self';

/** A mark, an average, a rank or an appreciation, whoever's it is. */
export interface Mark {
  readonly at: Span;
  readonly kind: 'score' | 'average' | 'rank' | 'letter' | 'result' | 'comment' | 'faults';
  /** Bad news even with no number, "a raté son CE1D": it fires for a group too. */
  readonly bad: boolean;
  /** Written like a mark beyond doubt: "12/20", "moyenne 9,4". The others need a person close by. */
  readonly sure: boolean;
  /** "Zéro pointé", "full marks". */
  readonly words?: boolean;
  /** Somebody's only where he is named in the same sentence: "copie illisible". */
  readonly close?: boolean;
  /** Where the shape itself tells: "Kenza 14,2". */
  readonly owner?: Owner;
}

/** All matches of a pattern; the mark is its first group. The pattern has flags `gd`. */
export function* marksOf(folded: string, pattern: RegExp, mark: Omit<Mark, 'at'>): Iterable<Mark> {
  for (const match of folded.matchAll(pattern)) {
    const at = match.indices?.[1];
    if (at) yield { at: [at[0], at[1]], ...mark };
  }
}
