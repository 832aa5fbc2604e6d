/** Logistic regression: weights under which signs tell best whether something is the case. */

export interface Row {
  /** Which signs it shows, by index. */
  readonly signs: readonly number[];
  /** Whether it is the case. */
  readonly is: boolean;
  /** How much the row counts. */
  readonly counts: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** How far weights are drawn towards nothing: what a sign has shown twice is no law. */
const pull = 1 / 0.3;
const rounds = 200;
const pace = 0.1;

/** The logarithm of the odds. */
export function oddsOf({ bias, weights }: Fitted, signs: readonly number[]): number {
  let odds = bias;
  for (const sign of signs) odds += weights[sign] ?? 0;
  return odds;
}

/**
 * Fits by gradient descent on all rows at once (Adam, Kingma and Ba 2015), with a squared penalty on the weights: no chance is
 * in it, the same rows give the same weights.
 * @param size how many signs there are
 */
export function regress(rows: readonly Row[], size: number): Fitted {
  // The last one is the bias.
  const weights = new Float64Array(size + 1);
  const [first, second] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const total = rows.reduce((sum, { counts }) => sum + counts, 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, index) => (index === size ? 0 : (weight * pull) / total));
    for (const { signs, is, counts } of rows) {
      let odds = weights[size] as number;
      for (const sign of signs) odds += weights[sign] as number;
      const error = ((1 / (1 + Math.exp(-odds)) - (is ? 1 : 0)) * counts) / total;
      for (const sign of signs) slope[sign] = (slope[sign] as number) + error;
      slope[size] = (slope[size] as number) + error;
    }
    for (let index = 0; index <= size; index++) {
      const by = slope[index] as number;
      first[index] = 0.9 * (first[index] as number) + 0.1 * by;
      second[index] = 0.999 * (second[index] as number) + 0.001 * by * by;
      const step = (first[index] as number) / (1 - 0.9 ** round);
      const scale = Math.sqrt((second[index] as number) / (1 - 0.999 ** round)) + 1e-8;
      weights[index] = (weights[index] as number) - (pace * step) / scale;
    }
  }
  return { bias: weights[size] as number, weights: weights.subarray(0, size) };
}
