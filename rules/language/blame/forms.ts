/** The forms in which something bad is said of somebody. Each gives the words from whom it is said of to what is said. */
import type { Span } from '../../post';
import { type Cue, cuesIn, nearest } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { clauseWords, copulas, degrees, determiners, pointing, prepositions, theyWords } from '../text/grammar';
import { badNames, dislikes, failings, heaps, misdeeds, superlatives, worthless } from './faults';
import { damning, likened, qualities, undone, vices } from './idioms';
import { denies, isBreak, type Sentence, spanOf } from './sentence';
import { headOf, isSpokenOf, subjectOf } from './subject';
import { topicOf } from './topic';

/** Words before a fault that may part it from its verb: "est une personne odieuse". */
const mostDegrees = 5;
/** Words that a verb takes with it. */
const mostComplement = 5;

/** Things are run down as well: of a pronoun only what is said of people counts. */
const isVerbal = (list: Lexicon): boolean => [misdeeds, dislikes, damning, likened, undone, vices].includes(list);
const ofPeople = (list: Lexicon): boolean => list === failings || list === misdeeds;

/** What is said, and the list it is of. */
export interface Fault {
  readonly cue: Cue;
  readonly list: Lexicon;
}

interface Verb {
  /** Its index, or -1. */
  readonly verb: number;
  /** "ne sont pas…", "isn't…" */
  readonly denied: boolean;
}

/** May stand between a subject and its verb: "(ils) ne se (…)", "(she) really (…)". */
const adverbs = /^(?:ne|n|y|se|s|just|really|even|still|always|toujours|vraiment|literally|clearly|nous|me)$/;

/** What is said is a verb itself; "is always late" has one in front. */
function verbOfMisdeed(sentence: Sentence, first: number): Verb {
  let at = first - 1;
  while (adverbs.test(sentence.word(at))) at--;
  return { verb: copulas.has(sentence.word(at)) ? at : at + 1, denied: denies(sentence, at) || denies(sentence, at - 1) };
}

/** From what is said back to its verb: words of degree between them, or a noun with its article. */
function verbBefore(sentence: Sentence, first: number): Verb {
  let denied = false;
  for (let at = first - 1; at >= first - mostDegrees - 1 && at >= sentence.from; at--) {
    const word = sentence.word(at);
    if (isBreak(sentence.gap(at)) || sentence.gap(at).includes(':')) break;
    denied ||= denies(sentence, at);
    if (copulas.has(word) && (word !== 's' || sentence.gap(at - 1) === "'")) return { verb: at, denied };
    if ((clauseWords.has(word) || prepositions.has(word)) && !degrees.has(word)) break;
  }
  return { verb: -1, denied };
}

const nextClause = /^(?:et|and|qui|who|tous|today|aujourd|depuis|alors|then|il|elle|he|she|they|ils|elles|on|je|i|we)$/;

/** What a verb goes on with, to the end of its clause: "n'a jamais su (gérer une équipe)". */
function withComplement(sentence: Sentence, last: number): number {
  let at = last;
  while (at < last + mostComplement && at + 1 < sentence.to && sentence.gap(at).length <= 1) {
    const [word, next] = [sentence.word(at), sentence.word(at + 1)];
    if ((clauseWords.has(next) && next !== 'comme') || (nextClause.test(next) && word !== 'comme')) break;
    at++;
  }
  while (at > last && (prepositions.has(sentence.word(at)) || determiners.has(sentence.word(at)))) at--;
  return at;
}

/** "la pire prof (du collège)", "the worst class (ever)". */
function withPlace(sentence: Sentence, last: number): number {
  if (sentence.word(last + 1) === 'ever') return last + 1;
  let at = last + 1;
  if (!prepositions.has(sentence.word(at)) || isBreak(sentence.gap(last))) return last;
  while (prepositions.has(sentence.word(at)) || determiners.has(sentence.word(at))) at++;
  return sentence.word(at) === '' ? last : at;
}

/** "si un élève est insupportable", "aucun élève n'est nul": nobody is meant. */
const unsaid = /^(?:si|s|if|quand|when|lorsque|aucune?|no|not|pas)$/;

/** "la directrice est incompétente", "M. Renard sait même pas expliquer", "she's useless" of a teacher just spoken of. */
function asPredicate(sentence: Sentence, fault: Fault): Span | undefined {
  const { verb, denied } = (fault.list === misdeeds ? verbOfMisdeed : verbBefore)(sentence, fault.cue.first);
  if (verb < 0 || denied || [dislikes, damning, likened, undone, vices].includes(fault.list)) return undefined;
  const { first } = fault.cue;
  if (fault.list === misdeeds && /^(?:pas|jamais|qui)$/.test(sentence.word(fault.cue.last + 1))) return undefined;
  const last = fault.list === misdeeds ? withComplement(sentence, fault.cue.last) : fault.cue.last;
  const subject = subjectOf(sentence, verb);
  if (subject >= 0) return unsaid.test(sentence.word(subject - 1)) ? undefined : spanOf(sentence, subject, last);
  const pronoun = sentence.word(verb - 1);
  if (!theyWords.has(pronoun) || pronoun === 'it') return undefined;
  // "c'est une vraie folle, cette CPE"
  const behind = whomBehind(sentence, last);
  if (behind >= 0 && !ofThings(sentence, last)) return spanOf(sentence, verb - 1, behind);
  if (pronoun === 'c' || pronoun === 'ca') return undefined;
  if (!ofPeople(fault.list) || !isSpokenOf(sentence, verb - 1)) return undefined;
  return spanOf(sentence, first < verb ? first : verb - 1, last);
}

const ofThings = (sentence: Sentence, last: number): boolean =>
  prepositions.has(sentence.word(last + 1)) && sentence.word(last + 1) !== 'de';

/** "…, cette CPE", "… ces parents": the last word of somebody pointed at right behind, or -1. */
function whomBehind(sentence: Sentence, last: number): number {
  for (let at = last + 2; at <= last + 4; at++) {
    const end = sentence.whomStartingAt(at);
    if (end >= 0) return pointing.has(sentence.word(last + 1)) ? end : -1;
  }
  return -1;
}

const exclaims = /^(?:quels?|quelles?|what|such)$/;
/** The writer's own: an article is enough beside it ("mon collège coule à cause d'un chef incompétent"). */
const own = /^(?:mon|ma|mes|notre|nos|my|our|je|j|i|we|ce|cet|cette|this)$/;

const isOwn = (sentence: Sentence): boolean => {
  for (let at = sentence.from; at < sentence.to; at++) if (own.test(sentence.word(at))) return !sentence.asks;
  return false;
};

/** "such lazy kids", "what a rubbish school". */
function inFront(sentence: Sentence, { cue: { first, last }, list }: Fault): Span | undefined {
  const noun = sentence.whomStartingAt(last + 1);
  if (noun < 0 || !sentence.tokens[last + 1]?.joined) return undefined;
  let from = first;
  while (from > sentence.from && sentence.tokens[from]?.joined && degrees.has(sentence.word(from - 1))) from--;
  const led = sentence.word(from - 1);
  const exclaimed = exclaims.test(led) || exclaims.test(sentence.word(from));
  if (isRefused(sentence, from) || copulas.has(sentence.word(last + 2)) === exclaimed) return undefined;
  if (!exclaimed && (list !== failings || !(from < first || pointing.has(led) || first === sentence.from))) return undefined;
  return spanOf(sentence, pointing.has(led) ? from - 1 : from, noun);
}

const isRefused = (sentence: Sentence, first: number): boolean =>
  [first - 1, first - 2].some((at) => denies(sentence, at) && !/^(?:jamais|never)$/.test(sentence.word(at)));

/** "des élèves aussi paresseux", "ces profs incompétents", "quelle école pourrie". */
function behind(sentence: Sentence, { cue: { first, last }, list }: Fault): Span | undefined {
  let at = first - 1;
  while (
    at > sentence.from &&
    /^(?:aussi|si|tellement|tres|trop|vraiment|completement|totalement|et|plus)$/.test(sentence.word(at))
  )
    at--;
  // "La prof la plus nulle"
  const most = sentence.word(first - 1) === 'plus' && /^l(?:a|es?)$/.test(sentence.word(at));
  if (most) at--;
  const whom = sentence.whomEndingAt(at);
  if (whom < 0 || !sentence.tokens[at + 1]?.joined) return undefined;
  const led = sentence.ledFrom(whom);
  if (isRefused(sentence, led) || copulas.has(sentence.word(led - 1))) return undefined;
  // "notre chef aux abonnés absents"
  if (list === worthless && last > first && at === first - 1 && pointing.has(sentence.word(led)))
    return spanOf(sentence, led, last);
  const graded = most || /^(?:aussi|si|tellement)$/.test(sentence.word(first - 1));
  const meant =
    list === failings
      ? graded || pointing.has(sentence.word(led)) || isOwn(sentence)
      : graded || exclaims.test(sentence.word(led));
  return meant ? spanOf(sentence, led, last) : undefined;
}

/** "une décision débile de la direction". */
function onDoing(sentence: Sentence, { cue: { first, last }, list }: Fault): Span | undefined {
  if (list === badNames || !sentence.isDoing(first - 1) || !/^(?:de|du|des|d)$/.test(sentence.word(last + 1))) return undefined;
  const whom = [last + 2, last + 3].find((at) => sentence.whomStartingAt(at) >= 0);
  return whom === undefined ? undefined : spanOf(sentence, sentence.ledFrom(first - 1), sentence.whomStartingAt(whom));
}

const asAttribute = (sentence: Sentence, fault: Fault): Span | undefined =>
  isVerbal(fault.list) ? undefined : (inFront(sentence, fault) ?? onDoing(sentence, fault) ?? behind(sentence, fault));

/** "mes 5e : des sauvages", "Insupportables, ces 3e !", "Quelle plaie, ces parents". */
function asApposition(sentence: Sentence, fault: Fault): Span | undefined {
  const { first, last } = fault.cue;
  if (isVerbal(fault.list)) return undefined;
  let from = first;
  while (
    from > sentence.from &&
    sentence.tokens[from]?.joined &&
    (degrees.has(sentence.word(from - 1)) || pointing.has(sentence.word(from - 1)))
  )
    from--;
  const gap = sentence.gap(from - 1);
  if (/^ ?[:=] ?$/.test(gap)) {
    const whom = sentence.whomEndingAt(from - 1) >= 0 ? headOf(sentence, from - 1) : -1;
    if (whom >= 0) return spanOf(sentence, whom, last);
  }
  // "Le prof de techno, quel gros nul"
  const apart = from < first || fault.list === failings;
  if (gap === ', ' && apart && sentence.whomEndingAt(from - 1) >= 0)
    return spanOf(sentence, sentence.ledFrom(sentence.whomEndingAt(from - 1)), last);
  // "Le remplaçant est arrivé en retard, quel boulet"
  if (gap === ', ' && fault.list === failings && /^quel/.test(sentence.word(from)) && isSpokenOf(sentence, from))
    return spanOf(sentence, from, last);
  const opens = from === sentence.from || isBreak(gap) || pointing.has(sentence.word(from));
  if (!opens) return undefined;
  const behind = whomBehind(sentence, last);
  return behind >= 0 ? spanOf(sentence, from, behind) : undefined;
}

/** "quelle bande d'incapables", "what a useless bunch". */
function asHeap(sentence: Sentence, { cue, list }: Fault): Span | undefined {
  if (isVerbal(list)) return undefined;
  const { first, last } = cue;
  const noun = /^(?:bunch|lot|crowd|excuse|crew|shower)$/.test(sentence.word(last + 1)) ? last + 1 : last;
  let from = first;
  const heap = cuesIn(sentence.reading, heaps, sentence.span).find(
    (other) =>
      other.first < first &&
      other.last <= first &&
      [...wordsFrom(sentence, other.last + 1, first)].every((word) => degrees.has(word)),
  );
  if (heap) from = heap.first;
  else if (noun === last) return undefined;
  while (from > sentence.from && sentence.tokens[from]?.joined && degrees.has(sentence.word(from - 1))) from--;
  if (pointing.has(sentence.word(from - 1)) && from > sentence.from) from--;
  const verb = from - 1;
  if (copulas.has(sentence.word(verb))) {
    const subject = subjectOf(sentence, verb);
    return subject < 0 ? undefined : spanOf(sentence, subject, noun);
  }
  return from === sentence.from ||
    isBreak(sentence.gap(verb)) ||
    pointing.has(sentence.word(from)) ||
    exclaims.test(sentence.word(from))
    ? spanOf(sentence, from, noun)
    : undefined;
}

function* wordsFrom(sentence: Sentence, from: number, to: number): Iterable<string> {
  for (let at = from; at < to; at++) yield sentence.word(at);
}

/** "la pire prof du collège", "the worst class ever"; not "je suis la pire prof". */
function asSuperlative(sentence: Sentence, { cue, list }: Fault): Span | undefined {
  if (list !== superlatives) return undefined;
  for (let at = cue.last + 1; at <= cue.last + 3; at++) {
    if (prepositions.has(sentence.word(at)) || sentence.gap(at - 1) !== ' ') return undefined;
    const end = sentence.whomStartingAt(at);
    if (end < 0 && !sentence.isDoing(at)) continue;
    let from = cue.first;
    if (determiners.has(sentence.word(from - 1))) from--;
    if (denies(sentence, from - 1)) return undefined;
    const whom = copulas.has(sentence.word(from - 1)) ? subjectOf(sentence, from - 1) : -1;
    return spanOf(sentence, whom >= 0 ? whom : from, withPlace(sentence, Math.max(end, at)));
  }
  return undefined;
}

/** "tout le monde déteste la prof d'espagnol"; "je déteste l'école" is of a place. */
function asDislike(sentence: Sentence, { cue: { first, last }, list }: Fault): Span | undefined {
  if (list !== dislikes || denies(sentence, first - 1)) return undefined;
  for (let at = last + 1; at <= last + 3; at++) {
    const end = sentence.whomStartingAt(at);
    if (end < 0) continue;
    const led = at === last + 1 || determiners.has(sentence.word(last + 1));
    return led && !sentence.isGroupOrPlace(end) ? spanOf(sentence, first, end) : undefined;
  }
  return undefined;
}

/** The writer is the subject: "on patauge", "I am out of my depth". An object may stand between: "(la direction) nous balade". */
function isOfWriter(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= first - nearVerb && at >= sentence.from; at--) {
    const word = sentence.word(at);
    // "L'athénée où je bosse part…"
    if (/^(?:je|j|i|im|on|we|tu|vous)$/.test(word)) return !/^(?:ou|que|qu|dont|where|that)$/.test(sentence.word(at - 1));
    if (isBreak(sentence.gap(at)) || sentence.whomEndingAt(at) >= 0 || theyWords.has(word)) return false;
  }
  return false;
}
const nearVerb = 4;

/** "Your class out of control? Try this": an advertisement. */
const asksReader = (sentence: Sentence): boolean => {
  if (!sentence.asks) return false;
  for (let at = sentence.from; at < sentence.to; at++) if (/^(?:your|you|vos|votre|vous)$/.test(sentence.word(at))) return true;
  return false;
};

/** From whom it is said of, where they stand in front in the same clause. */
function withTopic(sentence: Sentence, first: number, last: number): Span {
  const topic = topicOf(sentence, first, last);
  return spanOf(sentence, topic?.sure === 'meant' ? Math.min(topic.first, first) : first, last);
}

/** "navigue à vue", "a chocolate teapot": wherever somebody of the school stands in the sentence, or in the one before. */
function asIdiom(sentence: Sentence, { cue, list }: Fault): Span | undefined {
  const { first, last } = cue;
  if (list === likened) {
    const quality = nearest(sentence.reading, cue, qualities, 3);
    if (!quality || quality.last > first || !isOwnOrTold(sentence, quality.first)) return undefined;
    return withTopic(sentence, quality.first, last);
  }
  if (list !== damning || !isOwnOrTold(sentence, first)) return undefined;
  return withTopic(sentence, first, last);
}

/** "can't string a sentence together": what denies it stands before it. */
function asUndone(sentence: Sentence, { cue: { first, last }, list }: Fault): Span | undefined {
  if (list !== undone || isOfWriter(sentence, first) || !sentence.tellsOfSomebody || sentence.asks) return undefined;
  for (let at = first - 1; at >= first - mostBetweenDenied; at--) {
    // "ne savent pas encore lire": they learn it.
    if (/^(?:encore|toujours|yet|always)$/.test(sentence.word(at))) return undefined;
    if (deniesDoing.test(sentence.word(at)) && (sentence.word(at) !== 't' || sentence.gap(at - 1) === "'"))
      return withTopic(sentence, at, last);
  }
  return undefined;
}
const deniesDoing =
  /^(?:pas|jamais|aucune?|not|never|cannot|nobody|noone|t|(?:ca|do|did|does|wo|could|would|has|have|is|are|ai|was|were)nt)$/;
const mostBetweenDenied = 4;

/** Said of somebody of the school, by the writer, of nobody's own self, and not denied. */
const isOwnOrTold = (sentence: Sentence, first: number): boolean =>
  !isOfWriter(sentence, first) &&
  ![first - 1, first - 2].some((at) => denies(sentence, at) && !isBreak(sentence.gap(at))) &&
  sentence.tellsOfSomebody &&
  !asksReader(sentence);

const theirVice =
  /^(?:son|sa|leurs?|dont|cette?|quels?|quelles?|telle|tant|d|une|their|his|her|such|sheer|this|what|utter|pure)$/;
const against = /^(?:contre|sur|against|about|on|sans|without|aucune?|no|pas)$/;

/** "l'incompétence de la direction", "quelle mollesse", "their laziness". */
function asVice(sentence: Sentence, { cue: { first, last }, list }: Fault): Span | undefined {
  if (list !== vices || [first - 1, first - 2, first - 3].some((at) => against.test(sentence.word(at)))) return undefined;
  if (isOfWriter(sentence, first) || asksReader(sentence) || /^(?:envers|pour|towards)$/.test(sentence.word(last + 1)))
    return undefined;
  const lacks = /^(?:manquent?|lack)$/.test(sentence.word(first));
  const theirs = lacks || theirVice.test(sentence.word(first - 1)) || theirVice.test(sentence.word(first - 2));
  if (theirs && sentence.tellsOfSomebody) return spanOf(sentence, first, last);
  if (!/^(?:de|du|des|d|of|from|by|in|at)$/.test(sentence.word(last + 1))) return undefined;
  const whom = [last + 2, last + 3, last + 4].find((at) => sentence.whomStartingAt(at) >= 0);
  return whom === undefined ? undefined : spanOf(sentence, first, sentence.whomStartingAt(whom));
}

/** All forms, the narrowest first. */
export const forms = [asDislike, asSuperlative, asHeap, asIdiom, asUndone, asVice, asAttribute, asApposition, asPredicate];
