/** The texts of the bench: posts of the corpus, joined and cut to the length of a full post. */
import type { Post } from '../../rules/api';
import { postOf, type Sample, samplesOf } from '../samples';

/** Characters of a full post. */
const full = 280;

export const corpus = (): Sample[] => [...samplesOf('fr'), ...samplesOf('en')];

/** Full posts, each made of whole posts of one language. */
export function fullPosts(posts: readonly Sample[]): Post[] {
  const joined: Post[] = [];
  let text = '';
  for (const { text: next, locale = 'fr' } of posts) {
    text = text === '' ? next : `${text} ${next}`;
    if (text.length < full) continue;
    joined.push(postOf({ text: text.slice(0, full), locale }));
    text = '';
  }
  return joined;
}
