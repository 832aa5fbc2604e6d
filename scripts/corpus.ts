/**
 * `npm run corpus`: precision, recall and F1 of each rule on our labelled posts, by overlap of spans.
 * Odd lines are the half one looks at: every miss and false alarm is printed. Even lines are only scored.
 * `fr` and `en` hold whole posts, labelled for every rule; `phrases` holds ways of saying one thing, labelled for one rule;
 * all of `lessons` is looked at, and the weights of the signs are fitted on it (`npm run fit`), all of `exam` is only scored.
 * Options: a rule id shows that rule alone; `--quiet` prints the tables only.
 */
import { type Finding, lint, type RuleId, ruleIds } from '../rules/api';
import { englishNames } from '../rules/language/names/english-names';
import { overlap } from '../rules/language/text/spans';
import { policyOf, postOf, type Sample, samplesOf, spanOf } from './samples';

interface Score {
  right: number;
  missed: number;
  wrong: number;
}

const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const quiet = process.argv.includes('--quiet');
const known = new Set<string>(ruleIds);
const considered = (rule: string): boolean => known.has(rule) && (only === undefined || only === rule);

const lintSample = (sample: Sample): Finding[] => lint(postOf(sample), policyOf(sample), { englishNames });

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
  for (const [index, sample] of samplesOf(name).entries()) halves[index % 2]?.add(sample);
  for (const half of halves) half.print();
}

for (const [name, shown] of [
  ['lessons', true],
  ['exam', false],
] as const) {
  const whole = new Half(name, shown);
  for (const sample of samplesOf(name)) whole.add(sample);
  whole.print();
}
