/** Averages: "moyenne générale 9,4", "14 de moyenne", "class average: 61", "GPA is 2.1", "la moitié sous la moyenne". */
import { type Mark, marksOf } from './mark';
import { bareAfter, begins, figure, value } from './values';

const averageWord =
  "(?<!en |d'|in )(?:moyenne(?: (?:generale|annuelle|trimestrielle|de (?:la |ma |notre )?classe|du groupe|de groupe|du trimestre|de la promo))?|averages?|gpa|moy\\.?)(?! (?:d'age|age|de prix|de poids|pupil|student|class size|teacher|salary|nationale|national|height|temperature|person|reader))";
const scaled = '(?: ?(?:/ ?\\d{1,3}|%|sur (?:\\d{1,3}|vingt)|percent))';
const averages = [
  new RegExp(
    `\\b${averageWord}\\b[^.!?\\n]{0,40}?${begins}(?<![a-z]|(?:seconde|secondaire|year|grade|premiere|terminale|sec|form|set|period|salle|trimestre|semestre) )(${figure}(?:${scaled}|(?! ?(?:%|points|h\\d|°|€))${bareAfter}))(?! ?(?:km|€|eleves|livres|books))`,
    'gdu',
  ),
  new RegExp(`${begins}(?<![a-z-])(${value}${scaled}?(?: points)? (?:de moyenne|de moy\\b|average\\b|gpa\\b))`, 'gd'),
  new RegExp(`\\b(${averageWord} (?:en dessous|au-dessous|inferieure|below|under) (?:de |a )?(?:la moyenne|\\d{1,2}))`, 'gd'),
  /\b(highest average|lowest average|best average|meilleure moyenne|plus (?:haute|basse|mauvaise) moyenne|moyenne (?:catastrophique|pourrie|en (?:baisse|chute libre))|an [a-f][+-]? average)\b/dg,
  // "la moitié de la classe sous la moyenne", "a pas la moyenne"
  /\b((?:la moitie|les (?:deux tiers|trois quarts)|un tiers|\d{1,2}|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze) (?:de (?:la|ma) [a-z]+ |de mes (?:[a-z]+|\d[a-z]*) |des eleves |eleves )?(?:sur (?:\d{1,2}|[a-z]+) )?(?:(?:est|sont|ont) )?(?:sous|en dessous de|au-dessous de|au-dessus de) (?:la moyenne|\d{1,2}(?! ?(?:ans|€|km))))/dg,
  /\b((?:n'a|n'ont|n'aura|a|ont|ai) (?:toujours |encore )?pas (?:eu )?la moyenne|sous la (?:moyenne|barre des? \d{1,2}))/dg,
];
/** "My average is 87 and my brother's is 62." */
const otherAverage = new RegExp(
  `(?:'s is|'s was|s'est|mine is|hers is|his is|celle d[eu] [a-z]+(?: est)?(?: de)?|et moi|and i have) ${begins}(${figure})(?! ?(?:ans|years|km|€|h\\b|%))(?=[ ,.;!?]|$)`,
  'gd',
);

/** Averages of a pupil or a group. @param folded text, claims blanked out */
export function* averagesIn(folded: string): Iterable<Mark> {
  if (!/\b(?:moyenne|moy|averages?|gpa|barre)\b|(?:sous|sus) (?:de )?\d/.test(folded)) return;
  for (const pattern of averages) yield* marksOf(folded, pattern, { kind: 'average', bad: false, sure: true });
  yield* marksOf(folded, otherAverage, { kind: 'average', bad: false, sure: false });
}
