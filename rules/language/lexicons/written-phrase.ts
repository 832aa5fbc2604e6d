/** How the phrases of a lexicon are written, read word by word: "nul(s/le/les) en maths" begins with one of four words. */
import { isWordUnit } from '../text/characters';

/** The innermost brackets: `(…)` may be left out, `[…]` may not. */
const brackets = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/;

/** A written phrase with each choice of its first brackets; undefined where it has none. */
function choicesOf(written: string): readonly string[] | undefined {
  const match = brackets.exec(written);
  if (!match) return undefined;
  const [whole, may, must] = match;
  const before = written.slice(0, match.index);
  const after = written.slice(match.index + whole.length);
  const choices = (may ?? (must as string)).split('/').map((choice) => before + choice + after);
  return may === undefined ? choices : [before + after, ...choices];
}

const isBracket = (code: number): boolean => code === 0x28 || code === 0x5b;
const anyWord = 0x5f;
const anyEnding = 0x2a;

/** From where on a phrase has a word, `_` or a bracket. */
function startOf(written: string): number {
  let start = 0;
  while (start < written.length) {
    const code = written.charCodeAt(start);
    if (isWordUnit(code, written, start) || code === anyWord || isBracket(code)) break;
    start++;
  }
  return start;
}

/** Where the letters and digits end that begin at an offset. */
function endOfUnits(written: string, start: number, most: number): number {
  let end = start;
  while (end < most && isWordUnit(written.charCodeAt(end), written, end)) end++;
  return end;
}

/**
 * Tells each word that a written phrase may begin with, `word*` and `_` among them, and what is written behind it.
 * Where no word is left both are empty.
 */
export function beginningsOf(written: string, tell: (word: string, behind: string) => void): void {
  const start = startOf(written);
  let end = endOfUnits(written, start, written.length);
  const code = written.charCodeAt(end);
  // Brackets right behind a word may hold its ending.
  const choices = isBracket(code) ? choicesOf(written) : undefined;
  if (choices) {
    for (const choice of choices) beginningsOf(choice, tell);
    return;
  }
  if (code === (end > start ? anyEnding : anyWord)) end++;
  // A bracket that is never closed parts words as any sign does.
  if (end === start && end < written.length) beginningsOf(written.slice(end + 1), tell);
  else tell(written.slice(start, end), written.slice(end));
}

/**
 * Up to so many letters that a written phrase surely begins with, whatever is chosen of its brackets; none where that
 * takes a closer look: where brackets or a `*` come before so many.
 */
export function sureLetters(written: string, most: number): string {
  const start = startOf(written);
  const end = endOfUnits(written, start, Math.min(start + most, written.length));
  const code = written.charCodeAt(end);
  return end < start + most && (isBracket(code) || code === anyEnding) ? '' : written.slice(start, end);
}
