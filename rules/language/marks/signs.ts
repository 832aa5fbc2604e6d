/** The signs that make a mark of a figure, and what each of them weighs. */
import type { Reading } from '../../reading';
import { has, hasIn } from '../lexicons/cues';
import { besides, cueBefore, gap } from './around';
import { followsWork, isForWork, isLittle, isNearName } from './beside';
import { isCountOf, isNumbered, isSomethingElse } from './counts';
import type { Figure } from './figures';
import { extremes, faring, feeling, getting, giving, levelling } from './getting';
import { gameScores } from './others';
import { gradedWork, markTalk, otherAverages, subjects } from './school-work';

/** So many signs make a mark; one fewer where a pupil is spoken of. */
export const enough = 3;
/** So many leave no doubt. */
export const plenty = 4;

/** "Chance would've given him 25". */
const unreal = /(?<![a-z])(?:would|could|should|might|aurait|aurais|auraient|aurions)(?:n't)?(?:'ve| have)? ?$/;

/** Of a verb, a noun or a feeling before the figure: how surely it speaks of a mark. */
export function weightBefore(reading: Reading, figure: Figure): number {
  const verb = cueBefore(reading, figure, getting, 5);
  if (verb && isLittle(gap(reading, verb, figure))) return 2;
  const gift = cueBefore(reading, figure, giving, 5);
  if (
    gift &&
    isLittle(gap(reading, gift, figure)) &&
    !unreal.test(reading.folded.slice(Math.max(0, gift.start - 14), gift.start))
  )
    return /\b(?:lui|leur|him|her|them) /.test(reading.folded.slice(Math.max(0, gift.start - 12), figure.start)) ? 3 : 2;
  const extreme = cueBefore(reading, figure, extremes, 5);
  if (extreme && !/[.;!?\d]/.test(gap(reading, extreme, figure))) return 2;
  const emotion = cueBefore(reading, figure, feeling, 3);
  if (emotion) return /\b(?:le|son|ton|ce|her|his|your|that|an?) $/.test(reading.folded.slice(emotion.end, figure.start)) ? 3 : 2;
  return 0;
}

const levelPreposition = /^ (?:a|de|to|at|on|with a|autour de|around|le|les|the)(?: (?:peine|a|an|des|les))? $/;
function isLevel(reading: Reading, figure: Figure): boolean {
  const level = cueBefore(reading, figure, levelling, 3);
  return level !== undefined && levelPreposition.test(gap(reading, level, figure));
}

const noun =
  /(?:'s (?:is|was)|\b(?:mine|hers|his) (?:is|was)|\bcelle d[eu] [a-z]+(?: est)?(?: de)?|\b(?:notes?|points|scores?|marks?|result(?:at|s)?|grade|total|verdict)(?: (?:en|au|du|in|on) [a-z]+)?(?: (?:de|d'|of|est|is|was|etait|finale?|du|au|en|merde))*(?: (?:une?|an?))?) ?[:=(,]? ?$/;

/** Told by the words just before the figure. */
const before: readonly (readonly [RegExp, number])[] = [
  [noun, 2],
  [/\b(?:above|below|under|over|au-dessus de|en dessous de|sous|depass(?:e[rs]?|ent|ait)|jamais)(?: (?:an?|les?|un))? $/, 1],
  [/\b(?:above|below|under) an? $|\b(?:dessous de|sous|below|under) $/, 1],
  [/\bmoi(?:,? j'ai)? ?[:,]? $/, 2],
  [/\b(?:une?|an?) $/, 0.5],
  [/\b(?:encore un|another) $/, 1],
  [/\b(?:son|ton|mon|leur|her|his|your|my) $/, 0.5],
  [
    /\b(?:son|ton|mon|ce|leur|ses|her|his|your|my|this|that|une?|an?|le|the)(?: (?:petit|beau|joli|gros|lovely|fat|big|solid))? $/,
    0.5,
  ],
  [/\b(?:avec|with)(?: (?:une?|an?))? (?:(?:petit|beau|joli|solid|big) )?$/, 0.5],
  [/\bque des $/, 2],
  [/\bpass\w{1,4} (?:sous|au-dessus d|au dessus d)[a-z']* ?(?:les? )?$/, 2],
  // What was announced: "la note de merde : 5,5".
  [/[:=] $/, 0.5],
];

/** "Sur six, évidemment." */
const scaleBehind = /^[.,…]? ?\(?(?:sur|out of) (?:\d|cinq|six|dix|vingt|cent|five|ten|twenty|forty|fifty|sixty|a hundred)/;
/** "Un 19 !": the figure is all the sentence says. */
const exclaimed = /^\s*(?:une?|an?|le|the|encore un|another)? ?$/;

/** "One lad wrote his name wrong. 7/50." */
function isAlone(reading: Reading, { start, end }: Figure): boolean {
  const [from, to] = reading.sentenceAt(start);
  return (
    /^\s*(?:an? |un |just |only )?$/.test(reading.folded.slice(from, start)) && /^[\s.!…]*$/.test(reading.folded.slice(end, to))
  );
}

/** Does the sentence before speak of work that is marked? */
function afterWork(reading: Reading, { start }: Figure): boolean {
  const [from] = reading.sentenceAt(start);
  // "Elle a eu 20. VINGT." says it again.
  if (!/\d/.test(reading.folded[start] ?? '')) return false;
  return from > 0 && hasIn(reading, gradedWork, [Math.max(from - 160, reading.sentenceAt(from - 1)[0]), from]);
}
/** Does the sentence open with the figure? */
const opens = (reading: Reading, { start }: Figure): boolean =>
  /^\s*(?:an? |un |just |only |seulement |a peine )?$/.test(reading.folded.slice(reading.sentenceAt(start)[0], start));

/** The signs around the figure; each may be told once. */
const around: readonly (readonly [(reading: Reading, figure: Figure) => boolean, number])[] = [
  [(reading) => has(reading, markTalk), 1],
  [(reading, { start }) => besides(reading, markTalk, start), 0.5],
  // How somebody fares: "s'est vautré", "caracole en tête", "squeaked by".
  [(reading, { start }) => besides(reading, faring, start), 1.5],
  [(_, { percent }) => percent, 1],
  [({ folded }, { start }) => folded.startsWith('zero', start), 1],
  [(reading, { start }) => reading.post.author === 'student' && besides(reading, subjects, start), 1],
  [isNearName, 1],
  [isForWork, 3],
  [followsWork, 1],
  [(_, { chained }) => chained === true, 2],
  // Nothing else that is bare comes in halves.
  [(_, { value }) => !Number.isInteger(value) && value <= 20, 1],
  [(_, { half }) => half, 2],
  [({ folded }, { end }) => scaleBehind.test(folded.slice(end, end + 24)), 2],
  [(reading, figure) => figure.scale !== undefined && isAlone(reading, figure), 2],
  // "Clara m'a rendu une rédaction. 19.", "Rattrapage. 8,9 au premier tour": told of the work in the sentence before.
  [
    (reading, figure) =>
      figure.scale === undefined && (figure.bare || figure.percent) && isAlone(reading, figure) && afterWork(reading, figure),
    2,
  ],
  [(reading, figure) => (figure.bare || figure.percent) && opens(reading, figure) && afterWork(reading, figure), 1],
  [
    (reading, { start, end }) =>
      reading.folded[end + 1] === '!' && exclaimed.test(reading.folded.slice(reading.sentenceAt(start)[0], start)),
    1,
  ],
];

/** What all signs around a figure weigh together; nothing, where it counts or numbers something else. */
export function weightOf(reading: Reading, figure: Figure, beside: boolean): number {
  const level = isLevel(reading, figure);
  const work = isForWork(reading, figure);
  if (work ? isNumbered(reading, figure) : isSomethingElse(reading, figure, beside, level)) return 0;
  if (isCountOf(reading, figure) || besides(reading, otherAverages, figure.start)) return 0;
  if (figure.value > 100 || (besides(reading, gameScores, figure.start) && !besides(reading, gradedWork, figure.start))) return 0;
  const words = reading.folded.slice(Math.max(0, figure.start - 30), figure.start);
  let sum = weightBefore(reading, figure) + (level ? 2 : 0);
  for (const [sign, weight] of before) if (sign.test(words)) sum += weight;
  for (const [sign, weight] of around) if (sign(reading, figure)) sum += weight;
  return sum;
}
