/** Letters that a recogniser takes for their doubles; only where no word is written the way it was read. */

/** Before a consonant no French or English word has a small L or a one, and before no letter a bar: a capital I ("lnès", "|lyas"). */
const capitalI = /^(?:[l1](?=[bcdfgjkmnpqrstvwxz]\p{L})|\|(?=\p{L}))/u;
/** A nought that opens a word of letters is a capital O ("0livier"). */
const capitalO = /^0(?=\p{Ll}{2})/u;
/** Between two letters there is no figure: "L1na", "Na0mi". */
const oneInside = /(?<=\p{L})1(?=\p{Ll})/gu;
const noughtInside = /(?<=\p{Ll})0(?=\p{Ll})/gu;
/** "I" is no capital within small letters: "CamiIle". */
const capitalInside = /(?<=\p{Ll})I(?=\p{Ll})/gu;

/** The word as it is most likely written; what is no word (an address, a code, figures) stays as it was read. */
export function mendedWord(text: string): string {
  if (!/\p{L}{2}/u.test(text) || /[@/:_]|\d.*\d/.test(text)) return text;
  return text
    .replace(capitalI, 'I')
    .replace(capitalO, 'O')
    .replace(oneInside, 'i')
    .replace(noughtInside, 'o')
    .replace(capitalInside, 'l');
}
