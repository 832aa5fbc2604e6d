/**
 * The questions that a school asks before one publishes (G29), as far as they fit this message: three at the most. They
 * stand beside the findings, and hold nothing.
 */
import type { Draft, Finding, RuleId } from '../../rules/api';

/** The words are `checklist.<key>` of `review.json`. */
export type Question =
  | 'image'
  | 'confidential'
  | 'distance'
  | 'truth'
  | 'opinion'
  | 'others'
  | 'audience'
  | 'credit'
  | 'later'
  | 'purpose';

export const mostQuestions = 3;

interface Message {
  readonly post: Pick<Draft, 'media' | 'profile' | 'audience'>;
  has(...rules: readonly RuleId[]): boolean;
}

/** When each question fits, the weightiest first. */
const fits: readonly (readonly [Question, (message: Message) => boolean])[] = [
  // Who is on it was said to be nobody, or an own work: the question has its answer.
  ['image', ({ post }) => post.media.some(({ consent }) => consent === undefined || consent === 'consent')],
  ['confidential', ({ has }) => has('student-name', 'grade', 'student-situation', 'student-group', 'photo-text', 'people-tag')],
  ['distance', ({ has }) => has('insult', 'harassment', 'criticism')],
  ['truth', ({ has }) => has('rumour')],
  ['opinion', ({ has }) => has('missing-disclaimer', 'criticism', 'spokesperson')],
  ['others', ({ has }) => has('phone-number', 'email-address', 'postal-address', 'birth-date', 'id-number')],
  ['audience', ({ has, post }) => post.audience !== 'direct' && has('vacation-dates', 'live-location', 'belongings')],
  [
    'credit',
    ({ has, post }) => has('missing-source', 'copyrighted-media') || post.media.some(({ consent }) => consent === 'credited'),
  ],
  ['later', ({ has }) => has('private-life')],
  ['purpose', ({ has, post }) => post.profile !== 'personal' && has('belongings', 'private-life', 'vacation-dates')],
];

/**
 * @param post what is about to be published
 * @param findings what the rules said of it
 * @returns the questions that fit it, the weightiest first
 */
export function questionsFor(post: Message['post'], findings: readonly Pick<Finding, 'rule'>[]): Question[] {
  const found = new Set(findings.map(({ rule }) => rule));
  const message: Message = { post, has: (...rules) => rules.some((rule) => found.has(rule)) };
  return fits
    .filter(([, suits]) => suits(message))
    .map(([question]) => question)
    .slice(0, mostQuestions);
}
