import type { Language } from '../../post';
import type { Reading } from '../../reading';
import type { Token } from './tokens';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Small words that only one of the two languages has; a post of ten words holds several. */
const french = words(`
  le la les un une des du de et est sont ont je j tu il elle nous vous ils elles on mon ma mes ton ta tes son sa
  ses notre nos votre vos leur leurs ce cette ces qui que qu pour dans avec sur pas plus au aux chez a c d l n s
  y tres bravo eleve eleves classe
`);
const english = words(`
  the of and is are was were i my your his her our their he she we they you it this that these those who with for
  from to in at not has have had will be been so just got what all by well done class
`);
/** What each speaks for: French above zero. */
const votes = new Map([...french.map((word) => [word, 1] as const), ...english.map((word) => [word, -1] as const)]);

/** Only so many characters are looked at: the cost of a long text must not grow with it. */
const looked = 2000;

/** Votes of the small words: French above zero. */
function difference(tokens: readonly Token[], from: number, to: number, folded: string, but?: ReadonlySet<string>): number {
  let sum = 0;
  for (let index = from; index < to; index++) {
    const { start, end, word } = tokens[index] as Token;
    const vote = votes.get(word);
    // "la_classe_de_mer" is a name.
    if (vote !== undefined && !but?.has(word) && folded[start - 1] !== '_' && folded[end] !== '_') sum += vote;
  }
  return sum;
}

/**
 * The language of a text, by its small words; the interface's when neither wins. A finder: `reading.language`.
 */
export function readLanguage({ tokens, folded, post }: Reading): Language {
  let count = tokens.length;
  while (count > 0 && (tokens[count - 1] as Token).end > looked) count--;
  const sum = difference(tokens, 0, count, folded);
  if (sum === 0) return post.locale;
  return sum > 0 ? 'fr' : 'en';
}

/** "A 34 on the final": in an English post they do not speak for French. */
const alsoEnglish: ReadonlySet<string> = new Set(['a', 'on', 'as', 'me', 'plus', 'pour', 'son', 's', 'd']);

/** Words to each side whose small ones tell. */
const around = 12;

/** The language of the sentence that holds a word: a post may be in both. The text's where it does not tell. */
export function languageAt(reading: Reading, index: number): Language {
  const { tokens, folded } = reading;
  const [start, end] = reading.sentenceAt((tokens[index] as Token).start);
  let [from, to] = [index, index + 1];
  while (from > 0 && index - from < around && (tokens[from - 1] as Token).start >= start) from--;
  while (to < tokens.length && to - index <= around && (tokens[to] as Token).end <= end) to++;
  const sum = difference(tokens, from, to, folded, reading.language === 'en' ? alsoEnglish : undefined);
  if (sum === 0) return reading.language;
  return sum > 0 ? 'fr' : 'en';
}
