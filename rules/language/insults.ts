/** Vulgar words and insults, plain or masked ("c*nnard", "c0n", "f d p"). */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { findEmails } from './emails';
import { unmask } from './insults/masked';
import { strong, weak } from './insults/words';
import { anyOf } from './patterns';
import { mask, overlap } from './spans';
import { findUrls } from './urls';

export interface Insult {
  readonly at: Span;
  /** `thrown` at somebody ("t'es con", "bande de nuls"), or `vulgar` of anything ("putain le self"). */
  readonly kind: 'thrown' | 'vulgar';
}

const plain = new RegExp(`(?<![a-z0-9@_-])(?:${anyOf(strong)})(?![a-z0-9_]|-[a-z])`, 'g');

const little =
  "(?:(?:vraiment|trop|tellement|tres|juste|que|qu'|une|un|des|de|d'|vraie?s?|sales?|gros(?:se)?s?|grande?|petite?s?|pauvre|espece de|especes de|bande de|such|so|a|an|just|really|very|the|total|complete|absolute|little|fat|stupid|ugly|big|dirty|bloody|damn|pathetic|dumb|sacree?|vieux|vieille|un peu|carrement|completement|totalement|encore plus|aussi|plus|literally|actual|old|silly|bunch of|pack of|load of|lazy|fake|grave|all) ?){0,4}";
/** To your face, or of somebody present to the mind. */
const atSomebody =
  "(?:t'es|t es|tu es|tes|vous etes|t'etais|tu restes|toi,?|especes? de?|especes? d'|bandes? de?|bande d'|tas de|tas d'|ramassis de|ramassis d'|sales?|pauvres?|quelle?s? (?:bande de)?|you're|you are|youre|ur|u r|you|you lot are|you all are|hey|oi)";
const ofSomebody =
  "(?:il est|elle est|ils sont|elles sont|c'est|c|cette|cet|ce|he's|she's|hes|shes|he is|she is|they are|theyre|they're|what an?|such an?|is an?|are)";
const thrown = new RegExp(
  `(?<![a-z0-9])(?:(?<you>${atSomebody})|(?<them>${ofSomebody})) ?(?<degree>${little})(?<bad>${anyOf(weak)})(?![a-z0-9]|-[a-z]| (?:en |a la |to me|maps?|stories|in maths|at maths))`,
  'g',
);
/** Of others they are a judgement or an animal, no insult: "c'est bête", "il est nul", "this cow", "he is fat". */
const mild =
  /^(?:betes?|nuls?|nulles?|stupides?|debiles?|gros|grosses?|moches?|laides?|fat|ugly|dumb|stupid|rubbish|trash|garbage|disgusting|pathetic|useless|clueless|baby|babies|dogs?|cows?|pigs?|monkeys?|apes?|whales?|snakes?|sheep|donkeys?|gay|nobody|chattes?|bites?|rats?|anes?|chien(?:ne)?s?|vaches?|patates?|bananes?|tartes?|victimes?|folles?|malades?|laches?|naine?s?|boomers?|thick|cochons?|porcs?|dindes?|singes?|baleines?|clowns?|witch(?:es)?|queers?|virgin|tramps?|gamine?s?|gosses?|freaks?|glands?|morues?|thons?|cruches?|courges?|buses?|quiches?|pigeons?|poubelles?|dechets?|ordures?|parasites?|larves?|guignols?|pitres?|sorcieres?|microbes?|nerds?|karen|savages?|melts?|rapporteurs?|incapables?|minables?|pitoyables?|vendue?s?|truies?|singe|hags?|ratee?s?|cafards?|pestes?|viperes?)$/;

/** "le mot « con »", "étymologie", "signifie": the word is studied, not thrown. */
const studied =
  /\b(?:mots?|insultes?|termes?|expressions?|etymologi\w+|signifi\w+|origine|latin|definition|dictionnaire|synonymes?|registre|vocabulaire|injures?|jurons?|words?|terms?|swear|means|meaning|etymology|slurs?|dictionary|linguist\w+)\b/;
const innocentAfter =
  /^ ?(?:d'amarrage|volcanique|a l'orange|(?:van|whittington|turpin|tracy|cheney|emberly|king-smith|and jane|and dom)\b|tape|bird|spirituals?|tatin|lorraine|aux|de pommes?|a pedales?|et l'aigle)/;

/** Is the word quoted to be studied, or another that is written alike? */
function isInnocent(reading: Reading, [start, end]: Span): boolean {
  const { folded, text } = reading;
  const word = folded.slice(start, end);
  if (innocentAfter.test(folded.slice(end, end + 16))) return true;
  // "Moby Dick", "Dick Whittington": a name.
  if (/^(?:dick|coons?|paki)$/.test(word) && text[start] === 'D') return true;
  const before = folded.slice(Math.max(0, start - 22), start);
  const quoted = /[«"'] ?$/.test(before) && /^ ?[»"']/.test(folded.slice(end, end + 2));
  const named = /(?:mot|word|terme?|insulte|expression|slur) ?[«"']? ?$/.test(before);
  return (quoted || named) && studied.test(folded.slice(Math.max(0, start - 70), end + 70));
}

/** Is a word that is innocent elsewhere thrown at somebody here? */
function isThrown(you: string | undefined, them: string, degree: string, bad: string): boolean {
  if (you === undefined) return !mild.test(bad) && (!/^(?:c'est|c|is an?|are)$/.test(them) || /(?:une?|an?|des) $/.test(degree));
  // "you baby", "tes gros chiens", "quelle patate": a word of love, or of things.
  return !(mild.test(bad) && /^(?:tes|you|ur|toi,?|hey|oi|sales?|pauvres?|quelles? ?|quels? ?)$/.test(you));
}

function* thrownAt(folded: string): Iterable<Insult> {
  for (const match of folded.matchAll(thrown)) {
    const { you, them = '', degree = '', bad = '' } = match.groups ?? {};
    if (!isThrown(you, them, degree, bad)) continue;
    const end = match.index + match[0].length;
    const whole = /^(?:espece|bande|tas|ramassis|sale|pauvre|quel)/.test(you ?? '');
    yield { at: [whole ? match.index : end - bad.length, end], kind: 'thrown' };
  }
}

/** Words of one language that are innocent in the other: "12 minutes de retard". */
const frenchOnly = /(?<![\p{L}\p{N}])(?:tg|ftg|pd|ntm)(?![\p{L}\p{N}])/gu;
const englishOnly = /(?<![a-z0-9])(?:retards?|retarded)(?![a-z0-9])/g;

const most = 60;

/**
 * Insults and vulgar words of the text, in order, without those that are studied or innocent.
 * A finder: `reading.once(findInsults)`.
 */
export function findInsults(reading: Reading): readonly Insult[] {
  const claimed = [...reading.once(findUrls), ...reading.once(findEmails)].map(({ span }) => span);
  const folded = mask(reading.folded, claimed);
  const found: Insult[] = [];
  const add = (insult: Insult): void => {
    if (found.length < most && !found.some(({ at }) => overlap(at, insult.at)) && !isInnocent(reading, insult.at))
      found.push(insult);
  };
  for (const insult of thrownAt(folded)) add(insult);
  for (const { 0: word, index } of folded.matchAll(plain)) add({ at: [index, index + word.length], kind: 'vulgar' });
  // In capitals they are a class or a training day.
  const abbreviations =
    reading.language === 'fr' ? mask(reading.text, claimed).matchAll(frenchOnly) : folded.matchAll(englishOnly);
  for (const { 0: word, index } of abbreviations) add({ at: [index, index + word.length], kind: 'vulgar' });
  for (const at of unmask(folded)) add({ at, kind: 'thrown' });
  return found.sort((a, b) => a.at[0] - b.at[0]);
}
