/** Places and groups of pupils in the sentences that may hold a date, each found once and asked for by stretches of text. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { findDatedSentences } from './dates';
import { group, park, venue } from './outing-words';
import { destination, resort } from './places';
import { joined } from './spans';

/** "à Rome", "en Grèce", "au ski", "in Bali". */
const towards = '(?:a|à|au|aux|en|dans|sur|vers|pour|chez|direction|in|to|at|near|around|across|for)';
const article = "(?:la |le |les |l'|the |un |une |my |our |mes |nos |ma |mon )?";
const names = new RegExp(`(?<![a-z\\d])(?:(${destination}|${park})|${resort})(?![a-z\\d])`, 'g');
const before = new RegExp(`(?:^|[^a-z\\d])(${towards} ${article})$`);
const towardsHere = new RegExp(`^${towards} `);
const capitals = new RegExp(
  `(?<![a-z\\d])(?:${towards}|À|En|Au|Aux|In|To|At) ${article}(?!(?:I|Je|Mme|Mr|M|Mrs|Ms|Miss|Year|CP|CM|CE|DM|CDI|ENT|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Noël|Pâques|Christmas|Easter)(?![a-zà-ÿ]))[A-ZÀ-ÖØ-Þ][\\wÀ-ÿ'’-]+`,
  'g',
);
const venues = new RegExp(`(?<![a-z\\d])(?:${venue})(?![a-z\\d])`, 'g');
const groups = new RegExp(`(?<![a-z\\d])(?:${group})(?![a-z\\d])`, 'g');

interface Places {
  /** With a word that leads there ("à Rome"), or places nobody lives in ("au ski"). */
  readonly known: readonly Span[];
  /** Named alone: "Rome". */
  readonly bare: readonly Span[];
  /** A capital letter after a word that leads somewhere: "à Ovifat". */
  readonly capital: readonly Span[];
  /** Where classes go. */
  readonly venues: readonly Span[];
  /** Pupils named as a group. */
  readonly groups: readonly Span[];
}

/** The sentences where a date may be, and those beside them. A finder: `reading.once(findStretches)`. */
export function findStretches(reading: Reading): readonly Span[] {
  const { sentences } = reading;
  const dated = new Set(reading.once(findDatedSentences));
  return joined(sentences.filter((_, index) => [index - 1, index, index + 1].some((at) => dated.has(sentences[at] as Span))));
}

function* spansOf(pattern: RegExp, text: string, from: number): Iterable<Span> {
  for (const { index, 0: words } of text.matchAll(pattern)) yield [from + index, from + index + words.length];
}

function findPlaces(reading: Reading): Places {
  const known: Span[] = [];
  const bare: Span[] = [];
  const rest = { capital: [] as Span[], venues: [] as Span[], groups: [] as Span[] };
  for (const [from, to] of reading.once(findStretches)) {
    const folded = reading.folded.slice(from, to);
    for (const { index, 0: words, 1: named } of folded.matchAll(names)) {
      const [start, end] = [from + index, from + index + words.length];
      bare.push([start, end]);
      const lead = before.exec(folded.slice(Math.max(0, index - 24), index))?.[1];
      if (lead !== undefined || named === undefined) known.push([start - (lead?.length ?? 0), end]);
    }
    rest.capital.push(...spansOf(capitals, reading.text.slice(from, to), from));
    rest.venues.push(...spansOf(venues, folded, from));
    rest.groups.push(...spansOf(groups, folded, from));
  }
  return { known, bare, ...rest };
}

/** The first of the spans that a window holds whole; the spans are in reading order. */
function firstIn(spans: readonly Span[], [from, to]: Span): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[0] < from) low = middle + 1;
    else high = middle;
  }
  const first = spans[low];
  return first && first[1] <= to ? first : undefined;
}

/** The place named in a stretch of text, if any. */
export function placeIn(reading: Reading, window: Span): Span | undefined {
  const { known, capital } = reading.once(findPlaces);
  const sure = firstIn(known, window);
  if (sure) return sure;
  const text = reading.text.slice(...window);
  const shouted = text.length > 20 && text === text.toUpperCase();
  return shouted ? undefined : firstIn(capital, window);
}

/** A destination named alone: "Rome du 7 au 12", "3 sleeps till Orlando". */
export const destinationIn = (reading: Reading, window: Span): Span | undefined => firstIn(reading.once(findPlaces).bare, window);

/** A place where classes go, by its kind: "musée", "rink". */
export const venueNounIn = (reading: Reading, window: Span): Span | undefined => firstIn(reading.once(findPlaces).venues, window);

/** The place where classes go that a stretch of text names, if any. */
export const venueIn = (reading: Reading, window: Span): Span | undefined =>
  venueNounIn(reading, window) ?? placeIn(reading, window);

/** Pupils named as a group in a stretch of text. */
export const groupIn = (reading: Reading, window: Span): Span | undefined => firstIn(reading.once(findPlaces).groups, window);

/** All groups of pupils. */
export const groupsOf = (reading: Reading): readonly Span[] => reading.once(findPlaces).groups;

/** Does a place begin here: "à l'aquarium", "ferme du Monceau"? */
export function leadsTo(reading: Reading, offset: number): boolean {
  return (
    towardsHere.test(reading.folded.slice(offset, offset + 14)) || venueNounIn(reading, [offset, offset + 40])?.[0] === offset
  );
}
