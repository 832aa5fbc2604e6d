/** Under way, or there with a class: said without a verb ("On the 16.20 ferry to Arran", "Au théâtre avec les 4e"). */
import { lexicon } from '../lexicons/lexicon';
import { groupsIn, type Words } from '../trips/trip-places';
import type { Sentence } from '../trips/trip-sentences';
import { opens, type Spot, spotsIn, tailOf } from './spots';

/** Halts and stretches of a journey, as they happen: the place follows. */
export const underWay = lexicon(`
  just past, just passing, just passed, just gone past, just gone through, just going through, passing through, just coming into, coming up to, just crossed, just crossing, just left, just outside, just pulled into, just pulled in at, just pulled up at, pulling in at, pulling in to, pulling into, pulling up at, pulled in at, pulled over at, rolling into, rolling through, approaching, getting off at, changing at, stopped at, stopped off at, stopping at, pit stop at, loo stop at, toilet stop at, comfort stop at, refuelling at, broken down on, broken down at, broken down near, broken down outside, broke down on, on the hard shoulder of, on the verge of the, stuck at, stuck on, stuck in traffic on, stuck in traffic at, stuck in traffic near, in traffic on, in a jam on, in a tailback on, held up on, delayed at, stranded at, stranded on, live from, coming to you live from, lost in, on board, aboard, disembarking at, landed in, landed at, docking at, through security at, in departures at, in arrivals at, in the departure lounge at, at the gate at
  on vient de passer, vient de passer, venons de passer, on vient de dépasser, on passe, on longe, on traverse, on roule vers, on arrive à, on arrive au, on approche de, on entre dans, on sort de, on est arrêtés à, on est arrêtés au, arrêtés à, arrêtés au, est arrêté(e) à, est arrêté(e) au, arrêt pipi à, arrêt pipi au, pause pipi à, pause pipi au, pause à, pause au, halte à, halte au, arrêt à, en panne à, en panne sur, en panne au, en rade à, en rade sur, en rade au, bloqués à, bloqués sur, bloqués au, bloquée à, bloqué à, coincés à, coincés sur, coincés au, dans les bouchons à, dans les bouchons sur, dans les bouchons au, dans le bouchon de, à hauteur de, à la hauteur de, au péage de, sur l'aire de, à l'aire de, en direct de, en direct du, en direct des, en direct d', en live de, en live du, enfin posé(e/s/es) à, enfin posé(e/s/es) au, arrivé(e/s/es) à, arrivé(e/s/es) au, bien arrivé(e/s/es) à, à bord de, à bord du, correspondance à, changement à, attéri à, atterri à, débarqué(e/s/es) à, descendus à, en pleine forêt, en plein coeur de, en haut du, en haut de la, en haut des, tout en haut de, au pied du, au pied de la, au pied des, au sommet du, au sommet de la
`);

const capital = /^\p{Lu}[\p{L}\d]/u;
/** "A1", "M62", "E40". */
const road = /^[aemndr]\d{1,4}$/;

/** The name behind some words: "(just past) Wetherby", "(stuck on) the A38". */
function namedBehind(sentence: Sentence, last: number): number {
  for (let at = last + 1; at <= last + 4 && sentence.word(at) !== '' && /^[ '’-]$/.test(sentence.gap(at - 1)); at++) {
    const word = sentence.reading.text.slice(...sentence.span(at, at));
    if (road.test(sentence.word(at)) || capital.test(word)) return Math.max(at, tailOf(sentence, at));
  }
  return -1;
}

/** Whose journey it is: the writer's, told by "we", by a group, by the coach, or by nobody ("Just pulled into…"). */
const subject =
  /^(?:i|im|we|were|we're|re|m|je|j|on|nous|suis|est|sommes|sont|coach|bus|minibus|train|car|s|is|are|has|have|ve|and|et|la|enfin|bien|all|still|now|here|ok|update|news|so|bref|bon|coucou|salut|hello|hi)$/;

/** "coach is just past Wetherby", "pulling in at Chester Zoo", "On est au pied du Mont-Saint-Michel". */
export function* onTheMove(sentence: Sentence): Iterable<Words> {
  if (sentence.whens.some(({ kind }) => kind !== 'until')) return;
  for (const cue of sentence.cues(underWay)) {
    if (!opens(sentence, cue.first) && !subject.test(sentence.word(cue.first - 1))) continue;
    const last = namedBehind(sentence, cue.last);
    if (last >= 0) yield { first: cue.first, last };
  }
}

const vehicle =
  /(?<![\p{L}\d])(?:(?:[Oo]n|[Ii]n|[Aa]board) (?:the|our|a|this) (?:[\p{L}\d.:']+ ){0,2}?(?:train|bus|coach|ferry|tram|Luas|DART|subway|tube|minibus|metro|boat|cab|taxi|sleeper|Eurostar|\d{1,2}[.:]\d\d)|[Dd]ans (?:le|ce|notre|un) (?:train|bus|TGV|TER|car|tram|métro|ferry|RER|bateau|taxi|minibus|Thalys|Eurostar|Ouigo)(?: de \d{1,2} ?[h:]\d{0,2})?)(?: (?:queue|back|home|out|over|just|now|right now|retour))* (?:to|into|from|at|past|for|near|pour|vers|de|depuis|direction|entre|à) (?:the |la |le |les )?\p{Lu}[\p{L}'-]+/gu;
const there =
  /(?:^|[^\p{L}\d ] ?|(?<!\p{L})(?:i'm|im|we're|were|i am|we are|still|stuck|sat|je suis|jsuis|chuis|on est|nous sommes|suis|enfin|installée?s?|assise?s?) )$/u;

/** "On the GO train into Union with 54 kids", "je suis dans le TGV pour Rennes". */
export function* onBoard(sentence: Sentence): Iterable<Words> {
  const [start, end] = sentence.at;
  if (sentence.looksBack) return;
  for (const match of sentence.reading.text.slice(start, end).matchAll(vehicle)) {
    const at = start + match.index;
    if (!there.test(sentence.reading.folded.slice(start, at))) continue;
    // "the 18.05 ferry" is no day to come.
    for (const words of wordsIn(sentence, at, at + match[0].length))
      if (sentence.whens.every(({ first, last }) => first >= words.first && last <= words.last)) yield words;
  }
}

/** The words of a stretch of text. */
function* wordsIn(sentence: Sentence, start: number, end: number): Iterable<Words> {
  let [first, last] = [-1, -1];
  for (let index = sentence.range[0]; index < sentence.range[1]; index++) {
    const [from, to] = sentence.span(index, index);
    if (from < start || to > end) continue;
    if (first < 0) first = index;
    last = index;
  }
  if (first >= 0) yield { first, last };
}

/** Where one sits or stands: whoever tells it is there. */
const seat =
  /(?<![\p{L}\d])(?:emplacement|stand|voiture|wagon|porte|rangs?|quai|voie|salle d'attente|table|coach|carriage|gate|rows?|seats?|platform|pitch|booth|terminal|junction|ponton|bloc|tribune|car deck|east steps|west steps) (?:n° ?)?(?:\d{1,3}|[a-h]\d{0,3}|nord|sud|est|ouest)(?![\p{L}\d])/u;

/** "avec les 4e A", "with 54 kids". */
const withThem = /^(?:avec|with|of|plus|et|and)$/;
function groupBeside(sentence: Sentence, spot: Spot): Words | undefined {
  return groupsIn(sentence).find(({ first }) => {
    if (first < spot.first) return false;
    for (let at = first; at >= first - 4; at--) if (withThem.test(sentence.word(at))) return true;
    return false;
  });
}
const someKids =
  /\b(?:avec|with) (?:\w+ )?\d{1,3} (?:of |eleves|gamins|enfants|gosses|ados|kids|children|pupils|students|teenagers|latinistes|germanistes|hispanistes|petits|loulous|collegiens|lyceens|year|y\d)/;

/** "Depuis midi au camping", "Enfin au zoo". */
const settled = /^(?:depuis|enfin|installee?s?|posee?s?|toujours|encore|still|now|currently|finally)$/;

/** A spot that opens its sentence: "Au théâtre de la Croix-Rousse avec les 4e A", "Au camping des Flots Bleus, emplacement 41". */
export function* opensThere(sentence: Sentence): Iterable<Words> {
  if (sentence.looksBack || sentence.saysHour || sentence.whens.some(({ kind }) => kind !== 'until')) return;
  const spot = spotsIn(sentence).find(
    ({ first }) => first <= sentence.range[0] + 3 && (opens(sentence, first) || settled.test(sentence.word(sentence.range[0]))),
  );
  if (!spot) return;
  const group = groupBeside(sentence, spot);
  if (group) yield spot;
  else if (someKids.test(sentence.folded) || seat.test(sentence.folded)) yield spot;
}

/** "On est au lac, ponton nord": a present tense stands before, and a seat is told. */
export const tellsWhere = (sentence: Sentence, spot: Spot): boolean =>
  groupBeside(sentence, spot) !== undefined || someKids.test(sentence.folded) || seat.test(sentence.folded);
