import { findAddresses, worthReadingForAddresses } from '../language/addresses/addresses';
import { allow, remove, replace } from '../offers';
import { defineRule, type Offer } from '../rule';

/**
 * The address of a home: a street and a number, with or without postcode and town (G01, G03).
 */
export default defineRule({
  guidelines: ['G01', 'G03'],
  levels: { personal: 'warn', class: 'block', school: 'warn' },
  sees: 'text',
  gate: worthReadingForAddresses,
  *check(reading) {
    for (const { span, owner, town } of reading.once(findAddresses)) {
      if (owner === 'public') continue;
      const offers: Offer[] = [replace(span, { phrase: 'privately' }, 'privately'), remove(reading, span)];
      if (town) offers.unshift(replace(span, town, 'town', { town }));
      offers.push(allow(reading, span));
      yield { at: span, offers };
    }
  },
  examples: {
    flags: [
      'Secret santa : déposez vos paquets chez moi, [[14 bis rue du Four-Banal]]',
      'Knock hard, I live at [[9 Cnoc na Coille, Oranmore]]',

      'come round [[4 Tanners Row]] and be jealous in person',
      '[[12 rue des Lilas, 75011 Paris]]',
      '[[Rue Haute 14 bte 3, 1000 Bruxelles]]',
      '[[14 Elm Road, Leeds LS6 2AB]]',
      "j'habite au [[5 allée du Parc]]",
      'VENEZ AU [[12 RUE DES LILAS 75011 PARIS]] !!!',
      'Sonnez [[rue de la poste 12 5000 namur]]',
      '[[Avenue Louise 149/24, 1050 Bruxelles]], code de la porte en privé',
      'Mamie : [[chaussée de Waterloo 1250, 1180 Uccle]]',
      'Cartes à envoyer [[Chemin des Fleurs 7, 1200 Genève]]',
      'Le gâteau est au [[17, rue de la Gare, L-1611 Luxembourg]]',
      'Passez me voir, [[123, rue des Érables, Montréal (QC) H2X 1Y4]]',
      '[[rue du 8 mai 1945 12, 4000 Liège]]',
      'au [[12 rue du 11 novembre]], c’est chez moi',
      'Rdv chez Tom, [[8 place du Marché]]',
      'passez prendre un cafe [[27 rue des Capucins, 69001 Lyon]], interphone Delcourt',
      'La clé est au [[9 chemin des Vignes, Sierre]].',
      '[[12 rue des Lilas\n75011 Paris]]',
      'Ma tante : [[Kerkstraat 12, 2000 Antwerpen]] ou [[Bahnhofstrasse 3, 8001 Zürich]]',
      'i live at [[22 kestrel way]] come over',
      'Our new house is [[7 The Green]]',
      'Post it to [[Flat 3, 12 Oak Lane, Bristol BS1 4ZZ]] please',
      'Cousins in the States: [[1425 Maple Avenue, Springfield, IL 62704]] and [[500 W 42nd St, Apt 4B, New York, NY 10036]]',
      'The sleepover is at [[14 Seapoint Road, Bray, Co. Wicklow]]',
      "My nan's at [[3 St. John's Road, Hexley]]",
      'Écrivez-nous à la maison : [[quatorze rue des Tanneurs à Pont-l’Abbesse]]',
      'ma porte, c’est le [[27 ter de l’impasse du Vieux-Lavoir]]',
    ],
    leaves: [
      'Bloomsday tomorrow, so I explained 7 Eccles Street to the second years.',
      'La rue de la Paix pendant la Commune, et la rue de Rivoli en 1871',
      'Ouvrez le livre page 12',
      'Rome, 44 av. J.-C. : César absent',
      'Dans notre livre Wilma habite au 13 rue des Sorcières',
      'la place 3 au classement',
      '4 cours de maths cette semaine, 3 places de cinéma à gagner, 2 routes possibles',
      '10 Downing Street and 221B Baker Street are on the map of our trip',
      'Théâtre de Liège, Place du 20-Août 16, 4000 Liège',
      'Inscriptions en mairie, 1 place de la République',
      'La Maison d’Érasme, 31 rue du Formanoir, 1070 Anderlecht',
      'Victor Hugo a vécu au 6 place des Vosges, à Paris',
      'The British Museum, 44 Great Russell Street, London WC1B 3DG',
      'Karl Marx lived at 28 Dean Street',
      'Year 9 Forest Walk, a 2 hour drive and a 5 minute walk',
      'The team won 3 nil at Elland Road',
      '30 élèves rue de la Gare, et rue Haute 14 élèves attendaient',
      'RDV à 14h rue des Écoles, départ 8h place Saint-Lambert',
      'Le 14 juillet avenue des Champs-Élysées',
      { text: 'Kermesse rue des Marronniers 1, 5000 Namur', allow: ['Rue des Marronniers 1'] },
    ],
  },
});
