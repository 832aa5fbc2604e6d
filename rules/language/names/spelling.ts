/** Two spellings of one name. */

/** How a name sounds, roughly: "Mathis", "Matis" and "Mathys" are one. */
export function soundOf(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/(?<=[^cs])h|^h/g, '')
    .replace(/y|ie$/g, 'i')
    .replace(/qu|c(?=[aoulrk])|ck/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?:ae|ai|ei)(?=.)/g, 'e')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=...)[est]$/, '');
}

/** Are the two words one letter apart (one added, dropped, changed, or two swapped)? */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const leftA = a.slice(head, a.length - tail);
  const leftB = b.slice(head, b.length - tail);
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB.length === 2 && leftA[0] === leftB[1] && leftA[1] === leftB[0];
}
