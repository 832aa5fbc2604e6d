/** Is it told, or announced? Nominal phrases ("sortie au zoo") say nothing of time: the verbs around them do. */
import { any } from './date-words';

const participle = any(
  '[a-zà-ÿ]{2,}(?:é|és|ée|ées)',
  '(?:visite|passe|adore|ete|decouvert|explore|profite|participe|rencontre|marche|joue|assiste|aime|observe|travaille|commence|termine|mange|dormi)(?:e?s?)',
  '(?:eu|pu|vu|fait|pris|appris|mis|vécu|vecu|bu|lu|couru|ri|senti|cueilli|suivi|nourri|réussi|reussi)(?:e?s?)',
  '(?:revenu|venu|descendu|rentré|parti|sorti|allé|alle|arrivé|rentre)(?:e?s?)',
);

/** "est prévue", "a été reportée au 12": said of what is still to come. */
const announced =
  '(?!(?:est|sont|a|ont|avons|ai)(?: [a-zà-ÿ]+){0,2} (?:prévu|prevu|fixé|fixe|programmé|organisé|organise|réservé|reserve|reporté|reporte|déplacé|deplace|décidé|decide|confirmé|avancé|invité|attendu|maintenu|choisi|loué|acheté|cassé)e?s?(?![a-zà-ÿ]))';

const french = new RegExp(
  `(?<![a-zà-ÿ])(?:${announced}(?:avons|avez|ont|ai|a|as|sommes|sont|est|suis|étaient|étions)(?: (?!pour|en|au|aux|à|dans|jusqu|absent)[a-zà-ÿ]+){0,2} ${participle}(?![a-zà-ÿ])|(?:était|etait|étions|etions|étaient|etaient|avait|avaient|avions|allions|allait|fut|furent|alla|allèrent|partirent)(?![a-zà-ÿ]))`,
);
const frenchNouns =
  /\b(?:(?:de )?retour (?:de|d'|du|des|sur|en images)|souvenirs?|rentre(?:e|s|es)? (?:hier|d'|de(?! )|du|ce matin)|merci (?:a |aux? |pour)|bilan|compte[- ]rendu|photos? (?:de|du|des) (?:la|notre|l'|sejour)|quel(?:le)?s? (?:belle|beau|super|magnifique)|quelle? (?:energie|journee|matinee|aventure|plaisir|bonheur|sortie|apres-midi|joie|emotion|fierte|experience|semaine)|au retour|fut un temps|passees?(?= ?[),]))\b/;
const english =
  /\b(?:was|were|had|went|visited|enjoyed|loved|saw|spent|returned|took|stayed|did|flew|drove|learn(?:ed|t)|explored|came|wrote|sent|gave|made|won|began|told|felt|slept|ate|ran|swam|walked|survived|arrived|brought|found|got (?:back|home)|(?:'ve|have|has) (?:been|had|visited|returned|come)|(?:back|home|fresh|returned|recovering) from|(?:thanks|thank you|shout-?out) (?:to|for)|throwback|memories|tbt|recap|what an? (?:day|week|trip|night|weekend|time|amazing|fantastic|great|lovely|wonderful|brilliant))\b/;

/**
 * Does this sentence look back?
 * @param text the sentence, accents kept
 * @param folded the same, folded
 */
export function looksBack(text: string, folded: string): boolean {
  return english.test(folded) || frenchNouns.test(folded) || french.test(text.toLowerCase());
}
