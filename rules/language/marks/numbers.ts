/**
 * Marks in figures. A figure by itself is no mark; what stands around it makes it one, little by little: "a eu", "en
 * maths", "moyenne", the name beside it. Each sign has a weight, and enough of them make a mark.
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf, has } from '../cues';
import { nearSpan } from '../near';
import { list } from '../patterns';
import type { PersonName } from '../persons';
import { findPersons } from '../persons';
import { findPupilNouns } from '../school/pupils';
import { besides, cueAfter, cueBefore, gap } from './around';
import { type Figure, findFigures } from './figures';
import { extremes, feeling, getting, giving, levelling, moving } from './getting';
import type { Mark } from './mark';
import { numbered, timetable, votesAndGames } from './others';
import { averages, markTalk, otherAverages, subjects, tests } from './school-work';

/** So many signs make a mark. */
const enough = 3;

/** Between a verb and the mark it gives: "a eu encore un beau 18", "got him a solid 7". */
const little = new Set(
  list(`
    un une que qu encore seulement royalement a peine juste toujours enfin meme carrement finalement hier aujourd hui deja tjrs l a le la d de des son sa ses beau belle joli jolie petit petite gros bon bonne sale triste
    pauvre magnifique superbe brillant excellent maigre note moyenne plus moins pas lui leur nous m t me te royal honorable miserable honnete ma mon ton ta ce cette en maths tout quasi presque environ genre
    another only just a an his her their my your about exactly at least big fat solid whopping grand measly him them us score mark grade of around nearly almost like the total impressive pathetic shiny
  `),
);
const isLittle = (text: string): boolean =>
  text.length < 60 && text.split(/[ ',:-]+/).every((word) => word === '' || little.has(word));

/** Before a figure that numbers, dates or counts something else. */
const numbering =
  /(?:\b(?:exercices?|exos?|pages?|pp?|chapitres?|chap|lecons?|salles?|groupes?|no|numeros?|tomes?|seances?|questions?|parties?|exercises?|chapters?|rooms?|units?|tasks?|years?|yr|classes?|bus|lignes?|casiers?|etapes?|jours?|days?|weeks?|semaines?|steps?|parts?|tables?|form|period|set|annexe|doc|documents?|article|figure|fiche|version|v|saison|season|episode|ch|etaient|etions|sommes|sont|were|are|we re|ks|key stage|cycle|secondaire|sec|p|grade|band|terminale|premiere|seconde|lot|vol|volume|ages?|aged|ans?|plus|moins|chapter|lv|sujet|top|depuis|since|until|jusqu'a|avant|apres|before|by|vers|pour les|des|les|nos|vos|mes) |n°|#|x|\*)$/;
/** "12 h", "à 8 en classe": a time, unless a verb of level says otherwise. */
const atTime = /(?:^|\s)(?:à|at|vers|pour|des) $/;
const levelPreposition = /^ (?:a|de|to|at|on|autour de|around)(?: (?:peine|a|an|des|les))? $/;

/** Before a date, or a place in a series. */
const beforeDate =
  /(?:\b(?:only see|le|du|au|avant le|des le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jusqu'au|until|by|on|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nee?(?: le)?|born|date ?:?|dated|janvier|for|rdv|salle|room|bus|ligne|page|p\.|partie|jour|day|step|etape|episode|chapitre|tome|part|week|semaine|seance|no|numero|v|version|groupe|lot|thread|fil|tension|echelle|vision|copies|corrigees?|exercices?)|n°|#) ?$/;
/** "Le 7/10 de Maya", "son 12/20": what an article before a date never has after. */
const notDate = /^ (?:de|d'|a|au|en|of|qui)(?![a-z])/;
/** A share of people or things, a score of two teams, a rating of an eye test. */
const afterRatio =
  /^ (?:of(?! (?:his|her|my|the))|d'une?)(?![a-z])|^ ?(?:(?:des |d'|de |of (?:the |my |our )?)?(?:mes |nos |les )?(?:eleves|enfants|personnes|gens|jeunes|parents|familles|profs|enseignants|ecoles|classes|garcons|filles|francais|belges|pupils|students|children|kids|people|families|teachers|schools|places?|jours?|days?|heures?|ans|years?|km|kg|voix|votes?|points? bonus|lits?|seats|boys|girls|adults|h\b|min\b|cases|planets|copies|livres|books|present\w*|absent\w*|corrige\w*|done|marked|sont|ont|mangent|viennent|disent|are|have|say|walk|rendu\w*|termine\w*|lus?\b|a chaque oeil|vision|de vision|etoiles|stars)\b|eme\b|e\b|th\b)/;

/** "31 à 29", "3 contre 1", "21 to 17": two teams. */
const afterTeamScore = /^ (?:a|to|contre|vs?) \d{1,3}(?! ?(?:de moyenne|sur|\/|out of|%|pour cent|percent))(?![\d/]|[.,]\d)/;

function isRatioOrDate({ folded }: Reading, figure: Figure): boolean {
  const before = folded.slice(Math.max(0, figure.start - 20), figure.start);
  const after = folded.slice(figure.end, figure.end + 24);
  if (afterRatio.test(after)) return true;
  if (!folded.slice(figure.start, figure.end).includes('/') || !beforeDate.test(before)) return false;
  return !(/\b(?:le|du) $/.test(before) && notDate.test(after) && Number.isInteger(figure.value));
}

/** "en maths", "au contrôle", "on her mock", "in Spanish" right after the figure. */
function isForWork(reading: Reading, figure: Figure): boolean {
  const work = nearerOf(cueAfter(reading, figure, subjects, 3), cueAfter(reading, figure, tests, 3));
  return work !== undefined && forWork.test(gap(reading, figure, work));
}
const forWork =
  /^ (?:partout )?(?:en|au|aux|a la|a l'|a (?:son|sa|ses|mon|ma|ton|leur)|dans (?:son|sa|la|le)|sur (?:son|sa|le|la)|in|on(?: (?:the|his|her|my|their|your|a))?|for(?: (?:his|her|the|my))?)[ ]?(?:dernier |derniere |premier |1er |2e |last |first |final |ap |gcse |year \d+ |grand |petit |spe |[a-z]+ )?$/;

const nearerOf = (a: Cue | undefined, b: Cue | undefined): Cue | undefined => (!a || (b && b.first < a.first) ? b : a);

/** "Maths : 12", "Écrit 14", "effort 2". */
const followsWork = (reading: Reading, figure: Figure): boolean => {
  const work = cueBefore(reading, figure, subjects, 0) ?? cueBefore(reading, figure, tests, 0);
  return work !== undefined && /^ ?[:=(–-]? ?$/.test(gap(reading, work, figure));
};

/** The average a figure is: "moyenne générale 9,4", "14 de moyenne", "class average of 61". */
function averageOf(reading: Reading, figure: Figure): Cue | undefined {
  const isMark = (cue: Cue | undefined): cue is Cue =>
    cue !== undefined && !cuesOf(reading, otherAverages).some((other) => other.first <= cue.first && cue.last <= other.last);
  const after = cueAfter(reading, figure, averages, 2);
  if (isMark(after) && /^ (?:points? )?(?:de |of )?$/.test(gap(reading, figure, after))) return after;
  const before = cueBefore(reading, figure, averages, 9);
  if (!isMark(before) || !(figure.bare || figure.percent || figure.scale)) return undefined;
  const between = gap(reading, before, figure);
  return between.length <= 50 &&
    !/[;!?]/.test(between) &&
    !reading.once(findFigures).some((other) => other.first > before.last && other.last < figure.first && other.bare)
    ? before
    : undefined;
}

/** Of a verb, a noun or a feeling before the figure: how surely it speaks of a mark. */
function weightBefore(reading: Reading, figure: Figure): number {
  const verb = cueBefore(reading, figure, getting, 5);
  if (verb && isLittle(gap(reading, verb, figure))) return 2;
  const gift = cueBefore(reading, figure, giving, 5);
  if (gift && isLittle(gap(reading, gift, figure)))
    return /\b(?:lui|leur|him|her|them) /.test(reading.folded.slice(Math.max(0, gift.start - 12), figure.start)) ? 3 : 2;
  const extreme = cueBefore(reading, figure, extremes, 5);
  if (extreme && !/[.;!?\d]/.test(gap(reading, extreme, figure))) return 2;
  const emotion = cueBefore(reading, figure, feeling, 3);
  if (emotion) return /\b(?:le|son|ton|ce|her|his|your|that|an?) $/.test(reading.folded.slice(emotion.end, figure.start)) ? 3 : 2;
  return 0;
}

function isLevel(reading: Reading, figure: Figure): boolean {
  const level = cueBefore(reading, figure, levelling, 3);
  return level !== undefined && levelPreposition.test(gap(reading, level, figure));
}

const noun =
  /(?:'s (?:is|was)|\b(?:mine|hers|his) (?:is|was)|\bcelle d[eu] [a-z]+(?: est)?(?: de)?|\b(?:notes?|points|scores?|marks?|result(?:at|s)?|grade|total)(?: (?:en|au|du|in|on) [a-z]+)?(?: (?:de|d'|of|est|is|was|etait|finale?|du|au|en))*(?: (?:une?|an?))?) ?[:=(]? ?$/;

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
function isBeside(reading: Reading, figure: Figure, { at: [start, end] }: PersonName): boolean {
  const { folded } = reading;
  const between = end <= figure.start ? folded.slice(end, figure.start) : folded.slice(figure.end, start);
  // "Inès, 11, adore lire" tells an age where no marks are spoken of.
  if (between.startsWith(',') && (end > figure.start || (folded[figure.end] === ',' && !has(reading, markTalk)))) return false;
  // "Malo 9, Anna 14": the mark of the one before.
  if (end > figure.start) return /^ ?[(:=–-]|^ (?:pour|pr|for|a|to|de|d'|of)(?![a-z])/.test(between) && linked(between);
  return !/\d/.test(between) && linked(between);
}

/** Names a mark may stand beside. A finder. */
const namesBeside = (reading: Reading): readonly PersonName[] => reading.once(findPersons).filter(({ role }) => role !== 'adult');

/** "Un 18", "le 4", "son 7": a figure that is a thing. */
const nominal = /\b(?:une?|an?|le|the|son|her|his|ton|your|encore) $/;

/** "Passé de…", or "de… en un trimestre". */
const isMoved = (reading: Reading, figure: Figure, next: Figure): boolean =>
  cueBefore(reading, figure, moving, 3) !== undefined ||
  (/\b(?:de|from) $/.test(reading.folded.slice(Math.max(0, figure.start - 6), figure.start)) &&
    /^ (?:en (?:une?|deux|trois|quelques)|in (?:a|one|two|three)) /.test(reading.folded.slice(next.end, next.end + 14)));

/** "Passé de 4 à 15", "went from a 3 to a 6": one mark. @returns the second figure */
function movedTo(reading: Reading, figure: Figure, next: Figure | undefined): Figure | undefined {
  if (!next || !/^ (?:a|to) (?:an? )?$/.test(gap(reading, figure, next))) return undefined;
  if (!next.bare || next.value > 100 || !isMoved(reading, figure, next)) return undefined;
  return next;
}

/** Is it given beside a name, where marks are spoken of, or a thing itself? */
function isBesideName(reading: Reading, figure: Figure): boolean {
  const [before, after] = [
    reading.folded.slice(Math.max(0, figure.start - 8), figure.start),
    reading.folded.slice(figure.end, figure.end + 4),
  ];
  if (!figure.bare && !figure.percent && !figure.scale && !/^ d(?:e |')/.test(after)) return false;
  if (besides(reading, votesAndGames, figure.start)) return false;
  const isLikely =
    figure.scale || nominal.test(before) || [markTalk, giving, subjects, getting].some((words) => has(reading, words));
  return Boolean(isLikely) && reading.once(namesBeside).some((person) => isBeside(reading, figure, person));
}

/** Does something else than a mark stand here: a page, an hour, a share, a number of things? */
function isSomethingElse(reading: Reading, figure: Figure, before: string, beside: boolean): boolean {
  if (figure.percent) return shareOf.test(reading.folded.slice(figure.end, figure.end + 8));
  if (!figure.bare) return !beside;
  if (isLevel(reading, figure)) return false;
  return numbering.test(before) || atTime.test(reading.text.slice(Math.max(0, figure.start - 8), figure.start));
}
const shareOf = /^ ?(?:des?|d'|du|of(?! the marks)|off|aux?|bio|cacao)(?![a-z])/;

/** The signs that are told by the words just before, and what each weighs. */
const signs: readonly (readonly [RegExp, number])[] = [
  [noun, 2],
  [/\b(?:above|below|under|over|au-dessus de|en dessous de|sous|depasse(?:nt)?|jamais)(?: (?:an?|les?|un))? $/, 1],
  [/\b(?:above|below|under) an? $|\b(?:dessous de|sous|below|under) $/, 1],
  [/\bmoi(?:,? j'ai)? ?[:,]? $/, 2],
  [/\b(?:une?|an?) $/, 0.5],
  [/\b(?:encore un|another) $/, 1],
  [/\b(?:son|ton|mon|leur|her|his|your|my) $/, 0.5],
  [
    /\b(?:son|ton|mon|ce|leur|ses|her|his|your|my|this|that|une?|an?|le|the)(?: (?:petit|beau|joli|gros|lovely|fat|big|solid))? $/,
    0.5,
  ],
];

/** What all signs around a figure weigh together. */
function weightOf(reading: Reading, figure: Figure, beside: boolean): number {
  const before = reading.folded.slice(Math.max(0, figure.start - 30), figure.start);
  const forWork = isForWork(reading, figure);
  if (!forWork && isSomethingElse(reading, figure, before, beside)) return 0;
  if (forWork && numbering.test(before)) return 0;
  const told: readonly (readonly [boolean, number])[] = [
    [has(reading, markTalk), 1],
    [figure.percent, 1],
    [reading.folded.startsWith('zero', figure.start), 1],
    [reading.post.author === 'student' && besides(reading, subjects, figure.start), 1],
    [isLevel(reading, figure), 2],
    [forWork, 3],
    [followsWork(reading, figure), 1],
    [figure.chained === true, 2],
    [!Number.isInteger(figure.value) && figure.value <= 20, 1],
    ...signs.map(([sign, weight]) => [sign.test(before), weight] as const),
  ];
  return told.reduce((sum, [is, weight]) => (is ? sum + weight : sum), weightBefore(reading, figure));
}

const plainScore = (figure: Figure, sure: boolean): Mark => ({ at: [figure.start, figure.end], kind: 'score', bad: false, sure });

/** "Ibrahim's grade 5", "Lachlan Band 3 in numeracy", "predicted grade 7": the scale is named. */
const scaleNamed = /\b(?:grade|band|level) $/;
const attained = /(?:\b(?:his|her|their|a|predicted|on|got|gets|achieved|to|from)|'s) $/;

function levelMark(reading: Reading, figure: Figure, scale: string, beside: boolean): Mark | undefined {
  const start = figure.start - scale.length;
  const before = reading.folded.slice(Math.max(0, start - 12), start);
  const named = reading.once(namesBeside).some(({ at }) => at[1] <= start && start - at[1] < 4);
  const shown = beside || named || attained.test(before);
  const alone = figure.bare || /^ (?:is|was|isn't|wasn't|est)(?![a-z])/.test(reading.folded.slice(figure.end, figure.end + 8));
  if (!alone || !shown || !(beside || named || speaksOfPupil(reading, figure))) return undefined;
  return { ...plainScore(figure, named), at: [start, figure.end], kind: 'letter' };
}

/** Is somebody of a class named or spoken of in the sentence? */
function speaksOfPupil(reading: Reading, { start }: Figure): boolean {
  const [from, to] = nearSpan(reading, start);
  const isThere = ({ at }: { readonly at: Span }): boolean => at[0] >= from && at[0] < to;
  return (
    reading.once(findPersons).some((person) => person.role !== 'adult' && isThere(person)) ||
    reading.once(findPupilNouns).some((noun) => noun.by !== 'the' && isThere(noun))
  );
}

function markOf(reading: Reading, figure: Figure, listed: boolean): Mark | undefined {
  const average = averageOf(reading, figure);
  if (average) {
    const end = average.first > figure.last ? average.end : figure.end;
    return { at: [figure.start, end], kind: 'average', bad: false, sure: true };
  }
  if (figure.scale && isRatioOrDate(reading, figure)) return undefined;
  const beside = isBesideName(reading, figure);
  if (figure.scale)
    return beside ? { ...plainScore(figure, true), owner: 'named' } : plainScore(figure, figure.scale === 'usual');
  if (afterTeamScore.test(reading.folded.slice(figure.end, figure.end + 16))) return undefined;
  if (has(reading, timetable) || besides(reading, numbered, figure.start)) return undefined;
  const graded = scaleNamed.exec(reading.folded.slice(Math.max(0, figure.start - 8), figure.start))?.[0];
  if (graded) return levelMark(reading, figure, graded, beside);
  const weight = weightOf(reading, figure, beside) + (listed ? 1 : 0);
  if (beside && weight >= 0.5 && figure.value <= 100) return { ...plainScore(figure, true), owner: 'named' };
  const isOfPupil = (): boolean => weight >= enough - 1 && speaksOfPupil(reading, figure);
  return weight >= enough || isOfPupil()
    ? plainScore(figure, (figure.percent && weight > enough) || weightBefore(reading, figure) > 2)
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
    if (to && (has(reading, markTalk) || has(reading, subjects))) {
      yield { at: [figure.start, to.end], kind: 'score', bad: false, sure: besides(reading, subjects, figure.start) };
      index++;
      continue;
    }
    const mark = markOf(reading, figure, listed && followsWork(reading, figure));
    if (mark) yield mark;
  }
}
