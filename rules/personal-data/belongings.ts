import { findBelongings } from '../language/valuables';
import { remove, replace } from '../offers';
import { defineRule } from '../rule';

/** Expensive things shown off at home: burglars read too (G01). */
export default defineRule({
  guidelines: ['G01'],
  levels: { personal: 'hint', class: 'hint', school: 'off' },
  sees: 'text',
  *check(reading) {
    for (const at of reading.once(findBelongings)) {
      yield { at, offers: [replace(at, { phrase: 'something' }, 'something'), remove(reading, at)] };
    }
  },
  examples: {
    flags: [
      'Voilà [[mon nouveau MacBook]] enfin arrivé !',
      'J’ai eu [[ma nouvelle PS5]] pour mes 12 ans',
      'Reçu [[un AirPods Max tout neuf]]',
      'Au garage, [[notre première Tesla]] prend la poussière',
      'On laisse [[mon drone DJI tout neuf]] à la maison',
      'Sous le sapin, [[la PS5 Pro toute neuve]] nous attend',
      'Notre salon a [[une télé 65 pouces]]',
      'JE ME SUIS OFFERT [[UNE ROLEX]]',
      { text: '[[my new 75-inch TV]] survived the party', post: { locale: 'en' } },
      { text: 'Just unboxed [[the new iPhone 16 Pro]] at home', post: { locale: 'en' } },
      { text: 'Treated myself to [[a diamond eternity ring]]', post: { locale: 'en' } },
      { text: '[[New paddleboard]] strapped on the roof', post: { locale: 'en' } },
      'Pinching myself, [[a brand new Mercedes]] with my name on the plates.',
      'J’ai craqué pour [[un vélo électrique]] à 3000 balles',
      '[[Ma collection de montres]] vaut une fortune',
      'Mes parents m’ont offert [[la Switch 2]] pour Noël',
      'Le père Noël a bien travaillé : [[une PS5]] !',
      { text: "Santa's early present, [[a 65-inch OLED]], is still in its box in the hall", post: { locale: 'en' } },
      { text: '[[Our new hot tub]] is here!', post: { locale: 'en' } },
      { text: 'Splashed out on [[a Rolex]]', post: { locale: 'en' } },
    ],
    leaves: [
      'J’ai pris la voiture pour venir',
      'Un beau collier de nouilles pour la fête des mères !',
      'La télé était allumée toute la soirée',
      'J’ai reçu un coup de téléphone de la mairie',
      { text: 'Just got a phone call from the head', post: { locale: 'en' } },
      { text: 'Look at the golf results', post: { locale: 'en' } },
      { text: 'First watch of the night went well', post: { locale: 'en' } },
      'Notre école a reçu une nouvelle console de mixage',
      'Le nouveau MacBook est en promo',
      'Je vends ma nouvelle PS5, 300 €',
      'Les élèves testent le nouveau drone de la classe',
      'Leçon du jour : la télé et la voiture au XXe siècle',
      'Mon nouveau cours sur la Révolution est prêt',
      'Un nouveau livre pour la bibliothèque de classe',
      { text: 'Our school got new iPads for Year 4', post: { locale: 'en' } },
      { text: 'The new iPhone costs a fortune, what a price', post: { locale: 'en' } },
      { text: 'My car broke down on the way to work', post: { locale: 'en' } },
    ],
  },
});
