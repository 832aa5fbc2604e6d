/** The texts of the bench: posts of the corpus, joined and cut to the length of a full post. */
import { readFileSync } from 'node:fs';
import type { Post } from '../../rules/api';

export interface Label {
  readonly rule: string;
  readonly quote: string;
}

export interface LabelledPost extends Pick<Post, 'text' | 'locale'> {
  readonly expect: readonly Label[];
}

/** Characters of a full post. */
const full = 280;

export function corpus(): LabelledPost[] {
  return ['fr', 'en'].flatMap((locale) =>
    readFileSync(new URL(`../../tests/corpus/${locale}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ locale, ...JSON.parse(line) }) as LabelledPost),
  );
}

/** Full posts, each made of whole posts of one language. */
export function fullPosts(posts: readonly LabelledPost[]): Post[] {
  const joined: Post[] = [];
  let text = '';
  for (const { text: next, locale } of posts) {
    text = text === '' ? next : `${text} ${next}`;
    if (text.length < full) continue;
    joined.push(postOf(text.slice(0, full), locale));
    text = '';
  }
  return joined;
}

export const postOf = (text: string, locale: Post['locale'] = 'fr'): Post => ({
  text,
  profile: 'personal',
  author: 'teacher',
  kind: 'post',
  audience: 'public',
  today: '2026-03-10',
  media: [],
  locale,
});
