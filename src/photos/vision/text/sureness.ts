/**
 * What of a recognised page may be believed. A photo without text yields hundreds of letters of noise, and handwriting
 * scraps of words (measured): of those nothing is said.
 */
import type { Line, Word } from './words';

/** Below, a word is left out. */
const sureWord = 60;
/** A long word is doubted for its worst letter: an address is not thrown away for one. */
const sureAddress = 25;
/** Mean confidence below which a page is noise, or written by hand. */
const surePage = 50;
/** A word of such a page counts from here on, if it can hardly be chance. */
const verySure = 80;

const address = /^\S{2,}@\S{2,}\.\w{2,}\W?$/;
/** What no noise makes up: an e-mail address, figures as in a phone number or in an identifier. */
const telling = new RegExp(`${address.source}|^\\+?\\d[\\d.\\-/]{5,}\\d$`);

/** A stroke or a stop is no word. */
const isWord = ({ text }: Word): boolean => /[\p{L}\d]/u.test(text);

const meanOf = (words: readonly Word[]): number =>
  words.length === 0 ? 0 : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;

const onPage = (word: Word): boolean => word.confidence >= (address.test(word.text) ? sureAddress : sureWord);
const inNoise = (word: Word): boolean => word.confidence >= verySure && telling.test(word.text);

/** @returns the lines with the words in them that are most likely there; none where all is doubtful */
export function believed(lines: readonly Line[]): Line[] {
  const keeps = meanOf(lines.flat().filter(isWord)) >= surePage ? onPage : inNoise;
  return lines.map((line) => line.filter(keeps)).filter((line) => line.some(isWord));
}
