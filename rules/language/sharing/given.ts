/** A film, a song or a book given away: a work, a sign that it is a copy of it, and a way to have it. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, has, hasIn } from '../lexicons/cues';
import { findUrls } from '../links/urls';
import { hull, nameBehind, nearest, spanOf, title } from './near';
import { copied, file, free, given, newest, online, otherWork, place, sly, spoken, unpaid, whole, work } from './words';

/** How many words part a work from those for "whole", "as a file", "ripped". */
const reach = 12;

/** Cues in a sentence, but for those inside an address: "album.zip" in a link is no album. */
function cuesOutside(reading: Reading, sentence: Span): (words: typeof work) => readonly Cue[] {
  const links = reading.once(findUrls);
  return (words) =>
    cuesIn(reading, words, sentence).filter(({ start, end }) => !links.some(({ span }) => span[0] < end && start < span[1]));
}

/** "le mp3 d'Aya Nakamura", "Spider-Man en cam", "mp3 gratuit": a copy of somebody's, without the word for the work. */
function copyOf(reading: Reading, sign: Cue, beside: readonly Cue[]): Span | undefined {
  const name = title.exec(reading.text.slice(sign.end, sign.end + 40));
  if (name && name.index <= 3) return [sign.start, sign.end + name.index + name[0].length];
  const shown =
    showing.test(reading.folded.slice(sign.start, sign.end)) && nameBehind.exec(reading.text.slice(sign.end, sign.end + 40));
  if (shown) return [sign.start, sign.end + shown[0].length];
  const before = nameBefore.exec(reading.text.slice(Math.max(0, sign.start - 50), sign.start));
  if (before && media.test(reading.folded.slice(sign.start, sign.end))) return [sign.start - before[0].length, sign.end];
  const sure = /^(?:mp|pdf|epub|e?-?book)/.test(reading.folded.slice(sign.start, sign.end)) && nearest(beside, sign, 1);
  return sure ? hull([spanOf(sign), spanOf(sure)]) : undefined;
}
/** "Spider-Man en ", "Naruto 1 à 72 in ". */
const nameBefore = /(?:\p{Lu}[\p{L}\d'-]*)(?: (?:\d+|à|\p{Lu}[\p{L}'-]*|et|le|la|de|the|of))*,? (?:en |in |as )?(?:full |vf )?$/u;
/** A film is shown to whoever looks. */
const showing = /stream|diffus|show|screen|projet/;
const media = /^(?:en cam|cam|mp[34]|epub|avi|mkv|flac|torrent|rip|dvdrip|crack|pirat|zip|vostfr)/;

const capital = / \p{Lu}/u;

/** The words of a sentence that tell of a copy given away. */
interface Signs {
  readonly works: readonly Cue[];
  readonly files: readonly Cue[];
  readonly copies: readonly Cue[];
  readonly hands: readonly Cue[];
  readonly unpaids: readonly Cue[];
  readonly frees: readonly Cue[];
  readonly wholes: readonly Cue[];
  readonly places: readonly Cue[];
  /** It can be had from afar: a link, a drive, a message. */
  readonly far: boolean;
}

function signsIn(reading: Reading, sentence: Span): Signs {
  const cues = cuesOutside(reading, sentence);
  const others = cues(otherWork);
  const [copies, files] = [cues(copied), cues(file)];
  // "Anyone want the film? I recorded it off Sky."
  const named = cues(work);
  const [from] = sentence;
  const all =
    named.length === 0 && copies.length + files.length > 0 ? cuesIn(reading, work, [Math.max(0, from - 80), from]) : named;
  // "My whole family", "our song".
  const isOfWork = (one: Cue): boolean => !others.some(({ first, last }) => first <= one.last && one.first <= last);
  const works = all.filter(isOfWork);
  return {
    works,
    files,
    copies,
    hands: cues(given),
    unpaids: cues(unpaid),
    frees: cues(free),
    wholes: cues(whole).filter(isOfWork),
    places: cues(place),
    far: cues(online).length > 0 || reading.once(findUrls).length > 0,
  };
}

/** A work, whole or as a file, and a way to have it. */
export function givenIn(reading: Reading, sentence: Span): readonly Span[] {
  const { works, files, copies, hands, unpaids, frees, wholes, places, far } = signsIn(reading, sentence);
  if (works.length + files.length + copies.length === 0) return unnamedIn(reading, sentence, { wholes, hands, places, far });
  if (files.length + copies.length === 0 && hasIn(reading, spoken, sentence)) return [];
  const secret = cuesIn(reading, sly, sentence);
  const offered = far || hands.length > 0 || secret.length > 0 || has(reading, given) || has(reading, online);
  if (!offered && copies.length === 0) return [];
  const ways = [files, [...wholes, ...copies], unpaids, secret, far ? frees : [], hands.length > 0 ? places : []];
  const told = works.flatMap((item): Span[] => {
    const sign = ways.map((kind) => nearest(kind, item, reach)).find(Boolean);
    const hand = nearest(hands, item, 2);
    return sign ? [hull([item, sign, ...(hand ? [hand] : [])].map(spanOf))] : [];
  });
  if (told.length > 0) return told;
  const copyWords = [...copies, ...unpaids, ...secret, ...(hands.length > 0 ? [...places, ...files] : [])];
  const named = [
    ...newsIn(reading, sentence, copyWords),
    ...namedIn(reading, [...files, ...copies], [...(far ? frees : []), ...copies]),
  ];
  if (named.length > 0) return named;
  // "je les télécharge gratos sur un site de streaming, je te passe le lien": the work was named before.
  const [copy, cheap] = [copies[0], frees[0] ?? unpaids[0] ?? secret[0]];
  return copy && cheap && offered ? [hull([spanOf(copy), spanOf(cheap)])] : [];
}

const quotedBefore = /["«] ?\p{Lu}[^"»\n]{2,60}["»] $/u;
const titleBefore = /(?<![\p{L}'’-])(?!(?:J['’]ai|Je|On|Il|Elle|Nous|Voici|Voilà) )\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,6} $/u;

/** "J'ai Le Garçon et le Héron en entier sur une clé, je la fais tourner": a title, whole, and where to have it. */
function unnamedIn(
  reading: Reading,
  sentence: Span,
  { wholes, hands, places, far }: Pick<Signs, 'wholes' | 'hands' | 'places' | 'far'>,
): readonly Span[] {
  const where = places.length > 0 ? places : far ? hands : [];
  if (where.length === 0 || hands.length === 0) return [];
  const entire = cuesIn(reading, newest, sentence).filter(({ start, end }) =>
    /^tout (?:l[ae]s?|l')/.test(reading.folded.slice(start, end + 1)),
  );
  for (const { start, end } of entire)
    if (capital.test(reading.text.slice(start, end))) return [hull([[start, end], spanOf(where[0] as Cue)])];
  for (const { start, end } of wholes) {
    const before = reading.text.slice(Math.max(sentence[0], start - 60), start);
    const name = quotedBefore.exec(before) ?? titleBefore.exec(before);
    // "J'ai" opens the sentence and is no title.
    if (name && /[ "«]\p{Lu}/u.test(` ${name[0].slice(1)}`)) return [[start - name[0].length, end]];
  }
  return [];
}

/** "le dernier Vianney": what is new has a name, and a sign that it is copied. */
const newsIn = (reading: Reading, sentence: Span, copyWords: readonly Cue[]): Span[] =>
  cuesIn(reading, newest, sentence).flatMap((item): Span[] => {
    const by = capital.test(reading.text.slice(item.start + 2, item.end)) && nearest(copyWords, item, reach);
    return by ? [hull([spanOf(item), spanOf(by)])] : [];
  });

const namedIn = (reading: Reading, signs: readonly Cue[], beside: readonly Cue[]): Span[] =>
  signs.map((sign) => copyOf(reading, sign, beside)).filter((at) => at !== undefined);
