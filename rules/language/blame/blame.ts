/**
 * Running somebody down: whom one speaks of (`blame/whom`), and what is said of them (`blame/faults`), in one of its
 * forms (`blame/forms`): "la directrice est incompétente", "such lazy kids", "quelle bande d'incapables".
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findHearsay } from '../hearsay/hearsay';
import { findInsults } from '../insults/insults';
import { cuesIn, cuesOf, hasIn } from '../lexicons/cues';
import { copulas, degrees, pointing } from '../text/grammar';
import { overlap } from '../text/spans';
import { isQuoted } from '../text/speech';
import type { Token } from '../text/tokens';
import { hearsayOfOthers, innocent, powers, selfBlame, works } from './exempt';
import { badNames, dislikes, failings, misdeeds, superlatives, worthless } from './faults';
import { type Fault, forms } from './forms';
import { damning, likened, undone, vices } from './idioms';
import { type Sentence, sentenceOf } from './sentence';
import { kernelsIn, type Reproach, weigh } from './weigh';

/** Words to look back for the verb of a fault, and around an insult for whom it is aimed at. */
const reach = 5;
const farReach = 40;

/** "je suis nulle", "we are the worst class": one runs oneself down. */
function isOfSelf(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= first - reach && at >= sentence.from; at--) {
    const [word, before] = [sentence.word(at), sentence.word(at - 1)];
    if (/^(?:suis|etais|am|im|sommes|sens)$/.test(word) || (word === 'm' && before === 'i')) return true;
    if (word === 'ete' && before === 'ai') return true;
    if (copulas.has(word)) return /^(?:on|we|nous)$/.test(before) || (word === 'was' && before === 'i');
  }
  return false;
}

/** Told of a work, quoted, said by others or in jest; a rumour is of another rule. */
function isExempt({ reading, span }: Sentence, at: Span): boolean {
  if (cuesIn(reading, innocent, span).some(({ start, end }) => overlap([start, end], at))) return true;
  if (reading.once(findHearsay).some((other) => overlap(other.at, at))) return true;
  if ([works, powers].some((list) => hasIn(reading, list, span)) || hasIn(reading, selfBlame, span)) return true;
  return cuesIn(reading, hearsayOfOthers, span).some(({ start }) => start < at[0]) || isQuoted(reading, at);
}

const somebody = /^(?:personne|celui|celle|ceux|whoever)$/;
/** What aims an insult at somebody who is not spoken to: "cette conne", "c'est une grosse merde", "that prick". */
const aiming = /^(?:c|est|sont|etait|cette|cet|ce|ces|quels?|quelles?|vraie?|is|are|he|she|they|re|s|what|that|such)$/;
const pointsAt = /^(?:ce|cet|cette|that|quel|quelle|such)$/;
const toFace = /^(?:you|u|tu|t|vous)$/;
/** Said of nobody. */
const curses = /^(?:putain\w*|ptn|ptin|bordel|fuck\w*|shit|chier|chiant|foutre|damn|crap|ffs|stfu|wtf)$/;

const isPerson = (sentence: Sentence, at: number): boolean => sentence.whomEndingAt(at) >= 0 && !sentence.isGroupOrPlace(at);

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
  // "You're an absolute …": to somebody's face.
  if (toFace.test(sentence.word(before - 1)) || /^(?:youre|ur|toi)$/.test(sentence.word(before))) return false;
  if (![before, first].some((index) => aiming.test(sentence.word(index))) && !pointing.has(sentence.word(last + 1))) return false;
  // "Ce petit merdeux", "such a twat": in a post of a class, or one on a school, somebody of it is meant.
  const points = [before, before - 1, first].some((index) => pointsAt.test(sentence.word(index)));
  if (points && (reading.post.profile === 'class' ? !sentence.asks : sentence.followsSomebody)) return true;
  for (let other = first - farReach; other < last + farReach; other++)
    if ((other < first || other > last) && (isPerson(sentence, other) || somebody.test(sentence.word(other)))) return true;
  return false;
}

/** A text made of nothing but faults is not read to its end. */
const mostFaults = 150;
const faultLists = [failings, worthless, badNames, misdeeds, superlatives, dislikes, damning, likened, undone, vices];

/** The sentences that hold a word of blame, in order, with the faults in each. */
function* sentencesIn(reading: Reading): Iterable<[Sentence, Fault[]]> {
  const faults: Fault[] = [];
  for (const list of faultLists) for (const cue of cuesOf(reading, list)) faults.push({ cue, list });
  const first = [...faults.map(({ cue }) => cue.first), ...kernelsIn(reading)].sort((a, b) => a - b).slice(0, mostFaults);
  faults.sort((a, b) => a.cue.first - b.cue.first);
  let sentence: Sentence | undefined;
  let end = 0;
  for (const index of first) {
    if (index < end) continue;
    const span = reading.sentenceAt((reading.tokens[index] as Token).start);
    const inIt = faults.filter(({ cue }) => cue.start >= span[0] && cue.end <= span[1]);
    sentence = sentenceOf(reading, span, index, sentence?.span[1] === span[0] ? sentence : undefined, inIt.length > 0);
    end = sentence.to;
    yield [sentence, inIt];
  }
}

/** "(est nulle) et (méchante)", "(pourri), (un zoo)": said in one breath. */
const between = /^(?:,? (?:et|and|ou|or) |, )(?:une? |an? |the )?$/;

/** Puts a span behind the others, or makes one of it and the last: a sentence is one reproach, unless it is a long one. */
function join(spans: Reproach[], at: Span, { folded }: Reading, { span }: Sentence): void {
  const last = spans.at(-1)?.at;
  const sameBreath =
    last &&
    (overlap(last, at) || between.test(folded.slice(last[1], at[0])) || (last[0] >= span[0] && at[0] - last[1] < farApart));
  if (sameBreath) spans[spans.length - 1] = { at: [Math.min(last[0], at[0]), Math.max(last[1], at[1])], low: false };
  else spans.push({ at, low: false });
}
/** Characters between two reproaches that are told apart. */
const farApart = 60;

const most = 40;

/** Characters between a reproach and the sentence behind it. */
const nextSentence = 60;

/** Faults said in one of the forms that leave no doubt. */
function addCertain(spans: Reproach[], sentence: Sentence, faults: readonly Fault[]): void {
  for (const fault of faults) {
    if (isOfSelf(sentence, fault.cue.first)) continue;
    for (const form of forms) {
      const at = form(sentence, fault);
      if (!at) continue;
      if (!isExempt(sentence, [fault.cue.start, fault.cue.end])) join(spans, at, sentence.reading, sentence);
      break;
    }
  }
}

/** What weak signs add up to: a reproach of its own, or more of the one that stands there. */
function addWeighed(spans: Reproach[], sentence: Sentence, isKnown: boolean): void {
  const weighed = weigh(sentence);
  if (!weighed || (isKnown && weighed.low) || isExempt(sentence, weighed.at)) return;
  const last = spans.at(-1);
  if (isKnown) join(spans, weighed.at, sentence.reading, sentence);
  // "Quelle mollesse ! On dirait des huîtres": told on, of the same ones.
  else if (last && !sentence.hasWhom && last.at[1] + nextSentence >= sentence.span[0])
    spans[spans.length - 1] = { ...last, at: [last.at[0], weighed.at[1]] };
  else spans.push(weighed);
}

/** Stretches of text that run somebody down, in order. A finder: `reading.once(findBlame)`. */
export function findBlame(reading: Reading): readonly Reproach[] {
  const spans: Reproach[] = [];
  for (const [sentence, faults] of sentencesIn(reading)) {
    if (spans.length >= most) break;
    const known = spans.length;
    addCertain(spans, sentence, faults);
    if (!faults.some(({ cue }) => isOfSelf(sentence, cue.first))) addWeighed(spans, sentence, spans.length > known);
  }
  for (const { at } of reading.once(findInsults))
    if (spans.length < most && !spans.some((other) => overlap(other.at, at)) && isAtThird(reading, at))
      spans.push({ at, low: false });
  return spans.sort((a, b) => a.at[0] - b.at[0]);
}
