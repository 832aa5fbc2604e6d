import { findTerms } from '../language/lexicons/terms';
import { remove } from '../offers';
import { defineRule } from '../rule';

const swim = { words: 'sortie piscine', message: 'La date se dit aux parents, pas en public.' };

/** Words that this school does not want published, from its settings (G30: what a charter agrees on). */
export default defineRule({
  guidelines: ['G30'],
  levels: { personal: 'warn', class: 'block', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const { at, term } of reading.once(findTerms)) {
      const { message, level } = term;
      yield {
        at,
        ...(message?.trim() && { say: 'own', data: { message: message.trim() } }),
        ...(level && { level }),
        offers: [remove(reading, at)],
      };
    }
  },
  examples: {
    flags: [
      { text: 'La [[sortie piscine]] est lundi', terms: [swim], say: 'own' },
      { text: 'La [[Sortie-Piscine]] est lundi', terms: [swim], say: 'own' },
      { text: "Le [[projet Zéphyr]] avance, on n'en dit pas plus", terms: [{ words: 'projet zephyr' }], say: 'default' },
      { text: 'Nos [[piscines]] et notre [[piscine]]', terms: [{ words: 'piscin*' }] },
      { text: 'Le [[bâtiment C]] est en travaux', terms: [{ words: 'bâtiment *' }] },
      { text: "Voici [[l'heure de la relève]]", terms: [{ words: "l'heure" }, { words: "l'heure de la relève" }] },
      { text: 'The [[swimming trip]] is on Monday', terms: [{ words: 'swim* trip' }], post: { locale: 'en' } },
      { text: 'Call the [[red code]] team', terms: [{ words: 'red code', level: 'hint' }], post: { locale: 'en' } },
    ],
    leaves: [
      'La sortie piscine est lundi',
      { text: 'La sortie à la piscine est lundi', terms: [swim] },
      { text: 'La sortie. Piscine fermée', terms: [swim] },
      { text: 'Le pisciniste est venu, un zéphyr souffle', terms: [{ words: 'piscine' }, { words: 'projet zéphyr' }] },
      { text: 'La sortie piscine est lundi', terms: [{ ...swim, level: 'off' }] },
      { text: 'La sortie piscine est lundi', terms: [swim], allow: ['sortie piscine'] },
      { text: 'Every word counts', terms: [{ words: '*' }] },
      { text: 'The trip to the swimming pool is on Monday', terms: [{ words: 'swim* trip' }], post: { locale: 'en' } },
    ],
  },
});
