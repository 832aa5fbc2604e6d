// @vitest-environment node
import { expect, it } from 'vitest';
import { lint, openPolicy, type Post } from '../../rules/api';

const post: Post = {
  text: 'La mer vue du phare',
  profile: 'school',
  author: 'teacher',
  kind: 'post',
  audience: 'public',
  today: '2026-03-10',
  locale: 'fr',
  media: [{ id: 'a1', name: 'mer.jpg', kind: 'photo', consent: 'credited' }],
};
const pictures = (text: string): (string | undefined)[] =>
  lint({ ...post, text }, openPolicy)
    .filter(({ rule }) => rule === 'missing-source')
    .map(({ media }) => media);

it('asks for the source of a picture that is not the writer’s', () => {
  expect(pictures(post.text)).toEqual(['a1']);
});

it.each(['La mer vue du phare (photo : Camille Dubreuil)', 'La mer, © OpenPhare', 'La mer https://commons.example.org/mer'])(
  'finds the credit in %s',
  (text) => expect(pictures(text)).toEqual([]),
);
