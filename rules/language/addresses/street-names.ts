/** What French and English streets share: house numbers, and the words a name is made of. */
import { months } from '../dates/months';

/** A street with its number, before its surroundings are looked at. */
export interface Street {
  readonly start: number;
  readonly end: number;
  /** The kind of street is an ordinary word too, or the name has no capital: a town or a home must confirm. */
  readonly loose: boolean;
  /** The words just before say that somebody lives there ("I live at"). */
  readonly told?: boolean;
}

/** Nothing that makes the figure a part of another number, a price or a version. */
export const beforeNumber = '(?<![a-z0-9.,/€$£+-])';

/** Small words inside a name: "rue de la Paix", "Stow on the Wold". */
export const joining = /^(?:de|du|des|d'|la|le|les|l'|aux|au|a|en|sur|sous|lez|et|of|the|and|on)$/;

/** Words that no name of a street holds, so that "rue pour 12 élèves" is none. */
export const neverNamed =
  /^(?:pour|en|et|avec|dans|qui|que|est|sont|ont|il|elle|on|nous|vous|je|tu|ou|mais|donc|car|pas|plus|puis|par|vers|a|entre|depuis|pendant|the|to|for|with|is|are|was|in|at|by|has|have|had|we|i|you|my|our|your|this|that|from)$/;

/** "Lilas", "d'Avroy", "8": how a name begins. */
export const capital = /^(?:[ld]'|\p{Lu}')?[\p{Lu}\d]/u;

const dated = new RegExp(`^ (?:du |des )?\\d{1,2}(?:er)?[ -](?:${months})(?:[ -](?:19|20)?\\d\\d(?!\\d))?`);

/**
 * Reads the name of a street.
 * @param from where the kind of street ended
 * @returns where the name ends and whether it has a capital; nothing when no name follows
 */
export function nameAfter(text: string, folded: string, from: number): { end: number; capital: boolean } | undefined {
  const day = dated.exec(folded.slice(from, from + 40));
  if (day) return { end: from + day[0].length, capital: true };
  let end: number | undefined;
  let capitals = false;
  let at = from;
  for (let count = 0; count < 7; count++) {
    const [, word] = /^ (\p{L}[\p{L}'.-]{0,30})/u.exec(text.slice(at, at + 34)) ?? [];
    if (word === undefined) break;
    const bare = word.replace(/[.'-]+$/, '');
    const small = folded.slice(at + 1, at + 1 + bare.length);
    const start = at + 1;
    at = start + word.length;
    if (joining.test(small)) continue;
    const named = capital.test(bare);
    if ((end !== undefined && !named) || neverNamed.test(small)) break;
    end = start + bare.length;
    capitals ||= named;
    // "12 rue des Lilas. Venez": a stop after a whole word ends the name, after "St." it does not.
    if (word.endsWith('.') && bare.length > 3) break;
  }
  return end === undefined ? undefined : { end, capital: capitals };
}
