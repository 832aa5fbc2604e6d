import * as more from '../examples/student-name';
import { findPersons, type PersonName } from '../language/names/persons';
import { pupilSigns, toldOutright } from '../language/names/pupil-told';
import { allow, remove, replace } from '../offers';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';
import { oddsOf, pupilWeights } from '../weights/weights';

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

/** How sure it is that the person named is a pupil, as far as the words around, the post and its writer tell. */
function sureness(reading: Reading, person: PersonName): 'no' | 'low' | 'high' {
  const told = toldOutright(reading, person);
  if (told) return told === 'pupil' ? 'high' : 'no';
  const weights = pupilWeights();
  const odds = oddsOf(weights, pupilSigns(reading, person));
  if (odds < weights.keeps) return 'no';
  return weights.sure !== undefined && odds >= weights.sure ? 'high' : 'low';
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
