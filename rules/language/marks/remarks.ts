/** Appreciations: the scales and the ready-made phrases of reports, and what is quoted from them. */
import type { Reading } from '../../reading';
import { type Cue, cuesOf, has } from '../cues';
import { lexicon } from '../lexicon';
import { cueAfter, gap } from './around';
import type { Mark } from './mark';

/** Phrases of reports that nobody says otherwise. */
const phrases = lexicon(`
  peut mieux faire, peut et doit mieux faire, pourrait mieux faire, doit mieux faire, trop de bavardages, beaucoup de bavardages, manque de travail, manque de sérieux, manque de rigueur, manque de méthode, manque de concentration, manque de maturité,
  manque cruellement de travail, manque cruel de travail, manque totalement de _, manque encore de _, manque d'investissement, doit se ressaisir, doit se mettre au travail, doit se reprendre, doit se concentrer, doit fournir plus d'efforts, doit fournir des efforts, doit persévérer, doit faire ses preuves,
  maîtrise insuffisante, maîtrise fragile, maîtrise satisfaisante, très bonne maîtrise, maîtrise très bonne, objectifs non atteints, objectif non atteint, objectifs partiellement atteints, objectifs pas atteints, objectifs dépassés, non acquis(e/es), pas acquis(e/es), partiellement acquis(e/es), en cours d'acquisition, en voie d'acquisition,
  avertissement travail, avertissement de travail, avertissement pour le travail, avertissement comportement, avertissement de conduite, avertissement conduite, blâme du conseil, tableau d'honneur, félicitations du conseil, félicitations du conseil de classe, encouragements du conseil, compliments du conseil, travail non rendu,
  n'exploite pas ses capacités, n'exploite pas ses possibilités, se repose sur ses lauriers, se repose sur ses acquis, trop juste pour passer, trop juste pour passer en _, n'a pas le niveau, pas le niveau pour passer, élève en grande difficulté, bilan inquiétant, ensemble fragile, ensemble insuffisant,
  ensemble très insuffisant, ensemble trop insuffisant, ensemble correct mais, ensemble moyen, ensemble juste, travail insuffisant, travail superficiel, travail irrégulier, résultats insuffisants, résultats faibles, résultats fragiles, résultats très insuffisants, résultats décevants, résultats en baisse, résultats catastrophiques, résultats alarmants,
  trimestre catastrophique, trimestre décevant, trimestre insuffisant, trimestre mitigé, trimestre médiocre, trimestre inquiétant, semestre catastrophique, semestre insuffisant, attitude inacceptable, participation inexistante, niveau insuffisant, niveau très faible, très faible niveau, niveau catastrophique, niveau alarmant
  dans le rouge en _, dans le rouge partout, insuffisant en _, insuffisante en _, très insuffisant, très insuffisante, non maîtrisé(e/s/es), pas maîtrisé(e/s/es)
  mauvaises notes, de mauvaises notes, très mauvaises notes, notes catastrophiques, notes en chute libre, notes en baisse, notes en chute, ses notes baissent, ses notes chutent, ses notes ont chuté, ses notes dégringolent, ses notes s'effondrent, ses notes sont _, remonté sa moyenne, remonté ses notes, note catastrophique, une sale note, sales notes, mauvaise note, très mauvaise note,
  note désastreuse, très bonne note, très bonnes notes, excellentes notes, d'excellentes notes, bonnes notes, mauvais bulletin, très mauvais bulletin, très bon bulletin, bon bulletin, bulletin excellent, bulletin médiocre, bulletin moyen, bulletin tout juste, niveau cp en _, niveau ce1 en _, niveau ce2 en _, résultats en chute libre, résultats en hausse, de gros progrès en _
  bad grades, terrible grades, awful grades, failing grades, good grades, excellent grades, great grades, poor grades, grades are slipping, grades are dropping, grades have dropped, grades have slipped, grades dropped, grades slipped, bad mark, bad marks, poor marks, terrible mark, terrible marks, awful mark, low marks, high marks, excellent marks, bad report, glowing report,
  brilliant report, terrible report, behind in reading, behind in maths, behind in math, two years behind, years behind in _, grade levels behind, reading at a _ grade level, bottom quartile, not on track, significantly behind
  could do better, can do better, must do better, should do better, could do much better, could try harder, must try harder, should try harder, needs to try harder, needs improvement, needs to apply himself, needs to apply herself, needs to apply themselves, needs to focus, needs to work harder, working towards, working below, working towards the expected standard,
  working below expectations, working at greater depth, below expectations, well below expectations, below expected, well below expected, below average, well below average, below age-related, below grade level, well below grade level, two years below grade level, below target, below the expected standard, not meeting expectations, not meeting the standard,
  unsatisfactory, greater depth, lacks effort, lacks focus, lacks motivation, lacks confidence, lacks concentration, lacks effort and focus, lack of effort, easily distracted, a pleasure to teach, reading age of _, reading age, far from his potential, not working to potential, not working to his potential, not working to her potential, off target, academic probation
`);
/** Praise and blame of a council, when somebody gets them. */
const decided = lexicon('félicitations, compliments, encouragements, avertissement, avertissement travail, blâme, mise en garde');
const afterName = /\p{Lu}\p{Ll}+ ?[:,] $/u;
const forSomebody = /^ (?:pour|à|for) (?:la |le )?\p{Lu}/u;

/** What a report speaks of, and how it judges it: "travail très insuffisant". */
const reported = lexicon(`
  ensemble, trimestre, travail, bilan, semestre, résultat(s), niveau, attitude, comportement, participation, implication, expression, effort(s), bulletin, investissement, autonomie
`);
const judgements = lexicon(`
  insuffisant(e/s/es), fragile(s), faible(s), moyen(ne/s/nes), inquiétant(e/s/es), mitigé(e/s/es), irrégulier, irréguliers, irrégulière, décevant(e/s/es), catastrophique(s), médiocre(s), inexistant(e/s/es), alarmant(e/s/es), désastreux, désastreuse, nul(s/le/les), pourri(s), superficiel(s/le), en baisse, en chute libre,
  passable(s), une catastrophe, un désastre, un carnage, une cata, affligeant(e/s), à pleurer, à revoir, brouillon, inacceptable(s), dans le rouge, désolant(e)
`);
const praises = lexicon(`
  satisfaisant(e/s/es), excellent(e/s/es), sérieux, sérieuse, remarquable(s), honorable(s), encourageant(e/s/es), solide(s), correct(s/e)
`);
const adverbs = /^ (?:est |sont |etait )?(?:(?:tres|trop|vraiment|plutot|encore|assez|bien trop|toujours|bien) )*$/;
/** Where marks of a term are told, the judgement may follow a stop: "Bulletin de Malo : catastrophique." */
const summary = lexicon('bulletin, trimestre, résultats, bilan, semestre, conseil');

/** Posts that speak of reports. */
const reports = lexicon(`
  appréciation(s), bulletin(s), conseil(s), conseil de classe, livret(s), lsu, trimestre, semestre, copie, verdict, tapé, écrit, écrite, mis, marqué, dit, obtenu, niveau, remarque, commentaire, rapport, relevé
  report(s), report card(s), comment(s), wrote, write, written, writing, put, says, say, said, feedback
`);
const announcing = lexicon(`
  appréciation, appréciation de _, remarque du prof, commentaire du bulletin, commentaire du prof, report, report card, report comment, his report, her report
`);
/** How reports judge a pupil. */
const reportWords = lexicon(`
  élève sérieux, élève sérieuse, élève passif, élève passive, élève bavard, élève bavarde, élève discret, élève discrète, élève effacé, élève effacée, élève agréable, élève absent, élève brillant, élève brillante, travail, travaille, travailler, trimestre, résultat(s), ensemble, participation, attitude, effort(s), bavard(e/s), bavardage(s),
  effacé(e), passif, passive, superficiel(le), irrégulier, irrégulière, sérieux, sérieuse, insuffisant(e/s/es), peut mieux, peut mal, doit se, doit fournir, doit approfondir, doit travailler, doit revoir, doit apprendre, doit gagner, manque, trop juste, trop de, trop peu, trop faible, trop effacée, trop discret, trop discrète, trop bavarde, trop bavard,
  fragile, dissipé(e), investissement, capacités, potentiel, niveau, bilan, semestre, progrès, lacunes, décevant(e), redoublement, absent(e), en progrès, se laisse porter, dilettante, volontaire, appliqué(e), immature
  effort, lazy, attainment, potential, progress, focus, homework, chatty, distracted, capable, bright, underachieving, underachiever, struggles, struggle, struggling, pleasure, behaviour, satisfactory, disappointing, inconsistent, lacks, must try, could try, try harder, do better, easily distracted, immature, quiet pupil, polite
`);
/** Speech, not a report. */
const speech =
  /\?|(?<![a-z])(?:je|j'|tu|t'|vous|moi|c'est|m'|nous|madame|monsieur|maitresse|i|i'm|you|me|my|miss|sir|we)(?![a-z])/;
const quotation = /[«"“] ?([^«»"“”\n]{6,90}?) ?[»"”]|(?<![a-z])'([^'\n]{8,60})'(?![a-z])/dg;

const isRemark = (reading: Reading, start: number, end: number): boolean =>
  cuesOf(reading, reportWords).some((cue) => cue.start >= start && cue.end <= end) &&
  !speech.test(reading.folded.slice(start, end));

/** "« Élève passif, voire absent »": a report quoted in a post that speaks of reports. */
function* quotedRemarks(reading: Reading): Iterable<Mark> {
  if (!has(reading, reportWords) || !has(reading, reports)) return;
  for (const match of reading.folded.matchAll(quotation)) {
    const at = match.indices?.[1] ?? match.indices?.[2];
    if (at && isRemark(reading, ...at)) yield { at: [at[0], at[1]], kind: 'comment', bad: true, sure: true };
  }
}

/** "Appréciation : élève sérieuse, trop effacée." */
function* announced(reading: Reading): Iterable<Mark> {
  for (const { end } of cuesOf(reading, announcing)) {
    const after = /^[^.!?\n:«"]{0,45}: ?([^.!?\n«"“]{6,80})(?=[.!?\n]|$)/d.exec(reading.folded.slice(end, end + 140));
    const at = after?.indices?.[1];
    if (at && isRemark(reading, end + at[0], end + at[1]))
      yield { at: [end + at[0], end + at[1]], kind: 'comment', bad: true, sure: true };
  }
}

/** "Travail très insuffisant", "participation inexistante". */
function* judged(reading: Reading): Iterable<Mark> {
  const judge = (what: Cue): { to: Cue; bad: boolean } | undefined => {
    const bad = cueAfter(reading, what, judgements, 3);
    if (bad && adverbs.test(gap(reading, what, bad))) return { to: bad, bad: true };
    const good = has(reading, reports) ? cueAfter(reading, what, praises, 3) : undefined;
    return good && adverbs.test(gap(reading, what, good)) ? { to: good, bad: false } : undefined;
  };
  for (const what of cuesOf(reading, reported)) {
    const judgement = judge(what);
    if (judgement) yield { at: [what.start, judgement.to.end], kind: 'comment', bad: judgement.bad, sure: false };
  }
  for (const what of cuesOf(reading, summary)) {
    const judgement = cueAfter(reading, what, judgements, 6);
    if (judgement && /^[^.!?\n:«"]{0,30}(?: ?: ?| est | is )$/.test(gap(reading, what, judgement)))
      yield { at: [judgement.start, judgement.end], kind: 'comment', bad: true, sure: true };
  }
}

/** Appreciations. */
export function* remarksIn(reading: Reading): Iterable<Mark> {
  yield* quotedRemarks(reading);
  yield* announced(reading);
  yield* judged(reading);
  for (const { start, end } of cuesOf(reading, phrases)) yield { at: [start, end], kind: 'comment', bad: true, sure: false };
  for (const { start, end } of cuesOf(reading, decided)) {
    const isSomebodys =
      forSomebody.test(reading.text.slice(end, end + 12)) || afterName.test(reading.text.slice(Math.max(0, start - 24), start));
    if (isSomebodys && has(reading, reports)) yield { at: [start, end], kind: 'comment', bad: false, sure: false };
  }
}
