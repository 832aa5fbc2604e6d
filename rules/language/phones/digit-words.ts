/** Numbers said in words, French (of France, Belgium, Switzerland) and English, as a phone number is dictated. */

const words = (list: string): readonly string[] => list.split(' ');

const units: Readonly<Record<string, number>> = Object.fromEntries([
  ...words('zero un deux trois quatre cinq six sept huit neuf').map((word, value) => [word, value] as const),
  ...words('nought one two three four five six seven eight nine').map((word, value) => [word, value] as const),
  ['une', 1],
  ['nil', 0],
  ['oh', 0],
  ['o', 0],
]);

const teens: Readonly<Record<string, number>> = Object.fromEntries([
  ...words('dix onze douze treize quatorze quinze seize').map((word, index) => [word, 10 + index] as const),
  ...words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').map(
    (word, index) => [word, 10 + index] as const,
  ),
  ['dixsept', 17],
  ['dixhuit', 18],
  ['dixneuf', 19],
]);

/** Usual misspellings too: they are how a pupil writes them. */
const tens: Readonly<Record<string, number>> = {
  vingt: 20,
  vint: 20,
  trente: 30,
  trante: 30,
  quarante: 40,
  quarente: 40,
  cinquante: 50,
  cinquente: 50,
  soixante: 60,
  soixente: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** A number read off a list of words: its digits, and how many words it took. */
export interface Said {
  readonly digits: string;
  readonly length: number;
}

/** "dix" + "sept": seventeen. @returns 0 words when no number below twenty starts here */
function belowTwenty(list: readonly string[], at: number): { value: number; length: number } | undefined {
  const word = list[at] ?? '';
  const teen = teens[word];
  if (teen !== undefined) {
    const unit = word === 'dix' ? units[list[at + 1] ?? ''] : undefined;
    return unit !== undefined && unit >= 7 ? { value: 10 + unit, length: 2 } : { value: teen, length: 1 };
  }
  const unit = units[word];
  return unit === undefined ? undefined : { value: unit, length: 1 };
}

/** What follows "soixante", "quatre-vingt", "twenty": a number from 1 to 9, to 19 where French counts by scores. */
function afterTens(list: readonly string[], at: number, most: number): { value: number; length: number } {
  const and = list[at] === 'et' ? 1 : 0;
  const rest = belowTwenty(list, at + and);
  const joined = rest && rest.value > 0 && rest.value <= most && (and === 0 || rest.value === 1 || rest.value === 11);
  return joined ? { value: rest.value, length: rest.length + and } : { value: 0, length: 0 };
}

function belowHundred(list: readonly string[], at: number): { value: number; length: number } | undefined {
  const word = list[at] ?? '';
  if (word === 'quatre' && /^vingts?$/.test(list[at + 1] ?? '')) {
    const rest = afterTens(list, at + 2, 19);
    return { value: 80 + rest.value, length: 2 + rest.length };
  }
  const ten = tens[word];
  if (ten === undefined) return belowTwenty(list, at);
  const rest = afterTens(list, at + 1, word.startsWith('soix') ? 19 : 9);
  return { value: ten + rest.value, length: 1 + rest.length };
}

/** "quatre cent septante-cinq", "cent vingt", "five hundred": three digits. */
function hundreds(list: readonly string[], at: number): Said | undefined {
  const unit = units[list[at] ?? ''];
  const skip = unit !== undefined && unit > 0 ? 1 : 0;
  if (!/^(?:cents?|hundred)$/.test(list[at + skip] ?? '')) return undefined;
  const rest = belowHundred(list, at + skip + 1);
  const value = (skip === 1 && unit !== undefined ? unit : 1) * 100 + (rest?.value ?? 0);
  return { digits: String(value), length: skip + 1 + (rest?.length ?? 0) };
}

/** "double seven", "triple zéro". */
function repeated(list: readonly string[], at: number): Said | undefined {
  const times = { double: 2, triple: 3 }[list[at] ?? ''];
  const unit = units[list[at + 1] ?? ''];
  return times && unit !== undefined ? { digits: String(unit).repeat(times), length: 2 } : undefined;
}

/**
 * The number that starts at a word of a list, the longest reading first ("soixante dix huit" is 78).
 * @param list words in lower case without accents, in text order
 */
export function saidNumber(list: readonly string[], at: number): Said | undefined {
  const long = repeated(list, at) ?? hundreds(list, at);
  if (long) return long;
  const read = belowHundred(list, at);
  return read && { digits: String(read.value), length: read.length };
}

/** Every word that may be a part of a number. */
export const numberWords: readonly string[] = [
  ...Object.keys(units),
  ...Object.keys(teens),
  ...Object.keys(tens),
  ...words('double triple cent cents hundred'),
];
const all = new Set(numberWords);

/** May this word be a part of a number? A cheap test before `saidNumber`. */
export const isNumberWord = (word: string): boolean => all.has(word);
