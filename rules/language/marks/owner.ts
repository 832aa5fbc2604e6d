/** Whose mark is it? Marks tied to nobody are nobody's business. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { tokenRange } from '../lexicons/cue-ranges';
import { cuesIn, cuesOf, hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { isAboutPupils } from '../school/context';
import { findPupilNouns } from '../school/pupils';
import { nearSpan } from '../text/near';
import { list } from '../text/patterns';
import type { Mark, Owner } from './mark';
import { findNamed } from './named';
import { dreamt, general } from './others';
import {
  extremePupil,
  groups,
  implied,
  oneOfThem,
  others,
  ownChildren,
  selves,
  supposed,
  teachersSelf,
  teachersWork,
  toOne,
} from './owner-words';
import { averages, gradedWork, markTalk, pupilsPapers, pupilsWork, subjects, tests } from './school-work';

const inside = (offset: number, [start, end]: Span): boolean => start <= offset && offset < end;
const speaksOf = (reading: Reading, lexicon: Lexicon, span: Span): boolean => hasIn(reading, lexicon, span);

/** Strong: the mark is one beyond doubt, so a word with a capital that stands like a name is one. */
function ownerIn(reading: Reading, span: Span, strong = false): Owner | undefined {
  const named = reading.once(findNamed).some(({ at, sure }) => inside(at[0], span) && (strong || sure));
  if (named) return 'named';
  const nouns = reading.once(findPupilNouns).filter(({ at }) => inside(at[0], span));
  if (nouns.some(({ who, by }) => who === 'pupil' && by !== 'the')) return 'unnamed';
  if (nouns.length > 0) return nouns.some(({ who }) => who === 'pupil') ? 'unnamed' : 'group';
  return undefined;
}

/** The sentence of an offset with its neighbours, when they are close. */
function withNeighbours(reading: Reading, [start, end]: Span): Span {
  const { sentences } = reading;
  const first = sentences.findIndex((sentence) => sentence[0] <= start && start < sentence[1]);
  let [from, to] = [start, end];
  for (let index = first - 1; index >= 0 && index >= first - 2; index--) {
    const sentence = sentences[index] as Span;
    if (end - sentence[0] > (index === first - 1 ? 260 : 160)) break;
    from = sentence[0];
  }
  for (let index = first + 1; index < sentences.length && index <= first + 2; index++) {
    const sentence = sentences[index] as Span;
    if (sentence[1] - start > (index === first + 1 ? 260 : 160)) break;
    to = sentence[1];
  }
  return [from, to];
}

const writer = new Set(list('j jai je i ive im id mon ma mes my'));
/** Between the one who writes and the mark he had: "j'ai péniblement décroché un beau 12". */
const had = new Set(
  list(`
    ai avais aurais eu suis me m deja aussi obtenu decroche encore enfin moi pris tape un une beau petit note moyenne copie bulletin jamais toujours au le la bien peniblement fini avec etais etait est de seulement que
    ve d m got had scored once only even just never nearly almost totally then average score final grade a an at on is was have been still personally also managed
  `),
);

/** "J'ai eu 12 au bac", "I failed my driving test": told of the one who writes. */
function isWriters({ folded }: Reading, start: number): boolean {
  const words = folded.slice(Math.max(0, start - 60), start).split(/[^a-z0-9]+/);
  for (const word of words.reverse()) {
    if (writer.has(word)) return true;
    if (word !== '' && !had.has(word)) return false;
  }
  return false;
}

/** "Madame, j'ai eu 18": a pupil speaks in the post of the teacher. */
const isQuotedAt = ({ text }: Reading, from: number, to: number): boolean =>
  /[«“][^»”]*$|^[^"]*"[^"]*$/.test(text.slice(from, to));

/** "Objectif 15 de moyenne", "si j'ai 16". */
function isDreamt(reading: Reading, { at, kind }: Mark, [from]: Span): boolean {
  if (kind === 'result' || kind === 'comment' || kind === 'faults') return false;
  return cuesOf(reading, dreamt).some((cue) => cue.start >= from && cue.end <= at[0] && at[0] - cue.end < 32);
}

const tells = (mark: Mark): boolean => mark.sure || mark.kind === 'result' || mark.kind === 'comment' || mark.kind === 'faults';

/** "3GT", "10VP2", "7B", "4TQ": a class by its sign. */
const classCode =
  /(?<![\p{L}\d.,-])(?:[1-7][A-H]|[1-7](?:G|GT|TT|TQ|TB|P|T|e)[A-H]?\d?|1\d?VP\d|\d{1,2}V[GP]\d?|T(?:G|STMG|S|L|ES)\d)(?![\p{L}\d])/u;

/** "Ma moyenne de physique en 2de : 7": the teacher's, long ago. */
const teachersOwn =
  /\b(?:ma moyenne(?! de (?:la |ma )?classe)|mes notes|mon bulletin|j'avais|j'etais|i was|i had|my (?:own )?(?:gpa|grades|report card))\b/;

/** Does a teacher tell the mark of somebody, though nobody is spoken of in words? */
function isSomebodys(reading: Reading, mark: Mark, sentence: Span, around: Span): boolean {
  if (mark.kind === 'comment' && mark.sure && !mark.close) return speaksOf(reading, pupilsPapers, around);
  if (mark.kind === 'comment' || mark.kind === 'faults' || speaksOf(reading, general, sentence)) return false;
  const ofWork = speaksOf(reading, subjects, sentence) || speaksOf(reading, tests, sentence);
  if (
    mark.sure &&
    mark.kind === 'average' &&
    !teachersOwn.test(reading.folded.slice(...sentence)) &&
    (ofWork || classCode.test(reading.text.slice(...sentence)))
  )
    return true;
  if (mark.sure && mark.kind === 'score' && ofWork && opensSo(reading, mark)) return true;
  if (mark.kind === 'result' && !mark.bad && !speaksOf(reading, oneOfThem, sentence)) return false;
  if (speaksOf(reading, teachersSelf, sentence) && !speaksOf(reading, teachersWork, sentence)) return false;
  if (speaksOf(reading, implied, around) || speaksOf(reading, others, around)) return tells(mark) || reading.once(isAboutPupils);
  return (
    mark.sure && (mark.kind === 'score' || mark.kind === 'average') && speaksOf(reading, pupilsWork, [0, reading.text.length])
  );
}

const small = new Set(
  list(`le la les un une des du de d au aux a en et encore enfin voila bilan moi ma mon mes cette ce trimestre semestre note notes et puis donc resultat resultats pour dernier derniere premier super trop que seulement juste presque rate ratee
    allez bon ouf aie aujourd hui hier recu recus rendu rendue mdr lol ptdr ptn putain oh wesh apres toute tout
    the a an my in on for of and another only just got well so finally yay today ok okay`),
);
/** Two words more than marks, works and small words, and the sentence speaks of something else. */
const mostOther = 2;

/** "Maths 6/20, français 9/20": nothing stands before but what the mark is for. */
function isElliptic(reading: Reading, { at: [start] }: Mark): boolean {
  const [from] = reading.sentenceAt(start);
  const known = [gradedWork, markTalk, subjects, tests].flatMap((lexicon) => cuesIn(reading, lexicon, [from, start]));
  const words = reading.tokens.slice(...tokenRange(reading, [from, start]));
  const other = words.filter(
    ({ word, start: at }) => !small.has(word) && !/^\d/.test(word) && !known.some((cue) => cue.start <= at && at < cue.end),
  );
  return other.length <= mostOther;
}

/** "Got a Distinction in Irish", "Eu 12 en maths": a sentence that opens with the verb is told of the writer, or of whom he spoke. */
const opensWithVerb =
  /(?:^|[\p{Extended_Pictographic}…:;—–])(?:[\s\p{P}]|\uFE0F)*(?:(?:and|only|just|bon|well|so|finally|enfin|et|encore|omg|yay|lol|mdr|bah|ben|ok) )*(?:got|scored|bombed|failed|flunked|passed|aced|averaged|came|predicted|made|eu|decroche|obtenu|rate|chope|tape|kept) /u;
const opensSo = (reading: Reading, { at: [start] }: Mark): boolean => {
  const [from] = reading.sentenceAt(start);
  return start - from < 60 && opensWithVerb.test(reading.folded.slice(from, start + 12));
};

/** A pupil's "12,8 au brevet blanc", "Maths 6/20": nobody else is spoken of. */
function isOwnWork(reading: Reading, mark: Mark, sentence: Span): boolean {
  if (
    opensSo(reading, mark) &&
    mark.kind !== 'faults' &&
    (mark.sure || mark.kind === 'rank') &&
    !speaksOf(reading, general, sentence)
  )
    return true;
  if (mark.kind === 'comment' && mark.sure && !mark.close)
    return [gradedWork, markTalk].some((lexicon) => speaksOf(reading, lexicon, sentence));
  if (mark.kind === 'faults' || !isElliptic(reading, mark)) return false;
  const works = mark.sure || mark.kind === 'letter' ? [gradedWork, markTalk, subjects] : [gradedWork, markTalk];
  if (!works.some((lexicon) => speaksOf(reading, lexicon, sentence)) || speaksOf(reading, general, sentence)) return false;
  return mark.kind !== 'rank' && mark.kind !== 'comment' && (mark.kind !== 'result' || mark.bad);
}

/** Nobody else is close: the sentence may speak of the group, of the pupil who writes, or lean on its neighbours. */
function ownerAround(reading: Reading, mark: Mark, sentence: Span): Owner | undefined {
  const student = reading.post.author === 'student';
  const around = withNeighbours(reading, sentence);
  if ((mark.kind === 'average' && speaksOf(reading, groups, around)) || (mark.kind === 'result' && mark.sure)) return 'group';
  if (student && isOwnWork(reading, mark, sentence)) return 'self';
  const leans =
    tells(mark) ||
    mark.kind === 'letter' ||
    mark.kind === 'rank' ||
    speaksOf(reading, gradedWork, around) ||
    speaksOf(reading, averages, around);
  const close = leans ? ownerIn(reading, around, tells(mark)) : undefined;
  // "Corrections du CM2. La plus faible : 2,5": one of them.
  if (close === 'group' && mark.kind === 'score' && speaksOf(reading, extremePupil, sentence)) return 'unnamed';
  if (close && !speaksOf(reading, ownChildren, around)) return close;
  return !student && isSomebodys(reading, mark, sentence, around) ? 'unnamed' : undefined;
}

/** "Bottom of the class in French with 22%": a pupil of himself. */
const isOwnRank = (reading: Reading, mark: Mark): boolean =>
  (mark.kind === 'rank' || mark.kind === 'score') && isElliptic(reading, mark);

/** A group is spoken of: whose of it is the mark? */
function ofGroup(reading: Reading, mark: Mark, sentence: Span): Owner {
  if (reading.post.author === 'student' && isOwnRank(reading, mark)) return 'self';
  const one = speaksOf(reading, oneOfThem, sentence) || (mark.kind === 'score' && speaksOf(reading, extremePupil, sentence));
  return one ? 'unnamed' : 'group';
}

/** "Between us you got a 58": told to a pupil by a teacher. */
const isSaidTo = (reading: Reading, { at, kind }: Mark, [from]: Span): boolean =>
  (kind === 'score' || kind === 'letter') &&
  cuesIn(reading, toOne, [from, at[0]]).some((cue) => at[0] - cue.end < 24) &&
  (reading.post.kind === 'message' || reading.once(isAboutPupils)) &&
  !hasIn(reading, supposed, [from, at[0]]);

/**
 * Whose the mark is, as far as the sentence and its neighbours tell.
 * @returns undefined when it is nobody's, or the teacher's own, or of the teacher's own child
 */
export function ownerOf(reading: Reading, mark: Mark): Owner | undefined {
  if (mark.owner) return mark.owner;
  const sentence = nearSpan(reading, mark.at[0]);
  const student = reading.post.author === 'student';
  if (!student && isWriters(reading, mark.at[0]) && !isQuotedAt(reading, sentence[0], mark.at[0])) return undefined;
  if (isDreamt(reading, mark, sentence)) return undefined;
  if (!student && isSaidTo(reading, mark, sentence)) return 'unnamed';
  const here = ownerIn(reading, sentence, tells(mark));
  if (here === 'named' || here === 'unnamed') return here;
  if (!student && speaksOf(reading, ownChildren, sentence)) return undefined;
  if (student && speaksOf(reading, selves, sentence)) return 'self';
  if (here) return ofGroup(reading, mark, sentence);
  if (speaksOf(reading, others, sentence) && (student || reading.once(isAboutPupils))) return 'unnamed';
  return ownerAround(reading, mark, sentence);
}
