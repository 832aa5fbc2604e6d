/** What happens when somebody publishes. */
import * as v from 'valibot';
import { byProfile } from './basics';

/** What may be done about a `block`, the loosest first. */
export const overrideChoices = ['free', 'reason', 'none'] as const;
/** Who must agree before the class account publishes, the loosest first. */
export const approvalChoices = ['none', 'classmate', 'teacher'] as const;
/** Days after which a counter is forgotten, at the most. */
export const longestCounterDays = 30;

export const reviewEntries = {
  overrides: v.pipe(
    byProfile(v.picklist(overrideChoices)),
    v.description(
      'Whether a message held by "block" may be published all the same, by use of the account: "free" (with one press), "reason" (with a reason from a list), "none".',
    ),
  ),
  approval: v.pipe(
    v.picklist(approvalChoices),
    v.description(
      'Who agrees before the class account publishes: "none", "classmate" (another pupil) or "teacher" (their code).',
    ),
  ),
  checklist: v.pipe(v.boolean(), v.description('Whether a few questions of the school are asked before publishing.')),
  counters: v.pipe(
    v.boolean(),
    v.description(
      'Whether this machine counts, by rule and day, what was shown, fixed, dismissed and published all the same. No text.',
    ),
  ),
  counterDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(longestCounterDays),
    v.description('Days after which a counter is forgotten.'),
  ),
};
