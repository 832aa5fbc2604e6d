/** Hides what was written and keeps its shape, so that whoever mends a rule sees what kind of thing it stumbled over. */

/** Longest part of a value that is shown, in UTF-16 units: the shape of a whole message would say too much. */
export const longestShape = 120;

const hide = (character: string, by: string): string => by.repeat(character.length);

/**
 * "Léa D. 06 12" becomes "Xxx X. 00 00": letters are x, digits are 0, the rest stays.
 * @returns as long as the value, in UTF-16 units; of a long value the beginning, and how much more there is
 */
export function mask(value: string): string {
  const shape = value
    .slice(0, longestShape)
    .replace(/\p{Lu}/gu, (letter) => hide(letter, 'X'))
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? letter : hide(letter, 'x')))
    .replace(/\p{N}/gu, (digit) => hide(digit, '0'));
  const more = value.length - shape.length;
  return more > 0 ? `${shape}… (+${more})` : shape;
}
