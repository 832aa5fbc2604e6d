/** Births: dates of birth, ages reached on a day that one can tell, birthdays, newborns. French and English, folded. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { type BirthKind, birthForms, knownDay } from './birth-forms';
import { claimedBefore } from './masks';
import { findFigures } from './names/figures';
import { publicLife } from './names/people-words';
import { mask } from './spans';

export interface Birth {
  readonly span: Span;
  readonly kind: BirthKind;
  /** The day, where one is told beside an age: without it the age computes nothing. */
  readonly day: Span | undefined;
}

const dayFirst = new RegExp(`^${knownDay},? `);
const dayLast = new RegExp(`,? ${knownDay}$`);

/** The day of an age, with the space that goes with it. */
function dayIn(folded: string, [start, end]: Span): Span | undefined {
  const told = folded.slice(start, end);
  const first = dayFirst.exec(told);
  if (first) return [start, start + first[0].length];
  const last = dayLast.exec(told);
  return last ? [start + last.index, end] : undefined;
}

/** Things that have an age and no birth; and other lengths of time. */
const notSomebody =
  /\b(?:ecoles?|etablissement|colleges?|lycees?|athenee|institut|clubs?|associations?|asbl|musees?|batiments?|chiens?|chiots?|chats?|chatons?|chatte|lapins?|lapine|hamsters?|poneys?|cheval|tortues?|poules?|perruche|cochon d'inde|entreprise|site|blog|journal|chorale|orchestre|ville|commune|pays|loi|traite|republique|constitution|onu|unesco|google|wikipedia|internet|film|livre|serie|jeu|jumelage|projet|mariage|noces|carriere|metier|anciennete|retraite|pont|tour eiffel|cantine|maison|arbre|chene|voiture|festival|revue|groupe|groupe de musique|schools?|academy|college|clubs?|charity|museums?|buildings?|dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|bunn(?:y|ies)|hamsters?|pon(?:y|ies)|horses?|tortoises?|guinea pigs?|goldfish|hens?|company|website|newspaper|choir|orchestra|town|city|country|law|treaty|book|film|movie|series|game|bridge|house|tree|car|wedding|anniversary|nhs|bbc|marriage|library|nation|it is|it's|its|it was|there (?:are|is|were)|class (?:is|was)|lesson|homework|score|degrees|temperature|jesus|saint)\b/;
const lengthOfTime =
  /\b(?:il y a|depuis|dans|pendant|durant|apres|en|des|a partir de|moins de|plus de|environ|ca fait|cela fait|voila|for|since|in|after|within|every|tous les|over|under|ages?|aged|il y|y)(?: (?:deja|plus de|moins de|presque|almost|over|the last))? $/;

/** Is the date of a person of books: too long ago, or somebody the text says is known? */
const yearsOf = /\b(1\d{3}|20\d\d)\b/g;

function isPublic(reading: Reading, [start, end]: Span, kind: BirthKind): boolean {
  if (kind === 'age') return false;
  const [opens, closes] = reading.sentenceAt(start);
  const sentence: Span = [Math.max(opens, start - 160), Math.min(closes, end + 120)];
  const words = reading.folded.slice(...sentence);
  if ([...words.matchAll(yearsOf)].some(([, found]) => Number(found) < 1935)) return true;
  if (/\b(?:je|j'|moi|mon|ma|mes|i|i'm|my|me|our|notre|nos)\b/.test(reading.folded.slice(sentence[0], start + 4))) return false;
  return reading.once(findFigures).length > 0 || publicLife.test(words) || known.test(reading.folded);
}

const known =
  /\b(?:chanteur|chanteuse|rappeur|rappeuse|acteur|actrice|footballeur|footballeuse|joueuse? de|champion|championne|ecrivaine?|autrice|auteure?|peintre|compositeur|compositrice|president|presidente|ministre|roi|reine|prince|princesse|scientifique|physicien|physicienne|astronaute|inventeur|inventrice|youtubeu\w+|exposes? sur|biographie|singer|rapper|actor|actress|footballer|player|champion|writer|author|painter|composer|president|minister|king|queen|scientist|physicist|astronaut|inventor|youtuber|biography|presentation (?:on|about)|poster (?:on|about))\b/;

/** "Happy birthday to our school": whose it is may come after. */
const wish = /^(?:happy|joyeux|bon|heureux|super)\b/;

/** Is it a person who is born or grows older, and one whom nobody else knows? */
function isPrivate(reading: Reading, folded: string, span: Span, kind: BirthKind): boolean {
  const [start, end] = span;
  const told = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 60), start);
  if (kind === 'age' && lengthOfTime.test(before) && !dayFirst.test(told)) return false;
  if (kind === 'age' && (/\bles $/.test(before) || /^les \d/.test(told))) return false;
  const [opens] = reading.sentenceAt(start);
  const first = /^(?:j'|je |i |i'm |im |my |mes |mon )/.test(told);
  const subject = folded.slice(Math.max(opens, start - 60), wish.test(told) ? end + 24 : end);
  return (first || !notSomebody.test(subject)) && !isPublic(reading, span, kind);
}

/**
 * Births a post tells. A finder: `reading.once(findBirths)`.
 * @returns in text order, never overlapping
 */
export function findBirths(reading: Reading): readonly Birth[] {
  let folded = mask(reading.folded, claimedBefore('date', reading));
  const births: Birth[] = [];
  for (const { kind, pattern } of birthForms) {
    const claimed: Span[] = [];
    for (const match of folded.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].trimEnd().length];
      if (match[0].includes('\n') || !isPrivate(reading, folded, span, kind)) continue;
      claimed.push(span);
      births.push({ span, kind, day: kind === 'age' ? dayIn(folded, span) : undefined });
    }
    folded = mask(folded, claimed);
  }
  return births.sort((a, b) => a.span[0] - b.span[0]);
}
