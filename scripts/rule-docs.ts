/** `npm run rule-docs`: writes docs/rules, one page a rule and their list. What is under “Details” stays. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type RuleId, ruleIds } from '../rules/api';
import { detailsOf, rulePage, rulesIndex } from './rule-page';

const folder = new URL('../docs/rules/', import.meta.url);
mkdirSync(folder, { recursive: true });

const written = (name: string): string => {
  const file = new URL(name, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

for (const id of ruleIds) writeFileSync(new URL(`${id}.md`, folder), rulePage(id, detailsOf(written(`${id}.md`))));
writeFileSync(new URL('README.md', folder), rulesIndex(ruleIds));
for (const name of readdirSync(folder)) {
  const id = name.replace(/\.md$/, '');
  if (name !== 'README.md' && !ruleIds.includes(id as RuleId)) rmSync(new URL(name, folder));
}
console.log(`${ruleIds.length} pages in docs/rules`);
