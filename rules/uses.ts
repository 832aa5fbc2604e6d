/**
 * An account nobody has said the use of is read as strictly as any use it may have: once as each of them, and of every
 * finding the strongest is kept. So nothing is missed that the answer would have shown, and nothing is said that no answer
 * would say. Taking the highest level of each rule would not be enough: what a rule looks for depends on the account too
 * (a pupil's first name under a message is a finding on the class account only).
 */
import { overlap } from './language/text/spans';
import { levels } from './policy';
import type { Draft, Post } from './post';
import type { Finding } from './rule';

type Use = Pick<Post, 'profile' | 'author'>;

/** Whose hands are on the keyboard of each account: pupils write on that of their class. */
const uses: readonly [Use, ...Use[]] = [
  { profile: 'personal', author: 'teacher' },
  { profile: 'class', author: 'student' },
  { profile: 'school', author: 'teacher' },
];

const isKnown = (draft: Draft): draft is Post => draft.profile !== 'unknown';

/** The posts a draft may be: itself, or one for each use its account may have. */
export function postsOf(draft: Draft): readonly [Post, ...Post[]] {
  if (isKnown(draft)) return [draft];
  const [first, ...others] = uses;
  return [{ ...draft, ...first }, ...others.map((use) => ({ ...draft, ...use }))];
}

const strength = ({ level }: Finding): number => levels.indexOf(level);
const width = ({ at }: Finding): number => (at ? at[1] - at[0] : 0);

/** Whether two findings say the same: one rule, on words they share or on the same file. */
const same = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && (a.at && b.at ? overlap(a.at, b.at) : a.at === b.at && a.media === b.media);

/**
 * What is found under several uses, each thing once.
 * @param found findings by use, each without overlaps of its own
 * @returns of those that say the same the strongest, then the widest; in no order
 */
export function strictest(found: readonly Finding[][]): Finding[] {
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const kept: Finding[] = [];
  for (const finding of found.flat().sort((a, b) => strength(b) - strength(a) || width(b) - width(a)))
    if (!kept.some((other) => same(other, finding))) kept.push(finding);
  return kept;
}
