/** What marks are given for: subjects, tests, reports. */
import { lexicon } from '../lexicons/lexicon';

/** Also everyday words ("art", "sport", "gestion"): they count right beside a mark. */
export const subjects = lexicon(`
  rédac, anglais oral, néer, sciences éco, ses, étude du milieu, mécanique, menuiserie, électricité, soudure, pâtisserie, hôtellerie, puériculture, sciences sociales, bureautique, techniques, pratique pro, univers social, éthique, monde contemporain, sciences et technologie, étude du milieu, math(s), mathématiques, mat, fr, angl, hist, français, anglais, histoire, géo, géographie, histoire-géo, hg, svt, physique, chimie, physique-chimie, pc, techno, technologie, eps, sport,
  musique, arts, art, arts plastiques, arts pla, espagnol, allemand, néerlandais, italien, latin, grec, philo, philosophie, ses, emc, snt, nsi, hlp, hggsp, llce, sciences, science,
  biologie, bio, religion, morale, citoyenneté, orthographe, grammaire, conjugaison, lecture, écriture, calcul, calcul mental, géométrie, numération, vocabulaire, poésie,
  informatique, éco, économie, droit, gestion, comptabilité, compta, stmg, natation, gym, gymnastique, luxembourgeois, portugais, arabe, chinois, littérature, solfège, étude du milieu,
  comportement, conduite, éducation physique, éducation musicale, dessin, langues, lv1, lv2, tables, multiplications, opérations, problèmes, expression écrite, compréhension
  english, biology, chemistry, chem, physics, history, geography, geog, french, spanish, german, music, drama, pe, re, rs, ict, computing, computer science, economics, econ, psychology,
  psych, sociology, phonics, reading, writing, spelling(s), algebra, calculus, calc, geometry, trig, stats, statistics, literature, lit, civics, government, gov, italian, mandarin, welsh,
  irish, gaelic, philosophy, politics, business, dt, textiles, photography, food tech, social studies, language arts, design and technology, further maths, english lit, english language,
  woodwork, metalwork, home ec, home economics, orchestra, band, choir, gym, engineering, graphics, technical graphics, dcg, ag science, business studies, cspe, sphe, woodshop, shop, art theory, music theory, media studies, child development, health and social care, theory, ceramics, pottery, numeracy, literacy, handwriting, times tables, ap bio, ap calc, ap physics, ap chem, ap lang, ap lit, effort, attainment, behaviour, homeroom
`);

export const tests = lexicon(`
  te, ts, travail écrit, travaux écrits, rédac(s), devoir commun, devoirs communs, évaluations nationales, bilan(s), cba(s), test blanc, contrôle(s), interro(s), interrogation(s), ds, dm, dst, devoir(s), devoir surveillé, devoir maison, évaluation(s), éval(s), test(s), examen(s), exam(s), dictée(s), exposé(s), oral, oraux, écrit(s), partiel(s),
  concours, brevet, brevet blanc, bac, bac blanc, bac français, bachot, baccalauréat, ceb, ce1d, ce2d, cess, cqp, dnb, cap, bts, bep, crfpa, paces, licence, rédaction(s), dissertation(s), dissert, quiz, qcm, récitation,
  rattrapage(s), épreuve(s), épreuves communes, poésie, projet, tp, exercice, oral blanc, grand oral, seconde session, deuxième session, certificat, diplôme, maturité, matu
  paper(s), midterm(s), final(s), essay(s), homework, assignment(s), assessment(s), coursework, report, gcse(s), sat(s), act, a-level(s), alevel(s), as-level(s), quizzes, mock(s), check,
  prelim(s), pre leaving, the pres, unit test(s), unit quiz, chapter test, chapter quiz, exit ticket(s), benchmark(s), nat 5s, nat5, national 5(s), advanced higher, staar, psat, ap exam, map test, book report, lab report, phonics screener, checkpoint, progress test, ctbs, cats test, presentation, project, spelling test, leaving cert, junior cert, junior cycle, highers, nat 5, regents, baseline, retake, resit, pop quiz, test paper, end of year test
`);

/** Where these are spoken of, a number beside a name is a mark. */
export const markTalk = lexicon(`
  moyenne(s), moy, note(s), noté(e/s/es), bulletin(s), contrôle(s), interro(s), interrogation(s), résultat(s), palmarès, dictée(s), évaluation(s), éval(s), brevet, bac, ceb, ce1d, cess, examen(s), test(s), ds, dm, dst,
  sess, 2e session, 2de session, seconde session, deuxième session, copie(s), corrigé, corrige, livret(s), bilan(s), conseil de classe, conseils de classe, appréciation(s), oral blanc, oral du bac, exposé, redaction(s), dissert, dissertation(s), récitation, lsu, partiel(s), trimestre, semestre,
  rattrapage(s), délibé, délibération(s), candidat(e/s/es), pronote, points, relevé de notes, devoir(s), interroge, concours blanc, brevet blanc, bac blanc, quiz, orthographe, épreuve(s), redouble
  score(s), average(s), mark(s), grade(s), graded, grading, marking, exam(s), quizzes, mock(s), essay(s), paper(s), report(s), report card(s), attainment, gpa, result(s), results day, gcse(s), a-level(s), midterm(s),
  final(s), spelling(s), spelling test, sats, assessment(s), coursework, homework, honor roll, honour roll, predicted, gradebook, prelim(s), the pres, nat 5, national 5, marking period, grading period, progress report(s), interim report(s), unit test(s), benchmark(s), reading level(s), test scores, median, times tables, transcript, set, on paper
`);

/** Work of pupils beyond doubt: whose copy is it else? */
export const pupilsWork = lexicon(`
  copie(s), dictée(s), interro(s), interrogation(s), ds, dst, dm, bulletin(s), brevet blanc, bac blanc, contrôle de, au contrôle, contrôle(s), éval(s), évaluation(s), brevet, bac, ceb, ce1d, cess, partiel(s), rédaction, dissert,
  dissertation(s), lsu, trimestre, conseil de classe, délibé, délibération(s), candidat(e/s/es), binôme, cancre, oral blanc, récitation, exposé, redoublant(e/s/es), rhéto(s), livret(s), appréciation(s)
  mock(s), prelim(s), unit test(s), essay(s), coursework, homework, spelling test, gcse(s), a-level(s), midterm(s), report card(s), times tables test, results day, quiz, test paper(s), pop quiz, sats, exam papers
`);

/** What a school writes of one pupil: a judgement quoted from it is his. */
export const pupilsPapers = lexicon(`
  livret scolaire, livret de compétences, bulletin de _, son bulletin, le bulletin, avis du conseil, avis de conseil, avis du conseil de classe, appréciation générale, conseil de classe de, fiche dialogue
  his report, her report, their report, report for, report card for, report comment, report comments for, end of year report
`);

export const averages = lexicon(`
  moyennes, avg, avgs, score moyen, résultat moyen, note moyenne, cote moyenne, [average/mean/median] [score/grade/mark/quiz grade/test score],
  cote r, cote z, cote finale, médiane de [ma/mes/la/mon/notre/cette], médiane du groupe, médiane du contrôle, médiane de classe, moyenne(s), moy, average(s), averaged, averaging, gpa, moyenne générale, moyenne annuelle, moyenne trimestrielle, moyenne de classe, moyenne de la classe, moyenne de ma classe, moyenne du groupe, moyenne de groupe, class average, the mean, class mean, year mean, set mean, year _ mean, section mean, mean score, mean mark, mean grade, mean for, mean of, median, class median
`);
/** "En moyenne", "moyenne d'âge": of other things than marks. */
export const otherAverages = lexicon(`
  en moyenne, d'une moyenne, moyenne d'âge, moyenne de prix, moyenne de poids, moyenne nationale, moyenne académique, moyenne de l'ocde, moyenne olympique, moyenne des températures, moyenne section, moyennes sections,
  classe moyenne, taille moyenne, on average, an average day, average age, average price, average pupil, average student, average class size, average teacher, average salary, average height, average temperature, average person,
  average reader, national average, average week, average day, above average rainfall, average cost, average number, average speed, batting average, average family, your average
`);

/** School work spoken of in the same breath: then a mark is no rating. */
export const gradedWork = lexicon(`
  rédac(s), rédaction(s), devoir commun, devoirs communs, corrections, travail écrit, évaluations nationales, contrôle(s), interro(s), ds, dst, dm, dictée(s), bac, brevet, ceb, ce1d, cess, examen(s), moyenne(s), bulletin(s), évaluation(s), éval(s), copie(s), partiel(s), candidat(e/s/es), maths, math, anglais, français, physique, svt,
  philo, philosophie, histoire-géo, rattrapage(s), récitation, exposé, oral, rédaction, dissert, dissertation, orthographe, conjugaison, calcul mental
  test, tests, quizzes, pop quiz, map quiz, vocab quiz, spelling quiz, math quiz, maths quiz, science quiz, quiz grade, quiz score, quiz average, prelim(s), progress report(s), marking period, unit test(s), exam(s), mock(s), essay(s), science, english, spelling(s), homework, algebra, chemistry, biology, physics, geography, paper, midterm(s), average, gpa, gcse(s), times tables, assessment
`);

/** Exams whose result is a number of points. */
export const examPoints = lexicon(`
  brevet, dnb, bac, baccalauréat, concours blanc, toefl, toeic, delf, cape, certificat, examen(s), partiel(s), épreuve(s)
  leaving cert, leaving certificate, leaving, cao, ucas, atar, sat, sats, act, psat, regents, ib, hsc, vce, exam(s), test, mock(s), paper, quiz
`);
