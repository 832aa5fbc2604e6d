/** The school and those who run it, as sources of regular expressions over folded text. */
import { any } from './date-words';

const schoolNouns = any(
  'ecoles?|etablissements?|colleges?|lycees?|athenee|institut|groupe scolaire|internat|cfa|ensemble scolaire',
  "direction|administration|communaute (?:educative|scolaire|enseignante)|equipe (?:educative|pedagogique|enseignante|de direction|du (?:college|lycee)|de l'ecole)",
  "equipe|corps enseignant|corps professoral|pouvoir organisateur|conseil d'administration|conseil d'etablissement|commission scolaire|centre de services",
  'rectorat|academie|universite|faculte|salle des profs',
);
const staff = any(
  '(?:mes|nos|tous (?:mes|nos|les)|les) (?:collegues|profs|professeurs|enseignants|instits|personnels)',
  "l'ensemble (?:du|des|de l'|de la) (?:college|lycee|personnels?|profs?|equipe|professeurs|enseignants|collegues|etablissement|communaute)",
);

/** "l'école", "notre collège", "toute la direction", "tous mes collègues". */
export const schoolFrench = any(
  `(?:(?:t(?:ou)?te? |tout(?:e)? (?:l'|le |la |notre )|l'|le |la |les |notre |mon |ma |nos |cette |cet |ce )?${schoolNouns})`,
  staff,
);

/** A school that speaks by itself: "l'école", "notre lycée", "la direction". */
export const speakingSchoolFrench =
  "(?:l'|le |la |notre |mon |cette |cet |ce )(?:ecole|etablissement|college|lycee|athenee|institut|direction|administration|equipe (?:educative|pedagogique|enseignante|de direction)|communaute (?:educative|scolaire))";

const schoolNounsEnglish = any(
  'schools?|college|academy|high|sixth form|district|primary|elementary|prep|grammar|university|trust',
  'administration|faculty|staff(?: ?room)?|governors|governing body|leadership|slt|department|board|colleagues|teachers|team',
);

/** "the school", "our whole staff", "Maple Ridge Elementary", "everyone at Harrowgate School". */
export const schoolEnglish = `(?:(?:all (?:of )?|everyone (?:at|in) |everybody (?:at|in) )?(?:(?:the|our|my|this|all|whole|entire) ){0,3}(?:[\\w'-]+ ){0,3}?${schoolNounsEnglish})`;

/** A school that speaks by itself: "the school", "our district". */
export const speakingSchoolEnglish =
  '(?:the|our|my|this) (?:[\\w-]+ ){0,2}?(?:school|college|academy|district|school board|administration|faculty|leadership team|trust|department)';
