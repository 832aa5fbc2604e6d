/** The lexicon of the charter: what difficult words mean, for pupils. */
import type { Language } from '../../rules/api';
import en from '../words/en/lexicon.json';
import fr from '../words/fr/lexicon.json';

/** A word that has a meaning to show, or words around it. */
export type Piece = string | { readonly word: string; readonly means: string };

type Lexicon = Readonly<Record<string, { readonly forms: string; readonly means: string }>>;

const lexicons: Readonly<Record<Language, Lexicon>> = { fr, en };

/** One pattern for all forms, the longest first, and whose each form is. */
function patternOf(lexicon: Lexicon): { readonly pattern: RegExp; readonly entryOf: ReadonlyMap<string, string> } {
  const entryOf = new Map(
    Object.entries(lexicon).flatMap(([entry, { forms }]) => forms.split('|').map((form) => [form, entry] as const)),
  );
  const forms = [...entryOf.keys()].sort((a, b) => b.length - a.length).join('|');
  return { pattern: new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'giu'), entryOf };
}

const patterns = { fr: patternOf(fr), en: patternOf(en) };

/** Cuts a text around its difficult words; each is explained where it comes first. */
export function explained(text: string, language: Language): Piece[] {
  const { pattern, entryOf } = patterns[language];
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  let written = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const entry = entryOf.get(word.toLowerCase());
    const means = entry !== undefined && lexicons[language][entry]?.means;
    if (!entry || !means || seen.has(entry)) continue;
    seen.add(entry);
    pieces.push(text.slice(written, index), { word, means });
    written = index + word.length;
  }
  return [...pieces, text.slice(written)].filter((piece) => piece !== '');
}
