/** Times of many runs, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs the work on each item, some rounds to warm up and then some to measure. */
export async function timeEach<T>(items: readonly T[], work: (item: T) => unknown, rounds = 3): Promise<Times> {
  const milliseconds: number[] = [];
  for (let round = -2; round < rounds; round++)
    for (const item of items) {
      const start = performance.now();
      await work(item);
      if (round >= 0) milliseconds.push(performance.now() - start);
    }
  return timesOf(milliseconds);
}

/** Milliseconds of the best of some runs. */
export function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
