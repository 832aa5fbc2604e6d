/** The school and those who run it, as sources of regular expressions over folded text. */
import { any } from './date-words';

/** "de", "du", "d'", an apostrophe left out too. */
export const ofFrench = "(?:de |du |des |d[' ]|pour |pr )";
const elided = "l ?[' ]";

const institution = any(
  'ecoles?(?: (?:maternelle|primaire|elementaire|secondaire|fondamentale|communale|libre))?|haute ecole|etablissements?(?: scolaire)?',
  'colleges?|lycees?|athenee(?: royal)?|institut|groupe scolaire|internat|cfa|ensemble scolaire|cegep|bahut|rpi',
);
const authority = any(
  'comite de direction|direction|administration|pouvoir organisateur|po(?= |,|$)|rectorat|academie|universite|faculte',
  "conseil (?:d'administration|d'etablissement|d'ecole|de direction)|commission scolaire|centre de services(?: scolaire)?|vie scolaire",
);
const body = any(
  'communaute (?:educative|scolaire|enseignante)|corps (?:enseignant|professoral)|salle des profs',
  "equipe (?:educative|pedagogique|enseignante|de direction|du (?:college|lycee)|de l[' ](?:ecole|athenee|institut|etablissement))|equipe",
);

/** Not a school that could speak: the school system, a club, another kind of institute, the school of one's children. */
const otherSchools =
  '(?! (?:publiqu|inclusi|obligatoire|gratuite|laiqu|republicaine|francaise|du monde|de (?:france|la republique|hand|foot|basket|rugby|danse|musique|conduite|ski|surf|voile|cirque|theatre|natation|coiffure|mo[nn]|ma |mes |son |sa |ses |leurs? )|a la maison|des beaux|des sciences|medicale?|olympique))';

const schoolNouns = `(?:${any(institution, authority, body)}\\b${otherSchools})`;

const staff = any(
  '(?:mes|nos|tous (?:mes|nos|les)|les) (?:collegues|profs|professeurs|enseignants|instits|personnels)',
  `l[' ]ensemble (?:du|des|de l[' ]|de la) ?(?:college|lycee|personnels?|profs?|equipe|professeurs|enseignants|collegues|etablissement|communaute)`,
  "tout le personnel|le personnel de l[' ]ecole|le personnel du (?:college|lycee)",
);

const whole = `(?:t(?:ou)?te?s? |l[' ]ensemble (?:de |du ))?`;

/** "l'école", "notre collège", "toute la direction", "tous mes collègues". */
export const schoolFrench = any(
  `${whole}(?:${elided}|le |la |les |notre |mon |ma |nos |cette |cet |ce |votre )?(?:petite? |belle |beau |chere? )?${schoolNouns}`,
  staff,
);

/** A school that speaks by itself: "l'école", "notre lycée", "la direction". */
export const speakingSchoolFrench = `(?:${elided}|le |la |notre |mon |cette |cet |ce )(?:${any(
  institution,
  authority,
  'communaute (?:educative|scolaire|enseignante)|corps (?:enseignant|professoral)',
  "equipe (?:educative|pedagogique|enseignante|de direction|du (?:college|lycee)|de l[' ](?:ecole|athenee|institut|etablissement))",
)}\\b${otherSchools})`;

/** The head, who may ask somebody to speak: "la directrice", "the principal". */
export const headFrench =
  "(?:le |la |mon |ma |notre )(?:directeur|directrice|principale?|proviseure?|prefete?|prefet des etudes|chef(?:fe)? d[' ]etablissement|recteur|rectrice|cpe|direction|patronne?)";
export const headEnglish =
  '(?:the |our |my )?(?:head(?:teacher|master|mistress)?|principal|superintendent|dean|governors|board|management|leadership team)';

/** Things and people of a school are not the school: "the school garden", "the college students". */
const thingsOfSchools =
  "(?!'| (?:newspaper|paper|magazine|play|team|garden|library|fair|bands?|choir|trip|bus|year|day|run|lunch|meals|uniform|holidays?|clubs?|projects?|concert|show|musical|website|reports?|assembly|fields?|hall|gym|kids|children|pupils?|students?|parents?|nurse|counsellor|dinners|events?|meeting|mascot|orchestra|records?|fete|teams|sports?|supplies|bake|radio|podcast|bank|work|photos?|grounds|life|chess|debate|tournament|quiz|council(?! of)|fund|tie|shoes)\\b)";

const schoolNounsEnglish = `(?:${any(
  'schools?(?: (?:board|district|community))?|college|academy|high(?: school)?|sixth form|district|primary|elementary|prep|grammar|university|trust|secondary',
  'administration|faculty|staff(?: ?room)?|governors|governing body|leadership(?: team)?|slt|department|school board|colleagues|teachers|teaching team',
)}\\b${thingsOfSchools})`;

/** "the school", "our whole staff", "Maple Ridge Elementary", "everyone at Harrowgate School". */
export const schoolEnglish = `(?:(?:all (?:of )?|every(?:one|body) (?:at|in) )?(?:(?:the|our|my|this|all|whole|entire) ){0,3}(?:[\\w'-]+ ){0,3}?${schoolNounsEnglish})`;

/** A school that speaks by itself: "the school", "our district". */
export const speakingSchoolEnglish = `(?:(?:the|our|my|this) (?:[\\w-]+ ){0,2}?(?:(?:school|college|academy|school district|district|school board|board|high school|administration|faculty|leadership team|trust|department)\\b${thingsOfSchools})(?! of (?:education|health))(?: of governors)?)`;
