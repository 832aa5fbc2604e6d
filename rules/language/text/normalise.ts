/**
 * One normalisation for all rules, with a map back to the text as it was written.
 *
 * Composes accents, folds compatibility forms (full-width digits, mathematical letters, keycaps), turns every space into
 * a plain one and every apostrophe into `'`, drops what cannot be seen. Case, accents and « » stay.
 */
import type { Span } from '../../post';

export interface Normalised {
  readonly text: string;
  /** Lower case, no accents; same length as `text`. */
  readonly folded: string;
  /** Offsets of `text` to offsets of the original. */
  toOriginal(span: Span): Span;
}

/** Zero-width and soft characters, bidirectional controls, variation selectors, the keycap ring. */
const invisible = /\p{Default_Ignorable_Code_Point}|\u20E3/u;
const space = /[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const alike: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u00B4': "'",
  '\u0060': "'",
  '\u2032': "'",
  '\uFF07': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
  '\u0153': 'oe',
  '\u0152': 'Oe',
  '\u00E6': 'ae',
  '\u00C6': 'Ae',
  '\u00DF': 'ss',
  '\u2022': '\u00B7',
  '\u2027': '\u00B7',
  '\u22C5': '\u00B7',
  '\u30FB': '\u00B7',
}; // prettier-ignore

/** Plain ASCII and the usual accented letters: nothing to change but what `alike` and `space` name. */
const plain =
  /^[\n\x20-\x5F\x61-\x7E\u00A1-\u00AC\u00AE-\u00B3\u00B5-\u00C5\u00C7-\u00DE\u00E0-\u00E5\u00E7-\u0151\u0154-\u017E]*$/;

const likeOne = (character: string): string => alike[character] ?? (space.test(character) ? ' ' : character);

/** One visible character; the letters of European languages stay as they are. */
function normaliseCharacter(character: string): string {
  const like = likeOne(character);
  if (like !== character || character < '\u0100') return like;
  // "｀" is "`" in a wide form, and that is an apostrophe in its turn.
  return Array.from(character.normalize('NFKC'), likeOne).join('');
}

function normaliseCluster(cluster: string): string {
  const seen = [...cluster].filter((character) => !invisible.test(character)).join('');
  if (seen === '\r' || seen === '\r\n') return '\n';
  // Composed before and after: a mark may belong to a letter that was hidden in a compatibility form.
  return Array.from(seen.normalize('NFC'), normaliseCharacter).join('').normalize('NFC');
}

/** A character with the marks and joiners that follow it: what must be composed or dropped together. */
const cluster = /(?:\r\n|[\s\S])(?:\p{M}|\p{Default_Ignorable_Code_Point})*/uy;
/** The first of the marks: before it no character joins the one before, but for the soft hyphen. */
const firstMark = 0x300;
const softHyphen = 0xad;

/** Which characters before the first mark are plain, by their code. */
const plainCodes = Uint8Array.from({ length: firstMark }, (_, code) => (plain.test(String.fromCharCode(code)) ? 1 : 0));

/** Does the character at an offset stand alone and mean itself? Cheap, and true of nearly all characters of a post. */
function isPlainAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (plainCodes[code] !== 1) return false;
  const next = text.charCodeAt(index + 1);
  return !(next >= firstMark || next === softHyphen);
}

const foldedCharacters = new Map<string, string>();

/** One UTF-16 unit to its base letter in lower case; always one unit, so that offsets hold. */
function foldUnit(unit: string): string {
  let folded = foldedCharacters.get(unit);
  if (folded === undefined) {
    const base = (unit.normalize('NFD')[0] ?? unit).toLowerCase();
    folded = base.length === 1 ? base : unit;
    if (unit === 'ø' || unit === 'Ø') folded = 'o';
    if (unit === 'ł' || unit === 'Ł') folded = 'l';
    if (unit === 'ı' || unit === 'İ') folded = 'i';
    foldedCharacters.set(unit, folded);
  }
  return folded;
}

const beyondAscii = /[^\0-\x7F]/g;

/** Lower case without accents, same length in UTF-16 units as the text given. */
export const fold = (text: string): string => text.replace(beyondAscii, foldUnit).toLowerCase();

/** Normal forms by what was written: the posts of a writer hold some dozens of curly quotes and emoji. */
const forms = new Map<string, string>();
const mostForms = 2000;

/** What a character becomes with the marks that follow it. */
function formOf(written: string): string {
  let form = forms.get(written);
  if (form === undefined) {
    form = normaliseCluster(written);
    if (forms.size >= mostForms) forms.clear();
    forms.set(written, form);
  }
  return form;
}

const carriageReturn = 0x0d;

/** Units of the character at an offset, where nothing after it may belong to it; 0 where a closer look is needed. */
function unitsAlone(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === carriageReturn || (code >= 0xdc00 && code < 0xe000)) return 0;
  const isPair = code >= 0xd800 && code < 0xdc00;
  const half = text.charCodeAt(index + 1);
  if (isPair && !(half >= 0xdc00 && half < 0xe000)) return 0;
  const units = isPair ? 2 : 1;
  const next = text.charCodeAt(index + units);
  return next >= firstMark || next === softHyphen ? 0 : units;
}

/** A character with the marks that follow it, as it is written at an offset. */
function clusterAt(text: string, index: number): string {
  const units = unitsAlone(text, index);
  if (units > 0) return text.slice(index, index + units);
  cluster.lastIndex = index;
  return cluster.exec(text)?.[0] ?? '';
}

/** A stretch of the text that is longer or shorter than it was written. */
interface Shift {
  /** Where it begins in the text, and how long it is there. */
  readonly at: number;
  readonly length: number;
  /** Where it begins in the original, and how long it is there. */
  readonly from: number;
  readonly written: number;
}

/** The last of the shifts that begins at an offset of the text or before it. */
function lastShift(shifts: readonly Shift[], offset: number): Shift | undefined {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle] as Shift).at <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}

/** The units of the original that a unit of the text was written as. */
function writtenAs(shifts: readonly Shift[], offset: number): Span {
  const shift = lastShift(shifts, offset);
  if (!shift) return [offset, offset + 1];
  const past = offset - shift.at - shift.length;
  const end = shift.from + shift.written;
  return past < 0 ? [shift.from, end] : [end + past, end + past + 1];
}

/**
 * @param original the text as it was written, any Unicode, lone surrogates included
 * @returns the text rules read, its folded form, and the way back
 */
export function normalise(original: string): Normalised {
  if (plain.test(original)) return { text: original, folded: fold(original), toOriginal: (span) => span };

  let text = '';
  const shifts: Shift[] = [];
  for (let index = 0; index < original.length; ) {
    if (isPlainAt(original, index)) {
      text += original[index++];
      continue;
    }
    const written = clusterAt(original, index);
    const made = formOf(written);
    // A cluster that keeps its length maps unit by unit, so that a surrogate pair stays exact.
    if (made.length !== written.length)
      shifts.push({ at: text.length, length: made.length, from: index, written: written.length });
    text += made;
    index += written.length;
  }
  return {
    text,
    folded: fold(text),
    toOriginal([start, end]) {
      const [from] = start < text.length ? writtenAs(shifts, start) : [original.length];
      if (end <= start) return [from, from];
      return [from, end > text.length ? original.length : writtenAs(shifts, end - 1)[1]];
    },
  };
}
