/** Who goes away: cues that a home empties or a class goes out. A cue alone never fires; `dates.ts` says when. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { destinationIn, findStretches, groupsOf, leadsTo, placeIn, venueIn, venueNounIn } from './leaving-places';
import { activity, groupGoes, outing, taking } from './outing-words';
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

/** What a text must hold for a pattern to be worth trying: a pattern never tried is never compiled. */
const english =
  /\b(?:the|to|for|we|i|i'm|im|our|my|off|back|until|till?|from|this|next|with|and|in|away|out|gone|home|house|all|mum|mom|she|no|nobody)\b/;
const departures =
  /depart|valis|sac|bagag|coffre|voiture|route|\bcap\b|direct|destination|escapade|viree|croisiere|trip|lune|voyage|thalasso|cure|\bvol\b|avion|aeroport|tgv|train|\bcar\b|\bbus\b|ferry|eurostar|thalys|flight|plane|billet|place|passeport|deplacement|mission|vadrouille|goguette|a nous|bye|ciao|adieu|voila|voici|arrive/;
const departuresEnglish =
  /jet|get|break|honeymoon|cruise|road|staycation|weekend|come|coming|bound|flight|hols|holiday|vacation|plane|board|fishing|pack|suitcase|\bbags?\b|booked|skiing|camping|glamping|sailing|cottage|gite|chalet|airbnb|mobil|caravan|cabin|beach house|yurt|countdown|everything/;

const patterns: readonly (readonly [LeavingKind, needs: RegExp, RegExp])[] = [
  [
    'leaving',
    /envol|vais|\bva\b|allons|\bira|malle|quitt|laisse|abandonne|les bouts|jpar|jfile|jdecol|jembarq/,
    edge(leavingFrench),
  ],
  ['leaving', english, edge(leavingEnglish)],
  ['departure', departures, edge(departureFrench)],
  ['departure', departuresEnglish, edge(departureEnglish)],
  ['away', /absen|injoignable|vacances|conge|\bpas\b|\bplus\b|loin|sans/, edge(awayFrench)],
  ['away', english, edge(awayEnglish)],
  [
    'home',
    /maison|appart|baraque|chez|villa|logement|pavillon|studio|personne|chat|plante|courrier|laiss|house|home|flat|place|empty|nobody|no.?one|sit|feed|water|mind|look|watch|check|condo|poule|lapin|poisson|chien|potager|tortue|ame qui|minder/,
    edge(emptyHome),
  ],
  ['returning', /retour|back|return|home/, edge(returning)],
  [
    'outing',
    /sort|classe|voyage|sejour|week-end|journee|au vert|echange|stage|camp|colo|car|bus|train|trip|residential|excursion|outing|exchange|retreat|outdoor|pgl|coach/,
    edge(outing),
  ],
  ['activity', /./, edge(activity)],
];

/**
 * A verb and what must stand before it. The verb is looked for first: the subjects, in one pattern with the verbs, would
 * make it a hundred times larger to compile.
 */
interface Verbal {
  readonly kind: LeavingKind;
  readonly needs?: RegExp;
  readonly verb: RegExp;
  readonly before: RegExp;
}

const [ours, weEnglish, elided] = [new RegExp(subjectFrench), new RegExp(subjectEnglish), new RegExp(ellipsis)];
const verbals: readonly Verbal[] = [
  { kind: 'leaving', verb: edge(leavingVerbsFrench), before: ours },
  { kind: 'away', verb: edge(awayVerbsFrench), before: ours },
  { kind: 'returning', verb: edge(returningVerbsFrench), before: ours },
  { kind: 'leaving', needs: english, verb: edge(leavingVerbsEnglish), before: weEnglish },
  { kind: 'leaving', needs: english, verb: edge(leavingGerunds), before: elided },
  { kind: 'away', needs: english, verb: edge(awayStatesEnglish), before: weEnglish },
];
const goings: readonly Verbal[] = [
  { kind: 'going', verb: edge(goingVerbsFrench), before: ours },
  { kind: 'going', needs: english, verb: edge(goingVerbsEnglish), before: weEnglish },
];

/** How far back a subject is looked for. */
const subjectReach = 60;

/** The verbs of a stretch that have the subject they need, with that subject. */
function* withSubject({ folded }: Reading, [from, to]: Span, { needs, verb, before }: Verbal): Iterable<Span> {
  if (needs && !needs.test(folded)) return;
  for (const { index, 0: words } of folded.slice(from, to).matchAll(verb)) {
    const back = Math.max(0, from + index - subjectReach);
    const match = before.exec(folded.slice(back, from + index));
    if (!match) continue;
    // The character that parts the subject from what precedes it is not its own.
    const lead = /^[a-z]/.test(match[0]) ? 0 : 1;
    yield [Math.min(back + match.index + lead, from + index), from + index + words.length];
  }
}

/** The end of the word at an offset: a window must not cut "September" to "Sep". */
function wordEnd({ folded }: Reading, offset: number): number {
  let end = offset;
  while (end < folded.length && /[a-z]/.test(folded[end] ?? '')) end++;
  return end;
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

/** Behind a group, what it does when it goes somewhere; before it, who takes it; right behind it, a colon or nothing. */
const goesBehind = new RegExp(`^[^.!?;\\n]{0,25}?[ ,](?:${groupGoes})(?![a-z\\d])`);
const takenBefore = new RegExp(`(?:^|[^a-z\\d])((?:${taking}) [^.!?\\n]{0,20}?)$`);
const beside = /^ ?[:,-]? ?(?:la |le |les |l'|the )?/;
const besideBare = /^ ?[:,-]? ?/;

/** "visit Penn State": the place stands right behind the verb. */
function directIn(reading: Reading, behind: number, words: string): Span | undefined {
  if (!/(?:visit\w*|see|touring|decouvr\w+|rejoi\w+)$/.test(words)) return;
  const name = /^ (?:the |la |le |les |l')?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u.exec(reading.text.slice(behind, behind + 50));
  return name ? [behind + 1, behind + name[0].length] : undefined;
}

/** The ways a group may be tied to a place: words that start and end the tie, and how far behind the place may be. */
function* tiesOf({ folded }: Reading, [start, end]: Span): Iterable<{ tie: Span; reach: number; before?: true }> {
  const goes = goesBehind.exec(folded.slice(end, end + 45));
  if (goes) yield { tie: [start, end + goes[0].length], reach: 45 };
  // "C'est mercredi à Vittel, on emmène 24 élèves": the place may come first.
  const taken = takenBefore.exec(folded.slice(Math.max(0, start - 40), start));
  if (taken) yield { tie: [start - (taken[1]?.length ?? 0), end], reach: 35, before: true };
}

function placeOf(
  reading: Reading,
  sentence: Span,
  { tie, reach, before }: { tie: Span; reach: number; before?: true },
): Span | undefined {
  const [start, behind] = tie;
  return (
    directIn(reading, behind, reading.folded.slice(start, behind)) ??
    venueIn(reading, [behind, wordEnd(reading, Math.min(sentence[1], behind + reach))]) ??
    (before && placeIn(reading, [Math.max(sentence[0], start - 60), start]))
  );
}

/** Groups of pupils, each with a place it is tied to, or with one of the places where classes go close by. */
function* visitsIn(reading: Reading): Iterable<Leaving> {
  const { folded } = reading;
  for (const pupils of groupsOf(reading)) {
    const [start, end] = pupils;
    const sentence = reading.sentenceAt(start);
    for (const tie of tiesOf(reading, pupils)) {
      const place = placeOf(reading, sentence, tie);
      if (place) yield { at: [Math.min(tie.tie[0], place[0]), Math.max(tie.tie[1], place[1])], kind: 'visit' };
    }
    const tail = folded.slice(end, end + 12);
    const there = [beside, besideBare].map((gap) => end + (gap.exec(tail)?.[0].length ?? 0)).find((at) => leadsTo(reading, at));
    const next = there === undefined ? undefined : venueIn(reading, [there, wordEnd(reading, Math.min(sentence[1], there + 30))]);
    if (next) yield { at: [start, next[1]], kind: 'visit' };
    const near: Span = [Math.max(sentence[0], start - 60), Math.min(sentence[1], end + 60)];
    const accompanied = /\b(?:avec|with) (?:mes|nos|les|la|ma|my|our|the)\b/.test(folded.slice(...near));
    const meeting = venueNounIn(reading, near) ?? (accompanied ? destinationIn(reading, near) : undefined);
    if (meeting) yield { at: [Math.min(start, meeting[0]), Math.max(end, meeting[1])], kind: 'visit' };
  }
}

/** Cues of leaving in and around the sentences that may hold a date; they may overlap. A finder: `reading.once(findLeavings)`. */
export function findLeavings(reading: Reading): readonly Leaving[] {
  const cues: Leaving[] = [...visitsIn(reading)];
  for (const stretch of reading.once(findStretches)) {
    cues.push(...goingIn(reading, stretch));
    for (const verbal of verbals) {
      for (const at of withSubject(reading, stretch, verbal)) cues.push({ at, kind: verbal.kind });
    }
    const folded = reading.folded.slice(...stretch);
    for (const [kind, needs, pattern] of patterns) {
      if (!needs.test(folded)) continue;
      for (const { index, 0: words } of folded.matchAll(pattern)) {
        cues.push({ at: [stretch[0] + index, stretch[0] + index + words.length], kind });
      }
    }
  }
  return cues.sort((a, b) => a.at[0] - b.at[0]);
}
