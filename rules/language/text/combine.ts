/** Phrases made of parts, for lists that would repeat themselves. */

/** Every way to put one of each part after the other. */
export const combine = (...parts: string[]): string =>
  parts
    .map((part) => part.split('|'))
    .reduce((made, next) => made.flatMap((head) => next.map((word) => `${head} ${word}`)))
    .join(',');

/** A post is typed in haste: "dont care", "cant teach". */
export const hasty = (list: string): string => `${list},${list.replaceAll("n't", 'nt')}`;
