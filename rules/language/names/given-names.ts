import { lexicon } from '../lexicons/lexicon';
import { decodeWords } from './front-coding';
import { codedNames } from './given-names.generated';

interface Kind {
  /** Also an everyday word, a month, a town: "rose", "will", "may". */
  readonly word: boolean;
}

const names = new Map<string, Kind>();
/** So usual in classes, and nothing else, that they are read in lower case too. */
const usual = new Set<string>();
for (const coded of decodeWords(codedNames)) {
  const name = coded.replace(/[!+]+$/, '');
  const word = coded.includes('!');
  names.set(name, { word });
  if (coded.endsWith('+') && !word && name.length > 3) usual.add(name);
}

/** Where a usual name may stand: the first halves of those of two, for nearly every word of a text would be looked up. */
export const usualNames = lexicon(Array.from(usual, (name) => name.replace(/-.*/, '')).join());

const kindOf = (folded: string): Kind | undefined => names.get(folded);

/** "Abdelkarim", "Abderrazak": there are hundreds. */
const servant = /^abd(?:el|oul|ul|er|es|en)-?[a-z]{4,}$/;

/** Second halves that are no names by themselves: "kevin-junior", "samy-jo". */
const second = new Set('junior jo jay jr lee may mae ann anne lou rae kay dee beth lyn lynn li ly mo prince'.split(' '));

/** Is it a given name? Folded, as in `reading.folded`; "marie-lou" is one when both halves are. */
export function isGivenName(folded: string): boolean {
  if (kindOf(folded)) return true;
  if (folded.startsWith('abd') && servant.test(folded)) return true;
  if (!folded.includes('-')) return false;
  const [first = '', ...others] = folded.split('-');
  return kindOf(first) !== undefined && others.every((part) => kindOf(part) !== undefined || second.has(part));
}

/** Is this given name also an everyday word, a month, a town ("rose", "will", "may")? */
export function isWordName(folded: string): boolean {
  return kindOf(folded)?.word ?? false;
}

/** Is it a name and nothing else, met in many classes ("lucas", "ines")? Then a small letter does not hide it. */
export const isUsualName = (folded: string): boolean => usual.has(folded);
