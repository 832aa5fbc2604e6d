import * as more from '../examples/insult';
import { findInsults } from '../language/insults/insults';
import { remove } from '../offers';
import { defineRule } from '../rule';

/**
 * Vulgarity, insults and slurs, masked too (G19, G24).
 */
export default defineRule({
  guidelines: ['G19', 'G24'],
  levels: { personal: 'warn', class: 'block', school: 'block' },
  sees: 'text',
  *check(reading) {
    for (const { at, kind } of reading.once(findInsults)) yield { at, say: kind, offers: [remove(reading, at)] };
  },
  examples: {
    flags: [
      "t'es qu'un [[connard]]",
      'espèce de [[c*nnard]]',
      { text: '[[fdp]] de bus', say: 'vulgar' },
      "t'es [[c0n]] ou quoi",
      'lol ur a [[b*tch]]',
      'Mr Bexley is a [[wanker]]',
      "Quel ramassis d'[[abrutis]]",
      ...more.flags,
    ],
    leaves: [
      'Friday, January 30 is a PD day: no classes for students.',
      'On mange du concombre à la cantine',
      'We visited Scunthorpe with Year 8',
      "On a appris ce qu'est une bite d'amarrage",
      'Le mot « con » vient du latin : étude en 2de',
      'Moby Dick is a whale, said the class',
      'Le château de Salaunes et la rue des Salines',
      ...more.leaves,
    ],
  },
});
