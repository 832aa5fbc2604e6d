/** What the policy's allow-list names never fires, whatever the rule: one place decides it. */
import { fold, normalise } from './language/text/normalise';
import type { Span } from './post';
import type { Reading } from './reading';

interface AllowList {
  /** Last eight digits of phone numbers: "+32 475…" and "0475…" are the same number. */
  readonly phones: ReadonlySet<string>;
  /** "ecole.be": addresses at this domain or below it. */
  readonly domains: readonly string[];
  /** Anything else, folded, single-spaced, without punctuation. */
  readonly phrases: readonly string[];
}

const digits = (text: string): string => text.replace(/\D/g, '');
const bare = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whole words only: "Léa" is in "Léa Dupont", not in "Léane". */
const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);

/** Parsed once a policy list, not once a post. */
const parsed = new WeakMap<readonly string[], AllowList>();

function parse(entries: readonly string[]): AllowList {
  const phones = new Set<string>();
  const domains: string[] = [];
  const phrases: string[] = [];
  for (const entry of entries) {
    const folded = fold(normalise(entry).text).trim();
    const number = digits(folded);
    if (/^[+\d\s().\-/]+$/.test(folded) && number.length >= 6) phones.add(number.slice(-8));
    else if (/^@?[\w-]+(?:\.[\w-]+)+$/.test(folded)) domains.push(folded.replace(/^@/, ''));
    else if (bare(folded) !== '') phrases.push(bare(folded));
  }
  return { phones, domains, phrases };
}

/**
 * Does the allow-list name these words?
 * @param span offsets of `reading.text`
 * @param value what they stand for, where they are written in another way
 */
export function allows(reading: Reading, span: Span, value?: string): boolean {
  const entries = reading.policy.allow;
  if (entries.length === 0) return false;
  let list = parsed.get(entries);
  if (!list) {
    list = parse(entries);
    parsed.set(entries, list);
  }
  const folded = value === undefined ? reading.folded.slice(...span) : fold(value);
  const number = digits(folded);
  if (number.length >= 6 && list.phones.has(number.slice(-8))) return true;
  if (
    list.domains.some(
      (domain) => folded.endsWith(`@${domain}`) || folded.endsWith(`.${domain}`) || folded.includes(`//${domain}`),
    )
  )
    return true;
  const words = bare(folded);
  return words !== '' && list.phrases.some((phrase) => holds(phrase, words) || (phrase.includes(' ') && holds(words, phrase)));
}
