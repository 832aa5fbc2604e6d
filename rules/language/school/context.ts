/** Is the post about school, and about pupils? */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { wordsOf } from '../words';
import { labelAt } from './classes';
import { findPupilNouns } from './pupils';

/** What pupils do, get or bring: words that place a named child in a class. */
const cue =
  /\b(?:eleves?|classes?|exposes?|dictees?|recre|recreations?|recitations?|poesies?|controles?|interros?|evaluations?|bulletins?|trimestres?|semestres?|moyennes?|brevet|bac|ceb|ce1d|cess|examens?|devoirs|cahiers?|cartables?|cantine|pupitres?|punitions?|retenues?|colles?|exclue?s?|pronote|ecole directe|smartschool|oral|lecture|eloquence|kangourou|delegues?|deleguee?s?|camarades?|maitresse|conjugaison|tables? de multiplication|copies?|redaction|anciens? eleves?|ancienne eleve|parents? d'eleves?|orientation|parcoursup|classe verte|sortie scolaire|internat|preau|vie scolaire|aesh|cpe|homework|spellings?|phonics|recess|assembly|detention|lessons?|exams?|tests?|sats|gcses?|a-levels?|report cards?|essays?|reading book|coursework|playground|school trips?|sports day|class|pupils?|students?|classmates?|classroom|marking|parents' evening|year group|quizz?|worksheet|headteacher's award|star of the week|reader of the week|detentions?|graduat\w+|valedictorian|honou?r roll|prom|yearbook|science fair|spelling bee|school play|prize giving|reading log|times tables|eisteddfod|maths|numeracy|literacy|phonique|palmares|mention|certificat|diplome|laureate?s?|concours|olympiades|alphabet|maternelle|cours|lecon|quizz|tableau|podcast|ap bio|ap calc|ap physics|failing|newcomers?|apprenti|stage de 3e|rapport de stage)\b/;
const age =
  /\b(?:(?:[3-9]|1[0-8]) ans|(?:aged?|turns?|turned|is|just) (?:[3-9]|1[0-8])\b|(?:[3-9]|1[0-8]) (?:years old|today|tomorrow))/;

/** Does this stretch of text speak of pupils or their school life? Offsets of `reading.text`. */
export function speaksOfSchool(reading: Reading, [start, end]: Span): boolean {
  const stretch = reading.folded.slice(start, end);
  if (cue.test(stretch) || age.test(stretch)) return true;
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
