import * as more from '../examples/student-name';
import { besides } from '../language/marks/around';
import { isNoPupil, isOfStaff } from '../language/names/not-pupils';
import { isOwnChild } from '../language/names/own-family';
import { leisure, publicLife } from '../language/names/people-words';
import { findPersons, type PersonName } from '../language/names/persons';
import { pupilsLife } from '../language/names/pupil-signs';
import { pupilWeight } from '../language/names/pupil-weight';
import { speaksOfSchool } from '../language/school/context';
import { isAddressed, isSignature } from '../language/school/letters';
import { findPupilNouns } from '../language/school/pupils';
import { findPupilLetter } from '../language/school/to-pupil';
import { near, nearSpan } from '../language/text/near';
import { allow, remove, replace } from '../offers';
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

/** « Mon livre préféré ? Maria Chapdelaine. » */
const favourite = /\b(?:livre|roman|film|album|chanson|serie|auteur|autrice|prefere|favourite|favorite|best) ?[^.!]{0,24}\? ?$/;

/** So many signs tell a pupil; more of them leave no doubt. */
const enough = 1.5;
const beyondDoubt = 2.5;

/** "La maman de Lina": whose parent is spoken of among colleagues is no colleague. */
const isParentsChild = ({ folded }: Reading, { at: [start] }: PersonName): boolean =>
  /\b(?:maman|mere|papa|pere|parents|mother|father|mum|mom|dad) (?:de |d'|of )$/.test(
    folded.slice(Math.max(0, start - 16), start),
  );

/** Somebody told to be no pupil, by what stands beside the name or by the kind of post. */
function isSomebodyElse(reading: Reading, person: PersonName): boolean {
  const { author, kind, profile } = reading.post;
  if (person.role === 'adult' || isOwnChild(reading, person.at)) return true;
  if (isOfStaff(reading, person.at) && !isParentsChild(reading, person)) return true;
  if (person.role === 'pupil') return false;
  if (person.weak && profile !== 'class' && !speaksOfSchool(reading, nearSpan(reading, person.at[0]))) return true;
  if (isNoPupil(reading, person.at)) return true;
  const sentence = near(reading, person.at[0]);
  const asked = favourite.test(reading.folded.slice(Math.max(0, person.at[0] - 60), person.at[0]));
  if (person.full && (publicLife.test(sentence) || asked)) return true;
  // Colleagues write to each other of each other.
  if (kind === 'message' && author === 'teacher' && reading.once(findPupilLetter) === undefined)
    return !reading.once(findPupilNouns).some(({ by }) => by === 'own') && !besides(reading, pupilsLife, person.at[0]);
  return profile !== 'class' && author === 'teacher' && leisure.test(sentence);
}

/** How sure it is that the person named is a pupil, as far as the words around, the post and its writer tell. */
function sureness(reading: Reading, person: PersonName): 'no' | 'low' | 'high' {
  if (person.source === 'roster' && person.full) return 'high';
  // Whom a letter greets is a colleague, or the pupil it is written to.
  if (isAddressed(reading, person.at)) return reading.once(findPupilLetter) ? 'high' : 'no';
  if (person.source !== 'roster') {
    if (isSignature(reading, person.at)) return reading.post.author === 'student' ? 'high' : 'no';
    if (isSomebodyElse(reading, person)) return 'no';
  }
  const weight = pupilWeight(reading, person);
  if (weight < enough) return 'no';
  return weight < beyondDoubt ? 'low' : 'high';
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
      const sure = sureness(reading, person);
      if (sure === 'no') continue;
      const say = person.full ? 'full' : 'first';
      yield { at: person.at, say, offers: offersOf(reading, person), ...(sure === 'low' && { sure }) };
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
