import type { Reading } from '../../reading';
import { wordNumber } from '../lexicons/phrases';

/** A word or a number of the folded text: letters and digits only, so "l'élève" is two and "Marie-Lou" too. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Its number among the words of all lexicons; 0 where none has it. */
  readonly number: number;
  /** Stands right after the one before: one space, apostrophe or hyphen between them, or an apostrophe and a space. */
  readonly joined: boolean;
}

const letters = /[\p{L}\p{N}]/u;

/** Is a unit of a folded text a letter or a digit? ASCII is told without a pattern, for it is nearly all there is. */
export function isWordUnit(code: number, folded: string, index: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return letters.test(folded[index] as string);
}

const capital = /^\p{Lu}/u;

/** Does a capital letter stand at an offset of a text that keeps its capitals? */
export function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return capital.test(text.slice(index, index + 2));
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
    tokens.push({ start, end: index, word, number: wordNumber(word), joined });
    end = index;
  }
  return tokens;
}
