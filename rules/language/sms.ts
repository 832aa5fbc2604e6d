/** SMS language: runs of shortened words. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { claimedBefore } from './masks';
import { inFull, isDoubtful, isSure } from './sms-words';
import { overlap } from './spans';
import { findQuotes } from './speech';

export interface SmsWord {
  readonly at: Span;
  /** The word in full. */
  readonly full: string | undefined;
}

/** Shortened words that stand together. */
export interface SmsRun {
  readonly at: Span;
  readonly words: readonly SmsWord[];
}

interface Token extends SmsWord {
  /** Position among the words of the post. */
  readonly index: number;
  readonly sure: boolean;
}

/** Between two shortened words of one run stand at most so many others. */
const apart = 3;

const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
/** "sa" is "ça" before these; anywhere else it is "sa". */
const saFor = /^ (?:va|fait|marche|sert|me|te|se|lui|veut|c|pue|suffit|depend|commence|y|pa|m'|t'|s')\b/;
/** After these a letter is a name: "la 6e c", "le son u", "vitamine c", "groupe g". */
const letterOf =
  /(?:\d\p{L}{0,4}|(?:classe|son|lettre|groupe|vitamine|plan|point|option|letter|sound|vowel|team|group|year|room|set|la|le|du|de|the|a|formula|x|y|=)) ?$/u;
/** What follows a lone letter that stands for "c'est", "j'ai" or "tu es". */
const followers: Readonly<Record<string, RegExp>> = {
  c: /^ (?:trop?|pas?|bo|beau|bon|bien|nul|cool|[kq](?:u?oi|u?i)|une?|la|le|l|mon|ma|ton|ta|vrai|mieux|rien|ou|fini|chaud|mort|pour|juste|tt|super|sur|facile|dur|mal|moi|toi|lui|demain|quand|comment|genial|gentil|drole|marrant|bizarre|long|triste|parti)\b/,
  g: /^ (?:pas?|ete|fait|vu|u|eu|mal|faim|fini|rien|une?|les?|la|mon|ma|mes|compris?|oublie|trouve|perdu|dit|trop?|reussi|besoin|envie|encore|tout|mi|mis|pris|hate|deja|bien|peur|soif|chaud|froid|cours|sport|adore)\b/,
  t: /^ (?:ou|[kq]u?i|trop?|pas?|nul|belle|beau|moche|bo|genial|mon|ma|fort|en|la|prete?|serieux|malade|bizarre|drole|mort)\b/,
};
const symbol = /^ ?[=+*/<>²³^(]/;

/** A capital acronym in a post that is not all capitals: "DS", "SVT", "REP". Laughter is laughter in capitals too. */
const isAcronym = (letters: string, shouted: boolean): boolean =>
  !shouted &&
  letters.length > 1 &&
  letters === letters.toUpperCase() &&
  /\p{L}/u.test(letters) &&
  !/^(?:X?P?T?M?DR+|LO+L|OMG|XD|WTF|JPP|TKT|IDK|LMAO|PTDR|BG|SLT)$/.test(letters);

function isMeant({ text, folded }: Reading, letters: string, [start, end]: Span): boolean {
  if (/[#@&_/.]/.test(text[start - 1] ?? '') || /^(?:[@_/]|\.\p{L})/u.test(text.slice(end, end + 2))) return false;
  if (/^['-]/.test(text.slice(end)) || /['-]$/.test(text.slice(0, start))) return letters.length > 2;
  const before = folded.slice(Math.max(0, start - 12), start);
  if (letters === 'sa') return saFor.test(folded.slice(end, end + 10));
  if (letters === 'cc') return !/^[ -]?(?:by|0)/.test(folded.slice(end, end + 4));
  if (letters.length === 1)
    return letters === letters.toLowerCase() && !letterOf.test(before) && !symbol.test(folded.slice(end, end + 3));
  return !(letters === 'mm' && /\d ?$/.test(before)) && !(letters === 'hw' || letters === 'b4' ? letterOf.test(before) : false);
}

function* tokensOf(reading: Reading): Iterable<Token> {
  const { text, language } = reading;
  const taken = [...claimedBefore('id', reading), ...reading.once(findQuotes)];
  const shouted = text === text.toUpperCase();
  let index = 0;
  for (const { index: start, 0: letters } of text.matchAll(word)) {
    index++;
    const lower = letters.toLowerCase();
    const leads = followers[lower]?.test(reading.folded.slice(start + letters.length, start + letters.length + 14)) ?? false;
    const sure = isSure(lower) || leads;
    if (!sure && !isDoubtful(lower, language)) continue;
    const at: Span = [start, start + letters.length];
    if (isAcronym(letters, shouted) || !isMeant(reading, letters, at) || taken.some((span) => overlap(span, at))) continue;
    // "u" is surely "you" in English, and may be "eu" in French.
    yield { at, full: inFull(lower, language), index, sure: sure && !(lower === 'u' && language === 'fr') };
  }
}

/** Two doubtful words side by side are no accident. */
function isRun(tokens: readonly Token[]): boolean {
  if (tokens.some(({ sure }) => sure)) return true;
  return tokens.some((token, at) => tokens[at + 1]?.index === token.index + 1);
}

/** Runs of SMS language, in reading order; "slt sa va ? g pa compri" is one. A finder: `reading.once(findSms)`. */
export function findSms(reading: Reading): readonly SmsRun[] {
  const groups: Token[][] = [];
  for (const token of tokensOf(reading)) {
    const last = groups.at(-1)?.at(-1);
    const joins = last && token.index - last.index <= apart + 1 && !reading.text.slice(last.at[1], token.at[0]).includes('\n');
    if (joins) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups.filter(isRun).map((words): SmsRun => ({ at: [(words[0] as Token).at[0], (words.at(-1) as Token).at[1]], words }));
}
