/** Giving away a song, a film or a book, or putting somebody's music under a video. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { type Cue, cuesIn, has, wordsBetween } from './cues';
import { lexicon } from './lexicon';
import {
  allowed,
  borrowed,
  copied,
  file,
  free,
  given,
  online,
  otherWork,
  place,
  spoken,
  video,
  whole,
  work,
} from './sharing-words';
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
/** A name within a sentence: "Djadja", "Happy". */
const namedInside = /(?<=[\p{L},] )\p{Lu}[\p{L}'-]+/u;

/** "Musique : Angèle", "music: Coldplay". */
const credited =
  /(?<![a-z\d])(?:fond (?:musical|sonore)|musiques?|bande[- ]son|son|chanson|background music|music|song|soundtrack|audio|track)(?: (?:de (?:la|notre) video|du (?:montage|clip|diaporama)|de fond|originale|used|in the video|credit|choice))? ?: ?(?!https?)/g;
/** What such a credit begins with. */
const music = lexicon('fond [musical/sonore], musique(s), bande son, son, chanson, music, song, soundtrack, audio, track');

const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];
const spanOf = ({ start, end }: Cue): Span => [start, end];

/** The cue that stands closest to another, no more than so many words away. */
function nearest(cues: readonly Cue[], to: Cue, most: number): Cue | undefined {
  let best: Cue | undefined;
  for (const cue of cues) {
    const words = wordsBetween(cue, to);
    if (cue === to || words > most) continue;
    if (!best || Math.max(0, words) < Math.max(0, wordsBetween(best, to))) best = cue;
  }
  return best;
}

/** How many words part a work from those for "whole", "as a file", "ripped". */
const reach = 7;

/** Cues in a sentence, but for those inside an address: "album.zip" in a link is no album. */
function cuesOutside(reading: Reading, sentence: Span): (words: typeof work) => readonly Cue[] {
  const links = reading.once(findUrls);
  return (words) =>
    cuesIn(reading, words, sentence).filter(({ start, end }) => !links.some(({ span }) => span[0] < end && start < span[1]));
}

/** "le mp3 d'Aya Nakamura", "mp3 gratuit": a file of somebody's, without the word for the work. */
function fileOf(reading: Reading, sign: Cue, frees: readonly Cue[]): Span | undefined {
  const name = title.exec(reading.text.slice(sign.end, sign.end + 40));
  if (name && name.index <= 3) return [sign.start, sign.end + name.index + name[0].length];
  const unpaid = reading.folded.startsWith('mp', sign.start) && nearest(frees, sign, 0);
  return unpaid ? hull([spanOf(sign), spanOf(unpaid)]) : undefined;
}

/** A work, whole or as a file, and a way to have it. */
function* givenIn(reading: Reading, sentence: Span): Iterable<Sharing> {
  const cues = cuesOutside(reading, sentence);
  const others = cues(otherWork);
  const works = cues(work).filter((one) => !others.some(({ first, last }) => first <= one.last && one.first <= last));
  const files = cues(file);
  const copies = cues(copied);
  if (works.length + files.length + copies.length === 0) return;
  if (cues(spoken).length > 0 && files.length + copies.length === 0) return;
  const hands = cues(given);
  const far = cues(online).length > 0 || reading.once(findUrls).length > 0;
  if (!far && hands.length === 0 && copies.length === 0 && !has(reading, given) && !has(reading, online)) return;
  const frees = far ? cues(free) : [];
  const places = hands.length > 0 ? cues(place) : [];
  const signs = [files, [...cues(whole), ...copies], frees, places];
  let worked = false;
  for (const item of works) {
    const sign = signs.map((kind) => nearest(kind, item, reach)).find(Boolean);
    if (!sign) continue;
    worked = true;
    const hand = nearest(hands, item, 2);
    yield { at: hull([item, sign, ...(hand ? [hand] : [])].map(spanOf)), kind: 'file' };
  }
  if (worked) return;
  for (const at of files.map((sign) => fileOf(reading, sign, frees))) if (at) yield { at, kind: 'file' };
}

/** Somebody's music in a video of one's own. */
function* musicIn(reading: Reading, sentence: Span): Iterable<Sharing> {
  const [from, to] = sentence;
  if (cuesIn(reading, music, sentence).length > 0)
    for (const { 0: words, index } of reading.folded.slice(from, to).matchAll(credited)) {
      const end = from + index + words.length;
      const name = artist.exec(reading.text.slice(end, end + 60));
      if (name) yield { at: [from + index, end + name[0].length], kind: 'music' };
    }
  const videos = cuesIn(reading, video, sentence);
  if (videos.length === 0) return;
  for (const cue of cuesIn(reading, borrowed, sentence)) {
    const before = reading.text.slice(Math.max(from, cue.start - 40), cue.start);
    const name =
      title.exec(reading.text.slice(cue.start, Math.min(to, cue.end + 50))) ?? title.exec(before) ?? namedInside.exec(before);
    const close = nearest(videos, cue, 10);
    if (name && close) yield { at: hull([spanOf(cue), spanOf(close)]), kind: 'music' };
  }
}

/** One of them stands in every such sentence. */
const signs = [work, file, music, borrowed] as const;

/**
 * Works given away, and music borrowed for a video, in reading order. A finder: `reading.once(findSharing)`.
 */
export function findSharing(reading: Reading): readonly Sharing[] {
  if (!signs.some((sign) => has(reading, sign))) return [];
  const found: Sharing[] = [];
  for (const sentence of reading.sentences) {
    const all = [...musicIn(reading, sentence), ...givenIn(reading, sentence)];
    if (all.length === 0 || cuesIn(reading, allowed, sentence).length > 0 || isAdvised(reading, sentence)) continue;
    found.push(...all.filter(({ at }) => !isQuoted(reading, at) && !isNegated(reading, at)));
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}
