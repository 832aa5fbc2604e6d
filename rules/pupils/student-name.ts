import * as more from '../examples/student-name';
import { findMarks } from '../language/marks';
import { isNoPupil, isOfStaff } from '../language/names/not-pupils';
import { leisure, publicLife } from '../language/names/people-words';
import { near, nearSpan } from '../language/near';
import { findPersons, type PersonName } from '../language/persons';
import { isAboutPupils, speaksOfSchool } from '../language/school/context';
import { isAddressed, isSignature } from '../language/school/letters';
import { findPupilNouns } from '../language/school/pupils';
import { findPupilLetter } from '../language/school/to-pupil';
import { allow, remove, replace } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** "L." for Léa or Léa Dupont, "J.-B." for Jean-Baptiste. */
function initialOf(name: string): string {
  const [first = ''] = name.split(/\s+/);
  return first
    .split('-')
    .map((half) => `${half.slice(0, 1).toUpperCase()}.`)
    .join('-');
}

function offersOf(reading: Reading, { at, full }: PersonName): Offer[] {
  const initial = initialOf(reading.text.slice(...at));
  // "Bravo Léa." keeps one stop.
  const put = reading.text[at[1]] === '.' ? initial.slice(0, -1) : initial;
  return [
    replace(at, put, 'initial', { initial }),
    ...(full ? [] : [remove(reading, at)]),
    replace(at, { phrase: 'pupil' }, 'pupil'),
    allow(reading, at),
  ];
}

const inside = ([start]: Span, [from, to]: Span): boolean => from <= start && start < to;

/** « Mon livre préféré ? Maria Chapdelaine. » */
const favourite = /\b(?:livre|roman|film|album|chanson|serie|auteur|autrice|prefere|favourite|favorite|best) ?[^.!]{0,24}\? ?$/;

const praise =
  /\b(?:bravo|felicitations?|felicite|congratulations|congrats|well done|fiers?|fieres?|proud|medail\w+|medals?|awards?|laureate?s?|finale|vainqueurs?|winners?)\b/;

/** Is the person named a pupil, as far as the words around, the post and its writer tell? */
function isPupil(reading: Reading, person: PersonName): boolean {
  if (person.source === 'roster') return true;
  if (person.role === 'adult') return false;
  // Whom a letter greets is a colleague, or the pupil it is written to.
  if (isAddressed(reading, person.at)) return reading.once(findPupilLetter) !== undefined;
  const { author, kind, profile } = reading.post;
  if (isSignature(reading, person.at)) return author === 'student';
  if (isOfStaff(reading, person.at)) return false;
  if (person.role === 'pupil') return true;
  if (person.weak && profile !== 'class' && !speaksOfSchool(reading, nearSpan(reading, person.at[0]))) return false;
  if (isNoPupil(reading, person.at)) return false;
  const sentence = near(reading, person.at[0]);
  if (
    person.full &&
    (publicLife.test(sentence) || favourite.test(reading.folded.slice(Math.max(0, person.at[0] - 60), person.at[0])))
  )
    return false;
  // Colleagues write to each other of each other.
  if (kind === 'message' && author === 'teacher' && reading.once(findPupilLetter) === undefined)
    return reading.once(findPupilNouns).some(({ by }) => by === 'own');
  // On a class account pupils write of each other.
  if (profile === 'class') return true;
  if (author === 'teacher' && leisure.test(sentence)) return false;
  // A school congratulates its pupils; its staff come with a title or a function.
  if (profile === 'school' && praise.test(sentence)) return true;
  return (
    reading.once(isAboutPupils) ||
    reading.once(findMarks).some(({ at, sure }) => sure || inside(at, nearSpan(reading, person.at[0])))
  );
}

/**
 * A pupil who can be recognised (G07, G16): any name of the class roster, or a private person's name in pupil context.
 */
export default defineRule({
  guidelines: ['G07', 'G16'],
  levels: { personal: 'block', class: 'warn', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const person of reading.once(findPersons)) {
      if (!isPupil(reading, person)) continue;
      yield { at: person.at, say: person.full ? 'full' : 'first', offers: offersOf(reading, person) };
    }
  },
  examples: {
    flags: [
      'mon élève [[Mathis]] a encore oublié son cahier',
      'bravo à [[Inès]] et [[Tom]] de 6e B',
      { text: '[[Léa Dupont]] a fini son exposé', say: 'full' },
      'My student [[Mathis]] forgot his homework again',
      ...more.flags,
    ],
    leaves: [
      'Marie Curie a reçu deux prix Nobel',
      'Harry Potter est au CDI',
      'Le collège Jean Moulin ouvre ses portes',
      'The class of Mrs Lambert visited Paris',
      ...more.leaves,
    ],
  },
});
