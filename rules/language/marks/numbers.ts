/** Marks in figures: "8/20", "9,5 sur 20", "14 en maths", "moyenne générale 9,4", "87 %". */
import { type Mark, marksOf, type Page } from './mark';
import { subject, test } from './subjects';

const value = '\\d{1,3}(?:[.,]\\d{1,2})?';
/** A number that no longer number, date or address holds. */
const begins = '(?<![\\d.,/:+-]|\\d )';

/** Scales of schools: any is one after "sur"; a bare slash needs the usual ones. */
const score = new RegExp(
  `${begins}(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:/|sur|out of) ?(5|6|10|12|15|20|25|30|40|50|60|80|100)(?![\\d/%]|[.,]\\d| ?(?:€|%))`,
  'g',
);
/** "6/20", with a number above its scale, is no mark; nor are dates, pages, ratios, times and ratings. */
const beforeDate =
  /(?:\b(?:le|du|au|avant le|des le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jusqu'au|until|by|on|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nee?(?: le)?|born|born on|date :?|dated|janvier|for|rdv|salle|room|bus|ligne|page|p\.|partie|jour|day|step|etape|episode|chapitre|tome|part|week|semaine|seance|no|numero|v|version|groupe|lot)|n°|#) ?$/;
const afterRatio =
  /^ ?(?:(?:des |d'|de |of (?:the |my |our )?)?(?:mes |nos |les )?(?:eleves|enfants|personnes|gens|jeunes|parents|familles|profs|enseignants|ecoles|classes|garcons|filles|francais|belges|pupils|students|children|kids|people|parents|families|teachers|schools|places?|jours?|days?|heures?|ans|years?|km|kg|voix|votes?|points? bonus|lits?|seats|boys|girls|adults|h\b|min\b|cases|planets)\b|eme\b|e\b|th\b)/;

function* scores(folded: string): Iterable<Mark> {
  for (const match of folded.matchAll(score)) {
    const [whole, number = '', scale = ''] = match;
    const before = folded.slice(Math.max(0, match.index - 14), match.index);
    const after = folded.slice(match.index + whole.length, match.index + whole.length + 24);
    if (Number(number.replace(',', '.')) > Number(scale) || beforeDate.test(before) || afterRatio.test(after)) continue;
    const usual = scale === '20' || scale === '10' || scale === '100';
    yield { at: [match.index, match.index + whole.length], kind: 'score', bad: false, sure: usual };
  }
}

const averageWord = '(?:moyenne(?: (?:generale|annuelle|trimestrielle|de classe|du groupe|du trimestre))?|average|gpa|moy\\.?)';
const averages = [
  new RegExp(
    `\\b${averageWord}\\b[^.!?\\n\\d]{0,40}?${begins}(${value}(?: ?(?:/ ?\\d{1,3}|%))?)(?! ?(?:km|m\\b|kg|cm|ans|h\\b|heures|minutes|eleves|€|jours|degres|°|millions|[.,]?\\d| \\d{3}|points))`,
    'gd',
  ),
  new RegExp(`${begins}(${value}(?: ?(?:/ ?\\d{1,3}|%))?(?: points)? (?:de moyenne|de moy\\b|average\\b|gpa\\b))`, 'gd'),
  new RegExp(`\\b(${averageWord} (?:en dessous|au-dessous|inferieure|below|under) (?:de |a )?(?:la moyenne|\\d{1,2}))`, 'gd'),
  /\b(highest average|lowest average|best average|meilleure moyenne|plus (?:haute|basse|mauvaise) moyenne|moyenne catastrophique|moyenne en (?:baisse|chute libre))\b/dg,
];

/** "My average is 87 and my brother's is 62." */
const otherAverage = new RegExp(
  `(?:'s is|'s was|s'est|mine is|hers is|his is|celle d[eu] [a-z]+(?: est)?(?: de)?|et moi|and i have) ${begins}(${value})(?! ?(?:ans|years|km|€|h\\b|%))(?=[ ,.;!?]|$)`,
  'gd',
);

const got =
  "(?:(?:a|ai|as|ont|avait|avais|aura|avons|auras|aurait) (?:encore |deja |seulement |enfin |juste |meme )?(?:eu|obtenu|decroche|tape|pris|chope|recolte|recu|ramene|gratte|mange|sorti)|(?:m'|t'|l'|lui |leur )?(?:a|ai|ont|as|avait) mis|mets|met|got|gets|scored|scores|earned|received|managed|achieved|averaged)";
const little =
  '(?: (?:un|une|que|encore|seulement|royalement|a peine|juste|another|only|just|a|an|un beau|un joli|un petit|une note de|une moyenne de|pas plus de|about|exactly|tout juste|at least))*';
const bareAfter = `(?=[,.;!?)]|$|\\n| (?:en|au|aux|a la|a l'|a son|a sa|a mon|a ma|pour|et|dans|in|on|for|at|alors|avec|mais|but|and|this|ce|cette|parce|car|because|quand|when|since|sans|comme|again|encore|hier|aujourd'hui|today|yesterday|meme|apres|after|lol|mdr|ptdr|donc|so|ou|or|than|que|hors|malgre|despite|\\p{Extended_Pictographic}))`;
/** "Passé de 4 à 15", "went from a 3 to a 6". */
const moved = new RegExp(
  `\\b(?:passee?|montee?|remontee?|descendue?|went|gone|moved|improved|up|down) (?:de|from) (?:an? )?(${value}(?: ?/ ?\\d{1,3})? (?:a|to) (?:an? )?${value})(?! ?(?:ans|€|km|h\\b|heures|eleves|pupils|kg|degres|[.,]?\\d))`,
  'gd',
);

const bare = [
  moved,
  // "a eu 8 en dictée", "m'a mis 4", "got 12 on the quiz"
  new RegExp(`\\b${got}${little} ${begins}(${value}|zero|0 pointe|zero pointe)(?! ?(?:%|/|sur|out of))${bareAfter}`, 'gdu'),
  // "12 en maths", "un 7 au contrôle"
  new RegExp(
    `${begins}\\b(${value}) (?:en|au|aux|a la|a l'|a son|a sa|in|on (?:the|his|her|my))(?: ?dernier| derniere| last)? ?(?:${subject}|${test})\\b`,
    'gd',
  ),
  // "Maths : 12", "note : 14"
  new RegExp(`\\b(?:${subject}|note|grade|mark|score) ?: ?${begins}(${value})(?! ?(?:h|:|/|€|%|\\d))(?=[ ,.;!?)\\n]|$)`, 'gd'),
  new RegExp(
    `\\b(?:notee?|note de|une note de|mark of|grade of|score of|predicted a|predicted an?) ${begins}(${value})\\b(?! ?(?:/|%|sur))`,
    'gd',
  ),
];

/** Percentages say a mark when the words do. */
const percents = [
  new RegExp(`\\b${got}${little} ${begins}(${value} ?%)`, 'gdu'),
  new RegExp(`${begins}(${value} ?%) (?:en|au|a la|a l'|a son|a sa|in|on (?:the|his|her|my)) ?(?:${subject}|${test})\\b`, 'gd'),
  new RegExp(`\\b(?:${subject}|note|resultat|score|mark|total|average|moyenne) ?:? ${begins}(${value} ?%)`, 'gd'),
];

/** Marks in figures. @param page folded text, claims blanked out */
export function* numberMarks({ folded }: Page): Iterable<Mark> {
  if (!/\d|zero/.test(folded)) return;
  yield* scores(folded);
  if (/\b(?:moyenne|average|gpa)\b/.test(folded))
    yield* marksOf(folded, otherAverage, { kind: 'average', bad: false, sure: false });
  for (const pattern of averages) yield* marksOf(folded, pattern, { kind: 'average', bad: false, sure: true });
  for (const pattern of bare) yield* marksOf(folded, pattern, { kind: 'score', bad: false, sure: false });
  for (const pattern of percents) yield* marksOf(folded, pattern, { kind: 'score', bad: false, sure: true });
}
