import { findWhereabouts } from '../language/whereabouts/whereabouts';
import { remove, replace } from '../offers';
import { defineRule, type Offer } from '../rule';

/**
 * Where somebody is right now, or will be alone (G01): in words, as a map link, as coordinates.
 */
export default defineRule({
  guidelines: ['G01'],
  levels: { personal: 'warn', class: 'block', school: 'hint' },
  sees: 'text',
  *check(reading) {
    for (const { span, kind, sure } of reading.once(findWhereabouts)) {
      const offers: Offer[] = [remove(reading, span)];
      if (kind === 'now') offers.unshift(replace(span, { phrase: 'later' }, 'later'));
      yield { at: span, say: kind, offers, ...((kind !== 'now' || sure) && { told: true }) };
    }
  },
  hit: (reading, at) => ({
    at,
    say: 'now',
    offers: [replace(at, { phrase: 'later' }, 'later'), remove(reading, at)],
  }),
  examples: {
    flags: [
      'Our coach is [[just past Doncaster]], singing has begun.',
      "I'm [[on the 18.05 ferry to Brodick]] with a flask of soup",
      '[[Au musée de la Mine]] avec les 5e C, casques vissés',
      'Depuis midi [[au camping des Roseaux]], emplacement 17 !',
      '[[Broken down on the M6]], all 30 pupils are fine',
      { text: '[[Terrasse du Café des Halles]], table du fond, quarante copies', say: 'now' },
      { text: '[[Debout dans le RER]] avec 29 cinquièmes', say: 'now' },
      { text: '[[je suis seule à la maison ce soir]]', say: 'alone' },
      { text: '[[on est au Parc d’Avroy là]]', say: 'now' },
      { text: '[[Nos 5e sont en ce moment même au bord du lac de Vassivière]], tout va bien', say: 'now' },
      { text: 'là [[je suis tout seul devant le gymnase]]', say: 'alone' },
      { text: '[[Seule à l’école jusqu’à 20h]], le bâtiment est vide', say: 'alone' },
      { text: '[[Coincée toute seule au refuge du Goûter]], [[latitude 45.8506]], [[longitude 6.8306]]', say: 'map' },
      { text: '[[En ce moment au Marché de Noël de Strasbourg]] avec mes 3e B', say: 'now' },
      { text: '[[on est au château de Bouillon là]]', say: 'now' },
      { text: '[[Nous voilà au zoo]] jusqu’à ce soir', say: 'now' },
      { text: '[[chui au McDo de la gare là, venez]]', say: 'now' },
      { text: '[[mes parents sont pas là ce soir]] !!', say: 'alone' },
      { text: 'Sitting here right now: [[53.3498, -6.2603]]', say: 'map' },
      { text: '[[im on my own til 6]]', say: 'alone' },
      { text: '[[home alone tonight]] who wants to call', say: 'alone' },
      { text: '[[my parents are away this weekend]]', say: 'alone' },
      { text: '[[Our Year 3s are on the beach at Saltburn as we write]]', say: 'now' },
      { text: '[[If I go missing, I’m at the Gilded Otter on Quay Street]].', say: 'now' },
      { text: '[[We’re at Alton Towers right now]]!', say: 'now' },
      { text: '[[https://maps.app.goo.gl/AbCd123]]', say: 'map' },
      { text: '[[chui dvt la gare]]', say: 'now' },
      { text: '[[Having lunch in the food court at Bullring]], come say hi', say: 'now' },
      { text: 'Je [[suis à la galerie Inno]] avec Sarah', say: 'now' },
      { text: '[[Je traîne à la galerie Inno]] avec Sarah', say: 'now' },
      { text: '[[watching the sunset on the pier]] with chips', say: 'now' },
      { text: '[[last one in the building]], lights off', say: 'alone' },
      { text: 'my son [[cycles home by himself every Friday]] at half four', say: 'alone' },
      { text: '[[pas de parents ce soir]] youhou', say: 'alone' },
      { text: '[[house to myself all weekend]]', say: 'alone' },
      { text: '[[Waving at you from the lighthouse]]!', say: 'now' },
      { text: '21 h 30. [[Plus personne dans le bâtiment à part moi]]', say: 'alone' },
      { text: '[[Mes parents sont au ciné, toute seule]] avec mon petit frère', say: 'alone' },
      { text: '[[Gare de Moulins, quai 1, on attend]] le bus de remplacement', say: 'now' },
      { text: '[[En direct du Biodôme]] avec les 2e année', say: 'now' },
    ],
    leaves: [
      'Dans le train pour Lille hier, j’ai corrigé trois copies.',
      'Le stand 12 sera tenu par les parents samedi.',
      'On the train to work I always read.',
      'Place Bellecour, les 3e ont dessiné la statue.',
      'Full mp3s are sat in my Drive, yell and I’ll share the folder.',
      'Les élèves peuvent rentrer seuls à 16h avec l’accord des parents',
      'Do not walk home alone after dark',
      'Rejoignez-nous au théâtre de la Place le 12 mai',
      'Se sentir seul à la maison quand on télétravaille, beaucoup de gens connaissent ça',
      'Le navigateur en solitaire a gagné la course',
      'Running a stall at the school fair on Saturday, come and say hi',
      'Je cours autour du lac le dimanche matin',
      'Reading in the park is my favourite thing',
      'La France est en Europe, et nous sommes en Europe aussi',
      'On était au parc hier, nous sommes allés au zoo mardi',
      'Nous sommes en ce moment au chapitre 4, à la page 12 là',
      'Je suis seule responsable de ce projet, pas seule au monde',
      'I’m at my wits’ end right now, we are in Year 6 right now',
      'Cours de géographie, les coordonnées de Paris : 48.8566, 2.3522',
      'On est au mois de mars maintenant, je suis à la retraite maintenant',
      'Demain on est au parc jusqu’à 16h',
      'I did it all by myself, and I’m not alone in thinking this',
      'Maintenant, à vous de jouer',
      'Les élèves sont au travail en ce moment',
      'Dans notre livre, Robinson est seul sur son île et il a peur la nuit',
      'Il n’y a que moi à la maison qui aime le fromage',
    ],
  },
});
