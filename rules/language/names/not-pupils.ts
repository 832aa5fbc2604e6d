/** Sentences whose people are no pupils of anybody: colleagues at work, staff who leave, exercises, evenings out. Folded. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { near } from '../text/near';
import { findFigures } from './figures';

/** Staff come, go and are replaced. */
const staffLife =
  /\b(?:retraite|retirement|retires?|retiring|farewell|pot de depart|depart de|remplace|remplacera|remplacante?|nouvelle equipe|rejoint (?:l'|notre )equipe|joins? (?:our|the) (?:team|staff)|mutee?|mutation|titularisee?|new (?:colleague|teacher|ta|head(?! (?:boy|girl))|tutor|chair)|\d{2} (?:ans|annees|years) (?:passee?s?|de (?:service|carriere|maison|boutique|metier)|d'ecole|au service|of (?:service|teaching|reception))|long service|maternity (?:leave|cover)|conge maternite|pot de fin|tenu la buvette|held the fort)\b/;

/** Idols are far away. */
const idol =
  /\b(?:mon idole|my idol|idoles?|fan (?:de|of)|my hero|mon heros|prefere c'est|favourite (?:singer|player|footballer|youtuber|actor|author)|chanteur prefere|joueur prefere|i love|j'adore|je kiffe|jekiffe)\b/;
/** What known people of the past did, when one of them is named beside. */
const oldDeeds =
  /\b(?:peint|invente|decouvert|compose|construit|regne|sculpte|painted|invented|discovered|composed|built|reigned|wrote the|ecrit (?:la|le|les))\b/;

/** Two who teach together. */
const together =
  /\b(?:co-?(?:intervention|animation|enseignement|teaching|planning)|team[- ]?teaching|en binome|ma binome|mon binome|collegues?|colleagues?|visio|en salle des (?:profs|maitres)|staff ?room|staffroom|photocopieuse|photocopier)\b/;
/** "Avec Sandrine, on…", "Hannah next door", "Aurélie et moi". */
const besideMe =
  /^(?:,? (?:et|and|pour|for) (?:toute |tout |the |le reste de )?(?:l'equipe|l'ecole|team|office)\b| (?:et moi|and (?:i|me)|next door)\b)/;
const withMe = /\b(?:avec|with) $/;
const weDo = /^, (?:on|nous|we)\b/;
/** "Joëlle de la cantine", "Mel in the office". */
const ofService =
  /^,? ?\(?(?:et [a-z]+ |and [a-z]+ )?(?:de la |de l'|du |des |d'|de |from the |from our |from |in the |at the |of the )(?:cantine|loge|ferme|mairie|bibliotheque|mediatheque|commune|ville|region|planning|association|asbl|apel?|compagnie|troupe|musee|club|police|gendarmerie|croix-rouge|secretariat|bureau|vie scolaire|cuisine|garderie|caserne|revue|magazine|chaine|fcpe|peep|office|kitchen|library|farm|museum|charity|council|pta|it department|nhs|fire station|finance|reception desk|boulangerie|librairie|maison de|theatre|radio|journal|labo|entreprise|societe)\b/;
/** "Merci Karim pour la fiche", "thanks to Jo for the template". */
const shared =
  /^ ?(?:pour|for) (?:la |le |les |l'|ta |ton |tes |ce |cette |son |sa |ses |the |your |this |sharing |his |her )?(?:super |great |lovely )?(?:fiches?|ressources?|partages?|idees?|conseils?|outils?|sequences?|tutos?|relecture|tableau de bord|documents?|diapos?|padlet|genially|canva|lien|photocopies|resources?|ideas?|sharing|tips?|templates?|slides|planning|powerpoints?|worksheets?|link|cover)\b/;

/** Problems and sample sentences are peopled with names. */
const exercise =
  /\b(?:combien (?:en|de|d'|lui|leur|reste)|how (?:many|much)|trouve le (?:verbe|sujet)|billes|word problems?|maths? problems?|probleme (?:du jour|de maths?|ouvert)|enigme|devinette|defi maths?|enonce|train (?:part|leaves)|has \d+ (?:apples|sweets|pens|marbles|cookies|euros|pounds)|a \d+ (?:billes|pommes|bonbons|euros|images|cartes)|knock knock|blague|devinettes?|toto)\b|(?:appris|learn(?:ed|t))[^.!?]{0,24}:|\b(?:probleme|exercice|phrase du jour|dictee du jour|exemple|example)s?[^.!?:«"]{0,30} ?[:«"]/;

const quoteBefore = /[«“"][^«»“”"\n]{0,160}$/;
const quoteAfter = /^[^«»“”"\n]{0,160}[»”"]/;

/** Is the name inside a quotation? "« Rose ouvre la fenêtre. »" */
function isInQuotation({ folded }: Reading, [start, end]: Span): boolean {
  const before = folded.slice(Math.max(0, start - 170), start);
  return (
    quoteBefore.test(before) &&
    !/[»”][^«“"]*$/.test(before) &&
    (before.match(/"/g)?.length ?? 0) % 2 === (before.includes('«') ? 0 : 1) &&
    quoteAfter.test(folded.slice(end, end + 170))
  );
}

/** Does the sentence, or what stands beside the name, tell that it is no pupil's? */
export function isNoPupil(reading: Reading, at: Span): boolean {
  const { folded, post } = reading;
  const sentence = near(reading, at[0]);
  const after = folded.slice(at[1], at[1] + 48);
  if (idol.test(sentence) && post.profile === 'class') return true;
  if (oldDeeds.test(sentence) && reading.once(findFigures).some(([from]) => Math.abs(from - at[0]) < 120)) return true;
  if (exercise.test(sentence) || ofService.test(after) || isInQuotation(reading, at)) return true;
  return (
    post.author === 'teacher' &&
    (besideMe.test(after) ||
      (weDo.test(after) && withMe.test(folded.slice(Math.max(0, at[0] - 6), at[0]))) ||
      shared.test(after) ||
      together.test(sentence))
  );
}

/** "Bonne retraite à Michel", "co-intervention avec Élodie en 4e": staff, even beside a class. */
export function isOfStaff(reading: Reading, at: Span): boolean {
  const sentence = near(reading, at[0]);
  return staffLife.test(sentence) || (reading.post.author === 'teacher' && together.test(sentence));
}
