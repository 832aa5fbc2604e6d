/** Pupils of the class roster, found in a text however they are spelt. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { fold, normalise } from '../text/normalise';
import { type Word, wordsOf } from '../text/words';
import { isGivenName, isWordName } from './given-names';
import { notSurnames } from './not-surnames';
import { honorifics } from './people-words';
import { oneLetterApart, soundOf } from './spelling';

export interface RosterPupil {
  /** "jean", "baptiste": hyphens and spaces are one. */
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

export interface RosterMatch {
  readonly at: Span;
  readonly full: boolean;
  /** Lower case, or the surname alone: the words must be shown to name somebody. */
  readonly weak: boolean;
}

const parts = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
const isUpper = (token: string): boolean => token.length > 1 && token === token.toUpperCase() && token !== token.toLowerCase();

/** "Léa Dupont", "DUPONT Léa", "Dupont, Léa" or "Léa". */
export function parsePupil(entry: string): RosterPupil | undefined {
  const text = normalise(entry).text.trim();
  const [left = '', right] = text.split(',');
  if (right !== undefined) return { given: parts(right), surname: parts(left) };
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const capitals = tokens.filter(isUpper);
  if (capitals.length > 0 && capitals.length < tokens.length)
    return { given: parts(tokens.filter((token) => !isUpper(token)).join(' ')), surname: parts(capitals.join(' ')) };
  const [first, ...others] = tokens;
  if (first === undefined) return undefined;
  const last = tokens.at(-1) ?? first;
  if (tokens.length === 2 && !isGivenName(fold(first)) && isGivenName(fold(last)))
    return { given: parts(last), surname: parts(first) };
  return { given: parts(first), surname: parts(others.join(' ')) };
}

/** Parsed once a roster, not once a post. */
const parsed = new WeakMap<readonly string[], readonly RosterPupil[]>();

function pupilsOf(roster: readonly string[]): readonly RosterPupil[] {
  let pupils = parsed.get(roster);
  if (!pupils) {
    pupils = roster.flatMap((entry) => parsePupil(entry) ?? []).filter(({ given }) => given.length > 0);
    parsed.set(roster, pupils);
  }
  return pupils;
}

interface Part {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly opens: boolean;
}

/** Hyphens part words here: "Jean-Baptiste" and "Jean Baptiste" are the same boy. */
function partsOf(words: readonly Word[]): Part[] {
  return words.flatMap((word) => {
    let start = word.start;
    return word.folded.split('-').map((folded, step): Part => {
      const part = {
        folded,
        start,
        end: start + folded.length,
        capital: word.shape === 'capital' || word.shape === 'upper',
        opens: word.opens && step === 0,
      };
      start = part.end + 1;
      return part;
    });
  });
}

/** Same name: same letters, same sound, or one letter apart when it is long enough and no other name we know. */
function sameName(text: Part, name: string): boolean {
  if (text.folded === name) return true;
  if (!text.capital || text.folded.length < 4 || name.length < 4 || text.folded[0] !== name[0] || notSurnames.has(text.folded))
    return false;
  if (soundOf(text.folded) === soundOf(name)) return !(text.opens && isWordName(text.folded));
  return name.length >= 5 && oneLetterApart(text.folded, name) && !isGivenName(text.folded);
}

const adjacent = (text: string, left: Part | undefined, right: Part | undefined): boolean =>
  left !== undefined && right !== undefined && /^[ '-]$/.test(text.slice(left.end, right.start));

/** How many parts from `index` spell the name, 0 when they do not. */
function spells(text: string, all: readonly Part[], index: number, name: readonly string[]): number {
  for (const [step, part] of name.entries()) {
    const here = all[index + step];
    if (!here || !sameName(here, part)) return 0;
    if (step > 0 && !adjacent(text, all[index + step - 1], here)) return 0;
  }
  return name.length;
}

function matchAt(
  text: string,
  all: readonly Part[],
  index: number,
  { given, surname }: RosterPupil,
): { length: number; full: boolean } | undefined {
  const named = spells(text, all, index, given);
  if (named > 0) {
    const next = index + named;
    if (surname.length > 0 && adjacent(text, all[next - 1], all[next])) {
      const family =
        spells(text, all, next, surname) ||
        spells(text, all, next, surname.slice(-1)) ||
        spells(text, all, next, surname.slice(0, 1));
      if (family > 0) return { length: named + family, full: true };
      const initial = all[next];
      if (initial?.folded.length === 1 && initial.folded === surname[0]?.[0] && initial.capital)
        return { length: named + 1, full: true };
    }
    return { length: named, full: false };
  }
  if (surname.length === 0) return undefined;
  const family = spells(text, all, index, surname);
  if (family === 0) return undefined;
  const next = index + family;
  const after = adjacent(text, all[next - 1], all[next]) ? spells(text, all, next, given) : 0;
  if (after > 0) return { length: family + after, full: true };
  return undefined;
}

/** The surname alone, "Dupont a encore…": not after "Mme", nor after somebody else's first name. */
function surnameAt(text: string, all: readonly Part[], index: number, { surname }: RosterPupil): number {
  const [first] = surname;
  const here = all[index];
  const before = all[index - 1];
  if (first === undefined || first.length < 4 || !here?.capital || isGivenName(here.folded)) return 0;
  if (surname.some((part, step) => all[index + step]?.folded !== part)) return 0;
  if (before && (honorifics.has(before.folded) || (before.capital && !before.opens && adjacent(text, before, here)))) return 0;
  return surname.length;
}

interface Best {
  readonly length: number;
  readonly full: boolean;
  readonly surname: boolean;
}

/** The longest name of the roster at a place. */
function bestAt(text: string, all: readonly Part[], index: number, pupils: readonly RosterPupil[]): Best | undefined {
  let best: Best | undefined;
  for (const pupil of pupils) {
    const match = matchAt(text, all, index, pupil);
    if (match && (!best || match.length > best.length)) best = { ...match, surname: false };
  }
  if (best) return best;
  for (const pupil of pupils) {
    const length = surnameAt(text, all, index, pupil);
    if (length > 0) return { length, full: false, surname: true };
  }
  return undefined;
}

/** Pupils of the roster named in the text, longest names first at each place. A finder: `reading.once(findRoster)`. */
export function findRoster(reading: Reading): readonly RosterMatch[] {
  const pupils = pupilsOf(reading.policy.roster);
  if (pupils.length === 0) return [];
  const { text } = reading;
  const all = partsOf(reading.once(wordsOf));
  const matches: RosterMatch[] = [];
  for (let index = 0; index < all.length; index++) {
    const best = bestAt(text, all, index, pupils);
    const first = all[index];
    const last = all[index + (best?.length ?? 1) - 1];
    // "Rose-Rouge" is no Rose.
    if (!best || !first || !last || text[last.end] === '-' || text[first.start - 1] === '-') continue;
    const end = text[last.end] === '.' && last.folded.length === 1 ? last.end + 1 : last.end;
    matches.push({ at: [first.start, end], full: best.full, weak: !best.full && (best.surname || !first.capital) });
    index += best.length - 1;
  }
  return matches;
}
