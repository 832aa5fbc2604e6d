/** Marks in figures without their scale: "a eu 8 en dictée", "14 en maths", "son 5", "plafonne à 7,5", "87 %". */
import { averagesIn } from './averages';
import { type Mark, marksOf, type Page } from './mark';
import { scores } from './scores';
import { subject, test } from './subjects';
import { bareAfter, begins, figure, numberWord } from './values';

/** Numbers that nobody would take for "un": what a verb of getting may give. */
const mark = `(?:${figure}|${numberWord}|zero pointe|0 pointe)(?: pointe)?`;
const adverb =
  '(?:encore |deja |seulement |enfin |juste |meme |royalement |pas |toujours |tjrs |tjs |carrement |finalement |only |just |always |actually )?';
const got = `(?:(?:a|ai|as|ont|avait|avais|aura|avons|auras|aurait|m'a|t'a) ${adverb}(?:eu|obtenu|decroche|tape|pris|chope|recolte|recu|ramene|gratte|mange|sorti|claque|arrache|colle|mis|paye|rapporte)|(?:est|suis|es|sont) (?:pris|tape|ramasse|mange|choppe|chope|paye|recolte)|(?:se |me |te )(?:tape|prend|prends|paie|ramasse|mange)|tape|recolte|decroche|obtient|ecope d'|ecope|(?:merite|meritait) (?:pas )?|(?:a|ai|as|jai|g|ge) (?:u|eu|tjs|tjrs|toujours|encore|que|seulement)|s'en (?:sort|tire) avec|repart avec|finit avec|termine avec|fini avec|vient de faire|ecope|mettre|mets|met|colle|got|gets|getting|scored|scores|earned|received|managed|achieved|averaged|averages|gave|given|deserve[sd]?|walked away with|came out with|ended up with|passed [a-z ]{0,25}with)`;
const little =
  '(?: (?:un|une|que|encore|seulement|royalement|a peine|juste|another|only|just|a|an|his|her|son|sa|beau|belle|joli|petit|gros|bon|sale|triste|pauvre|magnifique|superbe|note de|moyenne de|pas plus de|about|exactly|tout juste|at least|big|fat|solid|whopping|grand|measly|lui|leur|him|her|them|me|us|score of|mark of|grade of|royal|honorable|miserable|maigre)){0,5}';
/** "Passé de 4 à 15", "went from a 3 to a 6". */
const unit =
  '(?! ?(?:ans|€|\\$|km|h\\b|heures?|eleves|pupils|kg|degres|°|minutes?|jours|mois|buts|goals|euros|cm|livres|[.,]?\\d))';
const moved = new RegExp(
  `\\b(?:passee?s?|montee?|remontee?|descendue?|tombee?|went|gone|moved|improved|up|down|dropped|jumped|climbed|passer) (?:de |from )?(?:an? )?(${figure}(?: ?/ ?\\d{1,3})? (?:a|to) (?:an? )?${figure})${unit}${bareAfter}`,
  'gdu',
);
const levels = new RegExp(
  `\\b(?:plafonne|plafonnait|stagne|stagnait|tourne|culmine|(?:re)?monte|(?:re)?descend|tombe|chute|grimpe|pointe|retombee?|tombee?|remontee?|montee?|descendue?|stuck|sits|sitting|dropped|rose|climbed|fell|jumped|hovers|hovering|working|currently)(?:nt)? (?:a |de |to |at |on )(?:an? |peine |grade )?${begins}(${figure}|${numberWord}|zero)(?! ?(?:%|/|sur|out of))${bareAfter}`,
  'gdu',
);
const extreme =
  "(?:meilleure?s?|pires?|moins bonnes?|plus (?:basse|haute|faible|mauvaise)s?|best|worst|highest|lowest)(?: (?:note|copie|mark|score|grade|eleve|paper|result|resultat)s?)?(?: (?:du|de la|in|of) [a-z']+(?: [a-z]+)?)?";

/** The verb or the words around say that it is a mark; whose, the sentence says. */
const bare = [
  moved,
  levels,
  new RegExp(`(?<![a-z])${got}${little} ${begins}(${mark})(?! ?(?:%|/|sur|out of))${bareAfter}`, 'gdu'),
  // "son 5", "ton 8 en physique", "ton 3 au contrôle"
  new RegExp(
    `\\b(?:son|ton|mon|leur|le|un|ce|votre|his|her|your|my|this|that|an?) ${begins}(${figure}|zero) (?:en|au|a la|a l'|a ton|a son|a sa|in|on (?:the|your|his|her|my)) ?(?:dernier |last |\\w+ )?(?:${subject}|${test})\\b`,
    'gd',
  ),
  new RegExp(
    `\\b(?:chapeau|bravo|felicitations?|well done|congrats|merite|deserve[sd]?|contente? de|fiere? de|decue? de|inquiete?|peur de)(?: (?:pr|pour|for|de|par|a))? (?:le|son|ton|your|his|her|that|the) ${begins}(${figure})${bareAfter}`,
    'gdu',
  ),
  new RegExp(
    `\\b(?:son|ton|mon|his|her|your|my) ${begins}(${figure})(?=[ ,][^.!?\\n]{0,20}\\b(?:en physique|m'inquiete|il a bosse|elle a bosse|fait plaisir|me desole))`,
    'gd',
  ),
  // "12 en maths", "un 7 au contrôle", "9,98 au bac", "quarante en SVT"
  new RegExp(
    `${begins}(?<![a-z-]|(?:exercice|exo|page|chapitre|lecon|salle|groupe|no|n°|le|du|tome|seance|question|partie|exercise|chapter|room|unit|task) )(${figure}|${numberWord}) (?:(?:partout )?en|au|aux|a la|a l'|a son|a sa|in|on (?:the|his|her|my))(?: ?dernier| derniere| last| spe)? ?(?:${subject}|${test})\\b`,
    'gd',
  ),
  // "Maths : 12", "note : 14", "Écrit : 12", "effort 2"
  new RegExp(
    `\\b(?:${subject}|note|grade|mark|score|attainment|effort|moi) ?[:=] ?${begins}(${figure}|zero)(?! ?(?:h|:|/|€|%|\\d))(?=[ ,.;!?)\\n]|$)`,
    'gd',
  ),
  new RegExp(
    `\\b(?:notee?|(?:sa |ma |la )?note(?: de [a-z]+)?|une note de|mark of|grade of|score of|score is|score was|grade is|mark is|predicted an?|notes?\\b[^.!?\\d]{0,12} \\?) ${begins}(${figure}|zero|\\d{4}(?= how| lol|[.!?,]|$))\\b(?! ?(?:/|%|h\\b))${bareAfter}`,
    'gdu',
  ),
  new RegExp(
    `\\b(?:la|le|the) (?:pire|meilleure?|worst|best|derniere?|plus faible) (?:a|has|got|en a) (?:eu )?${begins}(${figure})(?! ?(?:%|/))${bareAfter}`,
    'gdu',
  ),
  new RegExp(
    `\\b${extreme} ?[:=(]? ?(?:est |a |is |etait |was )?(?:de |an? |un |une )?${begins}(${figure})(?! ?(?:%|/|sur|ans))${bareAfter}`,
    'gdu',
  ),
  // "ses notes : 4, 7, 5 et 3"
  new RegExp(
    `\\bnotes\\b[^.!?\\n\\d]{0,45}[:,] ?(${figure}(?:(?:,| et|,? puis|\\/| ;) ${figure})+)(?! ?(?:h|€|%|euros|places))${bareAfter}`,
    'gdu',
  ),
  /\b(?:straight|all) (\d)s\b/dg,
  /\b((?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:grade )?[1-9]s)\b(?= (?:in|at|for)|[ ,.;!?]|$)/dg,
];

/** "Un zéro pointé", "full marks": nothing else is called so. */
const told =
  /\b((?:un |a )?(?:beau |gros |big |fat )*zero pointe|(?:un |le )(?:beau |gros |joli |sale )*zero (?=en |au |a la |a l'|pour )|(?:se |me |s'est |suis |m'a |lui )?(?:tape|tapee|pris|prend|mis|colle) une? (?:bulle|taule|caisse)|(?:got |gets )?full marks|tout (?:rouge|vert|orange) (?:sur|dans) (?:son|sa|ses|leur|mon|ton) [a-z]+|tt (?:rouge|vert) sur [a-z]+ [a-z]+|que des (?:points |pastilles |croix )?(?:rouges|verts|vertes|oranges)|copie blanche)(?![a-z])/dg;

/** A percentage in figures or words. */
const percent = `(?:${figure} ?%|(?:${figure}|${numberWord}) (?:pour cent|pourcents?|percent|per cent))`;
/** "Handed Theo his paper: 23%", "never above a 5": a person and marks must be spoken of. */
const alone = [
  new RegExp(`${begins}(?<![a-z-])(${percent})(?=[.!,;…]|$|\\n| \\p{Extended_Pictographic})`, 'gdu'),
  new RegExp(
    `\\b((?:above|below|under|au-dessus de|en dessous de|sous) (?:an? |les? )?${figure})(?! ?(?:%|/|ans|years|€|km|degres))${bareAfter}`,
    'gdu',
  ),
  new RegExp(`(?<![a-z])(?:a|ai|as) ${begins}(${figure}) partout`, 'gd'),
  new RegExp(
    `\\b(?:cried over|pleure pour|happy with|devastated by|over the moon with|content de|fier de) (?:an? |un |son |his |her )${begins}(${figure})${bareAfter}`,
    'gdu',
  ),
];

/** A teacher gives marks to pupils: "je lui ai mis 16", "mis 2 à Evan". */
const gave = new RegExp(
  `(?<![a-z])(?:(?:lui|leur) (?:ai|avais) (?:mis|colle|donne)|(?:lui|leur) (?:mets|colle|mettre)|viens de (?:lui )?mettre|gave (?:him|her|one of them)|(?:mettre|mis|colle) (?:un|une)(?= 0| zero))${little} ${begins}(${mark})(?! ?(?:%|/|sur))${bareAfter}`,
  'gdu',
);
/** Where marks are spoken of, "j'ai" is enough: "les ds sont rendus, j'ai quatre et demi". */
const inTalk = [
  new RegExp(
    `(?<![a-z])(?:j'ai|j ai|jai|g|moi|moi j'ai|il a|elle a|he has|she has|i have) ?[:,=]? ?(?:un |a )?${begins}(${figure}|${numberWord})(?! ?(?:%|/|sur))${bareAfter}`,
    'gdu',
  ),
  new RegExp(
    `\\b(?:rattrapages?|bac|brevet|annee|ceb|ce1d|cess|diplome|exam|gcses?)(?: [a-z]+){0,3} (?:avec|with) (?:un |an? )?${begins}(${figure})(?! ?(?:%|/|sur))${bareAfter}`,
    'gdu',
  ),
];
const talk =
  /\b(?:ds|dm|notes?|controles?|interros?|dictees?|copies|bulletins?|moyennes?|examens?|exams?|tests?|bac|brevet|ceb|ce1d|cess|rattrapages?|mocks?|grades?|marks?|gcses?|quiz|essays?|evals?|papers?|results?|resultats?|honou?r roll|partout|set|year \d+)\b/;
/** "Maths 18, français 5, anglais 11": two or more make a list of marks. */
const listed = new RegExp(
  `\\b(?:${subject}|ecrit|oral|effort|attainment) ?:? ${begins}(${figure})(?! ?(?:h|:|/|€|%|\\d|eme|e\\b))(?=[,.;!?)\\n]|$| (?:et|and|en|lol|mdr))`,
  'gd',
);

const timetable =
  /\b(?:timetable|schedule|horaires?|emploi du temps|calendrier|planning|coef(?:ficient)?s?|mon|tues?|wed|thurs?|lundi|mardi|mercredi|jeudi|vendredi|salles?|rooms?|chap(?:itre)?s?|pages?|exercices?)\b|\d ?h(?:\d|\b)/;

/** Percentages say a mark when the words do. */
const percents = [
  new RegExp(
    `(?<![a-z])(?:${got}|a fait|tombe a|fini avec|with|avec|averaged)${little} ${begins}(${percent})(?! ?(?:des?|d'|du|of|off|aux?|bio|cacao)(?![a-z]))`,
    'gdu',
  ),
  new RegExp(
    `${begins}(?<![a-z-])(${percent}) (?:en|au|a la|a l'|a son|a sa|in|on (?:the|his|her|my)) ?(?:last |dernier )?(?:[a-z]+ )?(?:${subject}|${test})\\b`,
    'gd',
  ),
  new RegExp(`\\b(?:${subject}|note|resultat|score|mark|total|average|moyenne|grade) ?:? ${begins}(${percent})`, 'gd'),
];

/** Marks in figures or number words. @param page folded text, claims blanked out */
export function* numberMarks({ folded }: Page): Iterable<Mark> {
  if (/\bzero\b|full marks|bulle|taule|caisse|\btt |tout (?:rouge|vert|orange)|que des |copie blanche/.test(folded))
    yield* marksOf(folded, told, { kind: 'score', bad: false, sure: true });
  yield* averagesIn(folded);
  yield* scores(folded);
  for (const pattern of bare) yield* marksOf(folded, pattern, { kind: 'score', bad: false, sure: false });
  yield* marksOf(folded, gave, { kind: 'score', bad: false, sure: true });
  if (talk.test(folded))
    for (const pattern of [...inTalk, ...alone]) yield* marksOf(folded, pattern, { kind: 'score', bad: false, sure: false });
  const list = timetable.test(folded) ? [] : [...marksOf(folded, listed, { kind: 'score', bad: false, sure: true })];
  if (list.length > 1) yield* list;
  if (!/%|cent\b|pourcent/.test(folded)) return;
  for (const pattern of percents) yield* marksOf(folded, pattern, { kind: 'score', bad: false, sure: true });
}
