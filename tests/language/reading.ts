import { openPolicy } from '../../rules/policy';
import type { Post } from '../../rules/post';
import { Reading } from '../../rules/reading';

/** A post with nothing but a text, read for a finder under test. */
export function readingOf(text: string, post: Partial<Post> = {}): Reading {
  return new Reading(
    {
      profile: 'personal',
      author: 'teacher',
      kind: 'post',
      audience: 'public',
      today: '2026-03-10',
      media: [],
      locale: 'fr',
      ...post,
      text,
    },
    openPolicy,
  );
}
