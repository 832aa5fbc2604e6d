/** What somebody pasted from a spreadsheet, or a CSV file, as rows of cells. */
import Papa from 'papaparse';

/** A row, and the line it stood on. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const tidy = (cell: string): string => cell.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();

const delimiters = ['\t', ';', ',', '|'] as const;

/** How many lines have a cell beside another. */
const parted = (rows: readonly (readonly string[])[]): number => rows.filter(({ length }) => length > 1).length;

/** The cells, by the delimiter that parts most lines: an export may say in a few words of its own what stands below. */
function parse(text: string, quoteChar: string): Papa.ParseResult<string[]> {
  const all = delimiters.map((delimiter) => Papa.parse<string[]>(text, { delimiter, quoteChar }));
  return all.reduce((best, each) => (parted(each.data) > parted(best.data) ? each : best));
}

/**
 * @param text tabs, semicolons, commas or bars between the cells, quoted or not
 * @returns the rows that hold something
 */
export function readTable(text: string): Row[] {
  const plain = text.replace(/^\ufeff/, '');
  let parsed = parse(plain, '"');
  // A quotation mark that is never closed is a mark like another, and must not swallow the lines below it.
  if (parsed.errors.some(({ type }) => type === 'Quotes')) parsed = parse(plain, '\0');
  return parsed.data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
