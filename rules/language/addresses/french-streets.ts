/** "12 rue des Lilas" (France, Quebec, Luxembourg) and "Rue Haute 14" (Belgium, Switzerland). */
import type { Reading } from '../../reading';
import { months } from '../dates/months';
import { cuesOf } from '../lexicons/cues';
import { spansOf } from '../text/landmarks';
import { beforeNumber, capital, joining, nameAfter, neverNamed, type Street } from './street-names';
import { frenchStreets, germanicStreet, looseFrenchStreets, namedStreets } from './street-types';

/** `named` is a street without a name after it: "Grand-Place", "Kerkstraat". */
type Kind = 'street' | 'loose' | 'named' | 'germanic';

interface StreetWord {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

const number = '\\d{1,4}(?: ?(?:bis|ter|quater)\\b| ?[a-f]\\b)?(?: ?[-/] ?\\d{1,4}[a-f]?)?';
/** "Quatorze", "vingt-deux", "cent douze"; not "un", which is an article. */
const unit = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-sept|-huit|-neuf)?|onze|douze|treize|quatorze|quinze|seize';
const ten = 'vingt|trente|quarante|cinquante|soixante|septante|quatre-vingts?|octante|huitante|nonante';
const inWords = `(?:(?:deux |trois )?cents?(?:[ -](?:(?:${ten})[ -](?:et[ -]un|${unit})|${ten}|${unit}|un))?|(?:${ten})[ -](?:et[ -]un|${unit})|${ten}|${unit})(?: bis| ter)?`;
/** "Le 27 ter de l'impasse", "numéro 3 de la rue". */
const numberOf = "(?<=(?:n°|numero|le|au|du) )\\d{1,4}(?: ?(?:bis|ter|quater))? (?:de la |de l'|du )";
const numberBefore = new RegExp(
  `(?:${beforeNumber}(?:(?:n[°o]\\.?|numero) ?)?(?:${number}|${inWords}),? ?|${beforeNumber}${numberOf})$`,
);
/** Characters of the longest number before a street. */
const longestNumber = 40;

const day = ` du \\d{1,2}(?:er)?[ -](?:${months})(?:[ -](?:19|20)\\d\\d)?`;
const words = "(?: [a-z][a-z'.-]{0,24}){0,6}?";
const numberAfter = new RegExp(`^\\.?(${day}|${words}),? (?:n[°o]\\.? ?|numero )?(${number})(?![a-z0-9]|[.,:]\\d)`);
/** Characters of the longest name of a street with its number. */
const longestName = 180;

/** A figure after a name that counts something: "rue Haute 14 élèves". */
const counts = /^ ?(?:h\b|heures?\b|fois\b|eleves?\b|ans\b|m\b|km\b|min\b|minutes?\b|personnes?\b|euros?\b|€|%|er\b|e\b|eme\b)/;

function readNumberFirst({ text, folded }: Reading, { start: from, end: to, kind }: StreetWord): Street | undefined {
  const figures = numberBefore.exec(folded.slice(Math.max(0, from - longestNumber), from));
  if (!figures || kind === 'germanic') return undefined;
  const start = from - figures[0].length;
  const end = folded[to] === '.' ? to + 1 : to;
  if (kind === 'named') return { start, end, loose: false };
  // "44 av. J.-C." is a year.
  if (/^ ?j\.? ?-? ?c\b/.test(folded.slice(end, end + 6))) return undefined;
  const name = nameAfter(text, folded, end);
  if (!name || (kind === 'loose' && !name.capital)) return undefined;
  // "12 rue des lilas" is a street all the same, "12 allées vides" is not.
  const small = !name.capital && !/^ (?:de|du|des|d')\b/.test(folded.slice(end, end + 5));
  const ordinary = kind === 'loose' && !/^pl(?:ace)?$/.test(folded.slice(from, to));
  return { start, end: name.end, loose: small || ordinary };
}

function readNumberLast({ text, folded }: Reading, { start, end: to, kind }: StreetWord): Street | undefined {
  const match = folded[start - 1] === '-' ? null : numberAfter.exec(folded.slice(to, to + longestName));
  if (!match) return undefined;
  const [whole, name = '', figure = ''] = match;
  const end = to + whole.length;
  const complete = kind === 'named' || kind === 'germanic';
  const small = name.trim().split(' ');
  if (!complete && name === '') return undefined;
  if (small.some((word) => neverNamed.test(word) && !joining.test(word)) || joining.test(small.at(-1) ?? '')) return undefined;
  if (counts.test(folded.slice(end, end + 16))) return undefined;
  const written = text.slice(start, end - figure.length).split(' ');
  const capitals = complete ? capital.test(text.slice(start)) : written.slice(1).some((word) => capital.test(word));
  if (kind === 'germanic' && !capitals) return undefined;
  const year = /^(?:1\d|20)\d\d$/.test(figure);
  return { start, end, loose: kind === 'loose' || !capitals || year };
}

function streetWords(reading: Reading): StreetWord[] {
  const kinds = [
    [frenchStreets, 'street'],
    [looseFrenchStreets, 'loose'],
    [namedStreets, 'named'],
  ] as const;
  const known = kinds.flatMap(([lexicon, kind]) => cuesOf(reading, lexicon).map(({ start, end }) => ({ start, end, kind })));
  const germanic = spansOf(reading.folded, germanicStreet).map(([start, end]) => ({ start, end, kind: 'germanic' as const }));
  return [...known, ...germanic];
}

/** Streets with a number in French, Dutch and Swiss German order. */
export const frenchStreetsOf = (reading: Reading): Street[] =>
  streetWords(reading)
    .flatMap((word) => [readNumberFirst(reading, word), readNumberLast(reading, word)])
    .filter((street) => street !== undefined);
