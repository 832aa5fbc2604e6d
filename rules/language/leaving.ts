/** Who goes away: cues that a home empties or a class goes out. A cue alone never fires; `dates.ts` says when. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { activity, group, groupGoes, outing, park, taking, venue } from './outing-words';
import { destination, resort } from './places';
import {
  awayEnglish,
  awayFrench,
  departureEnglish,
  departureFrench,
  emptyHome,
  going,
  leavingEnglish,
  leavingFrench,
  returning,
} from './travel-words';

/**
 * `leaving`, `away`, `home`: said with a verb. `departure`: the same in a noun, past or to come. `returning`: coming back,
 * a support for the others. `going`: "on sera", "we go", with a place. `outing`: a class trip by name. `activity`: what
 * classes do outside, a weaker sign. `visit`: a group of pupils and where it goes.
 */
export type LeavingKind = 'leaving' | 'departure' | 'away' | 'home' | 'returning' | 'going' | 'outing' | 'activity' | 'visit';

export interface Leaving {
  readonly at: Span;
  readonly kind: LeavingKind;
}

const edge = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');

/** "à Rome", "en Grèce", "au ski", "in Bali", and the words in between. */
const towards = '(?:a|à|au|aux|en|dans|sur|vers|pour|chez|direction|in|to|at|near|around|across|for)';
const article = "(?:la |le |les |l'|the |un |une |my |our |mes |nos |ma |mon )?";
const knownPlace = new RegExp(
  `(?<![\\p{L}\\d])(?:${towards} ${article}(?:${destination}|${park})|(?:${towards} )?${resort})(?![\\p{L}\\d])`,
  'u',
);
const bareDestination = new RegExp(`(?<![\\p{L}\\d])(?:${article}(?:${destination}|${park})|${resort})(?![\\p{L}\\d])`, 'u');
const capitalPlace = new RegExp(
  `(?<![\\p{L}\\d])(?:${towards}|À|En|Au|Aux|In|To|At) ${article}(?!(?:I|Je|Mme|Mr|M|Mrs|Ms|Miss|Year|CP|CM|CE|DM|CDI|ENT|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Noël|Pâques|Christmas|Easter)(?!\\p{L}))\\p{Lu}[\\p{L}'’-]+`,
  'u',
);
const venuePlace = new RegExp(`(?<![\\p{L}\\d])(?:${venue})(?![\\p{L}\\d])`, 'u');

const patterns: readonly (readonly [LeavingKind, RegExp])[] = [
  ['leaving', edge(leavingFrench)],
  ['leaving', edge(leavingEnglish)],
  ['departure', edge(departureFrench)],
  ['departure', edge(departureEnglish)],
  ['away', edge(awayFrench)],
  ['away', edge(awayEnglish)],
  ['home', edge(emptyHome)],
  ['returning', edge(returning)],
  ['outing', edge(outing)],
  ['activity', edge(activity)],
];
const goingPattern = edge(going);
const groupPattern = edge(group);
/** Up to the place: it must stand close behind. */
const visits = [
  edge(`(?:${group})(?:[^.!?;\n]{0,25}?[ ,])(?:${groupGoes})`),
  edge(`(?:${taking}) [^.!?\n]{0,20}?(?:${group})(?: [a-dd]{1,2})?`),
];
const visitDirectly = new RegExp(
  `(?<![\\p{L}\\d])(?:${group}) ?[:,-]? ?(?=(?:${towards}) |(?:la |le |les |l'|the )?(?:${venue})(?![\\p{L}\\d]))`,
  'gu',
);

const found = (at: number, match: RegExpExecArray | null): Span | undefined =>
  match ? [at + match.index, at + match.index + match[0].length] : undefined;

/** The place named in a stretch of text, if any. */
export function placeIn(reading: Reading, [start, end]: Span): Span | undefined {
  const text = reading.text.slice(start, end);
  const shouted = text.length > 20 && text === text.toUpperCase();
  return found(start, knownPlace.exec(reading.folded.slice(start, end)) ?? (shouted ? null : capitalPlace.exec(text)));
}

/** A destination named alone: "Rome du 7 au 12", "3 sleeps till Orlando". */
export function destinationIn(reading: Reading, [start, end]: Span): Span | undefined {
  return found(start, bareDestination.exec(reading.folded.slice(start, end)));
}

/** The place where classes go that a stretch of text names, if any. */
export function venueIn(reading: Reading, [start, end]: Span): Span | undefined {
  return found(start, venuePlace.exec(reading.folded.slice(start, end))) ?? placeIn(reading, [start, end]);
}

/** Pupils named as a group in a stretch of text. */
export function groupIn(reading: Reading, [start, end]: Span): Span | undefined {
  groupPattern.lastIndex = 0;
  return found(start, groupPattern.exec(reading.folded.slice(start, end)));
}

/** "on sera", "we go": a cue with a place close behind, where classes go too if a class speaks. */
function* goingIn(reading: Reading): Iterable<Leaving> {
  const near = reading.post.profile === 'class' ? venueIn : placeIn;
  for (const { index, 0: words } of reading.folded.matchAll(goingPattern)) {
    const [, end] = reading.sentenceAt(index);
    const place = near(reading, [index, Math.min(end, index + words.length + 30)]);
    if (place) yield { at: [index, place[1]], kind: 'going' };
  }
}

function* visitsIn(reading: Reading): Iterable<Leaving> {
  for (const [pattern, reach] of [
    [visits[0], 45],
    [visits[1], 35],
    [visitDirectly, 30],
  ] as const) {
    for (const { index, 0: words } of reading.folded.matchAll(pattern as RegExp)) {
      const from = index + words.length;
      const [start, end] = reading.sentenceAt(index);
      // "C'est mercredi à Vittel, on emmène 24 élèves": the place may come first.
      const place =
        venueIn(reading, [from, Math.min(end, from + reach)]) ?? (reach === 35 ? placeIn(reading, [start, index]) : undefined);
      if (place) yield { at: [Math.min(index, place[0]), Math.max(from, place[1])], kind: 'visit' };
    }
  }
}

/** All cues of the text, in reading order; they may overlap. A finder: `reading.once(findLeavings)`. */
export function findLeavings(reading: Reading): readonly Leaving[] {
  const cues: Leaving[] = [...goingIn(reading), ...visitsIn(reading)];
  for (const [kind, pattern] of patterns) {
    for (const { index, 0: words } of reading.folded.matchAll(pattern)) cues.push({ at: [index, index + words.length], kind });
  }
  return cues.sort((a, b) => a.at[0] - b.at[0]);
}
