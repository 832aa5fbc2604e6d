/**
 * Words that both languages have, with another sense in each: "came" is a drug in French alone, "car" a home in English
 * alone. A lexicon says which language it means: `fr:came`, `en:car`. In a sentence of the other one they are no cue.
 */
import type { Language } from '../../post';
import type { Reading } from '../../reading';
import { languageAt } from '../text/language';
import type { Token } from '../text/tokens';
import type { Cues } from './cues';

/** By the number of the lexicon: its words of one language only. */
const kept: Map<string, Language>[] = [];

const marked = /^\s*(fr|en):\s*(.*)$/s;

/**
 * A phrase of a lexicon without its mark of a language.
 * @throws Error where the mark stands before anything but one plain word
 */
export function unmarked(phrase: string, lexicon: number): string {
  const found = phrase.includes(':') ? marked.exec(phrase) : null;
  if (!found) return phrase;
  const [, language, rest = ''] = found;
  const word = rest.trim();
  if (!/^[a-z]+$/.test(word)) throw new Error(`"${phrase}": a language is kept to by one plain word`);
  const words = kept[lexicon] ?? new Map<string, Language>();
  kept[lexicon] = words;
  words.set(word, language as Language);
  return word;
}

/** The cues without those that mean something else in the language of their sentence. */
export function withoutHomographs(reading: Reading, cues: Cues): Cues {
  for (const [number, words] of kept.entries()) {
    const found = words && cues[number];
    if (!found) continue;
    const meant = found.filter(({ first, last }) => {
      const language = first === last ? words.get((reading.tokens[first] as Token).word) : undefined;
      return language === undefined || language === languageAt(reading, first);
    });
    if (meant.length < found.length) cues[number] = meant.length > 0 ? meant : undefined;
  }
  return cues;
}
