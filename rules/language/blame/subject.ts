/** Of whom something is said: the subject of a verb, and the head of a noun phrase. */
import { clauseWords, copulas, degrees, determiners, prepositions, selfWords, theyWords } from '../text/grammar';
import { isBreak, type Sentence } from './sentence';

/** Words to look back for whom a pronoun means. */
const farthest = 40;
/** Words between a subject and its verb: "les parents d'élèves qui se garent devant l'école sont…". */
const mostBetween = 9;

/** "some of my colleagues", "la moitié des profs". */
const amounts =
  /^(?:some|half|most|all|many|one|none|lots|plupart|beaucoup|moitie|majorite|certaine?s?|une?|deux|quelques|filles?|garcons?|mecs?|meufs?|gars|type|dames?|monsieur|nana|bonne|guys?|woman|man|lady|ladies|girls|boys|bloke|pair|equipe|bande|groupe|reste|rest|lot|bunch|bottom|voisine?)$/;

const isArticle = (word: string): boolean => determiners.has(word) && !prepositions.has(word);

/** The word right before a noun phrase that begins there or before: "de (la nouvelle prof)". */
function beforePhrase(sentence: Sentence, first: number): number {
  const led = sentence.ledFrom(first);
  if (isArticle(sentence.word(led))) return led - 1;
  return prepositions.has(sentence.word(led)) ? led : first - 1;
}

/**
 * Whose head a noun phrase is: "la prof de maths du collège" leads back to "prof", "le wifi du collège" to nobody.
 * @returns the first word of whom it leads to, or -1
 */
export function headOf(sentence: Sentence, last: number): number {
  let at = last;
  for (let step = 0; step < 4; step++) {
    const whom = sentence.whomEndingAt(at);
    const before = beforePhrase(sentence, whom >= 0 ? whom : at);
    if (!prepositions.has(sentence.word(before)) || isBreak(sentence.gap(before - 1)) || before <= sentence.from)
      return whom >= 0 ? sentence.ledFrom(whom) : -1;
    // The phrase belongs to the noun before the preposition.
    at = before - 1;
    if (whom >= 0 && amounts.test(sentence.word(at))) return at;
    if (whom >= 0 && sentence.isDoing(at) && sentence.whomEndingAt(at) < 0) return sentence.ledFrom(at);
    if (copulas.has(sentence.word(at)) || theyWords.has(sentence.word(at))) return -1;
  }
  return -1;
}

/** May these words stand between an English noun of the school and its verb? "The school printer" is a printer. */
const afterNoun = (word: string): boolean =>
  prepositions.has(word) ||
  theyWords.has(word) ||
  degrees.has(word) ||
  /^(?:who|which|here|this|today|we|i|and|clearly|obviously|still|now)$/.test(word);

/** Somebody of the school was spoken of before, in this sentence or the one before. */
export function isSpokenOf(sentence: Sentence, index: number): boolean {
  for (let at = index; at >= sentence.from && at > index - farthest; at--) if (sentence.whomEndingAt(at) >= 0) return true;
  return sentence.followsSomebody;
}

/** "The school printer", "the head's car": the noun of the school only tells which thing is meant. */
function tellsWhich(sentence: Sentence, at: number, verb: number): boolean {
  const next = sentence.word(at + 1);
  if (next === 's') return at + 2 < verb && !sentence.isDoing(at + 2) && sentence.whomEndingAt(at + 2) < 0;
  return at + 1 < verb && sentence.reading.language === 'en' && !afterNoun(next) && !sentence.isDoing(at + 1);
}

const theirs = /^(?:his|her|their|son|sa|ses|leurs?)$/;
/** "this year", "ce matin": no subject. */
const times = /^(?:year|term|week|morning|time|annee|semaine|matin|trimestre|coup)$/;

/** Does a subject to the left of this word belong to another verb? */
function endsClause(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  if (selfWords.has(word) || clauseWords.has(word) || (copulas.has(word) && word !== 's')) return true;
  return isArticle(word) && !prepositions.has(sentence.word(at - 1)) && !times.test(sentence.word(at + 1));
}

/** "Mme Gaillard, c'est…", "cette prof qui…": the noun stands right before its pronoun. */
function ofPronoun(sentence: Sentence, pronoun: number): number {
  const whom = sentence.whomEndingAt(pronoun - 1);
  if (whom < 0 || isBreak(sentence.gap(pronoun - 1).replace(', ', ' '))) return -1;
  return theyWords.has(sentence.word(pronoun)) ? headOf(sentence, pronoun - 1) : sentence.ledFrom(whom);
}

/**
 * The subject of a verb, looked for to the left.
 * @returns its first word; -1 where nobody of the school is
 */
export function subjectOf(sentence: Sentence, verb: number): number {
  const pronoun = sentence.word(verb - 1);
  if (theyWords.has(pronoun) || /^(?:qui|who|that)$/.test(pronoun)) return ofPronoun(sentence, verb - 1);
  for (let at = verb - 1; at >= sentence.from && at >= verb - mostBetween; at--) {
    const isWhom = sentence.whomEndingAt(at) >= 0;
    if (sentence.gap(at).includes(':') || (isBreak(sentence.gap(at)) && !(isWhom && sentence.gap(at) === ', '))) return -1;
    if (isWhom) return tellsWhich(sentence, at, verb) ? -1 : headOf(sentence, at);
    // "her lessons are…", of somebody just spoken of
    if (sentence.isDoing(at) && theirs.test(sentence.word(at - 1)) && isSpokenOf(sentence, at)) return at - 1;
    if (endsClause(sentence, at)) return -1;
  }
  return -1;
}
