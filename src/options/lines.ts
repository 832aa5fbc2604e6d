/** A list kept one entry a line, as people paste it from a spreadsheet. */

/** The entries: trimmed, without empty lines or repeats. */
export function entriesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\s+/gu, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

export const textOf = (entries: readonly string[]): string => entries.join('\n');
