/** "14 Elm Road", "number 8 Pump Lane", "Flat 3, 12 Oak Lane", "7 The Green", "500 W 42nd St". */
import { beforeNumber, capital, joining, neverNamed, type Street } from './street-names';
import { englishStreets, sureEnglishStreets } from './street-types';

const flat = '(?:(?:flat|apt\\.?|apartment|unit|suite) ?\\d{1,4}[a-z]?,? )?';
/** House numbers in words: "fourteen Elm Road". */
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ones =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const figures = '\\d{1,5}(?: ?[a-d]\\b)?(?: ?[-/] ?\\d{1,4}[a-d]?)?';
const number = `(?:(?:number|no\\.?|nr\\.?) ?)?(?:${figures}|(?:${tens}(?:[ -]${ones})?|${ones})\\b)`;
const word = "(?:[a-z][a-z'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)) ";

const street = new RegExp(
  `${beforeNumber}${flat}${number},? ((?:[nsew]\\.? )?(?:${word}){1,4}?)(${englishStreets})(?![a-z'-])`,
  'g',
);

const numberLast = new RegExp(
  `(?<![a-z'])((?:[a-z][a-z'.-]{0,20} ){1,3}?)(${[...sureEnglishStreets].join('|')}),? (?:at )?(?:number|no\\.?|house) ?\\d{1,4}[a-d]?(?![a-z0-9])`,
  'g',
);

/** Right before a number: what follows is where somebody lives, whatever it is called. */
const saidHome =
  /\b(?:(?:live|lives|living|stay|staying|we're|i'?m|am|are|is) at|at mine,?|(?:home|new|my|our|his|her|their) address(?: is|:)|addres?s?e?(?: is|:)|(?:house|home|place|flat) is|moved to|moving to|come to|over to|mine:|mine at|delivered to|deliver to|drop (?:it|them|off) at|left at)(?: number| no\.?)? ?$/;

/** Before a number that is no house number: "Year 9 Forest Walk", "top 10 Main Street films". */
const notHouse =
  /\b(?:years?|class|room|chapter|top|grade|groups?|pages?|section|ks|day|week|bus|route|part|act|scene|episode|season|level|step|stage|team|round|lesson|question|exit|platform) $/;

/** After "I live at": a number and capitals are enough ("17 Ashgrove"). */
const bareName =
  /^(?:(?:number|no\.?) ?)?\d{1,4}[a-z]?,? (?:The )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}(?=\s*(?:[.,;:!?)\n]|$))/u;
const homeThenNumber = new RegExp(`(?:${saidHome.source.replace(' ?$', ' ')})(?=\\d|number|no)`, 'g');

/** What may follow a street: the end of a phrase or a small word. A noun makes it something else: "3 Red Lane markers". */
const follows =
  /^\s*(?:$|[^a-z\s]|(?:in|at|on|and|or|near|opposite|behind|beside|next|from|with|to|for|is|was|if|please|pls|after|before|until|till|til|around|by|so|where|which|just|this|tonight|today|tomorrow|now|but|have|has|are|we|i|my|our|because|cos|when|every|any|between|as|then|not|come|will)\b)/;

function readStreet(text: string, folded: string, match: RegExpMatchArray): Street | undefined {
  const [whole, name = '', kind = ''] = match;
  const start = match.index ?? 0;
  const end = start + whole.length;
  const written = text
    .slice(end - kind.length - name.length, end)
    .trim()
    .split(' ');
  const capitals = written.every((part) => capital.test(part) || joining.test(part.toLowerCase()));
  const small = name.trim().split(' ');
  if (small.some((part, index) => neverNamed.test(part) && !(part === 'the' && index === 0))) return undefined;
  const before = folded.slice(Math.max(0, start - 28), start);
  if (notHouse.test(before)) return undefined;
  const told = saidHome.test(before);
  if (!told && !(capitals && capital.test(text.slice(end - kind.length))) && !sureEnglishStreets.has(kind)) return undefined;
  const stop = folded[end] === '.' && /^(?:st|rd|ave|av|dr|ln|ct|pl|sq|blvd|cl)$/.test(kind) ? 1 : 0;
  return { start, end: end + stop, loose: !capitals || !follows.test(folded.slice(end + stop, end + stop + 14)), told };
}

/** Streets with a number in English order, and bare names after "I live at". */
export function englishStreetsOf(text: string, folded: string): readonly Street[] {
  const streets = [...folded.matchAll(street)].map((match) => readStreet(text, folded, match));
  for (const { index, 0: said } of folded.matchAll(homeThenNumber)) {
    const start = index + said.length;
    const name = bareName.exec(text.slice(start, start + 60));
    if (name) streets.push({ start, end: start + name[0].length, loose: false, told: true });
  }
  for (const match of folded.matchAll(numberLast)) {
    const [whole, name = ''] = match;
    // "on Weir Lane, number 3": the words before the name go.
    const own = name.split(' ').findLastIndex((part) => joining.test(part) || neverNamed.test(part)) + 1;
    const start = match.index + name.split(' ').slice(0, own).join(' ').length + (own > 0 ? 1 : 0);
    const capitals = capital.test(text.slice(start));
    if (own < name.split(' ').length - 1) streets.push({ start, end: match.index + whole.length, loose: !capitals });
  }
  return streets.filter((found) => found !== undefined);
}
