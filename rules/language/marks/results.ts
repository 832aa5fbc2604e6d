/** Results in words: "a raté son CE1D", "redouble", "AOC", "mention bien", "failed her maths mock", "hasn't passed English". */
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { list } from '../text/patterns';
import { cueAfter, cueBefore, gap } from './around';
import type { Mark } from './mark';
import {
  attestations,
  examined,
  failing,
  fails,
  inTrouble,
  notPassing,
  passed,
  passing,
  schoolYears,
  thresholds,
} from './result-words';
import { subjects, tests } from './school-work';

/** Between a verb and the exam: "raté complètement son deuxième examen de maths". */
const little = new Set(
  list(`
    son sa ses leur leurs le la les l mon ma mes ton ta un une deux trois au aux a en de d du des petit grand deuxieme dernier derniere premier premiere bac examen epreuve encore completement totalement lamentablement tout toute
    trois quatre cinq plusieurs toutes
    toutes tous cette ce et session note ete blanc bien mal pas meme aussi math maths francais anglais
    his her their the my your a an every another all both half of any last first second final next end junior higher foundation year mock maths english spanish french science gcse a-level level spelling chem in on out entire
    three four five several many algebra standard expected english by with
    own state unit math practice speaking big whole only ap regents honors pop
  `),
);

/** "Failed the entrance exam": what exam it is, between its article and itself. */
const described =
  /^ (?:complet\w+ |lament\w+ |encore )?(?:son|sa|le|la|l'|un|une|mon|ma|leur|his|her|the|a|an|their|my) ?(?:[a-z0-9'-]+ ){0,2}(?:d'|de |du |of )?$/;
const isLittle = (text: string): boolean =>
  text.length < 45 &&
  !/[.!?;:\n]/.test(text) &&
  text.split(/[ '-]+/).every((word) => word === '' || little.has(word) || /^\d{1,2}$/.test(word));

/** "Raté le bus et les maths", "missed the test": one was not there. */
const isMissed = ({ folded }: Reading, verb: Cue, work: Cue): boolean =>
  /^(?:(?:a|ai|as|ont|avons) )?(?:rate|loupe|missed)/.test(folded.slice(verb.start, verb.end)) &&
  /^ (?:l'|le |la |les |the |un |une |a |en |mon |ton |son |votre |notre |ce )$/.test(folded.slice(verb.end, work.start));

/** "Pas eu le droit d'appuyer": allowed, not the law that one studies. */
const isRight = ({ folded }: Reading, { start, end }: Cue): boolean =>
  folded.slice(start, end) === 'droit' && /^ (?:de |d'|a )/.test(folded.slice(end, end + 4));

/** "Raté le cours de lundi", "raté en cours". */
const isCourse = ({ folded }: Reading, { start, end }: Cue): boolean => folded.slice(start, end) === 'cours';

/** The exam, the subject or the year that a verb is said of. */
function examOf(reading: Reading, verb: Cue): Cue | undefined {
  let far: Cue | undefined;
  for (const lexicon of [examined, tests, subjects, schoolYears, thresholds]) {
    const found = cueAfter(reading, verb, lexicon, 4);
    // "Planté ses tomates": not the lesson.
    if (found && reading.folded.slice(found.start, found.end) === 'ses') continue;
    if (!found || (far && found.end <= far.end) || isRight(reading, found)) continue;
    if ((lexicon !== examined || isCourse(reading, found)) && isMissed(reading, verb, found)) continue;
    const between = gap(reading, verb, found);
    if (isLittle(between) || (lexicon !== subjects && described.test(between))) far = found;
  }
  if (!far) return undefined;
  // "raté son examen de maths": the subject belongs to it.
  const subject = cueAfter(reading, far, subjects, 1);
  return subject && /^ (?:de |d'|en |in |of )?$/.test(gap(reading, far, subject))
    ? { ...far, end: subject.end, last: subject.last }
    : far;
}

function* verbs(reading: Reading, lexicon: Lexicon, mark: Omit<Mark, 'at'>): Iterable<Mark> {
  for (const verb of cuesOf(reading, lexicon)) {
    const exam = examOf(reading, verb);
    if (exam) yield { ...mark, at: [verb.start, exam.end] };
  }
}

function* alone(reading: Reading, lexicon: Lexicon, mark: Omit<Mark, 'at'>): Iterable<Mark> {
  for (const { start, end } of cuesOf(reading, lexicon)) yield { ...mark, at: [start, end] };
}

/** "Trois ajournés", "huit échecs en maths", "9 of my Year 11s failed": counted, the group need not be said. */
const counted =
  /(?:^|[ \n(:])((?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\d{1,2}(?: ?%)?|half|most|two|three|four|five|seven|eight|nine|ten|la moitie|un tiers|un quart)(?: [a-z0-9'-]+){0,6} )$/;

/** "Le club échecs". */
const chess = /\b(?:club|jeu|tournoi|partie|aux|joue[rs]?|champion\w*) (?:d'|des? )?$/;

function* counts(reading: Reading): Iterable<Mark> {
  for (const verb of cuesOf(reading, fails)) {
    if (chess.test(reading.folded.slice(Math.max(0, verb.start - 14), verb.start))) continue;
    const before = reading.folded.slice(Math.max(reading.sentenceAt(verb.start)[0], verb.start - 45), verb.start);
    const number = counted.exec(before)?.[1];
    if (number === undefined || number.split(' ').length > 7) continue;
    const exam = examOf(reading, verb) ?? cueBeforeEnd(reading, verb);
    if (!exam) continue;
    yield { at: [verb.start - number.length, exam.end], kind: 'result', bad: true, sure: true };
  }
}

/** "Deux redoublants", "trois ajournés": the word says it all. */
const cueBeforeEnd = ({ folded }: Reading, verb: Cue): Cue | undefined =>
  /^(?:ajourne|recale|redoubl|aoc|aob|echecs?$|buses?$|mofles?$|moffles?$|insuffisances?$|examens de passage|sous|en dessous|en echec|dans le rouge|below|fails$)/.test(
    folded.slice(verb.start, verb.end),
  )
    ? verb
    : undefined;

/** "A eu son bac", not "a eu 8 en maths". */
const theirs =
  /\b(?:son|sa|ses|leurs?|le|l|his|her|their|the|all)\b|^(?:passed|aced|nailed|smashed|scraped|sailed|crushed|cleared)\b/;

/** "Un seul a eu la moyenne", "only two passed": good news of few is bad news of the others. */
const few =
  /\b(?:une? seule?|deux seulement|seuls?|seulement|only|just|aucune?|personne|nobody|none|no one|a peine|barely|pas un|hardly any|peu)\b[^.!?;:]{0,45}$/;
function ofFew(reading: Reading, mark: Mark): Mark {
  const start = mark.at[0];
  const is = few.test(reading.folded.slice(Math.max(reading.sentenceAt(start)[0], start - 60), start));
  return is ? { ...mark, bad: true, sure: true } : mark;
}

const nobody = lexicon(`
  not one of, not a single, none of, nobody in, no one in, only one of, only two of, only three of, only four of, only five of, pas un de, pas un seul, pas une seule, aucun de, aucune de, seulement deux, seulement trois, à peine deux, à peine trois
`);
const above =
  /^[^.!?\n]{0,45}? (?:scored|got|is|are|was|were|made it|made|came|sits?|n'est|n'a|est|sont|ont|a|eu)(?: it)? (?:above|over|more than|at (?:the )?expected|at (?:age|grade|year)|on track|(?:la |eu (?:la |plus de )?)?moyenne|eu plus de|au-dessus|au niveau)(?: (?:standard|level|level|de|d'|la|expected|moyenne|\d{1,2}(?:[.,]\d)?%?))*/;
/** "Not one of 11B scored above 40", "aucun de mes 4e n'a eu la moyenne". */
function* ofNone(reading: Reading): Iterable<Mark> {
  for (const { start, end } of cuesOf(reading, nobody)) {
    const told = above.exec(reading.folded.slice(end, end + 90))?.[0];
    if (told !== undefined) yield { at: [start, end + told.length], kind: 'result', bad: true, sure: true };
  }
}

/** Failures, passes and what is decided of a pupil's year. */
export function* resultsIn(reading: Reading): Iterable<Mark> {
  yield* counts(reading);
  yield* ofNone(reading);
  yield* verbs(reading, failing, { kind: 'result', bad: true, sure: false });
  yield* verbs(reading, notPassing, { kind: 'result', bad: true, sure: false });
  yield* alone(reading, inTrouble, { kind: 'result', bad: true, sure: false });
  yield* alone(reading, attestations, { kind: 'result', bad: false, sure: false });
  for (const mark of verbs(reading, passing, { kind: 'result', bad: false, sure: false }))
    if (theirs.test(reading.folded.slice(...mark.at))) yield ofFew(reading, mark);
  for (const mark of alone(reading, passed, { kind: 'result', bad: false, sure: false })) yield ofFew(reading, mark);
  // "Son brevet, il l'a raté", "the exam she failed".
  for (const verb of cuesOf(reading, failing)) {
    const exam = cueBefore(reading, verb, examined, 4);
    if (
      exam &&
      /^(?:,? (?:il|elle|qu'il|qu'elle|that|he|she|which)(?: l'|\s|')[a-z' ]{0,14}|,? ?(?:rate|loupe|foire|failed|echoue|est |was )?)$/.test(
        gap(reading, exam, verb),
      )
    )
      yield { at: [exam.start, verb.end], kind: 'result', bad: true, sure: false };
  }
}
