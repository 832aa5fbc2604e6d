/** The pupils of a class list, in the form the rules read best, each once. */
import { fold } from '../../words/fold';
import { type Column, type Columns, columnsOf, looksLikeName } from './columns';
import { type Row, readTable } from './table';

export interface ReadClass {
  /** As the list names it; absent where it does not. */
  readonly name?: string;
  readonly pupils: readonly string[];
}

export interface ReadRoster {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly classes: readonly ReadClass[];
  /** How many pupils there are in all. */
  readonly count: number;
  /** Names that stood there more than once. */
  readonly repeated: number;
  /** Lines in which no name could be read. */
  readonly unread: readonly Row[];
}

/** The same person, whichever name comes first. */
export const personKey = (name: string): string => fold(name).split(' ').sort().join(' ');

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** "LÉA-ROSE" → "Léa-Rose". */
const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** "3. Léa Dupont (déléguée)" → "Léa Dupont". */
const nameIn = (cell: string): string =>
  cell
    .replace(/^\d+(?:\s*[.)°-]\s*|\s+(?=\p{Lu}))/u, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .trim();

/** The name in a row: a surname that stands in a column of its own is written in capitals, so that nobody mistakes it. */
function personIn({ cells }: Row, kinds: readonly Column[]): string {
  const cell = (kind: Column): string => nameIn(cells[kinds.indexOf(kind)] ?? '');
  const full = cell('full');
  // "Dupont, Léa" in one cell.
  const [left, right, ...others] = full.split(',').map((part) => part.trim());
  const inOne = left && right && others.length === 0;
  const [given, surname] = inOne ? [right, left] : [cell('given'), cell('surname')];
  if (given && surname) return `${isUpper(given) ? capitalised(given) : given} ${surname.toUpperCase()}`;
  return full || given || surname;
}

/** Names one after another on a single line are a list as well. */
function asLines(rows: readonly Row[]): readonly Row[] {
  const [only, ...others] = rows;
  if (!only || others.length > 0 || only.cells.length < 3) return rows;
  return only.cells.filter((cell) => cell !== '').map((cell) => ({ line: only.line, cells: [cell] }));
}

/** The pupils, with the columns as somebody says they are. */
export function readPeople(rows: readonly Row[], columns: Columns): ReadRoster {
  const classes = new Map<string, string[]>();
  const known = new Set<string>();
  const unread: Row[] = [];
  let repeated = 0;
  for (const row of rows.slice(columns.skipped)) {
    const person = personIn(row, columns.kinds);
    const className = row.cells[columns.kinds.indexOf('class')] ?? '';
    if (!looksLikeName(person)) {
      unread.push(row);
      continue;
    }
    const key = `${className} ${personKey(person)}`;
    if (known.has(key)) repeated += 1;
    else {
      const pupils = classes.get(className) ?? [];
      pupils.push(person);
      classes.set(className, pupils);
    }
    known.add(key);
  }
  return {
    rows,
    columns,
    classes: [...classes].map(([name, pupils]) => ({ ...(name !== '' && { name }), pupils })),
    count: known.size,
    repeated,
    unread,
  };
}

/** Everything that can be read in what was pasted. */
export function readRoster(text: string): ReadRoster {
  const rows = asLines(readTable(text));
  return readPeople(rows, columnsOf(rows));
}
