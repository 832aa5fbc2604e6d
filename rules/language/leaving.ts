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
  awayStatesEnglish,
  awayVerbsFrench,
  departureEnglish,
  departureFrench,
  ellipsis,
  emptyHome,
  goingVerbsEnglish,
  goingVerbsFrench,
  leavingEnglish,
  leavingFrench,
  leavingGerunds,
  leavingVerbsEnglish,
  leavingVerbsFrench,
  returning,
  returningVerbsFrench,
  subjectEnglish,
  subjectFrench,
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
  `(?<![a-z\\d])(?:${towards} ${article}(?:${destination}|${park})|(?:${towards} )?${resort})(?![a-z\\d])`,
);
const bareDestination = new RegExp(`(?<![a-z\\d])(?:${article}(?:${destination}|${park})|${resort})(?![a-z\\d])`);
const capitalPlace = new RegExp(
  `(?<![a-z\\d])(?:${towards}|À|En|Au|Aux|In|To|At) ${article}(?!(?:I|Je|Mme|Mr|M|Mrs|Ms|Miss|Year|CP|CM|CE|DM|CDI|ENT|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Noël|Pâques|Christmas|Easter)(?![a-zà-ÿ]))[A-ZÀ-ÖØ-Þ][\\wÀ-ÿ'’-]+`,
);
const venuePlace = new RegExp(`(?<![a-z\\d])(?:${venue})(?![a-z\\d])`);

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

/**
 * A verb and what must stand before it. The verb is looked for first: the subjects, in one pattern with the verbs, would
 * make it a hundred times larger to compile.
 */
interface Verbal {
  readonly kind: LeavingKind;
  readonly verb: RegExp;
  readonly before: RegExp;
}

const [ours, weEnglish, elided] = [new RegExp(subjectFrench), new RegExp(subjectEnglish), new RegExp(ellipsis)];
const verbals: readonly Verbal[] = [
  { kind: 'leaving', verb: edge(leavingVerbsFrench), before: ours },
  { kind: 'away', verb: edge(awayVerbsFrench), before: ours },
  { kind: 'returning', verb: edge(returningVerbsFrench), before: ours },
  { kind: 'leaving', verb: edge(leavingVerbsEnglish), before: weEnglish },
  { kind: 'leaving', verb: edge(leavingGerunds), before: elided },
  { kind: 'away', verb: edge(awayStatesEnglish), before: weEnglish },
];
const goings: readonly Verbal[] = [
  { kind: 'going', verb: edge(goingVerbsFrench), before: ours },
  { kind: 'going', verb: edge(goingVerbsEnglish), before: weEnglish },
];

/** How far back a subject is looked for. */
const subjectReach = 60;

/** The verbs of a stretch that have the subject they need, with that subject. */
function* withSubject({ folded }: Reading, [from, to]: Span, { verb, before }: Verbal): Iterable<Span> {
  for (const { index, 0: words } of folded.slice(from, to).matchAll(verb)) {
    const back = Math.max(0, from + index - subjectReach);
    const match = before.exec(folded.slice(back, from + index));
    if (!match) continue;
    // The character that parts the subject from what precedes it is not its own.
    const lead = /^[a-z]/.test(match[0]) ? 0 : 1;
    yield [Math.min(back + match.index + lead, from + index), from + index + words.length];
  }
}

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
function* goingIn(reading: Reading, stretch: Span): Iterable<Leaving> {
  const near = reading.post.profile === 'class' ? venueIn : placeIn;
  for (const verbal of goings) {
    for (const [start, behind] of withSubject(reading, stretch, verbal)) {
      const [, end] = reading.sentenceAt(start);
      const reach = verbal.before === ours ? 55 : 30;
      const place = near(reading, [verbal.before === ours ? start : behind - 3, wordEnd(reading, Math.min(end, behind + reach))]);
      if (place) yield { at: [start, Math.max(behind, place[1])], kind: 'going' };
    }
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
    for (const verbal of verbals) {
      for (const at of withSubject(reading, stretch, verbal)) cues.push({ at, kind: verbal.kind });
    }
    const folded = reading.folded.slice(...stretch);
    for (const [kind, pattern] of patterns) {
      for (const { index, 0: words } of folded.matchAll(pattern)) {
        cues.push({ at: [stretch[0] + index, stretch[0] + index + words.length], kind });
      }
    }
  }
  return cues.sort((a, b) => a.at[0] - b.at[0]);
}
