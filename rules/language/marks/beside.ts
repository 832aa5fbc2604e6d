/** Names beside a figure, and works beside it: whose mark it is, and what for. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, has } from '../lexicons/cues';
import { isGivenName } from '../names/given-names';
import { findPupilNouns } from '../school/pupils';
import { nearSpan } from '../text/near';
import { list } from '../text/patterns';
import { besides, cueAfter, cueBefore, gap } from './around';
import type { Figure } from './figures';
import { getting, giving } from './getting';
import { findNamed, type Named } from './named';
import { votesAndGames } from './others';
import { markTalk, subjects, tests } from './school-work';

const nearerOf = (a: Cue | undefined, b: Cue | undefined): Cue | undefined => (!a || (b && b.first < a.first) ? b : a);

const forWork =
  /^ (?:partout )?(?:en|au|aux|a la|a l'|a (?:son|sa|ses|mon|ma|ton|leur)|dans (?:son|sa|la|le)|sur (?:son|sa|le|la)|in|on(?: (?:the|his|her|my|their|your|a))?|for(?: (?:his|her|the|my))?)[ ]?(?:dernier |derniere |premier |1er |2e |last |first |final |ap |gcse |year \d+ |grand |petit |spe |[a-z]+ )?$/;

/** "En maths", "au contrôle", "on her mock", "in Spanish" right behind the figure. */
export function isForWork(reading: Reading, figure: Figure): boolean {
  const work = nearerOf(cueAfter(reading, figure, subjects, 3), cueAfter(reading, figure, tests, 3));
  return work !== undefined && forWork.test(gap(reading, figure, work));
}

/** "Maths : 12", "Écrit 14", "effort 2". */
export function followsWork(reading: Reading, figure: Figure): boolean {
  const work = cueBefore(reading, figure, subjects, 0) ?? cueBefore(reading, figure, tests, 0);
  return work !== undefined && /^ ?[:=(–-]? ?$/.test(gap(reading, work, figure));
}

/** Words between a verb and the mark it gives: "a eu encore un beau 18", "got him a solid 7". */
const little = new Set(
  list(`
    un une que qu encore seulement royalement a peine juste toujours enfin meme carrement finalement hier aujourd hui deja tjrs tjs l a le la d de des son sa ses beau belle joli jolie petit petite gros bon bonne sale triste
    pauvre magnifique superbe brillant excellent maigre note moyenne plus moins pas lui leur nous m t me te royal honorable miserable honnete ma mon ton ta ce cette en maths tout quasi presque environ genre premier premiere
    another only just a an his her their my your about exactly at least big fat solid whopping grand measly him them us score mark grade of around nearly almost like the total impressive pathetic shiny first second two three four five six deux trois quatre cinq
  `),
);
export const isLittle = (text: string): boolean =>
  text.length < 60 && text.split(/[ ',:-]+/).every((word) => word === '' || little.has(word) || isGivenName(word));

/** Words between a name and its mark: "Kenza a eu 14", "Leo, in the mock, 9", "12 pour la petite Lina", "2 à Evan". */
const links = new Set([
  ...little,
  ...list(`
    s a au avec c est il elle ptit fait eu obtient tire sort repart finit termine stagne plafonne mis pour pr en de d controle test ds dernier derniere bac blanc brevet maths math francais anglais physique
    with at on is got gets scored averaged has he she in for to of english science french spanish spelling mock exam quiz poor lovely dear our chere cher tres jeune ami autre cette ce ses s'est
  `),
]);
const linked = (text: string): boolean =>
  text.length < 45 && !/[.!?\n;«»"]/.test(text) && text.split(/[^a-z']+|'/).every((word) => word === '' || links.has(word));

/** Is the figure said right beside a name, with nothing but a little between? */
function isBeside(reading: Reading, figure: Figure, { at: [start, end] }: Named): boolean {
  const { folded } = reading;
  const between = end <= figure.start ? folded.slice(end, figure.start) : folded.slice(figure.end, start);
  // "Inès, 11, adore lire" tells an age where no marks are spoken of.
  if (between.startsWith(',') && (end > figure.start || (folded[figure.end] === ',' && !has(reading, markTalk)))) return false;
  // "Malo 9, Anna 14": the mark of the one before.
  if (end > figure.start) return /^ ?[(:=–-]|^ (?:pour|pr|for|a|to|de|d'|of)(?![a-z])/.test(between) && linked(between);
  return !/\d/.test(between) && linked(between);
}

/** Is somebody named before it in the same clause? */
export function isNearName(reading: Reading, { start }: Figure): boolean {
  const [from] = reading.sentenceAt(start);
  return reading.once(findNamed).some(({ at }) => {
    if (at[0] < from || at[1] > start || start - at[1] > 45) return false;
    return !/[\d;:!?()«»"]|,.*,/.test(reading.folded.slice(at[1], start));
  });
}

/** "Un 18", "le 4", "son 7": a figure that is a thing. */
const nominal = /\b(?:une?|an?|le|the|son|her|his|ton|your|encore) $/;

/** Is it given beside a name, where marks are spoken of, or a thing itself? */
export function isBesideName(reading: Reading, figure: Figure): boolean {
  const [before, after] = [
    reading.folded.slice(Math.max(0, figure.start - 8), figure.start),
    reading.folded.slice(figure.end, figure.end + 4),
  ];
  if (!figure.bare && !figure.percent && !figure.scale && !/^ d(?:e |')/.test(after)) return false;
  if (besides(reading, votesAndGames, figure.start)) return false;
  const isLikely =
    figure.scale || nominal.test(before) || [markTalk, giving, subjects, getting].some((words) => has(reading, words));
  return Boolean(isLikely) && reading.once(findNamed).some((person) => isBeside(reading, figure, person));
}

/** Does a name end right before an offset? */
export const isRightAfterName = (reading: Reading, offset: number): boolean =>
  reading.once(findNamed).some(({ at }) => at[1] <= offset && offset - at[1] < 4);

/** Is somebody of a class named or spoken of in the sentence? */
export function speaksOfPupil(reading: Reading, { start }: Figure): boolean {
  const [from, to] = nearSpan(reading, start);
  const isThere = ({ at }: { readonly at: Span }): boolean => at[0] >= from && at[0] < to;
  return reading.once(findNamed).some(isThere) || reading.once(findPupilNouns).some((noun) => noun.by !== 'the' && isThere(noun));
}
