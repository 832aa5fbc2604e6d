import { findLetter } from '../language/text/letters';
import { defineRule, type Edit } from '../rule';

/** A greeting and a wish are no message to sign. */
const shortest = 90;

/** A message to parents, a head or the press that nobody signs by name, function and school (G05). */
export default defineRule({
  guidelines: ['G05'],
  levels: { personal: 'off', class: 'off', school: 'hint' },
  sees: 'text',
  gate: /^[^a-z\d]{0,6}(?:bonjour|bonsoir|hello|hi|tres|cher|madame|monsieur|mesdames|messieurs|mme|mr|m\.|a l|aux|dear|good|to |for |attn|fao)/,
  *check(reading) {
    if (reading.text.trim().length < shortest) return;
    const letter = reading.once(findLetter);
    if (!letter || letter.signed) return;
    const end = reading.text.trimEnd().length;
    const { signature } = reading.policy;
    const edit: Edit = { at: [end, reading.text.length], with: signature ? `\n${signature.trim()}` : { phrase: 'signature' } };
    yield { at: letter.greeting, offers: [{ kind: 'edit', say: signature ? 'sign' : 'complete', edits: [edit] }] };
  },
  examples: {
    flags: [
      {
        text: '[[Chers parents]], la réunion de rentrée est avancée au mardi 9 septembre à 18h30. Merci de répondre par retour de message.',
        signature: 'Mme Lambert, directrice, école des Lilas',
      },
      '[[Chers parents]], la réunion de rentrée est avancée au mardi 9 septembre à 18h30. Merci de confirmer votre présence par retour.',
      "[[Madame, Monsieur]], votre enfant n'a pas rendu le formulaire de sortie. Merci de le transmettre avant vendredi. Bien à vous",
      "[[Monsieur le Directeur]], je vous confirme notre visite du 12 mars avec deux classes de CM2. Dans l'attente de votre réponse.",
      "[[À l'attention de la rédaction]] : votre article de lundi contient une erreur sur le nombre de classes. Merci de corriger.",
      '[[Madame la Principale]], suite à notre entretien de mardi, je vous propose une nouvelle date pour la rencontre avec les familles.',
      '[[Bonjour chers parents]], les photos de classe sont arrivées et seront distribuées vendredi dans les cartables des enfants.',
      '[[Chers parents des CP]], pensez à apporter les bottes et le manteau de pluie pour la semaine prochaine. Cordialement',
      '[[Dear parents and carers]], the coach leaves at 8.30 on Thursday. Please send a packed lunch and a waterproof coat.',
      '[[Dear Mr and Mrs Oyelaran]], we would like to meet you about last week. Please phone us as soon as you get this message.',
      '[[To the editor]], your article of 1 November about our canteen contains three errors. We ask for a correction.',
      '[[Dear Headteacher]], thank you for offering us the pitch on Saturday. We will bring thirty players and two referees. Regards',
      '[[For the attention of the press]]: no interviews will be given on site today. Please contact the district instead.',
    ],
    leaves: [
      {
        text: 'Chers parents, la réunion de rentrée est avancée au mardi 9 septembre à 18h30. Merci de répondre.\nLe pôle accueil, 3e étage',
        signature: 'Le pôle accueil, 3e étage',
      },
      "Chers parents, la réunion de rentrée est avancée au mardi 9 septembre à 18h30. Cordialement, Mme Lambert, directrice de l'école des Lilas",
      'Chers parents, bonne rentrée à tous !',
      "Madame, Monsieur, votre enfant n'a pas rendu le formulaire de sortie, merci de le transmettre. Paul Durieux, CPE, collège Ferry",
      'La réunion de rentrée est avancée au mardi 9 septembre à 18h30. Merci de confirmer votre présence par retour de message.',
      'Chers élèves, bravo pour cette belle année, nous vous souhaitons de bonnes vacances et rendez-vous à la rentrée prochaine.',
      'Notre chorale chante dimanche à 16 h à la salle des fêtes, entrée libre, venez nombreux avec vos amis et vos voisins.',
      'Dear parents, the coach leaves at 8.30 on Thursday. Please send a packed lunch. Mrs J. Calloway, Headteacher, Rowan Primary',
      'Dear Year 6, we are so proud of your work this year and we cannot wait to see what you will do next at high school.',
      'Our spring fair is on Saturday from 10 to 2. There will be cakes, games and a raffle, and everybody is welcome to come along.',
      'Bonjour Madame, votre fils a oublié son sac à dos bleu dans le car, il est à la loge. M. Poirier, surveillant, lycée Hugo',
      'Dear Sir or Madam,\nplease find our order for thirty atlases.\nKind regards,\nTom Whitlock\nLibrarian, Aldercombe School',
      'Mr Whitlow’s maths clinic is back, every Tuesday lunchtime, room M4. Bring your questions about fractions, and a pencil.',
      'Madame Roussel prend sa retraite après trente ans dans notre école, nous lui souhaitons bonne route et de belles randonnées.',
    ],
  },
});
