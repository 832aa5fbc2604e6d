// @vitest-environment node
/** What the pages tell of the rules is true of them. */
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lint, openPolicy, ruleIds, rules } from '../rules/api';
import { englishNames } from '../rules/language/names/english-names';
import { postAround, readRuleFacts } from '../scripts/rule-facts';

const facts = readRuleFacts();

it.each(ruleIds)('%s stands in its family, and its examples show what it does', (id) => {
  const { family, flags, leaves } = facts[id];
  expect(existsSync(new URL(`../rules/${family}/${id}.ts`, import.meta.url))).toBe(true);
  expect(flags.fr.length).toBeGreaterThan(0);
  if (rules[id].sees === 'text') expect(flags.en.length).toBeGreaterThan(0);
  expect(leaves.fr.length + leaves.en.length).toBeGreaterThan(0);
  const levels = { [id]: { personal: 'block', class: 'block', school: 'block' } } as const;
  for (const [examples, flagged] of [
    [[...flags.fr, ...flags.en], true],
    [[...leaves.fr, ...leaves.en], false],
  ] as const) {
    for (const example of examples) {
      const found = lint(postAround(example), { ...openPolicy, ...example.policy, levels }, { englishNames });
      const own = found.filter(({ rule }) => rule === id);
      expect(own.length > 0, example.text).toBe(flagged);
      if (rules[id].sees === 'text') expect(own.map(({ at }) => at)).toEqual(example.marks);
    }
  }
});

it('is what a page gets', async () => {
  const { default: given } = await import('virtual:rule-facts');
  expect(given).toEqual(JSON.parse(JSON.stringify(facts)));
});
