/** Appreciations: the scales and the ready-made phrases of reports, and what is quoted from them. */
import { type Mark, marksOf, type Page } from './mark';

const judged = `(?:insuffisante?s?|fragiles?|faibles?|moyen(?:ne)?s?|inquietante?s?|mitigee?s?|irregulier(?:e)?s?|decevante?s?|catastrophiques?|mediocres?|juste|inexistante?s?|alarmante?s?|desastreux|nuls?|pourris?|superficiel(?:le)?s?|en baisse|en chute libre|passables?|a revoir|brouillon|inacceptables?|dans le rouge)`;
/** "Ensemble très insuffisant, trop de bavardages" is one remark. */
const remarks = [
  new RegExp(
    `\\b((?:ensemble|trimestre|travail|bilan|semestre|resultats?|niveau|attitude|comportement|participation|implication|expression|efforts?|bulletin) (?:est |sont )?(?:tres |trop |vraiment |plutot |encore |assez |bien trop )?${judged}(?:(?:,| et| mais)? (?:trop de bavardages?|manque de travail|doit se ressaisir|(?:participation|travail|attitude|resultats?|bavard(?:e|ages)?) ${judged}))?)(?![a-z])`,
    'gd',
  ),
  /\b(peut (?:et doit )?mieux faire|(?:trop de|beaucoup de) bavardages|manque (?:cruellement |cruel |totalement |encore )?de (?:travail|serieux|rigueur|methode|concentration|motivation|maturite|confiance)|doit se (?:ressaisir|mettre au travail|reprendre|concentrer)|maitrise (?:insuffisante|fragile|satisfaisante|tres bonne)|objectifs? (?:non|partiellement|pas) atteints?|objectifs? depasses?|(?:non|pas|partiellement) acquis(?:es?)?|en (?:cours|voie) d'acquisition|avertissement (?:de |pour le |pour )?(?:travail|comportement|conduite)|blame du conseil|(?:felicitations|compliments|encouragements|avertissement|blame)(?= pour \p{L})|tableau d'honneur|felicitations du conseil(?: de classe)?|encouragements du conseil|travail non rendu|n'exploite pas ses (?:capacites|possibilites)|se repose sur ses (?:lauriers|acquis)|trop juste pour passer(?: en [a-z0-9]+)?)(?![a-z])/dgu,
  /\b((?:could|can|must|should) (?:do (?:much )?better|try (?:much )?harder)|needs? (?:to try harder|improvement|to apply (?:himself|herself|themselves)|to focus)|working (?:towards|below|at greater depth)(?: the expected standard| expectations)?|(?:well )?below (?:expectations|expected|average|age-related|grade level|target|the expected standard)|not meeting (?:expectations|the standard)|unsatisfactory|greater depth|on academic probation|reading (?:age|level) of \w+|predicted (?:grades?|a) (?:of )?(?:[a-eu*0-9, ]{1,10})|lacks? (?:effort|focus|motivation|confidence|concentration)(?: (?:and|or) \w+)?|easily distracted|a pleasure to teach)(?![a-z])/dg,
];
/** "Bulletin de Malo : catastrophique." */
const summed = new RegExp(
  `\\b(?:bulletin|trimestre|resultats?|bilan|semestre|conseil)\\b[^.!?\\n:]{0,30} ?: ?(${judged})(?![a-z])`,
  'gd',
);
/** Praise of reports: elsewhere it is only good news. */
const praise =
  /\b((?:ensemble|trimestre|travail|bilan|semestre|resultats?|niveau|attitude|comportement|participation) (?:tres |plutot |assez )?(?:satisfaisante?s?|excellente?s?|serieux|serieuse|remarquables?|honorables?|encourageante?s?|solides?|corrects?))(?![a-z])/dg;
const trigger =
  /ensemble|trimestre|travail|bilan|semestre|resultat|niveau|attitude|comportement|participation|implication|expression|effort|bulletin|mieux faire|bavardage|manque|doit se|maitrise|objectif|acquis|avertissement|felicitations|compliments|encouragements|capacites|lauriers|juste pour passer|tableau d'honneur|better|harder|needs? |working|below|meeting|unsatisfactory|greater depth|probation|reading|predicted|lacks?|distracted|pleasure/;

const quotation = /[«"“] ?([^«»"“”\n]{6,90}?) ?[»"”]/dg;
/** What reports are made of. */
const reportWords =
  /\b(?:eleve|travail|travaille|trimestre|resultats?|ensemble|participation|attitude|efforts?|bavarde?s?|bavardages?|effacee?|passi(?:f|ve)|superficiel(?:le)?|irreguli(?:er|ere)|seri(?:eux|euse)|insuffisante?s?|peut (?:mieux|mal)|doit (?:se|fournir|approfondir|travailler|revoir|apprendre|gagner)|manque|trop (?:juste|de|peu|faible|bavarde?|effacee?|dissipee?|discr(?:et|ete))|fragile|dissipee?|investissement|capacites|potentiel|niveau|bilan|semestre|progres|lacunes|decevante?|redoublement|absente?|pupil|student|effort|lazy|attainment|potential|progress|focus|homework|chatty|distracted|capable|bright|underachiev\w+|struggles?|pleasure|behaviour|satisfactory|disappointing)\b/;
const reportTalk =
  /\b(?:appreciations?|bulletins?|conseils?|livrets?|lsu|trimestre|copie|verdict|tape|ecrit|mis|marque|dit|obtenu|eu une?|niveau|remarque|commentaire|rapport|reports?|report card|comments?|wrote|write|written|put|says?|feedback)\b/;
/** Speech, not a report. */
const speech =
  /\?|(?<![a-z])(?:je|j'|tu|t'|vous|moi|c'est|m'|nous|madame|monsieur|maitresse|i|i'm|you|me|my|miss|sir|we)(?![a-z])/;

/** "« Élève passif, voire absent »": a report quoted in a post that speaks of reports. */
function* quotedRemarks({ folded }: Page): Iterable<Mark> {
  if (!/[«"“]/.test(folded) || !reportTalk.test(folded)) return;
  for (const match of folded.matchAll(quotation)) {
    const [, said = ''] = match;
    const at = match.indices?.[1];
    if (at && reportWords.test(said) && !speech.test(said)) yield { at: [at[0], at[1]], kind: 'comment', bad: true, sure: true };
  }
}

const announced =
  /\b(?:appreciation|remarque du prof|commentaire du bulletin|report|report card|report comment)s?\b[^.!?\n:«"]{0,45}: ?([^.!?\n«"“]{6,80})(?=[.!?\n]|$)/dg;

/** Appreciations. @param page claims blanked out */
export function* remarksIn(page: Page): Iterable<Mark> {
  const { folded } = page;
  yield* quotedRemarks(page);
  for (const mark of marksOf(folded, announced, { kind: 'comment', bad: true, sure: true })) {
    const said = folded.slice(...mark.at);
    if (reportWords.test(said) && !speech.test(said)) yield mark;
  }
  if (!trigger.test(folded)) return;
  for (const pattern of remarks) yield* marksOf(folded, pattern, { kind: 'comment', bad: true, sure: false });
  yield* marksOf(folded, summed, { kind: 'comment', bad: true, sure: true });
  if (reportTalk.test(folded)) yield* marksOf(folded, praise, { kind: 'comment', bad: false, sure: false });
}
