/** Digits of the shape of a phone number that are something else: dates, years, times, decimals, tables, lists. */
import type { Span } from '../../post';
import type { Group } from './digit-runs';

/** A slice of a run under consideration. */
export interface Candidate {
  readonly groups: readonly Group[];
  readonly span: Span;
}

/** "06/12/2024 14", "2024-2025", "03.05.24 10.30". */
function isDate(text: string, groups: readonly Group[]): boolean {
  if (/^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(text) || /^(?:19|20)\d\d([./-])\d\d\1\d\d(?!\d)/.test(text)) return true;
  if (groups.every(({ digits }) => /^(?:19|20)\d\d$/.test(digits))) return true;
  const short = /^(\d\d)([./-])(\d\d)\2\d\d(?!\d)/.exec(text);
  return short !== null && Number(short[1]) <= 31 && Number(short[3]) <= 12 && groups[3]?.gap !== short[2];
}

/** "01 02 03 04 05", "06 12 18 24 30": a table. */
function isProgression(groups: readonly Group[]): boolean {
  if (groups.length < 5) return false;
  const values = groups.map(({ digits }) => Number(digits));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step);
}

/** "01 02 03, puis 04 05": a comma or a word between some of the figures, and not between others, parts two lists. */
function isTwoLists(groups: readonly Group[]): boolean {
  const parting = groups.slice(1).filter(({ gap }) => /[,;]|[a-z]{2}/.test(gap)).length;
  return parting > 0 && parting < groups.length - 1;
}

/**
 * Would these digits rather be read as something else, if nothing announced a phone number?
 * @param folded the folded text
 */
export function looksLikeSomethingElse(folded: string, { groups, span }: Candidate): boolean {
  if (isProgression(groups)) return true;
  return groups.every(({ spelt }) => !spelt) && (isDate(folded.slice(...span), groups) || isTwoLists(groups));
}

/** "0.612345678", "08:30 09:45 10": decimals and times, announced or not. */
export function isDecimalOrTime(folded: string, { groups, span }: Candidate): boolean {
  if (/^\d[.,]\d{5,}$/.test(folded.slice(...span))) return true;
  const colons = groups.filter(({ gap }, index) => index > 0 && gap.includes(':')).length;
  return colons > 0 && colons < groups.length - 1;
}

/**
 * Does the run go on in the same way after some of its groups? Then they are a slice of a longer list of figures.
 * @param strong they have the full shape of a phone number
 */
export function goesOn(folded: string, run: readonly Group[], from: number, to: number, strong: boolean): boolean {
  const next = run[to];
  if (!next) return false;
  const inner = run[from + 1]?.gap ?? ' ';
  if (next.gap !== inner || (strong && next.digits.length > 2)) return false;
  // "06 12 34 56 78 12 rue des Lilas": one figure more, and it belongs to the word after it.
  return !(strong && to === run.length - 1 && /^,? [a-z]{3}/.test(folded.slice(next.end, next.end + 5)));
}
