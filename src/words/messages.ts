/** Looks a message up in a locale file and fills it in. Messages are ICU MessageFormat; each is parsed once. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../rules/api';

export type Values = Readonly<Record<string, string | number>>;

/** A locale file: messages, in groups. */
export type LocaleTree = { readonly [key: string]: string | LocaleTree };

/** The same locale file in each language. */
export type Locales<T extends LocaleTree> = Readonly<Record<Language, T>>;

/** Paths of the messages of a locale file: "popup.state.watching". */
export type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

function find(tree: LocaleTree, path: string): string | undefined {
  let node: string | LocaleTree | undefined = tree;
  for (const key of path.split('.')) node = typeof node === 'object' ? node[key] : undefined;
  return typeof node === 'string' ? node : undefined;
}

const formats = new Map<string, IntlMessageFormat>();

/** @throws Error when the locale file lacks the message (a test walks them all) */
export function messageOf(locales: Locales<LocaleTree>, language: Language, path: string, values: Values): string {
  const message = find(locales[language], path);
  if (message === undefined) throw new Error(`No words for ${path} in ${language}`);
  const key = `${language} ${message}`;
  let parsed = formats.get(key);
  if (!parsed) {
    parsed = new IntlMessageFormat(message, language);
    formats.set(key, parsed);
  }
  return String(parsed.format({ ...values }));
}
