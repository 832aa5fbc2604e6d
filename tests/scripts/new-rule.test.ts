// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleFile, withRule, withWords } from '../../scripts/new-rule';

const registry = readFileSync(new URL('../../rules/index.ts', import.meta.url), 'utf8');

it('registers a rule once, in order', () => {
  const lines = withRule(registry, 'moon-phase', 'speech').split('\n');
  expect(lines.filter((line) => line.includes('moonPhase'))).toEqual([
    "import moonPhase from './speech/moon-phase';",
    "  'moon-phase': moonPhase,",
  ]);
  const ids = lines.flatMap((line) => /^ {2}'?([\w-]+)'?[:,]/.exec(line)?.[1] ?? []);
  expect(ids).toEqual([...ids].sort());
});

it('writes words to be replaced', () => {
  const words = JSON.parse(withWords('{"zebra":{},"ant":{}}', 'moon-phase')) as Record<string, { say: object }>;
  expect(Object.keys(words)).toEqual(['ant', 'moon-phase', 'zebra']);
  expect(words['moon-phase']?.say).toHaveProperty('default');
});

it('writes a rule with one example of each kind', () => {
  expect(ruleFile()).toContain('[[');
  expect(ruleFile()).toContain('leaves: [');
});
