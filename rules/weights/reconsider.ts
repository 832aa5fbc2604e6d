/**
 * A second look at what a rule of opinion saw. Its conditions were written sentence by sentence; here the signs of the whole
 * sentence are weighed together, by weights that were fitted on posts (`npm run fit`): what a sentence hardly bears out is
 * left, and a sentence that says it in words of its own is found.
 */
import { overlap } from '../language/text/spans';
import type { Span } from '../post';
import type { Reading } from '../reading';
import type { Hit, Rule } from '../rule';
import { findSigns, type Shown } from './signs';
import { oddsOf, sentenceWeights, type Weights } from './weights';

/** From the first to the last word of a sentence that speaks for the rule; the whole sentence where no word does. */
function spoken({ cues }: Reading, { byLexicon }: Weights, { at, lexicons }: Shown): Span {
  const speaking = lexicons
    .filter((number) => (byLexicon[number] ?? 0) > 0)
    .flatMap((number) => cues[number] ?? [])
    .filter(({ start, end }) => start >= at[0] && end <= at[1]);
  if (speaking.length === 0) return at;
  return [Math.min(...speaking.map(({ start }) => start)), Math.max(...speaking.map(({ end }) => end))];
}

const endsClause = /[,;:.!?…()«»"\n]/;
const wordLike = /[\p{L}\p{N}]/u;

/** The same with the rest of its clause, from word to word. */
function clauseOf({ text }: Reading, [from, to]: Span, within: Span): Span {
  let [start, end] = [from, to];
  while (start > within[0] && !endsClause.test(text[start - 1] ?? '')) start--;
  while (end < within[1] && !endsClause.test(text[end] ?? '')) end++;
  while (start < end && !wordLike.test(text[start] ?? '')) start++;
  while (end > start && !wordLike.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

/**
 * @param hits what the rule saw by its own conditions
 * @returns those that their sentences bear out, with the sentences it did not see, in no order
 */
export function reconsidered(id: string, rule: Rule, reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  const weights = sentenceWeights(id);
  if (!weights || (hits.length === 0 && !rule.hit)) return hits;
  const shown = reading.once(findSigns);
  const odds = shown.map((sentence) => oddsOf(weights, sentence));
  const borneOut = ({ at, told }: Hit): boolean => {
    if (!at || told) return true;
    const inside = odds.slice(reading.sentenceIndex(at[0]), reading.sentenceIndex(at[1] - 1) + 1);
    // What several sentences tell together is judged by none of them.
    return inside.length > 1 || inside.some((one) => one >= weights.keeps);
  };
  const kept = hits.filter(borneOut);
  const { sure } = weights;
  if (sure === undefined || !rule.hit) return kept;
  for (const [index, sentence] of shown.entries()) {
    if ((odds[index] as number) < sure || hits.some(({ at }) => at && overlap(at, sentence.at))) continue;
    const at = clauseOf(reading, spoken(reading, weights, sentence), sentence.at);
    const hit = at[1] > at[0] ? rule.hit(reading, at) : undefined;
    if (hit) kept.push(hit);
  }
  return kept;
}
