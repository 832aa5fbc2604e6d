/**
 * `npm run corpus`: precision, recall and F1 of each rule on our labelled posts, by overlap of spans.
 * Odd lines are the half one looks at: every miss and false alarm is printed. Even lines are only scored.
 * `fr` and `en` hold whole posts, labelled for every rule; `phrases` holds ways of saying one thing, labelled for one rule.
 * Options: a rule id shows that rule alone; `--quiet` prints the tables only.
 */
import { readFileSync } from 'node:fs';
import { type Finding, lint, openPolicy, type Post, type RuleId, ruleIds, type Span } from '../rules/api';
import { englishNames } from '../rules/language/names/english-names';
import { overlap } from '../rules/language/text/spans';

interface Label {
  readonly rule: string;
  readonly quote: string;
  readonly nth?: number;
}

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly locale?: Post['locale'];
  readonly account?: Post['profile'];
  readonly author?: Post['author'];
  readonly kind?: Post['kind'];
  readonly roster?: string[];
  readonly allow?: string[];
  readonly today?: string;
  readonly expect: Label[];
  /** Labelled for this rule alone: what the others say of it tells nothing. */
  readonly only?: string;
}

interface Score {
  right: number;
  missed: number;
  wrong: number;
}

const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const quiet = process.argv.includes('--quiet');
const known = new Set<string>(ruleIds);
const considered = (rule: string): boolean => known.has(rule) && (only === undefined || only === rule);

const load = (name: string): Sample[] =>
  readFileSync(new URL(`../tests/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample);

function spanOf(text: string, { quote, nth = 1 }: Label): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
  return [start, start + quote.length];
}

function lintSample(sample: Sample): Finding[] {
  const profile = sample.account ?? 'personal';
  const post: Post = {
    text: sample.text,
    profile,
    author: sample.author ?? (profile === 'class' ? 'student' : 'teacher'),
    kind: sample.kind ?? 'post',
    audience: sample.kind === 'message' ? 'direct' : 'public',
    today: sample.today ?? '2026-03-10',
    media: [],
    locale: sample.locale ?? 'fr',
  };
  return lint(post, { ...openPolicy, roster: sample.roster ?? [], allow: sample.allow ?? [] }, { englishNames });
}

class Half {
  readonly scores = new Map<string, Score>();
  harmless = 0;
  alarmed = 0;

  constructor(
    readonly name: string,
    readonly shown: boolean,
  ) {}

  #score(rule: string): Score {
    const score = this.scores.get(rule) ?? { right: 0, missed: 0, wrong: 0 };
    this.scores.set(rule, score);
    return score;
  }

  #tell(what: string, rule: string, quote: string, sample: Sample): void {
    if (this.shown && !quiet) console.log(`${what} ${rule} « ${quote} »  ${sample.id}: ${JSON.stringify(sample.text)}`);
  }

  add(sample: Sample): void {
    const judged = (rule: string): boolean => considered(rule) && (sample.only ?? rule) === rule;
    const findings = lintSample(sample);
    const labels = sample.expect.map((label) => ({ ...label, at: spanOf(sample.text, label) }));
    for (const label of labels.filter(({ rule }) => judged(rule))) {
      const found = findings.some(({ rule, at }) => rule === label.rule && at && overlap(at, label.at));
      this.#score(label.rule)[found ? 'right' : 'missed']++;
      if (!found) this.#tell('missed', label.rule, label.quote, sample);
    }
    for (const { rule, at, quote } of findings.filter((finding) => judged(finding.rule))) {
      if (labels.some((label) => label.rule === rule && at && overlap(at, label.at))) continue;
      this.#score(rule).wrong++;
      this.#tell('false ', rule, quote, sample);
    }
    if (labels.length > 0) return;
    this.harmless++;
    if (findings.some(({ level, rule }) => level !== 'hint' && judged(rule))) this.alarmed++;
  }

  print(): void {
    const percent = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4));
    console.log(`\n${this.name}`);
    console.log(`${'rule'.padEnd(20)} labels  precision  recall  F1`);
    for (const [rule, { right, missed, wrong }] of [...this.scores].sort()) {
      const f1 = percent(2 * right, 2 * right + missed + wrong);
      const row = [
        String(right + missed).padStart(6),
        percent(right, right + wrong).padStart(10),
        percent(right, right + missed).padStart(7),
        f1,
      ];
      console.log(`${(rule as RuleId).padEnd(20)} ${row.join(' ')}`);
    }
    console.log(
      `harmless posts with a warning: ${this.alarmed} of ${this.harmless} (${percent(100 * this.alarmed, this.harmless).trim()} %)`,
    );
  }
}

for (const name of ['fr', 'en', 'phrases']) {
  const halves = [new Half(`${name}, the half we look at`, true), new Half(`${name}, the half we only score`, false)];
  for (const [index, sample] of load(name).entries()) halves[index % 2]?.add(sample);
  for (const half of halves) half.print();
}
