/**
 * Running somebody down: whom one speaks of (`blame/whom`), and what is said of them (`blame/faults`), in one of its
 * forms (`blame/forms`): "la directrice est incompétente", "such lazy kids", "quelle bande d'incapables".
 */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { hearsayOfOthers, innocent, selfBlame, works } from './blame/exempt';
import { badNames, dislikes, failings, misdeeds, superlatives, worthless } from './blame/faults';
import { type Fault, forms } from './blame/forms';
import { damning, likened, undone, vices } from './blame/idioms';
import { type Sentence, sentenceOf } from './blame/sentence';
import { cuesIn, cuesOf } from './cues';
import { copulas, degrees, pointing } from './grammar';
import { findHearsay } from './hearsay';
import { findInsults } from './insults';
import { overlap } from './spans';
import { isQuoted } from './speech';
import type { Token } from './tokens';

/** Words to look back for the verb of a fault, and around an insult for whom it is aimed at. */
const reach = 5;
const farReach = 40;

/** "je suis nulle", "we are the worst class": one runs oneself down. */
function isOfSelf(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= first - reach && at >= sentence.from; at--) {
    const [word, before] = [sentence.word(at), sentence.word(at - 1)];
    if (/^(?:suis|am|im|sommes|sens)$/.test(word) || (word === 'm' && before === 'i')) return true;
    if (copulas.has(word)) return /^(?:on|we|nous)$/.test(before);
  }
  return false;
}

/** Told of a work, quoted, said by others or in jest; a rumour is of another rule. */
function isExempt({ reading, span }: Sentence, { cue }: Fault): boolean {
  const at: Span = [cue.start, cue.end];
  if (cuesIn(reading, innocent, span).some(({ start, end }) => overlap([start, end], at))) return true;
  if (reading.once(findHearsay).some((other) => overlap(other, at))) return true;
  if (cuesIn(reading, works, span).length > 0 || cuesIn(reading, selfBlame, span).length > 0) return true;
  return cuesIn(reading, hearsayOfOthers, span).some(({ start }) => start < cue.start) || isQuoted(reading, at);
}

const somebody = /^(?:personne|celui|celle|ceux|whoever)$/;
/** What aims an insult at somebody who is not spoken to: "cette conne", "c'est une grosse merde", "that prick". */
const aiming = /^(?:c|est|sont|etait|cette|cet|ce|ces|quels?|quelles?|vraie?|is|are|he|she|they|re|s|what|that|such)$/;
/** Said of nobody. */
const curses = /^(?:putain\w*|ptn|ptin|bordel|fuck\w*|shit|chier|chiant|foutre|damn|crap|ffs|stfu|wtf)$/;

/** Is an insult aimed at a third person of the school? One that is thrown at whom one speaks to is another rule's. */
function isAtThird(reading: Reading, at: Span): boolean {
  const tokens = reading.tokens;
  const first = tokens.findIndex(({ end }) => end > at[0]);
  if (first < 0 || curses.test(reading.folded.slice(...at))) return false;
  const sentence = sentenceOf(reading, reading.sentenceAt(at[0]), first);
  let last = first;
  while (last + 1 < sentence.to && (tokens[last + 1] as Token).start < at[1]) last++;
  let before = first - 1;
  while (before >= sentence.from && degrees.has(sentence.word(before))) before--;
  if (![before, first].some((index) => aiming.test(sentence.word(index))) && !pointing.has(sentence.word(last + 1))) return false;
  for (let other = first - farReach; other < last + farReach; other++)
    if ((other < first || other > last) && (sentence.whomEndingAt(other) >= 0 || somebody.test(sentence.word(other))))
      return true;
  return false;
}

/** A text made of nothing but faults is not read to its end. */
const mostFaults = 150;
const faultLists = [failings, worthless, badNames, misdeeds, superlatives, dislikes, damning, likened, undone, vices];

/** What may be said of somebody, in order, each with its sentence. */
function* faultsIn(reading: Reading): Iterable<[Sentence, Fault]> {
  const faults = faultLists.flatMap((list) => cuesOf(reading, list).map((cue): Fault => ({ cue, list })));
  let sentence: Sentence | undefined;
  for (const fault of faults.sort((a, b) => a.cue.first - b.cue.first).slice(0, mostFaults)) {
    const span = reading.sentenceAt(fault.cue.start);
    if (sentence?.span[0] !== span[0])
      sentence = sentenceOf(reading, span, fault.cue.first, sentence?.span[1] === span[0] ? sentence : undefined);
    yield [sentence, fault];
  }
}

/** "(est nulle) et (méchante)", "(pourri), (un zoo)": said in one breath. */
const between = /^(?:,? (?:et|and|ou|or) |, )(?:une? |an? |the )?$/;

/** Puts a span behind the others, or makes one of it and the last: a sentence is one reproach, unless it is a long one. */
function join(spans: Span[], at: Span, { folded }: Reading, { span }: Sentence): void {
  const last = spans.at(-1);
  const sameBreath =
    last &&
    (overlap(last, at) || between.test(folded.slice(last[1], at[0])) || (last[0] >= span[0] && at[0] - last[1] < farApart));
  if (sameBreath) spans[spans.length - 1] = [Math.min(last[0], at[0]), Math.max(last[1], at[1])];
  else spans.push(at);
}
/** Characters between two reproaches that are told apart. */
const farApart = 60;

const most = 40;

/** Stretches of text that run somebody down, in order. A finder: `reading.once(findBlame)`. */
export function findBlame(reading: Reading): readonly Span[] {
  const spans: Span[] = [];
  for (const [sentence, fault] of faultsIn(reading)) {
    if (spans.length >= most) break;
    if (isOfSelf(sentence, fault.cue.first)) continue;
    for (const form of forms) {
      const at = form(sentence, fault);
      if (!at) continue;
      if (!isExempt(sentence, fault)) join(spans, at, reading, sentence);
      break;
    }
  }
  for (const { at } of reading.once(findInsults))
    if (spans.length < most && !spans.some((other) => overlap(other, at)) && isAtThird(reading, at)) spans.push(at);
  return spans.sort((a, b) => a[0] - b[0]);
}
