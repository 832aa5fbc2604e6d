import { findMarks } from '../language/marks';
import type { Mark, Owner } from '../language/marks/mark';
import { ownerOf } from '../language/marks/owner';
import { subject, test } from '../language/marks/subjects';
import { nearSpan } from '../language/near';
import { remove, replace } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** Marks out of ten are also given to films, meals and jokes; ranks are also won in races. */
const rating =
  /\b(?:films?|series?|livres?|romans?|bd|mangas?|albums?|chansons?|restos?|restaurants?|cantine|cafeteria|sandwich|menu|plat|pizza|frites|recette|gateau|hotel|etoiles|stars|lutin|books?|movies?|novels?|songs?|shows?|lunch|dinner|cakes?|coffee|vision|vue|ophtalmo|author|auteur|autrice|appli|jeu video|episode|saison \d)\b/;
/** Averages and results of other things than school work. */
const notSchool =
  /\b(?:temperatures?|degres|meteo|vitesse|permis|conduite accompagnee|code de la route|le code|driving|theory test|ma premiere voiture|inspection|capes|agreg\w*|crpe|concours interne|taille|poids|pluie|rainfall|height|speed|prix moyen|salaire|budget|essence|toefl|marathon)\b/;
/** Somebody got it, or it was given for school work: then it is no rating, whatever else the sentence speaks of. */
const given =
  /\b(?:eu|obtenu|decroche|mis|got|gets?|scored|moyenne|average|bac|brevet|controle|interro|dictee|oral|ds|exam|examen|test|copie|candidate?|essay|mock)\b/;
/** Somebody else's, or something's: jokes about printers and canteens. */
const joke =
  /\b(?:imprimante|photocopieuse|cantine|cafeteria|chauffage|meteo|ministre|ministere|gouvernement|sncf|wifi|ent|pronote|videoprojecteur|cafe|machine|bus|train|printer|photocopier|canteen|boiler|heating|government|weather|gourmandise|ambiance|organisation|buffet|deco|style|humour|patience|creativite|bonne humeur|enthousiasme|rangement|atmosphere|sunshine|teamwork|kindness|biscuits?|lantern|costumes?|spectacle|sortie|visite|museum|musee|trip)\b/;
const contest =
  /\b(?:cross|course|courses|match|matchs|tournoi|championnats?|medailles?|relais|race|races|league|cup|tournament|medals?|concours|kangourou|contest|competition|olympi\w+|marathon|km|sport|sports day|relay|finale|finals|podium|equipes?|team|teams|foot|football|rugby|basket|hand|natation|judo|eloquence|quiz night|bee|rallye|buts?|goals?|pari|loto|tombola|escape game)\b/;
const gameScore =
  /\b(?:matchs?|tournoi|championnats?|medailles?|relais|races?|league|cup|tournament|medals?|kangourou|contest|competition|rallye|tir a l'arc|penalt\w+|paniers|bowling|loto|tombola|escape game|score final)\b/;
const school =
  /\b(?:controles?|interros?|ds|dm|dictees?|bac|brevet|ceb|ce1d|examens?|moyenne|bulletins?|evaluations?|test|exam|mocks?|maths?|anglais|francais|physique|svt|histoire|philo|science|english)\b/;

const inJest = new RegExp(
  `^ (?:en|de|in|for) (?!(?:${subject}|${test}|moyenne|spe|dessin|option|lv[12]|classe|premiere|seconde|terminale|son|sa|lui|mon|ma|mes|un|une|la|the|his|her|my|one|all)(?![a-z])|[A-Z\\d])(?:optimisme|[a-z]{4,20}(?:ie|isme|ise|ance|ence|te|ness|ship|ity|ion)|humour|style|foi|mauvaise|gourmandise)(?![a-z])`,
);

/** Scales, thresholds and figures of a country. */
const inGeneral =
  /(?<![a-z])(?:suffit|seuil|bareme|equivaut|coefs?|coefficients?|compte pour|nationale?|nationaux|academie|academique|enquete|sondage|etude|notee? sur|noter sur|noter de|graded|marked out of|nationwide|survey|threshold|pass mark)(?![a-z])/;
/** "Mes élèves ont mis 4/20 à la cantine": pupils who rate. */
const pupilsRate =
  /(?<![a-z])(?:(?:eleves|enfants|6e|5e|4e|3e|cm2|cm1|classe|ils|elles|on|nous) (?:ont|a|avons|lui ont|lui a|lui avons) (?:mis|donne|attribue|vote)|(?:pupils|students|kids|they|we) (?:gave|give|rated|voted))(?![a-z])/;
const target = /^[ »"]*(?:a|au|aux|pour|for|to) (?:la |le |les |l'|notre |nos |the |our |my |ma |mon )?([^.!?]*)/;

/** A mark that nobody's name stands by may be a rating, a contest, an average of something else. */
function isOther({ folded }: Reading, mark: Mark, [start, end]: Span): boolean {
  const sentence = folded.slice(start, end);
  if (notSchool.test(sentence) || inGeneral.test(sentence) || pupilsRate.test(sentence)) return true;
  // "4/20 à la cantine"
  const what = folded.slice(mark.at[1], mark.at[1] + 40).match(target)?.[1] ?? '';
  if (mark.kind !== 'average' && (joke.test(what) || rating.test(what)) && !school.test(what)) return true;
  if (mark.kind !== 'score' || given.test(sentence)) return false;
  return rating.test(folded.slice(Math.max(0, start - 90), end)) || joke.test(sentence);
}

/** Good news of a whole group names nobody; its average, in figures, and its failures do fire. */
function concernsGroup({ kind, bad }: Mark, sentence: string): boolean {
  if (kind === 'score') return school.test(sentence);
  return kind === 'average' || (bad && kind !== 'faults');
}

function concerns(reading: Reading, mark: Mark, owner: Owner): boolean {
  const near = nearSpan(reading, mark.at[0]);
  const sentence = reading.folded.slice(...near);
  if (owner !== 'named' && isOther(reading, mark, near)) return false;
  if (mark.kind === 'rank' && contest.test(sentence)) return false;
  if (mark.kind === 'score' && gameScore.test(sentence) && !school.test(sentence)) return false;
  // "10 sur 10 en optimisme"
  if (mark.kind === 'score' && owner !== 'named' && inJest.test(reading.folded.slice(mark.at[1], mark.at[1] + 30))) return false;
  return owner !== 'group' || concernsGroup(mark, sentence);
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
      // figures in words, half marks, own marks in short
      'Copies rendues. Mathéo, [[dix-huit sur vingt]], et pas une rature.',
      '[[Trois sur vingt]] pour Lina, qui avait pourtant juré avoir appris son cours.',
      '[[Seventeen out of twenty]] for Oscar, who told me he hadn’t revised.',
      { text: 'la prof a rendu les ds, j ai [[quatre et demi]] mdr', say: 'self', post: { profile: 'class', author: 'student' } },
      { text: 'g eu [[22 sur 60]] en math jsuis mort', say: 'self', post: { profile: 'class', author: 'student' } },
      // beside a name
      'Interro surprise. Meilleure note : [[17]] (Alix). Moins bonne : [[3]] (Jonas).',
      'J’ai mis [[2]] à Evan et il m’a dit merci.',
      { text: 'Je lui ai mis [[16]], elle a fondu en larmes. Ma petite 6e.', say: 'unnamed' },
      'Le [[7/10]] de Maya est sur le frigo de sa grand-mère, m’a-t-elle dit.',
      'Got the mocks back. Freya [[9]], Callum [[2]]. Same teacher, same room.',
      'Ava: [[B-]]. Liam: [[D+]]. Olivia: [[A]].',
      // faults, levels, reports
      'Dictée de ce matin : Lou-Anne [[zéro faute]], Gabin [[42 fautes]].',
      'Sur le LSU d’Anaïs : [[objectifs non atteints]] partout en lecture.',
      'Conseil de classe : « [[Élève sérieuse mais trop effacée]] » pour Chloé.',
      'Mason’s report: "[[lacks effort and focus]]".',
      // results and groups
      { text: 'Une de mes élèves de terminale [[n’a pas eu son bac]]. Elle m’a écrit à 23h.', say: 'unnamed' },
      { text: 'Délibération : Jules a [[une AOB]], il ne pourra pas continuer en général.', say: 'named' },
      { text: 'En 4e C, [[la moitié de la classe sous la moyenne]], super ambiance.', say: 'group' },
      'Moyenne de ma 1re G3 : [[7,9]].',
      'Reggie [[didn’t pass his maths GCSE]]. Again.',
      '[[Nine of my Year 11s failed the mock]].',
    ],
    leaves: [
      'le contrôle est noté sur 20',
      'bravo, tout le monde a réussi',
      'open 24/7 in the school',
      '9/10 élèves mangent à la cantine',
      'Un canapé au fond de la classe, et mes élèves lisent enfin.',
      'Les examens de passage auront lieu le 26 août. Les élèves concernés reçoivent leur horaire par courriel.',
      'Relevé sur une copie : « Napoléon a gagné Waterlou ». On tient un 10 sur 10 en optimisme.',
      'En moyenne, un élève lit 3 livres par an.',
      'Lucas a mis 3 buts hier au tournoi.',
      'J’ai eu 8/20 à mon CAPES blanc, il y a vingt ans.',
      'Exercice 12 en maths pour demain, les 4e.',
      'Vote des délégués : Anna 14, Malo 9, blanc 2.',
      'Average class size in my school: 27.',
      'Year 7 exam week timetable: English 9.15, Geography 1.30',
      'Mes élèves ont mis 4/20 à la cantine et 9/10 au film.',
      'Dans un examen noté sur 40, le seuil est à 20.',
      'Inès, 11, adore la lecture.',
      'Mes 3e en histoire ont gagné le rallye.',
      '9/10 of an iceberg is under the water. Same with homework.',
      'I failed my driving test again, my students find it hilarious.',
    ],
  },
});
