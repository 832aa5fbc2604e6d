/** Phone numbers, plain or disguised. After URLs and e-mail addresses, before ids, marks and dates. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findEmails } from '../links/emails';
import { findUrls } from '../links/urls';
import { mask } from '../text/spans';
import { digitRuns, type Group } from './digit-runs';
import { numberWords } from './digit-words';
import { afterDigits, announcements, type Before, isHelpline } from './phone-context';
import { type Candidate, goesOn, isDecimalOrTime, looksLikeSomethingElse } from './phone-doubts';
import { phoneShape, type Shape, type Written } from './phone-shapes';

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

/** Fewest digits of a phone number, and most: fifteen (E.164) after "00", and a zero in brackets. */
const fewest = 7;
const most = 18;

/** Words that people glue to their number: "tel0612345678". */
const gluedCue = /(?:tel|gsm|num|mobile|portable|phone|call|zero|whatsapp)$/;

/** "+33 (0)6": the bracketed zero is not a part of the number. */
const dialled = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(
    ({ digits, gap }, index) =>
      !(index > 0 && digits === '0' && gap.endsWith('(') && (groups[index + 1]?.gap ?? '').startsWith(')')),
  );

const plusBefore = /(?<![\d\p{L}])(?:\(?\+ ?\(?|plus )$/u;

interface Found {
  readonly phone: Shape & { readonly span: Span };
  /** The group after the number. */
  readonly next: number;
}

/** "BE71 0961…": figures of a bank account. */
const account = /(?<![a-z0-9])[a-z]{2}\d{2} (?:[a-z\d]{4} )*$/;

/** Everything that starts at one group of a run. */
class Start {
  readonly #sign: string;
  readonly #before: Before;
  /** Is it glued to what stands before, a word or a hashtag? */
  readonly glued: boolean;
  /** Is it the continuation of a list: the group before it stands as near as the one after it? */
  readonly joined: boolean;

  constructor(
    readonly folded: string,
    readonly run: readonly Group[],
    readonly from: number,
    before: (start: number) => Before,
    afterNumber: boolean,
  ) {
    const { start, gap } = run[from] as Group;
    const lead = folded.slice(Math.max(0, start - 6), start);
    this.#sign = /\+|plus $/.test(lead) ? (plusBefore.exec(lead)?.[0] ?? '') : '';
    const at = start - this.#sign.length;
    this.#before = before(at);
    const word = folded[at - 1] === ' ' ? '' : folded.slice(Math.max(0, at - 8), at);
    this.glued =
      /[#@_]$/.test(word) ||
      (!afterNumber && /\d[.,/-]$/.test(word)) ||
      (/\p{L}$/u.test(word) && !gluedCue.test(word)) ||
      account.test(folded.slice(Math.max(0, at - 30), at));
    this.joined = !afterNumber && gap === (run[from + 1]?.gap ?? ' ');
  }

  /**
   * Can no number start here? Where nothing announces one, it must begin as one does: with a zero, a plus, an area code,
   * figure by figure.
   * @param announcedAfter "… c'est mon GSM" follows the run
   */
  hopeless(announcedAfter: boolean): boolean {
    if (this.glued || this.#before.denied) return true;
    if (this.#before.announced) return false;
    if (this.joined) return true;
    const [first = '', second = ''] = [this.run[this.from]?.digits, this.run[this.from + 1]?.digits];
    return (
      !announcedAfter &&
      this.#sign === '' &&
      !/^(?:0|\d{3}(?!\d)|\d{7}|(?:1|[23][23]|41) \d{3}|[67] \d\d|\d \d$|(?:3[23]|41) \d)/.test(`${first} ${second}`)
    );
  }

  #spanTo(to: number): Span {
    const { folded, run, from } = this;
    const first = run[from] as Group;
    let start = first.start - this.#sign.length;
    let { end } = run[to - 1] as Group;
    // "(514) 555-0123": the bracket opened before the first group closes after it; "(+33 6 …" has no closing one.
    if (this.#sign === '' && folded[start - 1] === '(' && folded[first.end] === ')') start--;
    if (this.#sign.startsWith('(') && !folded.slice(start, end).includes(')')) start++;
    const opened = folded.slice(start, end).lastIndexOf('(');
    if (folded[end] === ')' && opened >= 0 && !folded.slice(start + opened, end).includes(')')) end++;
    return [start, end];
  }

  #written(groups: readonly Group[]): Written {
    const kept = dialled(groups);
    return {
      groups: kept.map(({ digits }) => digits),
      plus: this.#sign === '' ? undefined : this.#sign.includes('+') ? 'sign' : 'word',
      dictated: kept.filter(({ spelt }) => spelt).length > 2 || kept.every(({ digits }) => digits.length === 1),
    };
  }

  /** The number that ends before group `to`, if there is one. */
  numberTo(to: number): Found['phone'] | undefined {
    const { folded, run, from } = this;
    const groups = run.slice(from, to);
    const shape = phoneShape(this.#written(groups));
    if (!shape) return undefined;
    const found: Candidate = { groups, span: this.#spanTo(to) };
    const [, end] = found.span;
    if (groups.length === 1 && /^(?:\p{L}|_|[-/.]?\p{L}\d)/u.test(folded.slice(end, end + 3))) return undefined;
    const after = afterDigits(folded, end);
    const dictated = groups.filter(({ spelt }) => spelt).length > 2;
    if (after.counted || (this.#before.doubted && !dictated) || isDecimalOrTime(folded, found)) return undefined;
    const strong = shape.strength === 'strong';
    const announced = this.#before.announced || after.announced;
    if (announced && strong) return { ...shape, span: found.span };
    if (!announced && !strong) return undefined;
    const odd = this.joined || goesOn(folded, run, from, to, strong) || looksLikeSomethingElse(folded, found);
    return odd ? undefined : { ...shape, span: found.span };
  }

  /** The longest number from here, and the group after it. A strong shape wins over a longer weak one. */
  longest(): Found | undefined {
    let best: Found | undefined;
    let digits = 0;
    for (let to = this.from + 1; to <= this.run.length && digits <= most; to++) {
      digits += this.run[to - 1]?.digits.length ?? 0;
      if (digits < fewest || digits > most) continue;
      const phone = this.numberTo(to);
      if (phone && (phone.strength === 'strong' || best?.phone.strength !== 'strong')) best = { phone, next: to };
    }
    return best;
  }
}

function phonesOf(folded: string, run: readonly Group[], before: (start: number) => Before): Phone[] {
  const phones: Phone[] = [];
  let afterNumber = true;
  const announcedAfter = afterDigits(folded, run.at(-1)?.end ?? 0).announced;
  for (let from = 0; from < run.length; ) {
    const start: Start = new Start(folded, run, from, before, afterNumber);
    const found: Found | undefined = start.hopeless(announcedAfter) ? undefined : start.longest();
    afterNumber = found !== undefined;
    if (found) {
      const { span, number, service } = found.phone;
      const spelt = run.slice(from, found.next).some((group) => group.spelt);
      if (!isHelpline(number.replace(/\D/g, ''))) phones.push({ span, number, service, spelt });
    }
    from = found?.next ?? from + 1;
  }
  return phones;
}

/**
 * Phone numbers of a post. A finder: `reading.once(findPhones)`.
 * @returns in text order, never overlapping
 */
export function findPhones(reading: Reading): readonly Phone[] {
  if (!worthReading.test(reading.folded)) return [];
  const claimed = [...reading.once(findUrls), ...reading.once(findEmails)].map(({ span }) => span);
  const folded = mask(reading.folded, claimed);
  const before = announcements(reading);
  const long = (run: readonly Group[]): boolean => run.reduce((sum, { digits }) => sum + digits.length, 0) >= fewest;
  return digitRuns(folded, reading.tokens)
    .filter(long)
    .flatMap((run) => phonesOf(folded, run, before));
}
