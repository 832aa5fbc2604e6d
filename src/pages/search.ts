/** Searching in lists: capitals, accents and punctuation are not told apart. */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether every word of what is looked for starts one in the text. Both were made searchable. */
export const holdsAll = (text: string, sought: string): boolean =>
  sought === '' || sought.split(' ').every((word) => ` ${text}`.includes(` ${word}`));
