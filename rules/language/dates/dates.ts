/** When: days, stretches of time, countdowns, holidays, habits, put together from their parts (`date-atoms.ts`). */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import type { TokenRange } from '../lexicons/cue-ranges';
import { type Atom, type AtomKind, atomsOf, Words } from './date-atoms';
import { afterDayNumber, alsoWords, articles, fillers, limits, months, partsOfDay, rangeWords } from './date-words';

type WhenKind =
  | 'day'
  | 'today'
  | 'range'
  | 'until'
  | 'countdown'
  | 'period'
  | 'holiday'
  | 'duration'
  | 'weekly'
  /** "le 25": a date only beside a word that makes it one ("retour le 25"). */
  | 'bare'
  | 'past';

/** A time that a text names. */
export interface When {
  readonly at: Span;
  /** Index of its first and of its last word in `reading.tokens`. */
  readonly first: number;
  readonly last: number;
  readonly kind: WhenKind;
  /** It can only be ahead: "demain", "next week", "J-3". */
  readonly ahead: boolean;
}

/** One part of a time or several: `numbers` is a range of two bare ones, "12 au 19". */
interface Part extends Omit<Atom, 'kind'> {
  readonly kind: AtomKind | 'range' | 'numbers';
}

const days = new Set<Part['kind']>(['weekday', 'date', 'number', 'day']);
const starts = new Set<Part['kind']>([...days, 'period', 'today']);
const ends = new Set<Part['kind']>([...days, 'holiday', 'period']);
const isNumbered = ({ kind }: Part): boolean => kind === 'date' || kind === 'number';

/** Most words that may stand between two parts of one time. */
const farthestPart = 4;

/** What the words between two parts make of them: a range, two days, one day; nothing where they are no part of a time. */
function tieOf(words: Words, a: Part, b: Part): 'range' | 'both' | 'same' | undefined {
  const between = words.between(a.last, b.first);
  if (/[!?;\n"»«()]|.\./.test(between)) return;
  if (b.first === a.last + 1) return /[-/>→&]/.test(between) ? 'range' : 'same';
  let tie: 'range' | 'both' | 'same' = 'same';
  for (let index = a.last + 1; index < b.first; index++) {
    const word = words.at(index);
    if (rangeWords.has(word)) tie = 'range';
    else if (alsoWords.has(word)) tie = tie === 'range' ? tie : 'both';
    else if (!fillers.has(word)) return;
  }
  return tie;
}

/** "mardi 12 mai", "le 12 mai, un mardi". */
const isOneDay = (a: Part, b: Part): boolean =>
  (a.kind === 'weekday' && isNumbered(b)) || (a.kind === 'date' && b.kind === 'weekday');

/** Two parts as one: "mardi 12 mai", "du 3 au 7 mai", "de lundi à jeudi"; nothing where they are two times. */
function joined(words: Words, a: Part, b: Part): Part | undefined {
  if (b.first - a.last > farthestPart + 1 || !starts.has(a.kind) || !ends.has(b.kind)) return;
  const tie = tieOf(words, a, b);
  const both = { first: a.first, last: b.last, ahead: (a.ahead || b.ahead) ?? false };
  if (tie === 'same') return isOneDay(a, b) ? { ...both, kind: 'date' } : undefined;
  if (!tie || (tie === 'both' && (a.kind === 'period' || (isNumbered(a) && b.kind === 'weekday')))) return;
  if (a.kind === 'number') return b.kind === 'weekday' ? undefined : { ...both, kind: b.kind === 'number' ? 'numbers' : 'range' };
  return { ...both, kind: 'range' };
}

/** Joins what belongs together, from left to right. */
function joinedParts(words: Words, atoms: readonly Atom[]): Part[] {
  const out: Part[] = [];
  for (const atom of atoms) {
    let next: Part = atom;
    for (let last = out.at(-1); last; last = out.at(-1)) {
      const both = joined(words, last, next);
      if (!both) break;
      out.pop();
      next = both;
    }
    out.push(next);
  }
  return out;
}

/** The words that introduce a time are told with it; some make a limit of it: "jusqu'au", "until", "up to". */
function introduced(words: Words, { first }: Part): { start: number; limit: boolean } {
  let start = first;
  while (first - start < 3) {
    const word = words.at(start - 1);
    const leads = articles.has(word) || (/^(?:a|au|aux|en)$/.test(word) && limits.has(words.at(start - 2)));
    if (!leads) break;
    start--;
  }
  if (words.at(start - 1) === 'to' && words.at(start - 2) === 'up') return { start: start - 2, limit: true };
  return limits.has(words.at(start - 1)) ? { start: start - 1, limit: true } : { start, limit: false };
}

/** A number alone is a day only with "le", "jusqu'au", "the 12th" around it, and before no noun that it counts. */
function isDayOfMonth(words: Words, { first, last }: Part, limit: boolean): boolean {
  const ordinal = /[a-z]/.test(words.at(first));
  if (!ordinal && !/^(?:le|au|du|the)$/.test(words.at(first - 1))) return false;
  const behind = words.at(last + 1);
  return limit || behind === '' || !/^ [a-z\d]/.test(words.after(last)) || afterDayNumber.has(behind);
}

function kindOfNumbers(words: Words, part: Part, limit: boolean): WhenKind | undefined {
  const before = words.at(part.first - 1);
  if (part.kind === 'numbers') {
    const led = /^(?:du|from|between|entre|les|the|on|le)$/.test(before);
    return led || /[a-z]/.test(words.at(part.first) + words.at(part.last)) ? 'range' : undefined;
  }
  if (/^(?:semaine|week)$/.test(words.at(part.first - 2))) return 'range';
  if (!isDayOfMonth(words, part, limit)) return;
  return limit ? 'until' : 'bare';
}

const limited = new Set<Part['kind']>([...ends, 'today', 'range']);

function kindOf(words: Words, part: Part, limit: boolean): WhenKind | undefined {
  const { kind } = part;
  if (kind === 'number' || kind === 'numbers') return kindOfNumbers(words, part, limit);
  if (limit && limited.has(kind)) return 'until';
  // "le mardi" is every Tuesday; with a number it would be a date.
  if (kind === 'weekday') return words.at(part.first - 1) === 'le' ? 'weekly' : 'day';
  return kind === 'date' ? 'day' : kind;
}

/** Every time that a sentence names, in order, none overlapping another. */
export function whensIn(reading: Reading, range: TokenRange): When[] {
  const words = new Words(reading, range);
  const whens: When[] = [];
  for (const part of joinedParts(words, atomsOf(words))) {
    const { start, limit } = introduced(words, part);
    const kind = kindOf(words, part, limit);
    if (kind === undefined || /^(?:depuis|since)$/.test(words.at(start - 1))) continue;
    let { last } = part;
    while (partsOfDay.has(words.at(last + 1)) && last < part.last + 2) last++;
    whens.push({ at: words.span(start, last), first: start, last, kind, ahead: part.ahead ?? false });
  }
  return whens;
}

/** Month of a date's words, 1 to 12; 0 where they name none. */
export function monthOf(text: string): number {
  for (const word of text.match(/[a-z]+/g) ?? []) {
    const month = months.get(word);
    if (month !== undefined) return month;
  }
  const slashed = /\d[/.](\d{1,2})\b(?!.*[/.]\d{1,2}[/.])/.exec(text);
  return Number(slashed?.[1] ?? 0);
}
