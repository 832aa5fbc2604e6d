// @vitest-environment node
/** French and English say the same things, in their own typography. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { Voice } from '../src/words';

type Tree = { readonly [key: string]: string | Tree };

/** Every text of a locale file, by its path. */
function leavesOf(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...leavesOf(value, `${prefix}${key}.`)],
    ),
  );
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the values a message asks for; the reader (`who`) is always given, and not every language needs it. */
function valuesOf(ast: Ast): Set<string> {
  const names = ast.flatMap((node): string[] => {
    const own = 'value' in node && node.type !== 0 ? [node.value] : [];
    const inner = 'options' in node ? Object.values(node.options).flatMap((option) => [...valuesOf(option.value)]) : [];
    return [...own, ...inner];
  });
  return new Set(names.filter((name) => name !== 'who'));
}

const french = import.meta.glob<Tree>('../src/words/fr/*.json', { eager: true, import: 'default' });
const english = import.meta.glob<Tree>('../src/words/en/*.json', { eager: true, import: 'default' });
const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

const files = Object.entries(english).map(([path, tree]) => ({
  name: nameIn(path),
  fr: leavesOf(french[path.replace('/en/', '/fr/')] ?? {}),
  en: leavesOf(tree),
}));

it('finds every locale file, in both languages', () => {
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['interface', 'rules']));
  expect(Object.keys(french).map(nameIn)).toEqual(files.map(({ name }) => name));
});

describe.each(files)('$name.json', ({ fr, en }) => {
  it('has the same keys in French and in English', () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it.each([...en.keys()])('%s parses, and asks for the same values in both', (key) => {
    const [inFr, inEn] = [fr.get(key) ?? '', en.get(key) ?? ''];
    expect(inFr.trim()).not.toBe('');
    expect(inEn.trim()).not.toBe('');
    const [inFrench, inEnglish] = [inFr, inEn].map((text) => valuesOf(new IntlMessageFormat(text, 'fr').getAst()));
    expect(inFrench).toEqual(inEnglish);
  });
});

describe('French typography', () => {
  // What a rule says quotes people's words; the others are all ours.
  const ours = files.filter(({ name }) => name !== 'rules');
  const texts = ours.flatMap(({ fr }) => [...fr]);

  it.each(texts)('%s keeps its punctuation on the line', (_key, text) => {
    expect(text).not.toMatch(/[ \u00a0][;:!?»]|«[ \u00a0]/u);
  });

  it.each([...texts, ...ours.flatMap(({ en }) => [...en])])('%s has curly apostrophes and does not shout', (_key, text) => {
    expect(text).not.toMatch(/['!]/);
  });
});

describe('plurals', () => {
  it.each([
    ['fr', 0, 'Relis'],
    ['fr', 1, '1 à relire'],
    ['fr', 2, '2 à relire'],
    ['en', 0, 'Relis'],
    ['en', 1, '1 to review'],
    ['en', 2, '2 to review'],
  ] as const)('%s: the chip with %d', (language, count, words) => {
    expect(new Voice(language).say('chip.count', { count })).toBe(words);
  });

  it.each([
    ['fr', 0, '0 remarque'],
    ['fr', 1, '1 remarque'],
    ['fr', 2, '2 remarques'],
    ['en', 0, '0 remarks'],
    ['en', 1, '1 remark'],
    ['en', 2, '2 remarks'],
  ] as const)('%s: %d remarks', (language, count, words) => {
    expect(new Voice(language).say('count.hint', { count })).toBe(words);
  });
});

it('says "tu" to pupils and "vous" to teachers', () => {
  expect(new Voice('fr', 'student').say('review.pressAgain')).toContain('appuie ');
  expect(new Voice('fr', 'teacher').say('review.pressAgain')).toContain('appuyez ');
});
