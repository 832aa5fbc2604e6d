/** Words of one page or part, shipped with it alone: a compose box does not carry the words of the help page. */
import type { Voice } from './index';
import type { Locales, LocaleTree, Paths, Values } from './messages';

/** Says a text of one locale file, in a voice. */
export type Words<T> = (voice: Voice, key: Paths<T>, values?: Values) => string;

/**
 * @param locales the two locale files: `src/words/fr/help.json` and `src/words/en/help.json`
 * @returns how its texts are said: `const help = wordsFrom({ fr, en })`, then `help(voice, 'title')`
 */
export function wordsFrom<T extends LocaleTree>(locales: { readonly fr: LocaleTree; readonly en: T }): Words<T> {
  const both: Locales<LocaleTree> = locales;
  return (voice, key, values) => voice.from(both, key, values);
}
