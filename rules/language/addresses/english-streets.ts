/** "14 Elm Road", "number 8 Pump Lane", "Flat 3, 12 Oak Lane", "7 The Green", "500 W 42nd St". */
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { beforeNumber, capital, joining, neverNamed, type Street } from './street-names';
import { looseEnglishStreets, sureEnglishStreets } from './street-types';

const flat = '(?:(?:flat|apt\\.?|apartment|unit|suite) ?\\d{1,4}[a-z]?,? )?';
/** House numbers in words: "fourteen Elm Road". */
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ones =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const figures = '\\d{1,5}(?: ?[a-d]\\b)?(?: ?[-/] ?\\d{1,4}[a-d]?)?';
const number = `(?:(?:number|no\\.?|nr\\.?) ?)?(?:${figures}|(?:${tens}(?:[ -]${ones})?|${ones})\\b)`;
const word = "(?:[a-z][a-z'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)) ";

/** A number and a name, up to the word that says "Road". */
const numberBefore = new RegExp(`${beforeNumber}${flat}${number},? ((?:[nsew]\\.? )?(?:${word}){1,4})$`);
/** Characters of the longest of them. */
const longest = 120;

const nameBefore = /(?<![a-z'])((?:[a-z][a-z'.-]{0,20} ){1,3})$/;
const numberAfter = /^,? (?:at )?(?:number|no\.?|house) ?\d{1,4}[a-d]?(?![a-z0-9])/;

/** Right before a number: what follows is where somebody lives, whatever it is called. */
const saidHome =
  /\b(?:(?:live|lives|living|stay|staying|we're|i'?m|am|are|is) at|at mine,?|(?:home|new|my|our|his|her|their) address(?: is|:)|addres?s?e?(?: is|:)|(?:house|home|place|flat) is|moved to|moving to|come to|over to|mine:|mine at|delivered to|deliver to|drop (?:it|them|off) at|left at)(?: number| no\.?)? ?$/;

/** Before a number that is no house number: "Year 9 Forest Walk", "top 10 Main Street films". */
const notHouse =
  /\b(?:years?|class|room|chapter|top|grade|groups?|pages?|section|ks|day|week|bus|route|part|act|scene|episode|season|level|step|stage|team|round|lesson|question|exit|platform) $/;
/** "Come round 4 Tanners Row": no round of a contest. */
const comesRound = /\b(?:come|comes|coming|came|go|going|went|get|pop|nip|drop|swing|call|head|meet) (?:a)?round $/;

/** After "I live at": a number and capitals are enough ("17 Ashgrove"). */
const bareName =
  /^(?:(?:number|no\.?) ?)?\d{1,4}[a-z]?,? (?:The )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}(?=\s*(?:[.,;:!?)\n]|$))/u;
/** What may follow a street: the end of a phrase or a small word. A noun makes it something else: "3 Red Lane markers". */
const follows =
  /^\s*(?:$|[^a-z\s]|(?:in|at|on|and|or|near|opposite|behind|beside|next|from|with|to|for|is|was|if|please|pls|after|before|until|till|til|around|by|so|where|which|just|this|tonight|today|tomorrow|now|but|have|has|are|we|i|my|our|because|cos|when|every|any|between|as|then|not|come|will|apt|apartment|flat|unit|suite|or|her|she|he|they|you|up|off|right|blue|red|green|white|top|ground|first|second|third)\b)/;

function readStreet({ text, folded }: Reading, { start: from, end }: Cue, sure: boolean): Street | undefined {
  const match = numberBefore.exec(folded.slice(Math.max(0, from - longest), from));
  if (!match || folded[end] === "'" || folded[end] === '-') return undefined;
  const [whole, name = ''] = match;
  const start = from - whole.length;
  const written = text
    .slice(from - name.length, from)
    .trim()
    .split(' ');
  const capitals = written.every((part) => capital.test(part) || joining.test(part.toLowerCase()));
  const small = name.trim().split(' ');
  if (small.some((part, index) => neverNamed.test(part) && !(part === 'the' && index === 0))) return undefined;
  const before = folded.slice(Math.max(0, start - 28), start);
  if (notHouse.test(before) && !comesRound.test(before)) return undefined;
  const told = saidHome.test(before);
  if (!told && !(capitals && capital.test(text.slice(from))) && !sure) return undefined;
  const stop = folded[end] === '.' && /^(?:st|rd|ave|av|dr|ln|ct|pl|sq|blvd|cl)$/.test(folded.slice(from, end)) ? 1 : 0;
  return { start, end: end + stop, loose: !capitals || !follows.test(folded.slice(end + stop, end + stop + 14)), told };
}

/** "Weir Lane, number 3". */
function readNumberLast({ text, folded }: Reading, { start: from, end }: Cue): Street | undefined {
  const figures = numberAfter.exec(folded.slice(end, end + 24));
  const match = figures && nameBefore.exec(folded.slice(Math.max(0, from - longest), from));
  if (!match) return undefined;
  const [whole, name = ''] = match;
  // "on Weir Lane, number 3": the words before the name go.
  const parts = name.trim().split(' ');
  const own = parts.findLastIndex((part) => joining.test(part) || neverNamed.test(part)) + 1;
  if (own >= parts.length) return undefined;
  const start = from - whole.length + parts.slice(0, own).join(' ').length + (own > 0 ? 1 : 0);
  return { start, end: end + figures[0].length, loose: !capital.test(text.slice(start)) };
}

/** A number and capitals right after "I live at". */
function bareNames(reading: Reading): Street[] {
  const { text, folded, tokens } = reading;
  const numbers = tokens.filter(({ word: first }) => (first[0] as string) <= '9');
  return numbers.flatMap(({ start: figures }) => {
    const numbered = /(?:number|no\.?) ?$/.exec(folded.slice(Math.max(0, figures - 8), figures));
    const start = figures - (numbered?.[0].length ?? 0);
    if (!saidHome.test(folded.slice(Math.max(0, start - 28), start))) return [];
    const name = bareName.exec(text.slice(start, start + 60));
    return name ? [{ start, end: start + name[0].length, loose: false, told: true }] : [];
  });
}

/** Streets with a number in English order, and bare names after "I live at". */
export function englishStreetsOf(reading: Reading): Street[] {
  const sure = cuesOf(reading, sureEnglishStreets);
  return [
    ...sure.map((cue) => readStreet(reading, cue, true)),
    ...cuesOf(reading, looseEnglishStreets).map((cue) => readStreet(reading, cue, false)),
    ...sure.map((cue) => readNumberLast(reading, cue)),
    ...bareNames(reading),
  ].filter((found) => found !== undefined);
}
