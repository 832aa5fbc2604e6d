/** "12 rue des Lilas" (France, Quebec, Luxembourg) and "Rue Haute 14" (Belgium, Switzerland). */
import { months } from './months';
import { beforeNumber, capital, joining, nameAfter, neverNamed, type Street } from './street-names';
import { frenchStreets, germanicStreets, looseFrenchStreets, namedStreets } from './street-types';

const number = '\\d{1,4}(?: ?(?:bis|ter|quater)\\b| ?[a-f]\\b)?(?: ?[-/] ?\\d{1,4}[a-f]?)?';
const kinds = `(${frenchStreets})|(${looseFrenchStreets})|(${namedStreets})`;

const numberFirst = new RegExp(`${beforeNumber}(?:(?:n[°o]\\.?|numero) ?)?${number},? ?(?:${kinds})(?![a-z])\\.?`, 'g');

const day = ` du \\d{1,2}(?:er)?[ -](?:${months})(?:[ -](?:19|20)\\d\\d)?`;
const words = "(?: [a-z][a-z'.-]{0,24}){0,6}?";
const numberLast = new RegExp(
  `(?<![a-z-])(?:${kinds}|(${germanicStreets}))(?![a-z])\\.?(${day}|${words}),? (?:n[°o]\\.? ?|numero )?(${number})(?![a-z0-9]|[.,:]\\d)`,
  'g',
);

/** A figure after a name that counts something: "rue Haute 14 élèves". */
const counts = /^ ?(?:h\b|heures?\b|fois\b|eleves?\b|ans\b|m\b|km\b|min\b|minutes?\b|personnes?\b|euros?\b|€|%|er\b|e\b|eme\b)/;

function readNumberFirst(text: string, folded: string, match: RegExpMatchArray): Street | undefined {
  const [whole, , loose, named] = match;
  const start = match.index ?? 0;
  const end = start + whole.length;
  if (named) return { start, end, loose: false };
  // "44 av. J.-C." is a year.
  if (/^ ?j\.? ?-? ?c\b/.test(folded.slice(end, end + 6))) return undefined;
  const name = nameAfter(text, folded, end);
  if (!name || (loose && !name.capital)) return undefined;
  // "12 rue des lilas" is a street all the same, "12 allées vides" is not.
  const small = !name.capital && !/^ (?:de|du|des|d')\b/.test(folded.slice(end, end + 5));
  return { start, end: name.end, loose: small || (loose !== undefined && !/^pl(?:ace)?$/.test(loose)) };
}

function readNumberLast(text: string, folded: string, match: RegExpMatchArray): Street | undefined {
  const [whole, , loose, named, germanic, name = '', figure = ''] = match;
  const start = match.index ?? 0;
  const end = start + whole.length;
  const complete = named !== undefined || germanic !== undefined;
  const small = name.trim().split(' ');
  if (!complete && name === '') return undefined;
  if (small.some((word) => neverNamed.test(word) && !joining.test(word)) || joining.test(small.at(-1) ?? '')) return undefined;
  if (counts.test(folded.slice(end, end + 16))) return undefined;
  const written = text.slice(start, end - figure.length).split(' ');
  const capitals = complete ? capital.test(text.slice(start)) : written.slice(1).some((word) => capital.test(word));
  if (germanic && !capitals) return undefined;
  const year = /^(?:1\d|20)\d\d$/.test(figure);
  return { start, end, loose: loose !== undefined || !capitals || year };
}

/** Streets with a number in French, Dutch and Swiss German order. */
export function frenchStreetsOf(text: string, folded: string): readonly Street[] {
  return [
    ...[...folded.matchAll(numberFirst)].map((match) => readNumberFirst(text, folded, match)),
    ...[...folded.matchAll(numberLast)].map((match) => readNumberLast(text, folded, match)),
  ].filter((street) => street !== undefined);
}
