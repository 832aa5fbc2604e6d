/** Somebody's music in a video of one's own: its credits, or a word of music, the video and a name. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn } from '../lexicons/cues';
import { artists } from './artists';
import { hull, nameBehind, nearest, spanOf, title } from './near';
import { ambient, borrowed, musical, video } from './words';

const artist = /^\s?["«]?\s?\p{Lu}[\p{L}\d'&.-]*(?: (?:\p{Lu}[\p{L}\d'&.-]*|de|the|of|et|and|feat\.?|x|&))*/u;
/** A name within a sentence: "Djadja", "Happy". */
const namedInside = /(?<=[\p{L},] )\p{Lu}[\p{L}'-]+/u;
/** "Flowers by Miley Cyrus", "« Djadja » d'Aya". */
const by = /^ (?:\p{Lu}[\p{L}']*(?: \p{L}[\p{L}']*){0,4}|["«][^"»]{2,40}["»]) (?:by|de|d'|par) ?\p{Lu}/u;
/** A title, or a name. */
const named = /["«][^"»\n]{2,60}["»]|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u;

/** "Musique : Angèle", "music: Coldplay", "Soundtrack to our sports day reel: …". */
const credited =
  /(?<![a-z\d])(?:fond (?:musical|sonore)|musiques?|bande[- ]son|son|chanson|zik|background (?:music|track)|music|song|soundtrack|audio|track)(?: (?:de (?:la|notre) video|du (?:montage|clip|diaporama)|de fond|originale|used|in the video|credit|choice))? ?: ?(?!https?)/g;
/** Up to the colon of a credit: no more than so many characters. */
const creditReach = 70;

/** Credits of a video, as they stand under it. */
function creditsIn(reading: Reading, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  for (const { 0: words, index } of reading.folded.slice(from, to).matchAll(credited)) {
    const end = from + index + words.length;
    const name = artist.exec(reading.text.slice(end, end + 60));
    if (name) spans.push([from + index, end + name[0].length]);
  }
  return spans;
}

/** "Background track on the leavers' video: Coldplay". */
function creditAfter({ text }: Reading, { end }: Cue, to: number): Span | undefined {
  const colon = text.slice(end, Math.min(to, end + creditReach)).indexOf(':');
  if (colon < 0) return;
  const from = end + colon + 1;
  const name = named.exec(text.slice(from, from + 50));
  return name ? [from + name.index, from + name.index + name[0].length] : undefined;
}

/** A title or a name beside a word of music. */
function nameNear({ text }: Reading, { start, end }: Cue, [from, to]: Span): Span | undefined {
  const behind = text.slice(start, Math.min(to, end + 50));
  const after = title.exec(behind) ?? nameBehind.exec(text.slice(end, Math.min(to, end + 50)));
  if (after) {
    const at = start + behind.indexOf(after[0]);
    return [at, at + after[0].length];
  }
  const opens = Math.max(from, start - 40);
  const before = title.exec(text.slice(opens, start)) ?? namedInside.exec(text.slice(opens, start));
  return before ? [opens + before.index, opens + before.index + before[0].length] : undefined;
}

/** Music borrowed for a video in a sentence. */
export function musicIn(reading: Reading, sentence: Span): readonly Span[] {
  const musicals = cuesIn(reading, musical, sentence);
  const credits = musicals.length > 0 ? creditsIn(reading, sentence) : [];
  const videos = cuesIn(reading, video, sentence);
  if (credits.length > 0 || videos.length === 0) return credits;
  const known = cuesIn(reading, artists, sentence);
  const spans: Span[] = [];
  const add = (cue: Cue, name: Span | undefined): void => {
    const close = name && nearest(videos, cue, 10);
    if (close) spans.push(hull([spanOf(cue), spanOf(close), name]));
  };
  const singer = (cue: Cue, most: number): Span | undefined => {
    const found = nearest(known, cue, most);
    return found && spanOf(found);
  };
  for (const cue of cuesIn(reading, borrowed, sentence))
    add(cue, creditAfter(reading, cue, sentence[1]) ?? singer(cue, 4) ?? nameNear(reading, cue, sentence));
  for (const cue of musicals) if (cue.end - cue.start > 3) add(cue, creditAfter(reading, cue, sentence[1]) ?? singer(cue, 4));
  // "with", "in the background": pupils are there too, so a singer or a title must be.
  for (const cue of cuesIn(reading, ambient, sentence)) {
    const titled = by.exec(reading.text.slice(cue.end, Math.min(sentence[1], cue.end + 50)));
    add(cue, singer(cue, 3) ?? (titled ? [cue.end, cue.end + titled[0].length] : undefined));
  }
  return spans.filter((span, at) => !spans.slice(0, at).some((other) => other[0] < span[1] && span[0] < other[1]));
}
