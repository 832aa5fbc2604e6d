/**
 * What the settings and the help page show of the rules and the shipped rules no longer carry: their examples, a few of each
 * kind, and the folder they stand in. Read from the rules when Relis is built, so that nothing is written twice.
 */
import { readdirSync } from 'node:fs';
import { type Example, type Language, languageOf, openPolicy, type Post, type RuleId, ruleIds, rules } from '../rules/api';
import { type Family, families, type RuleExample, type RuleFacts } from '../src/pages/families';

/** How many examples of a kind and a language are shown, and how long one may be. */
const shown = 4;
const longest = 120;

type Case = Exclude<Example, string>;

const asCase = (example: Example): Case => (typeof example === 'string' ? { text: example } : example);

/** "[[Léa]] a eu…" → the text without marks, and where they were. */
function unmarked({ text: marked, post, say: _, ...policy }: Case): RuleExample {
  let text = '';
  const marks: [number, number][] = [];
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) marks.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, marks, ...(post && { post }), ...(Object.keys(policy).length > 0 && { policy }) };
}

/** A post around an example, as the tests of the rules have it. */
export const postAround = ({ text, post }: RuleExample): Post => ({
  ...{ profile: 'personal', author: 'teacher', kind: 'post', audience: 'public', today: '2026-03-10', media: [], locale: 'fr' },
  ...post,
  text,
});

/** The family of each rule, by the folder of its file. */
function familyOf(): ReadonlyMap<string, Family> {
  const folderOf = (family: Family): URL => new URL(`../rules/${family}/`, import.meta.url);
  return new Map(
    families.flatMap((family) => readdirSync(folderOf(family)).map((name) => [name.replace(/\.ts$/, ''), family] as const)),
  );
}

/**
 * What the pages tell of each rule.
 * @throws Error when a rule stands in none of the families
 */
export function readRuleFacts(): Record<RuleId, RuleFacts> {
  const family = familyOf();
  const some = (examples: readonly Example[], language: Language): RuleExample[] =>
    examples
      .map((example) => unmarked(asCase(example)))
      .filter(({ text }) => text.length <= longest)
      .filter((example) => languageOf(postAround(example), openPolicy) === language)
      .slice(0, shown);
  const factsOf = (id: RuleId): RuleFacts => {
    const own = family.get(id);
    if (!own) throw new Error(`${id} stands in none of the families`);
    const { flags, leaves } = rules[id].examples;
    return {
      family: own,
      flags: { fr: some(flags, 'fr'), en: some(flags, 'en') },
      leaves: { fr: some(leaves, 'fr'), en: some(leaves, 'en') },
    };
  };
  return Object.fromEntries(ruleIds.map((id) => [id, factsOf(id)])) as Record<RuleId, RuleFacts>;
}
