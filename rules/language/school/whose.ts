/** Is a situation told of a pupil, or of a pupil's family; or of the writer, of staff, of children in general? */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesIn, has, hasIn } from '../lexicons/cues';
import { findFigures } from '../names/figures';
import { findPersons } from '../names/persons';
import { nearSpan } from '../text/near';
import { overlap } from '../text/spans';
import { isAboutPupils } from './context';
import { kin } from './family';
import { isGeneral, isOfFiction } from './general-talk';
import { findPupilNouns } from './pupils';
import { type Matter, ownBefore, type Situation } from './situations';
import { happened, notPeople, oneOfMine, ownPeople, schooling, somebody, third } from './whose-words';

const past = /\b(?:a|ai|ont|was|has|had|got|were|been) [a-z]+(?:e|u|i|ed|t|en)e?s?\b/;

/** "Le fils de Mme Roussel": told of the child. */
const childOf =
  /(?<![a-z])(?:fils|fille|enfants?|son|daughter|child|kids?) (?:de|d'|du|of) (?:mme|mlle|m\.|mr|mrs|ms|madame|monsieur|dr)\.? [a-z'-]+/g;
const staff =
  /(?<![a-z])(?:m\. |(?:mr|mrs|ms|miss|mme|monsieur|madame|dr)\.? )[a-z]+|(?<![a-z])(?:(?:le|la|l'|ma|mon|notre|un|une|the|our|my|a|mes|nos|les) ?(?:[a-z]+ )?(?:profs?|professeure?|collegues?|directeur|directrice|principale?|proviseure?|cpe|surveillante?|aesh|atsem|teachers?|head|headteacher|principal|colleagues?|deputy|ta|tas|instit|maitresse|maitre|inspect[a-z]+|ministre|maire|mayor|minister|remplacante?|stagiaire|infirmiere?|secretaire|concierge|chat|chien|chatte|chienne|lapin|hamster|cat|dog|rabbit|guinea pig|hamster|goldfish|pet))(?![a-z])/;

/** "J'ai un élève qui…": one of mine. */
const haveOne =
  /(?<![a-z])(?:j'ai|j ai|jai|j'avais|j'ai eu|j'accueille|i have|i've got|i had|on a) (?:(?:en|in|dans) [a-z0-9 ]{1,12})?(?:une?|an?|this|cet?|cette) (?:[a-z]+ )?(?:eleve|gamine?|petite?|pupil|student|kid|boy|girl|child|gosse)/;

const inside = ([start]: Span, [from, to]: Span): boolean => from <= start && start < to;

/** "M. :", "J. came back": a pupil hidden behind an initial, not "M. Dupont". */
const initial = /(?<![\p{L}.])\p{Lu}\.(?= ?[,:)(]| \p{Ll})/u;

type Bearer = 'pupil' | 'somebody' | 'group' | 'named';

/** The surest kind of pupil spoken of in a stretch of text. */
function bearerIn(reading: Reading, span: Span, ofSchool: boolean): Bearer | undefined {
  const nouns = reading.once(findPupilNouns).filter(({ at }) => inside(at, span));
  if (nouns.some(({ who, by }) => who === 'pupil' && by === 'own')) return 'pupil';
  if (hasIn(reading, oneOfMine, span)) return 'pupil';
  if (nouns.length > 0 && haveOne.test(reading.folded.slice(...span))) return 'pupil';
  const named = reading.once(findPersons).filter(({ at, role }) => inside(at, span) && role !== 'adult');
  if (named.some(({ role }) => role === 'pupil') || (named.length > 0 && ofSchool)) return 'pupil';
  if (named.length > 0 && (reading.post.profile !== 'personal' || has(reading, schooling) || reading.once(isAboutPupils)))
    return 'pupil';
  if (nouns.some(({ who }) => who === 'pupil') || hasIn(reading, somebody, span) || initial.test(reading.text.slice(...span)))
    return 'somebody';
  if (nouns.length > 0) return 'group';
  return named.length > 0 ? 'named' : undefined;
}

const young =
  '(?:kids?|kiddos?|boy|girl|lad|child|student|pupil|baby|one|friend|guy|year \\d+|y\\d+|yr ?\\d+|[a-z0-9]+ graders?|eleves?|gamine?|gosse|petite?|garcon|fille|enfant|loulou|louloute|bonhomme|ado|poussin|bichon|chou)';
const youngBefore = new RegExp(
  `(?<![a-z])(?:(?:my|our|one of my|mon|ma|notre|un de mes|une de mes|an?|une?|le|la|the|this|that|ce|cette|your|\\d+|deux|trois|two|three) )(?:[a-z0-9]+ ){0,2}${young},? $`,
);
const youngAfter = new RegExp(`^ (?:[a-z0-9]+ )?${young}(?![a-z])`);
const definiteBefore =
  /(?<![a-z])(?:my|our|mon|ma|notre|an?|une?|one|this|that|ce|cette|your|the new|the little|le petit|la petite|\d+|deux|trois|two|three) (?:[a-z]+ )?$/;

/** "mon dys de 5e", "my little diabetic". */
const mine = /(?<![a-z])(?:mon|ma|my|un de mes|une de mes|one of my)(?: (?:petite?|ptite?|little|chere?))? $/;

/** Who is beside these words: "mon élève [dyslexique]", "Théo, [autiste]", "a [deaf] girl". */
function touchedBy(reading: Reading, at: Span): 'own' | 'name' | 'some' | undefined {
  const touches = (other: Span): boolean =>
    (other[1] <= at[0] && at[0] - other[1] <= 3) || (at[1] <= other[0] && other[0] - at[1] <= 2) || overlap(other, at);
  const before = reading.folded.slice(Math.max(0, at[0] - 40), at[0]);
  const noun = reading.once(findPupilNouns).find(({ who, at: other }) => who === 'pupil' && touches(other));
  const led =
    youngBefore.exec(before) ?? (youngAfter.test(reading.folded.slice(at[1], at[1] + 24)) ? definiteBefore.exec(before) : null);
  if (noun?.by === 'own' || mine.test(before) || (led && /^(?:my|our|mon|ma|notre)/.test(led[0]))) return 'own';
  if (reading.once(findPersons).some((person) => person.role !== 'adult' && touches(person.at))) return 'name';
  return noun || led ? 'some' : undefined;
}

const isOfSomeone = (reading: Reading, sentence: Span): boolean =>
  hasIn(reading, happened, sentence) || past.test(reading.folded.slice(...sentence));

/** A pupil of the sentence before or after is meant: "His dad is in prison. My Year 4 hero." */
export function isToldNearby(reading: Reading, [start, end]: Span): boolean {
  const around: readonly Span[] = [
    [Math.max(0, start - 500), start],
    [end, end + 120],
  ];
  return around.map((span) => bearerIn(reading, span, false)).some((bearer) => bearer !== undefined && bearer !== 'named');
}

const isOfSchool = (reading: Reading): boolean => has(reading, schooling) || reading.once(isAboutPupils);

const isOfOwnPeople = (reading: Reading, sentence: Span): boolean =>
  hasIn(reading, ownPeople, sentence) ||
  cuesIn(reading, kin, sentence).some(({ start }) => ownBefore.test(reading.folded.slice(Math.max(0, start - 30), start)));

/** "De ma classe", "in my car": no subject. */
const placed =
  /(?<![a-z])(?:de|du|d'|des|en|dans|a|au|sur|of|in|at|from|on|by)(?: (?:ma|mon|la|le|l'|notre|sa|son|ses|leur|my|our|the|his|her|their|une?|a))? ?$/;

/** "Mon poisson est aveugle", "my laptop is suicidal". */
export function isOfThing(reading: Reading, { at: [start] }: Situation): boolean {
  const { folded } = reading;
  return cuesIn(reading, notPeople, [Math.max(0, start - 30), start]).some(
    (cue) =>
      /^[ ']?(?:[a-z]+ ?){0,2}$/.test(folded.slice(cue.end, start)) &&
      !placed.test(folded.slice(Math.max(0, cue.start - 14), cue.start)),
  );
}

/** "Le hamster de ma cousine est mort": an animal's or a thing's, whoever owns it. */
const ofOwner = ({ folded }: Reading, { at: [start] }: Situation, cues: readonly Span[]): boolean =>
  cues.some(([, end]) => /^ (?:de|d'|du|a|of)(?: (?:ma|mon|mes|notre|la|le|sa|son|my))? ?$/.test(folded.slice(end, start)));

/** Does the sentence speak of those who are no pupils, of works or of the world at large? */
export const isOfOthers = (reading: Reading, sentence: Span, at: Span): boolean =>
  staff.test(reading.folded.slice(sentence[0], at[0]).replace(childOf, '')) ||
  (reading.post.author !== 'student' && isOfOwnPeople(reading, sentence)) ||
  isGeneral(reading, sentence) ||
  isOfFiction(reading) ||
  reading.once(findFigures).some((figure) => inside(figure, [sentence[0], at[1]]));

/** Of so few characters, a sentence goes on with the one before: "We lost a student. Suicide." */
const shortSentence = 48;
const isShort = ([start, end]: Span): boolean => end - start < shortSentence;

/** "4 dys, 2 TDAH": so many of mine. */
const numbered = /(?<![a-z\d])(?:deux|trois|quatre|cinq|two|three|four|five|\d{1,2})(?: with| avec)? $/;

const isCounted = ({ folded }: Reading, [start]: Span): boolean => numbered.test(folded.slice(Math.max(0, start - 14), start));

/** What a class does together. */
const ours = /(?<![a-z])(?:nous|on|notre|nos|we|our|us|je|j|i|my|mon|ma|mes)(?![a-z])/;

/** An adjective tells of whom it touches. */
function isOfWhoItTouches(reading: Reading, { at, light, ofSchool }: Situation, sentence: Span): boolean {
  const beside = touchedBy(reading, at);
  if (beside === 'own' || (beside === 'name' && !light))
    return !isOfOthers(reading, [Math.max(sentence[0], at[0] - 30), at[1]], at);
  if (!beside) return isCounted(reading, at) && isOfSchool(reading) && !isOfOthers(reading, sentence, at);
  const bearer = bearerIn(reading, sentence, ofSchool === true);
  return bearer === 'pupil' || (!isOfOthers(reading, sentence, at) && isOfSomeone(reading, sentence) && isOfSchool(reading));
}

/** A punishment without a person is one's own where the writer speaks of himself around it: "Deux heures de colle. J'assume." */
const told = ({ text }: Reading, matter: Matter, [start, end]: Span): Span =>
  matter === 'discipline' ? [Math.max(0, start - 60), Math.min(text.length, end + 60)] : [start, end];

/** "Foster home number four. Wrote his essay on a menu": whoever is taken up next does what pupils do. */
const isTakenUp = (reading: Reading, [, end]: Span): boolean =>
  isOfSchool(reading) && ofPupil.test(reading.folded.slice(end, end + 90));
const ofPupil =
  /\b(?:his|her|their|son|sa|ses) (?:[a-z]+ ){0,2}(?:essay|homework|test|quiz|pencil|book|project|spelling|desk|seat|backpack|lunch|reading|paper|copie|cahier|devoirs|trousse|cartable)(?![a-z])/;

/** A bare word, "TDAH", "exclu": of some of a group, or of the pupil of the sentence before. */
function isOfGroupOrNearby(reading: Reading, at: Span, sentence: Span, bearer: Bearer | undefined, sentAway: boolean): boolean {
  if (bearer === 'group') return sentAway || isCounted(reading, at);
  const goesOn = isShort(sentence) || at[0] - sentence[0] < 3 || hasIn(reading, third, [at[1], sentence[1]]);
  return goesOn && isToldNearby(reading, sentence);
}

/** No pupil is named in the sentence: is the one taken up by "elle", "his mum", or by a sentence of a few words, a pupil? */
function isOfWhoIsMeant(reading: Reading, { at, matter, tie, of, light }: Situation, sentence: Span, bearer?: Bearer): boolean {
  const someone = isOfSomeone(reading, sentence);
  const ofClass = reading.post.author === 'student' || reading.post.profile === 'class';
  if (bearer === 'somebody' && (ofClass || someone || isToldNearby(reading, sentence))) return true;
  if (tie === 'loose') return isOfGroupOrNearby(reading, at, sentence, bearer, matter === 'discipline' && someone);
  if (bearer === 'group' && someone) return true;
  if (of !== 'other' && bearer !== 'named' && !hasIn(reading, third, sentence)) {
    if (ofClass) return !ours.test(reading.folded.slice(...told(reading, matter, sentence)));
    return matter !== 'discipline' && isShort(sentence) && (isToldNearby(reading, sentence) || isTakenUp(reading, sentence));
  }
  if (ofClass) return true;
  if (!light && of !== 'other') return true;
  return bearer !== undefined || isToldNearby(reading, sentence) || (someone && isOfSchool(reading));
}

/** Nothing but these before a verb that has no subject: the writer is. */
const opening =
  /^[^\p{L}]*(?:(?:so|and|omg|lol|well|also|today|literally|just|still|again|oh|ok|et|bon|encore|mdr|ptn|wesh) ?[,:]? ?)*$/u;
const elided = /^(?:got|had|have|getting|given|been|on|in|pris|eu|encore pris|me suis)(?![a-z])/;

/** "Got a detention for laughing at the word isthmus": told of the one who writes. */
const isElided = ({ folded }: Reading, [start, end]: Span, [from]: Span): boolean =>
  opening.test(folded.slice(from, start)) && elided.test(folded.slice(start, end));

/** Whether a situation is a pupil's, or that of a pupil's family. */
export function isOfPupil(reading: Reading, situation: Situation): boolean {
  const { at, matter, tie, of, light, ofSchool } = situation;
  const sentence = nearSpan(reading, at[0]);
  // A teacher's own health and family are his to tell; a pupil's own punishment or asthma too.
  if (of === 'self') return reading.post.author === 'student' && !light && matter !== 'discipline';
  if (matter === 'discipline' && reading.post.author === 'student' && isElided(reading, at, sentence)) return false;
  const things = cuesIn(reading, notPeople, [Math.max(0, at[0] - 40), at[0]]).map(({ start, end }): Span => [start, end]);
  if (ofOwner(reading, situation, things)) return false;
  if (of === 'own kin') return reading.post.author === 'student';
  if (isOfThing(reading, situation)) return false;
  if (tie === 'beside' && !of) return isOfWhoItTouches(reading, situation, sentence);
  const bearer = bearerIn(reading, sentence, ofSchool === true);
  if (bearer === 'pupil') return true;
  return !isOfOthers(reading, sentence, at) && isOfWhoIsMeant(reading, situation, sentence, bearer);
}
