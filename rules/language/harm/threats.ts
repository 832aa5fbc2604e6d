/** Threats, orders to die, exclusion and body-shaming, said to somebody or of them: the words are in `harm/words`. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findInsults } from '../insults/insults';
import { type Cue, cuesIn, cuesOf, has, hasIn, nearest } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { isGivenName } from '../names/given-names';
import { calendarNames } from '../names/people-words';
import { overlap } from '../text/spans';
import { isQuoted } from '../text/speech';
import { endsClause, spanning, wordsAfter, wordsBefore } from '../text/window';
import { mockedPart, shamed } from './body';
import { targetsOfHate } from './fields/body';
import { breakable } from './fields/menace';
import { mixedIn } from './mix';
import {
  breaking,
  broken,
  dares,
  dying,
  exposing,
  getOut,
  humiliations,
  menaces,
  mocking,
  publicly,
  scorning,
  secretThings,
  shunning,
} from './sayings';
import {
  ambush,
  avoiding,
  belittling,
  blows,
  bodyJibes,
  campaign,
  deaths,
  deserves,
  dieOrders,
  everybody,
  expelling,
  frames,
  games,
  type HarmKind,
  kindly,
  looks,
  lurking,
  nobody,
  oneOfThem,
  parts,
  sayings,
  shaming,
  shutOut,
  softening,
  spreading,
  strikes,
  theirThings,
  unwanted,
  violent,
} from './words';

export interface Harm {
  readonly at: Span;
  readonly kind: HarmKind;
  /** Put together of weak parts. */
  readonly low?: boolean;
}

/** They hurt by themselves. */
const phrases: readonly (readonly [HarmKind, Lexicon])[] = [
  ['death', deaths],
  ['threat', sayings],
  ['exclusion', unwanted],
  ['exclusion', shutOut],
  ['exclusion', belittling],
  ['body', bodyJibes],
  ['death', dying],
  ['threat', menaces],
  ['exclusion', shunning],
  ['exclusion', scorning],
];

const matches = (word: string | undefined, pattern: RegExp): boolean => word !== undefined && pattern.test(word);

/** Does a clause begin with this cue? "Please" may come before an order. */
function opensClause(reading: Reading, cue: Cue): boolean {
  const [before] = wordsBefore(reading, cue, 1);
  if (!before || matches(before.word, /^(?:just|please|pls|plz|now|so|and|et|alors|allez|mais|but|then|puis|donc|ok|stp)$/))
    return true;
  return /[^a-z0-9' -]/.test(reading.folded.slice(before.end, cue.start));
}

/** "I'm never talking to him again", "je viens pas demain": told of oneself, and a call to nobody. */
const isOwn = ({ tokens }: Reading, kind: HarmKind, first: number): boolean =>
  kind === 'exclusion' && /^(?:i|im|m|ill|je|j)$/.test(tokens[first - 1]?.word ?? '');

/** Two parts of a frame in one clause, few words between them. */
function* framed(reading: Reading): Iterable<Harm> {
  for (const { kind, head, tail, ordered } of frames) {
    if (!has(reading, tail)) continue;
    for (const first of cuesOf(reading, head)) {
      const last = cuesOf(reading, tail).find((cue) => cue.first > first.last && cue.first - first.last <= mostBetween + 1);
      if (!last || /[.;:!?\n]/.test(reading.folded.slice(first.end, last.start))) continue;
      if (ordered && !opensClause(reading, first)) continue;
      if (isOwn(reading, kind, first.first)) continue;
      yield { kind, at: spanning(first, last) };
    }
  }
}
const mostBetween = 3;

/** "crève", "meurs": an order, with nobody in front who dies of heat. */
function* orderedToDie(reading: Reading): Iterable<Harm> {
  for (const cue of cuesOf(reading, dieOrders))
    if (opensClause(reading, cue) && endsClause(reading, cue.end)) yield { kind: 'death', at: [cue.start, cue.end] };
}

/** "(I'll) smash you" is read by what stands behind. */
const frenchVictims = /^(?:te|t|vous|le|la|l|les|lui|leur|toi)$/;
const toFace = /^(?:te|t|vous|lui|toi)$/;
const agents =
  /^(?:je|j|on|nous|ils|elles|jvais|jte|jle|jla|jvai|i|we|ill|imma|ima|im|they|ll|gonna|will|faut|devrait|devrions|venez|allez|lets|should|someone|somebody|gotta|wanna|m|am|re|are|vais|vas|vont|va)$/;
/** They make a threat of an infinitive: "je vais te…", "we're gonna…", "someone should…". */
const plans =
  /^(?:vais|va|vas|vont|allons|jvais|jvai|faut|faudrait|devrait|devraient|devrions|veux|veut|voulez|envie|venez|allez|gonna|will|ll|ill|imma|ima|going|should|lets|let|wanna|gotta|want|needs?|could|might|d)$/;

/** "je vais le frapper avec le marteau", "beat you at chess", "te faire payer 2 euros". */
const ofThings = /^(?:avec|sur|dans|contre|at|to|with|in|\d.*)$/;
const refusing = /^(?:ca|pas|not|never|jamais|peur|without|me|m)$/;

/** What of somebody is hurt. */
const belongings =
  /^(?:face|head|skull|teeth|nose|jaw|legs?|arms?|neck|back|bones?|ribs|fingers|hands?|knees?|kneecaps|eyes?|ears?|mouth|ass|arse|butt|guts|brains?|life|lives|name|reputation|career|family|mum|mom|dad|brother|sister|house|car|bike|windows?|phone|ugly|stupid|fat|fucking|bloody|little|f|hair|throat|stomach|day|year|party|secrets?)$/;

/** The object of an English verb of violence: behind it, or in it ("make your life"). */
function englishVictim(reading: Reading, cue: Cue): number {
  const [next, second, third] = wordsAfter(reading, cue, 3);
  // "smash your exams"
  if (matches(next?.word, /^(?:your|ur|his)$/) && !matches(second?.word, belongings)) return -1;
  if (matches(next?.word, /^(?:you|u|ya|him|her|them|your|ur|his|yall)$/))
    return matches(second?.word, ofThings) ? -1 : matches(second?.word, /^up$/) ? (second?.end ?? -1) : (next?.end ?? -1);
  if (
    matches(next?.word, /^(?:that|this)$/) &&
    matches(second?.word, /^(?:girl|boy|kid|teacher|idiot|loser|freak|guy|bitch|man|woman)$/)
  )
    return second?.end ?? -1;
  return / (?:you|u|your|ur|her|his)(?![a-z])/.test(reading.folded.slice(cue.start, cue.end)) && !matches(third?.word, /^x$/)
    ? cue.end
    : -1;
}

/** "je vais te défoncer", "we're gonna smash you", "someone should slap him". */
function violence(reading: Reading, cue: Cue): Span | undefined {
  const before = wordsBefore(reading, cue, 7);
  const words = before.map(({ word }) => word);
  const english = englishVictim(reading, cue);
  const object = words.slice(0, 2).find((word) => frenchVictims.test(word));
  const french =
    object !== undefined && !matches(words[0], /^(?:to|the)$/) && !matches(wordsAfter(reading, cue, 1)[0]?.word, ofThings);
  if (english < 0 && !french) return undefined;
  const plan = words.findIndex((word) => plans.test(word) && (word !== 'd' || english >= 0));
  if (plan < 0 || plan > 5 || words.slice(0, plan + 1).some((word) => refusing.test(word))) return undefined;
  let first = plan;
  while (agents.test(words[first + 1] ?? '')) first++;
  return [before[first]?.start ?? cue.start, english < 0 ? cue.end : english];
}

/** "je te défonce", "on t'éclate". */
function strike(reading: Reading, cue: Cue): Span | undefined {
  const before = wordsBefore(reading, cue, 3);
  const [object, agent] = before.map(({ word }) => word);
  // "je te tape l'adresse", "je te frappe dans la main"
  if (matches(wordsAfter(reading, cue, 1)[0]?.word, /^(?:l|le|la|les|un|une|dans|sur|ca|des)$/)) return undefined;
  if (matches(object, /^(?:jte|jt|jvous)$/)) return [before[0]?.start ?? cue.start, cue.end];
  if (!matches(object, toFace) || !matches(agent, /^(?:je|j|on|ils|elles|nous)$/)) return undefined;
  return [before[1]?.start ?? cue.start, cue.end];
}

/** "on va te retrouver" and nothing more, "je t'attends à la sortie". */
function lurks(reading: Reading, cue: Cue): Span | undefined {
  if (nearest(reading, cue, kindly, 12)) return undefined;
  const before = wordsBefore(reading, cue, 5);
  const words = before.map(({ word }) => word);
  const [next] = wordsAfter(reading, cue, 1);
  const english = matches(next?.word, /^(?:you|u|him|her)$/);
  const object = english ? next?.word : words[0];
  if (!matches(object, /^(?:te|t|le|la|l|les|vous|you|u|him|her|jte)$/)) return undefined;
  const end = english ? (next?.end ?? cue.end) : cue.end;
  const place = nearest(reading, cue, ambush, 3);
  const trap =
    place && place.start > cue.start && !/^ (?:du|de la|des|d'|de l'|of)\b/.test(reading.folded.slice(place.end))
      ? place
      : undefined;
  const agent = words.findIndex((word) => /^(?:je|j|jte|on|ils|i|we|ill|imma|jvais)$/.test(word));
  if (agent < 0 || words.includes('pas')) return undefined;
  const future = words.some((word) => plans.test(word)) || /(?:ra|rai|ons)$/.test(reading.folded.slice(cue.start, cue.end));
  // Of friends who meet: "on vous attend demain".
  if (
    matches(object, /^(?:vous|les)$/) || !future
      ? !(
          trap &&
          /sort|recre|dehors|portail|grille|outside|gate|behind|derriere|en bas|gym/.test(
            reading.folded.slice(trap.start, trap.end),
          )
        )
      : false
  )
    return undefined;
  if (!trap && !endsClause(reading, end) && !/^ (?:et|and) (?:tu|on|you)/.test(reading.folded.slice(end))) return undefined;
  return [before[agent]?.start ?? cue.start, trap?.end ?? end];
}

/** "il mérite une claque". */
function deserved(reading: Reading, cue: Cue): Span | undefined {
  const verb = nearest(reading, cue, deserves, 2);
  return verb && verb.start < cue.start ? spanning(verb, cue) : undefined;
}

const addressed =
  /^(?:tu|te|t|toi|ton|ta|tes|you|u|ur|your|youre|yourself|he|she|his|her|him|hes|shes|il|elle|lui|sa|ses|vous|votre|son)$/;
const oneself = /^(?:i|im|my|me|je|j|moi|mon|ma|mes|we|our|on|nous)$/;

/** "crater face, buy some cream", "avec tes dents de lapin": thrown at somebody, not told of oneself. */
function named(reading: Reading, cue: Cue): Span | undefined {
  const before = wordsBefore(reading, cue, 6);
  if (before.some(({ word }) => oneself.test(word))) return undefined;
  const behind = wordsAfter(reading, cue, 6);
  const meant = [...before, ...behind].some(({ word }) => addressed.test(word));
  if (meant || (opensClause(reading, cue) && endsClause(reading, cue.end))) return [cue.start, cue.end];
  return undefined;
}

/** "Dégage !" */
const ordered = (reading: Reading, cue: Cue): Span | undefined =>
  opensClause(reading, cue) && endsClause(reading, cue.end) ? [cue.start, cue.end] : undefined;

/** "qui la lui arrache", "who's going to pull off her hijab". */
function dared(reading: Reading, cue: Cue): Span | undefined {
  const call = nearest(reading, cue, dares, 3);
  if (call && call.start < cue.start) return spanning(call, cue);
  const overlapping = cuesIn(reading, dares, reading.sentenceAt(cue.start)).find(
    ({ first, last }) => first <= cue.first && last >= cue.first,
  );
  return overlapping && spanning(overlapping, cue);
}

/** "je montre tes messages", "your pictures go round the whole school". */
function exposed(reading: Reading, cue: Cue): Span | undefined {
  const verb = nearest(reading, cue, exposing, 2);
  if (verb && verb.start < cue.start && nearest(reading, cue, publicly, 6)) return spanning(verb, cue);
  const where = nearest(reading, cue, publicly, 2);
  return where && where.start > cue.start && /sinon|\bor\b|\bou\b/.test(reading.folded.slice(0, cue.start))
    ? spanning(cue, where)
    : undefined;
}

/** "partagez si vous la trouvez moche", "everyone report her account". */
function pileOn(reading: Reading, cue: Cue): Span | undefined {
  const call = nearest(reading, cue, spreading, 4);
  if (!call || call.start > cue.start) return undefined;
  const shame = nearest(reading, cue, shaming, 9);
  return shame && shame.start >= cue.end ? spanning(call, shame) : undefined;
}

/** "personne joue avec Hugo", "on vire la nouvelle du groupe": the shunned are named behind. */
const shuns =
  (by: Lexicon) =>
  (reading: Reading, cue: Cue): Span | undefined => {
    const who = nearest(reading, cue, by, 3);
    if (!who || who.start >= cue.start) return undefined;
    const somebody = nearest(reading, cue, oneOfThem, 0);
    if (somebody && somebody.start > cue.end) return spanning(who, somebody);
    const [next] = wordsAfter(reading, cue, 1);
    if (
      !next ||
      !isGivenName(next.word) ||
      calendarNames.has(next.word) ||
      reading.text[next.start] === reading.folded[next.start]
    )
      return undefined;
    return [who.start, next.end];
  };

/** "t'es une grosse merde" is an insult, of another rule. */
function shamedNotInsulted(reading: Reading, cue: Cue): Span | undefined {
  const at = shamed(reading, cue);
  return at && reading.once(findInsults).some((insult) => overlap(insult.at, at)) ? undefined : at;
}

/** "Baleine, arrête les frites", "Skeleton. Eat a burger": a name one is called, and something said to one's face behind. */
function called(reading: Reading, cue: Cue): Span | undefined {
  if (!opensClause(reading, cue) || !endsClause(reading, cue.end)) return undefined;
  return toYou.test(reading.folded.slice(cue.end, cue.end + 60)) ? [cue.start, cue.end] : undefined;
}
const toYou = /^[^a-z0-9]*\b(?:tu|t|ta|tes|toi|arrete|mange|va|bouge|eat|get|go|you|u|your|move|stop|lose|look)\b/;

const conditions: readonly (readonly [HarmKind, Lexicon, (reading: Reading, cue: Cue) => Span | undefined])[] = [
  ['threat', violent, violence],
  ['threat', breaking, violence],
  ['threat', strikes, strike],
  ['threat', broken, strike],
  ['threat', humiliations, dared],
  ['threat', secretThings, exposed],
  ['threat', lurking, lurks],
  ['threat', blows, deserved],
  ['exclusion', theirThings, pileOn],
  ['exclusion', avoiding, shuns(nobody)],
  ['exclusion', expelling, shuns(everybody)],
  ['body', looks, shamedNotInsulted],
  ['body', targetsOfHate, called],
  ['body', parts, mockedPart],
  ['body', mocking, named],
  ['exclusion', getOut, ordered],
];

/** Cues of one list that are looked at: a text made of nothing else is not read to its end. */
const mostCues = 60;

function* harmsIn(reading: Reading): Iterable<Harm> {
  for (const [kind, list] of phrases)
    for (const { start, end, first } of cuesOf(reading, list).slice(0, mostCues))
      if (!isOwn(reading, kind, first)) yield { kind, at: [start, end] };
  yield* framed(reading);
  yield* orderedToDie(reading);
  for (const [kind, list, fits] of conditions)
    for (const cue of cuesOf(reading, list).slice(0, mostCues)) {
      const at = fits(reading, cue);
      if (at) yield { kind, at };
    }
  yield* mixedIn(reading);
}

/** Told of in a campaign, a lesson, a work or a game, quoted, or said in jest. */
function isHarmless(reading: Reading, { at, kind }: Harm): boolean {
  const sentence = reading.sentenceAt(at[0]);
  if (hasIn(reading, campaign, sentence) || isQuoted(reading, at)) return true;
  if (
    kind === 'threat' &&
    /^ (?:the(?! gate)|for|du (?:musee|specta|film|livre)|\d)/.test(reading.folded.slice(at[1], at[1] + 12))
  )
    return true;
  // "je vais te péter les genoux, tu joueras plus au foot" is no game.
  const hurts = hasIn(reading, breakable, sentence);
  if (kind === 'threat' && !hurts && hasIn(reading, games, sentence)) return true;
  if (cuesIn(reading, softening, sentence).some(({ start }) => start >= at[0])) return true;
  return false;
}

const breath = /^[^.!?\n]{0,24}$/;

const tails =
  /^ (?:ici|here|at all|omg|lol|stp|svp|sale \w+|pauvre \w+|plus|jamais|(?:a|à) la (?:recre|sortie)|du groupe|de la conv|demain|tomorrow|after school|outside|dehors|ce soir|tonight|lundi|on monday)(?![a-z0-9])/;

/** "(nobody wants you) here", "(on l'exclut) du groupe". */
const withTail = (folded: string, { at: [start, end], ...harm }: Harm): Harm => ({
  ...harm,
  at: [start, end + (tails.exec(folded.slice(end, end + 24))?.[0].length ?? 0)],
});

/** "Va te pendre, tu sers à rien": what is said in one breath is one. */
function inOneBreath(folded: string, harms: readonly Harm[]): Harm[] {
  const joined: Harm[] = [];
  for (const harm of harms) {
    const before = joined.at(-1);
    if (before && (harm.at[0] < before.at[1] || breath.test(folded.slice(before.at[1], harm.at[0]))))
      joined[joined.length - 1] = {
        ...before,
        low: before.low === true && harm.low === true,
        at: [before.at[0], Math.max(before.at[1], harm.at[1])],
      };
    else joined.push(harm);
  }
  return joined;
}

const most = 30;

/** What is said to hurt somebody, in order. A finder: `reading.once(findHarm)`. */
export function findHarm(reading: Reading): readonly Harm[] {
  const found: Harm[] = [];
  for (const harm of harmsIn(reading)) {
    if (found.length >= most) break;
    if (!isHarmless(reading, harm)) found.push(withTail(reading.folded, harm));
  }
  return inOneBreath(
    reading.folded,
    found.sort((a, b) => a.at[0] - b.at[0]),
  );
}
