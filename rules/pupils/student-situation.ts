import * as more from '../examples/student-situation';
import { isAboutPupils } from '../language/school/context';
import { told } from '../language/school/health';
import { findSituations } from '../language/school/situations';
import { isToldOfPupil, touchesPupil } from '../language/school/tie';
import { overlap } from '../language/spans';
import { remove } from '../offers';
import type { Span } from '../post';
import type { Reading } from '../reading';
import { defineRule } from '../rule';

interface Told {
  readonly at: Span;
  readonly say: 'health' | 'family' | 'discipline';
}

/** Detention that a pupil tells of himself is his own to tell. */
const own = /(?<![a-z])(?:je|j'ai|j'|m'a|m'ont|i|i'm|i've|me|we) ?(?:suis |ai |was |got |am |have |had |a |ont )?$/;

/** "Deux exclus ce matin": nobody else is ever excluded from a school. */
const counted = /^(?:une?|deux|trois|quatre|cinq|\d+) /;

function* findTold(reading: Reading): Iterable<Told> {
  const { folded, post } = reading;
  for (const { at, matter: say } of findSituations(folded)) {
    const isOwn = own.test(folded.slice(Math.max(0, at[0] - 14), at[0]));
    if (isOwn && (post.author === 'teacher' || say === 'discipline')) continue;
    const ofSchool = say === 'discipline' && counted.test(folded.slice(...at)) && reading.once(isAboutPupils);
    if (ofSchool || isToldOfPupil(reading, at, say !== 'discipline')) yield { at, say };
  }
  for (const { 0: words, index } of folded.matchAll(told)) {
    const at: Span = [index, index + words.length];
    if (touchesPupil(reading, at)) yield { at, say: /exclu|renvoye|expelled|suspended/.test(words) ? 'discipline' : 'health' };
  }
}

/** Told in one breath, "diabétique a fait une hypo", it is one secret; and one finding a sentence and a matter is enough. */
function withoutRepeats(reading: Reading, all: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const one of all.slice(0, mostTold)) {
    const [sentence] = reading.sentenceAt(one.at[0]);
    const index = kept.findIndex(
      (other) => overlap(other.at, one.at) || (other.say === one.say && reading.sentenceAt(other.at[0])[0] === sentence),
    );
    const other = kept[index];
    if (!other) kept.push(one);
    else if (isNextTo(other.at, one.at))
      kept[index] = { ...other, at: [Math.min(other.at[0], one.at[0]), Math.max(other.at[1], one.at[1])] };
  }
  return kept;
}

const isNextTo = (a: Span, b: Span): boolean => b[0] - a[1] <= 16 && a[0] - b[1] <= 16;

const mostTold = 30;

/**
 * Health, disability, learning, family, money, religion or discipline of a pupil or of a family (G06).
 */
export default defineRule({
  guidelines: ['G06'],
  levels: { personal: 'block', class: 'block', school: 'block' },
  sees: 'text',
  *check(reading) {
    for (const { at, say } of withoutRepeats(reading, [...findTold(reading)])) yield { at, say, offers: [remove(reading, at)] };
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
