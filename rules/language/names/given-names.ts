import { decodeWords } from './front-coding';
import { codedNames } from './given-names.generated';

interface Kind {
  /** Also an everyday word, a month, a town: "rose", "will", "may". */
  readonly word: boolean;
}

let names: Map<string, Kind> | undefined;
/** Those of `isUsualName`: few, and nearly every word of a text is asked for, so they are kept apart. */
const usual = new Set<string>();

function load(): Map<string, Kind> {
  const map = new Map<string, Kind>();
  for (const coded of decodeWords(codedNames)) {
    const name = coded.replace(/[!+]+$/, '');
    const isWord = coded.includes('!');
    map.set(name, { word: isWord });
    if (coded.endsWith('+') && !isWord && name.length > 3) usual.add(name);
  }
  return map;
}

function kindOf(folded: string): Kind | undefined {
  names ??= load();
  return names.get(folded);
}

/** "Abdelkarim", "Abderrazak": there are hundreds. */
const servant = /^abd(?:el|oul|ul|er|es|en)-?[a-z]{4,}$/;

/** Is it a given name? Folded, as in `reading.folded`; "marie-lou" is one when both halves are. */
export function isGivenName(folded: string): boolean {
  if (kindOf(folded)) return true;
  if (folded.startsWith('abd') && servant.test(folded)) return true;
  return folded.includes('-') && folded.split('-').every((part) => kindOf(part) !== undefined);
}

/** Is this given name also an everyday word, a month, a town ("rose", "will", "may")? */
export function isWordName(folded: string): boolean {
  return kindOf(folded)?.word ?? false;
}

/** Is it a name and nothing else, met in many classes ("lucas", "ines")? Then a small letter does not hide it. */
export function isUsualName(folded: string): boolean {
  names ??= load();
  return usual.has(folded);
}
