/** Letters, digits and capitals, told by their codes: ASCII is nearly all there is. */

const letters = /[\p{L}\p{N}]/u;

/** Is a unit of a folded text a letter or a digit? */
export function isWordUnit(code: number, folded: string, index: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return letters.test(folded[index] as string);
}

const capital = /^\p{Lu}/u;

/** Does a capital letter stand at an offset of a text that keeps its capitals? */
export function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return capital.test(text.slice(index, index + 2));
}
