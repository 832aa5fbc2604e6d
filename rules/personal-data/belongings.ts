import { getting, possession, valuable } from '../language/valuables';
import { remove, replace } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule } from '../rule';

/** Shop talk, school equipment, lessons: nobody's home holds it. */
const notAtHome =
  /\b(?:(?:notre|l'|de l'|pour l'|the|our) ?(?:ecole|classe|college|lycee|etablissement|cdi|labo|school|class|classroom|department|library|lab)|salle (?:info|informatique|des profs)|(?:mes|nos|les) eleves|my (?:pupils|students|class)|pupils|students|tableau (?:numerique|interactif)|tablettes|chromebooks|en promo|promo|soldes|prix|price|sale|discount|a vendre|for sale|je vends|selling|vends|cherche|wanted|achete(?:r|z)|should i buy|recommend\w*|conseill\w+|test(?:e|ons|er)? d|review|comparatif|qui a (?:un|une)|does anyone|est-ce que|vole|stolen|panne|casse|broken|repair\w*|reparation|exercice|lesson|lecon|documentaire|publicite|advert|keynote|annonce|announces|subvention|grant|donated|don de)\b|\d ?%/;

/** Expensive things shown off at home: burglars read too (G01). */
export default defineRule({
  guidelines: ['G01'],
  levels: { personal: 'hint', class: 'hint', school: 'off' },
  sees: 'text',
  gate: valuable,
  *check(reading: Reading) {
    for (const pattern of [possession, getting]) {
      for (const { 0: words, index } of reading.folded.matchAll(pattern)) {
        const at: Span = [index, index + words.trimEnd().length];
        if (notAtHome.test(reading.folded.slice(...reading.sentenceAt(index)))) continue;
        yield { at, offers: [replace(at, { phrase: 'something' }, 'something'), remove(reading, at)] };
      }
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
    ],
    leaves: [
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
