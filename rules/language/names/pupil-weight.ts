/** How surely a person whom nothing beside the name tells is a pupil: the signs of the sentence and of the post, weighed. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { findMarks } from '../marks/marks';
import { isAboutPupils, speaksOfSchool } from '../school/context';
import { findPupilNouns } from '../school/pupils';
import { nearSpan } from '../text/near';
import { findFigures } from './figures';
import { generationOf } from './generations';
import { isWordName } from './given-names';
import type { PersonName } from './persons';
import { captions, grownUpsWork, owners, praise, pupilsLife, saysToMe, thanks, worksAndLessons, youngOne } from './pupil-signs';

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

/** What one calls a child, and a grown-up. */
const ages: Readonly<Record<ReturnType<typeof generationOf>, number>> = { child: 1, 'grown-up': -2.25, any: 0 };

/**
 * @param person of the roster, or of a role that the words beside tell or do not
 * @returns 2 or more where it is a pupil, 0 or less where nothing says so
 */
export function pupilWeight(reading: Reading, person: PersonName): number {
  const { profile, author } = reading.post;
  const sentence = nearSpan(reading, person.at[0]);
  const around = withNeighbours(reading, sentence);
  const speaksOf = (lexicon: Lexicon, span = sentence): boolean => hasIn(reading, lexicon, span);
  const isHere = ([at]: Span): boolean => at >= sentence[0] && at < sentence[1];
  const marks = reading.once(findMarks);
  const name = givenName(reading, person.at);
  const praised = speaksOf(praise);
  const isOwner = profile !== 'personal' && speaksOf(owners);
  const isInitialed = / \p{Lu}\.?$/u.test(reading.text.slice(...person.at));
  const signs: readonly (readonly [boolean, number])[] = [
    [person.source === 'roster', 2.5],
    [person.role === 'pupil' && person.source !== 'roster', 2.5],
    [profile === 'class' && person.source !== 'roster', 2],
    [speaksOf(pupilsLife), 2],
    [speaksOfSchool(reading, sentence), 1],
    [reading.once(findPupilNouns).some((noun) => isHere(noun.at) && noun.by !== 'the'), 1],
    [reading.once(isAboutPupils), 1],
    [speaksOf(saysToMe), 1],
    [praised, profile === 'school' ? 2 : 0.5],
    [profile === 'school' && speaksOf(captions), 1.5],
    [isOwner, profile === 'school' ? 2 : 1.5],
    [marks.some(({ at, kind }) => isHere(at) && kind !== 'rank'), 2],
    [marks.some(({ sure }) => sure), 1],
    // "Waiting at the office": where things are found.
    [speaksOf(grownUpsWork) && !isOwner, -2.5],
    // Who made a work is told in full: "la fresque de Clémence V." is a pupil's.
    [speaksOf(worksAndLessons) && !isOwner && !isInitialed, -2],
    [speaksOf(worksAndLessons, around) && !isOwner && !isInitialed, -1],
    [author === 'teacher' && speaksOf(youngOne), 1],
    [profile === 'personal' && author === 'teacher' && speaksOf(owners) && speaksOfSchool(reading, around), 1],
    // "Roald Dahl est notre auteur préféré. Matilda…": beside somebody known one speaks of what they made.
    [isBesideFigure(reading, around), -1.5],
    [isWordName(name), -0.5],
    [speaksOfSchool(reading, around), 0.5],
    [author === 'teacher' && speaksOf(thanks), -1],
    [person.full && !praised && !isInitialed, -0.5],
    // "Yasmine B.": who hides a surname hides a pupil's.
    [isInitialed, 1],
  ];
  return signs.reduce((sum, [is, weight]) => (is ? sum + weight : sum), ages[generationOf(name)]);
}
