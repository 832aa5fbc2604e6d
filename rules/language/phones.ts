/** Phone numbers, plain or disguised. After URLs and e-mail addresses, before ids, marks and dates. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { digitRuns, type Group } from './digit-runs';
import { numberWords } from './digit-words';
import { findEmails } from './emails';
import { around, isHelpline } from './phone-context';
import { phoneShape, type Shape } from './phone-shapes';
import { mask } from './spans';
import { findUrls } from './urls';

export interface Phone {
  readonly span: Span;
  /** As dialled: "0475123456", "+32475123456". */
  readonly number: string;
  /** Free-phone, premium or shared-cost: a service's, hardly a person's. */
  readonly service: boolean;
  /** Some of it is in words. */
  readonly spelt: boolean;
}

/** Seven digits at least, or several numbers in words: otherwise there is nothing to look for. */
const said = `\\b(?:${numberWords.join('|')})\\b`;
const worthReading = new RegExp(
  `\\d(?:\\D{0,14}\\d){6}|${said}(?:.{1,16}?(?:${said}|\\d)){3}|\\d.{1,16}?${said}.{1,16}?(?:${said}|\\d)`,
);

/** Most digits a number may have: fifteen (E.164) after "00", and a zero in brackets. */
const most = 18;

/** A slice of a run under consideration. */
interface Candidate {
  readonly groups: readonly Group[];
  readonly span: Span;
  readonly plus: 'sign' | 'word' | undefined;
}

/** "+33 (0)6": the bracketed zero is not a part of the number. */
const dialled = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(
    (group, index) =>
      !(index > 0 && group.digits === '0' && group.gap.endsWith('(') && (groups[index + 1]?.gap ?? '').startsWith(')')),
  );

const plusBefore = /(?<![\d\p{L}])(?:\(?\+ ?\(?|plus )$/u;

function candidate(folded: string, groups: readonly Group[]): Candidate {
  const [first] = groups as [Group];
  const sign = plusBefore.exec(folded.slice(Math.max(0, first.start - 6), first.start));
  let start = first.start - (sign?.[0].length ?? 0);
  let end = groups.at(-1)?.end ?? first.end;
  // "(514) 555-0123": the bracket opened before the first group closes after it.
  if (!sign && folded[start - 1] === '(' && (groups[1]?.gap.startsWith(')') || folded.startsWith('0)', first.end - 1))) start--;
  if (sign && /^\(/.test(sign[0]) && !folded.slice(start, end).includes(')')) start++;
  if (
    folded[end] === ')' &&
    folded.lastIndexOf('(', end) >= start &&
    !folded.slice(folded.lastIndexOf('(', end), end).includes(')')
  )
    end++;
  return { groups, span: [start, end], plus: sign ? (sign[0].includes('+') ? 'sign' : 'word') : undefined };
}

/** "06/12/2024 14", "2024-2025", "03.05.24 10.30": dates and years that digits alone would make a number. */
function isDate(folded: string, { groups, span }: Candidate): boolean {
  const text = folded.slice(...span);
  if (groups.some((group) => group.spelt)) return false;
  if (/^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(text) || /^(?:19|20)\d\d([./-])\d\d\1\d\d(?!\d)/.test(text)) return true;
  if (groups.every(({ digits }) => /^(?:19|20)\d\d$/.test(digits))) return true;
  const short = /^(\d\d)([./-])(\d\d)\2\d\d(?!\d)/.exec(text);
  return short !== null && Number(short[1]) <= 31 && Number(short[3]) <= 12 && groups[3]?.gap !== short[2];
}

/** "01 02 03 04 05", "06 12 18 24 30": a table, not a number. */
function isProgression({ groups }: Candidate): boolean {
  if (groups.length < 5) return false;
  const values = groups.map(({ digits }) => Number(digits));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step);
}

/** "0.612345678", "08:30 09:45 10", "2 rue 0 …": decimals and times. */
function isDecimalOrTime(folded: string, { groups, span }: Candidate): boolean {
  const text = folded.slice(...span);
  if (/^\d[.,]\d{5,}$/.test(text)) return true;
  const colons = groups.filter(({ gap }) => gap.includes(':')).length;
  return colons > 0 && colons < groups.length - 1;
}

/** "01 02 03, puis 04 05": a comma or a word between some of the figures, and not between others, parts two lists. */
function isTwoLists({ groups }: Candidate): boolean {
  const parting = groups.slice(1).filter(({ gap }) => /[,;]|[a-z]{2}/.test(gap)).length;
  return parting > 0 && parting < groups.length - 1 && groups.every(({ spelt }) => !spelt);
}

/** Is a part of something longer: a word, a hashtag, a decimal. */
function isGlued(folded: string, { span: [start, end], groups }: Candidate, free: boolean): boolean {
  const before = folded.slice(Math.max(0, start - 8), start);
  if (/[#@_]$/.test(before) || (!free && /\d[.,/-]$/.test(before))) return true;
  if (/\p{L}$/u.test(before) && !/(?:tel|gsm|num|mobile|portable|phone|call|zero|whatsapp)$/.test(before)) return true;
  return groups.length === 1 && /^(?:\p{L}|_|[-/.]?\p{L}\d)/u.test(folded.slice(end, end + 3));
}

/** Does the run go on in the same way after the candidate? Then it is a slice of a longer list of figures. */
function goesOn(folded: string, run: readonly Group[], from: number, to: number, strong: boolean): boolean {
  const next = run[to];
  if (!next) return false;
  const inner = run[from + 1]?.gap ?? ' ';
  if (next.gap !== inner || (strong && next.digits.length > 2)) return false;
  // "06 12 34 56 78 12 rue des Lilas": one figure more, and it belongs to the word after it.
  return !(strong && to === run.length - 1 && /^,? [a-z]{3}/.test(folded.slice(next.end, next.end + 5)));
}

function judge(
  folded: string,
  run: readonly Group[],
  from: number,
  to: number,
  free: boolean,
): (Shape & { span: Span }) | undefined {
  const groups = run.slice(from, to);
  const found = candidate(folded, groups);
  const kept = dialled(groups);
  const shape = phoneShape({
    groups: kept.map(({ digits }) => digits),
    plus: found.plus,
    dictated: kept.filter(({ spelt }) => spelt).length > 2 || kept.every(({ digits }) => digits.length === 1),
  });
  if (!shape || isGlued(folded, found, free) || isDecimalOrTime(folded, found)) return undefined;
  const spelt = groups.filter((group) => group.spelt).length > 2;
  const { announced, excluded } = around(folded, ...found.span, spelt);
  if (excluded) return undefined;
  const joined = !free && run[from]?.gap === (run[from + 1]?.gap ?? ' ');
  const odd =
    isDate(folded, found) ||
    isProgression(found) ||
    isTwoLists(found) ||
    joined ||
    goesOn(folded, run, from, to, shape.strength === 'strong');
  if (announced ? shape.strength === 'weak' && odd : odd || shape.strength === 'weak') return undefined;
  return { ...shape, span: found.span };
}

/** The longest number that starts at a group, and the group after it. A strong shape wins over a longer weak one. */
function longest(
  folded: string,
  run: readonly Group[],
  from: number,
  free: boolean,
): { phone: Shape & { span: Span }; next: number } | undefined {
  let best: { phone: Shape & { span: Span }; next: number } | undefined;
  let digits = 0;
  for (let to = from + 1; to <= run.length; to++) {
    digits += run[to - 1]?.digits.length ?? 0;
    if (digits > most) break;
    if (digits < 7) continue;
    const phone = judge(folded, run, from, to, free);
    if (phone && (!best || phone.strength === 'strong' || best.phone.strength === 'weak')) best = { phone, next: to };
  }
  return best;
}

/**
 * Phone numbers of a post. A finder: `reading.once(findPhones)`.
 * @returns in text order, never overlapping
 */
export function findPhones(reading: Reading): readonly Phone[] {
  if (!worthReading.test(reading.folded)) return [];
  const claimed = [...reading.once(findUrls), ...reading.once(findEmails)].map(({ span }) => span);
  const folded = mask(reading.folded, claimed);
  const phones: Phone[] = [];
  for (const run of digitRuns(folded)) {
    let free = true;
    for (let from = 0; from < run.length; ) {
      const found = longest(folded, run, from, free);
      if (!found) {
        from++;
        free = false;
        continue;
      }
      const { phone, next } = found;
      const spelt = run.slice(from, next).some((group) => group.spelt);
      if (!isHelpline(phone.number.replace(/\D/g, '')))
        phones.push({ span: phone.span, number: phone.number, service: phone.service, spelt });
      from = next;
      free = true;
    }
  }
  return phones;
}
