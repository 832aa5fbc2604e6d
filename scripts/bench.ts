/**
 * `npm run bench`: what Relis costs, beside libraries one could have used instead, on the same posts in the same run.
 * Times depend on the machine: read the ratios. `npm run bench -- rules` shows what each rule costs, and only that;
 * `npm run bench -- <rule>` one rule; `npm run bench -- busy` a page that never rests; `npm run bench -- photos` what looking
 * into photos costs, and what it finds.
 */
import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ruleIds, type Tools } from '../rules/api';
import { englishNames } from '../rules/language/names/english-names';
import { checkNames } from '../src/photos/checks';
import { busyCosts } from './bench/busy';
import { type Opponent, opponents } from './bench/opponents';
import { photoCosts } from './bench/photos';
import { corpus, fullPosts } from './bench/posts';
import { ruleCosts } from './bench/rules';
import { shippedRules } from './bench/shipped';
import { best, type Times, timeEach } from './bench/time';
import { buildRelis } from './build';
import { run } from './run';
import { postOf, type Sample } from './samples';

const posts = corpus();
const full = fullPosts(posts);
const shipped = await shippedRules();
const { lint, openPolicy } = shipped.rules;
const here = fileURLToPath(new URL('..', import.meta.url));
const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`;
const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(14))).join(''));

/** What personal data looks like to every library: the labels all of them could find. */
const personal = new Set(['phone-number', 'email-address', 'postal-address', 'student-name']);

async function finds(sample: readonly Sample[], redact: Opponent['redact']): Promise<{ found: number; alarmed: number }> {
  let [labels, found, harmless, alarmed] = [0, 0, 0, 0];
  for (const { text, expect } of sample) {
    const redacted = await redact(text);
    for (const { quote } of expect.filter(({ rule }) => personal.has(rule))) {
      labels++;
      if (!redacted.includes(quote)) found++;
    }
    if (expect.length > 0) continue;
    harmless++;
    if (redacted !== text) alarmed++;
  }
  return { found: found / labels, alarmed: alarmed / harmless };
}

/** Relis as an opponent of itself: what it warns about taken out. */
const relis = (name: string, tools: Tools = {}): Opponent => ({
  name,
  redact(text) {
    const findings = lint(postOf({ text }), openPolicy, tools).filter(({ level }) => level !== 'hint');
    return findings.reduceRight((left, { at }) => (at ? `${left.slice(0, at[0])}█${left.slice(at[1])}` : left), text);
  },
});

async function speed(): Promise<void> {
  console.log(`\nA post of 280 characters (${full.length} posts of the corpus)\n`);
  row('', 'median', 'p95', '× Relis', 'found', 'false alarms');
  let own: Times | undefined;
  const relisTwice = [relis(`Relis, ${ruleIds.length} rules`), relis('Relis with compromise', { englishNames })];
  for (const { name, redact } of [...relisTwice, ...(await opponents())]) {
    const times = await timeEach(full, ({ text }) => redact(text));
    own ??= times;
    const { found, alarmed } = await finds(posts, redact);
    const share = (value: number): string => `${(100 * value).toFixed(0)} %`;
    row(name, ms(times.median), ms(times.p95), (times.median / own.median).toFixed(2), share(found), share(alarmed));
  }
  console.log(
    '\nfound: share of the labelled phone numbers, e-mails, addresses and pupils’ names that were at least partly seen.',
  );
  console.log('false alarms: share of the harmless posts of the corpus in which anything was seen.');
}

function growth(): void {
  console.log('\nLong texts\n');
  row('characters', 'lint', 'per 1,000');
  const text = posts.map((post) => post.text).join('\n');
  for (const length of [1_000, 10_000, 100_000]) {
    const long = postOf({ text: text.repeat(Math.ceil(length / text.length)).slice(0, length) });
    const time = best(3, () => lint(long, openPolicy));
    row(length.toLocaleString('en'), ms(time), ms((time * 1000) / length));
  }
}

async function firstCall(): Promise<void> {
  const tsx = `${here}node_modules/tsx/dist/cli.mjs`;
  const script = fileURLToPath(new URL('bench/first-call.ts', import.meta.url));
  const times = JSON.parse(await run(process.execPath, [tsx, script, pathToFileURL(shipped.path).href]));
  console.log(`\nLoading the rules: ${ms(times.loading)}; first post after that: ${ms(times.first)}`);
}

async function sizes(): Promise<void> {
  console.log('\nSizes\n');
  const extension = await buildRelis('demo');
  const rules = gzipSync(shipped.code).length;
  row('sentry, minified', `${(statSync(`${extension}/sentry.js`).size / 1000).toFixed(1)} kB`, '(at most 10)');
  row('rules without compromise, gzipped', `${(rules / 1000).toFixed(1)} kB`, '(aim 60)');
  row('linter with React, minified', `${(statSync(`${extension}/linter.js`).size / 1000).toFixed(1)} kB`);
}

/** @param only the id of a rule; all of them when absent */
function eachRule(only?: string): void {
  console.log('\nEach rule alone, microseconds a post of 280 characters\n');
  row('', 'median', 'p95');
  for (const { rule, median, p95 } of ruleCosts(shipped.rules, full, only)) row(rule, median.toFixed(1), p95.toFixed(1));
}

async function busyPage(): Promise<void> {
  console.log('\nWriting on a page of 50,000 elements that change ten times a second (Chromium)\n');
  row('', 'without Relis', 'with Relis', 'ratio');
  const { without, with: withRelis } = await busyCosts();
  row(
    'longest task of the page',
    ms(without.longestTask),
    ms(withRelis.longestTask),
    (withRelis.longestTask / without.longestTask).toFixed(2),
  );
  row('longest stretch of ours', '', ms(withRelis.longestOfOurs), (withRelis.longestOfOurs / without.longestTask).toFixed(2));
  row('all of ours, 38 keys', '', ms(withRelis.ours));
}

async function photos(): Promise<void> {
  console.log('\nLooking into photos (Chromium); times after a photo of 12 megapixels was given\n');
  const { first, next, peakMegabytes, size, strings, faces } = await photoCosts();
  row('', 'first photo', 'next');
  for (const name of checkNames) row(name, ms(first[name] ?? Number.NaN), ms(next[name] ?? Number.NaN));
  console.log('');
  row('peak memory of the process', peakMegabytes === undefined ? '?' : `${peakMegabytes.toFixed(0)} MB`);
  row('added to the package, unpacked', `${(size.raw / 1e6).toFixed(1)} MB`);
  row('added to the package, zipped', `${(size.zipped / 1e6).toFixed(1)} MB`, '(aim 9)');
  row(
    'printed strings read',
    `${strings.read}/${strings.all}`,
    `${((100 * strings.read) / strings.all).toFixed(1)} %`,
    '(aim 95 %)',
  );
  for (const missed of strings.missed) console.log(`  missed: ${missed}`);
  row('faces found', `${faces.found}/${faces.all}`);
}

const [only] = process.argv.slice(2);
if (only === 'busy') await busyPage();
else if (only === 'photos') await photos();
else if (only) eachRule(only === 'rules' ? undefined : only);
else {
  await speed();
  eachRule();
  growth();
  await firstCall();
  await sizes();
  await busyPage();
}
