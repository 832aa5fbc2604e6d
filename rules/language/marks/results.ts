/** Results in words: "a raté son CE1D", "redouble", "AOC", "mention bien", "failed her maths mock", "hasn't passed English". */
import { type Mark, marksOf, type Page } from './mark';
import { subject, test } from './subjects';

const exam = `(?:son |sa |ses |leur |leurs |le |la |l'|mon |ma |mes |ton |ta |tes |au |aux |a la |a l'|a son |a ses |a sa )?(?:petit |deuxieme |dernier |derniere |bac |examen de |epreuve de )?(?:${test}|annee|premiere session|session|certificat|semestre|${subject}|cap|bts|bep|crfpa|paces|pass|licence|diplome)(?![a-z])`;
const failed = [
  new RegExp(
    `(?<![a-z])((?:s'est |s'est encore |se sont |me suis )?(?:rate|ratee?|loupe|foire|foiree?|echoue|plantee?|viandee?|vautree?|coule|bousille|pete|petee?|busee?|moflee?|rater|louper|foirer|raterai?t?)e?s? (?:completement |encore |totalement |lamentablement )?${exam})`,
    'gd',
  ),
  new RegExp(`\\b((?:ratera|rate|loupe|echoue|coule) (?:a |au )?(?:son|sa|ses) (?:annee|${test}))\\b`, 'gd'),
  new RegExp(
    `(?<![a-z])((?:(?:s'est |se sont |s'est encore )?(?:fait |faits )?)?(?:(?:recale|ajourne|buse|etendre|etaler|refuse|recaler)e?s? (?:au|aux|a la|en|a son|a sa) (?:${test}|${subject})|coll(?:e|er)e?s? (?:au|a l'|a son) (?:bac|brevet|concours|examen|ceb|ce1d))(?: cette annee)?)(?![a-z])`,
    'gd',
  ),
  // "n'a pas eu son bac", "a pas son brevet", "ne passe pas en 2de"
  new RegExp(
    `(?<![a-z])((?:n'|ne |n )?(?:a|ont|aura|auront|as|ai) (?:toujours |encore |meme |finalement )?pas (?:eu |obtenu |decroche |reussi |valide |passe )?(?:son |sa |ses |leur |leurs |le |mon )(?:${test}|annee|diplome|certificat|cap|bts)|(?:ne |n')?(?:passe|passera|passent|monte) pas (?:en )?(?:\\d(?:e|re|de|nde)|premiere|seconde|terminale|classe superieure)|(?:a|ai|ont) rendu (?:une )?copie (?:blanche|vierge)(?: (?:au|a la|en|a l') ?(?:${test}|${subject}))?|copie blanche (?:au|a la|en) (?:${test}|${subject}))(?![a-z])`,
    'gd',
  ),
  /(?<![a-z])((?:va|vont|doit|doivent|devra|devront|fait|a|ont|vais|dois) (?:surement |encore |probablement )?redoubl(?:er|ee?)|redouble(?:ra|ront|nt)?|redouble(?:e|es)? (?:ma|sa|ta|leur) [a-z0-9]+|double son annee|bulletin (?:catastrophique|desastreux|pourri|tout rouge)|(?:non|pas) promue?|(?:failing|failed) grade|(?:va|passe|est|vont|passent|file|direction|part) (?:au|aux) rattrapages?)(?![a-z])/dg,
  new RegExp(
    `\\b((?:un |deux|trois|quatre|cinq|six|sept|huit|\\d{1,2}) (?:echecs?|examens? de passage|buses|moffles|mofles|insuffisances?)(?: (?:en|au|a) (?:${subject}|${test}))?|repasse(?:ra)? (?:son |ses |sa |le |la |les )?(?:${subject}|${test}))(?![a-z])`,
    'gd',
  ),
  new RegExp(
    `\\b((?:failed|fails|failing|flunked|flunking|flunks|bombed|tanked|will fail|going to fail|is failing) (?:(?:all|both|half)(?: of)? )?(?:his |her |their |the |my |a |an |your |every |another )?(?:(?:junior cycle|higher|year \\d+|grade \\d+|mock|end of year|final|spelling|driving theory and (?:his |her )|maths|chem|${subject}) )?(?:${test}|${subject}|year|grade|class))\\b(?! test drive)`,
    'gd',
  ),
  new RegExp(
    `\\b((?:didn't|did not|hasn't|haven't|has not|never) (?:pass|passed|get through) (?:his |her |their |the |my |any )?(?:[a-z]+ )?(?:${test}|${subject}|year))\\b`,
    'gd',
  ),
  /\b((?:got |being |been |was |is )?(?:held|kept) back(?: (?:a|this) year)?|(?:repeat(?:ing)?|retak(?:e|ing|es)|resit(?:ting)?|resits) (?:a |the |his |her |their )?(?:year(?: \d+)?|grade|exam|exams|maths|english|gcses?))\b/dg,
];
/** Failures that are counted: the group they are of need not be said. */
const counted = [
  new RegExp(
    `\\b((?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}) (?:ajournee?s?|recalee?s?|redoublants?|redoublements?|aoc|aob)(?: (?:au|aux|a la|en) (?:${test}|${subject}))?(?: cette annee)?)\\b`,
    'gd',
  ),
  new RegExp(
    `\\b((?:\\d{1,2} ?%|\\d{1,2}|half|two|three|four|five|six|seven|eight|nine|ten) of (?:my|our|the) (?:[a-z]+ )?(?:[a-z]+ )?(?:\\d{1,2}s? )?(?:[a-z]+ )?(?:failed|flunked)(?: (?:the |their )?(?:${test}|${subject}))?)\\b`,
    'gd',
  ),
];
/** "AOC", "en échec": results where somebody has them, words of school life where the group is only spoken of. */
const had = [
  /(?<![a-z])(en echec (?:scolaire|en [a-z]+|total|complet|partout)|(?:une |deux |trois )?(?:aoc|aob)|attestation [abc](?!\d)|aoa|(?:une |deux |trois |quatre )?examens? de passage|(?:en )?seconde sess(?:ion)?|(?:en )?deuxieme sess(?:ion)?)(?![a-z])/dg,
];
const passed = [
  new RegExp(
    `\\b((?:a|ont|as) (?:enfin |brillamment |bien |finalement )?(?:reussi|decroche|obtenu|eu|valide) (?:son |sa |ses |leur |leurs )(?:${test}|annee|certificat|diplome|cap|bts))\\b`,
    'gd',
  ),
  /\b((?:ont |a )?(?:leur |son )?(?:cess )?(?:avec )?mention (?:tres bien|bien|assez bien|tb|ab)(?: (?:au|avec) (?:brevet|bac|les felicitations))?(?:,? (?:avec )?\d{1,2}[.,]\d{1,2})?|(?:plus )?grande distinction|avec distinction|(?:admise?|recue?) (?:au|a la) (?:bac|brevet|cap|bts|ce1d|ceb|session de rattrapage))(?![a-z])/dg,
  new RegExp(
    `\\b((?:passed|aced|nailed|smashed) (?:(?:his|her|their) (?:[a-z]+ )?|all (?:his|her|their) )(?:${test}|${subject}|year))\\b`,
    'gd',
  ),
];

/** @param page claims blanked out */
export function* resultsIn({ folded }: Page): Iterable<Mark> {
  if (
    /rat[eé]|loup|foir|echou|plant|viand|vautr|coul|bousill|pet[eé]|mof|insuff|bulletin|promu|recal|ajourn|bus|coll|etendre|etaler|refus|pas |copie|redoubl|echec|double|ao[abc]|attestation|passage|sess|rattrapage|repasse|fail|flunk|bomb|tank|n't|not |never|back|repeat|reta[kK]|resit/.test(
      folded,
    )
  ) {
    for (const pattern of failed) yield* marksOf(folded, pattern, { kind: 'result', bad: true, sure: false });
    for (const pattern of had) yield* marksOf(folded, pattern, { kind: 'result', bad: false, sure: false });
    for (const pattern of counted) yield* marksOf(folded, pattern, { kind: 'result', bad: true, sure: true });
  }
  if (!/reussi|decroche|obtenu| eu |valide|mention|distinction|admis|recu|passed|aced|nailed|smashed/.test(folded)) return;
  for (const pattern of passed) yield* marksOf(folded, pattern, { kind: 'result', bad: false, sure: false });
}
