// @vitest-environment node
/**
 * More sentences than a rule file should carry, one a line in `sentences/<rule>.flags.txt` and `.leaves.txt`: what fires
 * at least once, and what never does. Written for these tests, read on a personal account on 10 March 2026.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint, openPolicy, type RuleId, ruleIds } from '../rules/api';

const folder = new URL('./sentences/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function quotes(id: RuleId, text: string): string[] {
  const policy = { ...openPolicy, levels: { [id]: { personal: 'block' } } } as const;
  const post = { profile: 'personal', author: 'teacher', kind: 'post', audience: 'public', locale: 'fr' } as const;
  const findings = lint({ ...post, text, today: '2026-03-10', media: [] }, policy);
  return findings.filter(({ rule }) => rule === id).map(({ quote }) => quote);
}

describe.each(files)('%s', (file) => {
  const [id, kind] = file.split('.') as [RuleId, string];
  const sentences = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean);

  it('is about a rule', () => expect(ruleIds).toContain(id));

  it.each(sentences)('%s', (text) => {
    if (kind === 'leaves') expect(quotes(id, text)).toEqual([]);
    else expect(quotes(id, text)).not.toEqual([]);
  });
});
