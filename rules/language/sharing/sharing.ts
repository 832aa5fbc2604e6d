/** Giving away a song, a film or a book, or putting somebody's music under a video. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { has, hasIn } from '../lexicons/cues';
import { isAdvised, isNegated, isQuoted } from '../text/speech';
import { artists } from './artists';
import { givenIn } from './given';
import { musicIn } from './music';
import type { Sharing } from './near';
import { allowed, borrowed, copied, file, lawful, lectured, musical, newest, sly, unpaid, whole, work } from './words';

/** Is a copy lawful, or a copy only spoken of? */
function isFine(reading: Reading, sentence: Span): boolean {
  const isThere = (words: typeof allowed): boolean => hasIn(reading, words, sentence);
  if (isThere(allowed) || isThere(lectured) || asked.test(reading.folded.slice(...sentence))) return true;
  // Whoever whispers, or spares others the price, knows what it is; and a singer's songs are nobody's lesson.
  const isPirate = isThere(copied) || isThere(sly) || isThere(unpaid) || (isThere(artists) && isThere(file));
  return isThere(lawful) && !isPirate;
}

/** Somebody looks for a copy and gives none. */
const asked =
  /(?:^|[.!?\n] ?)\s*(?:(?:has |does |did )?any(?:one|body) (?:got|have|know)|who has|who's got|quelqu'un (?:a|aurait|connait)|qui aurait|je cherche|looking for)[^.!\n]*\?\s*$/;

/** One of them stands in every such sentence. */
const signs = [work, file, copied, musical, borrowed, artists, whole, newest] as const;

/**
 * Works given away, and music borrowed for a video, in reading order. A finder: `reading.once(findSharing)`.
 */
export function findSharing(reading: Reading): readonly Sharing[] {
  if (!signs.some((sign) => has(reading, sign))) return [];
  const found: Sharing[] = [];
  for (const sentence of reading.sentences) {
    const all: Sharing[] = [
      ...musicIn(reading, sentence).map((at): Sharing => ({ at, kind: 'music' })),
      ...givenIn(reading, sentence).map((at): Sharing => ({ at, kind: 'file' })),
    ];
    if (all.length === 0 || isFine(reading, sentence)) continue;
    // "Don't buy it", "don't tell": the writer knows, and denies nothing.
    const sure = hasIn(reading, unpaid, sentence) || hasIn(reading, sly, sentence);
    if (!sure && isAdvised(reading, sentence)) continue;
    found.push(...all.filter(({ at }) => !isQuoted(reading, at) && (sure || !isNegated(reading, at))));
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}
