import { findMarks } from '../language/marks';
import type { Mark } from '../language/marks/mark';
import { type Owner, ownerOf } from '../language/marks/owner';
import { nearSpan } from '../language/near';
import { remove, replace } from '../offers';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** Marks out of ten are also given to films, meals and jokes; ranks are also won in races. */
const rating =
  /\b(?:films?|series?|livres?|romans?|bd|mangas?|albums?|chansons?|restos?|restaurants?|cantine|cafeteria|sandwich|menu|plat|pizza|frites|recette|gateau|hotel|etoiles|stars|lutin|books?|movies?|novels?|songs?|shows?|lunch|dinner|cakes?|coffee|vision|vue|ophtalmo|author|auteur|autrice|appli|jeu video|episode|saison \d)\b/;
/** Averages and results of other things than school work. */
const notSchool =
  /\b(?:temperatures?|degres|meteo|vitesse|permis|code de la route|le code|driving|theory test|ma premiere voiture|inspection|capes|agreg\w*|crpe|concours interne|taille|poids|pluie|rainfall|height|speed|prix moyen|salaire|budget|essence|toefl|marathon)\b/;
/** Somebody got it: then it is no rating, whatever else the sentence speaks of. */
const given = /\b(?:eu|obtenu|decroche|mis|got|gets?|scored|moyenne|average)\b/;
const contest =
  /\b(?:cross|course|courses|match|matchs|tournoi|championnats?|medailles?|relais|race|races|league|cup|tournament|medals?|concours|kangourou|contest|competition|olympi\w+|marathon|km|sport|sports day|relay|finale|finals|podium|equipes?|team|teams|foot|football|rugby|basket|hand|natation|judo|eloquence|quiz night|bee)\b/;

function concerns(reading: Reading, mark: Mark, owner: Owner): boolean {
  const [start, end] = nearSpan(reading, mark.at[0]);
  const sentence = reading.folded.slice(start, end);
  if (
    mark.kind === 'score' &&
    owner !== 'named' &&
    !given.test(sentence) &&
    rating.test(reading.folded.slice(Math.max(0, start - 90), end))
  )
    return false;
  if (owner !== 'named' && notSchool.test(sentence)) return false;
  if (mark.kind === 'rank' && contest.test(sentence)) return false;
  // Good news of a whole group names nobody; its average, in figures, and its failures do fire.
  if (owner === 'group') return mark.bad || mark.kind === 'average';
  return true;
}

function offersOf(reading: Reading, { at, kind }: Mark): Offer[] {
  const gone = remove(reading, at);
  return kind === 'score' || kind === 'letter' ? [replace(at, { phrase: 'result' }, 'result'), gone] : [gone];
}

/**
 * A mark, an average, a rank or an appreciation tied to a pupil or a group (G07).
 */
export default defineRule({
  guidelines: ['G07'],
  levels: { personal: 'block', class: 'block', school: 'warn' },
  sees: 'text',
  *check(reading) {
    for (const mark of reading.once(findMarks)) {
      const owner = ownerOf(reading, mark);
      if (owner && concerns(reading, mark, owner)) yield { at: mark.at, say: owner, offers: offersOf(reading, mark) };
    }
  },
  examples: {
    flags: [
      'Léa a eu [[8/20]] en maths',
      { text: 'l’un d’eux a eu [[3/20]]', say: 'unnamed' },
      'mon élève a [[raté son CE1D]]',
      'My student got a [[C-]] in science',
    ],
    leaves: [
      'le contrôle est noté sur 20',
      'bravo, tout le monde a réussi',
      'open 24/7 in the school',
      '9/10 élèves mangent à la cantine',
    ],
  },
});
