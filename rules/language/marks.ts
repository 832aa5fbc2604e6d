/** Marks in a text. After URLs, e-mails and phone numbers in the masking order, before dates: "12/20" is no date. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { findEmails } from './emails';
import { besideNames } from './marks/beside-names';
import { faultsIn } from './marks/faults';
import { letterMarks } from './marks/letters';
import type { Mark, Page } from './marks/mark';
import { numberMarks } from './marks/numbers';
import { ranksIn } from './marks/ranks';
import { remarksIn } from './marks/remarks';
import { resultsIn } from './marks/results';
import { findPhones } from './phones';
import { mask, overlap } from './spans';
import { findUrls } from './urls';

/** A post tells the marks of a class, not of a school. */
const mostMarks = 150;

/** Figures and words of number without which no mark is written in numbers. */
const counting =
  /\d|zero|deux|trois|quatre|cinq|\bsix\b|sept|huit|neuf|\bdix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|soixante|\bcent\b|two|three|four|five|seven|eight|nine|\bten\b|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|moyenne|average|gpa|full marks|bulle|tout (?:rouge|vert)|\btt |que des |copie blanche/;

/** "son brevet avec mention bien", "mention très bien, 18,6": results told in one breath are one. */
function joinResults(folded: string, marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const inWords =
      before !== undefined &&
      (before.kind === 'result' || before.kind === 'rank') &&
      mark.kind !== 'comment' &&
      (mark.kind === 'result' || before.at[1] - before.at[0] < 40);
    if (inWords && /^(?: ?, ?| avec (?:une? )?| with (?:an? )?| \()$/.test(folded.slice(before.at[1], mark.at[0])))
      joined[joined.length - 1] = { ...before, at: [before.at[0], mark.at[1]] };
    else joined.push(mark);
  }
  return joined;
}

/** Of marks that overlap, the one whose owner stands beside it, the surest, then the longest. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const weight = ({ at, kind, sure, owner }: Mark): number =>
    at[1] - at[0] + (owner ? 2000 : 0) + (sure ? 1000 : 0) + (kind === 'average' ? 0.5 : 0);
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => weight(b) - weight(a))) {
    const other = kept.findIndex(({ at }) => overlap(at, mark.at));
    const held = kept[other];
    if (!held) kept.push(mark);
    // "Trois sur vingt" pour Lina: the longer span, the known owner.
    else if (held.owner && mark.sure && mark.at[0] <= held.at[0] && mark.at[1] >= held.at[1])
      kept[other] = { ...held, at: mark.at };
  }
  return kept.sort((a, b) => a.at[0] - b.at[0]);
}

/** Most posts hold none of these, and are not read further. */
const anyMark =
  /[\d«“"]|vingt|onze|douze|treize|quatorze|quinze|seize|teen|twenty|une bulle|rang|refuse|held|kept|insuff|bus[eé]|pet[eé]|sur vingt|sur dix|sur cent|sur six|out of|zero|not[eé]|moyenn|averag|gpa|bulle|tout vert|tout rouge|copie|derni|premi|class|major|tete de|cancre|rang|bottom|last|first|worst|best|lowest|highest|pire|meilleur|rat[eé]|loup|foir|echou|echec|plant|coul|recal|ajourn|redoubl|ao[abc]\b|attestation|rattrapage|repasse|fail|flunk|n't pass|not pass|back|resit|retak|reussi|decroch|obten|valid|mention|distinction|admis|passed|aced|nailed|mieux|bavard|manque|doit|maitrise|objectif|acquis|avertiss|felicit|better|harder|below|grade|mark|faute|mistake|report|appreciation|conseil|pour cent|percent|straight|got an? |(?<![a-z'])[b-fu](?![a-z'])|\bdes a\b|an? a\b|[a-f][+*-](?![a-z])|: [a-fu]\b|honou?r roll|virgule|et demie?|\b(?:mis|eu|got|gave|a|ai) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|two|three|four|five|seven|eight|nine|ten)\b|travail|resultat|trimestre|participation|besoin|distracted|unsatisf|working|needs? |lacks?|que des|bulletin|(?<![a-z])[a-f]\*|\btt |all as|greater depth|predicted|wts|gds|exs|[a-z]: [a-fu][.,;\n]/;

/**
 * Marks, averages, ranks, results and appreciations, whoever's they are (`ownerOf` tells).
 * A finder: `reading.once(findMarks)`.
 */
export function findMarks(reading: Reading): readonly Mark[] {
  if (!anyMark.test(reading.folded)) return [];
  const claimed: Span[] = [...reading.once(findUrls), ...reading.once(findEmails), ...reading.once(findPhones)].map(
    ({ span }) => span,
  );
  const page: Page = { text: mask(reading.text, claimed), folded: mask(reading.folded, claimed) };
  const marks = [
    ...besideNames(reading, page),
    ...(counting.test(page.folded) ? numberMarks(page) : []),
    ...letterMarks(page),
    ...ranksIn(page),
    ...resultsIn(page),
    ...remarksIn(page),
    ...faultsIn(page),
  ];
  return joinResults(page.folded, withoutOverlaps(marks.slice(0, mostMarks)));
}
