/** Marks in letters: "got a C- in science", "a eu B+", "un gros D", "3 U, 7 D", "straight As", "Ava: B-", "NA". */
import type { Reading } from '../../reading';
import { type Cue, has } from '../lexicons/cues';
import { findPersons } from '../names/persons';
import { list } from '../text/patterns';
import type { Token } from '../text/tokens';
import { cueAfter, cueBefore, gap } from './around';
import { isLittle } from './beside';
import { getting, giving } from './getting';
import type { Mark } from './mark';
import { findNamed } from './named';
import { markTalk, subjects, tests } from './school-work';

/** A letter as it stands in the text, with its plus or its star. */
interface Letter extends Cue {
  readonly said: string;
}

/** Levels of reports that no word is written like. */
const levels = new Set(list('NA ECA EVA PA AR TI TB TTB AB WTS EXS GDS'));
const letterShape =
  /(?:(?=[A-E]{0,3}A?\*)(?:A\*|[A-E]){2,4}|[A-F]{3}|(?:WTS|EXS|GDS|NA|ECA|EVA|PA|TT?B|AB|[HO][1-8]s?)|[A-F]'?s\*?|A\*{1,2}|[A-FU](?:[+*]|-(?![\p{L}\d]))?)(?![\p{L}\d])/uy;
/** "AB", "BED": letters in a row are marks where they may be: "ABB" is, "BAC" is not. */
const wordsOfLetters = new Set(
  list('BAC CAB DAD BAD BED FAB ACE CEB FED CAF ABC BBC CDD DAE EAC CAE CCC FFA BFF ACF EDF BAF CAD FDE ADD DEC FEB'),
);

const quantity = /(?:\b(?:two|three|four|five|six|seven|eight|nine|one|straight|all|que des|deux|trois|quatre|cinq|\d{1,2}) )$/;

/** @param from the words of the text */
function letterAt({ text }: Reading, tokens: readonly Token[], first: number): Letter | undefined {
  const { start, word } = tokens[first] as Token;
  letterShape.lastIndex = start;
  const said = letterShape.exec(text)?.[0];
  if (said === undefined || wordsOfLetters.has(said) || /[\p{L}\d'’.@#/&]$/u.test(text.slice(Math.max(0, start - 1), start)))
    return undefined;
  const end = start + said.length;
  const last = word.length < said.length && /'s/.test(said) ? first + 1 : first;
  return { start, end, first, last, said };
}

/** What letters also stand for: rooms, vitamins, plans, sets, options. */
const other =
  /\b(?:vitamin|vitamine|plan|plans|team|teams|year|class|classe|room|salle|group|groupe|set|semaine|week|hepatite|niveau|spe|serie|terminale|bac|\d{1,2}(?:e|eme)?|option|bloc|block|question|answer|reponse|partie|part|batiment|building|bus|ligne|quai|exercice|exo|point|lettre|letter|lettres|side|face|key|mineur|majeur|gate|appendix|annexe|cours|type|liste|category|categorie|generation|gen|section|jury|permis|cp|ce[12]|cm[12]|[3-6]e|lettre|son|sound|note de|major|string|blood|sujet|sound of)s? $/;
const afterOther =
  /^ ?(?:level|class|team|band|star|day|lot|bit|few|new|big|small|major|minor|flat|sharp|tech|roads?|list|side|number|mineur|majeur|bemol|is for|comme|for apple|ou [bcd]\b|or [bcd]\b|\(?[a-z]+ of )/;

const determined =
  /\b(?:an?|un|le|la|the|his|her|my|your|son|ton|mon|des|another|encore un|que)(?: (?:gros|petit|joli|beau|vilain|pauvre|sale|big|fat|solid|massive|lonely|hard earned|high|low))? $/;
const sized = /\b(?:gros|joli|vilain|pauvre|sale|big|fat|solid|massive|lonely) $/;
const closes =
  /^(?:[,.!?;:)\n…»"”]|$| ?\p{Extended_Pictographic}| (?:et|and|today|yesterday|again|this|hier|aujourd|ce|cette|encore|plus|minus|moins|lol|mdr|en|in|for|au|on|partout|sauf|across|from|to|a|pour|de|d'|but|mais|overall|again|i|il|elle|he|she|or|ou|at|out of|since|last|when|cos|because|which|who|so|then)(?![a-z]))/u;
const little =
  /^(?: (?:him|her|them|me|you|us|only|just|straight|a|an|un|une|another|lui|leur|que|des|all|gros|petit|joli|beau|vilain|pauvre|sale|big|fat|solid|massive|lonely|lots of|high|low|full of|encore|seulement|his|her|my|first|second|ever|very|own|real|proper|clear|lovely|shiny|strong|whole|row of|moi|of|grade|note|d'un|partout))* $/;
const isBetween = (text: string): boolean => little.test(text) || isLittle(text);
const forWork =
  /^ (?:in|en|for|on(?: (?:the|his|her|my|their|your))?|au|a (?:son|sa|la)|a l'|on)(?: (?:the|his|her|my|last|ap|gcse|a-level|mock|higher|junior cycle|advanced|honou?rs|spe|year \d+|[a-z]+))? ?$/;
const beforeName =
  /^(?: ?[:(=–—-] ?| (?:a (?:eu )?(?:un )?|got (?:an? )?|gets (?:an? )?|has (?:an? )?|is on (?:an? )?|avec (?:un )?)?|, (?:an? )?)$/;
const ofName = /^(?: partout)? (?:de |d'|of |pour |for |to |a )(?:la |le )?(?:petite? )?$/;

const isFor = (reading: Reading, letter: Letter): boolean =>
  [subjects, tests].some((work) => {
    const found = cueAfter(reading, letter, work, 3);
    return found !== undefined && forWork.test(gap(reading, letter, found));
  });

const followsWork = (reading: Reading, letter: Letter): boolean => {
  const work = cueBefore(reading, letter, subjects, 0) ?? cueBefore(reading, letter, tests, 0);
  return work !== undefined && /^ ?:? $/.test(gap(reading, work, letter));
};

function isBesideName(reading: Reading, letter: Letter): boolean {
  return reading
    .once(findNamed)
    .some(
      ({ at: [start, end] }) =>
        (end <= letter.start && letter.start - end < 20 && beforeName.test(reading.folded.slice(end, letter.start))) ||
        (start >= letter.end && start - letter.end < 20 && ofName.test(reading.folded.slice(letter.end, start))),
    );
}

/** "As", "A*s": letters of several marks. */
const isMany = ({ said }: Letter): boolean => said.length > 1 && /s\*?$/.test(said);
/** "B+", "A*", "ABB": nothing else is written so. */
const isMarked = ({ folded }: Reading, { said, end }: Letter): boolean =>
  /[+*-]/.test(said) || /^[A-F]{3}$/.test(said) || spelt.test(folded.slice(end, end + 8));
/** "C minus". */
const spelt = /^ (?:plus|minus|moins)(?! (?:the|a|an|le|la|les|one|un|une|\d))(?![a-z])/;
/** "H2", "O5": levels of Irish exams, where a subject or an exam is spoken of. */
const isIrish = (reading: Reading, { said }: Letter): boolean =>
  /^[HO][1-8]s?$/.test(said) && (has(reading, subjects) || has(reading, tests));

/** Does the letter stand for something else, or begin a sentence ("A boy…")? */
function isSomethingElse(letter: Letter, before: string, after: string): boolean {
  const counted = quantity.test(before);
  const listed = counted && (letter.said.length > 1 || /^(?:,| et | and | & )/.test(after));
  if ((other.test(before) && !listed) || afterOther.test(after)) return true;
  return isMany(letter) ? !counted : !closes.test(after);
}

function weightOf(reading: Reading, letter: Letter, among: number): { weight: number; named: boolean } {
  const [from, { said }] = [Math.max(0, letter.start - 30), letter];
  const before = reading.folded.slice(from, letter.start);
  if (isSomethingElse(letter, before, reading.folded.slice(letter.end, letter.end + 24))) return { weight: 0, named: false };
  const verb = cueBefore(reading, letter, getting, 4) ?? cueBefore(reading, letter, giving, 4);
  const forWork = isFor(reading, letter) || followsWork(reading, letter);
  const isDetermined = determined.test(before);
  const isEntry = among > 1 && entry.test(reading.text.slice(from, letter.start));
  const told: readonly (readonly [boolean, number])[] = [
    [has(reading, markTalk), 1],
    [isMarked(reading, letter), 1.5],
    [isIrish(reading, letter), 1.5],
    // "Straight A's", "all Bs": said of reports only.
    [isMany(letter) && /\b(?:straight|que des|all) $/.test(before), 1],
    // "A*A*A".
    [/\*./.test(said), 2],
    [said.endsWith('*'), 1],
    [levels.has(said), 1],
    [isMany(letter), 2],
    [quantity.test(before) && !isMany(letter), 1],
    [isDetermined, 1],
    [sized.test(before), 1],
    [verb !== undefined && isBetween(gap(reading, verb, letter)), 2],
    // "On a A en maths": "A" alone is also a verb without its accent.
    [forWork, said === 'A' && !isDetermined ? 1 : 2],
    [isEntry, 1],
  ];
  const weight = told.reduce((sum, [is, points]) => (is ? sum + points : sum), 0);
  if (weight === 0) return { weight, named: false };
  const named = isEntry || isBesideName(reading, letter);
  // One among other letters: "3 U, 7 D et le A de Hawa".
  return { weight: weight + (named ? 2 : 0) + (among > 1 ? 1 : 0), named };
}

/** "Piotrek: E": beside other marks, a word with a capital and a colon is a name. */
const entry = /(?:^|[\s(])\p{Lu}[\p{Ll}-]{2,}(?: \p{Lu}\.?)?(?: ?[:=(] ?)$/u;

/** "From a U to a 5": letters of the old exams, figures of the new. */
const toFigure = /^ (?:to|a) (?:an? |un )?\d{1,2}(?![\d\p{L}]|[.,]\d)/u;
/** "From a D to a C", "D minus": one mark. */
const joint = /^(?: (?:at|in|by|since|last|for|en|a) [a-z]+){0,2} (?:to|a|plus|minus|moins) (?:an? |un )?$/;

/** "Léa C." */
const isInitial = (reading: Reading, { start, end }: Letter): boolean =>
  (/^\. \p{Lu}\p{Ll}/u.test(reading.text.slice(end, end + 4)) &&
    /\p{Lu}\p{Ll}+ $/u.test(reading.text.slice(Math.max(0, start - 14), start))) ||
  (reading.text[end] === '.' && reading.once(findPersons).some(({ at, full }) => full && at[0] < start && end <= at[1]));

/** Does the text hold a capital that may be a mark? A finder: most posts hold none but "A". */
function findLetters(reading: Reading): readonly Letter[] {
  const tokens = reading.tokens;
  const letters: Letter[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { word } = tokens[index] as Token;
    if (word.length > 3 || letters.length >= 60 || !'abcdefguwenphot'.includes(word[0] as string)) continue;
    const letter = letterAt(reading, tokens, index);
    if (letter && !isInitial(reading, letter)) letters.push(letter);
  }
  return letters;
}

/** Does the alphabet go on after the letter, or before it? */
function isOfScale(letters: readonly Letter[], index: number): boolean {
  const next = (from: number): boolean => letters[from + 1]?.said.charCodeAt(0) === (letters[from]?.said.charCodeAt(0) ?? 0) + 1;
  return (next(index) && (next(index + 1) || next(index - 1))) || (next(index - 1) && next(index - 2));
}

/** "A D or lower". */
const orLower = /^ (?:or|ou) (?:lower|below|worse|less|moins|pire)(?![a-z])/;

/** Reading levels: "from level C to level M". */
const levelMove = /\b(?:from )?(?:level |book level )([a-z]) to (?:level )?([a-z])(?![a-z'])/dg;

/** Letters of reports. */
export function* letterMarks(reading: Reading): Iterable<Mark> {
  for (const match of reading.folded.matchAll(levelMove))
    yield { at: [match.index, match.index + match[0].length], kind: 'letter', bad: false, sure: true };
  const letters = reading.once(findLetters);
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] as Letter;
    const next = letters[index + 1];
    const from = /\b(?:from|de|d'un|passe|goes|went) (?:an? |un )?$/.test(
      reading.folded.slice(Math.max(0, letter.start - 14), letter.start),
    );
    if (next && from && joint.test(gap(reading, letter, next))) {
      yield { at: [letter.start, next.end], kind: 'letter', bad: false, sure: true };
      index++;
      continue;
    }
    const moved = from ? toFigure.exec(reading.folded.slice(letter.end, letter.end + 12))?.[0] : undefined;
    if (moved) {
      yield { at: [letter.start, letter.end + moved.length], kind: 'letter', bad: false, sure: true };
      continue;
    }
    // "A, B, C, D, E" is a scale.
    if (isOfScale(letters, index)) continue;
    const { weight, named } = weightOf(reading, letter, letters.length);
    if (weight < 3) continue;
    const words =
      /^ (?:plus|minus|moins)(?= (?:en|in|for|on)|[,.;!?]|$)/.exec(reading.folded.slice(letter.end, letter.end + 10))?.[0] ?? '';
    yield {
      at: [letter.start, letter.end + words.length],
      kind: 'letter',
      bad: orLower.test(reading.folded.slice(letter.end, letter.end + 12)),
      sure:
        /[+*-]/.test(letter.said) ||
        /^[A-F]{3}$/.test(letter.said) ||
        weight >= 5 ||
        (isMany(letter) && quantity.test(reading.folded.slice(Math.max(0, letter.start - 12), letter.start))),
      ...(named && { owner: 'named' as const }),
    };
  }
}
