/** The schools a post names, those who run them and those who work there. */
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { isCapitalAt } from '../text/characters';
import type { Token } from '../text/tokens';
import { englishSchool, frenchSchool, nameOnly, notTheSchool, people, team } from './mention-words';

/** `ours`: "notre école"; `definite`: "l'école", "Greenwood High"; `bare`: "du collège", "école"; `people`: "mes collègues". */
type MentionKind = 'ours' | 'definite' | 'bare' | 'people';

/** A mention from its determiner to its noun; `last` is the last word of the name that follows ("collège Jean-Jaurès"). */
export interface Mention extends Cue {
  readonly kind: MentionKind;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const frenchDeterminers = words('l le la les notre mon ma nos cette cet ce votre');
const singular = words('l le la notre mon cette cet ce');
const frenchWhole = words('tout toute toutes tous tte tt ttes l ensemble de du d');
const affectionate = words('petite petit belle beau chere cher');
const englishDeterminers = words('the our my this whole entire');
const englishWhole = words('all of every everyone everybody at in whole entire the our my this us');
const prepositions = words('de du d of at in');
const ours = words('our notre');
/** What no name of a school holds. */
const functionWords = words(
  'the our my your his her their of for to and in at from by is are a an on that has have with i we it this as be not but or so if was le la les de du des un une et au en represent represents representing',
);
const beforeLooseName = words('of for from at by represent represents representing');
/** The school of one's children is told by a parent. */
const family = words('son daughter kid kids child children boy girl niece nephew cousin brother sister sons daughters');
const nameLinks = words('de du des la le les d l');

const isCapital = ({ text }: Reading, { start }: Token): boolean => isCapitalAt(text, start);

/** Walks back from a word while the words before it belong: the index of the last that does. */
function backWhile(tokens: readonly Token[], from: number, most: number, belongs: (token: Token) => boolean): number {
  let at = from;
  while (from - at < most && tokens[at]?.joined && tokens[at - 1] && belongs(tokens[at - 1] as Token)) at--;
  return at;
}

/** Takes in "toute", "everyone at", "l'ensemble de" before a word; the preposition of "de l'école" belongs to what is before it. */
function wholeBefore(tokens: readonly Token[], from: number, whole: ReadonlySet<string>): number {
  let first = backWhile(tokens, from, 4, ({ word }) => whole.has(word));
  while (first < from && prepositions.has(tokens[first]?.word ?? '')) first++;
  return first;
}

interface Lead {
  /** Index of its first word. */
  readonly first: number;
  readonly kind: MentionKind;
}

/** "toute notre petite" before "école". */
function frenchLead(tokens: readonly Token[], noun: number): Lead | undefined {
  const near = backWhile(tokens, noun, 1, ({ word }) => affectionate.has(word));
  const determiner = tokens[near - 1];
  if (!tokens[near]?.joined || !determiner || !frenchDeterminers.has(determiner.word)) return undefined;
  const first = wholeBefore(tokens, near - 1, frenchWhole);
  if (!singular.has(determiner.word)) return { first, kind: 'bare' };
  return { first, kind: ours.has(determiner.word) ? 'ours' : 'definite' };
}

/** "everyone at the Maple Ridge" before "school"; "St Hilda's" before "College"; "of lincoln" before "high". */
function englishLead(reading: Reading, tokens: readonly Token[], noun: number): Lead | undefined {
  const named = backWhile(
    tokens,
    noun,
    5,
    (token) => token.word === 's' || (isCapital(reading, token) && !functionWords.has(token.word)),
  );
  const described = named < noun ? named : backWhile(tokens, noun, 2, ({ word }) => !functionWords.has(word));
  const determiner = tokens[described]?.joined ? tokens[described - 1] : undefined;
  if (determiner && englishDeterminers.has(determiner.word)) {
    const first = wholeBefore(tokens, described - 1, englishWhole);
    return { first, kind: ours.has(determiner.word) ? 'ours' : 'definite' };
  }
  if (named < noun) return { first: wholeBefore(tokens, named, englishWhole), kind: 'definite' };
  const loose = backWhile(tokens, noun, 3, ({ word }) => !functionWords.has(word));
  const preposition = tokens[loose - 1]?.word ?? '';
  if (loose < noun && tokens[loose]?.joined && beforeLooseName.has(preposition)) return { first: loose, kind: 'definite' };
  const all = wholeBefore(tokens, noun, englishWhole);
  return all < noun ? { first: all, kind: 'definite' } : undefined;
}

/** The last word of the name that follows a noun: "Jaurès" of "collège Jean-Jaurès", "Parc" of "école du Parc". */
function nameEnd(reading: Reading, tokens: readonly Token[], noun: number): number {
  let last = noun;
  for (let at = noun + 1; at <= noun + 5 && tokens[at]?.joined; at++) {
    const token = tokens[at] as Token;
    if (isCapital(reading, token)) last = at;
    else if (!nameLinks.has(token.word)) break;
  }
  return last;
}

function mentionOf(reading: Reading, tokens: readonly Token[], noun: Cue, isEnglish: boolean): Mention | undefined {
  const lead = frenchLead(tokens, noun.first) ?? (isEnglish ? englishLead(reading, tokens, noun.first) : undefined);
  const said = reading.folded.slice(noun.start, noun.end);
  if (!lead && nameOnly.has(said)) return undefined;
  const first = lead?.first ?? noun.first;
  const isFamily = tokens.slice(Math.max(0, first - 1), noun.first).some(({ word }) => family.has(word));
  if (isFamily) return undefined;
  const start = (tokens[first] as Token).start;
  const kind = said === team && lead ? 'people' : (lead?.kind ?? 'bare');
  return { start, end: noun.end, first, last: nameEnd(reading, tokens, noun.last), kind };
}

/** The mentions of schools in a text, in order, none of them inside another. A finder. */
export function findMentions(reading: Reading): readonly Mention[] {
  const tokens = reading.tokens;
  const others = new Set(cuesOf(reading, notTheSchool).map(({ first }) => first));
  const staff = cuesOf(reading, people);
  const found: Mention[] = staff.map((cue) => ({ ...cue, kind: 'people' }));
  for (const [nouns, isEnglish] of [
    [cuesOf(reading, frenchSchool), false],
    [cuesOf(reading, englishSchool), true],
  ] as const)
    for (const noun of nouns) {
      if (others.has(noun.last + 1) && tokens[noun.last + 1]?.joined) continue;
      const mention = mentionOf(reading, tokens, noun, isEnglish);
      if (mention)
        found.push(
          staff.some(({ start, end }) => start < noun.end && noun.start < end) ? { ...mention, kind: 'people' } : mention,
        );
    }
  const apart: Mention[] = [];
  for (const mention of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (!last || mention.start >= last.end) apart.push(mention);
  }
  return apart;
}

/** Words that govern the school after them, so that the school does not act. */
const governing = words('de du des d of at in for from to with avec chez pour par a au aux dans sur vers a by about near my mon');

/** A school that may be the one that says or does: "l'école", "Greenwood High"; not "devant l'école". A finder. */
export function findSubjects(reading: Reading): readonly Mention[] {
  const tokens = reading.tokens;
  return reading.once(findMentions).filter(({ kind, first }) => {
    if (kind !== 'ours' && kind !== 'definite') return false;
    return !(tokens[first]?.joined && governing.has(tokens[first - 1]?.word ?? ''));
  });
}

const ofKind =
  (...kinds: MentionKind[]) =>
  (reading: Reading): readonly Mention[] =>
    reading.once(findMentions).filter(({ kind }) => kinds.includes(kind));

/** "our school", "notre école". A finder. */
export const findOurs = (reading: Reading): readonly Mention[] =>
  reading.once(findSubjects).filter(({ kind }) => kind === 'ours');
/** A school, not those who work there. A finder. */
export const findInstitutions = ofKind('ours', 'definite', 'bare');
/** A school or its people, said as one: not "school" in general. A finder. */
export const findTheSchool = ofKind('ours', 'definite', 'people');
