/** Ways to write a pattern from a list of words, once, when a module loads. */

/** "a b  c" → ["a", "b", "c"]. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Longest first, so that "eleves" is tried before "eleve". Items are pattern sources. */
export const anyOf = (items: readonly string[]): string => `(?:${[...items].sort((a, b) => b.length - a.length).join('|')})`;

/** One item a line or after a semicolon, for items with spaces in them. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
