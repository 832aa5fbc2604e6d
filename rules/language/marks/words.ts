/** Marks in words and letters: ranks, exam results, appreciations, "a C- in science", "AOC". */
import { type Mark, marksOf, type Page } from './mark';
import { subject, test } from './subjects';

const whole = '(?:classe|promo(?:tion)?|section|niveau|groupe|ecole|annee|cohorte|bahut|college|lycee|class(?:e|ement)?)';
const ranks = [
  new RegExp(
    `\\b((?:avant-)?derni(?:er|ere)s? (?:de|du|a|au) (?:la |sa |ma |ta |notre |son |l'|mon )?(?:${whole}|classement(?: de [a-z]+)?|${test}))`,
    'gd',
  ),
  new RegExp(
    `\\b((?:premi(?:er|ere)|1(?:er|ere|re)|deuxieme|seconde?|troisieme|[2-9]\\d?(?:e|eme)) (?:de|du) (?:la |sa |ma |ta |notre |son |l'|mon )?(?:${whole}))(?! de neige)`,
    'gd',
  ),
  /\b((?:major|majeure) de (?:sa |la |ma )?(?:promo(?:tion)?|classe|section)|(?:en )?(?:tete|queue|fond) de (?:la )?classe(?!ment)|cancre de (?:la |ma |sa )?classe)/dg,
  /\b((?:classee?|rang|rank(?:ed)?)(?: ?:)? (?:\d{1,3}(?:er|ere|e|eme|st|nd|rd|th)?)(?: ?(?:\/|sur|out of|in|of) ?\d{1,4})?)/dg,
  /\b((?:top|bottom|last|first|second|worst|best) (?:of|in|out of) (?:the |my |his |her |their |our )?(?:whole )?(?:class|year|form|set|grade|cohort|year group|school year|gradebook))\b/dg,
  new RegExp(
    `\\b((?:came|come|comes|coming|finished|finishes|placed|was|is|ranked) (?:rock )?(?:bottom|last|top|first|second|third|joint first) (?:in|of|on) (?:the |his |her |my |their )?(?:\\w+ )?(?:${test}|${subject}|class|year|set|form|grade))\\b`,
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

const examName = `(?:son |sa |ses |leur |leurs |le |la |l'|mon |ma |mes |ton |ta |tes |au |aux |a la |a l'|a son |a ses |a sa )?(?:${test}|annee|premiere session|session|certificat|semestre|${subject})`;
const failed = [
  new RegExp(
    `\\b((?:rate|ratee?|loupe|foire|foiree?|echoue|plante|rater|louper|foirer)e?s? (?:completement |encore |totalement |lamentablement )?${examName})\\b`,
    'gd',
  ),
  new RegExp(`\\b((?:ratera|rate|loupe|echoue) (?:a |au )?(?:son|sa|ses) (?:annee|${test}))\\b`, 'gd'),
  new RegExp(
    `\\b((?:recale|ajourne|buse|colle|refuse)e?s? (?:au|aux|a la|en|a son|a sa) (?:${test}|${subject})(?: cette annee)?)\\b`,
    'gd',
  ),
  /\b((?:va|vont|doit|doivent|devra|devront|fait|a) (?:encore )?redoubl(?:er|ee?)|redouble(?:ra|ront|nt)?|redouble(?:e|es)? (?:ma|sa|ta|leur) [a-z0-9]+|en echec(?: (?:scolaire|en [a-z]+|total))?|double son annee|aoc|attestation c|aob|attestation b|aoa|attestation a|examens? de passage|seconde sess(?:ion)?|deuxieme sess(?:ion)?)\b/dg,
  new RegExp(
    `\\b((?:un |deux|trois|quatre|cinq|six|\\d{1,2}) echecs?(?: (?:en|au|a) (?:${subject}|${test}))?|repasse(?:ra)? (?:son |ses |sa |le |la |les )?(?:${subject}|${test}))\\b`,
    'gd',
  ),
  new RegExp(
    `\\b((?:failed|fails|failing|flunked|flunking|flunks|bombed|will fail|going to fail|is failing) (?:(?:all|both|half)(?: of)? )?(?:his |her |their |the |my |a |an |your |every |another )?(?:(?:year \\d+|grade \\d+|mock|end of year|final|spelling|driving|${subject}) )?(?:${test}|${subject}|year|grade))\\b(?! test drive)`,
    'gd',
  ),
  /\b((?:held back|repeat(?:ing)?|retak(?:e|ing|es)|resit(?:ting)?|resits) (?:a |the |his |her |their )?(?:year|grade|exam|exams|maths|english|gcses?))\b/dg,
];

/** Failures that are counted: the group they are of need not be said. */
const counted = [
  new RegExp(
    `\\b((?:un|une|deux|trois|quatre|cinq|six|sept|huit|\\d{1,2}) (?:ajournee?s?|recalee?s?|redoublants?|redoublements?)(?: (?:au|aux|a la|en) (?:${test}|${subject}))?(?: cette annee)?)\\b`,
    'gd',
  ),
];

const passed = [
  new RegExp(
    `\\b((?:a|ont|as) (?:enfin |brillamment |bien )?(?:reussi|decroche|obtenu|eu) (?:son |sa |ses |leur |leurs )(?:${test}|annee|certificat|diplome))\\b`,
    'gd',
  ),
  /\b(mention (?:tres bien|bien|assez bien|tb|ab)(?: (?:au|avec) (?:brevet|bac|les felicitations))?(?:,? (?:avec )?\d{1,2}[.,]\d{1,2})?|grande distinction|plus grande distinction|avec distinction)\b/dg,
  new RegExp(`\\b((?:passed|aced|nailed|smashed) (?:his|her|their|all (?:his|her|their)) (?:${test}|${subject}|year))\\b`, 'gd'),
];

/** Words of reports: the French scales, those that reports should no longer use, and the English ones. */
const comments = [
  /\b((?:ensemble|trimestre|travail|bilan|semestre|resultats?|annee|niveau|attitude|comportement|periode) (?:tres |trop |vraiment |plutot |encore |assez )?(?:insuffisants?|insuffisante|fragiles?|faibles?|moyens?|inquietants?|mitiges?|irreguliers?|decevants?|catastrophiques?|mediocres?|juste|inexistant|alarmants?|en baisse|en chute libre|satisfaisants?|excellents?|serieux|passables?|a revoir)(?:,? (?:trop de bavardages?|manque de travail|doit se ressaisir))?)\b/dg,
  /\b(peut (?:et doit )?mieux faire|trop de bavardages|manque de travail|doit se ressaisir|maitrise (?:insuffisante|fragile|satisfaisante|tres bonne)|objectifs? (?:non|partiellement|pas) atteints?|objectifs? depasses?|non acquis|en cours d'acquisition|avertissement (?:travail|de travail|comportement|conduite)|felicitations du conseil(?: de classe)?|encouragements du conseil|travail non rendu)\b/dg,
  /\b(could do better|must try harder|needs? (?:to try harder|improvement)|working (?:towards|below|at greater depth)|(?:well )?below (?:expectations|expected|average|age-related|grade level|target|the expected standard)|not meeting (?:expectations|the standard)|unsatisfactory|greater depth|on academic probation|reading (?:age|level) of \w+|predicted (?:grades?|a) (?:of )?[a-eu*0-9, ]{1,10})\b/dg,
];

/** Letters are read with their capitals: "got a C- in science", "straight As". */
const letter = '(?:A\\*A?|[A-EU](?:[+*]|-(?!\\w))?|F)';
const letters = [
  new RegExp(
    `\\b(?:[Gg]ot|[Gg]ets?|[Gg]etting|[Rr]eceived|[Ee]arned|[Ss]cored|[Aa]chieved|[Gg]ave|[Gg]iven|[Pp]redicted|[Aa]ll|[Aa]nother|solid|eu|mis|obtenu|pris)(?: (?:him|her|them|me|you|us|only|just|straight|un|une|another|lui|que))*(?: an?)? (${letter}(?:'?s)?)(?=[ ,.!?;)\\n]|$)(?! (?:level|class|team|band|star|grade|day|lot|bit|few|new|big|small))`,
    'gdu',
  ),
  /\b([Ss]traight A(?:'?s)?\*?|(?:two|three|four|five|six|\d) (?:A\*?|B|C|D)(?:'?s)\b|(?<=[Pp]redicted |[Gg]ot |[Ww]ith |[Gg]rades |: |\p{L}\p{Ll}+ )(?:A\*|[A-E]){3}(?<!CEB|ACE|BAC|CAD|BED|BAD|DAD)|[Gg]rade [1-9A-F])\b(?! (?:pupils?|students?|class|teachers?|boys|girls|maths|kids|children|trips?|lesson|team|assembly|parents))/dgu,
];
const alone = new RegExp(`(?<![\\w'-])${letter}`, 'gu');
const afterLetter = new RegExp(
  `^ (?:in|en|for|on (?:the|his|her|my|their)|au|a son|a sa) (?:(?:the|his|her|my|last|ap|gcse|a-level|mock) )?(?:${subject}|${test})\\b`,
);

/** "a D in Chem", "B+ on the mock": a letter with what it was given for. */
function* lettersIn({ text, folded }: Page): Iterable<Mark> {
  for (const { 0: mark, index } of text.matchAll(alone)) {
    const end = index + mark.length;
    if (
      afterLetter.test(folded.slice(end, end + 40)) &&
      !/\b(?:vitamin|plan|team|year|class|room|group|set) $/.test(folded.slice(Math.max(0, index - 9), index))
    )
      yield { at: [index, end], kind: 'letter', bad: false, sure: false };
  }
}

/** Ranks, results, appreciations. @param page claims blanked out */
export function* wordMarks(page: Page): Iterable<Mark> {
  const { text, folded } = page;
  for (const pattern of ranks) yield* marksOf(folded, pattern, { kind: 'rank', bad: false, sure: false });
  for (const pattern of failed) yield* marksOf(folded, pattern, { kind: 'result', bad: true, sure: false });
  for (const pattern of counted) yield* marksOf(folded, pattern, { kind: 'result', bad: true, sure: true });
  for (const pattern of passed) yield* marksOf(folded, pattern, { kind: 'result', bad: false, sure: false });
  for (const pattern of comments) yield* marksOf(folded, pattern, { kind: 'comment', bad: true, sure: false });
  for (const pattern of letters) yield* marksOf(text, pattern, { kind: 'letter', bad: false, sure: false });
  yield* lettersIn(page);
}
