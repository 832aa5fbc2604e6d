/** Expensive things shown off at home. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf, hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import type { Token } from '../text/tokens';
import {
  actual,
  arrived,
  brand,
  brandNew,
  cash,
  delight,
  getting,
  kept,
  luxury,
  misread,
  moneyHome,
  newly,
  notAtHome,
  own,
  valuable,
  worth,
} from './valuable-words';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Owners, and numbers: who counts them has them. */
const owners = words('mon ma mes notre nos my our deux trois quatre two three four');
const mine = words('mon ma mes my');
const articles = words('son sa ses un une des du le la les l the a an this ce cette cet these ces deux two');
/** A thing both know of: no news, unless it is of a make one shows off. */
const definite = words('le la les l the du ce cette ces');
/** What stands between two things, not before one. */
const links = words('et and ou or de d pour for avec with sur on dans in est is que qui that at me');

/** "DJI", "16 Pro", "Max": the make, the model and the size, right after a thing. */
const model =
  /(?: (?:dji|pro|max|ultra|plus|mini|air|slim|\d{1,4}(?:k|s|m\d)?(?: ?(?:pouces|inch|inches|cm|"))?|m\d|series|edition|en or|gold|oled|neuve?s?|tou(?:te?|s) neu(?:fs?|ves?)|flambante? neu(?:f|ve)|brand new)(?![a-z\d]))+/y;
/** "à 3000 balles", "£900". */
const price = /\b\d[\d .]{2,6} ?(?:€|euros?|balles|eur\b|k€|£|pounds|quid|dollars|\$|chf|francs)|[£$€] ?\d[\d,.]{2,}/;
/** The size of a screen: nobody gives it of a small one. */
const size = /\b\d{2,3} ?-? ?(?:pouces|inch|inches|")/;
const percent = /\d ?%/;

const inOneBreath = /^(?:, ?| ?& ?|,? (?:et|and|plus|puis) )$/;

/** A thing with its determiner and its make: "my new 75-inch TV". */
interface Thing extends Cue {
  /** Index of its noun. */
  readonly noun: number;
  /** "mon", "our". */
  readonly isOwn: boolean;
  /** "mon", "my": one's own and no school's. */
  readonly isMine: boolean;
  /** "le", "a", or nothing at the beginning of a sentence. */
  readonly isNamed: boolean;
  readonly isNew: boolean;
  /** "the PS5", "la bague". */
  readonly isKnown: boolean;
}

/** Walks back from a thing to its determiner, at most four words. */
function thingOf(reading: Reading, tokens: readonly Token[], cue: Cue): Thing {
  const sentence = reading.sentenceAt(cue.start);
  const news = cuesIn(reading, newly, [Math.max(sentence[0], cue.start - 60), cue.start]);
  let first = cue.first;
  let determiner = '';
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - 5); at--) {
    const token = tokens[at] as Token;
    if (!tokens[at + 1]?.joined || token.start < sentence[0] || links.has(token.word)) break;
    first = at;
    if (!owners.has(token.word) && !articles.has(token.word)) continue;
    determiner = token.word;
    break;
  }
  const fresh = news.filter((one) => one.first >= first);
  // Without a determiner only what says "new" belongs to the thing: "New paddleboard".
  if (determiner === '') first = fresh[0]?.first ?? cue.first;
  const opens = /^[\s\p{P}\p{S}]*$/u.test(reading.folded.slice(sentence[0], tokens[first]?.start)) || !tokens[first]?.joined;
  return {
    ...cue,
    noun: cue.first,
    first,
    start: tokens[first]?.start ?? cue.start,
    isOwn: owners.has(determiner),
    isMine: mine.has(determiner),
    isNamed: articles.has(determiner) || opens,
    isNew: fresh.length > 0,
    isKnown: definite.has(determiner),
  };
}

/** The end of a thing, its model included. */
function endOf({ folded }: Reading, { end }: Cue): number {
  model.lastIndex = end;
  return end + (model.exec(folded)?.[0].length ?? 0);
}

/** Is a cue of the lexicon in the sentence, so many words before the thing or after it at most? */
function near(reading: Reading, { start, first, last }: Cue, lexicon: Lexicon, before: number, after: number): boolean {
  return cuesIn(reading, lexicon, reading.sentenceAt(start)).some(
    (cue) => (cue.last < first && first - cue.last - 1 <= before) || (cue.first > last && cue.first - last - 1 <= after),
  );
}

/** "My new…", "the new…", "New paddleboard", "…flambant neuf". */
function isPresentedAsNew(reading: Reading, thing: Thing): boolean {
  const { noun } = thing;
  if (near(reading, thing, brandNew, 1, 2) || near(reading, { ...thing, first: noun }, brandNew, 1, 0)) return true;
  if (!thing.isNew) return false;
  const said = reading.folded.slice(thing.start, thing.end);
  return thing.isOwn || said.startsWith('the ') || (thing.isNamed && /^(?:new|nouve|brand)/.test(said));
}

/** "65 pouces", "à 3000 balles". */
function isBigOrDear({ folded }: Reading, { start, end, isOwn, isNamed }: Thing): boolean {
  const nearby = folded.slice(start, end + 24);
  return size.test(nearby) || ((isOwn || isNamed) && price.test(nearby));
}

/** Does the writer show it off: as new, just got, of a great size or price, kept at home? */
function isShownOff(reading: Reading, thing: Thing): boolean {
  const { start, end, isOwn, isNamed, isNew, isKnown } = thing;
  if (isPresentedAsNew(reading, thing) || isBigOrDear(reading, thing)) return true;
  const isLuxury = hasIn(reading, luxury, [start, end]);
  if (isLuxury && isFlaunted(reading, thing)) return true;
  if (!isOwn && !isNamed && !isNew) return false;
  const isBrand = isLuxury || hasIn(reading, brand, [start, end]);
  if ((!isKnown || isNew || isBrand) && near(reading, thing, getting, 5, 0)) return true;
  if (near(reading, thing, arrived, 0, isNew ? 4 : 2)) return true;
  return (isOwn || isBrand) && (near(reading, thing, kept, 0, 3) || near(reading, thing, worth, 2, 4));
}

/** A luxury is shown off by less: that one owns it, where it is, or that one is glad of it. */
function isFlaunted(reading: Reading, thing: Thing): boolean {
  if (thing.isOwn || near(reading, thing, actual, 0, 0) || hasIn(reading, actual, [thing.start, thing.end])) return true;
  if (near(reading, thing, getting, 10, 6) || near(reading, thing, kept, 8, 8)) return true;
  return near(reading, thing, arrived, 0, 5) || near(reading, thing, worth, 6, 6) || near(reading, thing, delight, 12, 8);
}

/** What is named of a school where nobody means its equipment. */
const schoolOnly =
  /^(?:(?:the|our|my|your|in|for|notre|l|de l|pour l|a l|d|la|ma|en|le|au|du|mes|nos|les|des)[ '’])?(?:school|class|classroom|pupils?|students?|ecole|etablissement|classe|college|lycee|eleves|lecon|lesson|car park)$/;

/** "Rolled up to school in my brand new Ford": one's own new thing stays one's own at school. */
const isDrivenToSchool = (reading: Reading, thing: Thing): boolean =>
  thing.isMine &&
  isPresentedAsNew(reading, thing) &&
  cuesIn(reading, notAtHome, reading.sentenceAt(thing.start)).every(({ start, end }) =>
    schoolOnly.test(reading.folded.slice(start, end)),
  );

/** "A camera, two lenses and a tripod": what is told in one breath is one finding. */
function listed({ folded }: Reading, found: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const at of found) {
    const last = spans.at(-1);
    if (last && inOneBreath.test(folded.slice(last[1], at[0]))) spans[spans.length - 1] = [last[0], Math.max(last[1], at[1])];
    else spans.push(at);
  }
  return spans;
}

/** Things shown off, and money kept at home, in reading order. A finder: `reading.once(findBelongings)`. */
export function findBelongings(reading: Reading): readonly Span[] {
  const tokens = reading.tokens;
  const isElsewhere = (at: number): boolean => {
    const sentence = reading.sentenceAt(at);
    return hasIn(reading, notAtHome, sentence) || percent.test(reading.folded.slice(...sentence));
  };
  const found: Span[] = [];
  const others = cuesOf(reading, misread);
  for (const cue of cuesOf(reading, valuable)) {
    if (others.some(({ start, end }) => start < cue.end && cue.start < end)) continue;
    const last = found.at(-1);
    if (last && cue.start < last[1]) continue;
    const thing = thingOf(reading, tokens, cue);
    if (isShownOff(reading, thing) && (!isElsewhere(cue.start) || isDrivenToSchool(reading, thing)))
      found.push([thing.start, endOf(reading, thing)]);
  }
  for (const cue of cuesOf(reading, cash))
    if (near(reading, cue, moneyHome, 0, 4) && near(reading, cue, own, 6, 4) && !isElsewhere(cue.start))
      found.push([cue.start, cue.end]);
  return listed(
    reading,
    found.sort((a, b) => a[0] - b[0]),
  );
}
