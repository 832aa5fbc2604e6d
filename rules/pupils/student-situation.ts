import * as more from '../examples/student-situation';
import { findFigures } from '../language/names/figures';
import { likelihood } from '../language/school/likely';
import { findSituations, type Situation } from '../language/school/situations';
import { isOfPupil } from '../language/school/whose';
import { joined, overlap } from '../language/text/spans';
import { tidySpan } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** A situation of a pupil, or of somebody who may be one. */
interface Whose extends Situation {
  readonly sure: boolean;
}

/** What is told in a sentence of one matter: one finding, whose fix takes all of it away. */
interface Told extends Pick<Whose, 'at' | 'matter' | 'sure'> {
  readonly sentence: number;
  readonly all: readonly Span[];
}

/** Characters between words told in one breath: "diabétique a fait une hypo". */
const breath = 16;

const isNextTo = (a: Span, b: Span): boolean => b[0] - a[1] <= breath && a[0] - b[1] <= breath;
const spanning = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** Where somebody is treated, beside what ails them. */
const isPlace = /^(?:(?:at|in) (?:the )?)?(?:hospital|hopital|a l'hopital|icu|er)$/;

function together(reading: Reading, situations: readonly Whose[]): readonly Told[] {
  const kept: Told[] = [];
  for (const { at, matter, sure, tie } of situations) {
    const [sentence] = reading.sentenceAt(at[0]);
    const index = kept.findIndex(
      (other) =>
        overlap(other.at, at) ||
        ((other.matter === matter || tie === 'loose' || isPlace.test(reading.folded.slice(...at))) &&
          other.sentence === sentence),
    );
    const other = kept[index];
    if (!other) kept.push({ at, matter, sure, sentence, all: [at] });
    else
      kept[index] = {
        ...other,
        sure: other.sure || sure,
        at: isNextTo(other.at, at) ? spanning(other.at, at) : sure && !other.sure ? at : other.at,
        all: [...other.all, at],
      };
  }
  return kept;
}

function removeAll(reading: Reading, spans: readonly Span[]): Offer {
  const tidy = spans.map((span) => tidySpan(reading, span)).sort((a, b) => a[0] - b[0]);
  return { kind: 'edit', say: 'remove', edits: joined(tidy).map((at) => ({ at, with: '' })) };
}

/**
 * Health, disability, learning, family, money, religion or discipline of a pupil or of a family (G06).
 */
export default defineRule({
  guidelines: ['G06'],
  levels: { personal: 'block', class: 'block', school: 'block' },
  sees: 'text',
  *check(reading) {
    const found = reading.once(findSituations).flatMap((situation): Whose[] => {
      if (isOfPupil(reading, situation)) return [{ ...situation, sure: true }];
      const likely = likelihood(reading, situation);
      return likely ? [{ ...situation, sure: likely === 'sure' }] : [];
    });
    for (const { at, matter: say, all, sure } of together(reading, found))
      yield {
        at,
        say,
        ...(sure ? say === 'discipline' && { told: true } : { sure: 'low' }),
        offers: [removeAll(reading, [at, ...all])],
      };
  },
  hit(reading, at) {
    const [start, end] = reading.sentenceAt(at[0]);
    // "Frida Kahlo was in a wheelchair": a lesson.
    if (reading.once(findFigures).some((figure) => overlap(figure, [start, end]))) return undefined;
    return { at, say: 'private', sure: 'low', offers: [removeAll(reading, [at])] };
  },
  examples: {
    flags: [
      'mon élève [[dyslexique]]',
      { text: 'Mathis, mon élève : [[ses parents divorcent]]', say: 'family' },
      { text: 'un de mes 5e [[exclu lundi]]', say: 'discipline' },
      'My student [[has ADHD]]',
      'One of my pupils [[has just been taken into care]]',
      ...more.flags,
    ],
    leaves: [
      'La dyslexie touche 5 % des enfants',
      "Journée de l'autisme au collège",
      'Autism awareness week for all pupils',
      'Je suis en arrêt jusqu’à lundi',
      ...more.leaves,
    ],
  },
});
