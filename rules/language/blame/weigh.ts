/**
 * Weak signs that add up to a reproach. One word of blame may be innocent; with somebody of the school as its subject, an
 * "always", a sigh and no word of praise it is not.
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf, hasIn, has as isIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { copulas, degrees, determiners } from '../text/grammar';
import { badNames, failings, misdeeds, superlatives, worthless } from './faults';
import { characters } from './fields/character';
import { lapses, misconduct, wrongdoing } from './fields/deeds';
import { duties, lacks, merits, nothing, virtues } from './fields/duties';
import { jibes } from './fields/jibes';
import { slights, verdicts } from './fields/quality';
import { always, aversions, griping, informing, praising, readers, records, rhetoric } from './fields/signs';
import { manners, types } from './fields/types';
import { damning, vices } from './idioms';
import { denies, type Sentence, spanOf } from './sentence';
import { type Topic, topicOf } from './topic';

/** What each sign weighs, and why. */
const weights = {
  /** Words for people alone: "hargneux", "two-faced". */
  character: 3,
  /** A misdeed whoever does it: "maltraite", "lies". */
  misdeed: 3,
  /** A virtue that lacks, a duty never done, a merit denied. */
  lack: 3,
  /** Idioms that mean little else: "n'en fout pas une", "under the bus". */
  idiom: 3,
  /** A question that knows its answer, a dislike: who stands behind is meant. */
  aversion: 3,
  /** The name of a fault: "mépris", "cattiness". */
  vice: 3,
  /** Bad of things as well: "soporifique", "a mess". */
  verdict: 2,
  /** May be a fact of the day: "lent", "crie", "late". */
  slight: 1,
  /** The words are not tied to their subject by a verb, a comma or a colon. */
  loose: -3,
  /** "mes 4e", "la CPE": somebody certain. */
  meant: 2,
  /** "un élève", "parents"; or a pronoun for somebody spoken of before. */
  any: 1,
  told: 1,
  near: 0,
  /** In a frame that tells of teaching: "devant moi", "parents' evening". */
  frame: 1,
  /** "que des", "une bande de", "a bunch of": a crowd is run down. */
  heap: 2,
  /** "jamais vu", "of my career": a verdict on all one has seen. */
  records: 2,
  always: 1,
  griping: 1,
  mockery: 1,
  /** Thanks and pride tell of something else, and so do lessons, calls, machines and ministers. */
  praising: -2,
  informing: -2,
  /** "your child", "vos élèves": one advises or sells. */
  reader: -1,
  /** "si un élève ment…", a question. */
  supposed: -2,
} as const;
const [certain, likely] = [5, 4];

/** A reproach, and whether it is but a likely one. */
export interface Reproach {
  readonly at: Span;
  readonly low: boolean;
}

type Sign = keyof typeof weights;
/** What is said, its sign, and how it is tied to whom it is said of. */
interface Said {
  readonly first: number;
  readonly last: number;
  readonly sign: Sign;
}

const mocking = /[🙄😤😡🤬🤡💩😒🤦😑🥱😠👎🗑]/u;
const supposing = /^(?:si|if|quand|when|whether|lorsque|unless|aucune?|no|qu)$/;

/** Words that tie a quality to its subject: "est (vraiment)", "s'est montré", ":", ", ". */
const ties = /^(?:c|cest|jsuis|qu|que|montrer?|montrent|montree?s?|trouve|trouvent|think|find|called|acts?|sounds?|looks?|y)$/;
const paired = /^(?:en|et|and|ou|or|mais|but|aussi|pas|both|equally|so|d)$/;

/** Is a quality said of its subject through a verb, a stop, or right beside it? */
function isTied(sentence: Sentence, { first, last }: Said, topic: Topic, qualities: ReadonlySet<number>): boolean {
  if (sentence.whomEndingAt(first - 1) >= 0 || sentence.whomStartingAt(last + 1) >= 0) return true;
  for (let at = first - 1, steps = 0; at >= sentence.from && steps < 6; at--, steps++) {
    const word = sentence.word(at);
    if (/[:?!]/.test(sentence.gap(at)) || copulas.has(word) || ties.test(word)) return true;
    // "moche, sale et mal organisée"
    if (!degrees.has(word) && !paired.test(word) && !/, $/.test(sentence.gap(at)) && !qualities.has(at)) return false;
  }
  return (
    isHeaped(sentence, first) ||
    first === sentence.from ||
    topic.first > last ||
    [...Array(3).keys()].some((back) => first - back === sentence.from)
  );
}

/** Denied in front ("n'est pas…", "never…"), or behind a French verb ("ne crie jamais"). */
function isDenied(sentence: Sentence, { first, last, sign }: Said): boolean {
  if (sign === 'lack' || sign === 'idiom' || sign === 'aversion') return false;
  for (let at = first - 1; at >= first - 3; at--) {
    if (denies(sentence, at) && !/^(?:moins|less|jamais|never)$/.test(sentence.word(at))) return true;
    if (copulas.has(sentence.word(at)) || /[,;:]/.test(sentence.gap(at))) break;
  }
  return /^(?:pas|jamais|plus|nothing)$/.test(sentence.word(last + 1)) && /^(?:n|ne)$/.test(sentence.word(first - 1));
}

const between = (a: Cue, b: Cue): number => (a.first < b.first ? b.first - a.last : a.first - b.last) - 1;

/** Two cues near each other make one sign: "aucun" with "respect", "never" with "marks". */
function* paired2(sentence: Sentence, left: Lexicon, right: Lexicon, most: number, ordered: boolean): Iterable<Said> {
  const { reading, span } = sentence;
  const rights = cuesIn(reading, right, span);
  if (rights.length === 0) return;
  for (const a of cuesIn(reading, left, span).slice(0, mostCues)) {
    const b = rights.find((other) => between(a, other) >= 0 && between(a, other) <= most && (!ordered || other.first > a.last));
    if (b) yield { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last), sign: 'lack' };
  }
}

/** Is a quality likened to a thing: "(aimable) comme une porte", "(warm) as a fridge"? Not to what is admired. */
const isLikened = (sentence: Sentence, last: number): boolean =>
  /^(?:que?|as)$/.test(sentence.word(last + 1)) &&
  /^(?:une?|des|an?|the)$/.test(sentence.word(last + 2)) &&
  !/^(?:lions?|anges?|agneaux?|angels?|lambs?|saints?|champions?|pros?|tigers?|tigres?|fox|renards?|owls?|adultes?|grands?)$/.test(
    sentence.word(last + 3),
  );

/** "pas sympa", "isn't fair": a merit with a denial close before it. */
function* deniedMerits(sentence: Sentence): Iterable<Said> {
  for (const { first, last } of cuesIn(sentence.reading, merits, sentence.span).slice(0, mostCues))
    for (let at = first - 1; at >= first - 4; at--) {
      const word = sentence.word(at);
      // "Aussi discrète qu'un mégaphone"
      if (/^(?:aussi|as)$/.test(word) && isLikened(sentence, last)) {
        yield { first: at, last: last + 2, sign: 'lack' };
        break;
      }
      if (/^(?:pas|jamais|ni|not|never|isn|isnt|aren|arent|wasn|wasnt|plus|hardly)$/.test(word)) {
        yield { first: at, last, sign: 'lack' };
        break;
      }
      if (!degrees.has(word) && word !== 't') break;
    }
}

const mostCues = 12;

function* saidIn(sentence: Sentence): Iterable<Said> {
  const { reading, span } = sentence;
  const lists: readonly (readonly [Lexicon, Sign])[] = [
    [characters, 'character'],
    [failings, 'character'],
    [types, 'character'],
    [manners, 'verdict'],
    [rhetoric, 'aversion'],
    [aversions, 'aversion'],
    [vices, 'vice'],
    [badNames, 'verdict'],
    [worthless, 'verdict'],
    [superlatives, 'verdict'],
    [misdeeds, 'misdeed'],
    [damning, 'idiom'],
    ...jibes.map((list) => [list, 'idiom'] as const),
    [misconduct, 'misdeed'],
    [wrongdoing, 'misdeed'],
    [verdicts, 'verdict'],
    [slights, 'slight'],
    [lapses, 'slight'],
  ];
  for (const [list, sign] of lists)
    for (const { first, last } of cuesIn(reading, list, span).slice(0, mostCues)) yield { first, last, sign };
  yield* paired2(sentence, lacks, virtues, 2, true);
  yield* paired2(sentence, nothing, duties, 2, false);
  yield* deniedMerits(sentence);
}

const heaping =
  /^(?:bande|tas|ramassis|defile|brochette|troupeau|collection|nid|armee|ribambelle|que|ainsi|bunch|pack|load|herd|shower|crowd|full|vrais|vraies)$/;

/** A crowd is called so behind a verb of being, a stop or "quelle", not in "ils jouent une bande de voleurs". */
function isLed(sentence: Sentence, heap: number): boolean {
  let at = heap - 1;
  while (at >= sentence.from && determiners.has(sentence.word(at)) && !/[,:!?]/.test(sentence.gap(at - 1))) at--;
  const word = sentence.word(at);
  return (
    at < sentence.from ||
    /[,:!?]/.test(sentence.gap(at)) ||
    copulas.has(word) ||
    ties.test(word) ||
    /^(?:quel|such|what|ai|have|got|pas|de$)/.test(word)
  );
}

/** "un défilé d'(hystériques)", "je n'ai que des (zombies)". */
function isHeaped(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= first - 3 && at >= sentence.from; at--) {
    if (heaping.test(sentence.word(at))) return isLed(sentence, at);
    if (!degrees.has(sentence.word(at))) return false;
  }
  return false;
}

/** What stands in the sentence for or against a reproach, whatever it is. */
function around(sentence: Sentence): number {
  const { reading, span } = sentence;
  const has = (list: Lexicon): boolean => hasIn(reading, list, span);
  let sum = 0;
  if (has(always)) sum += weights.always;
  if (has(records)) sum += weights.records;
  if (has(griping)) sum += weights.griping;
  if (has(praising)) sum += weights.praising;
  if (has(informing)) sum += weights.informing;
  if (sentence.asks && !has(rhetoric)) sum += weights.supposed;
  if (has(readers)) sum += weights.reader;
  if (mocking.test(reading.text.slice(...span))) sum += weights.mockery;
  return sum;
}

const isVerb = (sign: Sign): boolean =>
  sign === 'misdeed' || sign === 'lack' || sign === 'idiom' || sign === 'aversion' || sign === 'vice';

const nounArticle = /^(?:une?|des|du|the|an|mon|ma|mes|ton|ta|tes|ce|cette|ces|my|your|our|this)$/;

/** What a sign weighs with its subject, without what stands around. */
function weightOf(sentence: Sentence, said: Said, topic: Topic, qualities: ReadonlySet<number>): number {
  let sum: number = weights[said.sign] + weights[topic.sure];
  if (!isVerb(said.sign) && !isTied(sentence, said, topic, qualities)) sum += weights.loose;
  if (said.sign === 'misdeed' && topic.sure === 'near') sum += weights.loose;
  if (supposing.test(sentence.word(topic.first - 1))) sum += weights.supposed;
  return isHeaped(sentence, said.first) ? sum + weights.heap : sum;
}

/** "la balance", "une colle": a noun, not what somebody does. */
const isNoun = (sentence: Sentence, { first, sign }: Said): boolean =>
  sign === 'misdeed' && nounArticle.test(sentence.word(first - 1));

/** All that weighs enough in a sentence, from the first to the last of it. */
export function weigh(sentence: Sentence): Reproach | undefined {
  let [heaviest, first, last] = [0, sentence.to, 0];
  let frame: number | undefined;
  const all = [...saidIn(sentence)];
  const qualities = new Set(all.map((said) => said.last));
  for (const said of all) {
    const standsAlone = said.sign === 'character' || said.sign === 'lack';
    const topic = topicOf(sentence, said.first, said.last, said.sign === 'aversion', standsAlone);
    if (!topic || isDenied(sentence, said) || isNoun(sentence, said)) continue;
    frame ??= around(sentence);
    const sum = frame + weightOf(sentence, said, topic, qualities);
    if (sum < likely) continue;
    heaviest = Math.max(heaviest, sum);
    first = Math.min(first, topic.first, said.first);
    last = Math.max(last, topic.first, said.last);
  }
  return heaviest === 0 ? undefined : { at: spanOf(sentence, first, last), low: heaviest < certain };
}

const strongKernels = [characters, types, misconduct, wrongdoing, verdicts, manners, rhetoric, aversions, vices, ...jibes];

/** Words that deny what follows them. */
const denying = /^(?:pas|aussi|as|jamais|ni|not|never|isn|isnt|aren|arent|wasn|wasnt|t|plus|hardly)$/;

/** Is a merit denied close before it? */
const isDeniedMerit = ({ tokens }: Reading, { first }: Cue): boolean =>
  [1, 2, 3].some((back) => denying.test(tokens[first - back]?.word ?? ''));

/** Indices of the words that may be, or help to make, a reproach, in no order. Those that need a second word are asked last. */
export function kernelsIn(reading: Reading): number[] {
  const first: number[] = [];
  const add = (list: Lexicon): void => {
    for (const cue of cuesOf(reading, list)) first.push(cue.first);
  };
  for (const list of strongKernels) add(list);
  if (isIn(reading, virtues)) add(lacks);
  if (isIn(reading, duties)) add(nothing);
  for (const cue of cuesOf(reading, merits)) if (isDeniedMerit(reading, cue)) first.push(cue.first);
  if (isIn(reading, always) || isIn(reading, griping)) {
    add(slights);
    add(lapses);
  }
  return first;
}
