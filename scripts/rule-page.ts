/** The page of a rule, in Markdown, made of the rule itself and of its words: nothing on it is written twice. */
import { type Example, type Finding, lint, openPolicy, type Post, type Profile, type RuleId, rules } from '../rules/api';
import { Voice } from '../src/words';

const profiles: readonly (readonly [Profile, string])[] = [
  ['personal', 'personal'],
  ['class', 'class'],
  ['school', 'school'],
];

/** How many examples of a kind a page shows. */
const shown = 12;

/** Kept from one writing of the page to the next: what somebody wrote by hand. */
export const detailsHeading = '## Details';

type Case = Exclude<Example, string>;

const asCase = (example: Example): Case => (typeof example === 'string' ? { text: example } : example);

/** "[[Léa]] a eu…" as a line of a list, the marked words in bold; the account where it is not a personal one. */
function line(example: Example): string {
  const { text, post } = asCase(example);
  const words = text
    .replace(/([*_`<>|\\])/g, '\\$1')
    .replace(/\[\[|\]\]/g, '**')
    .replace(/\s*\n\s*/g, ' / '); // prettier-ignore
  const media = post?.media?.map(({ name, consent }) => `with ${name}${consent ? `, tagged ${consent}` : ''}`) ?? [];
  const where = [...(post?.profile ? [`${post.profile} account`] : []), ...(post?.author ? [post.author] : []), ...media];
  return `- ${words || '(no text)'}${where.length > 0 ? ` *(${where.join(', ')})*` : ''}`;
}

function list(title: string, examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  const some = examples.slice(0, shown);
  const more = examples.length - some.length;
  return [`## ${title}`, '', ...some.map(line), ...(more > 0 ? [`- … and ${more} more in the file of the rule`] : []), ''];
}

/** What the rule finds in its own examples, with the policy of each. */
function findingsOf(id: RuleId): Finding[] {
  return rules[id].examples.flags.map(asCase).flatMap(({ text, post, say: _, ...policy }) => {
    const base: Omit<Post, 'text'> = {
      ...{ profile: 'personal', author: 'teacher', kind: 'post', audience: 'public' },
      ...{ today: '2026-03-10', media: [], locale: 'fr' },
    };
    const level = { [id]: { personal: 'block', class: 'block', school: 'block' } } as const;
    const written = { ...base, ...post, text: text.replace(/\[\[|\]\]/g, '') };
    return lint(written, { ...openPolicy, ...policy, levels: level }).filter(({ rule }) => rule === id);
  });
}

/** What Relis says, and the buttons it shows, in both languages; one finding of each kind. */
function words(id: RuleId): string[] {
  const kinds = new Map(findingsOf(id).map((finding) => [finding.say, finding]));
  const out: string[] = [];
  for (const finding of [...kinds.values()].sort((a, b) => a.say.localeCompare(b.say))) {
    for (const voice of [new Voice('fr'), new Voice('en')]) {
      const buttons = finding.offers.map((offer) => `[${voice.offer(finding, offer)}]`).join(' ');
      out.push(`- ${voice.message(finding)} ${buttons}`.trimEnd());
    }
  }
  return out;
}

/**
 * @param id a rule of the registry
 * @param details what is written by hand below the generated part, from its heading on
 * @returns the whole page
 */
export function rulePage(id: RuleId, details = ''): string {
  const { guidelines, levels, sees, examples } = rules[id];
  const [fr, en] = [new Voice('fr'), new Voice('en')];
  const page = [
    `# ${en.ruleName(id)}`,
    '',
    `\`${id}\` · ${fr.ruleName(id)} · reads the ${sees === 'media' ? 'photos and videos' : 'text'} · guidelines ${guidelines.join(', ')}`,
    '',
    `> ${en.why(id)}`,
    '>',
    `> ${fr.why(id)}`,
    '',
    `| ${profiles.map(([, name]) => `${name} account`).join(' | ')} |`,
    `|${profiles.map(() => '---').join('|')}|`,
    `| ${profiles.map(([profile]) => levels[profile]).join(' | ')} |`,
    '',
    ...list('Flags', examples.flags),
    ...list('Leaves alone', examples.leaves),
    ...list('Known gaps', examples.misses ?? []),
    '## What it says',
    '',
    ...words(id),
    '',
  ];
  return `${page.join('\n')}${details === '' ? '' : `\n${details.trimEnd()}\n`}`;
}

/** The part of a page that is written by hand, from its heading on; empty where there is none. */
export function detailsOf(page: string): string {
  const at = page.indexOf(`\n${detailsHeading}\n`);
  return at < 0 ? '' : page.slice(at + 1);
}

/** The list of all rules. */
export function rulesIndex(ids: readonly RuleId[]): string {
  const [fr, en] = [new Voice('fr'), new Voice('en')];
  const rows = ids.map((id) => {
    const { levels } = rules[id];
    return `| [\`${id}\`](${id}.md) | ${en.ruleName(id)} | ${fr.ruleName(id)} | ${levels.personal} | ${levels.class} | ${levels.school} |`;
  });
  return [
    '# The rules',
    '',
    'Written by `npm run rule-docs` from the rules and their words; only the “Details” of a page are written by hand.',
    '',
    '| rule | name | nom | personal | class | school |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
