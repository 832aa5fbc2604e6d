import { openPolicy } from '../../rules/policy';
import type { Post } from '../../rules/post';
import { Reading } from '../../rules/reading';

/** A post with nothing but a text, and what a test says of it. */
export const postOf = (text: string, post: Partial<Post> = {}): Post => ({
  profile: 'personal',
  author: 'teacher',
  kind: 'post',
  audience: 'public',
  today: '2026-03-10',
  media: [],
  locale: 'fr',
  ...post,
  text,
});

/** That post, read for a finder under test. */
export const readingOf = (text: string, post: Partial<Post> = {}): Reading => new Reading(postOf(text, post), openPolicy);
