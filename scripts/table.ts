/** A table for the terminal: columns side by side, long cells on several lines. */

/** Cuts a text into lines of at most `width` characters, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
}

/** Lines of the table; each column is as wide as said at most, the first row is the head. */
export function table(rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const columns = widths.map((most, column) => Math.min(most, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  const drawn = rows.map((row) => {
    const cells = columns.map((width, column) => wrap(row[column] ?? '', width));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((width, column) => (cells[column]?.[line] ?? '').padEnd(width))
        .join('  ')
        .trimEnd(),
    );
  });
  const rule = columns.map((width) => '─'.repeat(width)).join('──');
  const [head = [], ...body] = drawn;
  return [...head, rule, ...body.flat()];
}
