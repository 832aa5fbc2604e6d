/** Searching in lists whose texts were folded (`src/words/fold.ts`). */

/** Whether every word of what is looked for starts one in the text. Both are folded. */
export const holdsAll = (text: string, sought: string): boolean =>
  sought === '' || sought.split(' ').every((word) => ` ${text}`.includes(` ${word}`));
