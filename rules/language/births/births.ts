/** Births: dates of birth, ages reached on a day that one can tell, birthdays, newborns. French and English, folded. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { has } from '../lexicons/cues';
import { findFigures } from '../names/figures';
import { publicLife } from '../names/people-words';
import { findPersons } from '../names/persons';
import { claimedBefore } from '../text/masks';
import { mask, overlap } from '../text/spans';
import { birthDatesIn, birthdaysTold, yearsAgoIn } from './dated';
import { type KnownDay, knownDays } from './days';
import {
  ageLead,
  ageThenDay,
  type BirthKind,
  beforeDay,
  birthdayWord,
  dayThenAge,
  dayThenEnglishAge,
  englishAge,
  englishAgeThenDay,
  frenchAge,
  notYears,
  plain,
  wishes,
} from './forms';
import { newbornsIn } from './newborns';
import { agesReached } from './reached';
import {
  arriving,
  babies,
  birthdays,
  dayWords,
  justBorn,
  labels,
  milestones,
  newRoles,
  reaching,
  statuses,
  vintages,
  wishes as wishing,
  years,
  zodiac,
} from './words';

export interface Birth {
  readonly span: Span;
  readonly kind: BirthKind;
  /** The day, where one is told beside an age: without it the age computes nothing. */
  readonly day: Span | undefined;
}

/** Things that have an age and no birth; and other lengths of time. */
const notSomebody =
  /\b(?:ecoles?|etablissement|colleges?|lycees?|athenee|institut|clubs?|associations?|asbl|musees?|batiments?|chiens?|chiennes?|toutous?|matou|minou|minette|chiots?|lezards?|gecko|iguane|serpents?|perroquet|axolotl|mygale|labrador|caniche|teckel|notre piscine|phoques?|pandas?|giraf\w+|elephant\w*|lion\w*|tigres?|manchots?|poussins?|veaux?|agneaux?|agneau|brebis|poulains?|canetons?|papillons?|chenilles?|tetards?|escargots?|oeufs?|souris|gerbille|plantes?|tomates|radis|piano|train|bus|machines?|cafetiere|frigo|four|imprimante|photocopieuse|ordi\w*|pc|tablettes?|lave-\w+|chaudiere|radiateurs?|canape|manteau|cartable|trousse|stylo|horloge|moto|scooter|tracteur|camion|poussette|jean|baskets|ficus|cactus|squelette|mascotte|poissons?|poisson rouge|phasmes?|furet|mouton|vaches?|anes?|chevres?|oies?|coq|momie|manuel|stade|mediatheque|bibliotheque|troupe|compagnie|spectacle|record|potager|jardin|compost|colis|commande|seals?|chicks?|lambs?|calf|calves|foals?|ducklings?|caterpillars?|butterfl\w+|tadpoles?|snails?|eggs?|plants?|parcel|phones?|lizards?|geckos?|snakes?|parrots?|budgies?|bearded dragon|axolotl|stick insects?|tarantula|labradors?|spaniel|cockapoo|retriever|our (?:swimming )?pool|telephone|laptop|computer|bike|velo|chats?|chatons?|chatte|lapins?|lapine|hamsters?|poneys?|cheval|jument|tortues?|poules?|perruche|cochon d'inde|entreprise|site|blog|journal|chorale|orchestre|ville|commune|pays|loi|traite|republique|constitution|onu|unesco|google|wikipedia|internet|film|livre|serie|jeu|jumelage|projet|mariage|noces|carriere|metier|anciennete|retraite|pont|tour eiffel|cantine|maison|arbre|chene|voiture|festival|revue|groupe|groupe de musique|ipads?|tablets?|printers?|photocopiers?|kettles?|boilers?|fridges?|minibus|van|whiteboard|projector|sourdough|starter|schools?|academy|college|clubs?|charity|museums?|buildings?|dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|bunn(?:y|ies)|hamsters?|pon(?:y|ies)|horses?|tortoises?|guinea pigs?|goldfish|hens?|company|website|newspaper|choir|orchestra|town|city|country|law|treaty|book|film|movie|series|game|bridge|house|tree|car|wedding|anniversary|nhs|bbc|marriage|library|nation|it is|it's|its|it was|there (?:are|is|were)|class (?:is|was)|lesson|homework|score|degrees|temperature|jesus|saint)\b/;
const lengthOfTime =
  /\b(?:il y a|depuis|dans|pendant|durant|apres|en|des|a partir de|moins de|plus de|environ|ca fait|cela fait|voila|for|since|in|after|within|every|tous les|over|under|ages?|aged|of|enfants? de|eleves? de|jeunes? de|fils de|fille de|garcons? de|filles de|ados? de|il y|y)(?: (?:deja|plus de|moins de|presque|almost|over|the last))? $/;

/** Is the date of a person of books: too long ago, or somebody the text says is known? */
const yearsOf = /\b(1\d{3}|20\d\d)\b/g;

function isPublic(reading: Reading, [start, end]: Span, kind: BirthKind): boolean {
  if (kind === 'age') return false;
  const [opens, closes] = reading.sentenceAt(start);
  const sentence: Span = [Math.max(opens, start - 160), Math.min(closes, end + 120)];
  const words = reading.folded.slice(...sentence);
  if ([...words.matchAll(yearsOf)].some(([, found]) => Number(found) < 1935)) return true;
  if (/\b(?:je|j'|moi|mon|ma|mes|i|i'm|my|me|our|notre|nos)\b/.test(reading.folded.slice(sentence[0], start + 4))) return false;
  return reading.once(findFigures).length > 0 || publicLife.test(words) || known.test(reading.folded);
}

const known =
  /\b(?:chanteur|chanteuse|rappeur|rappeuse|acteur|actrice|footballeur|footballeuse|joueuse? de|champion|championne|ecrivaine?|autrice|auteure?|peintre|compositeur|compositrice|president|presidente|ministre|roi|reine|prince|princesse|scientifique|physicien|physicienne|astronaute|inventeur|inventrice|youtubeu\w+|exposes? sur|biographie|singer|rapper|actor|actress|footballer|player|champion|writer|author|painter|composer|president|minister|king|queen|scientist|physicist|astronaut|inventor|youtuber|biography|presentation (?:on|about)|poster (?:on|about))\b/;

/** "Ma plus jeune du groupe, Anaëlle, fête ses douze ans": somebody is named right before. */
const followsName = (reading: Reading, start: number): boolean =>
  reading
    .once(findPersons)
    .some(({ at, role }) => role !== undefined && at[1] <= start && /^,? ?$/.test(reading.folded.slice(at[1], start)));

/** "L'heure où je pars au lycée": where one goes is not born. */
const wayToSchool = /\b(?:au|mon|ma|to|from|at|my) (?:lycee|college|ecole|school)\b/g;

/** "Happy birthday to our school": whose it is may come after. */
const wish = /^(?:happy|joyeux|bon|heureux|super)\b/;

/** "12 ans à notre club": who it is, behind the age. */
const recipient = /^ (?:to|for|au|aux|a|pour|of|du|de) /;
/** "Surprise à la cantine : Elsa…": said of something else. */
const heading = /^[^:]*: (?=[a-z' -]*[a-z]{3})/;

const itIs = /\b(?:it is|it's|its|it was)\b/g;

/** Is it a person who is born or grows older, and one whom nobody else knows? */
function isPrivate(reading: Reading, folded: string, span: Span, kind: BirthKind): boolean {
  const [start, end] = span;
  const told = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 60), start);
  if (kind === 'age' && lengthOfTime.test(before) && /^(?:\d|[a-z]+ ans|a |y )/.test(told)) return false;
  if (kind === 'age' && (/\bles $/.test(before) || /^les \d/.test(told))) return false;
  return isSomebody(reading, folded, span, kind);
}

/** "150 years old on Friday": nobody grows so old. */
const beyondLife = /(?<!\d)(?:1(?:1[5-9]|[2-9]\d)|[2-9]\d\d)(?= ?(?:years?|yo|yrs?|ans|th|candles|bougies|e\b))/;

/** Is it of a person, and of one whom nobody else knows? */
function isSomebody(reading: Reading, folded: string, span: Span, kind: BirthKind): boolean {
  const [start, end] = span;
  const told = folded.slice(start, end);
  if (kind === 'age' && (beyondLife.test(told) || (/^\d+$/.test(told) && Number(told) > 115))) return false;
  const [opens] = reading.sentenceAt(start);
  const first =
    /^(?:j'|je |i |i'm |im |my |mes |mon )/.test(told) ||
    followsName(reading, start) ||
    /(?:^|[^a-z])(?:j'ai|je fais|i'm|im|i am|my|mes|mon) $/.test(folded.slice(Math.max(opens, start - 12), start));
  const to = wish.test(told) || recipient.test(folded.slice(end, end + 8)) ? end + 30 : end;
  const subject = folded.slice(Math.max(opens, start - 60), to).replace(heading, '');
  // A baby animal may be named on either side.
  const around = kind === 'newborn' ? folded.slice(Math.max(opens, start - 60), end + 40).replace(wayToSchool, '') : subject;
  return (
    (first || !notSomebody.test(/birthday|anniv/.test(told) ? around.replace(itIs, '') : around)) &&
    !isPublic(reading, span, kind)
  );
}

/** "10 ans aujourd'hui que je travaille ici". */
const notSince = /^ (?:que (?!je suis (?:maman|papa)|tu es)|since|qu')/;

/** A birth before one knows whose it is. */
interface Told {
  readonly span: Span;
  readonly kind: BirthKind;
  readonly day?: Span;
}

/** Most words that may stand between a day and an age. */
const gap = 48;

/** How ages are told, each behind a cheap sign of it. */
const ageForms = [
  { sign: /ans|bougies/, age: frenchAge, lead: ageLead, dayAfter: ageThenDay, dayBefore: dayThenAge },
  { sign: /\w/, age: englishAge, lead: /$/, dayAfter: englishAgeThenDay, dayBefore: dayThenEnglishAge },
];

/** Ages with a day on one side, in a folded text. */
function* agesIn(folded: string, days: readonly KnownDay[]): Generator<Told> {
  if (days.length === 0) return;
  for (const { age, lead, dayAfter, dayBefore } of ageForms.filter(({ sign }) => sign.test(folded))) {
    for (const match of folded.matchAll(age)) {
      const end = match.index + match[0].length;
      if (notYears.test(folded.slice(end, end + 14))) continue;
      const before = lead.exec(folded.slice(Math.max(0, match.index - 32), match.index))?.[0] ?? '';
      const start = match.index - before.length;
      const next = days.find(({ span }) => span[0] > end && span[0] <= end + gap && dayAfter.test(folded.slice(end, span[0])));
      if (next) yield { span: [start, next.span[1]], kind: 'age', day: [end, next.span[1]] };
      const last = days.findLast(({ span }) => span[1] < match.index && span[1] >= match.index - gap);
      const between = last ? folded.slice(last.span[1], match.index) : '';
      if (!next && last && dayBefore.test(between))
        yield {
          span: [last.span[0], end],
          kind: 'age',
          day: [last.span[0], last.span[1] + (/^,? /.exec(between)?.[0].length ?? 0)],
        };
    }
  }
}

/** "anniversaire aujourd'hui, j'ai 12 ans": the word, a day, an age, in any order. */
function* birthdaysIn(folded: string, days: readonly KnownDay[]): Generator<Told> {
  if (!/anniv|birthday/.test(folded)) return;
  for (const match of folded.matchAll(wishes)) yield { span: [match.index, match.index + match[0].length], kind: 'age' };
  for (const match of folded.matchAll(birthdayWord)) {
    const [from, to] = [Math.max(0, match.index - gap), match.index + match[0].length + gap];
    const day = days.find(
      ({ span }) =>
        span[0] >= from &&
        span[1] <= to &&
        /^[^.?\n]*$/.test(folded.slice(Math.min(span[0], match.index), Math.max(span[1], match.index))),
    );
    if (!day) continue;
    const reached = /^\d/.test(match[0]) ? [match] : [...folded.slice(from, to).matchAll(frenchAge)];
    const [first] = reached;
    if (!first) continue;
    const at = first === match ? match.index : from + first.index;
    const span: Span = [
      Math.min(at, match.index, day.span[0]),
      Math.max(at + first[0].length, match.index + match[0].length, day.span[1]),
    ];
    if (!/[.?\n]/.test(folded.slice(...span))) yield { span, kind: 'age' };
  }
}

/** Dates of birth, birthdays and newborns: a day, and what stands right before it. */
function* datesIn(folded: string, days: readonly KnownDay[]): Generator<Told> {
  for (const { span, date } of days) {
    const before = folded.slice(Math.max(0, span[0] - 60), span[0]);
    const form = beforeDay.find((other) => (date || !other.date) && other.before.test(before));
    const lead = form?.before.exec(before)?.[0];
    // A newborn's day is one of these days; "est né le 3 avril" has been read as a date of birth.
    if (form && lead !== undefined) yield { span: [span[0] - lead.length, span[1]], kind: form.kind };
  }
  for (const [kind, sign, pattern] of plain) {
    if (!sign.test(folded)) continue;
    for (const match of folded.matchAll(pattern)) yield { span: [match.index, match.index + match[0].length], kind };
  }
}

const isSo =
  /\b(?:i'?m|am|is|are|be|hes|shes|'s) \w+(?: years old)?,? (?:today|tomorrow|on|this|next|in)\b|\bturn(?:s|ed|ing)? [a-z-]+,? (?:today|tomorrow|on|this|next|in)\b|(?:today|tomorrow|day),? /;
const digit = /\d/;
/** "née en mars 2014". */
const monthAndYear = /\b(?:nee?s?|born) (?:en|in) /;
const figuresOfDates = /\d[/.-]\d/;
const isSpelled = /\bd\.o\.b/;
const ages = [years, milestones, statuses, birthdays];

/** A cheap look: a day and something that is born or grows older, or a wish. */
function mayTell(reading: Reading): boolean {
  if (has(reading, wishing) || has(reading, justBorn)) return true;
  const { folded } = reading;
  if (!has(reading, dayWords) && !figuresOfDates.test(folded)) return false;
  if (ages.some((list) => has(reading, list)) || has(reading, newRoles) || has(reading, zodiac)) return true;
  if (digit.test(folded) && (has(reading, reaching) || has(reading, labels) || has(reading, vintages) || isSpelled.test(folded)))
    return true;
  return (has(reading, arriving) && (has(reading, babies) || digit.test(folded))) || isSo.test(folded);
}

/**
 * Births a post tells. A finder: `reading.once(findBirths)`.
 * @returns in text order, never overlapping
 */
export function findBirths(reading: Reading): readonly Birth[] {
  if (!mayTell(reading) || birthsIn(reading, reading.folded).length === 0) return [];
  // What others claim is looked for only where there is something to claim: phones and ids take their time.
  return birthsIn(reading, mask(reading.folded, claimedBefore('date', reading)));
}

const isBeside = (reading: Reading, one: Span, other: Span): boolean =>
  reading.sentenceAt(one[0])[0] === reading.sentenceAt(other[0])[0];

function birthsIn(reading: Reading, folded: string): readonly Birth[] {
  const days = knownDays(folded);
  if (days.length === 0 && !has(reading, wishing) && !has(reading, justBorn) && !monthAndYear.test(folded)) return [];
  const births: Birth[] = [];
  for (const { span, kind, day } of [...datesIn(folded, days), ...agesIn(folded, days), ...birthdaysIn(folded, days)]) {
    if (births.some((birth) => overlap(birth.span, span)) || notSince.test(folded.slice(span[1], span[1] + 20))) continue;
    if (!folded.slice(...span).includes('\n') && isPrivate(reading, folded, span, kind)) births.push({ span, kind, day });
  }
  const add = (span: Span, kind: BirthKind, day?: Span): void => {
    if (notSince.test(folded.slice(span[1], span[1] + 20))) return;
    if (births.some((birth) => overlap(birth.span, span)) || folded.slice(...span).includes('\n')) return;
    // "Né cette nuit… il a déjà ma tête de lundi": a baby is born once a sentence.
    if (kind === 'newborn' && births.some((birth) => birth.kind === kind && isBeside(reading, birth.span, span))) return;
    if (isSomebody(reading, folded, span, kind)) births.push({ span, kind, day });
  };
  for (const span of birthDatesIn(reading, folded, days)) add(span, 'date');
  for (const span of yearsAgoIn(reading, folded)) add(span, 'date');
  for (const span of newbornsIn(reading, folded, days)) add(span, 'newborn');
  for (const { span, day } of agesReached(reading, folded, days)) add(span, 'age', day);
  for (const span of birthdaysTold(reading, folded, days)) add(span, 'birthday');
  return births.sort((a, b) => a.span[0] - b.span[0]);
}
