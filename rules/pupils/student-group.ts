import * as more from '../examples/student-group';
import { near } from '../language/near';
import { groupPatterns } from '../language/school/groups';
import { remove, replace } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule } from '../rule';

const pattern = new RegExp(`(?<![a-z0-9#@-])(?:${groupPatterns.join('|')})(?![a-z0-9])`, 'g');
/** "Newcomer class: welcome", "Enseignement spécialisé (type 8) : équitation": a heading that singles them out. */
const heading =
  /(?<![a-z0-9])(?:(?:newcomer|special ed(?:ucation)?|sen|send|refugee|esl|eal|ell) (?:class|group|unit|pupils|students|kids)|enseignement specialise(?: \(type \d\))?|(?:classe |dispositif )?(?:ulis|segpa|upe2a|daspa)|boursiers)(?= ?: )/g;

/** Articles, training, jobs and politics speak of these schemes in general. */
const general =
  /\b(?:postes?|recrut\w+|formations?|former|articles?|reforme|coordo\w*|coordinat\w+|enseignante?s? (?:en|specialise)|profs? (?:en|d'|de) ?(?:ulis|segpa|upe2a)|moyens|fermetures?|ouvertures?|supprime\w*|inscriptions?|colloques?|webinaires?|conferences?|rapports?|ministere|ministre|circulaire|loi|budgets?|financements?|manque de|associations?|temoignages?|livres?|films?|documentaires?|etudes?|recherche|reseau|academie|departement|orientation|droits?|aides? (?:aux?|sociales)|dossiers? de bourse|campagne de bourse|date limite|demandes?|inclusion des|comment|definition|qu'est-ce|sigle|acronyme|journee (?:mondiale|nationale)|apply|applications?|vacanc\w+|job|hiring|recruit\w*|funding|grant|deadline|policy|policies|census|eligib\w+|entitled|training|inset|webinar|research|article|reform|government|cuts|budget|report|register|claim|law|statutory|conference|talk|book|assemblees?|debats?|accueille\w*|contactez|renseignements?|secretariat|coffee morning|parents of|if your child|your child|rencontre|avenir|debat|table ronde|rectorat|manif\w*|greve|enseignement adapte|maire|town|essonne)\b|\d ?%/;
const own =
  /^(?:mes|nos|un de mes|une de mes|un de nos|l'un de mes|ma|notre|mon|my|our|one of my|one of our|some of my|some of our)\b/;

function isSingledOut(reading: Reading, at: Span): boolean {
  // The town, not the scheme.
  if (/\bLes Ulis\b/.test(reading.text.slice(...at))) return false;
  const words = reading.folded.slice(...at);
  return own.test(words) || !general.test(near(reading, at[0]));
}

/**
 * A caption or a tag that singles out a protected group of pupils (G14).
 */
export default defineRule({
  guidelines: ['G14'],
  levels: { personal: 'warn', class: 'warn', school: 'warn' },
  sees: 'text',
  *check(reading) {
    const matches = [...reading.folded.matchAll(pattern), ...reading.folded.matchAll(heading)];
    const seen: Span[] = [];
    for (const { 0: words, index } of matches.slice(0, 60)) {
      const at: Span = [index, index + words.length];
      if (seen.some(([start, end]) => start < at[1] && at[0] < end) || !isSingledOut(reading, at)) continue;
      seen.push(at);
      yield { at, offers: [replace(at, { phrase: 'pupils' }, 'pupils'), remove(reading, at)] };
    }
  },
  examples: {
    flags: [
      '[[mes ULIS]] en sortie',
      '[[les SEGPA]]',
      '[[our special ed class]]',
      'At the zoo with [[my SEN kids]] today',
      'Sortie au zoo avec [[nos élèves de SEGPA]]',
      ...more.flags,
    ],
    leaves: [
      'Je cherche un poste en ULIS',
      'Un article sur les SEGPA à lire',
      'A training day on special needs at school',
      'Nous habitons Les Ulis (Essonne)',
      ...more.leaves,
    ],
  },
});
