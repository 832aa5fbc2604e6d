import type { Reading } from '../../reading';
import { isWordUnit } from './characters';

/** A word or a number of the folded text: letters and digits only, so "l'élève" is two and "Marie-Lou" too. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Stands right after the one before: one space, apostrophe or hyphen between them, or an apostrophe and a space. */
  readonly joined: boolean;
}

const space = 0x20;
const isLink = (code: number): boolean => code === 0x27 || code === 0x2d;

/** Is all between two words one space, apostrophe or hyphen, or one of these with spaces behind it or around it? */
function joins(folded: string, from: number, to: number): boolean {
  const code = folded.charCodeAt(from);
  if (to - from === 1) return code === space || isLink(code);
  if (folded.charCodeAt(to - 1) !== space) return false;
  return to - from === 2 ? isLink(code) : code === space && isLink(folded.charCodeAt(from + 1));
}

/** The words of the text in order: read them as `reading.tokens`. */
export function tokensOf({ folded }: Reading): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (let index = 0; index < folded.length; index++) {
    if (!isWordUnit(folded.charCodeAt(index), folded, index)) continue;
    const start = index;
    while (index < folded.length && isWordUnit(folded.charCodeAt(index), folded, index)) index++;
    const joined = end >= 0 && start - end <= 3 && joins(folded, end, start);
    const word = folded.slice(start, index);
    tokens.push({ start, end: index, word, joined });
    end = index;
  }
  return tokens;
}
