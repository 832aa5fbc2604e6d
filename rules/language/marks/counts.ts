/** What figures count that are no marks: pages, hours, people, goals, halves of something, "2 in French" of chapters. */
import type { Reading } from '../../reading';
import { hasIn } from '../lexicons/cues';
import { gap } from './around';
import { type Figure, findFigures } from './figures';
import { getting } from './getting';

/** Before a figure that numbers, dates or counts something else. */
const numbering =
  /(?:\b(?:exercices?|exos?|pages?|pp?|chapitres?|chap|lecons?|salles?|groupes?|apt|appt|apartment|appartement|suite|floor|etage|unit|flat|gate|porte|quai|platform|paper|channel|bac|no|numeros?|numbers?|nr|attempt|take|draft|placement|cup|coffee|tomes?|seances?|questions?|parties?|exercises?|chapters?|rooms?|units?|tasks?|years?|yr|classes?|bus|lignes?|casiers?|etapes?|jours?|days?|weeks?|semaines?|steps?|parts?|tables?|form|period|set|annexe|doc|documents?|article|figure|fiche|version|v|saison|season|episode|ch|etaient|etions|sommes|sont|were|are|we re|ks|key stage|cycle|secondaire|sec|p|grade|band|terminale|premiere|seconde|2n?de|1re|1ere|tle|lot|vol|volume|ages?|aged|ans?|plus|moins|chapter|lv|sujet|top|depuis|since|until|jusqu'a|avant|apres|before|by|vers|pour les|des|les|nos|vos|mes) |n°|#|x|\*)$/;
/** "12 h", "à 8 en classe": a time, unless a verb of level says otherwise. */
const atTime =
  /(?:^|\s)(?:à|at|vers|pour|des|(?:[a-z]+day|morning|afternoon|evening|night|tonight|tomorrow|today)(?: morning| afternoon| evening| night)?,? (?:from|until|till|by|around|before|after)) $/i;

/** Before a date, or a place in a series. */
const beforeDate =
  /(?:\b(?:only see|le|du|au|avant le|des le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jusqu'au|until|by|on|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nee?(?: le)?|born|date ?:?|dated|janvier|for|rdv|salle|room|bus|ligne|page|p\.|partie|jour|day|step|etape|episode|chapitre|tome|part|week|semaine|seance|no|numero|v|version|groupe|lot|thread|fil|tension|echelle|vision|copies|corrigees?|exercices?)|n°|#) ?$/;
/** "Le 7/10 de Maya", "son 12/20": what an article before a date never has after. */
const notDate = /^ (?:de|d'|a|au|en|of|qui)(?![a-z])/;
/** A share of people or things, a score of two teams, a rating of an eye test. */
const afterRatio =
  /^ (?:of(?! (?:his|her|my|the))|d'une?|d'entre)(?![a-z])|^ ?(?:(?:des |d'|de |of (?:the |my |our )?)?(?:mes |nos |les )?(?:eleves|enfants|personnes|gens|jeunes|parents|familles|profs|enseignants|ecoles|classes|garcons|filles|francais|belges|pupils|students|children|kids|people|families|teachers|schools|places?|jours?|days?|heures?|ans|years?|km|kg|voix|votes?|points? bonus|lits?|seats|boys|girls|adults|h\b|min\b|cases|planets|copies|livres|books|present\w*|absent\w*|corrige\w*|done|marked|sont|ont|mangent|viennent|disent|are|have|say|walk|rendu\w*|termine\w*|lus?\b|a chaque oeil|vision|de vision|etoiles|stars)\b|eme\b|e\b|th\b)/;

/** "9/10 élèves", "le 12/10", "3/4 d'une tarte". */
export function isRatioOrDate({ folded }: Reading, figure: Figure): boolean {
  const before = folded.slice(Math.max(0, figure.start - 20), figure.start);
  const after = folded.slice(figure.end, figure.end + 24);
  if (afterRatio.test(after)) return true;
  if (!folded.slice(figure.start, figure.end).includes('/') || !beforeDate.test(before)) return false;
  return !(/\b(?:le|du) $/.test(before) && notDate.test(after) && Number.isInteger(figure.value));
}

/** "31 à 29", "3 contre 1", "21 to 17": two teams. */
const teamScore = /^ (?:a|to|contre|vs?) \d{1,3}(?! ?(?:de moyenne|sur|\/|out of|%|pour cent|percent))(?![\d/]|[.,]\d)/;
export const isTeamScore = ({ folded }: Reading, { end }: Figure): boolean => teamScore.test(folded.slice(end, end + 16));

const shareOf = /^ ?(?:des?|d'|du|of(?! the marks)|off|aux?|bio|cacao)(?![a-z])/;

/** "On est 9 en anglais", "we were 14 in French". */
const people =
  /\b(?:(?:on|nous|ils|elles|vous) (?:n')?(?:est|etait|sera|sommes|etions|serons|sont|etaient|seront|etes)|(?:we|they|there|you) (?:are|were|will be)|we're|there's|il y (?:a|avait|aura)|y (?:a|avait))(?! (?:passes?|descendus?|montes?|remontes?|tombes?|a|en|sur|on|at|stuck)\b)(?: [a-z']+){0,2} ?(?:\d+ (?:[a-z']+ ){1,3}(?:et|and) )?$/;
/** "Les 3e en ont eu 21": of what was said before. */
const ofThem =
  /\b(?:y |il |elle |on |j'|ils |elles |nous )?en (?:a|ai|as|ont|avons|avait|avaient|trouve|reste|faut|manque)(?: [a-z]+)? $/;
const inRow = /^ [a-z'-]+(?: [a-z'-]+)?(?:,| et| and| &)(?: [a-z'-]+){0,2} $/;
/** A chain of counts is followed so far back. */
const longestRow = 6;
const listed = /(?:,| et| and| &| puis| plus)(?: (?:only|just|seulement|encore|que))? $/;

/** "3 chapters in English and 2 in French": the noun is left out the second time. */
function countsAgain(reading: Reading, figure: Figure, depth = 0): boolean {
  const figures = reading.once(findFigures);
  const before = figures[figures.indexOf(figure) - 1];
  if (!before || before.scale || before.percent || before.chained) return false;
  const between = gap(reading, before, figure);
  // "Sarah 8 crêpes, Adam 6, moi 11".
  if (before.bare)
    return depth < longestRow && /^(?:,| et| and)(?: [a-z'-]+){1,2} $/.test(between) && countsAgain(reading, before, depth + 1);
  if (
    between.length > 44 ||
    !(listed.test(between) || inRow.test(between)) ||
    /[.!?\n]|^ (?:points?|pts|marks?|de moy)/.test(between)
  )
    return false;
  return !hasIn(reading, getting, [before.end, figure.start]);
}

/** Does the figure number a page or a day, whatever work stands behind? */
export const isNumbered = ({ folded }: Reading, { start }: Figure): boolean =>
  numbering.test(folded.slice(Math.max(0, start - 30), start)) &&
  !/\b(?:que des|sous les) $/.test(folded.slice(Math.max(0, start - 9), start));

/**
 * Does something else than a mark stand here: a page, an hour, a share, a number of people or things?
 * @param beside a name stands beside it · @param level a verb of level stands before ("plafonne à")
 */
export function isSomethingElse(reading: Reading, figure: Figure, beside: boolean, level: boolean): boolean {
  const { folded } = reading;
  if (figure.percent) return shareOf.test(folded.slice(figure.end, figure.end + 8));
  if (!figure.bare) return !beside;
  if (level) return false;
  return isNumbered(reading, figure) || atTime.test(reading.text.slice(Math.max(0, figure.start - 34), figure.start));
}

/** "Le 12, en autobus": a day, unless it is of somebody or for something. */
const isDay = ({ folded }: Reading, { start, end, value }: Figure): boolean =>
  value <= 31 &&
  Number.isInteger(value) &&
  /\b(?:le|du|au) $/.test(folded.slice(Math.max(0, start - 3), start)) &&
  !/^ (?:de|d'|a|au|en|qui)(?![a-z])/.test(folded.slice(end, end + 5)) &&
  !/\b(?:pour|pr|chapeau|depasse\w*|merite|reparler\w*|bravo|avec|vu) (?:le|du|au) $/.test(
    folded.slice(Math.max(0, start - 16), start),
  );

/** "1. Mila, 2. Karim": a list. */
const isListed = ({ text }: Reading, { start, end }: Figure): boolean =>
  /^[.)] \p{Lu}/u.test(text.slice(end, end + 3)) &&
  /(?:^|[^\d.,])1[.)] \p{Lu}/u.test(text.slice(Math.max(0, start - 120), start + 4));

/** Are people or things counted, though no noun follows? */
export function isCountOf(reading: Reading, figure: Figure): boolean {
  const [from] = reading.sentenceAt(figure.start);
  const before = reading.folded.slice(Math.max(from, figure.start - 60), figure.start);
  if (isDay(reading, figure) || isListed(reading, figure)) return true;
  return people.test(before) || ofThem.test(before) || countsAgain(reading, figure);
}
