/** Ranks in a class or a test: "dernier de la classe", "3e de sa promo", "came bottom in the Spanish test". */
import type { Reading } from '../../reading';
import { cuesOf, has } from '../cues';
import { lexicon } from '../lexicon';
import { cueAfter, gap } from './around';
import type { Mark } from './mark';
import { subjects, tests } from './school-work';

const places = lexicon(`
  dernier(s), dernière(s), avant-dernier, avant-dernière, bon dernier, bonne dernière, premier(s), première(s), 1er, 1re, 1ère, deuxième, troisième, 2e, 3e, 4e, 5e, 2ème, 3ème, 4ème, 5ème, 6e, 7e, 8e, 9e, 10e, 20e, 25e, 28e, 30e, major, majeure, cancre, queue, meilleur(e),
  pire, plus faible, plus mauvais, plus mauvaise note, plus basse note, pire note, meilleure note, plus haute note, plus mauvaise copie, pire copie, meilleure copie, pire moyenne, meilleure moyenne, plus mauvais élève, pires résultats, meilleurs résultats, pire résultat, meilleur résultat, note la plus basse, note la plus haute
  top, bottom, last, first, second, third, joint first, joint last, worst, best, lowest, highest, weakest, strongest, dead last, rock bottom, 1st, 2nd, 3rd, second worst, second best, lowest mark, lowest score, worst mark, worst score, best mark, highest mark, highest score, lowest grade, highest grade, worst grade, best grade, worst paper,
  best paper, lowest average, highest average, worst average, best average, top mark, top marks, top score, bottom mark, top grade
`);
const wholes = lexicon(`
  classe, classement, promo, promotion, section, cohorte, bahut, groupe, groupe classe, sixième(s), cinquième(s), quatrième(s), troisième(s), 6e, 5e, 4e, 3e, cm1, cm2, ce1, ce2, cp, seconde, terminale, toutes les classes
  class, year, year group, form, set, grade, cohort, gradebook, school year, her class, whole class, group, the lot
`);
/** A rank by itself, in whatever it is. */
const told = lexicon(`
  bon dernier, bonne dernière, major de promo, major de sa promo, major de la promo, major de promotion, major de sa promotion, majeure de promo, majeure de sa promo, tête de classe, en tête de classe, en tête de la classe, queue de classe, en queue de classe, cancre de la classe, cancre de ma classe, premier de la classe,
  honor roll, honour roll, dean's list, bottom of the class, top of the class, bottom of my class, top of my class, plus mauvaise note, plus basse note, pire note, pire copie, meilleure note, meilleure copie, plus haute note, pire moyenne, meilleure moyenne, plus mauvaise moyenne, plus basse moyenne, plus haute moyenne,
  moyenne catastrophique, moyenne pourrie, moyenne en chute libre, moyenne en baisse, avant-dernier, avant-dernière, dernier au classement, dernière au classement
  lowest mark, lowest score, lowest grade, highest mark, highest score, worst mark, worst score, best mark, worst grade, highest grade, lowest average, highest average, best average, worst average, top score, dead last
`);

/** "Premier de la classe", "last in the times tables test", "3e de sa promo". */
const of =
  /^ (?:de|du|d'|des|a|au|en|aux|dans|in|of|on|out of|across|sur)(?: ?(?:la|le|l'|sa|son|ma|mon|ta|ton|notre|toute|toute la|the|his|her|my|their|our|this|all|whole|entire|year \d+|[a-z]+){0,3})? ?$/;
/** "Le dernier de la classe à partir", "la première de la classe de neige", "first in class to arrive". */
const notOrder =
  /^ (?:de neige|verte|de mer|rousse|decouverte|a (?:[a-z]+(?:er|ir|oir|re)\b|s'|se |l')|to (?!my|me|be)[a-z]+|trips?|assembly|council|photo|dojo|novel|reader|day|of (?:the )?(?:day|year|term)|group work)/;
/** "Il est premier", "came last": a subject after it may be anything that is learnt. */
const attains =
  /(?:est|suis|es|sont|etait|finit|finis|fini|arrive|termine|toujours|encore|sorti|sortie|classee?|came|come|comes|coming|finished|finishes|placed|was|is|ranked|being|now|had the|has the|a la|a eu la|eu la|c'est (?:le|la)|the|le|la) $/;
const numbered =
  /\b(?:(?:\d{1,2})(?:e|eme|er|re) sur (?:\d{2,3}|vingt|trente)(?! ?(?:classes|equipes|ecoles|participants|km))|(?:classee?|rang|rank(?:ed)?)(?: ?:)? (?:\d{1,3}(?:er|ere|e|eme|st|nd|rd|th)?)(?: ?(?:\/|sur|out of|in|of) ?\d{1,4})?(?! ?[a-h](?![a-z])))/g;
const ranked = lexicon('sur, classé(e), rang, rank, ranked');

/** Verbs before a rank belong to it: "came bottom in the Spanish test". */
const verbBefore = /\b(?:came|come|comes|coming|finished|finishes|placed|ranked)(?: (?:rock|dead|joint))? $/;

export function* ranksIn(reading: Reading): Iterable<Mark> {
  const { folded } = reading;
  for (const { start, end } of cuesOf(reading, told)) {
    // "Meilleure note : 17" goes on.
    if (/^ ?[:=(]/.test(folded.slice(end, end + 3))) continue;
    const kind = /moyenne|average/.test(folded.slice(start, end)) ? 'average' : 'rank';
    yield { at: [start, end], kind, bad: false, sure: false };
  }
  for (const place of cuesOf(reading, places)) {
    const before = folded.slice(Math.max(0, place.start - 24), place.start);
    const short = place.end - place.start < 11;
    for (const [lexicon, attained] of [
      [wholes, false],
      [tests, true],
      [subjects, true],
    ] as const) {
      const whole = cueAfter(reading, place, lexicon, 5);
      if (!whole || !of.test(gap(reading, place, whole)) || notOrder.test(folded.slice(whole.end, whole.end + 14))) continue;
      // "La première évaluation de maths" comes first, "première en maths" is a rank.
      if (attained && short && !attains.test(before)) continue;
      const verb = verbBefore.exec(before)?.[0] ?? '';
      yield { at: [place.start - verb.length, whole.end], kind: 'rank', bad: false, sure: false };
      break;
    }
  }
  if (!has(reading, ranked)) return;
  for (const { 0: said, index } of folded.matchAll(numbered))
    yield { at: [index, index + said.length], kind: 'rank', bad: false, sure: false };
}
