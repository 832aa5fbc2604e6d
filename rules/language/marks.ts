/** Marks in a text. After URLs, e-mails and phone numbers in the masking order, before dates: "12/20" is no date. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { findEmails } from './emails';
import type { Mark, Page } from './marks/mark';
import { numberMarks } from './marks/numbers';
import { wordMarks } from './marks/words';
import { nearSpan } from './near';
import { findPersons } from './persons';
import { findPhones } from './phones';
import { mask, overlap } from './spans';
import { findUrls } from './urls';

/** A post tells the marks of a class, not of a school. */
const mostMarks = 150;

const markTalk =
  /\b(?:moyennes?|notes?|bulletins?|controles?|interros?|resultats?|palmares|dictees?|evaluations?|brevet|bac|ceb|ce1d|examens?|tests?|scores?|average|marks?|grades?|exams?|quiz|mocks?)\b|\/ ?20|%/;
const afterName =
  /^(?: ?[:(=,-] ?| (?:a )?)(\d{1,2}(?:[.,]\d{1,2})?(?: ?(?:%|\/ ?\d{1,3}))?)(?! ?(?:ans|years?|h\b|h\d|fois|buts?|goals?|points?|voix|votes?|e\b|eme|er\b|km|m\b|€|\/|:\d|\d|[.,]\d|rue|avenue|jours|mois))/;

/** "Noé A, Lily NA": levels of competences. */
const levelAfterName = /^(?: ?[:(=-] ?| )((?:NA|ECA|EVA|PA|AR|[A-D][+-]?)(?=[,;.)\n]|$))/;

/** "Kenza 14,2, Enzo 11,8", "Clara Wuyts (91 %)": a number right after a name, where marks are spoken of. */
function* namedMarks(reading: Reading, page: Page): Iterable<Mark> {
  if (!markTalk.test(page.folded)) return;
  for (const { at, role } of reading.once(findPersons)) {
    if (role === 'adult' || !markTalk.test(page.folded.slice(...nearSpan(reading, at[0])))) continue;
    const match =
      page.folded.slice(at[1], at[1] + 24).match(afterName) ?? page.text.slice(at[1], at[1] + 16).match(levelAfterName);
    const mark = match?.[1];
    if (!match || mark === undefined) continue;
    const start = at[1] + match[0].length - mark.length;
    yield { at: [start, start + mark.length], kind: 'score', bad: false, sure: true };
  }
}

/** "son brevet avec mention bien", "mention très bien, 18,6": results told in one breath are one. */
function joinResults(folded: string, marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const inWords = before !== undefined && (before.kind === 'result' || before.kind === 'rank') && mark.kind !== 'comment';
    if (inWords && /^(?: ?, ?| avec (?:une? )?| with (?:an? )?| \()$/.test(folded.slice(before.at[1], mark.at[0])))
      joined[joined.length - 1] = { ...before, at: [before.at[0], mark.at[1]] };
    else joined.push(mark);
  }
  return joined;
}

/** Of marks that overlap, the surest, then the longest. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const weight = ({ at, kind, sure }: Mark): number => at[1] - at[0] + (sure ? 1000 : 0) + (kind === 'average' ? 0.5 : 0);
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => weight(b) - weight(a))) {
    if (!kept.some((other) => overlap(other.at, mark.at))) kept.push(mark);
  }
  return kept.sort((a, b) => a.at[0] - b.at[0]);
}

/**
 * Marks, averages, ranks, results and appreciations, whoever's they are (`ownerOf` tells).
 * A finder: `reading.once(findMarks)`.
 */
export function findMarks(reading: Reading): readonly Mark[] {
  const claimed: Span[] = [...reading.once(findUrls), ...reading.once(findEmails), ...reading.once(findPhones)].map(
    ({ span }) => span,
  );
  const page: Page = { text: mask(reading.text, claimed), folded: mask(reading.folded, claimed) };
  const marks = [...namedMarks(reading, page), ...numberMarks(page), ...wordMarks(page)];
  return joinResults(page.folded, withoutOverlaps(marks.slice(0, mostMarks)));
}
