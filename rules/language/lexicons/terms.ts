/**
 * Words that a school does not want published, as it wrote them in its settings. They are looked for all together, in one walk
 * over the words of the text: no pattern of the settings is ever run, so that no setting can make reading slow.
 *
 * Accents and capitals do not matter; apostrophes, hyphens and spaces part words. `*` at the end of a word is any ending
 * ("piscin*"), `*` alone is any one word ("projet *").
 */
import type { Term } from '../../policy';
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { fold, normalise } from '../text/normalise';
import type { Token } from '../text/tokens';

export interface TermMatch {
  readonly at: Span;
  readonly term: Term;
}

/** Terms as they are looked for: a tree whose branches are words. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** Branches of words with a free ending, by the first letter of the word. */
  readonly stems: Map<string, [stem: string, Branch][]>;
  /** What follows any one word. */
  any: Branch | undefined;
  /** The term that ends here; of two the same, the first. */
  term: Term | undefined;
}

const branch = (): Branch => ({ next: new Map(), stems: new Map(), any: undefined, term: undefined });

function nextIn(at: Branch, word: string): Branch {
  if (word === '*') {
    at.any ??= branch();
    return at.any;
  }
  if (!word.endsWith('*')) {
    const next = at.next.get(word) ?? branch();
    at.next.set(word, next);
    return next;
  }
  const stem = word.slice(0, -1);
  const letter = stem.charAt(0);
  const stems = at.stems.get(letter) ?? [];
  at.stems.set(letter, stems);
  const known = stems.find(([other]) => other === stem);
  if (known) return known[1];
  const made = branch();
  stems.push([stem, made]);
  return made;
}

const word = /[\p{L}\p{N}]+\*?|\*/gu;

/** Grown once a list of the policy, not once a post. */
const grown = new WeakMap<readonly Term[], Branch>();

function treeOf(terms: readonly Term[]): Branch {
  const known = grown.get(terms);
  if (known) return known;
  const root = branch();
  for (const term of terms) {
    const words = fold(normalise(term.words).text).match(word) ?? [];
    // Any one word alone is every word there is: a slip.
    if (words.every((each) => each === '*')) continue;
    words.reduce(nextIn, root).term ??= term;
  }
  grown.set(terms, root);
  return root;
}

/** The longest term that goes on from a branch: index of its last word, and the term. */
function longest(at: Branch, tokens: readonly Token[], index: number): [last: number, Term] | undefined {
  const token = tokens[index];
  let best: [number, Term] | undefined = at.term && [index - 1, at.term];
  if (!token) return best;
  const follow = (next: Branch | undefined): void => {
    if (!next) return;
    const joined = tokens[index + 1]?.joined
      ? longest(next, tokens, index + 1)
      : next.term && ([index, next.term] as [number, Term]);
    if (joined && (!best || joined[0] > best[0])) best = joined;
  };
  follow(at.next.get(token.word));
  for (const [stem, next] of at.stems.get(token.word.charAt(0)) ?? []) if (token.word.startsWith(stem)) follow(next);
  follow(at.any);
  return best;
}

/** Where the terms of the policy stand in a text, in order; of those that begin at one word the longest. A finder. */
export function findTerms({ tokens, policy }: Reading): readonly TermMatch[] {
  if (policy.terms.length === 0) return [];
  const tree = treeOf(policy.terms);
  const matches: TermMatch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const found = longest(tree, tokens, first);
    if (!found) continue;
    const [last, term] = found;
    const [from, to] = [tokens[first], tokens[last]];
    if (from && to) matches.push({ at: [from.start, to.end], term });
    first = last;
  }
  return matches;
}
