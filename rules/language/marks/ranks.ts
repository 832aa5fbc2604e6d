/** Ranks in a class or a test: "dernier de la classe", "3e de sa promo", "came bottom in the Spanish test". */
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf, has } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { cueAfter, gap } from './around';
import type { Mark } from './mark';
import { markTalk, subjects, tests } from './school-work';

const places = lexicon(`
  dernier(s), dernière(s), avant-dernier, avant-dernière, bon dernier, bonne dernière, premier(s), première(s), 1er, 1re, 1ère, deuxième, troisième, 2e, 3e, 4e, 5e, 2ème, 3ème, 4ème, 5ème, 6e, 7e, 8e, 9e, 10e, 20e, 25e, 28e, 30e, major, majeure, cancre, queue, meilleur(e),
  pire, plus faible, plus mauvais, plus mauvaise note, plus basse note, pire note, meilleure note, plus haute note, plus mauvaise copie, pire copie, meilleure copie, pire moyenne, meilleure moyenne, plus mauvais élève, pires résultats, meilleurs résultats, pire résultat, meilleur résultat, note la plus basse, note la plus haute
  top, bottom, last, first, second, third, joint first, joint last, worst, best, lowest, highest, weakest, strongest, dead last, rock bottom, 1st, 2nd, 3rd, second worst, second best, lowest mark, lowest score, worst mark, worst score, best mark, highest mark, highest score, lowest grade, highest grade, worst grade, best grade, worst paper,
  best paper, lowest average, highest average, worst average, best average, top mark, top marks, top score, bottom mark, top grade,
  plus faible moyenne, plus mauvaise moyenne, plus basse moyenne, plus haute moyenne, avant dernier, avant dernière, antépénultième, dernier ex aequo, premier ex aequo, première ex aequo, tout dernier, toute dernière, tout premier, toute première
  second last, second to last, next to last, third last, last but one, second from bottom, third from bottom, second from last, joint top, joint bottom, very last, very top, very bottom, number one, number two, number three, number 1, number 2, number 3, number 4, number 5, equal first, tied for first, tied for last, lowest result, highest result, best result, worst result
`);
const wholes = lexicon(`
  classe, classement, promo, promotion, section, cohorte, bahut, groupe, groupe classe, sixième(s), cinquième(s), quatrième(s), troisième(s), 6e, 5e, 4e, 3e, cm1, cm2, ce1, ce2, cp, seconde, terminale, toutes les classes
  class, year, year group, form, set, grade, cohort, gradebook, school year, her class, whole class, group, the lot,
  lycée, collège, école, établissement, bassin, département, académie, canton, province, commission scolaire, degré, filière, volée, groupes, classes, demi groupe
  district, county, country, school, entire school, state, region, trust, academy, department, grade level, graduating class, senior class, junior class, freshman class, sophomore class, homeroom, sets, classes, groups, intake, faculty, province
`);
/** A rank by itself, in whatever it is. */
const told = lexicon(`
  bon dernier, bonne dernière, major de promo, major de sa promo, major de la promo, major de promotion, major de sa promotion, majeure de promo, majeure de sa promo, tête de classe, en tête de classe, en tête de la classe, queue de classe, en queue de classe, cancre de la classe, cancre de ma classe, premier de la classe,
  honor roll, honour roll, dean's list, bottom of the class, top of the class, bottom of my class, top of my class, plus mauvaise note, plus basse note, pire note, pire copie, meilleure note, meilleure copie, plus haute note, pire moyenne, meilleure moyenne, plus mauvaise moyenne, plus basse moyenne, plus haute moyenne,
  moyenne catastrophique, moyenne pourrie, moyenne en chute libre, moyenne en baisse, avant-dernier, avant-dernière, dernier au classement, dernière au classement, lanterne rouge, bonnet d'âne, _ et dernier, _ et dernière, dans les derniers de la classe, parmi les derniers
  [lowest/highest/worst/best] [quiz/test/exam/class/unit/mock/essay/spelling] [average/averages/score/scores/mean/median/mark/marks/results],
  pires résultats, meilleurs résultats, pire note de la classe, dernier de la liste, la plus faible moyenne, la plus basse moyenne, la plus haute moyenne, plus faible moyenne, plus faible note, note la plus basse, note la plus haute,
  lowest mark, lowest score, lowest grade, highest mark, highest score, worst mark, worst score, best mark, worst grade, highest grade, lowest average, highest average, best average, worst average, top score, dead last, bottom of the pile, top of the pile, worst set of results, best set of results, worst results, valedictorian, salutatorian, higher than everyone, lower than everyone, worse than everyone, better than everyone, worst mark in the class, bottom of the set, top of the set
`);

/** "Premier de la classe", "last in the times tables test", "3e de sa promo". */
const of =
  /^ (?:de|du|d'|des|a|au|en|aux|dans|in|of|on|out of|across|sur)(?: ?(?:la|le|les|l'|sa|son|ma|mon|mes|nos|ses|ta|ton|notre|toute?s?|the|his|her|my|their|our|this|all|whole|entire|year \d+|deux|trois|quatre|two|three|four)(?![a-z]))*(?: ?[a-z]+)? ?$/;
/** Of a whole school one is the last by rank; in it one is only the last to leave. */
const bySchool = /^(?:lycee|college|ecole|etablissement|school|academy|classes|country)$/;
const within = /^ (?:a|au|aux|at|en|dans|on|sur) /;
/** "Le dernier de la classe à partir", "la première de la classe de neige", "first in class to arrive". */
const notOrder =
  /^ (?:de neige|verte|de mer|rousse|decouverte|a (?:[a-z]+(?:er|ir|oir|re)\b|s'|se |l')|to (?!my|me|be)[a-z]+|trips?|assembly|council|photo|dojo|novel|reader|day|of (?:the )?(?:day|year|term)|group work)/;
/** "Il est premier", "came last": a subject after it may be anything that is learnt. */
const attains =
  /(?:est|suis|es|sont|etait|finit|finis|fini|arrive|termine|toujours|encore|sorti|sortie|classee?|came|come|comes|coming|finished|finishes|placed|was|is|ranked|being|now|had the|has the|a la|a eu la|eu la|c'est (?:le|la)|the|le|la) $/;
const numbered =
  /\b(?:(?:first|second|third|last|\d{1,3}(?:st|nd|rd|th)) (?:of|out of) \d{2,4}(?! ?(?:teams|schools|runners))|(?:\d{1,2})(?:e|eme|er|re) sur (?:\d{2,3}|vingt|trente)(?! ?(?:classes|equipes|ecoles|participants|km))|\d{1,3}(?:st|nd|rd|th) (?:in|of) (?:our|my|his|her|their|the) (?:whole |entire )?(?:year|class|form|set|grade|year group|cohort)(?![a-z])(?: (?:for|in) the exams?)?(?: out of \d{2,3})?|\d{1,2}(?:st|nd|rd|th|e|eme) (?:per)?centile|(?:classee?|(?<!(?:premier|dernier|deuxieme|second|troisieme) )rang|rank(?:ed)?)(?: ?:)? (?:\d{1,3}(?:er|ere|e|eme|st|nd|rd|th)?)(?: ?(?:\/|sur|out of|in|of) ?\d{1,4})?(?! ?[a-h](?![a-z])))/g;
/** "Classé 3e" is one, "classe 14" is none: only its accent tells. */
const isRoom = /^classe? \d/i;
/** The end of each of them, a cheap look. */
const ordered = /(?:of|sur|classee?|rang|rank(?:ed)?)(?: ?:)? (?:\d|vingt|trente)|\d(?:st|nd|rd|th) (?:in|of) |centile/;
const ranked = lexicon(
  'sur, classé(e), rang, rank, ranked, first of, second of, third of, last of, out of, of, in, percentile, centile',
);

/** Verbs before a rank belong to it: "came bottom in the Spanish test". */
const verbBefore = /\b(?:came|come|comes|coming|finished|finishes|placed|ranked)(?: (?:rock|dead|joint))? $/;

const inWhat =
  /^,? (?:au|aux|en|a la|a l'|at|in|on|of) ?(?:the |her |his |our |my )?(?:dernier |derniere |premier |first |last |final )?(?=[a-z])/;
/** "Meilleur de la classe au jonglage": in what is not learnt. */
function isInOther(reading: Reading, end: number): boolean {
  const prefix = inWhat.exec(reading.folded.slice(end, end + 30))?.[0];
  if (prefix === undefined) return false;
  const from = end + prefix.length;
  const starts = (lexicon: Lexicon): boolean => cuesIn(reading, lexicon, [from, from + 40]).some(({ start }) => start === from);
  return (
    ![subjects, tests, markTalk, wholes].some(starts) &&
    !/^(?:ce|cette|this|un|une|a |tout|all|every|whole|entire|nos |mes |our |my |\d+ (?:ans|years))/.test(
      reading.folded.slice(from, from + 6),
    )
  );
}

const lowest = /derni|pire|plus (?:basse|faible|mauvais)|bottom|last|worst|lowest|queue|lanterne|ane$/;
const rank = ({ folded }: Reading, start: number, end: number): Mark => ({
  at: [start, end],
  kind: 'rank',
  bad: lowest.test(folded.slice(start, end)),
  sure: false,
});

/** Ranks that say of themselves in what. */
function* toldRanks(reading: Reading): Iterable<Mark> {
  for (const { start, end } of cuesOf(reading, told)) {
    // "Meilleure note : 17" goes on.
    if (isInOther(reading, end) || /^ ?[:=(]/.test(reading.folded.slice(end, end + 3))) continue;
    const isAverage = /moyenne|average/.test(reading.folded.slice(start, end));
    yield { ...rank(reading, start, end), ...(isAverage && { kind: 'average' }) };
  }
}

const topping = lexicon('topped, tops, topping, tête de, en tête de, survole, domine');
/** "Topped the whole grade". */
function* topped(reading: Reading): Iterable<Mark> {
  for (const verb of cuesOf(reading, topping)) {
    const whole = cueAfter(reading, verb, wholes, 3);
    if (whole && /^ (?:the |her |his |our |my |la |sa |toute? |le |tout )*(?:whole |entire )?$/.test(gap(reading, verb, whole)))
      yield rank(reading, verb.start, whole.end);
  }
}

/** In what a place is taken: the whole of a class, a test, a subject. */
function wholeOf(reading: Reading, place: Cue): Cue | undefined {
  const before = reading.folded.slice(Math.max(0, place.start - 24), place.start);
  // "La première évaluation de maths" comes first, "première en maths" is a rank.
  const attained = place.end - place.start >= 11 || attains.test(before);
  for (const lexicon of attained ? [wholes, tests, subjects] : [wholes]) {
    const whole = cueAfter(reading, place, lexicon, 5);
    if (!whole || !of.test(gap(reading, place, whole)) || notOrder.test(reading.folded.slice(whole.end, whole.end + 14)))
      continue;
    if (bySchool.test(reading.folded.slice(whole.start, whole.end)) && within.test(gap(reading, place, whole))) continue;
    if (lexicon !== wholes || !isInOther(reading, whole.end)) return whole;
  }
  return undefined;
}

export function* ranksIn(reading: Reading): Iterable<Mark> {
  const { folded } = reading;
  yield* toldRanks(reading);
  yield* topped(reading);
  for (const place of cuesOf(reading, places)) {
    const whole = wholeOf(reading, place);
    if (!whole) continue;
    const verb = verbBefore.exec(folded.slice(Math.max(0, place.start - 24), place.start))?.[0] ?? '';
    yield rank(reading, place.start - verb.length, whole.end);
  }
  if (!has(reading, ranked) || !ordered.test(folded)) return;
  for (const { 0: said, index } of folded.matchAll(numbered))
    if (!isRoom.test(reading.text.slice(index, index + said.length)) || /\d(?:e|er)/.test(said))
      yield rank(reading, index, index + said.length);
}
