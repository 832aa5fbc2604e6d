import { findIds } from '../language/ids/ids';
import { remove, replace } from '../offers';
import { defineRule } from '../rule';

/**
 * A number that names one person for an administration, a school or a bank (G13). The examples carry serials that are
 * never given out, or the issuers' own specimens.
 */
export default defineRule({
  guidelines: ['G13'],
  levels: { personal: 'block', class: 'block', school: 'block' },
  sees: 'text',
  gate: /\d\D{0,4}\d\D{0,4}\d\D{0,4}\d/,
  *check(reading) {
    for (const { span, kind } of reading.once(findIds)) {
      yield { at: span, say: kind, offers: [remove(reading, span), replace(span, { phrase: 'privately' }, 'privately')] };
    }
  },
  examples: {
    flags: [
      { text: 'INE : [[123456789FF]]', say: 'pupil' },
      { text: 'son INE est [[1234567890F]]', say: 'pupil' },
      { text: 'ine [[1234567890f]] stp', say: 'pupil' },
      { text: 'NUMEN oublié, je tente [[01E9501234ABC]]', say: 'staff' },
      { text: '[[2 12 03 99 999 999 56]] c’est le numéro de sécu', say: 'national' },
      { text: '[[212039999999956]], [[1 12 03 2A 999 999 35]]', say: 'national' },
      { text: 'NIR [[2 12 03 99 999 999 12]]', say: 'national' }, // fails its key, but is announced
      { text: 'numéro national [[12.03.15-999-17]], le mien [[75.06.30-999-09]]', say: 'national' },
      { text: 'NISS de ma fille : [[12.03.15-999.17]]', say: 'national' },
      { text: 'BIS [[12431599906]]', say: 'national' },
      { text: 'AVS [[756.9999.9999.91]]', say: 'national' },
      { text: 'SSN [[123-45-6789]], and the National Insurance number is [[QQ 12 34 56 C]]', say: 'national' },
      { text: 'The numbers of my UPN: [[B801200005001]]. Is that secret?', say: 'pupil' },
      { text: 'code permanent [[DUPL 1203 1204]]', say: 'pupil' },
      { text: 'remboursez-moi sur [[BE68 5390 0754 7034]] avant la fin du mois', say: 'bank' },
      { text: 'Virements sur [[BE68 5390 0754 7034]], merci', say: 'bank' },
      { text: 'pay into [[GB82 WEST 1234 5698 7654 32]] for the trip', say: 'bank' },
      { text: 'Carte de la coop : [[4111 1111 1111 1111]]', say: 'card' },
      { text: 'ma carte d’élève matricule [[20481-B]]. À déposer rue du Lac 33, 1800 Vevey', say: 'pupil' },
      { text: '[[20481-B]], c’est mon matricule', say: 'pupil' },
      { text: 'The user name is the student number, so for him that’s [[4400127]]', say: 'pupil' },
      { text: 'Passeport [[12AB34567]] perdu à Namur', say: 'document' },
      { text: 'N° candidat [[02150077431]], convocation à 8 h', say: 'national' },
      { text: 'Lost envelope for OEN [[000-512-339]], please ring the office', say: 'pupil' },
      { text: 'Ma carte de banque a disparu. C’est [[4970 1111 2222 3333]]', say: 'card' },
      { text: 'Pay the trip to sort code [[00-00-01]], account number [[01234567]]', say: 'bank' },
    ],
    leaves: [
      'Jury du brevet, dernier candidat : 3/100. Session 2026',
      '12 345 678 901 grains de riz',
      'Lire l’ISBN 978-2-07-061275-8 ou 9782070612758',
      '12.03.15-999-18 et 4111 1111 1111 1112 ne passent pas leur contrôle',
      'BE68 5390 0754 7035 has a wrong check digit, can you see why?',
      'Commande 4970123412341234',
      'Mon code INE ne marche pas, le matricule non plus',
      'UAI 0123456A, SIRET 123 456 789 00012',
      'carte bancaire refusée 2 fois, 20 € sur 50',
      'Élève absent le 12/03/2026, année 2025-2026',
      '06 39 98 12 34',
      'Norms EN 13432 and ISO 27001 for the science lesson',
      'Le numéro national d’urgence est le 112',
      'Les élèves de 2026, 2027 et 2028',
      { text: 'Compte de la coopérative : BE68 5390 0754 7034', allow: ['BE68 5390 0754 7034'] },
    ],
  },
});
