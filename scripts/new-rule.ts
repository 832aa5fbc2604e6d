/**
 * `npm run new-rule <id> <family>`: writes the places that a new rule needs: its file with an example to replace, its line
 * in the registry, its words in both languages. The tests then say what is left: examples that fire, words of its own;
 * `npm run rule-docs` writes its page.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { families } from '../src/pages/families';

const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The file of a rule that fires on no text yet. */
export function ruleFile(): string {
  return `import { remove } from '../offers';
import type { Span } from '../post';
import { defineRule } from '../rule';

const words = /\\breplace this by what the rule sees\\b/g;

/** What it sees, and why that matters to somebody (the guideline). */
export default defineRule({
  guidelines: ['G00'],
  levels: { personal: 'hint', class: 'hint', school: 'hint' },
  sees: 'text',
  *check(reading) {
    for (const { index, 0: quote } of reading.folded.matchAll(words)) {
      const at: Span = [index, index + quote.length];
      yield { at, offers: [remove(reading, at)] };
    }
  },
  examples: {
    flags: ['Please [[replace this by what the rule sees]]'],
    leaves: ['The very same words, and harmless'],
  },
});
`;
}

/** The registry with one more rule: its import and its line, both in alphabetical order. */
export function withRule(registry: string, id: string, family: string): string {
  const name = camel(id);
  const lines = registry.split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  const added = `import ${name} from './${family}/${id}';`;
  const path = (line: string): string => /from '(.*)'/.exec(line)?.[1] ?? '';
  const before =
    imports.find((line) => path(line) > path(added)) ?? lines.find((line) => line.startsWith('const registry')) ?? '';
  lines.splice(lines.indexOf(before), 0, added);

  const key = (line: string): string => /^ {2}'?([\w-]+)/.exec(line)?.[1] ?? '';
  const start = lines.findIndex((line) => line.startsWith('const registry'));
  const end = lines.findIndex((line) => line.startsWith('} satisfies'));
  const next = lines.findIndex((line, at) => at > start && at < end && key(line) > id);
  lines.splice(next < 0 ? end : next, 0, id === name ? `  ${id},` : `  '${id}': ${name},`);
  return lines.join('\n');
}

/** A locale file with words to replace for one more rule, in alphabetical order. */
export function withWords(json: string, id: string): string {
  const words = JSON.parse(json) as Record<string, unknown>;
  words[id] = {
    name: id,
    why: 'TODO: one sentence that a teacher accepts.',
    say: { default: '“{quote}”: TODO, the risk in one concrete sentence.' },
    offer: { remove: 'TODO' },
  };
  const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => a.localeCompare(b)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

function main(id: string | undefined, family: string | undefined): void {
  if (!id || !/^[a-z]+(?:-[a-z]+)*$/.test(id) || !families.includes(family as (typeof families)[number])) {
    console.error(
      `npm run new-rule <id> <family>: the id in small letters and hyphens, the family one of ${families.join(', ')}`,
    );
    process.exitCode = 1;
    return;
  }
  const root = new URL('../', import.meta.url);
  const file = new URL(`rules/${family}/${id}.ts`, root);
  if (existsSync(file)) {
    console.error(`There is a rule ${id} already.`);
    process.exitCode = 1;
    return;
  }
  const edit = (path: string, change: (text: string) => string): void => {
    const place = new URL(path, root);
    writeFileSync(place, change(readFileSync(place, 'utf8')));
  };
  mkdirSync(new URL(`rules/${family}/`, root), { recursive: true });
  writeFileSync(file, ruleFile());
  edit('rules/index.ts', (text) => withRule(text, id, family as string));
  for (const language of ['fr', 'en']) edit(`src/words/${language}/rules.json`, (text) => withWords(text, id));
  console.log(
    `rules/${family}/${id}.ts, rules/index.ts and the words are written. Now: npx vitest run tests/rules.test.ts -t ${id}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2], process.argv[3]);
