/** Values that no test of this file has had before: what was dismissed, or published as it was, is not shown again the same day. */
let given = 9;

/** A phone number nobody has dismissed yet; another one when a test is tried again. */
export function freshNumber(): string {
  given += 1;
  return `0475 65 ${43 + Math.floor(given / 100)} ${String(given % 100).padStart(2, '0')}`;
}
