/** Our labelled posts (`tests/corpus`), as the rules are given them. */
import { readFileSync } from 'node:fs';
import { openPolicy, type Policy, type Post, type Span } from '../rules/api';

interface Label {
  readonly rule: string;
  readonly quote: string;
  readonly nth?: number;
}

/** A post with what should be found in it. */
export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly locale?: Post['locale'];
  readonly account?: Post['profile'];
  readonly author?: Post['author'];
  readonly kind?: Post['kind'];
  readonly roster?: string[];
  readonly allow?: string[];
  readonly today?: string;
  readonly expect: readonly Label[];
  /** Labelled for this rule alone: what the others say of it tells nothing. */
  readonly only?: string;
}

/** The samples of a file of the corpus. @param name "fr" */
export const samplesOf = (name: string): Sample[] =>
  readFileSync(new URL(`../tests/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample);

/** @throws Error where the quote is not in the text */
export function spanOf(text: string, { quote, nth = 1 }: Label): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
  return [start, start + quote.length];
}

/** As it would be published; what is not told is as in most posts. */
export function postOf({
  text,
  account: profile = 'personal',
  author,
  kind = 'post',
  today,
  locale = 'fr',
}: Omit<Sample, 'id' | 'expect'>): Post {
  return {
    text,
    profile,
    author: author ?? (profile === 'class' ? 'student' : 'teacher'),
    kind,
    audience: kind === 'message' ? 'direct' : 'public',
    today: today ?? '2026-03-10',
    media: [],
    locale,
  };
}

export const policyOf = ({ roster = [], allow = [] }: Sample): Policy => ({ ...openPolicy, roster, allow });
