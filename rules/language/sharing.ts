/** Giving away a song, a film or a book, or putting somebody's music under a video. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { claimedBefore } from './masks';
import { allowed, borrowed, credited, file, free, given, online, spoken, video, whole, work } from './sharing-words';
import { mask } from './spans';
import { isAdvised, isNegated, isQuoted } from './speech';
import { findUrls } from './urls';

/** `file`: a work given away; `music`: somebody's music under a video. */
export interface Sharing {
  readonly at: Span;
  readonly kind: 'file' | 'music';
}

const artist = /^\s?["«]?\s?\p{Lu}[\p{L}\d'&.-]*(?: (?:\p{Lu}[\p{L}\d'&.-]*|de|the|of|et|and|feat\.?|x|&))*/u;
/** A title between marks, or a name after "de", "by". */
const title = /["«][^"»\n]{2,60}["»]|(?:\bde |\bd'|\bdu |\bby |\bof )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u;

const matches = (pattern: RegExp, folded: string, from: number): Span[] =>
  Array.from(folded.matchAll(pattern), ({ index, 0: words }): Span => [from + index, from + index + words.length]);

const gap = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);
const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** Words of the second kind that stand close to words of the first. */
const near = (spans: readonly Span[], to: Span, reach: number): Span | undefined =>
  spans.filter((span) => span !== to && gap(span, to) <= reach).sort((a, b) => gap(a, to) - gap(b, to))[0];

/** How far the words for "whole", "as a file" stand from the work. */
const reach = 40;

const hasAny = (folded: string, pattern: RegExp): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(folded);
};

/** The folded text without its addresses: "album.zip" in a link is no album. */
const withoutLinks = (reading: Reading): string => mask(reading.folded, claimedBefore('phone', reading));

/** Can it be had, from afar or from a hand, by what the sentence or the rest of the post says? */
function ways(reading: Reading, at: Span): { readonly hands: readonly Span[]; readonly far: boolean } | undefined {
  const folded = reading.folded.slice(...at);
  const hands = matches(given, folded, at[0]);
  const far = hasAny(folded, online) || reading.once(findUrls).length > 0;
  const reachable = far || hands.length > 0 || hasAny(reading.folded, given) || hasAny(reading.folded, online);
  return reachable ? { hands, far } : undefined;
}

/** "le mp3 d'Aya Nakamura", "mp3 gratuit": a file of somebody's, without the word for the work. */
function fileOf(reading: Reading, sign: Span, frees: readonly Span[]): Span | undefined {
  const name = title.exec(reading.text.slice(sign[1], sign[1] + 40));
  if (name && name.index <= 3) return [sign[0], sign[1] + name.index + name[0].length];
  const unpaid = reading.folded.startsWith('mp', sign[0]) && near(frees, sign, 3);
  return unpaid ? hull([sign, unpaid]) : undefined;
}

/** A work, whole or as a file, and a way to have it. */
function* givenIn(reading: Reading, sentence: Span): Iterable<Sharing> {
  const folded = reading.once(withoutLinks).slice(...sentence);
  const [from] = sentence;
  const files = matches(file, folded, from);
  if (spoken.test(folded) && files.length === 0) return;
  const way = ways(reading, sentence);
  if (!way) return;
  const frees = way.far ? matches(free, folded, from) : [];
  const signs = [files, matches(whole, folded, from), frees];
  let worked = false;
  for (const item of matches(work, folded, from)) {
    const sign = signs.map((kind) => near(kind, item, reach)).find(Boolean);
    if (!sign) continue;
    worked = true;
    const hand = near(way.hands, item, 12);
    yield { at: hull(hand ? [item, sign, hand] : [item, sign]), kind: 'file' };
  }
  if (worked) return;
  for (const at of files.map((sign) => fileOf(reading, sign, frees))) if (at) yield { at, kind: 'file' };
}

/** Somebody's music in a video of one's own. */
function* musicIn(reading: Reading, [from, to]: Span): Iterable<Sharing> {
  const folded = reading.folded.slice(from, to);
  for (const at of matches(credited, folded, from)) {
    const name = artist.exec(reading.text.slice(at[1], at[1] + 60));
    if (name) yield { at: [at[0], at[1] + name[0].length], kind: 'music' };
  }
  const videos = matches(video, folded, from);
  if (videos.length === 0) return;
  for (const at of matches(borrowed, folded, from)) {
    const start = Math.max(from, at[0] - 40);
    const name = title.exec(reading.text.slice(at[0], Math.min(to, at[1] + 50))) ?? title.exec(reading.text.slice(start, at[0]));
    const close = near(videos, at, 60);
    if (name && close) yield { at: hull([at, close]), kind: 'music' };
  }
}

/**
 * Works given away, and music borrowed for a video, in reading order. A finder: `reading.once(findSharing)`.
 */
export function findSharing(reading: Reading): readonly Sharing[] {
  const found: Sharing[] = [];
  for (const sentence of reading.sentences) {
    const folded = reading.folded.slice(...sentence);
    if (allowed.test(folded) || isAdvised(reading, sentence)) continue;
    const all = [...musicIn(reading, sentence), ...givenIn(reading, sentence)];
    found.push(...all.filter(({ at }) => !isQuoted(reading, at) && !isNegated(reading, at)));
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}
