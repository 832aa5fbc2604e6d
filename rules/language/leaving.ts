/** Who goes away: cues that a home empties or a class goes out. A cue alone never fires; `dates.ts` says when. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { findDatedSentences } from './dates';
import { activity, group, groupGoes, outing, park, taking, venue } from './outing-words';
import { destination, resort } from './places';
import { joined } from './spans';
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

const edge = (source: string): RegExp => new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`, 'g');

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

const found = (at: number, match: RegExpExecArray | null): Span | undefined =>
  match ? [at + match.index, at + match.index + match[0].length] : undefined;

/** The end of the word at an offset: a window must not cut "September" to "Sep". */
function wordEnd({ folded }: Reading, offset: number): number {
  let end = offset;
  while (end < folded.length && /[a-z]/.test(folded[end] ?? '')) end++;
  return end;
}

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
function* goingIn(reading: Reading, [from, to]: Span): Iterable<Leaving> {
  const near = reading.post.profile === 'class' ? venueIn : placeIn;
  for (const { index, 0: words } of reading.folded.slice(from, to).matchAll(goingPattern)) {
    const start = from + index;
    const [, end] = reading.sentenceAt(start);
    const place = near(reading, [start, wordEnd(reading, Math.min(end, start + words.length + 30))]);
    if (place) yield { at: [start, place[1]], kind: 'going' };
  }
}

/** A group of pupils and, so many characters behind at most, the place; or, with `before`, as close before it. */
const visits: readonly { readonly pattern: RegExp; readonly reach: number; readonly before?: true }[] = [
  { pattern: edge(`(?:${group})(?:[^.!?;\\n]{0,25}?[ ,])(?:${groupGoes})`), reach: 45 },
  // "C'est mercredi à Vittel, on emmène 24 élèves".
  { pattern: edge(`(?:${taking}) [^.!?\\n]{0,20}?(?:${group})(?: [a-d\\d]{1,2})?`), reach: 35, before: true },
  {
    pattern: new RegExp(`\\b(?:${group}) ?[:,-]? ?(?=(?:${towards}) |(?:la |le |les |l'|the )?(?:${venue})\\b)`, 'g'),
    reach: 30,
  },
];

/** "visit Penn State": the place stands right behind the verb. */
function directIn(reading: Reading, behind: number, words: string): Span | undefined {
  if (!/(?:visit\w*|see|touring|decouvr\w+|rejoi\w+)$/.test(words)) return;
  const name = /^ (?:the |la |le |les |l')?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u.exec(reading.text.slice(behind, behind + 50));
  return name ? [behind + 1, behind + name[0].length] : undefined;
}

function* visitsIn(reading: Reading, [from, to]: Span): Iterable<Leaving> {
  for (const { pattern, reach, before } of visits) {
    for (const { index, 0: words } of reading.folded.slice(from, to).matchAll(pattern)) {
      const start = from + index;
      const behind = start + words.length;
      const sentence = reading.sentenceAt(start);
      const place =
        directIn(reading, behind, words) ??
        venueIn(reading, [behind, wordEnd(reading, Math.min(sentence[1], behind + reach))]) ??
        (before && placeIn(reading, [Math.max(sentence[0], start - 60), start]));
      if (place) yield { at: [Math.min(start, place[0]), Math.max(behind, place[1])], kind: 'visit' };
    }
  }
}

/** A group and, anywhere close in its sentence, one of the places where classes go. */
function* meetingsIn(reading: Reading, [from, to]: Span): Iterable<Leaving> {
  for (const { index, 0: words } of reading.folded.slice(from, to).matchAll(groupPattern)) {
    const start = from + index;
    const sentence = reading.sentenceAt(start);
    const near: Span = [Math.max(sentence[0], start - 60), Math.min(sentence[1], start + words.length + 60)];
    const around = reading.folded.slice(...near);
    const place =
      found(near[0], venuePlace.exec(around)) ??
      (/\b(?:avec|with) (?:mes|nos|les|la|ma|my|our|the)\b/.test(around) ? destinationIn(reading, near) : undefined);
    if (place) yield { at: [Math.min(start, place[0]), Math.max(start + words.length, place[1])], kind: 'visit' };
  }
}

/** The sentences where a date may be, and those beside them. */
function stretches(reading: Reading): Span[] {
  const { sentences } = reading;
  const dated = new Set(reading.once(findDatedSentences));
  return joined(sentences.filter((_, index) => [index - 1, index, index + 1].some((at) => dated.has(sentences[at] as Span))));
}

/** Cues of leaving in and around the sentences that may hold a date; they may overlap. A finder: `reading.once(findLeavings)`. */
export function findLeavings(reading: Reading): readonly Leaving[] {
  const cues: Leaving[] = [];
  for (const stretch of stretches(reading)) {
    cues.push(...goingIn(reading, stretch), ...visitsIn(reading, stretch), ...meetingsIn(reading, stretch));
    const folded = reading.folded.slice(...stretch);
    for (const [kind, pattern] of patterns) {
      for (const { index, 0: words } of folded.matchAll(pattern)) {
        cues.push({ at: [stretch[0] + index, stretch[0] + index + words.length], kind });
      }
    }
  }
  return cues.sort((a, b) => a.at[0] - b.at[0]);
}
