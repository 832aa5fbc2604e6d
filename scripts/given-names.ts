/**
 * `npm run given-names`: writes `rules/language/names/given-names.generated.ts` from the name lexicons that compromise,
 * fr-compromise and faker ship, and from the names we write ourselves. A test checks that the file is current.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import english from 'compromise/three';
import { encodeWords } from '../rules/language/names/front-coding';
import { fold, normalise } from '../rules/language/text/normalise';
import { ownNames } from './names/own-names';
import { alsoWords, notNames } from './names/word-names';

// Required, not imported: its declarations do not compile under our settings.
const french: unknown = createRequire(import.meta.url)('fr-compromise');

export const target = new URL('../rules/language/names/given-names.generated.ts', import.meta.url);

/** Locales of faker whose first names are met in the schools Relis is for; the others would add noise. */
const fakerLocales = [
  'fr',
  'fr_BE',
  'fr_CH',
  'fr_SN',
  'en',
  'en_GH',
  'en_IN',
  'en_NG',
  'pt_PT',
  'pl',
  'nl_BE',
  'es',
  'de_CH',
] as const satisfies readonly (keyof typeof allLocales)[];

type Lexicon = Record<string, string | readonly string[]>;
const lexiconOf = (nlp: unknown): Lexicon => (nlp as { model(): { one: { lexicon: Lexicon } } }).model().one.lexicon;

const givenNameTags = /^(?:MaleName|FemaleName|FirstName)$/;
const personTags = /Name$|^Person$/;
const tagsOf = (tag: string | readonly string[]): readonly string[] => [tag].flat();

function lexiconWords(nlp: unknown, wanted: (tags: readonly string[]) => boolean): string[] {
  return Object.entries(lexiconOf(nlp)).flatMap(([word, tag]) => (wanted(tagsOf(tag)) ? [word] : []));
}

const isGiven = (tags: readonly string[]): boolean => tags.some((tag) => givenNameTags.test(tag));
const isNoPerson = (tags: readonly string[]): boolean => !tags.some((tag) => personTags.test(tag));

function fakerNames(): string[] {
  return fakerLocales.flatMap((locale) => {
    const first = allLocales[locale].person?.first_name;
    return [...(first?.generic ?? []), ...(first?.female ?? []), ...(first?.male ?? [])];
  });
}

const spelling = (name: string): string => fold(normalise(name).text);

/** A name as the reader meets it: letters, at most one hyphen. Two letters only when we wrote it ourselves. */
const usable = (name: string): boolean => /^[a-z]{2,}(?:-[a-z]+){0,2}$/.test(name);

/** The text of the generated file. */
export function generate(): string {
  const own = Object.values(ownNames).flatMap((names) => names.trim().split(/\s+/).map(spelling));
  const shipped = [...lexiconWords(english, isGiven), ...lexiconWords(french, isGiven), ...fakerNames()]
    .map(spelling)
    .filter((name) => name.length > 2);
  const left = new Set(notNames);
  const names = new Set([...shipped, ...own].filter((name) => usable(name) && !left.has(name)));
  const words = new Set([...lexiconWords(english, isNoPerson), ...lexiconWords(french, isNoPerson), ...alsoWords].map(spelling));
  const ours = new Set(own);
  const marked = [...names].map((name) => `${name}${words.has(name) ? '!' : ''}${ours.has(name) ? '+' : ''}`);
  return `/** Written by \`npm run given-names\`: do not edit. Front-coded, see front-coding.ts. */
// "!": also a word. "+": so usual that it is read in lower case too.
export const codedNames =
  '${encodeWords(marked)}';
`;
}

if (process.argv[1]?.endsWith('given-names.ts')) writeFileSync(target, generate());
