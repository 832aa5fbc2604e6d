/** Runs of words in SMS spelling, as a reader sees them: "slt sa va", "u r gr8". */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findEmails } from '../links/emails';
import { findUrls } from '../links/urls';
import { fold } from '../text/normalise';
import { isQuoted } from '../text/speech';
import { lettersOf, type Word, wordsOf } from '../text/words';
import { english } from './english';
import { accented, french, glued } from './french';
import { dropped, type InContext, type Lexicon } from './lexicon';

export interface SmsRun {
  readonly span: Span;
  /** The run in plain spelling; absent where nothing would be left of it. */
  readonly plain?: string;
}

interface Spelling {
  readonly word: Word;
  readonly plain: string;
  readonly sure: boolean;
}

/** Laughs and sighs of both languages, however long they are drawn, in capitals too. */
const laugh = /^(?:m+d+r+|x?p+t+d+r+|l+o+l+(?:o+l+)*z?|o+m+g+|l+m+f?a+o+|rofl|roflmao|x+d+|p+t+n+)$/;
/** The game, the toy. */
const game = 'LoL';
/** These are written in capitals as well; any other word in capitals is an acronym (DS, DM, PR). */
const loud = new Set(['tkt', 'jpp', 'dsl', 'btw', 'idk', 'tbh', 'jsp', 'thx', 'tlm', 'plz', 'tysm', 'cc']);

/** What belongs to a symbol, a unit, a list of letters: "A/B/C", "20°C", "p.m.", "l'u". */
const attached = /['/=°+_&$€%^*]/;

function isAttached(text: string, { start, end }: Word): boolean {
  const [before = '', after = ''] = [text[start - 1], text[end]];
  if (before === '#' || before === '@' || before === "'" || after === "'" || before === '-' || after === '-') return true;
  if (before === '.' || (after === '.' && /[\p{L}\d]/u.test(text[end + 1] ?? ''))) return true;
  return end - start < 3 && (attached.test(before) || attached.test(after) || after === ')' || after === ':');
}

/** A text typed with the capitals locked tells nothing by its capitals. */
function isShouted({ text }: Reading): boolean {
  const { upper, lower } = lettersOf(text);
  return upper > 12 && upper > 4 * lower;
}

/** No spelling of the lexicons is longer; a laugh may be drawn. */
const longest = 24;

/** Every listed spelling: most words of a post are none, and are left at one look. */
const listed = new Set(
  [french, english].flatMap(({ sure, weak, inContext }) => [...sure.keys(), ...weak.keys(), ...inContext.keys()]),
);
for (const spelling of accented.keys()) listed.add(fold(spelling));

/** Places of the words that may be SMS spelling. A finder. */
function candidatesOf(reading: Reading): readonly number[] {
  const words = reading.once(wordsOf);
  const places: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const { start, end, folded } = words[index] as Word;
    if (end - start > longest) continue;
    if (listed.has(folded) || laugh.test(folded) || /^j[^aeiou]|(.)\1\1$/.test(folded)) places.push(index);
  }
  return places;
}

/** The neighbour, where nothing but a space parts it from the word. */
const neighbour = (text: string, word: Word, other: Word | undefined): string => {
  if (!other) return '';
  const [from, to] = word.start < other.start ? [word.end, other.start] : [other.end, word.start];
  return text.slice(from, to).trim() === '' || text.slice(from, to) === "'" ? other.folded : '';
};

function fits(rule: InContext, before: string, next: string): boolean {
  if (rule.notBefore?.test(before) || rule.notNext?.test(next)) return false;
  if (rule.pair) return rule.pair.test(`${before} ${next}`);
  return (rule.before ?? rule.next) === undefined || rule.before?.test(before) === true || rule.next?.test(next) === true;
}

/** A name, an acronym: its capitals are not those of a sentence that begins. */
const isNamed = ({ shape, opens, folded }: Word): boolean =>
  (shape === 'upper' && !loud.has(folded)) || (shape === 'capital' && !opens);

function spellingOf(reading: Reading, lexicon: Lexicon, words: readonly Word[], index: number): Spelling | undefined {
  const word = words[index] as Word;
  const written = reading.text.slice(word.start, word.end);
  if (laugh.test(word.folded)) return written === game ? undefined : { word, plain: dropped, sure: true };
  if (isNamed(word) && !reading.once(isShouted)) return undefined;
  // "thxxx", "tktttt"
  const folded = word.folded.replace(/(.)\1{2,}$/, '$1');
  const rule = lexicon.inContext.get(folded);
  if (rule) {
    const before = neighbour(reading.text, word, words[index - 1]);
    const next = neighbour(reading.text, word, words[index + 1]);
    // "O. U" is an initial.
    if (written.length === 1 && word.shape === 'capital' && next === '') return undefined;
    return fits(rule, before, next) ? { word, plain: rule.plain, sure: !rule.weak } : undefined;
  }
  if (/[ïüñ]/.test(written)) return undefined;
  const plain = lexicon.sure.get(folded) ?? (lexicon === french ? frenchForm(reading, word) : undefined);
  if (plain !== undefined) return isUnit(words[index - 1], folded) ? undefined : { word, plain, sure: true };
  const weak = lexicon.weak.get(folded);
  return weak === undefined ? undefined : { word, plain: weak, sure: false };
}

/** "500 nm": two letters after a number are a unit. */
const isUnit = (before: Word | undefined, folded: string): boolean => folded.length < 3 && before?.shape === 'digit';

function frenchForm({ text }: Reading, { start, end, folded }: Word): string | undefined {
  if (glued.test(folded)) return `je ${folded.slice(1)}`;
  const written = text.slice(start, end).toLowerCase();
  return written === folded ? undefined : accented.get(written);
}

/** SMS spelling as a subject: "le langage SMS", "the word lol", "« mdr » veut dire…". */
const subject =
  /\b(?:langage|ecriture|style|orthographe) (?:sms|texto)|\b(?:text|sms|txt|internet)[ -]?(?:speak|language|talk|spelling|slang)\b|\btextspeak|\babb?reviations?\b|\bacronym|\bsigles?\b|\b(?:le|les|du|au|des|ce|ces|the|this|these|of) (?:mots?|words?|terme|expressions?|term)\b|\b(?:veut|veulent|veux) dire\b|\bsignifient?\b|\bstands? for\b|\bis short for\b/;

/** How many plain words a run may hold between two of its own. */
const widest = 2;
const endsSentence = /[.!?…\n]/;

function claimed(reading: Reading, { start, end }: Word): boolean {
  const inside = ({ span }: { readonly span: Span }): boolean => span[0] <= start && end <= span[1];
  return reading.once(findUrls).some(inside) || reading.once(findEmails).some(inside) || isQuoted(reading, [start, end]);
}

/** The lexicon of the language of the text; short posts tell little, so the other one's is asked too where it sees more. */
function spellingsIn(reading: Reading, lexicon: Lexicon): Spelling[] {
  const words = reading.once(wordsOf);
  const found: Spelling[] = [];
  for (const index of reading.once(candidatesOf)) {
    const word = words[index] as Word;
    const spelling = spellingOf(reading, lexicon, words, index);
    if (!spelling || isAttached(reading.text, word) || claimed(reading, word)) continue;
    if (subject.test(reading.folded.slice(...reading.sentenceAt(word.start)))) continue;
    found.push(spelling);
  }
  return found;
}

/** Do two spellings belong to one run? Few plain words between them, none across the end of a sentence. */
function together(reading: Reading, left: Word, right: Word): boolean {
  const between = reading.text.slice(left.end, right.start);
  if (between.length > 40) return false;
  const plainWords = between.match(/[\p{L}\d]+/gu)?.length ?? 0;
  if (between.includes('\n')) return false;
  // "slt sa va ? g pa compri" is one.
  return plainWords <= (endsSentence.test(between) ? (/[.…]/.test(between) ? 0 : 1) : widest);
}

function runOf(reading: Reading, members: readonly Spelling[]): SmsRun {
  const [start, end] = [members[0]?.word.start ?? 0, members.at(-1)?.word.end ?? 0];
  let plain = '';
  let from = start;
  for (const { word, plain: spelt } of members) {
    plain += reading.text.slice(from, word.start) + spelt;
    from = word.end;
  }
  const tidy = plain
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .replace(/^[\s,.!?]+|\s+$/g, '');
  if (!/\p{L}/u.test(tidy)) return { span: [start, end] };
  const capital = /\p{Lu}/u.test(reading.text[start] ?? '');
  return { span: [start, end], plain: capital ? tidy.charAt(0).toUpperCase() + tidy.slice(1) : tidy };
}

/**
 * Runs of SMS spelling; each holds a sure sign at least. A finder: `reading.once(findSmsRuns)`.
 * Hashtags, handles, links, quotations and posts about SMS language are left.
 */
export function findSmsRuns(reading: Reading): readonly SmsRun[] {
  if (reading.once(candidatesOf).length === 0) return [];
  const own = reading.language === 'fr' ? french : english;
  const [inOwn, inOther] = [spellingsIn(reading, own), spellingsIn(reading, own === french ? english : french)];
  const sureIn = (found: readonly Spelling[]): readonly Spelling[] => found.filter(({ sure }) => sure);
  const [here, there] = [sureIn(inOwn), sureIn(inOther)];
  // A few words hardly tell their language; a letter or a figure is no word of another one.
  const foreign = reading.once(wordsOf).length <= 10 && there.some(({ word }) => word.end - word.start > 2);
  const spelt = there.length > here.length + (foreign ? 0 : 1) ? inOther : inOwn;
  const runs: SmsRun[] = [];
  let members: Spelling[] = [];
  const close = (): void => {
    if (members.some(({ sure }) => sure)) runs.push(runOf(reading, trimmed(members)));
    members = [];
  };
  for (const spelling of spelt) {
    const last = members.at(-1);
    if (last && !together(reading, last.word, spelling.word)) close();
    members.push(spelling);
  }
  close();
  return runs;
}

/** A weak sign counts beside a sure one only: those that a plain word parts from the rest are left out. */
function trimmed(members: readonly Spelling[]): readonly Spelling[] {
  const first = members.findIndex(({ sure }) => sure);
  const last = members.findLastIndex(({ sure }) => sure);
  return members.slice(Math.max(0, first - 1), last + 2);
}
