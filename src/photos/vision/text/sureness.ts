/**
 * What of a recognised page may be believed. A photo without text yields hundreds of letters of noise, and handwriting
 * scraps of words (measured): of those nothing is said.
 */
import type { Line, Word } from './words';

/** Below, a word is left out. */
const sureWord = 60;
/** Mean confidence below which a page is mostly noise: a photo of something else, or handwriting. */
const surePage = 50;

/** No noise makes up an e-mail address; a long word is doubted for its worst letter. */
const address = /^\S{2,}@\S{2,}\.\w{2,}\W?$/;

/** A stroke or a stop is no word. */
const isWord = ({ text }: Word): boolean => /[\p{L}\d]/u.test(text);

const meanOf = (words: readonly Word[]): number =>
  words.length === 0 ? 0 : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;

const isSure = ({ text, confidence }: Word): boolean => confidence >= sureWord || address.test(text);

const lettersIn = ({ text }: Word): number => text.match(/[\p{L}\d]/gu)?.length ?? 0;

/**
 * Is this written, in a photo of something else? What the recogniser sees in leaves and hair are scraps of one or two
 * letters, however sure it is of them (measured).
 */
const isWritten = (line: Line): boolean =>
  line.some((word) => (word.confidence >= 80 && lettersIn(word) >= 3) || address.test(word.text)) ||
  line.filter(({ confidence }) => confidence >= 70).reduce((sum, word) => sum + lettersIn(word), 0) >= 4;

/** @returns the lines with the words in them that are most likely there; none where all is doubtful */
export function believed(lines: readonly Line[]): Line[] {
  const isPage = meanOf(lines.flat().filter(isWord)) >= surePage;
  return lines
    .filter((line) => isPage || isWritten(line))
    .map((line) => line.filter(isSure))
    .filter((line) => line.some(isWord));
}
