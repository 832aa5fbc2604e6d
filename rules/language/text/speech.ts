/**
 * Whose words these are: quoted, denied, told of somebody else, or given as an example not to follow.
 * Shared by the rules on what a writer claims or announces.
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';

const quotation = /«[^«»\n]{1,600}»|"[^"\n]{1,600}"/g;

/** Passages between quotation marks, marks included. A finder: `reading.once(findQuotes)`. */
export function findQuotes(reading: Reading): readonly Span[] {
  return Array.from(reading.text.matchAll(quotation), ({ index, 0: words }): Span => [index, index + words.length]);
}

/** Are these words inside quotation marks? */
export function isQuoted(reading: Reading, [start, end]: Span): boolean {
  return reading.once(findQuotes).some((quote) => quote[0] < start && end < quote[1]);
}

/** What ends a clause: what stands before it does not govern what stands after. */
const clauseBreak = /[.!?;:,\n()]|\b(?:mais|but|donc|car|because|however|par contre|puis|then)\b/g;
const negation =
  /\b(?:ne|pas|jamais|ni|sans|aucun\w*|non|plutot que|not|never|nor|neither|without|no longer|nobody|cannot)\b|\bn'|n't\b/;

/** Negative in form only. */
const affirmed = /\b(?:can'?t|cannot) wait|\bpas mal\b|\bn'?est-ce pas|\bne (?=\w+ que\b)|\bwhy not|pourquoi pas/g;

/** The words of the clause that stand before an offset, folded, at most sixty characters. */
export function clauseBefore(reading: Reading, offset: number): string {
  const before = reading.folded.slice(Math.max(0, offset - 60), offset);
  let from = 0;
  clauseBreak.lastIndex = 0;
  while (clauseBreak.test(before)) from = clauseBreak.lastIndex;
  return before.slice(from);
}

/** Is this denied, by a "ne… pas" or a "not" in the same clause before it? */
export function isNegated(reading: Reading, [start]: Span): boolean {
  return negation.test(clauseBefore(reading, start).replace(affirmed, ''));
}

const saying =
  /\b(?:selon|d'apres|according to|as reported by)\b|\b(?:dit|disait|disent|declare|affirme|annonce|explique|raconte|precise|ecrit|said|says|told|wrote|announced|claimed|explained)(?:,| que?\b| qu'| that\b| :)/;

/** Does the sentence tell what somebody else says ("selon…", "il a dit que…", "she said that…")? */
export function isReported(reading: Reading, [start]: Span): boolean {
  const [from] = reading.sentenceAt(start);
  const before = reading.folded.slice(Math.max(from, start - 120), start);
  return saying.test(before) && !/\b(?:je|j'|on|nous|i|we) (?:vous |le |la )?(?:dis|disons|ai dit|say|said)\b/.test(before);
}

const advice =
  /\b(?:ne|n')(?: \w+){0,2} ?(?:jamais|pas)? ?(?:publi(?:ez|e[rs]?)|ecri(?:vez|re|s)|donne[rz]|partage[rz]|poste[rz]|annonce[rz]|di(?:tes|re))\b|\bevite[rz]? (?:de|d'|les)|\b(?:never|don't|do not|avoid|stop|why you shouldn't) (?:post|shar|publish|announc|tell(?! (?:my|them|him|her)\b)|writ|put)(?:e|ing)?\b|\bil ne faut (?:pas|jamais)|\b(?:a ne pas (?:faire|ecrire|publier|poster)|mauvais exemple|bad example|example of what not)\b/;

/** Does the sentence advise against writing such a thing? */
export function isAdvised(reading: Reading, [start]: Span): boolean {
  return advice.test(reading.folded.slice(...reading.sentenceAt(start)));
}
