/** What the rules look for, and how strongly they speak. */
import * as v from 'valibot';
import { byProfile, entry, level, line, list } from './basics';

const ruleId = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/));
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

const workingHours = v.looseObject({
  days: list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), 7),
  from: time,
  to: time,
});

/** Words with letters or digits; `*` ends a word or stands for one. See `rules/language/lexicons/terms.ts`. */
const words = v.pipe(
  entry,
  v.regex(/[\p{L}\p{N}]/u),
  v.check((text) => !/\*[\p{L}\p{N}*]/u.test(text)),
);

const term = v.looseObject({
  words,
  /** What the writer is told, in the school's own words. */
  message: v.exactOptional(line(300)),
  level: v.exactOptional(level),
});

export const ruleEntries = {
  levels: v.pipe(
    v.record(ruleId, byProfile(level)),
    v.description(
      'Level of a rule by its id and by use of the account: "off", "hint" (listed), "warn" (shown once before publishing) or "block". What is not said here is as the rule has it (see docs/rules).',
    ),
  ),
  options: v.pipe(
    v.looseObject({ 'working-hours': v.exactOptional(workingHours) }),
    v.description(
      'Options by rule. "working-hours": the days (1 is Monday) and the hours ("08:00") in which a personal post is remarked on; the rule also needs a level.',
    ),
  ),
  terms: v.pipe(
    list(term, 500),
    v.description(
      'Words the school does not want published: "words" (accents and capitals do not matter, "*" is any ending of a word or any one word), the "message" shown, and the "level". Every list of terms counts.',
    ),
  ),
};
