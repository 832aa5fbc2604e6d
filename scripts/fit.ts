/**
 * `npm run fit`: writes `rules/weights/weights.generated.ts`, what the signs of a sentence weigh for each rule of opinion.
 * Fitted on the halves of the corpus that we look at, on the lessons and on the examples of the rules; where a rule speaks is
 * chosen on the lessons alone, each fifth of them by weights that have not seen it.
 */
import { writeFileSync } from 'node:fs';
import { type RuleId, rules } from '../rules/api';
import { lexicons } from '../rules/language/lexicons/lexicon';
import { englishNames } from '../rules/language/names/english-names';
import { findPersons } from '../rules/language/names/persons';
import { pupilSigns, toldOutright } from '../rules/language/names/pupil-told';
import { overlap } from '../rules/language/text/spans';
import type { Span } from '../rules/post';
import { Reading } from '../rules/reading';
import type { Hit } from '../rules/rule';
import { findSigns, type Shown } from '../rules/weights/signs';
import type { FittedWeights } from '../rules/weights/weights';
import { samplesOfExamples, samplesOfSentences } from './fit/examples';
import { oddsOf, type Row, regress } from './fit/logistic';
import { policyOf, postOf, type Sample, samplesOf, spanOf } from './samples';

/** The rules whose signs are weighed: those that judge what a sentence says, not those that read a number or a name. */
const weighed = [
  'belongings',
  'criticism',
  'harassment',
  'live-location',
  'missing-disclaimer',
  'private-life',
  'rumour',
  'student-name',
  'student-situation',
  'vacation-dates',
] as const satisfies readonly RuleId[];

const target = new URL('../rules/weights/weights.generated.ts', import.meta.url);

/** A sentence of a sample, or somebody named in it. */
interface Case extends Row {
  /** Whether the rule saw something in it, by its own conditions. */
  readonly seen: boolean;
  /** Whether that is not weighed. */
  readonly told: boolean;
  /** Which fifth of the lessons it is in; none for what is no lesson. */
  readonly fifth?: number;
}

/** Every sign that any sentence shows gets an index. */
class Signs {
  readonly names: string[] = [];
  readonly #indices = new Map<string, number>();

  index(name: string): number {
    let index = this.#indices.get(name);
    if (index === undefined) {
      index = this.names.push(name) - 1;
      this.#indices.set(name, index);
    }
    return index;
  }
}

/** What is weighed of a post for a rule: its sentences, or the people it names. */
interface Weighed {
  readonly shown: Shown;
  readonly seen: boolean;
  readonly told: boolean;
}

const odd = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % 2 === 0);

interface Given {
  readonly sample: Sample;
  readonly counts: number;
  readonly fifth?: number;
}

const given: readonly Given[] = [
  ...['fr', 'en', 'phrases'].flatMap((name) => odd(samplesOf(name))).map((sample) => ({ sample, counts: 1 })),
  ...samplesOf('lessons').map((sample, index) => ({ sample, counts: 1.5, fifth: index % 5 })),
  ...weighed.flatMap(samplesOfSentences).map((sample) => ({ sample, counts: 3 })),
  ...weighed.flatMap(samplesOfExamples).map((sample) => ({ sample, counts: sample.only === 'student-name' ? 8 : 4 })),
];

const read = given.map((one) => {
  const { sample } = one;
  const reading = new Reading(postOf(sample), policyOf(sample), { englishNames });
  return { ...one, reading, people: reading.once(findPersons).filter((person) => !toldOutright(reading, person)) };
});

const meets = (spans: readonly Span[], at: Span): boolean => spans.some((span) => overlap(span, at));

function weighedIn(id: RuleId, { reading, people }: (typeof read)[number]): Weighed[] {
  if (id === 'student-name') return people.map((person) => ({ shown: pupilSigns(reading, person), seen: true, told: false }));
  const { gate, check } = rules[id];
  const hits = !gate || gate.test(reading.folded) ? [...check(reading, () => [])] : [];
  const spans = (which: readonly Hit[]): Span[] => which.flatMap(({ at }) => (at ? [at] : []));
  const told = spans(hits.filter((hit) => hit.told));
  return reading.once(findSigns).map((shown) => ({
    shown,
    seen: meets(spans(hits), shown.at),
    told: meets(told, shown.at),
  }));
}

/** Words beside a name count as signs where so many posts have them. */
const seldom = 5;

const counts = new Map<string, number>();
const namesOf = ({ lexicons: numbers, circumstances }: Shown): string[] => [
  ...numbers.map((number) => lexicons()[number]?.begins ?? ''),
  ...circumstances,
];

function casesFor(id: RuleId, signs: Signs): Case[] {
  const rule = rules[id];
  return read.flatMap((one) => {
    const { sample, counts: weight, fifth, reading } = one;
    if ((sample.only ?? id) !== id || rule.levels[reading.post.profile] === 'off') return [];
    const labels = sample.expect.filter((label) => label.rule === id).map((label) => spanOf(sample.text, label));
    return weighedIn(id, one).map(({ shown, seen, told }) => ({
      signs: namesOf(shown).flatMap((name) => ((counts.get(name) ?? 0) < seldom ? [] : [signs.index(name)])),
      counts: weight,
      is: meets(labels, reading.toOriginal(shown.at)),
      seen,
      told,
      ...(fifth !== undefined && { fifth }),
    }));
  });
}

for (const one of read)
  for (const { shown } of [...weighedIn('student-name', one), ...one.reading.once(findSigns).map((shown) => ({ shown }))])
    for (const name of namesOf(shown)) counts.set(name, (counts.get(name) ?? 0) + 1);

interface Choice {
  readonly keeps: number;
  readonly sure: number;
  readonly score: number;
  readonly precision: number;
  readonly recall: number;
}

/** What they miss can hurt a child, or empty a house: here a false alarm weighs no more than a miss. */
const dangers = new Set<RuleId>(['harassment', 'student-situation', 'vacation-dates']);
/**
 * Elsewhere it weighs more: a rule that cries wolf is switched off. Most of all for names, which are met in every other post,
 * and whose lists know those of the lessons.
 */
const balanceOf = (id: RuleId): number => (dangers.has(id) ? 1 : id === 'student-name' ? 0.45 ** 2 : 0.7 ** 2);
/**
 * What a rule saw by its own conditions is taken back where the odds are one in seven at most; a hint where they are even, for
 * nobody waits for it.
 */
const mostToTakeBack = (id: RuleId): number => (rules[id].levels.personal === 'hint' ? 0 : -2);

function judge(balance: number, sentences: readonly (Case & { odds: number })[], keeps: number, sure: number): Choice {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { odds, seen, told, is } of sentences) {
    const speaks = told || odds >= sure || (seen && odds >= keeps);
    if (speaks && is) right++;
    else if (speaks) wrong++;
    else if (is) missed++;
  }
  const [precision, recall] = [right / (right + wrong || 1), right / (right + missed || 1)];
  return { keeps, sure, precision, recall, score: ((1 + balance) * precision * recall) / (balance * precision + recall || 1) };
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((to - from) / 0.25) + 1 }, (_, index) => from + index * 0.25);

/** Beyond doubt is what is wrong once in twenty times. */
const doubt = 0.95;

/** Where a rule speaks: chosen on lessons by weights that have not seen them. */
function choose(id: RuleId, cases: readonly Case[], size: number): readonly [before: Choice, best: Choice] {
  const judged = [0, 1, 2, 3, 4].flatMap((part) => {
    const model = regress(
      cases.filter(({ fifth }) => fifth !== part),
      size,
    );
    return cases.filter(({ fifth }) => fifth === part).map((one) => ({ ...one, odds: oddsOf(model, one.signs) }));
  });
  const balance = balanceOf(id);
  const before = judge(balance, judged, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const named = id === 'student-name';
  const sures = named || !rules[id].hit ? [Number.POSITIVE_INFINITY] : steps(rules[id].levels.personal === 'block' ? 2 : 1, 3);
  const choices = steps(-5, named ? 3 : mostToTakeBack(id)).flatMap((keeps) =>
    sures.map((sure) => judge(balance, judged, keeps, sure)),
  );
  const best = choices.reduce((first, one) => (one.score > first.score ? one : first), before);
  if (!named) return [before, best];
  const sure = steps(best.keeps + 1, 4).find((odds) => judge(balance, judged, odds, Number.POSITIVE_INFINITY).precision >= doubt);
  return [before, { ...best, sure: sure ?? 4 }];
}

const hundredths = (value: number): number => Math.round(value * 100);
const shown = ({ precision, recall }: Choice): string => `${precision.toFixed(2)} / ${recall.toFixed(2)}`;

const signs = new Signs();
const cases = new Map(weighed.map((id) => [id, casesFor(id, signs)]));
const size = signs.names.length;
const fitted = new Map<RuleId, FittedWeights['pupil']>();
console.log('precision / recall on the lessons, each fifth judged by weights that have not seen it');
console.log(`${'rule'.padEnd(20)}    cases     before        weighed       keeps   sure`);
for (const [id, ofRule] of cases) {
  const [before, best] = choose(id, ofRule, size);
  const row = [String(ofRule.filter(({ is }) => is).length).padStart(8), shown(before), shown(best), best.keeps, best.sure];
  console.log(`${id.padEnd(20)} ${row.join('   ')}`);
  const { bias, weights } = regress(ofRule, size);
  fitted.set(id, {
    bias: Number(bias.toFixed(2)),
    // Lists know the lessons better than other posts: of those a little less is asked.
    keeps: id === 'student-name' ? best.keeps : best.keeps - 0.25,
    ...(Number.isFinite(best.sure) && { sure: best.sure }),
    of: Array.from(weights, hundredths),
  });
}

writeFileSync(
  target,
  `// Made by \`npm run fit\`.
import type { FittedWeights } from './weights';

export const fitted: FittedWeights = {
  signs: [
${signs.names.map((name) => `    ${JSON.stringify(name)},`).join('\n')}
  ],
  sentences: {
${[...fitted].flatMap(([id, one]) => (id === 'student-name' ? [] : [`    '${id}': ${JSON.stringify(one)},`])).join('\n')}
  },
  pupil: ${JSON.stringify(fitted.get('student-name'))},
};
`,
);
