/** Places where one may be met, with the words that lead there, and the words around them. */
import { isHousehold } from '../trips/trip-cues';
import { placesIn, venuesIn, type Words, wordsApart } from '../trips/trip-places';
import type { Sentence } from '../trips/trip-sentences';
import { meetingPlaces, nowhere, placeLeads, strictLeads } from './whereabouts-words';

/** From the first of some words to the last. */
export const hull = (...parts: readonly Words[]): Words => ({
  first: Math.min(...parts.map(({ first }) => first)),
  last: Math.max(...parts.map(({ last }) => last)),
});

/** The closest of some words, no further than so many words. */
export function closest<T extends Words>(to: Words, others: readonly T[], most: number): T | undefined {
  let best: T | undefined;
  for (const other of others) {
    const apart = wordsApart(to, other);
    if (apart <= most && (!best || apart < wordsApart(to, best))) best = other;
  }
  return best;
}

const hours = /^(?:five|six|seven|eight|nine|ten|eleven|twelve|four|three|noon|midnight|lunch|lunchtime|dinner|teatime)$/;

/** "jusqu'à 18h", "until 6", "avant 20h": up to an hour of the day. */
export function untilHour(sentence: Sentence, after: number): Words | undefined {
  for (let index = after; index <= after + 6; index++) {
    if (!/^(?:jusqu|jusqua|jusque|until|till?|til|avant|before|pour|for)$/.test(sentence.word(index))) continue;
    for (let at = index + 1; at <= index + 2; at++) {
      if (/^\d{1,2}(?:h\d{0,2}|am|pm)?$/.test(sentence.word(at))) return { first: index, last: at };
      if (hours.test(sentence.word(at)) && /^(?:half|to|past|till?|until|about|around)$/.test(sentence.word(at - 1)))
        return { first: index, last: at };
    }
  }
  return;
}

/** Where a subject stands before a word, at most four words back: "je suis toute", "I'm home". */
export function subjectBefore(sentence: Sentence, index: number): number {
  for (let at = index - 1; at >= index - 5 && sentence.word(at) !== ''; at--) {
    if (isHousehold(sentence, at)) return isHousehold(sentence, at - 1) ? at - 1 : at;
    if (/[.!?;\n]/.test(sentence.gap(at))) break;
  }
  return -1;
}

/** Does a word open its sentence or a clause? */
export const opens = (sentence: Sentence, index: number): boolean =>
  sentence.word(index - 1) === '' || /[.!?,;:\n()…]/.test(sentence.gap(index - 1));

/** A place where one may be met, with the words that lead there: "devant le gymnase", "au Vieux Houblon". */
export interface Spot extends Words {
  /** A kind of place ("gymnase"), not only a name. */
  readonly kind: boolean;
}

function findSpots(sentence: Sentence): readonly Spot[] {
  const spots: Spot[] = [];
  const add = ({ first, last }: Words, kind: boolean): void => {
    const lead = leadOf(sentence, first);
    if (lead >= 0 && !isNumbered(sentence, first)) spots.push({ first: lead, last: tailOf(sentence, last), kind });
  };
  for (const cue of sentence.cuesBut(meetingPlaces, nowhere)) add(cue, true);
  for (const cue of venuesIn(sentence)) add(cue, true);
  for (const { first, last, named } of placesIn(sentence)) if (!named || last > first) add({ first: last, last }, false);
  spots.push(...streetsIn(sentence), ...namedIn(sentence));
  return spots;
}

/** "Quai 4, gare de Lyon": the number of something else. */
const counted = /^(?:quai|voie|platform|gate|wagon|voiture|salle|chambre|room|porte|piste|lane|hall|terminal)$/;

/** "au 17, rue des Romarins", "at 40 Priory Road": an address is told, and nobody stands there. */
function isNumbered(sentence: Sentence, first: number): boolean {
  for (let index = first - 1; index >= first - 3; index--)
    if (/^\d/.test(sentence.word(index)) && !counted.test(sentence.word(index - 1))) return true;
  return false;
}

/** "place Saint-Lambert", "Aire de Beaune, …": a street says where without a word that leads there, and so does what opens a sentence. */
const streets = /^(?:place|rue|avenue|boulevard|quai|galerie|gare|porte|arret|square|parc|voie)$/;
const opening =
  /^(?:quai|parking|hall|halle|salle|ascenseur|toit|remparts|jetee|digue|buffet|centre|aire|hotel|auberge|refuge|camping|aeroport|station|terrasse|cafe|brasserie|port|plage|lac|peage|urgences)$/;

function* streetsIn(sentence: Sentence): Iterable<Spot> {
  for (const { first, last } of sentence.cuesBut(meetingPlaces, nowhere)) {
    const word = sentence.word(first);
    if (!streets.test(word) && !(opening.test(word) && opens(sentence, first))) continue;
    const tail = tailOf(sentence, last);
    if (tail > last && !isNumbered(sentence, first)) yield { first, last: tail, kind: true };
  }
}

const schools = /^(?:lycee|college|ecole|bahut|school|uni|fac|portail|grille|grilles|gates?)$/;
const besideName = new Set('devant dvt derriere outside opposite behind depuis o inside'.split(' '));

/** "devant le Monoprix", "outside Boots": a name behind a word that puts somebody beside it. */
function* namedIn(sentence: Sentence): Iterable<Spot> {
  for (let index = sentence.range[0]; index < sentence.range[1] - 1; index++) {
    if (!besideName.has(sentence.word(index)) || sentence.gap(index) !== ' ') continue;
    const school = /^(?:le|la|l|mon|the|my|du)$/.test(sentence.word(index + 1)) ? index + 2 : index + 1;
    const last = schools.test(sentence.word(school)) ? school : tailOf(sentence, index);
    if (last > index && last - index <= 6) yield { first: index, last, kind: true };
  }
}

/** The places of a sentence where one may be met. */
export const spotsIn = (sentence: Sentence): readonly Spot[] => sentence.once(findSpots);

/** "lac de Vassivière", "gare du Nord", "beach at Saltburn": the name that goes with a place. */
export function tailOf(sentence: Sentence, last: number): number {
  const { reading } = sentence;
  let end = last;
  for (let at = last + 1; at <= last + 6 && sentence.word(at) !== '' && /^[ '-]$/.test(sentence.gap(at - 1)); at++) {
    const [start] = sentence.span(at, at);
    if (/\p{Lu}/u.test(reading.text[start] ?? '')) end = at;
    else if (!/^(?:de|du|des|d|la|le|les|l|of|the|at|on|in|a|en|sur)$/.test(sentence.word(at))) break;
  }
  return end;
}

/** Where a word stands that puts somebody there: "à", "devant", "at"; articles and adjectives may stand between; -1 if none. */
function leadOf(sentence: Sentence, first: number): number {
  let strict = -1;
  for (let at = first - 1; at >= first - 5; at--) {
    const word = sentence.word(at);
    if (word === '' || /[.!?,;:\n]/.test(sentence.gap(at))) break;
    if (strictLeads.has(word)) strict = at;
    else if (!placeLeads.has(word) && (strict >= 0 || first - at > 2)) break;
  }
  return strict;
}
