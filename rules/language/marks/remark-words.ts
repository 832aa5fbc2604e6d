/** Words of reports: what they judge, how, and on which scale. */
import { lexicon } from '../lexicons/lexicon';

/** Phrases of reports that nobody says otherwise. */
export const phrases = lexicon(`
  peut mieux faire, peut et doit mieux faire, pourrait mieux faire, doit mieux faire, trop de bavardages, beaucoup de bavardages, manque de travail, manque de sérieux, manque de rigueur, manque de méthode, manque de concentration, manque de maturité,
  manque cruellement de travail, manque cruel de travail, manque totalement de _, manque encore de _, manque d'investissement, doit se ressaisir, doit se mettre au travail, doit se reprendre, doit se concentrer, doit fournir plus d'efforts, doit fournir des efforts, doit persévérer, doit faire ses preuves,
  maîtrise insuffisante, maîtrise fragile, maîtrise satisfaisante, très bonne maîtrise, maîtrise très bonne, objectifs non atteints, objectif non atteint, objectifs partiellement atteints, objectifs pas atteints, objectifs dépassés, non acquis(e/es), pas acquis(e/es), partiellement acquis(e/es), en cours d'acquisition, en voie d'acquisition,
  avertissement travail, avertissement de travail, avertissement pour le travail, avertissement comportement, avertissement de conduite, avertissement conduite, blâme du conseil, tableau d'honneur, félicitations du conseil, félicitations du conseil de classe, encouragements du conseil, compliments du conseil, travail non rendu,
  [trop faible/trop juste/trop limité/trop limitée] pour _, ne sait [pas/toujours pas] lire, ne sait [pas/toujours pas] écrire, ne sait [pas/toujours pas] compter, ne lit toujours pas, ne maîtrise [pas/toujours pas] _, au stade du déchiffrage, en dessous du niveau, en dessous du niveau attendu, sous le niveau attendu, un an de retard en _, deux ans de retard en _, deux ans de retard, grosses lacunes, d'énormes lacunes, des lacunes partout,
  n'exploite pas ses capacités, n'exploite pas ses possibilités, se repose sur ses lauriers, se repose sur ses acquis, trop juste pour passer, trop juste pour passer en _, n'a pas le niveau, pas le niveau pour passer, élève en grande difficulté, bilan inquiétant, ensemble fragile, ensemble insuffisant,
  ensemble très insuffisant, ensemble trop insuffisant, ensemble correct mais, ensemble moyen, ensemble juste, travail insuffisant, travail superficiel, travail irrégulier, résultats insuffisants, résultats faibles, résultats fragiles, résultats très insuffisants, résultats décevants, résultats en baisse, résultats catastrophiques, résultats alarmants,
  trimestre catastrophique, trimestre décevant, trimestre insuffisant, trimestre mitigé, trimestre médiocre, trimestre inquiétant, semestre catastrophique, semestre insuffisant, attitude inacceptable, participation inexistante, niveau insuffisant, niveau très faible, très faible niveau, niveau catastrophique, niveau alarmant
  dans le rouge en _, dans le rouge partout, insuffisant en _, insuffisante en _, très insuffisant, très insuffisante, non maîtrisé(e/s/es), pas maîtrisé(e/s/es)
  mauvaises notes, de mauvaises notes, très mauvaises notes, notes catastrophiques, notes en chute libre, notes en baisse, notes en chute, ses notes baissent, ses notes chutent, ses notes ont chuté, ses notes dégringolent, ses notes s'effondrent, ses notes sont _, remonté sa moyenne, remonté ses notes, note catastrophique, une sale note, sales notes, mauvaise note, très mauvaise note,
  note désastreuse, très bonne note, très bonnes notes, excellentes notes, d'excellentes notes, bonnes notes, mauvais bulletin, très mauvais bulletin, très bon bulletin, bon bulletin, bulletin excellent, bulletin médiocre, bulletin moyen, bulletin tout juste, niveau cp en _, niveau ce1 en _, niveau ce2 en _, résultats en chute libre, résultats en hausse, de gros progrès en _
  cannot read, can't read yet, [test/tests/testing/tested/read/reads/reading/works/working] at [first/second/third/fourth/fifth/sixth/kindergarten/primary] [grade/grades/level], [reads/read/reading/tests/testing] like a [first/second/third/fourth/fifth/sixth/kindergarten] grader, still can't read, still cannot read, at a [first/second/third/fourth/fifth/sixth/kindergarten] grade level, [one/two/three/several] levels below, levels below, lowest reading age, bottom ten percent, bottom _ percent, top _ percent,
  bad grades, terrible grades, awful grades, failing grades, good grades, excellent grades, great grades, poor grades, grades are slipping, grades are dropping, grades have dropped, grades have slipped, grades dropped, grades slipped, bad mark, bad marks, poor marks, terrible mark, terrible marks, awful mark, low marks, high marks, excellent marks, bad report, glowing report,
  brilliant report, terrible report, behind in reading, behind in maths, behind in math, two years behind, years behind in _, grade levels behind, reading at a _ grade level, bottom quartile, not on track, significantly behind
  could do better, can do better, must do better, should do better, could do much better, could try harder, must try harder, should try harder, needs to try harder, needs improvement, needs to apply himself, needs to apply herself, needs to apply themselves, needs to focus, needs to work harder, working towards, working below, working towards the expected standard,
  working below expectations, working at greater depth, below expectations, well below expectations, below expected, well below expected, below average, well below average, below age-related, below grade level, well below grade level, two years below grade level, below target, below the expected standard, not meeting expectations, not meeting the standard,
  unsatisfactory, greater depth, lacks effort, lacks focus, lacks motivation, lacks confidence, lacks concentration, lacks effort and focus, lack of effort, easily distracted, a pleasure to teach, reading age of _, reading age, far from his potential, not working to potential, not working to his potential, not working to her potential, off target, academic probation
`);
/** What a report speaks of, whoever's it is. */
export const reported = lexicon(`
  ensemble, trimestre, travail, bilan, semestre, résultat(s), niveau, attitude, participation, implication, expression, effort(s), bulletin(s), investissement, autonomie, moyenne(s), note(s), notes en _, progression, progrès, performance(s), maîtrise, compétences, bases, apprentissages
  results, grades, marks, attainment, progress, effort, work, coursework, report, average, performance, attendance and effort, level, term, focus, organisation
`);
/** What a pupil hands in or learns: judged in a post it is somebody's only where he is named. */
export const judgedWork = lexicon(`
  copie(s), devoir(s), dissertation(s), dissert, rédaction(s), dictée(s), exposé, oral, écrit(s), lecture, écriture, orthographe, grammaire, calcul, compréhension, expression écrite, expression orale, rapport de stage, commentaire, exercice(s), cahier(s), classeur, concentration, comportement, interro, contrôle, ds, dm, maths, français, anglais, histoire, physique, svt, sciences, allemand, espagnol, néerlandais
  essay(s), paper(s), homework, reading, writing, handwriting, spelling, grammar, maths, math, english, science, french, history, presentation, project, behaviour, behavior, attitude, attention, coursework, mock(s), test
`);

export const judgements = lexicon(`
  insuffisant(e/s/es), fragile(s), faible(s), moyen(ne/s/nes), inquiétant(e/s/es), mitigé(e/s/es), irrégulier, irréguliers, irrégulière(s), décevant(e/s/es), catastrophique(s), médiocre(s), inexistant(e/s/es), alarmant(e/s/es), désastreux, désastreuse(s), nul(s/le/les), pourri(e/s/es), superficiel(s/le), en baisse, en chute libre, en chute, en berne,
  passable(s), une catastrophe, un désastre, un carnage, une cata, affligeant(e/s/es), à pleurer, à revoir, à reprendre, brouillon, inacceptable(s), dans le rouge, désolant(e/s/es), bâclé(e/s/es), déplorable(s), lamentable(s), pitoyable(s), indigent(e/s), trop juste(s), limité(e/s/es), laborieux, laborieuse(s), hésitant(e/s/es), incohérent(e/s/es),
  hors sujet, illisible(s), inabouti(e/s/es), en dents de scie, au ras des pâquerettes, au fond du trou, préoccupant(e/s/es), en dessous de, en dessous des, au dessous de, laisse à désirer, laissent à désirer, dégringole(nt), s'effondre(nt), chute(nt), ne décolle(nt) pas, s'écroule(nt), sous terre, sous la moyenne, non rendu(e/s), bordélique, absent(e) des radars, minimaliste(s), le néant, aux abonnés absents
  poor, very poor, weak, disappointing, inconsistent, unsatisfactory, shocking, dire, awful, terrible, appalling, abysmal, below average, dreadful, concerning, worrying, patchy, minimal, non-existent, nonexistent, mediocre, sloppy, careless, rushed, slipping, slipped, dropping, dropped, plummeted, plummeting, nosedived, tanked, tanking, in freefall, a disaster, a mess, rubbish, woeful, atrocious, lacking, a joke, unacceptable, illegible, in the toilet, through the floor, way down, gone downhill, going downhill
`);
export const praises = lexicon(`
  satisfaisant(e/s/es), excellent(e/s/es), sérieux, sérieuse(s), remarquable(s), honorable(s), encourageant(e/s/es), solide(s), correct(e/s/es), brillant(e/s/es), exemplaire(s), en hausse, en progrès, impressionnant(e/s/es)
  excellent, outstanding, exemplary, impressive, pleasing, steady, remarkable, improving, first class
`);
/** Where marks of a term are told, the judgement may follow a stop: "Bulletin de Malo : catastrophique." */
export const summary = lexicon('bulletin, trimestre, résultats, bilan, semestre, conseil, report, report card, results');

/** Levels of competence: marks where somebody is given them. */
export const scaleWords = lexicon(`
  insuffisant(e/s/es), très insuffisant(e), fragile, très fragile, satisfaisant(e), très satisfaisant(e), non acquis, pas acquis, acquis, à consolider, à améliorer, à revoir, passable, assez bien, bien, très bien, excellent, très bonne maîtrise, maîtrise fragile, maîtrise insuffisante, maîtrise satisfaisante, dépassé, atteint, partiellement atteint, non atteint, tb, ab, suffisant, échec, non réussi
  achieved, partially achieved, not achieved, not yet achieved, yet to meet expectations, in line with expectations, above expectations, exceptional, ungraded, an incomplete, approaching, meeting, exceeds, mastery, not secure, well below,
  incomplete, a pass, merit, distinction, pass, fail, emerging, developing, secure, exceeding, expected, working towards, greater depth, below, at risk, proficient, basic, needs improvement, satisfactory, unsatisfactory
`);

/** What a council decides of somebody. Also everyday words: "félicitations" needs its article. */
export const decided = lexicon(`
  félicitations pour, félicitations à, encouragements pour, encouragements à, compliments pour, compliments à, [les/ses/des/aux/avec les/de/ces] félicitations, [les/ses/des/aux/avec les] compliments, [les/ses/des/aux/avec les] encouragements, avertissement(s), avertissement travail, avertissement de travail, avertissement de conduite, avertissement de comportement, [un/le/son/mon/ton/premier/deuxième/second/de/du/avec/au] blâme, blâme travail, mise en garde, tableau d'honneur, mention félicitations, félicitations du conseil, félicitations du jury, encouragements du conseil
  merit award, academic warning, academic probation, honours list, commendation
`);
/** The same, written as a title: "« Félicitations » pour Anatole". */
export const honours = lexicon('félicitations, encouragements, compliments');
export const councils = lexicon(`
  conseil(s), conseil de classe, conseils de classe, trimestre, semestre, bulletin(s), travail, conduite, comportement, jury, moyenne, résultats, année, délibé, délibération(s)
  term, semester, report(s), report card(s), results, average, year
`);

/** Posts that speak of reports. */
export const reports = lexicon(`
  appréciation(s), bulletin(s), conseil(s), conseil de classe, livret(s), lsu, trimestre, semestre, copie, verdict, tapé, écrit, écrite, mis, marqué, dit, obtenu, niveau, remarque, commentaire, rapport, relevé, éval(s), évaluation(s), contrôle, interro, ds, dm, dissert, rédaction, exposé
  report(s), report card(s), comment(s), wrote, write, written, writing, put, says, say, said, feedback
`);
export const announcing = lexicon(`
  j'ai écrit, j'ai mis, j'ai noté, je mets, sur le bulletin, sur son bulletin, au bulletin, bulletin de _, commentaire, verdict, i wrote, i put, comment, comment for _,
  appréciation, appréciation de _, remarque du prof, commentaire du bulletin, commentaire du prof, report, report card, report comment, his report, her report
`);
/** How reports judge a pupil. */
export const reportWords = lexicon(`
  élève sérieux, élève sérieuse, élève passif, élève passive, élève bavard, élève bavarde, élève discret, élève discrète, élève effacé, élève effacée, élève agréable, élève absent, élève brillant, élève brillante, travail, travaille, travailler, trimestre, résultat(s), ensemble, participation, attitude, effort(s), bavard(e/s), bavardage(s),
  effacé(e), passif, passive, superficiel(le), irrégulier, irrégulière, sérieux, sérieuse, insuffisant(e/s/es), peut mieux, peut mal, doit se, doit fournir, doit approfondir, doit travailler, doit revoir, doit apprendre, doit gagner, doit progresser, doit consolider, manque, aucun travail, aucun effort, aucune participation, peu d'efforts, lacunes, efforts,  trop juste, trop de, trop peu, trop faible, trop effacée, trop discret, trop discrète, trop bavarde, trop bavard,
  fragile, dissipé(e), investissement, capacités, potentiel, niveau, bilan, semestre, progrès, lacunes, décevant(e), redoublement, absent(e), en progrès, se laisse porter, dilettante, volontaire, appliqué(e), immature
  bâclé(e/s/es), déplorable(s), décroche, bavarde trop, ne travaille pas, n'apprend pas, ne fait rien, ne rend, jamais, encourageant(e/s/es), excellent(e/s/es), satisfaisant(e/s/es), correct(e/s/es), bien, très bien, du mieux, peu mieux, en retrait, en baisse, des efforts
  never hands, never completes, rarely, seldom, careless, sloppy, poor, weak, excellent, outstanding, improving, improve, improvement, unfinished, finishes, completes, listens, daydreams, daydreaming, talks too much, unmotivated, disruptive, apathetic, effort, lazy, attainment, potential, progress, focus, homework, chatty, distracted, capable, bright, underachieving, underachiever, struggles, struggle, struggling, pleasure, behaviour, satisfactory, disappointing, inconsistent, lacks, must try, could try, try harder, do better, easily distracted, immature, quiet pupil, polite
`);
