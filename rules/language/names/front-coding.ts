/**
 * A sorted word list in a third of its size: each word gives the length it shares with the one before, then its rest.
 * "lea leana leane" is written "0lea3na4e". Lengths stop at 9; words hold neither digits nor spaces.
 */

/** @param words any order, no digit in them */
export function encodeWords(words: Iterable<string>): string {
  let out = '';
  let before = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
    out += shared + word.slice(shared);
    before = word;
  }
  return out;
}

/** The words of `encodeWords`. */
export function decodeWords(coded: string): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const [, shared = '0', rest = ''] of coded.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.add(before);
  }
  return words;
}
