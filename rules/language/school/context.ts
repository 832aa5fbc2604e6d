/** Is the post about school, and about pupils? */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { hasIn } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { wordsOf } from '../text/words';
import { labelAt } from './classes';
import { findPupilNouns } from './pupils';

/** What pupils do, get or bring: words that place a named child in a class. */
const schoolLife = lexicon(`
  élève(s), classe(s), exposé(s), dictée(s), récré, récréation(s), récitation(s), poésie(s), contrôle(s), interro(s), évaluation(s), éval(s), bulletin(s), trimestre(s), semestre(s), moyenne(s), brevet, bac, ceb, ce1d, cess, examen(s), devoirs,
  cahier(s), cartable(s), trousse(s), gomme(s), cantine, pupitre(s), punition(s), puni(e/s/es), retenue(s), colle(s), exclu(e/s/es), pronote, smartschool, oral, lecture, éloquence, kangourou, délégué(s), déléguée(s), camarade(s), maîtresse, conjugaison,
  multiplication, copies, copie, rédaction, orientation, parcoursup, internat, interne, préau, cours, leçon(s), tableau, podcast, apprenti, palmarès, mention, certificat, diplôme, lauréat(e/s/es), concours, olympiades, alphabet, maternelle, quiz, quizz,
  ardoise, gommette(s), motricité, sieste, doudou, correspondant(e/s/es), carnet, retard(s), insolent(e/s), bavard(e/s/es), bavardage(s), triche, tricher, plagiat, chatgpt, écriture, grammaire, calcul, maths, français, anglais, histoire, svt, physique, techno,
  eps, atelier, ateliers, tutorat, inspection, ulis, segpa, upe2a, daspa, ime, persévérance, surveillant(e/s), pion(s), délibération(s), délibé, parent, soutien, rattrapage, rentrée, doigt, redoublement, redouble, passage, conseil, pp, aesh, cpe, cdi,
  sanction, reconvoqué, convocation, infirmerie, dys, harcèlement, parent d'élèves, parents d'élèves, ancien(ne) élève, ancien(ne)s élèves, classe verte, sortie scolaire, vie scolaire, rapport de stage, stage de 3e, levé la main, lève la main, en rang, prof principal(e), le dm, un dm,
  son dm, du dm, au dm, le ds, un ds, son ds, du ds, au ds, dst
  homework, spelling(s), phonics, recess, assembly, detention(s), lesson(s), exam(s), test(s), sats, gcse(s), a-levels, essay(s), coursework, playground, class, pupil(s), student(s), classmate(s), classroom, seating, carpet, register, lunchbox, peg, worksheet(s),
  quizzes, valedictorian, prom, yearbook, numeracy, literacy, phonique, eisteddfod, reader, attendance, schoolbag, behaviour, tutor, homeroom, cafeteria, locker, teacher's, whiteboard, marking, reading, graduation, graduated, failing, newcomer(s), year, form,
  mock(s), late, absent, suspended, excluded, expelled, ticket, nativity, camel, shepherd, debate, chess, orchestra, choir, recital, clarinet, violin, team, captain, medal(s), award, trophy, proud, report card(s), reading book, reading log, reading record, reading age,
  school trip(s), sports day, parents' evening, year group, headteacher's award, star of the week, reader of the week, honor roll, honour roll, science fair, spelling bee, school play, prize giving, times tables, ap bio, ap calc, ap physics, ap chem, ap lang, ap lit,
  hand(s) up, out loud, show and tell, snow day, drop-off, dropoff, pick-up, pickup, handed in, hand in, head boy, head girl, book bag, star pupil, school council, half term, in my room, group work, [first/second/third/fourth/fifth/sixth/seventh] period, period 1, period 2, period 3, period 4, period 5, period 6, period 7,
  period 8, group project, line leader, on the bus, on the carpet, on the playground, 1st period, 2nd period, 3rd period, 4th period, 5th period, 6th period, 7th period, 8th period, parent who, a parent, the parent, school show
`);
const age =
  /\b(?:(?:[3-9]|1[0-8]) ans|(?:aged?|turns?|turned|is|just) (?:[3-9]|1[0-8])\b|(?:[3-9]|1[0-8]) (?:years old|today|tomorrow))/;

/** What a pupil calls the teacher, and the account of a pupil's parent. */
const toTeacher = /[«"] ?(?:madame|m'dame|monsieur|m'sieur|maitresse|maitre|miss|sir)\b|@[a-z0-9_.]*(?:mum|mom|dad|maman|papa)/;

/** Does this stretch of text speak of pupils or their school life? Offsets of `reading.text`. */
export function speaksOfSchool(reading: Reading, [start, end]: Span): boolean {
  const stretch = reading.folded.slice(start, end);
  if (hasIn(reading, schoolLife, [start, end]) || age.test(stretch) || toTeacher.test(stretch)) return true;
  return reading.once(findLabels).some((at) => at >= start && at < end);
}

/** Offsets of class labels. A finder. */
export function findLabels(reading: Reading): readonly number[] {
  const words = reading.once(wordsOf);
  const offsets: number[] = [];
  for (let index = 0; index < words.length; index++) if (labelAt(words, index)) offsets.push(words[index]?.start ?? 0);
  return offsets;
}

/** Does the post as a whole speak of pupils? A finder. */
export function isAboutPupils(reading: Reading): boolean {
  return (
    reading.once(findPupilNouns).length > 0 ||
    reading.once(findLabels).length > 0 ||
    speaksOfSchool(reading, [0, reading.text.length])
  );
}
