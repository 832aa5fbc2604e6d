/**
 * English names through compromise (138 kB gzipped, 0.5 s to load): kept apart so that only a host that wants it pays.
 * Nothing in `rules/` imports this file; hosts pass `englishNames` as a tool.
 */
import nlp from 'compromise/three';
import type { Span } from '../../post';

interface Offsets {
  offset: { start: number; length: number };
}

/**
 * @param sentence one English sentence, normalised
 * @returns spans of the people compromise sees in it
 */
export function englishNames(sentence: string): readonly Span[] {
  const people = nlp(sentence).people().out('offset') as Offsets[];
  return people.map(({ offset }): Span => [offset.start, offset.start + offset.length]);
}
