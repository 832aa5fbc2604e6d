/** Marks in a text. After URLs, e-mails and phone numbers in the masking order, before dates: "12/20" is no date. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesOf } from '../lexicons/cues';
import { findEmails } from '../links/emails';
import { findUrls } from '../links/urls';
import { findPhones } from '../phones/phones';
import { overlap } from '../text/spans';
import { faultsIn } from './faults';
import { toldMarks } from './getting';
import { handleMarks } from './handles';
import { letterMarks } from './letters';
import type { Mark } from './mark';
import { findNamed } from './named';
import { numberMarks } from './numbers';
import { ranksIn } from './ranks';
import { remarksIn } from './remarks';
import { resultsIn } from './results';

/** A post tells the marks of a class, not of a school. */
const mostMarks = 150;

/** Told in words, not in figures nor in quotation marks. */
const inProse = ({ kind, sure, words }: Mark): boolean => kind === 'result' || words === true || (kind === 'comment' && !sure);

/** What may stand between two marks of one pupil: what they are for, and little words. */
const oneBreath = /^[^.!?\n«»"“”]{1,30}$/;
const ofAnother = /(?:\b(?:moi|toi|lui|elle|il|he|she|me|you|her|him|mais|but|les autres|others)\b|:)/;

/** "Maths 6/20, français 9/20", "son brevet avec mention bien": told of one pupil in one breath, they are one piece of news. */
function isGoneOn(reading: Reading, before: Mark, mark: Mark): boolean {
  const between = reading.folded.slice(before.at[1], mark.at[0]);
  if (!oneBreath.test(between) || ofAnother.test(between)) return false;
  return !reading.once(findNamed).some(({ at }) => at[0] >= before.at[1] && at[0] < mark.at[1]);
}

/** Nobody is named behind the first mark but before the second's end of clause: "8 pour Lina, 9 pour Tom" are two. */
function namesBehind(reading: Reading, mark: Mark): boolean {
  return (
    /^ (?:pour|pr|for|a|to|de|d'|of|\()/.test(reading.folded.slice(mark.at[1], mark.at[1] + 6)) &&
    reading.once(findNamed).some(({ at }) => at[0] >= mark.at[1] && at[0] - mark.at[1] < 12)
  );
}

/** Joins what is told of one pupil in one breath. */
function joinResults(reading: Reading, marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const between = before ? reading.folded.slice(before.at[1], mark.at[0]) : '';
    // "Meilleure note : 17": the figure says it.
    if (before?.kind === 'rank' && mark.kind === 'score' && /^ ?[:=(]? ?(?:de )?$/.test(between))
      joined[joined.length - 1] = mark;
    else if (before && inProse(before) && inProse(mark) && /^(?: ?, ?| ?\.{2,3} ?|… ?)$/.test(between))
      joined[joined.length - 1] = { ...before, at: [before.at[0], mark.at[1]] };
    else if (before && isGoneOn(reading, before, mark) && !namesBehind(reading, mark))
      joined[joined.length - 1] = surer(before, mark, [before.at[0], mark.at[1]]);
    else joined.push(mark);
  }
  return joined;
}

/** Of two marks of one pupil: what the surer says of whose they are. */
function surer(one: Mark, other: Mark, at: Span): Mark {
  const first = one.owner || (one.sure && !other.owner && !other.sure) ? one : other.owner || other.sure ? other : one;
  const kind = one.kind === 'average' || other.kind === 'average' ? 'average' : first.kind;
  return { ...first, at, kind, bad: one.bad || other.bad };
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

/** "Un zéro pointé", "full marks". */
function* told(reading: Reading): Iterable<Mark> {
  for (const { start, end } of cuesOf(reading, toldMarks))
    yield { at: [start, end], kind: 'score', bad: false, sure: true, words: true };
}

/**
 * Marks, averages, ranks, results and appreciations, whoever's they are (`ownerOf` tells).
 * A finder: `reading.once(findMarks)`.
 */
export function findMarks(reading: Reading): readonly Mark[] {
  const marks = [
    ...handleMarks(reading),
    ...told(reading),
    ...numberMarks(reading),
    ...letterMarks(reading),
    ...ranksIn(reading),
    ...resultsIn(reading),
    ...remarksIn(reading),
    ...faultsIn(reading),
  ].slice(0, mostMarks);
  if (marks.length === 0) return marks;
  const claimed: Span[] = [...reading.once(findUrls), ...reading.once(findEmails), ...reading.once(findPhones)].map(
    ({ span }) => span,
  );
  const free = marks.filter(({ at }) => !claimed.some((span) => overlap(span, at)));
  return joinResults(reading, withoutOverlaps(free));
}
