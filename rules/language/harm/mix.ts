/** Finds harm that is put together of parts: the recipes are in `harm/recipes`. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findInsults } from '../insults/insults';
import { type Cue, cuesIn, cuesOf, has, hasIn, wordsBetween } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { isGivenName } from '../names/given-names';
import { calendarNames } from '../names/people-words';
import { overlap } from '../text/spans';
import type { Token } from '../text/tokens';
import { answering } from './fields/ours';
import { type Aim, type Recipe, recipes } from './recipes';
import { type HarmKind, oneOfThem } from './words';

/** Harm put together, and whether it is but a likely one. */
export interface Mixed {
  readonly at: Span;
  readonly kind: HarmKind;
  readonly low: boolean;
}

/** Words between two parts. */
const mostBetween = 7;
const mostCues = 20;

const yous = /^(?:tu|te|t|toi|ton|ta|tes|tas|vous|votre|vos|you|u|ur|your|youre|yours|yourself)$/;
const thirds =
  /^(?:il|elle|lui|eux|elles|ils|sa|son|ses|celui|celle|ceux|him|her|his|she|he|them|they|girl|boy|kid|fille|mec|gars|meuf|girls|boys|kids|filles|mecs|meufs)$/;
/** "il faut", "il y a", "faut-il": nobody. */
const impersonal = /^(?:faut|y|s|est|pleut|semble|a)$/;
const selves = /^(?:je|j|mon|ma|mes|moi|my|me|i|im|our|notre|nos|myself)$/;

/** Friendly, or of something else: praise, comfort, the weather, homework and games. */
const friendly = lexicon(`
  gros mots, à plusieurs voix, guêpe(s), limace(s), bravo, merci, trop beau, trop belle, trop bien, trop mignon(ne), super beau, super belle, magnifique(s), j'adore, on adore, je t'aime, je vous aime, bisous, bisou, courage, soutien, de joie, de bonheur, surprise, anniversaire surprise, félicitations, fier de, fière de, promis, avec plaisir, bonne chance, s'il te plaît, s'il vous plaît, svp
  verglas, neige, pluie, orage, travaux, glissant, il pleut, route, canicule, moustique(s), araignée, recette, crêpes, gâteau, cuisine, exercice, page, feuille, chapitre, classe propre, peinture fraîche, arnaque(s), pirat*, faux compte, phishing, adulte(s), parles-en, parlez-en, respect, règle d'or, solidarité, inclusion, personne ne reste, laisse personne, ne laissez personne
  so pretty, so beautiful, gorgeous, lovely, cute, adorable, love your, love the, love this, i love, amazing, well done, congrats, congratulations, proud, thank you, thanks, please, pls, good luck, welcome, help them, support, icy, slippery, snow, rain, storm, wet paint, wet floor, recipe, cake, page, exercise, scam, spam accounts, wasp(s), mosquito(es), phishing, homework club, an adult, someone you trust, be kind, kindness
  record, the ball, exams, exam, interview, our poster, our class, audition
`);

/** They make a likely harm a certain one. */
const jeers = /[😂🤣💀🤮🤢🐳🐷🐖🐀🖕]|\b(?:lol|mdr|ptdr|lmao|haha|xd|ew+|beurk|berk|loser|freak|bouffon|cassos)\b/u;

const isName = ({ text, folded }: Reading, { word, start }: Token): boolean =>
  text[start] !== folded[start] && isGivenName(word) && !calendarNames.has(word);

/** "when harry walks in", "avec ines": pupils write names in small letters too. */
const isSmallName = ({ tokens }: Reading, at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return word.length > 3 && beforeName.test(tokens[at - 1]?.word ?? '') && isGivenName(word) && !calendarNames.has(word);
};
const beforeName = /^(?:avec|sans|a|de|quand|que|with|without|to|when|near|about|if|si|invite|tell)$/;

const isNobody = (tokens: readonly Token[], at: number): boolean =>
  /^ils?$/.test(tokens[at]?.word ?? '') && [at - 1, at + 1].some((next) => impersonal.test(tokens[next]?.word ?? ''));

/** Does one meet somebody here: "(joue avec) Hugo", "lui (parle)"? */
function isMet(reading: Reading, { first, last }: Cue): boolean {
  const { tokens } = reading;
  if (
    /^(?:lui|l|te|t|them)$/.test(tokens[first - 1]?.word ?? '') ||
    metIn.test(reading.folded.slice((tokens[first] as Token).start, (tokens[last] as Token).end))
  )
    return true;
  for (const token of tokens.slice(first + 1, last + 3)) if (isName(reading, token) || met.test(token.word)) return true;
  return false;
}
const met = /^(?:lui|elle|eux|elles|toi|him|her|them|you|u|cette|celui|celle|that|nouvelle|nouveau)$/;
const metIn = /\b(?:lui|te|la voir|le voir|her|him|them)\b/;

/** Is it said to somebody, or of somebody, as the recipe wants? */
function isAimed(reading: Reading, sentence: Span, aim: Exclude<Aim, 'met'>, first: number, last: number): boolean {
  if (aim === 'none') return true;
  const { tokens } = reading;
  for (let at = first - reach; at <= last + reach; at++) {
    const token = tokens[at];
    if (!token || token.start < sentence[0] || token.end > sentence[1]) continue;
    if (aim !== 'third' && yous.test(token.word)) return true;
    if (
      aim !== 'you' &&
      (isName(reading, token) || isSmallName(reading, at) || (thirds.test(token.word) && !isNobody(tokens, at)))
    )
      return true;
  }
  return aim !== 'you' && hasIn(reading, oneOfThem, sentence);
}
const reach = 6;

const near = (a: Cue, b: Cue): boolean => {
  const words = wordsBetween(a, b);
  return words >= 0 && words <= mostBetween;
};

/** The parts behind the first one, each near the one before it; undefined where one lacks. */
function complete(reading: Reading, { parts, ordered }: Recipe, first: Cue, sentence: Span): readonly Cue[] | undefined {
  const found = [first];
  for (const part of parts.slice(1)) {
    const next = cuesIn(reading, part, sentence).find((cue) =>
      found.some((other) => near(other, cue) && (!ordered || cue.first > other.last)),
    );
    if (!next) return undefined;
    found.push(next);
  }
  return found;
}

/** Told of oneself: "my hair is so ugly". */
function isOwn({ tokens }: Reading, sentence: Span, first: number): boolean {
  for (let at = first; at >= first - 4; at--) {
    const token = tokens[at];
    if (!token || token.start < sentence[0]) return false;
    if (selves.test(token.word)) return true;
  }
  return false;
}

/** An order stands at the head of its clause, and somebody is met. */
function isMetByNobody(reading: Reading, [order, meeting]: readonly Cue[]): boolean {
  if (!order || !meeting || !isMet(reading, meeting)) return false;
  const { tokens } = reading;
  const weak = /^(?:don|dont|do|stop|quit|arrete|arretez|evitez|refuse|interdit|defense)$/.test(tokens[order.first]?.word ?? '');
  const before = tokens[order.first - 1];
  if (!weak || !before || !tokens[order.first]?.joined) return true;
  return opening.test(before.word) || /[^a-z0-9' -]/.test(reading.folded.slice(before.end, order.start));
}

/** "(please) don't talk to her": not "his meds don't touch him". */
const opening =
  /^(?:please|pls|just|so|and|but|now|everyone|everybody|guys|girls|boys|all|reminder|rule|ok|stp|svp|alors|donc|et|mais|tous|toutes|monde|les|gars|filles|maintenant|vous|on)$/;

function mixed(reading: Reading, recipe: Recipe, cue: Cue): Mixed | undefined {
  const sentence = reading.sentenceAt(cue.start);
  const cues = complete(reading, recipe, cue, sentence);
  if (!cues || hasIn(reading, friendly, sentence)) return undefined;
  const first = Math.min(...cues.map((part) => part.first));
  const last = Math.max(...cues.map((part) => part.last));
  if (recipe.aim === 'met' ? !isMetByNobody(reading, cues) : !isAimed(reading, sentence, recipe.aim, first, last))
    return undefined;
  if (recipe.kind === 'body' && isOwn(reading, sentence, first)) return undefined;
  const at: Span = [(reading.tokens[first] as Token).start, (reading.tokens[last] as Token).end];
  const jeered =
    jeers.test(reading.text.slice(...sentence).toLowerCase()) ||
    reading.once(findInsults).some((insult) => overlap(insult.at, sentence));
  return { at, kind: recipe.kind, low: recipe.low === true && !jeered };
}

/** "Oh yeah? Well you're a fat cow": an insult answered with an insult. */
function* answersIn(reading: Reading): Iterable<Mixed> {
  const [answer] = cuesOf(reading, answering);
  if (!answer) return;
  for (const { at, kind } of reading.once(findInsults))
    if (kind === 'thrown' && Math.abs(at[0] - answer.start) < inReply) yield { at, kind: 'exclusion', low: false };
}
/** Characters between what is answered and the answer. */
const inReply = 80;

/** What is said to hurt, put together of parts; one for each recipe and sentence at most. */
export function* mixedIn(reading: Reading): Iterable<Mixed> {
  yield* answersIn(reading);
  for (const recipe of recipes) {
    if (!recipe.parts.every((part) => has(reading, part))) continue;
    let end = -1;
    for (const cue of cuesOf(reading, recipe.parts[0] as (typeof recipe.parts)[number]).slice(0, mostCues)) {
      if (cue.start < end) continue;
      const found = mixed(reading, recipe, cue);
      if (!found) continue;
      yield found;
      [, end] = reading.sentenceAt(cue.start);
    }
  }
}
