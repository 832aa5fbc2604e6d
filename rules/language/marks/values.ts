/** How the figure of a mark is written: "8", "9,5", "dix-huit", "quatre et demi", "seventeen". Sources of patterns on folded text. */
import { anyOf, list } from '../patterns';

const frenchUnits = list('deux trois quatre cinq six sept huit neuf');
const frenchTens = list('vingt trente quarante cinquante soixante quatre-vingts?');
const englishUnits = list('two three four five six seven eight nine');
const englishTens = list('twenty thirty forty fifty sixty seventy eighty ninety');
const teens = list(
  `dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
);
/** "Un" and "one" are articles too: they count before a scale only. */
export const numberWord = `(?:${anyOf([
  'zero',
  'nul',
  ...frenchUnits,
  ...englishUnits,
  ...teens,
  `${anyOf(frenchTens)}(?:[ -]${anyOf(['et[ -]une?', 'un', 'dix', 'onze', ...frenchUnits, ...teens])})?`,
  `${anyOf(englishTens)}(?:[ -]${anyOf(['one', ...englishUnits])})?`,
])}(?: virgule [a-z]+(?:-[a-z]+)?| et demie?| point (?:five|six|seven|eight|nine|two|three|four|one)| and a half)?)`;

export const figure = '\\d{1,3}(?:[.,]\\d{1,2})?½?';
export const value = `(?:${figure}|${numberWord})`;
/** A number that no longer number, date or address holds. */
export const begins = '(?<![a-z\\d.,/:+-]|\\d )';

/** After "sur" or "out of", a scale of schools. */
export const scaleWord = anyOf(list('cinq six dix vingt quarante cinquante soixante cent ten twenty fifty sixty hundred forty'));
export const scaleFigure = '(?:5|6|8|10|12|15|20|25|30|40|45|50|60|75|80|100)';

/** What may follow a number that stands for nothing else: no unit, no noun. */
export const bareAfter = `(?=\\s*(?:[,.;!?)»"…:–—]|$|\\n|\\p{Extended_Pictographic})| (?:a l'|j'|c'|d'apres|qu'|(?:en|au|aux|a|pour|pr|et|dans|in|on|for|at|to|alors|avec|mais|but|and|this|ce|cet|cette|parce|pcq|car|because|cause|quand|when|while|since|sans|comme|again|encore|hier|aujourd'hui|today|yesterday|meme|apres|after|lol|mdr+|ptdr+|lmao+|haha\\w*|xd|donc|so|ou|or|than|que|hors|malgre|despite|depuis|partout|sauf|from|with|which|who|il|elle|he|she|je|la prof|le prof|ca|too|tho|bro|chef|tout|point|puis|sur son|sur sa|sur le|qui|chacun|each)(?![a-z]))|'s )`;
