/**
 * Digits that belong together, however they are written: numerals, words, the letter o for a zero, with spaces, points,
 * slashes, emoji or small words in between.
 */

import type { Token } from '../text/tokens';
import { isNumberWord, saidNumber } from './digit-words';

/** One written group of digits. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** What was read: "06", "12" for "douze". */
  readonly digits: string;
  readonly spelt: boolean;
  /** What stands between the group before it, in the same run, and this one. */
  readonly gap: string;
}

/** Words that a dictated number may hold between two groups. */
const joiners = new Set(
  'et puis ensuite apres enfin point points tiret tirets slash barre espace virgule then and dot dash space comma x'.split(' '),
);

/** The letter o among digits is a zero: "o6", "O6.12", "oh seven". */
const token = /([0-9o]*[0-9][0-9o]*|(?<![\p{L}_])o{1,2}(?=[ .-]?\d))|\p{L}+/gu;

/** Longest that may stand between two groups, joining words included. */
const widest = 14;

/** Marks that end a number, or begin the next: money, percentages, an equals sign, a plus, a blank line. */
const ending = /[+%€$£=<>[\]{}@#&"\uFFFC]|\n\s*\n/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: boolean;
}

/** Letters alone, in a folded text: most words, which need no pattern. */
const lettersOnly = /^[a-np-z][a-z]*$/;

function piecesOf(folded: string, words: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end, word } of words) {
    if (lettersOnly.test(word) && folded.startsWith(word, start)) {
      pieces.push({ start, end, text: word, word: true });
      continue;
    }
    // It is a numeral, or some of it is claimed by others.
    token.lastIndex = start;
    for (let match = token.exec(folded); match && match.index < end; match = token.exec(folded)) {
      const [text, digits] = match;
      pieces.push({ start: match.index, end: match.index + text.length, text, word: digits === undefined });
    }
  }
  return pieces;
}

/** Letters and digits glued together are one thing ("b12", "4e"): a numeral there is no group, a spelt digit is. */
function glued(folded: string, { start, end, text }: Piece): boolean {
  const before = folded[start - 1] ?? ' ';
  const after = folded[end] ?? ' ';
  if (
    /[#@]/.test(before) ||
    (before === '_' && !/\d/.test(folded[start - 2] ?? '')) ||
    (after === '_' && !/\d/.test(folded[end + 1] ?? ''))
  )
    return true;
  if (!/[a-z]/.test(before)) return false;
  // "tel0612345678", "zero6": what comes before is looked at by whoever judges the run.
  return text.length < 6 && !/(?:zero|tel|gsm|num)$/.test(folded.slice(Math.max(0, start - 4), start));
}

/** Reads the groups of digits of a text. */
function* groupsOf(folded: string, words: readonly Token[]): Generator<Omit<Group, 'gap'> & { readonly breaks: boolean }> {
  const pieces = piecesOf(folded, words);
  let breaks = false;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (!piece.word) {
      if (glued(folded, piece)) breaks = true;
      else {
        yield { start: piece.start, end: piece.end, digits: piece.text.replaceAll('o', '0'), spelt: false, breaks };
        breaks = false;
      }
      continue;
    }
    if (!isNumberWord(piece.text)) {
      if (!joiners.has(piece.text)) breaks = true;
      continue;
    }
    // Words of one number stand one space or hyphen apart.
    const list = [piece.text];
    for (let next = index + 1; next < pieces.length && list.length < 6; next++) {
      const other = pieces[next] as Piece;
      if (!other.word || other.start - (pieces[next - 1] as Piece).end !== 1 || !/[ -]/.test(folded[other.start - 1] ?? ''))
        break;
      list.push(other.text);
    }
    const said = saidNumber(list, 0);
    if (!said) {
      breaks = true;
      continue;
    }
    index += said.length - 1;
    yield { start: piece.start, end: (pieces[index] as Piece).end, digits: said.digits, spelt: true, breaks };
    breaks = false;
  }
}

/**
 * @param folded a folded text with what other finders claimed blanked out
 * @param words of the text before anything was blanked out
 * @returns runs of one group or more, in text order
 */
export function digitRuns(folded: string, words: readonly Token[]): readonly (readonly Group[])[] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  for (const { breaks, ...found } of groupsOf(folded, words)) {
    const last = run.at(-1);
    const gap = last ? folded.slice(last.end, found.start) : '';
    if (last && (breaks || gap.length > widest || ending.test(gap))) {
      runs.push(run);
      run = [];
    }
    run.push({ ...found, gap: run.length === 0 ? '' : gap });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
