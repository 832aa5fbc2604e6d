/** What stands around a name and tells who it is. All take the words of the text and the places of the name's words. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { labelAt } from '../school/classes';
import { classTieAfter } from '../school/pupils';
import { near } from '../text/near';
import type { Word } from '../text/words';
import { isGivenName, isWordName } from './given-names';
import { notSurnames } from './not-surnames';
import {
  adults,
  articles,
  bearers,
  borneAfter,
  calendarNames,
  companions,
  congratulations,
  fictions,
  honorifics,
  parents,
  personVerbs,
  placeNames,
  placePrepositions,
} from './people-words';

const foldedAt = (words: readonly Word[], index: number): string => words[index]?.folded ?? '';
const between = ({ folded }: Reading, left: Word | undefined, right: Word | undefined): string =>
  left && right ? folded.slice(left.end, right.start) : '\n';

const history =
  /(?<!\d[ .-]?|(?:sur|of|out of|plus de|pres de|les|nos|over|nearly|classe|class|room|salle|local|groupe|group) )\b1[0-9]{3}\b(?![ .-]?\d| ?(?:€|euros?|eleves|participants?|inscrits?|km|m\b|metres|points|pupils|students|people))|\b(?:11 novembre|8 mai 1945|armistice|monument aux morts|au monument|poilus?|tranchees|resistants?|deportes?|fusilles?|remembrance|armistice day|war memorial|cenotaph|first world war|second world war|wwi|wwii|ww2|ww1|guerre mondiale|moyen age|antiquite|mythologie|mythology)\b/;

/** "élève en 1962": people of another century are history. */
export function isHistory(reading: Reading, offset: number): boolean {
  return history.test(near(reading, offset));
}

const nameAndSlash = /(?:^|[\s(:,])\p{Lu}\p{Ll}[\p{L}-]*\/$/u;
const slashAndName = /^\/\p{Lu}\p{Ll}[\p{L}-]*(?![/\w.])/u;

/** In a mention, a hashtag, an address or a file name: other rules speak of those. */
export function isHandle({ text }: Reading, { start, end }: Word): boolean {
  // "Gabin/Swann", "Inès / Tom": two names side by side.
  if (nameAndSlash.test(text.slice(Math.max(0, start - 24), start)) || slashAndName.test(text.slice(end, end + 24))) return false;
  return (
    /[@#/_\\]/.test(text[start - 1] ?? ' ') ||
    /^(?:@|_|\.\w|\/\w|\d)/.test(text.slice(end, end + 2)) ||
    /\w\.$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

const prom = /\b(?:prom|homecoming|court|bal|carnaval|galette|feve)\b/;

/** A queen of the prom, a king of maths, a coach of one's own making. */
const isOfTheClass = (reading: Reading, words: readonly Word[], at: number): boolean =>
  /^(?:king|queen|prince|princess|roi|reine|captain|capitaine)$/.test(foldedAt(words, at)) &&
  (words[at]?.shape === 'lower' || prom.test(near(reading, words[at]?.start ?? 0)));

/** "Pendant le cours Mathéo il…", "c'est le tour d'Eliott": neither a street nor a tower. */
function isNoBearer(words: readonly Word[], at: number, first: number): boolean {
  const folded = foldedAt(words, at);
  if (folded === 'cours') return /^(?:il|elle|a|m|s|qui)$/.test(foldedAt(words, first + 1));
  return (
    folded === 'tour' && /^(?:le|au|mon|ton|son)$/.test(foldedAt(words, at - 1)) && /^(?:d|de)$/.test(foldedAt(words, at + 1))
  );
}

/** "Mme Lambert", "Saint Nicolas", "collège Jean Moulin", "la tempête Ciarán". */
export function bearsTitle(reading: Reading, words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!/^[ .'-]{1,2}$/.test(between(reading, words[at], words[at + 1]))) return false;
    const folded = foldedAt(words, at);
    if (isNoBearer(words, at, first)) return false;
    const adjacent = at === first - 1;
    // "Prom court: King Malik Osterhaut", "our maths queen Fatima".
    if (adjacent && isOfTheClass(reading, words, at)) return false;
    if ((adjacent && honorifics.has(folded) && (folded.length > 1 || words[at]?.shape === 'capital')) || title.test(folded))
      return true;
    if (bearers.has(folded)) return true;
    if (!connecting.test(folded)) return false;
  }
  return false;
}

/** Titles that hold before a particle too: "Mme Dos Santos". */
const title = /^(?:saint|sainte|st|ste|san|santa|mme|mlle|mr|mrs|ms|miss|madame|monsieur)$/;
const connecting =
  /^(?:de|du|d|da|do|dos|das|di|del|van|von|den|der|el|al|ben|la|le|les|l|primaire|maternelle|elementaire|communale|fondamentale|prive|privee|municipale?|ephemere)$/;

/** Behind a name they make a place or a thing of it: "Angel station", "foster home". */
const borneInSmall = new Set(['station', 'airport', 'stadium', 'tube', 'metro', 'subway']);
/** The same behind a name that is a word too. */
const wordsInSmall = new Set(['home', 'homes', 'care', 'carer', 'carers', 'tree', 'bush', 'oil', 'cake', 'cream']);

const bearsInSmall = (name: string, next: string): boolean =>
  borneInSmall.has(next) || ((isWordName(name) || name === 'foster') && wordsInSmall.has(next));

/** "Victoria Park", "Rose Street", "Angel station". */
export function namesPlaceAfter(reading: Reading, words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (
    next?.shape === 'lower' &&
    between(reading, words[last], next) === ' ' &&
    bearsInSmall(words[last]?.folded ?? '', next.folded)
  )
    return true;
  return (
    next !== undefined && between(reading, words[last], next) === ' ' && next.shape === 'capital' && borneAfter.has(next.folded)
  );
}

/** "le personnage de Léa", "on a lu Matilda", "l'histoire de Tom". */
export function isFiction(reading: Reading, words: readonly Word[], first: number): boolean {
  const before = foldedAt(words, first - 1);
  if (
    /^(?:lu|lire|lisons|lisent|relu|relire|reading|reread|regarde|regardons|performed|performing|staged|staging|watched|watching)$/.test(
      before,
    )
  )
    return true;
  if (/^(?:de|d|of)$/.test(before) && /^(?:lectures?|relecture|reading)$/.test(foldedAt(words, first - 2))) return true;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const gap = between(reading, words[at], words[at + 1]);
    // "Rendez vos livres à Soraia": nobody in a book.
    if (/[.!?\n:;]/.test(gap) || /^(?:to|a|for|from|pour|chez|with|avec)$/.test(foldedAt(words, at))) return false;
    // "la story de Clara": what she posts.
    if (
      /^(?:story|stories|role|roles)$/.test(foldedAt(words, at)) &&
      reading.language === 'fr' &&
      reading.post.author === 'student'
    )
      return false;
    if (!fictions.has(foldedAt(words, at))) {
      if (gap.includes(',')) return false;
      continue;
    }
    // "Dans le livre, Zoé…" is fiction, "devant le tableau, Zoé…" is not.
    if (
      gap.includes(',') &&
      !/^(?:dans|in)$/.test(foldedAt(words, at - 2)) &&
      !/^(?:personnage|heros|heroine|character|hero)s?$/.test(foldedAt(words, at))
    )
      return false;
    // "son poème, Léa l'a lu": what is hers is no title of hers.
    return !/^(?:son|sa|ses|leur|his|her|their)$/.test(foldedAt(words, at - 1));
  }
  return false;
}

const stopsAdult = new Set([
  'et',
  'and',
  'a',
  'est',
  'avec',
  'pour',
  'que',
  'qui',
  'de',
  'with',
  'for',
  'is',
  'to',
  'of',
  'par',
  'dit',
  'the',
  'has',
  'that',
  'said',
  'says',
  'told',
  'gave',
  'asked',
  'made',
  'saw',
  'read',
  'caught',
  'picked',
  'fait',
  'mis',
  'donne',
  'demande',
  'appelle',
  'vu',
  'non',
  'oui',
  'no',
  'yes',
  'voici',
]);

/** "Ta carte" is yours, a TA helps; "son CACES" is his, a son is a child. */
const englishOnly = /^(?:ta|son|head|chair|driver|pet|nan|hen)$/;

const countsAsAdult = (reading: Reading, folded: string): boolean =>
  (adults.has(folded) && (!englishOnly.test(folded) || reading.language === 'en')) ||
  (folded.endsWith('s') && adults.has(folded.slice(0, -1))) ||
  (reading.post.author === 'teacher' && companions.has(folded));

/** "mon papa s'appelle Marc", "a firefighter called Dave": whom is called so, is told before. */
function isCalledAdult(reading: Reading, words: readonly Word[], first: number): boolean {
  if (!/^(?:appelle|called|named|prenomme|prenommee|nomme|nommee|is|est|c)$/.test(foldedAt(words, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - 5); at--) {
    if (/[.!?\n;,]/.test(between(reading, words[at], words[at + 1]))) return false;
    if (/^(?:week|semaine|jour|day|month|mois)$/.test(foldedAt(words, at))) return false;
    if (countsAsAdult(reading, foldedAt(words, at))) return true;
  }
  return false;
}

/** "his son Carter", "leur fille Inès", "son voisin": whose it is, is spoken of as somebody's at school. */
const isOthersChild = (reading: Reading, words: readonly Word[], at: number): boolean =>
  reading.post.author === 'teacher' &&
  /^(?:son|daughter|boy|girl|fils|fille|voisine?|twins|jumeaux|jumelles)$/.test(foldedAt(words, at)) &&
  /^(?:his|her|their|whose|the|son|sa|ses|leur|leurs|les)$/.test(foldedAt(words, at - 1));

/** "ma collègue Julie", "prof de maths, Julie": one "de" may stand between, a verb or "et" may not. */
function isAdultBefore(reading: Reading, words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (/[.!?\n;]/.test(between(reading, words[at], words[at + 1]))) return false;
    const folded = foldedAt(words, at);
    // "Les filles, voici Oksana": who is spoken to is not who is spoken of.
    if (/s$/.test(folded) && /^,/.test(between(reading, words[at], words[at + 1]))) return false;
    // "his son Carter", "son voisin, Enzo": a parent's child, a pupil's neighbour.
    if (isOthersChild(reading, words, at) || isOfTheClass(reading, words, at)) return false;
    // "la maman de Nolan": Nolan is no adult.
    if (countsAsAdult(reading, folded)) return !(at < first - 1 && /^(?:de|d|of)$/.test(foldedAt(words, at + 1)));
    if (stopsAdult.has(folded) && !(folded === 'de' && countsAsAdult(reading, foldedAt(words, at - 1)))) return false;
    if (words[at]?.shape === 'capital' && isGivenName(folded)) return false;
  }
  return false;
}

/** "Imogen P., this week's librarian": a pupil's turn. */
const dutyAfter =
  /^\.?,[^.!?]{0,30}(?:(?:this|the) week(?:'s| )|de la semaine|cette semaine|of the week|(?:elle|lui) (?:la|le) responsable)/;

/** Does a word behind a name tell that no adult follows? */
function tellsNoAdult(words: readonly Word[], at: number): boolean {
  const folded = foldedAt(words, at);
  // "Congratulations to Zainab, our new Head Girl", "Kelly, même le photographe…", "Zainab, whose dad…".
  if (folded === 'head' && /^(?:girl|boy|pupil|student)$/.test(foldedAt(words, at + 1))) return true;
  if (/^(?:meme|even|whose|dont|on|tu|je|il|elle|i|you|we|she|he|mais|but|car|so)$/.test(folded)) return true;
  // "Gaspard, son père appelle": a pupil's; "Noémie, en larmes devant son contrôle": no English son.
  return (
    folded === 'son' ||
    (/^(?:pere|mere|parents|frere|soeur|father|mother|dad|mum|mom|brother|sister)$/.test(folded) &&
      /^(?:son|sa|ses|his|her|leur|leurs|their)$/.test(foldedAt(words, at - 1)))
  );
}

/** "Julie, notre AESH", "Sophie Martin (pompière)". */
function isAdultAfter(reading: Reading, words: readonly Word[], last: number): boolean {
  const gap = between(reading, words[last], words[last + 1]);
  // "Jeanne l'AESH", "Bob our caretaker": no comma.
  if (
    gap === ' ' &&
    /^(?:l|la|le|les|the|notre|nos|our|my|ma)$/.test(foldedAt(words, last + 1)) &&
    countsAsAdult(reading, foldedAt(words, last + 2))
  )
    return true;
  if (
    !/^(?: ?[,(] ?| - |: )/.test(gap) ||
    dutyAfter.test(reading.folded.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 50))
  )
    return false;
  for (let at = last + 1; at <= last + 4; at++) {
    if (at > last + 1 && /[.!?\n;,)]/.test(between(reading, words[at - 1], words[at]))) return false;
    const folded = foldedAt(words, at);
    if (tellsNoAdult(words, at)) return false;
    if (countsAsAdult(reading, folded)) return true;
    if (/^(?:et|and|a|est|is|has|de)$/.test(folded)) return false;
  }
  return false;
}

/** A colleague, a relative, an author: told just before the name or just after. */
export function isAdult(reading: Reading, words: readonly Word[], first: number, last: number): boolean {
  return isCalledAdult(reading, words, first) || isAdultBefore(reading, words, first) || isAdultAfter(reading, words, last);
}

/** "la maman de Nolan", "Jayden's mum", "our Head Girl, Priya". */
export function isSomebodysChild(reading: Reading, words: readonly Word[], first: number, last: number): boolean {
  if (/^(?:de|d|of)$/.test(foldedAt(words, first - 1)) && parents.has(foldedAt(words, first - 2))) return true;
  if (/^(?:girl|boy)$/.test(foldedAt(words, first - 1)) && foldedAt(words, first - 2) === 'head') return true;
  return (
    foldedAt(words, last + 1) === 's' &&
    between(reading, words[last], words[last + 1]) === "'" &&
    parents.has(foldedAt(words, last + 2))
  );
}

/** « Oliver ! », "To Nana": a name alone between quotation marks is a title or an inscription. */
export function isQuoted({ folded }: Reading, [start, end]: Span): boolean {
  const before = folded.slice(Math.max(0, start - 16), start).match(/[«"]\s?[^«»".,:;!?\n]{0,12}$/);
  const after = folded.slice(end, end + 16).match(/^[^«»".,:;?\n]{0,12}\s?[»"]/);
  return before !== null && after !== null;
}

/** "trois Emma", "two Olivers": names that are counted name nobody. */
export function isCounted(reading: Reading, words: readonly Word[], first: number): boolean {
  // "Lucas : 14 Emma : 12" counts no Emma.
  if (
    between(reading, words[first - 1], words[first]) !== ' ' ||
    (words[first - 1]?.shape === 'digit' && /[:=(]/.test(between(reading, words[first - 2], words[first - 1])))
  )
    return false;
  return /^(?:deux|trois|quatre|cinq|six|two|three|four|five|six|[2-6]|plusieurs|several)$/.test(foldedAt(words, first - 1));
}

const age =
  /^,? (?:(?:qui )?(?:a|aura|fete|fetera|va feter|va avoir|vient d'avoir|a eu) (?:(?:ses|deja|enfin|tout juste) )?(?:[3-9]|1[0-8]) ans|(?:who )?(?:turns?|turned|is turning|is|will be) (?:[3-9]|1[0-8])\b(?! (?:feet|cm|m\b|points|goals|minutes))|\(?(?:[3-9]|1[0-8]) (?:ans|years old)|,? ?\(?aged? (?:[3-9]|1[0-8])\b)/;

/** "Lina a 11 ans demain", "Ottoline turns 5". */
function reachesAge({ folded }: Reading, word: Word | undefined): boolean {
  return word !== undefined && age.test(folded.slice(word.end, word.end + 40));
}

/** "Matis mon ptit chef d'orchestre", "Rayan, un de mes 6e". */
const mineAfter =
  /^,? (?:(?:mon|ma|notre|my|our) (?:petite?|ptite?|p'tite?|little|eleve|pupil|student|tutee|champion|championne|loulou)|(?:une?|l'une?) de (?:mes|nos)|one of (?:my|our))(?![a-z])/;

const classAfter = /^(?:,? ?\(?| - )(?:(?:1[0-3]|[1-9])[A-HRS](?![\w'’])|(?:classe?|room|form|set|groupe?) \d)/;

/** "Chantelle, 10D.", "Ludivine (classe 1105)". */
const isClassAfter = ({ text }: Reading, word: Word | undefined): boolean =>
  word !== undefined && classAfter.test(text.slice(word.end, word.end + 16));

/** "Inès (6e B)", "Tom de ma classe", "Amara in Y3", "Théo, élève de…", "Lina a 11 ans". */
export function isPupilAfter(reading: Reading, words: readonly Word[], last: number): boolean {
  if (isMineAfter(reading, words[last])) return true;
  if (classTieAfter(words, last + 1) !== undefined || reachesAge(reading, words[last])) return true;
  const gap = between(reading, words[last], words[last + 1]);
  if (/^ ?[,(:/-]{0,1} ?[(]?$/.test(gap)) {
    const label = labelAt(words, last + 1);
    if (label || isClassAfter(reading, words[last])) return true;
    if (/[,(]/.test(gap)) {
      for (let at = last + 1; at <= last + 3; at++) {
        if (/^(?:eleve|ecoliere?|collegien(?:ne)?|lyceen(?:ne)?|pupil|student|deleguee?|classmate)$/.test(foldedAt(words, at)))
          return true;
      }
    }
  }
  return false;
}

/** "mon élève Mathis", "la petite Inès", "my student Tom". */
export function isPupilBefore(reading: Reading, words: readonly Word[], first: number): boolean {
  const gap = between(reading, words[first - 1], words[first]);
  if (!/^(?: |, | : |: | \(|\()$/.test(gap)) return false;
  const before = foldedAt(words, first - 1);
  if (
    /^(?:eleve|ecoliere?|collegien(?:ne)?|lyceen(?:ne)?|camarade|deleguee?|redoublante?|pupil|student|classmate|loulou|loulotte)$/.test(
      before,
    )
  )
    return true;
  if (/^(?:petite?|jeune|little|young)$/.test(before))
    return /^(?:le|la|mon|ma|notre|du|au|ce|cette|my|our)$/.test(foldedAt(words, first - 2));
  return false;
}

/** "mon élève de 6e B, Mathis", "my Year 9 Tom": for known names only, "Year 6 Hoodie" is no name. */
export function isAfterLabel(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const label = labelAt(words, at);
    // "Year 3's Noor": the letter of the genitive stands between.
    const genitive = foldedAt(words, first - 1) === 's' ? 1 : 0;
    if (label && at + label.words + genitive === first) return true;
  }
  return false;
}

const isName = (word: Word | undefined): boolean => word !== undefined && word.shape === 'capital' && isGivenName(word.folded);

const isSurname = (word: Word | undefined): boolean =>
  word?.shape === 'capital' &&
  word.folded.length > 1 &&
  !notSurnames.has(word.folded) &&
  !isWordName(word.folded) &&
  !borneAfter.has(word.folded);

const calendarPreposition =
  /^(?:in|on|since|until|till|by|last|next|this|joyeux|joyeuse|joyeuses|merry|pere|vive|bonne|en|mi|fin|debut|mid|early|late|of|before|after|through|every|each|\d{1,2}(?:st|nd|rd|th)?)$/;

/** The word just before or after, when only a space or an apostrophe parts them. */
function neighbour(reading: Reading, words: readonly Word[], index: number, step: 1 | -1): Word | undefined {
  const gap = step > 0 ? between(reading, words[index], words[index + 1]) : between(reading, words[index - 1], words[index]);
  return /^[ ']$/.test(gap) ? words[index + step] : undefined;
}

/** "Rose a eu", "Will planted", not "Rose est une couleur". */
function doesSomething(reading: Reading, words: readonly Word[], index: number): boolean {
  const verb = foldedAt(words, index);
  if (/^(?:est|is|was|etait)$/.test(verb) && calendarNames.has(foldedAt(words, index - 1))) return false;
  if (/^(?:est|is|was|etait)$/.test(verb)) return !articles.has(foldedAt(words, index + 1)) && foldedAt(words, index + 1) !== 'a';
  return personVerbs.has(verb) || (reading.language === 'en' && /[^aeiou]ed$/.test(verb));
}

const geography =
  /\b(?:capitale?|cartes?|villes?|pays|regions?|fleuves?|map|cities|city|country|countries|river|state|continent|frontieres?|visite[dr]?|voyage|trip to|flew|fly)\b/;

/** "Well done Rose", "Félicitations à Rose". */
const isCongratulated = (words: readonly Word[], index: number, before: Word | undefined): boolean =>
  before !== undefined &&
  (congratulations.has(before.folded) || (/^(?:to|a)$/.test(before.folded) && congratulations.has(foldedAt(words, index - 2))));

/** "Romane et son frère", "Jade and her twin". */
const isWithKin = (words: readonly Word[], index: number, after: Word | undefined): boolean =>
  after !== undefined &&
  /^(?:et|and)$/.test(after.folded) &&
  /^(?:son|sa|ses|his|her|their|moi|me|i)$/.test(foldedAt(words, index + 2));

/**
 * Does a name that is also a word name somebody here? "Rose a eu 12", "Bravo Rose", not "la rose", "in June", "à Florence".
 */
export function namesSomebody(reading: Reading, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.shape === 'lower') return false;
  const before = neighbour(reading, words, index, -1);
  const after = neighbour(reading, words, index, 1);
  if (before && (articles.has(before.folded) || (before.folded === 'a' && reading.language === 'en'))) return false;
  if (
    isCongratulated(words, index, before) ||
    isSurname(after) ||
    isInitial(reading, after) ||
    isMineAfter(reading, word) ||
    isWithKin(words, index, after) ||
    isPupilAfter(reading, words, index)
  )
    return true;
  if (
    before?.folded === 'de' &&
    !calendarNames.has(word.folded) &&
    /^(?:celle|celui|ceux|celles|copie|note|bulletin)$/.test(foldedAt(words, index - 2))
  )
    return true;
  const acts = after?.shape === 'lower' && doesSomething(reading, words, index + 1);
  const next = after !== undefined && /^(?:et|and)$/.test(after.folded) ? words[index + 2] : undefined;
  if (calendarNames.has(word.folded) || placeNames.has(word.folded))
    return !isPlaceOrDate(reading, word, before) && (acts || (isName(next) && !isWordName(next?.folded ?? '')));
  return !word.opens || acts || isName(next);
}

const isInitial = ({ text }: Reading, word: Word | undefined): boolean =>
  word?.shape === 'capital' && word.folded.length === 1 && text[word.end] === '.';

const seasons =
  /(?<![a-z])(?:rain|sun|sunny|sunshine|weather|forecast|snow|frost|heatwave|summer|spring|autumn|winter|months?|seasons?|exams? season|blossom|drizzle|umbrellas?|pluie|pluies|soleil|meteo|neige|gel|canicule|ete|printemps|automne|hiver|mois|saisons?|giboulees|proverbe|dicton)(?![a-z])/;

/** "in June", "à Florence", "Sydney is not the capital", "June has form for rain". */
const isPlaceOrDate = (reading: Reading, word: Word, before: Word | undefined): boolean =>
  (placeNames.has(word.folded) && geography.test(near(reading, word.start))) ||
  (calendarNames.has(word.folded) && seasons.test(reading.folded.slice(Math.max(0, word.start - 120), word.end + 80))) ||
  (before !== undefined && (calendarPreposition.test(before.folded) || placePrepositions.has(before.folded)));

/** "Matis mon ptit chef": stronger than what follows it. */
export function isMineAfter({ folded }: Reading, word: Word | undefined): boolean {
  return word !== undefined && mineAfter.test(folded.slice(word.end, word.end + 30));
}

/** « Dictée… » (Colette Vauquelin, Le jardin de papier): who is named right after a quotation wrote it. */
export function isQuotedAuthor({ folded }: Reading, start: number): boolean {
  return /[»"] ?[(–—-]? ?$/.test(folded.slice(Math.max(0, start - 4), start));
}
