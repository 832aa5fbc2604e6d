/** Of whom something is said, read loosely: somebody of the school in the same clause, whatever stands between. */
import { hasIn } from '../lexicons/cues';
import { copulas, degrees, determiners, pointing, prepositions, theyWords } from '../text/grammar';
import { teaching } from './fields/signs';
import { classCode, type Sentence } from './sentence';
import { headOf } from './subject';

export interface Topic {
  /** First word of the one who is meant. */
  readonly first: number;
  /** How surely it is somebody: one's own or a certain one, any one, one spoken of before. */
  readonly sure: 'meant' | 'any' | 'told' | 'near' | 'frame';
}

/** Words to look to either side. */
const [farLeft, farRight] = [14, 6];

const hardBreak = /[;()«»"\n]/;
/** A new clause, unless it tells which: "les stagiaires (qu'on nous envoie) sont…". */
const turns = /^(?:mais|donc|car|parce|puisque|lorsque|comme|but|because|so|while|as|although|pourtant|sinon|afin|pour)$/;
const writers = /^(?:je|j|jsuis|jai|on|i|im|ive|we|tu|t|you|vous|u)$/;
const relatives = /^(?:que|qu|ou|dont|that|where|whom|lequel|laquelle)$/;
/** "un élève", "des profs", "a teacher": nobody in particular. */
const anyOne = /^(?:une?|des|d|de|a|an|any|every|each|chaque|tout|toute|quelques|aucune?|no)$/;

/** "celui qui héritera de mes CM2": who they are of is not who is meant, but it is the writer's own. */
const mine = /^(?:mon|ma|mes|notre|nos|my|our)$/;

const isTurn = (sentence: Sentence, at: number): boolean =>
  turns.test(sentence.word(at)) || (/^(?:que?|that)$/.test(sentence.word(at)) && sentence.whomEndingAt(at - 1) < 0);

/** "J'ai (une classe de…)", "I teach (the laziest…)": what follows is of those whom the writer has. */
const having =
  /^(?:regrettons|regrette|deplore|deplorons|denonce|constate|constatons|deteste|regret|deplore|condemn|ai|have|ve|got|teach|taught|had|enseigne|subis|supporte|plains|retrouve|recupere|devant)$/;
const has = (sentence: Sentence, at: number): boolean => [at + 1, at + 2].some((next) => having.test(sentence.word(next)));

/** Is the writer, or whom they speak to, the subject here? "(elle) nous (parle)" and "(ceux) qu'on (a)" are not. */
function isWriter(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  if (word === 'nous') return /(?:ons|sommes)$/.test(sentence.word(at + 1));
  // "t'es", not "t'écoute"
  if (word === 't' && !/^(?:es|as|etais|avais|auras|seras)$/.test(sentence.word(at + 1))) return false;
  return writers.test(word) && !relatives.test(sentence.word(at - 1));
}

function meantAt(sentence: Sentence, head: number): Topic {
  const sure = anyOne.test(sentence.word(head)) && sentence.word(head + 1) !== 'of' ? 'any' : 'meant';
  const bare = !determiners.has(sentence.word(head)) && /[^s]s$/.test(sentence.word(head));
  return { first: head, sure: bare ? 'any' : sure };
}

/** What a word before a reproach tells of its subject. */
type Seen = Topic | 'thing' | 'writer' | 'end' | 'pronoun' | undefined;

/** Somebody whose last word this is; the head may be a thing: "le wifi de l'école". */
function someoneAt(sentence: Sentence, whom: number, at: number): Seen {
  // "bravo à ma directrice, qui…"
  const head = /^(?:qui|who)$/.test(sentence.word(at + 1)) ? sentence.ledFrom(whom) : headOf(sentence, at);
  if (head >= 0) return meantAt(sentence, head);
  const led = sentence.ledFrom(whom);
  return mine.test(sentence.word(led)) ? { first: led, sure: 'near' } : 'thing';
}

function seenAt(sentence: Sentence, at: number): Seen {
  if (hardBreak.test(sentence.gap(at)) || isTurn(sentence, at)) return 'end';
  const whom = sentence.whomEndingAt(at);
  if (whom >= 0) return someoneAt(sentence, whom, at);
  if (isWriter(sentence, at)) return has(sentence, at) ? 'end' : 'writer';
  return theyWords.has(sentence.word(at)) ? 'pronoun' : undefined;
}

/** Somebody before a word; `false` where it is said of the writer or of a thing. */
function topicBefore(sentence: Sentence, first: number): Topic | undefined | false {
  let pronoun: Topic | undefined;
  let weak: Topic | false | undefined;
  for (let at = first - 1; at >= sentence.from && at >= first - farLeft; at--) {
    const seen = seenAt(sentence, at);
    if (seen === 'end') break;
    if (seen === 'writer' && !pronoun) return false;
    if (seen === 'pronoun') pronoun ??= { first: at, sure: 'told' };
    else if (typeof seen === 'object' && seen.sure !== 'near') return seen;
    else if (!pronoun && seen !== undefined && seen !== 'writer') weak ??= seen === 'thing' ? false : seen;
  }
  return weak ?? (sentence.tellsOfSomebody ? pronoun : undefined);
}

/** Nothing is told of those who stand last: "nul, ce prof", not "le livre est nul, mes élèves s'ennuient". */
function endsThere(sentence: Sentence, end: number): boolean {
  const next = sentence.word(end + 1);
  return (
    next === '' ||
    sentence.gap(end).trim() !== '' ||
    prepositions.has(next) ||
    theyWords.has(next) ||
    classCode.test(next) ||
    next === 'qui'
  );
}

const notOf = /^(?:a|aux?|pour|avec|chez|dans|en|for|to|with|at|in|from|par|by|about|sur)$/;

/** "…, cette CPE", "… le prof de sport": somebody behind, led by an article and by no preposition. */
function topicBehind(sentence: Sentence, last: number): Topic | undefined {
  for (let at = last + 1; at <= last + farRight && at < sentence.to; at++) {
    if (stopsBehind.test(sentence.gap(at - 1)) || copulas.has(sentence.word(at))) return undefined;
    const end = sentence.whomStartingAt(at);
    if (end < 0) continue;
    const led = sentence.ledFrom(at);
    const before = sentence.word(led - 1);
    const apart = led === at && !pointing.has(before) && at > last + 1;
    return !endsThere(sentence, end) || notOf.test(before) || apart ? undefined : { first: led, sure: 'meant' };
  }
  return undefined;
}
const stopsBehind = /[;:()«»"\n]/;

/** "à quoi sert (notre adjoint)": right behind what governs it. */
function topicGoverned(sentence: Sentence, last: number): Topic | undefined {
  for (let at = last + 1; at <= last + farRight && at < sentence.to; at++) {
    if (stopsBehind.test(sentence.gap(at - 1))) return undefined;
    if (sentence.whomStartingAt(at) < 0) continue;
    const led = sentence.ledFrom(at);
    return led > last + 3 ? undefined : meantAt(sentence, led);
  }
  return undefined;
}

/** Somebody elsewhere in the sentence, or a frame that tells that pupils are meant: "de ma carrière", "in my room". */
function nearOne(sentence: Sentence, first: number): Topic | undefined {
  const { reading, span } = sentence;
  if (hasIn(reading, teaching, span)) return { first, sure: 'frame' };
  return sentence.hasWhom ? { first, sure: 'near' } : undefined;
}

/** "L'adjointe ? Une vraie girouette": a sentence without a verb goes on with the one before. */
function goesOn(sentence: Sentence, first: number): Topic | undefined {
  if (first > sentence.from + 3 || !sentence.followsSomebody) return undefined;
  for (let at = sentence.from; at < first; at++) if (!degrees.has(sentence.word(at))) return undefined;
  return { first, sure: sentence.reading.folded[sentence.span[0] - 1] === '?' ? 'meant' : 'told' };
}

/**
 * Of whom words are said, from the first to the last of them.
 * @param alone they may be a sentence by themselves: "Une vraie girouette."
 * @param governs they take whom they are said of behind them: "à quoi sert…", "fed up with…"
 */
export function topicOf(sentence: Sentence, first: number, last: number, governs = false, alone = false): Topic | undefined {
  if (governs) return topicGoverned(sentence, last);
  const before = topicBefore(sentence, first);
  if (before === false || before?.sure === 'meant') return before || undefined;
  return topicBehind(sentence, last) ?? before ?? (alone ? goesOn(sentence, first) : undefined) ?? nearOne(sentence, first);
}
