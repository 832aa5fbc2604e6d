/** What words a school may look for: the settings refuse the others (`src/policy/schema/rules.ts`). */

/** Why these words cannot be looked for; absent where they can. */
export function wordsProblem(words: string): 'empty' | 'everything' | 'star' | undefined {
  if (words.trim() === '') return 'empty';
  if (/\*[\p{L}\p{N}*]/u.test(words)) return 'star';
  return /[\p{L}\p{N}]/u.test(words) ? undefined : 'everything';
}
