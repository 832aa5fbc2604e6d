/** School subjects and tests, as sources of patterns on folded text. */
import { anyOf, list } from '../patterns';

export const frenchSubject = anyOf([
  ...list(`maths? mathematiques? francais anglais histoire geo geographie histoire-geo hg svt physique chimie physique-chimie pc techno technologie eps sport musique
    arts? espagnol allemand neerlandais italien latin grec philo philosophie ses emc snt nsi hlp hggsp llce sciences? biologie bio religion morale citoyennete
    orthographe grammaire conjugaison lecture ecriture redaction calcul geometrie numeration vocabulaire poesie dictee oral ecrit informatique eco economie
    droit gestion comptabilite compta stmg natation gym gymnastique luxembourgeois portugais arabe chinois litterature solfege etude comportement conduite`),
  'arts pla(?:stiques)?',
  'education (?:physique|musicale)',
  'sciences? (?:de la vie|physiques?|sociales?|nat)',
]);
export const englishSubject = anyOf([
  ...list(`maths? english science sciences biology bio chemistry chem physics history geography geog french spanish german latin art music drama pe re rs ict computing
    computer economics econ psychology psych sociology phonics reading writing spelling algebra calculus calc geometry trig stats statistics literature lit gym
    civics government gov italian mandarin welsh irish gaelic religion philosophy politics business dt textiles photography food biology`),
  'social studies',
  'language arts',
  'design (?:and|&) technology',
  'further maths',
  'english lit(?:erature)?',
  'ap [a-z]{2,12}',
]);
export const frenchTest = anyOf([
  ...list(`controle controles interro interros interrogation ds dm dst devoir devoirs evaluation evaluations eval evals test tests exam exams examen examens dictee dictees
    expose exposes oral oraux ecrit partiel partiels concours brevet bac bachot ceb ce1d cess dnb redaction dissertation dissert quiz qcm recitation rattrapage copie copies
    bulletin bulletins epreuve epreuves bilan trimestre semestre periode poesie projet tp exercice exercices`),
  'brevet blanc',
  'bac blanc',
]);
export const englishTest = anyOf([
  ...list(`test tests exam exams quiz quizzes mock mocks paper midterm midterms final finals essay essays project homework assignment assignments assessment assessments
    coursework report gcse gcses sat sats a-level a-levels alevel alevels spelling spellings check quiz presentation course class term semester`),
  'report card',
  'spelling test',
]);
export const subject = `(?:${frenchSubject}|${englishSubject})`;
export const test = `(?:${frenchTest}|${englishTest})`;
