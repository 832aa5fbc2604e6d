import type { Reading } from '../../reading';
import type { Token } from './tokens';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** The word in lower case without accents. */
  readonly folded: string;
  /** `upper` is two letters or more, all capitals; one capital letter alone is `capital`. "6e", "12" are `digit`. */
  readonly shape: 'lower' | 'capital' | 'upper' | 'digit';
  /** First of its sentence, line, quotation or list: its capital letter tells nothing. */
  readonly opens: boolean;
}

/** What may stand between the end of a sentence and its first word. */
const opening = /(?:^|[.!?…:;\n"«([|>*•→✅\p{Extended_Pictographic}]|(?:^|\s)-)[\s"«'(*_]*$/u;

/** How the word of a span is written. */
function shapeOf(text: string, start: number, end: number): Pick<Word, 'shape' | 'opens'> {
  const letters = text.slice(start, end);
  const first = letters[0] as string;
  const capital = first !== first.toLowerCase();
  const upper = capital && letters.length > 1 && letters === letters.toUpperCase();
  return {
    shape: first >= '0' && first <= '9' ? 'digit' : upper ? 'upper' : capital ? 'capital' : 'lower',
    opens: capital && opening.test(text.slice(Math.max(0, start - 6), start)),
  };
}

/**
 * The words and numbers of the text in order; an apostrophe parts two words ("l'élève"), a hyphen does not ("Marie-Lou").
 * A finder: `reading.once(wordsOf)`.
 */
export function wordsOf({ text, folded, tokens }: Reading): readonly Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { start, word } = tokens[index] as Token;
    let { end } = tokens[index] as Token;
    while (text[end] === '-' && tokens[index + 1]?.start === end + 1) end = (tokens[++index] as Token).end;
    const said = end - start === word.length ? word : folded.slice(start, end);
    const code = text.charCodeAt(start);
    // Most words begin with a small letter, and nothing more is asked of them.
    if (code >= 0x61 && code <= 0x7a) words.push({ start, end, folded: said, shape: 'lower', opens: false });
    else words.push({ start, end, folded: said, ...shapeOf(text, start, end) });
  }
  return words;
}

/** Is there but one space (or hyphen) between this word and the next? */
export function touches({ text }: Reading, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && right.start - left.end === 1 && /[ -]/.test(text[left.end] ?? '');
}

/** Index of the word that holds or follows an offset. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;

/** How many capital and how many small letters a text has. */
export function lettersOf(text: string): { readonly upper: number; readonly lower: number } {
  let [upper, lower] = [0, 0];
  for (const letter of text) {
    const isAscii = letter < '\u0080';
    if (isAscii ? letter >= 'a' && letter <= 'z' : small.test(letter)) lower++;
    else if (isAscii ? letter >= 'A' && letter <= 'Z' : capital.test(letter)) upper++;
  }
  return { upper, lower };
}
