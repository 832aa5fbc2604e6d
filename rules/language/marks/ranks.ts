/** Ranks in a class or a test: "dernier de la classe", "3e de sa promo", "came bottom in the Spanish test". */
import { type Mark, marksOf, type Page } from './mark';
import { englishTest, frenchSubject, subject, test } from './subjects';

const whole =
  '(?:classe|promo(?:tion)?|section|cohorte|bahut|college|lycee|class(?:e|ement)?|[3-6](?:e|eme)s?(?: ?[a-h1-9])?|cm[12]|ce[12]|cp|seconde|terminale)';
/** "Le dernier de la classe à partir", "la première de la classe de neige". */
const notOrder = "(?! de neige| verte| a (?:[a-z]+(?:er|ir|oir|re)\\b|s'|se |l'))";
const of = "(?:de|du|a|au|en) (?:la |sa |ma |ta |notre |son |l'|mon )?";
const patterns = [
  new RegExp(
    `\\b((?:bonn?e? )?(?:avant-)?derni(?:er|ere)s? ${of}(?:${whole}|classement(?: de [a-z]+)?))(?![a-z])${notOrder}`,
    'gd',
  ),
  // "mes 3e en histoire" are a class, "il est 3e en histoire" tells a rank.
  new RegExp(
    `\\b(?:est|suis|es|sont|finit|finis|arrive|termine|toujours|encore|sorti|sortie|classee?) ((?:premi(?:er|ere)|derni(?:er|ere)|1(?:er|ere|re)|[2-9]\\d?(?:e|eme)) en (?:${frenchSubject}|dictee))(?![a-z])`,
    'gd',
  ),
  /\b((?:bon|bonne) derni(?:er|ere))(?! de)(?![a-z])/dg,
  new RegExp(
    `\\b((?:premi(?:er|ere)|1(?:er|ere|re)|deuxieme|seconde?|troisieme|[2-9]\\d?(?:e|eme)) (?:de|du) (?:la |sa |ma |ta |notre |son |l'|mon )?(?:${whole}))(?![a-z])${notOrder}`,
    'gd',
  ),
  /\b((?:major|majeure) de (?:sa |la |ma )?(?:promo(?:tion)?|classe|section)|(?:en )?(?:tete|queue) de (?:la )?classe(?!ment)|cancre de (?:la |ma |sa )?classe)/dg,
  /\b((?:28|\d{1,2})(?:e|eme) sur (?:\d{2,3}|vingt|trente)(?! ?(?:classes|equipes|ecoles|participants|km))|came top in [a-z]+|honou?r roll|(?:the )?(?:lowest|highest|best|worst) in (?:the |his |her |my )?(?:class|year|set|form))\b/dg,
  /\b((?:classee?|rang|rank(?:ed)?)(?: ?:)? (?:\d{1,3}(?:er|ere|e|eme|st|nd|rd|th)?)(?: ?(?:\/|sur|out of|in|of) ?\d{1,4})?)(?! ?[a-h](?![a-z]))/dg,
  /\b((?:top|bottom|last|first|second|worst|best) (?:of|in|out of) (?:the |my |his |her |their |our )?(?:whole )?(?:class|year|form|set|grade|cohort|year group|school year|gradebook))\b(?! to)/dg,
  new RegExp(
    `\\b((?:came|come|comes|coming|finished|finishes|placed|was|is|ranked) (?:rock )?(?:bottom|last|top|first|second|third|joint first) (?:in|of|on) (?:the |his |her |my |their )?(?:\\w+ ){0,2}(?:${englishTest}|${subject}|class|year|set|form|grade))\\b`,
    'gd',
  ),
  new RegExp(
    `\\b((?:lowest|worst|highest|best|top) (?:mark|marks|score|scores|grade|grades|result|results)(?: (?:in|on|of) (?:the |my |his |her )?(?:class|year|set|form|school|${test}|${subject}))?)\\b`,
    'gd',
  ),
  new RegExp(
    `\\b((?:pire|plus mauvaise|plus basse|plus faible|meilleure|plus haute) (?:note|copie) (?:de|du|en|au) (?:la |l')?(?:${whole}|${subject}|${test}))\\b`,
    'gd',
  ),
];

/** @param page claims blanked out */
export function* ranksIn({ folded }: Page): Iterable<Mark> {
  if (
    !/derni(?:er|ere)|premi(?:er|ere)|\d(?:e|er|re|ere|eme) |deuxieme|second|troisieme|major|majeure|tete|queue|fond|cancre|classe|rang|rank|top|bottom|last|first|worst|best|third|lowest|highest|pire|meilleure|plus (?:haute|basse|faible|mauvaise)/.test(
      folded,
    )
  )
    return;
  for (const pattern of patterns) yield* marksOf(folded, pattern, { kind: 'rank', bad: false, sure: false });
}
