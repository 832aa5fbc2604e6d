/** What is wrong in a document, so that it can be said in words: `problem.<reason>` of `policy.json` in `src/words`. */
import type * as v from 'valibot';

/** Where, and why a value does not count. */
export interface Problem {
  /** "levels.phone-number.class", "terms.3.words" */
  readonly path: string;
  readonly reason: /** Not the kind of value that belongs there: `expected`. */
    | 'type'
    /** None of the words it may be: `expected`. */
    | 'choice'
    /** Longer, or more of them, than `most`. */
    | 'too-long'
    /** Outside of what a number may be: `most`. */
    | 'range'
    /** Not written as it must be. */
    | 'form'
    /** Something that must be said is not. */
    | 'missing'
    /** Nothing Relis knows. It is kept, and does nothing. */
    | 'unknown';
  readonly expected?: string;
  readonly most?: number;
}

/** What valibot says of a value, as a problem. */
export function problemOf(issue: v.BaseIssue<unknown>, path: string): Problem {
  const { kind, type, expected, requirement } = issue as v.BaseIssue<unknown> & { requirement?: unknown };
  if (kind === 'validation') {
    const most = typeof requirement === 'number' ? { most: requirement } : {};
    if (type === 'max_length') return { path, reason: 'too-long', ...most };
    if (type === 'min_value' || type === 'max_value') return { path, reason: 'range', ...most };
    return { path, reason: 'form' };
  }
  if (issue.input === undefined) return { path, reason: 'missing' };
  return {
    path,
    reason: type === 'picklist' ? 'choice' : 'type',
    ...(expected && { expected: expected.replace(/^\(|\)$/g, '') }),
  };
}
