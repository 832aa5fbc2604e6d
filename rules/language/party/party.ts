/** Parties, drink, drugs, dating and hangovers told of oneself or one's friends: the words are in `party/words`. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findHearsay } from '../hearsay/hearsay';
import { type Cue, cuesOf, hasIn, nearest } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { overlap } from '../text/spans';
import { isQuoted } from '../text/speech';
import { spanning, wordsAfter, wordsBefore } from '../text/window';
import { findEvenings, withCores } from './evening';
import { alcohol, drugs, drunk, elsewhere, love, nights, own, parties, revel, romance, smoking, told, wholesome } from './words';

type Fits = (reading: Reading, cue: Cue) => Span | undefined;

const itself: Fits = (_, { start, end }) => [start, end];

/** These are told of others, of works and of dates as well: they need the writer or their friends in the sentence. */
const ofOneself: Fits = (reading, cue) =>
  hasWholesome(reading, cue) || !hasIn(reading, own, reading.sentenceAt(cue.start)) ? undefined : [cue.start, cue.end];

const being =
  /^(?:suis|es|est|sommes|sont|etais|etait|etaient|etre|fini|finir|rentree?s?|trop|bien|encore|completement|mort|tous|toutes|got|get|so|was|were|am|m|re|absolutely|proper|still|everyone|totalement|legerement|deja|un|peu)$/;

/** "j'étais bourrée", "got smashed"; not "bourré de fautes", "smashed it". */
const isDrunk: Fits = (reading, cue) => {
  const [before, second] = wordsBefore(reading, cue, 2);
  const [next] = wordsAfter(reading, cue, 1);
  if (!being.test(before?.word ?? '') || /^(?:de|d|la|le|les|it|the|by|my|our|off|a|des|par|sur)$/.test(next?.word ?? ''))
    return undefined;
  const word = reading.folded.slice(cue.start, cue.end);
  // In other company they say that one is tired, moved or glad.
  if (doubtful.test(word) && !(nearest(reading, cue, parties, 12) || nearest(reading, cue, alcohol, 12))) return undefined;
  return [(being.test(second?.word ?? '') ? second?.start : before?.start) ?? cue.start, cue.end];
};
const doubtful =
  /^(?:defoncee?s?|arrachee?s?|dechiree?s?|petee?s?|perchee?s?|fracassee?s?|raide|joyeux|cuite?|stone|hammered|plastered|smashed|trashed|pissed|wrecked|merry|buzzed|steaming|wasted)$/;

/** "ma soirée d'annif", "house party, parents are away". */
const isParty: Fits = (reading, cue) => {
  if (hasWholesome(reading, cue)) return undefined;
  const how = overlapping(reading, cue, revel) ?? nearest(reading, cue, revel, 6);
  // "Chez moi on fête…" tells where, not which party.
  if (!how || how.last < cue.first - 1) return undefined;
  const [before] = wordsBefore(reading, cue, 1);
  const [start, end] = spanning(cue, how);
  return [
    /^(?:ma|mon|notre|my|our|grosse|super|mega|bonne|quelle|what)$/.test(before?.word ?? '')
      ? Math.min(start, before?.start ?? start)
      : start,
    end,
  ];
};

const overlapping = (reading: Reading, cue: Cue, list: Lexicon): Cue | undefined =>
  cuesOf(reading, list).find(({ first, last }) => first <= cue.last && last >= cue.first);

const hasWholesome = (reading: Reading, { start }: Cue): boolean => hasIn(reading, wholesome, reading.sentenceAt(start));

/** "j'ai fumé mon premier joint", "we tried edibles". */
const isDrug: Fits = (reading, cue) => {
  const how = nearest(reading, cue, smoking, 4);
  const who = nearest(reading, cue, own, 9);
  return how && who ? spanning(cue, how) : undefined;
};

const conditions: readonly (readonly [Lexicon, Fits])[] = [
  [told, itself],
  [love, itself],
  [nights, ofOneself],
  [romance, ofOneself],
  [drunk, isDrunk],
  [drugs, isDrug],
  [parties, isParty],
];

const most = 12;
/** Cues of one list that are looked at: a text made of nothing else is not read to its end. */
const mostCues = 40;

/** Private life of the text, in order. A finder: `reading.once(findPrivateLife)`. */
export function findPrivateLife(reading: Reading): readonly Span[] {
  const spans: Span[] = [];
  for (const [list, fits] of conditions)
    for (const cue of cuesOf(reading, list).slice(0, mostCues)) {
      if (hasIn(reading, elsewhere, reading.sentenceAt(cue.start)) || isQuoted(reading, [cue.start, cue.end])) continue;
      const at = fits(reading, cue);
      if (at && reading.once(findHearsay).some((rumour) => overlap(rumour.at, at))) continue;
      if (at && spans.length < most * conditions.length) spans.push(at);
    }
  for (const at of reading.once(findEvenings)) if (!isQuoted(reading, at)) spans.push(at);
  const stories = spans.slice(0, most * 4).map((at) => withCores(reading, at));
  return onePerSentence(
    reading,
    stories.sort((a, b) => a[0] - b[0]),
  ).slice(0, most);
}

/** Characters between two parts of one story; and of two sentences that tell it together. */
const near = 24;

/** One evening is one story: the first words of it in a sentence stand for the rest, and those that touch them. */
function onePerSentence(reading: Reading, spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const at of spans) {
    const before = kept.at(-1);
    if (!before) kept.push(at);
    else if (at[0] <= before[1] + near) kept[kept.length - 1] = [before[0], Math.max(before[1], at[1])];
    else if (reading.sentenceAt(before[0])[0] !== reading.sentenceAt(at[0])[0]) kept.push(at);
  }
  return kept;
}
