import * as more from '../examples/student-group';
import { findGroups, type Group } from '../language/school/groups';
import { near } from '../language/text/near';
import { remove, replace } from '../offers';
import type { Reading } from '../reading';
import { defineRule } from '../rule';

/** Articles, training, jobs and politics speak of these schemes in general. */
const general =
  /\b(?:postes?|recrut\w+|formations?|former|articles?|reforme|coordo\w*|coordinat\w+|enseignante?s? (?:en|specialise)|profs? (?:en|d'|de) ?(?:ulis|segpa|upe2a)|moyens|fermetures?|ouvertures?|supprime\w*|inscriptions?|colloques?|webinaires?|conferences?|rapports?|ministere|ministre|circulaire|loi|budgets?|financements?|manque de|associations?|temoignages?|livres?|films?|documentaires?|etudes?|recherche|reseau|academie|departement|orientation (?:en|vers)|memoires?|scolarisation|these de|integration des|accueil des|droits?|aides? (?:aux?|sociales)|dossiers? de bourse|campagne de bourse|date limite|demandes?|inclusion des|comment|definition|qu'est-ce|sigle|acronyme|journee (?:mondiale|nationale)|apply|applications?|vacanc\w+|job|hiring|recruit\w*|funding|grant|deadline|policy|policies|census|eligib\w+|entitled|training|inset|webinar|research|article|reform|government|cuts|budget|report|register|claim|law|statutory|conference|talk|book|assemblees?|debats?|accueille\w*|contactez|renseignements?|secretariat|coffee morning|parents of|if your child|your child|rencontre|avenir|debat|table ronde|rectorat|manif\w*|greve|enseignement adapte|maire|town|essonne)\b|\d ?%/;
function isSingledOut(reading: Reading, { span, own, shown }: Group): boolean {
  // The town, not the scheme.
  if (/\bLes Ulis\b/.test(reading.text.slice(...span))) return false;
  return own || shown || !general.test(near(reading, span[0]));
}

/**
 * A caption or a tag that singles out a protected group of pupils (G14).
 */
export default defineRule({
  guidelines: ['G14'],
  levels: { personal: 'warn', class: 'warn', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const group of reading.once(findGroups).filter((one) => isSingledOut(reading, one)))
      yield { at: group.span, offers: [replace(group.span, { phrase: 'pupils' }, 'pupils'), remove(reading, group.span)] };
  },
  examples: {
    flags: [
      "Sur la photo : [[ma bande d'UPE2A]], arrivée en octobre",
      '[[Nos jeunes du spécialisé]] passeront la semaine à la ferme',
      '[[Les SEGPA]] ont battu tout le monde au quiz d’orientation',
      'Sports day: [[our Syrian newcomers]] winning the tug of war',
      '[[mes ULIS]] en sortie',
      '[[les SEGPA]]',
      '[[our special ed class]]',
      'At the zoo with [[my SEN kids]] today',
      'Sortie au zoo avec [[nos élèves de SEGPA]]',
      ...more.flags,
    ],
    leaves: [
      'Mon mémoire porte sur la scolarisation des enfants sourds',
      'Je cherche un poste en ULIS',
      'Un article sur les SEGPA à lire',
      'A training day on special needs at school',
      'Nous habitons Les Ulis (Essonne)',
      ...more.leaves,
    ],
  },
});
