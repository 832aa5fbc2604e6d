import * as more from '../examples/harassment';
import { findHarm } from '../language/harm/threats';
import { remove } from '../offers';
import { defineRule } from '../rule';

/**
 * Threats, incitement, body-shaming, exclusion aimed at somebody (G19, G20, G24). The review shows where help is (G33).
 */
export default defineRule({
  guidelines: ['G19', 'G20', 'G24', 'G33'],
  levels: { personal: 'block', class: 'block', school: 'block' },
  sees: 'text',
  *check(reading) {
    for (const { at, kind, low } of reading.once(findHarm))
      yield { at, say: kind, offers: [remove(reading, at)], ...(low && { sure: 'low' }) };
  },
  hit: (reading, at) => ({ at, say: 'words', offers: [remove(reading, at)], sure: 'low' }),
  examples: {
    flags: [
      { text: '[[on va te retrouver]]', say: 'threat' },
      { text: "[[personne t'aime]]", say: 'exclusion' },
      { text: '[[kys]]', say: 'death' },
      '[[Va te pendre]]',
      '[[Attends-toi à ce qu’on t’attrape à la sortie]]',
      '[[nobody likes you just leave our class]]',
      ...more.flags,
    ],
    leaves: [
      'Ring me and I’ll do you a lasagne.',
      'Watch your back on the ice by the bike sheds. I didn’t.',
      'Le harcèlement, parlons-en : le 3018 est gratuit',
      'On va te retrouver ta trousse, promis',
      "Campagne de prévention : « personne ne t'aime » est une phrase qui tue",
      'We will find you a seat in the front row',
      'Anti-bullying week: no one should be told to leave',
      ...more.leaves,
    ],
  },
});
