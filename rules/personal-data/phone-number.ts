import { findPhones } from '../language/phones/phones';
import { allow, remove, replace } from '../offers';
import { defineRule, type Offer } from '../rule';

/**
 * A phone number, however it is written (G03): once online, it is collected, sold and called.
 */
export default defineRule({
  guidelines: ['G03'],
  levels: { personal: 'warn', class: 'block', school: 'hint' },
  sees: 'text',
  gate: /\d(?:\D{0,14}\d){4}|\b(?:z[eé]ro|oh?|double|deux|trois|quatre|cinq|six|sept|huit|neuf|two|three|four|five|seven|eight|nine)\b/,
  *check(reading) {
    for (const { span, number, service, spelt } of reading.once(findPhones)) {
      const offers: Offer[] = [replace(span, { phrase: 'privately' }, 'privately'), remove(reading, span)];
      // A number in words is nobody's official number.
      if (!spelt) offers.push(allow(reading, span));
      yield {
        at: span,
        value: number,
        say: service ? 'service' : spelt ? 'spelt' : 'default',
        offers,
        ...(service && { sure: 'low' as const }),
      };
    }
  },
  examples: {
    flags: [
      'Mon numéro de GSM est le [[0475 12 34 56]]', // FWB 1.2, the guide's own words
      'Appelle-moi au [[06 12 34 56 78]] ou au [[0475/12.34.56]]',
      '[[06 39 98 12 34]]', // kept for fiction: the shape counts
      'Cherche covoiturage, [[+33 (0)6 12 34 56 78]] ou [[0033612345678]]',
      { text: '[[06 douze 34 cinquante-six 78]]', say: 'spelt' },
      { text: 'zéro, vas-y : [[zéro six douze trente-quatre cinquante-six soixante-dix-huit]]', say: 'spelt' },
      { text: '[[zéro quatre cent septante-cinq, douze, trente-quatre, cinquante-six]]', say: 'spelt' },
      { text: '[[zero6 point douze point 34 point 56 point 78]] hihi', say: 'spelt' },
      { text: 'my cell: [[five one four, five five five, oh one two three]]', say: 'spelt', post: { locale: 'en' } },
      '[[06🌸12🌸34🌸56🌸78]]',
      '[[06_12_34_56_78]] 😉',
      'ajoutez-moi [[o6 12 34 56 78]]',
      '[[0️⃣6️⃣ 1️⃣2️⃣ 3️⃣4️⃣ 5️⃣6️⃣ 7️⃣8️⃣]]',
      '[[06/12/34/56/78]] sur Snap',
      '[[0 6 1 2 3 4 5 6 7 8]]',
      'Call me on [[07700 900123]] or [[(514) 555-0123]]',
      'The number is [[01632 960123]]',
      'Ring [[+353 85 012 3456]] or my office, [[555-0123]]',
      'My host family is at [[+81 90-1234-5678]]', // a country that is not in the table
      'Tél. [[02/123.45.67]] (soir) ou [[081/12.34.56]]',
      'Natel : [[079 123 45 67]]',
      'gsm [[621 123 456]] au Luxembourg',
      'Appelez-moi pour le travail de groupe : [[zéro six, trente-neuf, quatre-vingt-dix-huit, dix-sept, zéro deux]]',
      'tel[[0612345678]]',
      'Gâteaux sur commande au [[418 555-0188]]',
      '📞 [[06.12.34.56.78]]. À bientôt',
      { text: 'Numéro vert [[0800 123 456]]', say: 'service' },
      'Papa [[06 12 34 56 78]]/[[07 98 76 54 32]] maman',
      '[[06 12 34 56 78]] 12 rue des Lilas',
    ],
    leaves: [
      'Appelle le 3018, le 119 ou le 116 000',
      'Childline is on 0800 1111, Samaritans on 116 123, Kids Help Phone on 1-800-668-6868',
      'Écoute-Enfants : 103, ou 0800 30 030',
      'ISBN 978-2-07-061275-8 et ISBN 0-7475-3269-9',
      'Score : 21-19 22-20',
      'Année scolaire 2024-2025, numéro 2024-2025 de la revue',
      'Rendez-vous le 06/12/2024 à 14h30, ou le 03.05.24 10.30',
      '12 345 678 habitants et 1 234 567 890 vues',
      '#0612345678 #20242025',
      'https://example.org/watch?v=0475123456',
      '50.8503396, 4.3517103',
      'Exercices 01 02 03 04 05, puis 06 12 18 24 30 36',
      'zéro un deux trois quatre cinq six sept huit neuf',
      'one two three four five six seven eight nine ten, ready or not',
      'BE68 5390 0754 7034',
      'Commande n° 0612345678',
      'My computer counts 128 000 000 000 bytes',
      'Deux plus deux quatre, quatre et quatre huit, huit et huit seize',
      'Le train de 07 h 12 arrive à 09 h 45',
      { text: 'Secrétariat : 04 123 45 67', allow: ['+32 4 123 45 67'] },
      { text: 'zéro quatre, cent vingt-trois, quarante-cinq, soixante-sept', allow: ['04 123 45 67'] },
    ],
  },
});
