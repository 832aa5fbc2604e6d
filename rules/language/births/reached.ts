/** Ages reached on a day that one can tell. No word alone says so: signs are weighed, whatever their order. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, hasIn } from '../lexicons/cues';
import { agesInYears, bareNumbers } from './ages';
import type { KnownDay } from './days';
import { speaksOfSomebody } from './somebody';
import { birthdays, milestones, reaching, statuses, wishes } from './words';

/** What speaks for a birthday, and how much. */
const weights = {
  /** "12 ans demain": nothing but small words between the age and its day. */
  besideDay: 2,
  /** "Demain, ma grande a 12 ans". */
  nearDay: 1,
  /** "passe à", "turns", "celebrates": one does it once a year. */
  reached: 2,
  /** "a 12 ans", "is 12": said on any day. */
  is: 1,
  /** Candles, a cake, "anniv". */
  birthday: 2,
  /** A wish is made on the day itself. */
  wish: 3,
  /** A relative, a pronoun, a name. */
  person: 1,
  /** "le cap des 40", "the big four-oh", "40 balais": sayings for birthdays. */
  saying: 1,
  /** "eleven" may count anything. */
  vague: -1,
  /** "mon fils de 12 ans", "a 12-year-old": how old, not since when. */
  howOld: -4,
} as const;
const enough = 3;
const slang = /(?:balais|piges|berges|printemps|bougies?|candles)$/;

interface Age {
  readonly span: Span;
  readonly kind: 'years' | 'number' | 'saying' | 'status';
}

/** A birth before one knows whose it is. */
export interface Reached {
  readonly span: Span;
  readonly day: Span | undefined;
}

/** Between an age and its day. */
const smallWords =
  /^[ ,:;!()-]*(?:(?:le|la|ce|cette|du|en|c'est|ce sera|est|sera|depuis|since|as of|is|was|on|the|it's|will be|well|exactly|pile|tout|rond|ronde|deja|enfin|already|old|young|party|falls|tombe|today|or|for|come|coming|from|dans|in|hits|de [a-z]+)[ ,:;!]+){0,3}$/;
const otherClause = /\b(?:qui|que|who|which|that|pour|for|avec|with|contre|mais|but|and|et|sur)\b|\d|[.!?;]/;
/** Before a number of years that pass: "il y a 12 ans". */
const lengthOfTime =
  /(?:^|[^a-z])(?:il y a|y a|depuis|pendant|durant|apres|dans|moins de|plus de|environ|ca fait|for|since|in|after|within|every|tous les|over|under|les moins de|les plus de|a partir de|des)(?: (?:deja|plus de|moins de|presque|almost|over|the last|the past))? $/;
/** Before an age that somebody has, or that is no age. */
const howOld =
  /(?:^|[^a-z])(?:de|d'|des|a|au|aux|of|aged?|en|above|about|per|par|entre|between|from|to|at|a partir de|des l'age de|vers|avant|before|until|till|jusqu'a|les|the|une?|an?|year|years|class|classe|grade|room|salle|page|level|niveau|number|numero|no|round|unit|unite|chapter|chapitre|exercice|exercise|week|day|figure|question|set|team|group|groupe|bus|top|ligne|line|ks|p|u|lot|period|act|scene|stage|key stage|size|taille|score|scored|got|won|gagne|lost|nos|ces|premiers?|first|last|derniers?) $/;
const isOrHas =
  /(?:^[^a-z]*me,? |[.!?\n] ?me,? |['’](?:s|m|re) |(?:^|[^a-z])(?:hes|shes|theyre|j'ai|jai|g|ai|as|a|ont|avons|est|est a|fait|fais|is|am|are|i'm|im|'s|'m|'re|was|were|c'est|deja|enfin|now|already|officially|finally) )$/;
/** Behind a number that is a stretch of time, a class or a quantity. */
const notAnAge =
  /^ ?(?:que\b(?! (?:je suis (?:maman|papa)|tu es ne|l'on))|ago\b|later\b|apres\b|plus tard|d'?(?:ecole|existence|histoire|anciennete|experience|expertise|amitie|amour|attente)|de (?:carriere|metier|mariage|service|prison|travail|vie|retard|bonheur|retraite|maison|permis|garantie|suite|recul|guerre|la mort|la disparition)|of (?:teaching|marriage|service|work|history|friendship|waiting|school|peace|war|the)|in (?:teaching|the job|this)|together|experience|et (?:plus|moins)|and (?:over|under|up)|or (?:over|under|more)|old (?:church|building)|au (?:college|lycee)|a l'ecole|grade|graders?|year group|place|prize|century|world war|wedding|floor|hour|period|lesson|team|form|class|week|day|time|edition|step|term|half|page|round|minute|attempt|chapter|line|question|of (?:the|january|february|march|april|may|june|july|august|september|october|november|december)|january|february|march|april|may\b|june|july|august|september|october|november|december|et \d)/;
function agesIn(reading: Reading, folded: string, [start, end]: Span): Age[] {
  const ages: Age[] = [];
  const sentence = folded.slice(start, end);
  const add = (from: number, length: number, kind: Age['kind']): void => {
    const span: Span = [start + from, start + from + length];
    if (!ages.some((age) => age.span[0] < span[1] && span[0] < age.span[1])) ages.push({ span, kind });
  };
  for (const { index, 0: words } of sentence.matchAll(agesInYears))
    add(index, words.length, slang.test(words) ? 'saying' : 'years');
  for (const cue of cuesIn(reading, milestones, [start, end])) add(cue.start - start, cue.end - cue.start, 'saying');
  for (const cue of cuesIn(reading, statuses, [start, end])) add(cue.start - start, cue.end - cue.start, 'status');
  for (const { index, 0: words } of sentence.matchAll(bareNumbers)) add(index, words.length, 'number');
  return ages;
}

/** Words between two places, at most five of them, or nothing where another clause stands there. */
function between(folded: string, age: Span, day: Span): string | undefined {
  const words = age[1] <= day[0] ? folded.slice(age[1], day[0]) : folded.slice(day[1], age[0]);
  return age[0] < day[1] && day[0] < age[1] ? undefined : words;
}

function nearness(folded: string, age: Span, day: KnownDay): number {
  const words = between(folded, age, day.span);
  if (words === undefined || words.length > 60) return 0;
  if (smallWords.test(words)) return weights.besideDay;
  return words.split(' ').length <= 7 && !otherClause.test(words) ? weights.nearDay : 0;
}

/** A verb before its age; a saying may stand before its verb: "the big four-oh hits me". */
const leadsTo = (folded: string, cue: Cue, { span: [start, end], kind }: Age): boolean =>
  cue.end <= start ? folded.slice(cue.end, start).split(' ').length <= 4 : kind === 'saying' && cue.start >= end;

/** How much around an age says that it begins on a known day; the day it begins. */
function weigh(reading: Reading, folded: string, sentence: Span, age: Age, days: readonly KnownDay[]): Reached | undefined {
  const [start, end] = age.span;
  const before = folded.slice(Math.max(sentence[0], start - 40), start);
  if (notAnAge.test(folded.slice(end, end + 24))) return;
  if (lengthOfTime.test(before) || (reading.text[start - 2] === 'à' && !/\bpasse[rsz]? a $|\bpasse de /.test(before))) return;
  let sum: number = age.kind === 'number' ? weights.vague : age.kind === 'saying' ? weights.saying : 0;
  let [day, near]: [KnownDay | undefined, number] = [days[0], 0];
  for (const one of days) {
    const weight = nearness(folded, age.span, one);
    if (weight > near) [day, near] = [one, weight];
  }
  const around: Span = [Math.max(0, sentence[0] - 90), Math.min(folded.length, sentence[1] + 90)];
  if (hasIn(reading, wishes, around)) sum += weights.wish;
  else if (!day) return;
  else if (hasIn(reading, birthdays, around)) sum += weights.birthday;
  const reached = cuesIn(reading, reaching, sentence).some((cue) => leadsTo(folded, cue, age));
  if (reached) sum += weights.reached;
  else if (isOrHas.test(before)) sum += weights.is;
  else if (howOld.test(before)) sum += weights.howOld;
  if (speaksOfSomebody(reading, sentence)) sum += weights.person;
  if (sum + near < enough) return;
  if (!day) return { span: age.span, day: undefined };
  const span: Span = [Math.min(start, day.span[0]), Math.max(end, day.span[1])];
  return { span, day: day.span };
}

/** Sentences that hold a day or a wish. */
function sentencesToRead(reading: Reading, days: readonly KnownDay[]): Span[] {
  const spans = new Map<number, Span>();
  for (const { span } of days) {
    const sentence = reading.sentenceAt(span[0]);
    spans.set(sentence[0], sentence);
  }
  for (const cue of cuesIn(reading, wishes, [0, reading.folded.length])) {
    const sentence = reading.sentenceAt(cue.start);
    const next = reading.sentenceAt(sentence[1] + 1);
    for (const one of [sentence, next]) if (one[1] <= cue.start + 160) spans.set(one[0], one);
  }
  return [...spans.values()];
}

/** Ages that begin on a day one can tell. */
export function* agesReached(reading: Reading, folded: string, days: readonly KnownDay[]): Generator<Reached> {
  for (const sentence of sentencesToRead(reading, days)) {
    const own = days.filter(({ span }) => span[0] >= sentence[0] && span[1] <= sentence[1]);
    for (const age of agesIn(reading, folded, sentence)) {
      const found = weigh(reading, folded, sentence, age, own);
      if (found) yield found;
    }
  }
}
