/**
 * `npm run --silent lint-posts < posts.jsonl`: one JSON object a line in, one a line out, the same `lint()` as in the
 * browser. A bad line gets `{id?, error}` on its line, the rest goes on, and the exit code is 1 at the end.
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type Finding, lint, openPolicy, type Post } from '../rules/api';
import { englishNames } from '../rules/language/names/english-names';
import { Voice } from '../src/words';

const day = v.pipe(v.string(), v.isoDate());

const input = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  locale: v.optional(v.picklist(['fr', 'en']), 'fr'),
  account: v.optional(v.picklist(['personal', 'class', 'school']), 'personal'),
  author: v.optional(v.picklist(['teacher', 'student'])),
  kind: v.optional(v.picklist(['post', 'reply', 'message']), 'post'),
  roster: v.optional(v.array(v.string()), []),
  allow: v.optional(v.array(v.string()), []),
  today: v.optional(day),
});

type Line = v.InferOutput<typeof input>;

const todayHere = (): string => new Date().toLocaleDateString('sv-SE');

function postOf(line: Line): Post {
  return {
    text: line.text,
    profile: line.account,
    author: line.author ?? (line.account === 'class' ? 'student' : 'teacher'),
    kind: line.kind,
    audience: line.kind === 'message' ? 'direct' : 'public',
    today: line.today ?? todayHere(),
    media: [],
    locale: line.locale,
  };
}

function describe(finding: Finding, voice: Voice): object {
  const [start, end] = finding.at ?? [0, 0];
  return { rule: finding.rule, level: finding.level, start, end, quote: finding.quote, message: voice.message(finding) };
}

/** One line in, one object out. @throws Error with a sentence for people when the line is not a post. */
function answer(raw: unknown): object {
  const parsed = v.safeParse(input, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
  }
  const line = parsed.output;
  const post = postOf(line);
  const findings = lint(post, { ...openPolicy, roster: line.roster, allow: line.allow }, { englishNames });
  const voice = new Voice(post.locale, post.author);
  return { id: line.id, findings: findings.map((finding) => describe(finding, voice)) };
}

const idOf = (raw: unknown): object =>
  typeof raw === 'object' && raw !== null && 'id' in raw && ['string', 'number'].includes(typeof raw.id) ? { id: raw.id } : {};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  let raw: unknown;
  try {
    raw = JSON.parse(line);
    console.log(JSON.stringify(answer(raw)));
  } catch (error) {
    console.log(JSON.stringify({ ...idOf(raw), error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}
