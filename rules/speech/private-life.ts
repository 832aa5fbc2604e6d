import * as more from '../examples/private-life';
import { findPrivateLife } from '../language/party/party';
import { remove } from '../offers';
import { defineRule } from '../rule';

/**
 * Parties, alcohol, drugs, dating, hangovers: harmless today, harmful tomorrow (G02).
 */
export default defineRule({
  guidelines: ['G02'],
  levels: { personal: 'hint', class: 'hint', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const at of reading.once(findPrivateLife)) yield { at, offers: [remove(reading, at)] };
  },
  hit: (reading, at) => ({ at, offers: [remove(reading, at)] }),
  examples: {
    flags: [
      "[[Ma soirée d'annif]], merci les amis !",
      '[[Gueule de bois]] ce matin',
      'So [[hungover]], never again to the pub',
      'Léa et Tom [[sortent ensemble depuis]] hier',
      ...more.flags,
    ],
    leaves: [
      "Fête de l'école samedi, venez nombreux",
      "L'histoire du vin en Gaule, ma séquence de latin",
      'Our school disco is on Friday',
      'Un verre d’eau et au lit, la classe',
      ...more.leaves,
    ],
  },
});
