/**
 * Whether a person named is a pupil: told outright by the roster, a greeting or a signature, else by the signs of the sentence
 * and of the post, which are weighed (`rules/weights`).
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findSigns, type Shown } from '../../weights/signs';
import { hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { besides } from '../marks/around';
import { findMarks } from '../marks/marks';
import { isAboutPupils, speaksOfSchool } from '../school/context';
import { isAddressed, isSignature } from '../school/letters';
import { findPupilNouns } from '../school/pupils';
import { findPupilLetter } from '../school/to-pupil';
import { near, nearSpan } from '../text/near';
import type { Token } from '../text/tokens';
import { findFigures } from './figures';
import { generationOf } from './generations';
import { isWordName } from './given-names';
import { isNoPupil, isOfStaff } from './not-pupils';
import { isOwnChild } from './own-family';
import { leisure, publicLife } from './people-words';
import { findPersons, type PersonName } from './persons';
import { grownUpsWork, owners, praise, pupilsLife, saysToMe, worksAndLessons } from './pupil-signs';

/** A sentence with the one before it and the one after, where they are close. */
function withNeighbours(reading: Reading, [start, end]: Span): Span {
  const from = start === 0 ? 0 : Math.max(reading.sentenceAt(start - 1)[0], start - 160);
  const to = end >= reading.text.length ? end : Math.min(reading.sentenceAt(end)[1], end + 160);
  return [from, to];
}

/** The given name alone: "MARTIN Lucas" is a Lucas. */
function givenName({ folded, text }: Reading, [start, end]: Span): string {
  const surnameFirst = /^\p{Lu}{2,} (?=\p{Lu}\p{Ll})/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return /^[a-z]+(?:-[a-z]+)?/.exec(folded.slice(start + surnameFirst, end))?.[0] ?? '';
}

/** Is somebody known named in full within a span? */
const isBesideFigure = (reading: Reading, [start, end]: Span): boolean =>
  reading.once(findFigures).some((at) => at[0] >= start && at[1] <= end && /\p{L} \p{L}/u.test(reading.text.slice(...at)));

/** « Mon livre préféré ? Maria Chapdelaine. » */
const favourite = /\b(?:livre|roman|film|album|chanson|serie|auteur|autrice|prefere|favourite|favorite|best) ?[^.!]{0,24}\? ?$/;

/** Who was born these days is in no class yet. */
const newborn =
  /\b(?:nee? (?:cette nuit|ce matin|hier|aujourd'hui|le \d|a \d|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)|est nee?|vient de naitre|nouveau-ne|naissance|accouche[er]?|maternite|echographie|pointe le bout|\d,\d+ ?kg|newborn|was born|born (?:this|last|on|at|yesterday|today)|arrived (?:at|this morning|last night|safely)|\d ?lbs? ?\d*|gave birth|baby (?:boy|girl) |due date|est papa|est maman|is a (?:dad|mum|mom))\b/;

/** "Espresso by…", "un extrait de…", "d'après…": who made it is named behind. */
const credited =
  /(?:\b(?:by|from|selon|d'apres|according to|extraits? de|extraits? d'|citation de|poemes? de|livres? de|romans? de|albums? de|chansons? de|pages de|textes? de|merci a l'auteur|written by|read|lu|lire|reading|music:|musique :|music by|ch\. \d+,|author|letting|ft\.?|feat\.?)|[»"”] ?[-–—(]?) ?$/;

/** Pupils do things: "Enzo a vomi", "Corey threw". */
const inSmall =
  /^ (?:a|m'a|s'est|n'a|ne|va|vient|veut|peut|est|et|il|elle|qui|who|has|had|got|is|was|just|can|and|asked|told|won|said|finally|did|does) /;
const pupilsOwn =
  /^(?:'s|’s) (?:mum|mom|dad|mother|father|parents|nan|gran|family|brother|sister|desk|bag|book|work|face|hand|lunch|essay|poem|drawing|answer|project|test|score|grade|report|story|meds|party|house|locker|last day|shoes|birthday|first|iep|chair|reading|writing|spelling|behaviour|behavior|attendance)\b/;
/** "Reader of the week", "l'élève du mois". */
const ofTheWeek =
  /\b(?:of the (?:week|month|day|year|term|half-term)|(?:de la|du) (?:semaine|mois|trimestre)|honou?r roll|tableau d'honneur)\b/;
/** The young are spoken of in the same sentence. */
const youngs =
  /\b(?:gamine?s?|gosses?|momes?|petit bout|loulous?|ados?|eleves?|camarades?|copains?|copines?|mes [3-6]e|ma classe|notre classe|cette classe|kids?|kiddos?|pupils?|students?|classmates?|teens?|lads?|year \d+|grade \d+|my class|our class|y\d+|\d+th grade|form \d|p[1-7])\b/;

/** "La maman de Lina": whose parent is spoken of among colleagues is no colleague. */
const isParentsChild = ({ folded }: Reading, { at: [start] }: PersonName): boolean =>
  /\b(?:maman|mere|papa|pere|parents|mother|father|mum|mom|dad) (?:de |d'|of )$/.test(
    folded.slice(Math.max(0, start - 16), start),
  );

/** Who it is, where that needs no weighing. */
export function toldOutright(reading: Reading, person: PersonName): 'pupil' | 'other' | undefined {
  if (person.source === 'roster' && person.full) return 'pupil';
  // Whom a letter greets is a colleague, or the pupil it is written to.
  if (isAddressed(reading, person.at)) return reading.once(findPupilLetter) ? 'pupil' : 'other';
  if (person.source !== 'roster' && isSignature(reading, person.at)) return reading.post.author === 'student' ? 'pupil' : 'other';
  return undefined;
}

/** Does a colleague write of a colleague, as far as the kind of post tells? */
const isAmongColleagues = (reading: Reading, person: PersonName): boolean =>
  reading.post.kind === 'message' &&
  reading.post.author === 'teacher' &&
  reading.once(findPupilLetter) === undefined &&
  !reading.once(findPupilNouns).some(({ by }) => by === 'own') &&
  !besides(reading, pupilsLife, person.at[0]);

/** The words right before a name and right after it, in the same sentence. */
function besideName({ tokens }: Reading, [start, end]: Span, [from, to]: Span): string[] {
  let next = tokens.findIndex((token) => token.start >= end);
  if (next < 0) next = tokens.length;
  let before = next - 1;
  while (before >= 0 && (tokens[before] as Token).start >= start) before--;
  const left = tokens[before];
  const right = tokens[next];
  return [`before: ${left && left.start >= from ? left.word : ''}`, `after: ${right && right.start < to ? right.word : ''}`];
}

/**
 * What the sentence, the post and the name itself show of a person named.
 * @param person of the roster, or of a role that the words beside tell or do not
 */
export function pupilSigns(reading: Reading, person: PersonName): Shown {
  const { profile, author } = reading.post;
  const sentence = nearSpan(reading, person.at[0]);
  const around = withNeighbours(reading, sentence);
  const speaksOf = (lexicon: Lexicon, span = sentence): boolean => hasIn(reading, lexicon, span);
  const isHere = ([at]: Span): boolean => at >= sentence[0] && at < sentence[1];
  const marks = reading.once(findMarks);
  const name = givenName(reading, person.at);
  const isOwner = profile !== 'personal' && speaksOf(owners);
  const isInitialed = / \p{Lu}\.?$/u.test(reading.text.slice(...person.at));
  const beside = marks.some(({ at, kind }) => isHere(at) && kind !== 'rank');
  // What got a mark is a pupil's work: "scored 98 on the science midterm".
  const works = speaksOf(worksAndLessons) && !isOwner && !isInitialed && !beside;
  const before = reading.folded.slice(Math.max(0, person.at[0] - 40), person.at[0]);
  const after = reading.folded.slice(person.at[1], person.at[1] + 40);
  const others = reading
    .once(findPersons)
    .filter(({ at }) => at[0] !== person.at[0] && Math.abs(at[0] - person.at[0]) < 80).length;
  const asked = favourite.test(reading.folded.slice(Math.max(0, person.at[0] - 60), person.at[0]));
  const signs: readonly (readonly [boolean, string])[] = [
    [speaksOfSchool(reading, sentence), 'sentence of school'],
    [speaksOfSchool(reading, around), 'sentences around of school'],
    [reading.once(findPupilNouns).some((noun) => isHere(noun.at) && noun.by !== 'the'), 'pupils beside'],
    [reading.once(isAboutPupils), 'about pupils'],
    [isOwner, 'owner'],
    [beside, 'mark beside'],
    [marks.some(({ sure }) => sure), 'sure mark'],
    // Who made a work is told in full: "la fresque de Clémence V." is a pupil's.
    [works, 'works and lessons'],
    [speaksOf(worksAndLessons, around) && !isOwner && !isInitialed && !beside, 'works and lessons around'],
    // "Roald Dahl est notre auteur préféré. Matilda…": beside somebody known one speaks of what they made.
    [isBesideFigure(reading, around), 'beside a figure'],
    [isWordName(name), 'name is a word'],
    // "Yasmine B.": who hides a surname hides a pupil's.
    [isInitialed, 'initial'],
    [isOwnChild(reading, person.at), 'own child'],
    [isOfStaff(reading, person.at) && !isParentsChild(reading, person), 'of the staff'],
    [isNoPupil(reading, person.at), 'no pupil'],
    [person.full && (publicLife.test(near(reading, person.at[0])) || asked), 'public life'],
    [isAmongColleagues(reading, person), 'among colleagues'],
    [author === 'teacher' && leisure.test(near(reading, person.at[0])), 'leisure'],
    [newborn.test(near(reading, person.at[0])), 'newborn'],
    [person.full && credited.test(before), 'credited'],
    [person.full && /^\)/.test(after) && /\([^()]*$/.test(before), 'in brackets'],
    [person.full && /[»”"]/.test(reading.folded), 'beside a quotation'],
    [inSmall.test(after), 'acts'],
    [pupilsOwn.test(after), 'has what pupils have'],
    [/[a-z], $/.test(before) && /^ ?[.!?]/.test(after), 'called'],
    [youngs.test(near(reading, person.at[0])), 'young beside'],
    [speaksOf(pupilsLife), 'life of pupils'],
    [!speaksOf(pupilsLife) && speaksOf(pupilsLife, around), 'life of pupils around'],
    [speaksOf(praise), 'praise'],
    [speaksOf(saysToMe), 'says to me'],
    [speaksOf(grownUpsWork), 'work of grown-ups'],
    [ofTheWeek.test(near(reading, person.at[0])), 'of the week'],
    [/^ ?:/.test(after), 'followed by a colon'],
    [/: $/.test(before), 'behind a colon'],
    [/(?:^|[^a-z])(?:me and|moi et|avec moi et|and me and) $/.test(before), 'me and'],
    [/^ (?:et moi|and me|and i|m'a|me)(?![a-z])/.test(after), 'and me'],
    [others === 1, 'one more named'],
    [others > 1, 'more named'],
    [person.weak, 'weak'],
    [person.weak && !speaksOfSchool(reading, sentence), 'weak outside school'],
  ];
  const shown = reading.once(findSigns)[reading.sentenceIndex(person.at[0])];
  const named = `${profile} ${author}`;
  const alone = signs.flatMap(([is, sign]) => (is ? [sign] : []));
  return {
    at: person.at,
    lexicons: shown?.lexicons ?? [],
    circumstances: [
      ...(shown?.circumstances ?? []),
      ...alone,
      ...alone.map((sign) => `${sign}, ${named}`),
      `role ${person.role}, ${person.source}`,
      `role ${person.role}, ${named}`,
      `${person.full ? 'full' : 'first'} name, ${person.role}`,
      `generation ${generationOf(name)}`,
      ...besideName(reading, person.at, sentence),
    ],
  };
}
