// @vitest-environment node
/** One file runs the examples of every rule: the examples are the tests, the marks are the spans. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Example, type Finding, lint, openPolicy, type Post, type RuleId, ruleIds, rules, type Span } from '../rules/api';
import { englishNames } from '../rules/language/names/english-names';
import { applyEdits } from '../src/composer/edits';
import { Voice } from '../src/words';

type Case = Exclude<Example, string>;

const asCase = (example: Example): Case => (typeof example === 'string' ? { text: example } : example);

/** "[[Léa]] a eu…" → the text without marks, and the spans that were marked. */
function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, spans };
}

function postOf(example: Case, text: string): Post {
  return {
    profile: 'personal',
    author: 'teacher',
    kind: 'post',
    audience: 'public',
    today: '2026-03-10',
    media: [],
    locale: 'fr',
    ...example.post,
    text,
  };
}

function run(id: RuleId, example: Case, text: string): Finding[] {
  const policy = {
    ...openPolicy,
    // The rule under test always speaks, whatever its level for the example's profile.
    levels: { [id]: { personal: 'block', class: 'block', school: 'block' } },
    roster: example.roster ?? [],
    allow: example.allow ?? [],
    spokespersons: example.spokespersons ?? [],
    terms: example.terms ?? [],
    ...(example.signature && { signature: example.signature }),
    ...(example.workingHours && { workingHours: example.workingHours }),
  } as const;
  return lint(postOf(example, text), policy, { englishNames }).filter((finding) => finding.rule === id);
}

const quotes = (text: string, spans: readonly Span[]): string[] => spans.map(([start, end]) => text.slice(start, end));
const spansOf = (findings: readonly Finding[]): Span[] => findings.flatMap((finding) => (finding.at ? [finding.at] : []));

describe('the registry', () => {
  it('names every rule file, and nothing else', () => {
    const folders = ['personal-data', 'photos', 'professional', 'pupils', 'sources', 'speech'];
    const files = folders
      .map((folder) => new URL(`../rules/${folder}`, import.meta.url))
      .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []))
      .filter((name) => name.endsWith('.ts'));
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual([...ruleIds]);
  });
});

describe.each(ruleIds)('%s', (id) => {
  const { examples, sees, guidelines } = rules[id];
  const cases = {
    flags: examples.flags.map(asCase),
    leaves: examples.leaves.map(asCase),
    misses: (examples.misses ?? []).map(asCase),
  };

  it('cites its guideline and has no example twice', () => {
    expect(guidelines.length).toBeGreaterThan(0);
    const all = [...cases.flags, ...cases.leaves, ...cases.misses].map((example) => JSON.stringify(example));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has examples of both kinds in both languages', () => {
    if (sees === 'media') return;
    const english = /\b(?:the|my|is|at|on|for|of|and|to|in|a|has|got|I)\b/;
    for (const kind of ['flags', 'leaves'] as const) {
      expect(
        cases[kind].some(({ text }) => english.test(text)),
        `${kind}: English`,
      ).toBe(true);
      expect(
        cases[kind].some(({ text }) => /\b(?:le|la|les|de|du|un|une|est|à|mon|ma|je|en)\b/.test(text)),
        `${kind}: French`,
      ).toBe(true);
    }
  });

  it.each(cases.flags)('flags $text', (example) => {
    const { text, spans } = unmark(example.text);
    const findings = run(id, example, text);
    if (sees === 'media') expect(findings.length).toBeGreaterThan(0);
    else {
      expect(spans.length, 'the example marks what must fire').toBeGreaterThan(0);
      expect(quotes(text, spansOf(findings))).toEqual(quotes(text, spans));
      expect(spansOf(findings)).toEqual(spans);
    }
    if (example.say) expect(findings.map((finding) => finding.say)).toContain(example.say);
  });

  it.each(cases.leaves)('leaves $text', (example) => {
    expect(example.text).not.toContain('[[');
    expect(run(id, example, example.text).map((finding) => finding.quote)).toEqual([]);
  });

  it.each(cases.misses)('still misses $text', (example) => {
    const { text, spans } = unmark(example.text);
    const found = spansOf(run(id, example, text));
    expect(found, 'solved: move this example to flags').not.toEqual(spans);
  });

  it.each(cases.flags)('each fix of $text removes its finding and adds none', (example) => {
    const { text } = unmark(example.text);
    const findings = run(id, example, text);
    for (const finding of findings) {
      expect(finding.offers.length, `${finding.quote} has a fix`).toBeGreaterThan(0);
      for (const offer of finding.offers) {
        if (offer.kind !== 'edit') continue;
        const after = applyEdits(text, offer.edits, (put) => new Voice('fr').put(id, put));
        const left = run(id, example, after).map((other) => other.quote);
        const before = findings.map((other) => other.quote);
        before.splice(before.indexOf(finding.quote), 1);
        expect(left.length, `${offer.say}: "${after}" still has ${left.join(', ')}`).toBeLessThanOrEqual(before.length);
      }
    }
  });

  const voices = (['fr', 'en'] as const).flatMap((language) =>
    (['teacher', 'student'] as const).map((who) => ({ language, who, voice: new Voice(language, who) })),
  );
  it.each(voices)('has words for all it says in $language to a $who', ({ voice }) => {
    expect(voice.ruleName(id)).not.toBe('');
    expect(voice.why(id)).not.toBe('');
    for (const finding of cases.flags.flatMap((example) => run(id, example, unmark(example.text).text))) {
      expect(voice.message(finding)).toContain(finding.quote.trim());
      for (const offer of finding.offers) {
        expect(voice.offer(finding, offer)).not.toBe('');
        if (offer.kind === 'edit') for (const edit of offer.edits) voice.put(id, edit.with);
      }
    }
  });
});
