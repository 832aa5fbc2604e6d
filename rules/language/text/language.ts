import type { Language } from '../../post';
import type { Reading } from '../../reading';

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

/**
 * The language of a text, by its small words; the interface's when neither wins. A finder: `reading.language`.
 */
export function readLanguage({ tokens, folded, post }: Reading): Language {
  let difference = 0;
  for (const { start, end, word } of tokens) {
    if (end > looked) break;
    const vote = votes.get(word);
    // "la_classe_de_mer" is a name.
    if (vote !== undefined && folded[start - 1] !== '_' && folded[end] !== '_') difference += vote;
  }
  if (difference === 0) return post.locale;
  return difference > 0 ? 'fr' : 'en';
}
