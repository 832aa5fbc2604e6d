import * as more from '../examples/criticism';
import { findBlame } from '../language/blame/blame';
import { remove } from '../offers';
import { defineRule } from '../rule';

/**
 * Running down a pupil, a class, a colleague, the head, parents or the school (G07, G24).
 */
export default defineRule({
  guidelines: ['G07', 'G24'],
  levels: { personal: 'warn', class: 'warn', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const { at, low } of reading.once(findBlame)) yield { at, offers: [remove(reading, at)], ...(low && { sure: 'low' }) };
  },
  hit: (reading, at) => ({ at, offers: [remove(reading, at)] }),
  examples: {
    flags: [
      '[[mes élèves sont nuls]]',
      '[[la directrice est incompétente]]',
      '[[my class is hopeless]]',
      '[[Mme Gaillard c’est la pire prof du collège]]',
      ...more.flags,
    ],
    leaves: [
      'mes élèves sont géniaux',
      'Ce film est nul',
      "je suis nulle en maths, mes élèves s'en moquent gentiment",
      'my class is not hopeless',
      'My Year 9s are brilliant',
      ...more.leaves,
    ],
  },
});
