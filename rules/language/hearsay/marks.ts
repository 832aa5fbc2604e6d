/** What in a text says "this is hearsay", and how much each sign weighs. */
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf } from '../lexicons/cues';
import { isQuoted } from '../text/speech';
import { wordsAfter, wordsBefore } from '../text/window';
import { findConditionals } from './conditional';
import { going, gossip, hedged, outright, secrecy } from './sayings';
import { accordingTo, close, telling, vague } from './sources';

/** A sign of hearsay. */
export interface Mark extends Cue {
  readonly weight: number;
  /** The conditional stands in the rumour itself; the others stand before or behind it. */
  readonly inside?: true;
}

/** What each sign weighs: a rumour needs `enough`, with whom it is about and what is told of them. */
export const weights = {
  /** "Il paraît que": it needs a victim only. */
  outright: 4,
  /** "Des parents racontent": it needs a person. */
  vagueSource: 3,
  /** "Ma sœur m'a dit", "apparently": so do harmless things begin. */
  closeSource: 2,
  hedged: 2,
  /** "Ça reste entre nous": said of any secret. */
  secrecy: 2,
  /** "serait", "aurait": of plans as well; behind a "que" it may be the future of what was announced. */
  conditional: 2,
  announced: 0,
  /** A person; a class, a school or a company is hurt by worse news only. */
  person: 2,
  group: 1,
  juicy: 2,
  spread: 1,
  harmless: -2,
  enough: 5,
  /** So much needs no second look: "il paraît que", of a person, what may cost them their job. */
  plain: 7,
} as const;

/** A text made of nothing else is not read to its end. */
const most = 20;
/** Words between a source and its verb: "une maman de la classe m'a quand même dit", "my cousin goes there and she said". */
const apart = { near: 4, far: 9 } as const;

/** "À des parents", "to people": not the subject of what follows. */
const governing =
  /^(?:a|aux|au|pour|avec|chez|par|sans|contre|to|for|with|by|of|at|about|from|mes|my|nos|our|dear|chers|cheres|que|qu|ke)$/;
/** What is said is a word of courtesy, an order or a quotation. */
const courtesy =
  /^(?:merci|bonjour|bonsoir|oui|non|adieu|coucou|bravo|hello|hi|thanks|thank|yes|no|sorry|goodbye|to|de|d|stop|wow|please)$/;
const pronouns = /^(?:m|me|nous|t|te|vous|lui|leur|us|him|her|them|you|que|qu|ke)$/;
const stop = /[.!?;\n]/;

/** "a friend of mine swears", "les 3e ils disent". */
function tellings(reading: Reading, sources: readonly Cue[], weight: number): Mark[] {
  const found: Mark[] = [];
  for (const source of sources.slice(0, most * 2)) {
    const [, end] = reading.sentenceAt(source.start);
    const verb = cuesIn(reading, telling, [source.end, Math.min(end, source.end + 80)])[0];
    const words = verb ? verb.first - source.last - 1 : 0;
    if (!verb || words > apart.far || stop.test(reading.folded.slice(source.end, verb.start))) continue;
    if (governing.test(wordsBefore(reading, source, 1)[0]?.word ?? '')) continue;
    const next = wordsAfter(reading, verb, 2).find(({ word }) => !pronouns.test(word));
    if (courtesy.test(next?.word ?? '')) continue;
    found.push({
      start: source.start,
      end: verb.end,
      first: source.first,
      last: verb.last,
      weight: words > apart.near ? weights.closeSource : weight,
    });
  }
  return found;
}

/** "according to people in the know", "dixit ma voisine". */
function attributions(reading: Reading): Mark[] {
  const sources = [...cuesOf(reading, vague), ...cuesOf(reading, close)];
  if (sources.length === 0) return [];
  return cuesOf(reading, accordingTo)
    .slice(0, most)
    .flatMap((cue): Mark[] => {
      const source = sources.find(({ first }) => first > cue.last && first - cue.last <= 2);
      // "From my cousin's wedding"
      if (source && /^['’]s /.test(reading.folded.slice(source.end, source.end + 3))) return [];
      return source ? [{ ...cue, end: source.end, last: source.last, weight: weights.hedged }] : [];
    });
}

/** "la rumeur court", "il court de drôles d'histoires". */
function rumours(reading: Reading): Mark[] {
  return cuesOf(reading, gossip)
    .slice(0, most)
    .flatMap((noun): Mark[] => {
      const verb = cuesIn(reading, going, reading.sentenceAt(noun.start)).find(
        ({ first, last }) => (first > noun.last && first - noun.last <= 4) || (last < noun.first && noun.first - last <= 4),
      );
      if (!verb) return [];
      const [first, last] = verb.first < noun.first ? [verb, noun] : [noun, verb];
      return [{ start: first.start, end: last.end, first: first.first, last: last.last, weight: weights.outright }];
    });
}

/** "Le directeur a annoncé que l'école fermerait". */
const isAnnounced = (reading: Reading, cue: Cue): boolean =>
  wordsBefore(reading, cue, 8).some(({ word }) => /^(?:que|qu|ke)$/.test(word));

/** All signs of hearsay of a text, in order. A finder. */
export function findMarks(reading: Reading): readonly Mark[] {
  const weigh = (cues: readonly Cue[], weight: number): Mark[] => cues.slice(0, most).map((cue) => ({ ...cue, weight }));
  const marks: Mark[] = [
    ...weigh(cuesOf(reading, outright), weights.outright),
    ...weigh(cuesOf(reading, hedged), weights.hedged),
    ...weigh(cuesOf(reading, secrecy), weights.secrecy),
    ...rumours(reading),
    ...findConditionals(reading)
      .slice(0, most)
      .map(
        (cue): Mark => ({ ...cue, weight: isAnnounced(reading, cue) ? weights.announced : weights.conditional, inside: true }),
      ),
  ];
  if (cuesOf(reading, telling).length > 0) {
    marks.push(...tellings(reading, cuesOf(reading, vague), weights.vagueSource));
    marks.push(...tellings(reading, cuesOf(reading, close), weights.closeSource));
  }
  marks.push(...attributions(reading));
  return marks.filter(({ start, end }) => !isQuoted(reading, [start, end])).sort((a, b) => a.start - b.start || b.end - a.end);
}
