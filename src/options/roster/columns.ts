/** Which column of a class list holds what: by its title where there is one, else by what stands in it. */
import { parsePupil } from '../../../rules/api';
import { fold } from '../../words/fold';
import type { Row } from './table';

export type Column = 'given' | 'surname' | 'full' | 'class' | 'none';

export interface Columns {
  /** What each column is. */
  readonly kinds: readonly Column[];
  /** How many rows stand above the first pupil. */
  readonly skipped: number;
}

const titles: Readonly<Record<Exclude<Column, 'none'>, readonly string[]>> = {
  given: ['prenom', 'prenoms', 'prenom 1', 'prenom usuel', 'first name', 'firstname', 'given name', 'given names', 'forename'],
  surname: ['nom', 'noms', 'nom de famille', 'nom d usage', 'nom usuel', 'last name', 'lastname', 'surname', 'family name'],
  full: [
    ...['nom et prenom', 'nom prenom', 'nom prenoms', 'noms et prenoms', 'prenom nom', 'prenom et nom', 'nom complet'],
    ...['eleve', 'eleves', 'nom de l eleve', 'nom des eleves', 'name', 'names', 'full name'],
    ...['pupil', 'pupils', 'pupil name', 'student', 'students', 'student name'],
  ],
  class: ['classe', 'classes', 'division', 'groupe', 'class', 'form', 'group', 'homeroom', 'tutor group', 'code classe'],
};

/** Words that stand above columns we have no use for. */
const otherTitles =
  /^(?:n|no|numero|date|ne|nee|naissance|sexe|genre|e ?mail|courriel|adresse|tel|ine|id|regime|option|age|birth|sex|gender)\b/;

function titled(cell: string): Column | undefined {
  const words = fold(cell);
  return (Object.keys(titles) as (keyof typeof titles)[]).find((kind) => titles[kind].includes(words));
}

/** The titles of the columns, within the first lines: an export often says above them what it is. */
function fromTitles(rows: readonly Row[]): Columns | undefined {
  const index = rows.slice(0, 8).findIndex(({ cells }) => {
    const known = cells.filter((cell) => titled(cell)).length;
    const filled = cells.filter((cell) => cell !== '');
    return known > 0 && filled.every((cell) => titled(cell) || otherTitles.test(fold(cell)) || known >= 2);
  });
  if (index < 0) return undefined;
  const kinds = (rows[index]?.cells ?? []).map((cell) => titled(cell) ?? 'none');
  if (kinds.every((kind) => kind === 'class' || kind === 'none')) return undefined;
  // "Nom" alone is the whole name.
  const alone = !kinds.includes('given');
  return { kinds: kinds.map((kind) => (kind === 'surname' && alone ? 'full' : kind)), skipped: index + 1 };
}

export const looksLikeName = (cell: string): boolean => /^\p{L}[\p{L}\p{M} ,.'’-]+$/u.test(cell) && cell.length <= 80;

const looksLikeClass = (cell: string): boolean => /^(?=.{1,12}$)(?=.*\d)[\p{L}\d][\p{L}\d .°/-]*$/u.test(cell);

const most = <T>(all: readonly T[], test: (each: T) => boolean): boolean => all.filter(test).length > all.length * 0.7;

/** A column with few different words is a category, not a name: "externe", "demi-pensionnaire". */
const repeats = (cells: readonly string[]): boolean => cells.length >= 6 && new Set(cells).size <= cells.length / 4;

/** Whether the given names stand first, by what Relis itself reads in the pairs and by the capitals of surnames. */
function givenFirst(pairs: readonly (readonly [string, string])[]): boolean {
  const isUpper = (cell: string): boolean => cell === cell.toUpperCase();
  let weight = 0;
  for (const [left, right] of pairs) {
    if (isUpper(left) !== isUpper(right)) weight += isUpper(right) ? 2 : -2;
    const readsLeft = parsePupil(`${right} ${left}`)?.given.join(' ') === fold(left);
    const readsRight = parsePupil(`${left} ${right}`)?.given.join(' ') === fold(right);
    if (readsLeft !== readsRight) weight += readsLeft ? 1 : -1;
  }
  // Where nothing tells, as most school exports have it: the surname first.
  return weight > 0;
}

function fromCells(rows: readonly Row[]): Columns {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== ''),
  );
  const kinds: Column[] = columns.map((cells): Column => {
    if (cells.length === 0) return 'none';
    if (width > 1 && most(cells, looksLikeClass) && (repeats(cells) || cells.length < 6)) return 'class';
    return most(cells, looksLikeName) && !repeats(cells) ? 'full' : 'none';
  });
  const [first, second] = kinds.flatMap((kind, index) => (kind === 'full' ? [index] : []));
  if (first !== undefined && second !== undefined) {
    const pairs = rows.map(({ cells }) => [cells[first] ?? '', cells[second] ?? ''] as const);
    const whole = most(pairs, ([left]) => left.includes(' '));
    for (const index of kinds.keys()) if (kinds[index] === 'full') kinds[index] = 'none';
    if (whole) kinds[first] = 'full';
    else [kinds[first], kinds[second]] = givenFirst(pairs) ? ['given', 'surname'] : ['surname', 'given'];
  }
  // Nothing that looks like names: one column is still taken for what it was given as.
  return { kinds: width === 1 ? ['full'] : kinds, skipped: 0 };
}

/** What the columns of a list are, as far as one can tell. */
export const columnsOf = (rows: readonly Row[]): Columns => fromTitles(rows) ?? fromCells(rows);
