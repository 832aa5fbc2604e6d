/** Positions that are pasted: links of map services, coordinates. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { has } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { findUrls } from '../links/urls';
import { mask } from '../text/spans';

/** Sharing a position: what the map services call their links. */
const mapLink =
  /(?:^|\.)(?:google\.[a-z.]{2,6}\/maps[/?]\S|maps\.google\.|maps\.app\.goo\.gl|goo\.gl\/maps|maps\.apple\.com|openstreetmap\.org|osm\.org|waze\.com|what3words\.com|w3w\.co|map\.snapchat\.com|glympse\.com|bing\.com\/maps|mappy\.com|here\.com|findmykids|life360\.com)/;
const pair = '-?\\d{1,2}\\.\\d{3,8} ?[,;/ ] ?-?\\d{1,3}\\.\\d{3,8}';
/** A link of any site that carries a position. */
const pairInLink = new RegExp(`[=/@,]${pair}`);

const degrees = "\\d{1,3} ?° ?\\d{1,2} ?['′]? ?(?:\\d{1,2}(?:[.,]\\d+)? ?(?:\"|″|'')? ?)?[nsewo]";
const coordinates = new RegExp(
  `(?<![\\d.,])${pair}(?![\\d.]\\d)|(?:lat(?:itude)?|lon(?:gitude)?) ?[:=]? ?-?\\d{1,3}[.,]\\d{2,8}|${degrees}(?:[,; /]{1,3}${degrees})?|(?<!/)///[a-z]{3,}\\.[a-z]{3,}\\.[a-z]{3,}`,
  'g',
);
/** Maps of a lesson are nobody's position. */
const lessons = lexicon(`
  géographie, leçon, exercice, capitale, épicentre, équateur, méridien, calculer, convertir, cratère, volcan, sommet du, tour eiffel, cours de, chapitre
  geography, lesson, exercise, capital, epicenter, epicentre, equator, meridian, calculate, convert, crater, volcano, eiffel tower, chapter
`);
/** Without one of these there is neither a link nor a coordinate. */
const sign = /\/\/|\.\d{3}|°|\blat|\blon/;
const linked = /https?:|www\.|\.[a-z]{2,6}\//;

/** Links of map services, and coordinates outside a lesson. A finder. */
export function findMapPoints(reading: Reading): readonly Span[] {
  const { folded } = reading;
  const points = sign.test(folded);
  if (!points && !linked.test(folded)) return [];
  const urls = reading.once(findUrls);
  const links = urls.filter(({ host, path }) => mapLink.test(`${host}${path}`) || pairInLink.test(path)).map(({ span }) => span);
  if (!points || has(reading, lessons)) return links;
  const rest = mask(
    folded,
    urls.map(({ span }) => span),
  );
  return [
    ...links,
    ...Array.from(rest.matchAll(coordinates), ({ index, 0: words }): Span => [index, index + words.trimEnd().length]),
  ];
}
