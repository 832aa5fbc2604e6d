// @vitest-environment node
/** The pages in docs/rules say what the rules do today; `npm run rule-docs` writes them anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleIds } from '../rules/api';
import { detailsOf, rulePage, rulesIndex } from '../scripts/rule-page';

const folder = new URL('../docs/rules/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

it('has a page for each rule and no other', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(ruleIds.map((id) => `${id}.md`));
  expect(read('README.md')).toBe(rulesIndex(ruleIds));
});

it.each(ruleIds)(
  'the page of %s is current',
  (id) => {
    const page = read(`${id}.md`);
    expect(page, 'words left to write').not.toContain('TODO');
    expect(page, 'run npm run rule-docs').toBe(rulePage(id, detailsOf(page)));
  },
  60_000,
);
