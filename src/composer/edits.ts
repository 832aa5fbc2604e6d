import type { Edit, Phrase } from '../../rules/api';

/**
 * The text after some edits.
 * @param edits in offsets of `text`, none overlapping another
 * @param wordsOf turns a phrase of the locale files into words
 */
export function applyEdits(text: string, edits: readonly Edit[], wordsOf: (put: string | Phrase) => string): string {
  let after = text;
  for (const edit of [...edits].sort((a, b) => b.at[0] - a.at[0]))
    after = after.slice(0, edit.at[0]) + wordsOf(edit.with) + after.slice(edit.at[1]);
  return after;
}
