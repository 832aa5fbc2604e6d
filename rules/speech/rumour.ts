import * as more from '../examples/rumour';
import { findHearsay } from '../language/hearsay/hearsay';
import { remove } from '../offers';
import { defineRule } from '../rule';

/**
 * Hearsay about somebody, stated without a source (G21).
 */
export default defineRule({
  guidelines: ['G21'],
  levels: { personal: 'hint', class: 'warn', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const { at, sure } of reading.once(findHearsay))
      yield { at, ...(sure && { told: true }), offers: [remove(reading, at)] };
  },
  hit: (reading, at) => ({ at, offers: [remove(reading, at)] }),
  examples: {
    flags: [
      '[[il paraît que le prof de maths va être muté]]',
      '[[On m’a dit que le CPE avait frappé un élève]], partagez',
      '[[apparently she got fired]]',
      '[[Word is the head is leaving]]',
      ...more.flags,
    ],
    leaves: [
      'il paraît que c’est bon pour la santé',
      'Il paraît qu’il va neiger demain',
      'Apparently it will rain on sports day',
      'I heard the bell and ran to my class',
      ...more.leaves,
    ],
  },
});
