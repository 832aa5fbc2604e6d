/** The weights of the signs, as `npm run fit` has found them on our labelled posts. */
import { lexicons } from '../language/lexicons/lexicon';
import type { Shown } from './signs';
import { fitted } from './weights.generated';

/** What the signs weigh for one rule. */
export interface Weights {
  readonly bias: number;
  /** Of lower odds it is no reason to speak, whatever the rule saw. */
  readonly keeps: number;
  /** Of these odds it is one beyond doubt, even where the rule saw nothing; absent for rules that can only take back. */
  readonly sure?: number;
  /** By the number of the lexicon. */
  readonly byLexicon: Float64Array;
  readonly byCircumstance: ReadonlyMap<string, number>;
}

/** The weights of one rule, as `npm run fit` writes them; `of` holds what each sign weighs, in hundredths. */
interface Fitted {
  readonly bias: number;
  readonly keeps: number;
  readonly sure?: number;
  readonly of: readonly number[];
}

/** What `npm run fit` writes. */
export interface FittedWeights {
  /** A lexicon by how it begins, or the name of a circumstance. */
  readonly signs: readonly string[];
  /** By rule: whether a sentence speaks for it. */
  readonly sentences: Readonly<Record<string, Fitted>>;
  /** Whether a person named is a pupil. */
  readonly pupil: Fitted;
}

/** Weights are kept as whole hundredths. */
const unit = 100;

function read({ bias, keeps, sure, of }: Fitted): Weights {
  const known = new Map(fitted.signs.map((sign, index): [string, number] => [sign, (of[index] ?? 0) / unit]));
  const byLexicon = Float64Array.from(lexicons(), ({ begins }) => known.get(begins) ?? 0);
  return { bias, keeps, ...(sure !== undefined && { sure }), byLexicon, byCircumstance: known };
}

const bySentence = new Map<string, Weights>();
let ofPupil: Weights | undefined;

/**
 * What tells whether a sentence speaks for a rule; undefined for a rule that is not weighed. Weights are read when they are
 * first asked for: by then all lexicons are made.
 */
export function sentenceWeights(rule: string): Weights | undefined {
  const given = fitted.sentences[rule];
  if (given && !bySentence.has(rule)) bySentence.set(rule, read(given));
  return bySentence.get(rule);
}

/** What tells whether a person named is a pupil. */
export function pupilWeights(): Weights {
  ofPupil ??= read(fitted.pupil);
  return ofPupil;
}

/** How strongly what is shown speaks for it: the logarithm of the odds. */
export function oddsOf({ bias, byLexicon, byCircumstance }: Weights, { lexicons: numbers, circumstances }: Shown): number {
  let odds = bias;
  for (const number of numbers) odds += byLexicon[number] ?? 0;
  for (const name of circumstances) odds += byCircumstance.get(name) ?? 0;
  return odds;
}
