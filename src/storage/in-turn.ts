/** One after the other: of two windows that change the same thing at once, neither undoes the other. */

let last: Promise<unknown> = Promise.resolve();

/**
 * @param work reads, changes and writes; no other work of that name runs meanwhile, in no page of Relis
 * @returns what the work returns; it throws what the work throws
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Every page of Relis and its background share these locks.
  if (globalThis.navigator?.locks) return navigator.locks.request(name, work) as Promise<T>;
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}
