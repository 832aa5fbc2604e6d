/** A form of speaking for the school: some cues in order, so many words apart at most. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf } from '../lexicons/cues';
import { Lexicon } from '../lexicons/lexicon';

/** `role`: "au nom de…", "en tant que…"; `self`: "je suis…"; `verdict`: the school itself declares. */
export type ClaimKind = 'role' | 'self' | 'verdict';

/** What a form is made of: the words of a lexicon, or what a finder finds. */
export type Part = Lexicon | ((reading: Reading) => readonly Cue[]);

interface Conditions {
  /** One of each of these stands in the sentence too. */
  readonly given?: readonly Part[];
  /** None of these stands in the sentence. */
  readonly unless?: Part;
  /** None of these stands between the first of its words and the last. */
  readonly without?: Part;
  /** No comma, colon or bracket parts its words. */
  readonly unbroken?: boolean;
  /** The text right after looks like this. */
  readonly after?: RegExp;
  /** A school account says such things by nature. */
  readonly quiet?: boolean;
}

export interface Form extends Conditions {
  readonly kind: ClaimKind;
  readonly parts: readonly Part[];
  /** Words allowed before each part but the first. */
  readonly gaps: readonly number[];
}

/**
 * @param steps the parts in order; a number between two of them is how many words may part them (none when absent)
 */
export function form(kind: ClaimKind, steps: readonly (Part | number)[], conditions: Conditions = {}): Form {
  const parts: Part[] = [];
  const gaps: number[] = [];
  let gap = 0;
  for (const step of steps) {
    if (typeof step === 'number') {
      gap = step;
      continue;
    }
    if (parts.length > 0) gaps.push(gap);
    parts.push(step);
    gap = 0;
  }
  return { kind, parts, gaps, ...conditions };
}

const found = (reading: Reading, part: Part): readonly Cue[] =>
  part instanceof Lexicon ? cuesOf(reading, part) : reading.once(part);

/** The first cue that begins at or after a word. */
function firstFrom(cues: readonly Cue[], word: number): Cue | undefined {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).first < word) low = middle + 1;
    else high = middle;
  }
  return cues[low];
}

/** Does one of the cues stand within a span? */
function holds(cues: readonly Cue[], [start, end]: Span): boolean {
  return cues.some((cue) => cue.start >= start && cue.end <= end);
}

/** How much of the text after a form its `after` may look at. */
const ahead = 80;

function fits(reading: Reading, { given, unless, without, unbroken, after }: Form, at: Span): boolean {
  const sentence = reading.sentenceAt(at[0]);
  if (given?.some((part) => !holds(found(reading, part), sentence))) return false;
  if (unless && holds(found(reading, unless), sentence)) return false;
  if (without && holds(found(reading, without), at)) return false;
  if (unbroken && /[,;:()]/.test(reading.folded.slice(...at))) return false;
  return !after || after.test(reading.folded.slice(at[1], Math.min(sentence[1], at[1] + ahead)));
}

/** Does a text hold every part of a form? Most hold one of few. */
function hasParts(reading: Reading, parts: readonly Part[]): boolean {
  for (const part of parts) if (found(reading, part).length === 0) return false;
  return true;
}

/** Where a form stands in a text. */
export function findForm(reading: Reading, form: Form): Iterable<Span> {
  return hasParts(reading, form.parts) ? spansOf(reading, form) : nowhere;
}

const nowhere: readonly Span[] = [];

function* spansOf(reading: Reading, form: Form): Iterable<Span> {
  const cues = form.parts.map((part) => found(reading, part));
  for (const first of cues[0] ?? []) {
    const [, end] = reading.sentenceAt(first.start);
    let last: Cue | undefined = first;
    for (let step = 1; step < cues.length && last; step++) {
      const next = firstFrom(cues[step] as readonly Cue[], last.last + 1);
      const near: boolean =
        next !== undefined && next.end <= end && next.first - last.last - 1 <= (form.gaps[step - 1] as number);
      last = near ? next : undefined;
    }
    if (!last) continue;
    const at: Span = [first.start, last.end];
    if (fits(reading, form, at)) yield at;
  }
}
