/**
 * Whether a person named is a pupil: told outright by the roster, a greeting or a signature, else by the signs of the sentence
 * and of the post, which are weighed (`rules/weights`).
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findSigns, type Shown, sentenceOf } from '../../weights/signs';
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
import type { PersonName } from './persons';
import { owners, pupilsLife, worksAndLessons } from './pupil-signs';

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
  const works = speaksOf(worksAndLessons) && !isOwner && !isInitialed;
  const asked = favourite.test(reading.folded.slice(Math.max(0, person.at[0] - 60), person.at[0]));
  const signs: readonly (readonly [boolean, string])[] = [
    [speaksOfSchool(reading, sentence), 'sentence of school'],
    [speaksOfSchool(reading, around), 'sentences around of school'],
    [reading.once(findPupilNouns).some((noun) => isHere(noun.at) && noun.by !== 'the'), 'pupils beside'],
    [reading.once(isAboutPupils), 'about pupils'],
    [isOwner, 'owner'],
    [marks.some(({ at, kind }) => isHere(at) && kind !== 'rank'), 'mark beside'],
    [marks.some(({ sure }) => sure), 'sure mark'],
    // Who made a work is told in full: "la fresque de Clémence V." is a pupil's.
    [works, 'works and lessons'],
    [speaksOf(worksAndLessons, around) && !isOwner && !isInitialed, 'works and lessons around'],
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
    [person.weak, 'weak'],
    [person.weak && !speaksOfSchool(reading, sentence), 'weak outside school'],
  ];
  const shown = reading.once(findSigns)[sentenceOf(reading.sentences, person.at[0])];
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
