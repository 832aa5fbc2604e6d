/**
 * Marks in figures. A figure by itself is no mark; what stands around it makes it one, little by little: "a eu", "en
 * maths", "moyenne", the name beside it. Each sign has a weight (`signs.ts`), and enough of them make a mark.
 */
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf, has } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { findPupilNouns } from '../school/pupils';
import { besides, cueAfter, cueBefore, gap } from './around';
import { followsWork, isBesideName, isForWork, isRightAfterName, speaksOfPupil } from './beside';
import { isRatioOrDate, isTeamScore } from './counts';
import { type Figure, findFigures } from './figures';
import { moving } from './getting';
import type { Mark } from './mark';
import { findNamed } from './named';
import { numbered, timetable } from './others';
import { averages, examPoints, gradedWork, markTalk, otherAverages, subjects, tests } from './school-work';
import { enough, plenty, weightBefore, weightOf } from './signs';

const ofWhat =
  /^ (?:de|d'|des|du)(?: ?(?:la|le|les|l'|nos|mes|ma|mon|notre|ses|sa|son|leur|leurs|cette|ce|ces|toute|toutes))? ?(?=[a-z]{3})/;
const schoolThings = lexicon(`
  demi groupe, classe(s), groupe(s), promo, promotion, section, niveau, élève(s), copie(s), devoir(s), contrôle(s), année, trimestre, semestre, étape, premier, deuxième, troisième, dernier, première, seconde, terminale(s), sixième(s), cinquième(s), quatrième(s), troisième(s), merde, plus, moins, seulement, presque, juste, environ, tronc commun, spé, option, spécialité, loin, nouveau, passage
`);

/** "Notre moyenne de buts": of what is not learnt. */
function isOfOtherThings(reading: Reading, average: Cue): boolean {
  const of = ofWhat.exec(reading.folded.slice(average.end, average.end + 24))?.[0];
  if (of === undefined) return false;
  const from = average.end + of.length;
  const starts = (lexicon: Lexicon): boolean => cuesIn(reading, lexicon, [from, from + 40]).some(({ start }) => start === from);
  if ([schoolThings, subjects, tests].some(starts) || /[A-Z\d]/.test(reading.text[from] ?? 'A')) return false;
  return (
    !reading.once(findNamed).some(({ at }) => at[0] === from) &&
    !reading.once(findPupilNouns).some(({ at }) => at[0] <= from && from < at[1])
  );
}

/** "My set 4": which of them. */
const inGroup =
  /\b(?:set|year|yr|period|form|table|band|groupe|gr|grade|sec|secondaire|annee|classe|salle|local|page|bus|ligne|foyer|lot|casier|division|equipe) $/;
const answers =
  /^\s*(?:[-–—«"“(]\s*)?(?:alors |voila |bah |ben |eh ben |tout juste |a peine |just |only |a mere |a whopping |un petit |un |a |an )?$/;

/** "La moyenne de ma 5e C ? 6,8": the averages of a question, where the figure opens the answer. */
function askedBefore(reading: Reading, { start }: Figure): readonly Cue[] {
  const [from] = reading.sentenceAt(start);
  if (from === 0 || !answers.test(reading.folded.slice(from, start))) return [];
  const question = reading.sentenceAt(from - 1);
  return /\?\s*$/.test(reading.folded.slice(...question)) ? cuesIn(reading, averages, question) : [];
}

/** "Groupe 34", "sec 4", "Grade 8". */
const isOfGroup = (reading: Reading, { start, value }: Figure): boolean =>
  Number.isInteger(value) && inGroup.test(reading.folded.slice(Math.max(0, start - 11), start));

/** The average a figure is: "moyenne générale 9,4", "14 de moyenne", "class average of 61". */
function averageOf(reading: Reading, figure: Figure): Cue | undefined {
  const isMark = (cue: Cue | undefined): cue is Cue =>
    cue !== undefined &&
    !isOfOtherThings(reading, cue) &&
    !cuesOf(reading, otherAverages).some((other) => other.first <= cue.first && cue.last <= other.last);
  const after = cueAfter(reading, figure, averages, 2);
  if (isMark(after) && /^ (?:points? )?(?:de |of )?$/.test(gap(reading, figure, after))) return after;
  if (!(figure.bare || figure.percent || figure.scale) || isOfGroup(reading, figure)) return undefined;
  const asked = askedBefore(reading, figure).find((cue) => isMark(cue));
  if (asked) return asked;
  const before = cueBefore(reading, figure, averages, 9);
  if (!isMark(before)) return undefined;
  const between = gap(reading, before, figure);
  return between.length <= 50 &&
    !/[;!?]/.test(between) &&
    !reading
      .once(findFigures)
      .some((other) => other.first > before.last && other.last < figure.first && other.bare && !isOfGroup(reading, other))
    ? before
    : undefined;
}

/** "62 to 91 in one marking period": nothing stands before, and it took its time. */
const inTime =
  /^ (?:in|en) (?:an?|une?|one|two|three|six|eight|\d{1,2}) (?:marking periods?|grading periods?|terms?|semesters?|quarters?|weeks?|months?|half-?terms?|trimestres?|semestres?|mois|semaines)/;

/** "Passé de…", or "de… en un trimestre". */
const isMoved = (reading: Reading, figure: Figure, next: Figure): boolean =>
  (inTime.test(reading.folded.slice(next.end, next.end + 40)) &&
    /^[\s\p{P}]*(?:(?:from|de) )?$/u.test(reading.folded.slice(reading.sentenceAt(figure.start)[0], figure.start))) ||
  cueBefore(reading, figure, moving, 3) !== undefined ||
  (/\b(?:de|from) $/.test(reading.folded.slice(Math.max(0, figure.start - 6), figure.start)) &&
    /^ (?:en (?:une?|deux|trois|quelques)|in (?:a|one|two|three)) /.test(reading.folded.slice(next.end, next.end + 14)));

/** "Passé de 4 à 15", "went from a 3 to a 6": one mark. @returns the second figure */
function movedTo(reading: Reading, figure: Figure, next: Figure | undefined): Figure | undefined {
  if (!next || !/^ (?:a|to) (?:an? )?$/.test(gap(reading, figure, next))) return undefined;
  if (!next.bare || next.value > 100 || !isMoved(reading, figure, next)) return undefined;
  return next;
}

const plainScore = (figure: Figure, sure: boolean): Mark => ({ at: [figure.start, figure.end], kind: 'score', bad: false, sure });

/** "Ibrahim's grade 5", "Lachlan Band 3 in numeracy", "stuck on level 2": the scale is named. */
const scaleNamed = /\b(?:grade|band|level|sten|stanine|niveau|palier) $/;
/** So much that no room or chapter beside makes it doubtful; they are numbered in whole numbers. */
const beyond = 6;
const attained =
  /(?:\b(?:his|her|their|a|predicted|on|at|got|gets|achieved|to|from|au|scored|reached|only|still|straight|all|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})|'s) $/;

function levelMark(reading: Reading, figure: Figure, scale: string, beside: boolean): Mark | undefined {
  const start = figure.start - scale.length;
  const named = isRightAfterName(reading, start);
  const own = reading.post.author === 'student' && isForWork(reading, figure);
  const shown = beside || named || own || attained.test(reading.folded.slice(Math.max(0, start - 12), start));
  if (
    /^ (?:or|and|ou|et) (?:above|better|higher|below|over|plus|mieux)(?![a-z])/.test(
      reading.folded.slice(figure.end, figure.end + 12),
    )
  )
    return undefined;
  // "Maliyah Grantham, grade 5": the year she is in.
  if (named && !own && /[,(] ?$/.test(reading.folded.slice(0, start).slice(-2)) && !has(reading, tests)) return undefined;
  const alone = figure.bare || /^ (?:is|was|isn't|wasn't|est)(?![a-z])/.test(reading.folded.slice(figure.end, figure.end + 8));
  if (!alone || !shown || !(beside || named || own || speaksOfPupil(reading, figure))) return undefined;
  return { ...plainScore(figure, named), at: [start, figure.end], kind: 'letter' };
}

/** "A 1290 on the SAT". */
const onScaled =
  /^(?: total| composite| overall| score)? (?:on|in|for|au|a l'|sur) (?:the |his |her |my |their )?(?:p?sats?|lsat|gre|toefl|toeic|atar|naplan|staar|regents)(?![a-z])/;

/** "589 points", where an exam is told of that is counted so. */
function pointsMark(reading: Reading, figure: Figure): Mark | undefined {
  const unit = /^ (?:points?|pts|marks?)(?![a-z])/.exec(reading.folded.slice(figure.end, figure.end + 8))?.[0];
  if (figure.value > 100 && figure.value <= 1600 && onScaled.test(reading.folded.slice(figure.end, figure.end + 32)))
    return plainScore(figure, true);
  if (unit === undefined || !besides(reading, examPoints, figure.start)) return undefined;
  const led = /(?:[:,=(]|\b(?:avec|with|a|on|de)) $/.test(reading.folded.slice(Math.max(0, figure.start - 6), figure.start));
  if (!led && weightBefore(reading, figure) === 0 && !isBesideName(reading, { ...figure, bare: true })) return undefined;
  return { ...plainScore(figure, true), at: [figure.start, figure.end + unit.length] };
}

/** "10/10 je recommande", "10/10 stroopwafels": all that there is, out of ten or five, where no school work is spoken of. */
const isRaved = (reading: Reading, figure: Figure): boolean =>
  /(?:\/|sur|out of) ?(?:5|10|ten|dix|cinq)$/.test(reading.folded.slice(figure.start, figure.end)) &&
  (figure.value === 10 || figure.value === 5 || figure.value === 0) &&
  weightBefore(reading, figure) === 0 &&
  !isForWork(reading, figure) &&
  !followsWork(reading, figure) &&
  ![gradedWork, markTalk].some((words) => has(reading, words));

/** "81 % de réussite en CM2 B", "41 % d'échec en 4e technique". */
const shareOfClass =
  /^ (?:de (?:reussite|reussites|moyenne|bonnes reponses|succes|mentions)|d'(?:echecs?|acquis)|(?:pass|fail|success) rate)(?:,? (?:en|pour|a|au|chez|dans|for|in) (?:(?:la|les|ma|mes|nos|notre|le|my|our) )?(?:classe de |groupe )?([^.!?\n,;]{2,16}))?/;
const classCode =
  /^(?:[1-6]e|[1-7](?:re|ere|eme|de|nde)|(?:cp|ce[12]|cm[12])(?![a-z])|[1-7][a-h](?![a-z])|terminale|seconde|premiere|sec \d|year \d+|grade \d+|period \d|groupe \d+|10vp|\d{1,2}vp)/;
function shareMark(reading: Reading, figure: Figure): Mark | undefined {
  const told = figure.percent ? shareOfClass.exec(reading.folded.slice(figure.end, figure.end + 64)) : null;
  if (!told?.[1] || figure.value >= 95 || !classCode.test(told[1])) return undefined;
  const end = figure.end + told[0].length;
  return { at: [figure.start, end], kind: 'average', bad: true, sure: true, owner: 'group' };
}

/** With its scale it is a mark, unless it is a date, a share or a fraction. */
function scaledMark(reading: Reading, figure: Figure): Mark | undefined {
  if (isRatioOrDate(reading, figure)) return undefined;
  if (isBesideName(reading, figure)) return { ...plainScore(figure, true), owner: 'named' };
  if (figure.scale === 'usual') return isRaved(reading, figure) ? undefined : plainScore(figure, true);
  const weight = weightOf(reading, figure, false);
  return weight >= enough / 2 ? plainScore(figure, weight >= enough - 1) : undefined;
}

/** "3eA : 11,8", "TG1 10,4": a class, and what nothing but its average is, where marks are spoken of. */
const classBefore =
  /(?<![\p{L}\d])(?:[3-6](?:e|eme) ?(?:[a-h]|[1-9])|2n?de ?(?:[a-h]|\d{1,2})|1(?:re|ere) ?(?:[a-h]|\d{1,2})|t(?:le|ale|g|s|l|es|stmg|st2s)? ?(?:[a-h]|\d{1,2})|[1-7](?:g|t|tt|tq|p)?[a-h]|cm[12] ?[a-c]?|ce[12] ?[a-c]?|[1-6]e? ?(?:primaire|secondaire))(?: ?[:=–(-] ?| )$/u;

/** "Mes 1re : 11,2", "mes bac pro : 6,4": nothing else that one has of them comes in tenths. */
const ownClass =
  /\b(?:mes|nos|my|our) (?:[3-6](?:e|emes?)|1(?:re|ere)s?|2n?des?|secondes|premieres|terminales|tle|bac pros?|cap|stmg|sti2d|cm[12]|ce[12]|rhetos?|year \d{1,2}s?|(?:seventh|eighth|ninth|tenth) graders) ?[:=] ?$/;

function classAverage(reading: Reading, figure: Figure): Mark | undefined {
  const told = figure.percent || figure.scale !== undefined || (!Number.isInteger(figure.value) && figure.value < 20);
  const before = reading.folded.slice(Math.max(0, figure.start - 24), figure.start);
  if (!Number.isInteger(figure.value) && figure.value < 20 && figure.bare && ownClass.test(before))
    return { at: [figure.start, figure.end], kind: 'average', bad: false, sure: true, owner: 'group' };
  if (!told || !(figure.bare || figure.percent || figure.scale) || !has(reading, markTalk)) return undefined;
  if (!classBefore.test(reading.folded.slice(Math.max(0, figure.start - 16), figure.start))) return undefined;
  return { at: [figure.start, figure.end], kind: 'average', bad: false, sure: true, owner: 'group' };
}

function averageMark(reading: Reading, figure: Figure): Mark | undefined {
  const average = averageOf(reading, figure);
  const end = average && average.first > figure.last ? average.end : figure.end;
  return average && { at: [figure.start, end], kind: 'average', bad: false, sure: true };
}

function markOf(reading: Reading, figure: Figure, listed: boolean): Mark | undefined {
  const ofClass = classAverage(reading, figure) ?? shareMark(reading, figure) ?? averageMark(reading, figure);
  if (ofClass) return ofClass;
  if (figure.scale) return scaledMark(reading, figure);
  if (isTeamScore(reading, figure) || has(reading, timetable)) return undefined;
  const graded = scaleNamed.exec(reading.folded.slice(Math.max(0, figure.start - 9), figure.start))?.[0];
  const beside = isBesideName(reading, figure);
  if (graded && !besides(reading, numbered, figure.start)) return levelMark(reading, figure, graded, beside);
  const weight = weightOf(reading, figure, beside) + (listed ? 1 : 0);
  // "A claqué un 19,5 au DS" is one, whatever chapter the sentence goes on about.
  const most = Number.isInteger(figure.value) ? beyond : enough;
  if (weight < most && besides(reading, numbered, figure.start)) return undefined;
  if (beside && weight >= 0.5 && figure.value <= 100) return { ...plainScore(figure, true), owner: 'named' };
  if (weight < enough - 1) return pointsMark(reading, figure);
  return weight >= enough || speaksOfPupil(reading, figure)
    ? plainScore(figure, weight >= plenty || (figure.percent && weight > enough) || weightBefore(reading, figure) > 2)
    : undefined;
}

/** Marks in figures or number words. */
export function* numberMarks(reading: Reading): Iterable<Mark> {
  const figures = reading.once(findFigures);
  if (figures.length === 0) return;
  const listed = figures.filter((figure) => followsWork(reading, figure) && !figure.scale).length > 1;
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    const to = movedTo(reading, figure, figures[index + 1]);
    if (to && (has(reading, markTalk) || has(reading, subjects) || speaksOfPupil(reading, figure))) {
      yield { at: [figure.start, to.end], kind: 'score', bad: false, sure: besides(reading, subjects, figure.start) };
      index++;
      continue;
    }
    const mark = markOf(reading, figure, listed && followsWork(reading, figure));
    if (mark) yield mark;
  }
}
