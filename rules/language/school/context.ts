/** Is the post about school, and about pupils? */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { list } from '../patterns';
import { wordsOf } from '../words';
import { labelAt } from './classes';
import { findPupilNouns } from './pupils';

/** What pupils do, get or bring: words that place a named child in a class. */
const frenchCues = list(`
  eleves? classes? exposes? dictees? recre recreations? recitations? poesies? controles? interros? evaluations? evals? bulletins? trimestres? semestres? moyennes? brevet bac ceb ce1d
  cess examens? devoirs cahiers? cartables? trousses? gommes? cantine pupitres? punitions? punie?s? retenues? colles? exclue?s? pronote smartschool oral lecture eloquence kangourou
  delegues? deleguees? camarades? maitresse conjugaison multiplication copies redaction orientation parcoursup internat preau cours lecon lecons tableau podcast apprenti palmares mention
  certificat diplome laureate?s? concours olympiades alphabet maternelle quizz? interne recreation ardoise gommettes? motricite sieste doudou correspondante?s? carnet
  retards? insolente? bavarde?s? bavardages? triche tricher plagiat chatgpt ecriture grammaire calcul maths francais anglais histoire svt physique techno eps atelier ateliers tutorat
  copie inspection ulis segpa upe2a daspa ime perseverance surveillante?s? pions? vie-scolaire deliberations? delibe parent soutien rattrapage rentree doigt redoublement redouble passage conseil pp aesh cpe cdi sanction reconvoque convocation infirmerie dys harcelement
`);
const englishCues = list(`
  homework spellings? phonics recess assembly detention detentions lessons? exams? tests? sats gcses? a-levels? essays? coursework playground class pupils? students? classmates? classroom
  seating carpet register lunchbox peg worksheet worksheets quiz quizzes valedictorian prom yearbook numeracy literacy maths phonique eisteddfod reader attendance schoolbag behaviour
  tutor homeroom cafeteria locker teacher's whiteboard marking reading spelling graduation graduated failing newcomer newcomers year form mocks? mock late absent suspended excluded expelled
  ticket nativity camel shepherd parent debate chess orchestra choir recital science-fair clarinet violin team captain medals? award trophy proud
`);
const phrases = [
  "parents? d'eleves?",
  'ancienne? eleves?',
  'classe verte',
  'sortie scolaire',
  'vie scolaire',
  'rapport de stage',
  'stage de 3e',
  'mot dans le carnet',
  'leve la main',
  'en rang',
  'prof principale?',
  'report cards?',
  'reading (?:book|log|record|age)',
  'school trips?',
  'sports day',
  "parents' evening",
  'year group',
  "headteacher's award",
  'star of the week',
  'reader of the week',
  'honou?r roll',
  'science fair',
  'spelling bee',
  'school play',
  'prize giving',
  'times tables',
  'ap (?:bio|calc|physics|chem|lang|lit)',
  'hands? up',
  'out loud',
  'show and tell',
  'snow day',
  'drop-?off',
  'pick-?up',
  'handed in',
  'hand in',
  'head (?:boy|girl)',
  'book bag',
  'star pupil',
  'school council',
  'half term',
  'in my room',
  'group work',
  'period [1-8]',
  'group project',
  '@[a-z0-9_.]*(?:mum|mom|dad|maman|papa)[a-z0-9_]*',
  'line leader',
  'on the (?:bus|carpet|playground)',
  '(?:[1-3](?:st|nd|rd)|[4-8]th) period',
  'parent who',
  '(?:a|the) parent',
  'school show',
  '[«"] ?(?:madame|monsieur|maitresse|miss|sir)',
  '(?:le|un|son|du|au) (?:dm|ds|dst)',
];
const cue = new RegExp(`\\b(?:${[...frenchCues, ...englishCues, ...phrases].join('|')})\\b`);
const age =
  /\b(?:(?:[3-9]|1[0-8]) ans|(?:aged?|turns?|turned|is|just) (?:[3-9]|1[0-8])\b|(?:[3-9]|1[0-8]) (?:years old|today|tomorrow))/;

/** What a pupil calls the teacher, and the account of a pupil's parent. */
const toTeacher = /[«"] ?(?:madame|m'dame|monsieur|m'sieur|maitresse|maitre|miss|sir)\b|@[a-z0-9_.]*(?:mum|mom|dad|maman|papa)/;

/** Does this stretch of text speak of pupils or their school life? Offsets of `reading.text`. */
export function speaksOfSchool(reading: Reading, [start, end]: Span): boolean {
  const stretch = reading.folded.slice(start, end);
  if (cue.test(stretch) || age.test(stretch) || toTeacher.test(stretch)) return true;
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
