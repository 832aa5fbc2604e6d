/** Figures that may be marks, as they are written: "8", "9,5", "dix-huit", "12/20", "seventeen out of twenty", "23 %". */
import type { Reading } from '../../reading';
import type { Cue } from '../lexicons/cues';
import { anyOf, list } from '../text/patterns';
import type { Token } from '../text/tokens';

/** A figure, with its scale where it has one. */
export interface Figure extends Cue {
  /** "12" for "12/20" too. NaN for words that are no whole number below a hundred. */
  readonly value: number;
  /** "Quatorze et demi", "9½": hours and years have halves too, but nothing bare. */
  readonly half: boolean;
  /** "/20", "sur vingt": how surely it is a scale of marks. */
  readonly scale?: 'usual' | 'odd';
  readonly percent: boolean;
  /** Nothing is counted: no unit and no noun follows. */
  readonly bare: boolean;
  /** One of three or more in a row: "4, 6, 7 et un 18". */
  readonly chained?: boolean;
}

const tens = list(
  'vingt trente quarante cinquante soixante septante quatre-vingts? nonante twenty thirty forty fifty sixty seventy eighty ninety',
);
const units = list('un deux trois quatre cinq six sept huit neuf one two three four five six seven eight nine');
const teens = list(
  `dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
);
/** What the words of numbers are worth; those of two words add up. */
const worth = new Map<string, number>(
  [
    ...[...list('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize')].entries(),
    ...[
      ...list(
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ),
    ].entries(),
  ].map(([value, word]) => [word, value] as const),
);
for (const [index, word] of list('vingt trente quarante cinquante soixante septante quatre-vingt nonante').entries())
  worth.set(word, 20 + 10 * index);
for (const [index, word] of list('twenty thirty forty fifty sixty seventy eighty ninety').entries())
  worth.set(word, 20 + 10 * index);

/** "Dix-huit" is 18, "trente et un" 31. */
const worthOf = (said: string): number =>
  said
    .replace(/ (?:virgule|point|et demie?|and a half).*$/, '')
    .split(/[ -](?:et[ -])?/)
    .reduce((sum, word) => sum + (worth.get(word) ?? Number.NaN), 0);

const firstWords = new Set([...units, ...teens, ...tens, 'quatre', 'zero', 'une'].flatMap((word) => word.split('-')));
const inWords = `(?:zero|${anyOf(tens)}(?:[ -](?:et[ -])?${anyOf([...units, ...teens])})?|${anyOf(teens)}|${anyOf(units)}|une)(?: virgule [a-z]+(?:-[a-z]+)?| et demie?| point [a-z]+| and a half)?(?![a-z])`;
/** "9s" are the best marks of English exams. */
const inFigures = '(?:[1-9]s|\\d{1,3}(?:[.,]\\d{1,2})?½?(?: et demie?| and a half)?)(?![\\d\\p{L}])';
const scaleWord =
  '(?:cinq|six|dix|vingt|trente|quarante|cinquante|soixante|cent|ten|twenty|thirty|forty|fifty|sixty|hundred|a hundred|one hundred)';
const shape = new RegExp(
  `(?<number>${inFigures}|${inWords})(?: (?:points?|pts?|marks?)(?= (?:sur|out of|/) ?\\w))?(?: ?/ ?(?<slash>\\d{1,3})(?![\\d/]|[.,]\\d| ?[€%])| (?:sur|out of) (?:(?<over>\\d{1,3})(?![\\d/%]|[.,]\\d)|(?<said>${scaleWord})(?![a-z-]))|(?<percent> ?%| (?:pour ?cents?|percents?|pourcents?|per cent)(?![a-z])))?`,
  'yu',
);
const usualScales = new Set([5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 100]);

/** Words that may follow a mark: none of them is a unit or a thing that is counted. */
const afterMark = new Set(
  list(`
    bien amplement largement royalement sec net quand moi toi eux pasque paske parceque pck psq psk prcq pourtant franchement direct cash easy clairement mercii pile tranquille devant derriere tt tous toutes puisque vu bref voila snif genre serieux jsuis jpp oups ouf aie sinon finalement seulement deja malheureusement nous on vous tu l m y ni tandis
    a j c d en au aux pour pr et dans alors avec mais ce cet cette parce pcq car quand sans comme encore hier aujourd meme apres mdr mdrr lol ptdr haha xd donc ou or que hors malgre depuis partout
    sauf la le il elle ca puis sur qui chacun chacune tout chef point pointe cette contre alors grace ils elles lui bravo ptn putain wesh frr je ma mon son sa
    in on for at to and this because cause cuz when while since again today yesterday after lmao lmaoo so than despite from with which who he she too tho bro they my his her overall but total twice
    before during under over by please lets yo man mate omg ffs haha though even we you me u nah wow ouch oof still both all
    s as if i out across average moyenne not pas instead finally finalement ce total everywhere
  `),
);
const closes = /^\s*(?:[,.;!?()»"”…:–—/|]|$|\n|\p{Extended_Pictographic}|[-=]>? )/u;

function isBare({ folded, text }: Reading, end: number): boolean {
  const after = folded.slice(end, end + 24);
  if (closes.test(after)) return !/^[,.:/-]\d/.test(after);
  // "Lucas : 14 Emma : 12"
  if (/^ \p{Lu}\p{Ll}+(?: \p{Lu}\.)? ?[:=(]/u.test(text.slice(end, end + 24))) return true;
  if (/^ (?:de l'annee|du (?:trimestre|semestre|mois)|of the (?:year|term|day))(?![a-z])/.test(after)) return true;
  const word = /^[ ']([a-z]+)/.exec(after)?.[1];
  return (
    word !== undefined &&
    afterMark.has(word) &&
    !/^ (?:a l'infini|en (?:tout|stock|retard|meme temps|plus|trop|rab|reserve|vente|moyenne|avance|vie)|in (?:all|total|stock|a row)|all together|a la fois|a table|au total|pour (?:le|la|un) (?:prix|gouter)|le (?:lundi|mardi|mercredi|jeudi|vendredi)|et quart)/.test(
      after,
    )
  );
}

/** A longer number, a date, an address, a price or a tag goes on. */
const heldBefore = /(?:\d[ .,/:-]?|[+@#€$£/_]|[a-z][./-])$/;

/** "TG2 8,7": the digit before is that of a class. */
const classWithDigit = /^(?:t(?:g|s|l|es|le|stmg)?|[1-6](?:e|re|de|nde|ere))\d{1,2}$/;
const isBehindClass = ({ folded, tokens }: Reading, first: number): boolean => {
  const before = tokens[first - 1];
  return (
    before !== undefined && classWithDigit.test(before.word) && /^ ?[: ] ?$/.test(folded.slice(before.end, tokens[first]?.start))
  );
};

/** A post tells the marks of a class, not of a school. */
const mostFigures = 120;

const inRow = /^(?:, ?| et | and | puis |, et | ; |, puis )(?:une? |an? )?$/;

/** Marks the figures that stand in a row of three or more. */
function withRows(folded: string, figures: readonly Figure[]): readonly Figure[] {
  const follows = figures.map((figure, index) => {
    const before = figures[index - 1];
    return before !== undefined && inRow.test(folded.slice(before.end, figure.start));
  });
  const row = (index: number): boolean =>
    (follows[index] && (follows[index - 1] || follows[index + 1])) || (follows[index + 1] && follows[index + 2]) || false;
  return follows.includes(true) ? figures.map((figure, index) => (row(index) ? { ...figure, chained: true } : figure)) : figures;
}

/** Words of numbers that are none: an article, "tout neuf", a name. */
function isNoNumber({ text, tokens }: Reading, first: number, said: string): boolean {
  if (/^(?:une?|one)$/.test(said)) return true;
  const { start, word } = tokens[first] as Token;
  if (said === 'neuf' && word === said && (tokens[first - 1]?.word ?? 'tout') !== 'eu') return true;
  // "Stanley and Zero".
  return /[a-z,] \p{Lu}\p{Ll}/u.test(text.slice(Math.max(0, start - 2), start + 2));
}

/** The figure that is written from one word on. */
function figureAt(reading: Reading, first: number): Figure | undefined {
  const tokens = reading.tokens;
  const { start, word } = tokens[first] as Token;
  if ((word[0] as string) > '9' && !firstWords.has(word)) return undefined;
  if (heldBefore.test(reading.folded.slice(Math.max(0, start - 2), start)) && !isBehindClass(reading, first)) return undefined;
  shape.lastIndex = start;
  const match = shape.exec(reading.folded);
  if (!match?.groups) return undefined;
  const { number = '', slash, over, said, percent } = match.groups;
  const most = Number(slash ?? over ?? Number.NaN);
  const value = /^\d/.test(number) ? Number.parseFloat(number.replace(',', '.')) : worthOf(number);
  // "1/2" is half of something.
  if (value > most || (slash !== undefined && most < 5)) return undefined;
  const usual = said !== undefined || most === 20 || most === 10 || most === 100 || (over !== undefined && usualScales.has(most));
  const scaled = slash !== undefined || over !== undefined || said !== undefined;
  if (isNoNumber(reading, first, match[0])) return undefined;
  const end = start + match[0].length;
  let last = first;
  while ((tokens[last + 1]?.start ?? end) < end) last++;
  return {
    ...{ start, end, first, last, value, half: /demi|half|½/.test(number) },
    percent: percent !== undefined,
    bare: isBare(reading, end),
    ...(scaled && { scale: usual ? ('usual' as const) : ('odd' as const) }),
  };
}

/** All figures in the text that begin no longer number, date or address. A finder. */
export function findFigures(reading: Reading): readonly Figure[] {
  const words = reading.tokens.length;
  const figures: Figure[] = [];
  for (let first = 0; first < words && figures.length < mostFigures; first++) {
    const figure = figureAt(reading, first);
    if (!figure) continue;
    figures.push(figure);
    first = figure.last;
  }
  return withRows(reading.folded, figures);
}
