// @vitest-environment node
/** The weights of the signs: known by lists that exist, and weighed as they say. */
import { describe, expect, it } from 'vitest';
import { lint, openPolicy, rules } from '../../rules/api';
import { lexicons } from '../../rules/language/lexicons/lexicon';
import { reconsidered } from '../../rules/weights/reconsider';
import { findSigns } from '../../rules/weights/signs';
import { oddsOf, sentenceWeights } from '../../rules/weights/weights';
import { fitted } from '../../rules/weights/weights.generated';
import { regress } from '../../scripts/fit/logistic';
import { postOf, readingOf } from '../language/reading';

describe('the weights', () => {
  it('know each list of words by how it begins, and no two begin alike', () => {
    const begins = lexicons().map((list) => list.begins);
    expect(new Set(begins).size).toBe(begins.length);
    // Shown by no sentence of the lessons, a list has no weight; one that was renamed has lost it: `npm run fit`.
    const circumstance =
      /^(?:(?:personal|class|school) (?:teacher|student)|fr|en|no word|shortest|short|middling|long|before: .*|after: .*|role .*|first name, .*|full name, .*|generation .*)$/;
    const named = /(?:^|, )(?:personal|class|school) (?:teacher|student)$/;
    const lost = fitted.signs.filter(
      (sign) => !begins.includes(sign) && !circumstance.test(sign) && !named.test(sign) && !pupilSigns.has(sign),
    );
    expect(lost).toEqual([]);
  });

  it('weigh as many signs as there are', () => {
    for (const { of } of [...Object.values(fitted.sentences), fitted.pupil]) expect(of).toHaveLength(fitted.signs.length);
    for (const id of Object.keys(fitted.sentences)) expect(rules).toHaveProperty(id);
  });
});

/** What `pupilSigns` names by itself. */
const pupilSigns = new Set([
  'sentence of school',
  'sentences around of school',
  'pupils beside',
  'about pupils',
  'owner',
  'newborn',
  'credited',
  'in brackets',
  'beside a quotation',
  'acts',
  'has what pupils have',
  'called',
  'young beside',
  'life of pupils',
  'life of pupils around',
  'praise',
  'says to me',
  'work of grown-ups',
  'of the week',
  'followed by a colon',
  'behind a colon',
  'me and',
  'and me',
  'one more named',
  'more named',
  'mark beside',
  'sure mark',
  'works and lessons',
  'works and lessons around',
  'beside a figure',
  'name is a word',
  'initial',
  'own child',
  'of the staff',
  'no pupil',
  'public life',
  'among colleagues',
  'leisure',
  'weak',
  'weak outside school',
]);

describe('the signs of a sentence', () => {
  it('are the lists it draws from, its length, its language, and who writes where', () => {
    const [first, second] = readingOf('Mes élèves sont nuls. Il pleut.').once(findSigns);
    expect(first?.circumstances).toEqual(['personal teacher', 'fr', 'short']);
    expect(second?.circumstances).toEqual(['personal teacher', 'fr', 'shortest']);
    const lists = (numbers: readonly number[] = []): string[] => numbers.map((number) => lexicons()[number]?.begins ?? '');
    expect(lists(first?.lexicons).length).toBeGreaterThan(lists(second?.lexicons).length);
    expect(new Set(first?.lexicons).size).toBe(first?.lexicons.length);
  });

  it('speak more for a rule in one sentence than in another', () => {
    const weights = sentenceWeights('criticism');
    if (!weights) throw new Error('Criticism is not weighed.');
    const odds = (text: string): number =>
      Math.max(
        ...readingOf(text)
          .once(findSigns)
          .map((shown) => oddsOf(weights, shown)),
      );
    expect(odds('Mes élèves sont vraiment nuls et feignants')).toBeGreaterThan(odds('Mes élèves sont vraiment chouettes'));
  });
});

describe('what a rule saw', () => {
  const { criticism } = rules;
  const at = (text: string, words: string): readonly [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ];

  it('is left where the sentence does not bear it out', () => {
    const text = 'Le marché de Noël ouvre samedi à dix heures.';
    const hit = { at: at(text, 'Noël'), offers: [] };
    expect(reconsidered('criticism', criticism, readingOf(text), [hit])).toEqual([]);
    expect(reconsidered('criticism', criticism, readingOf(text), [{ ...hit, told: true }])).toHaveLength(1);
  });

  it('is kept where several sentences tell it together, and where the rule is not weighed', () => {
    const text = 'Le marché ouvre samedi.\nVenez nombreux.';
    const hit = { at: at(text, 'samedi.\nVenez'), offers: [] };
    expect(reconsidered('criticism', criticism, readingOf(text), [hit])).toEqual([hit]);
    expect(reconsidered('phone-number', rules['phone-number'], readingOf(text), [hit])).toEqual([hit]);
  });

  it('leaves an appointed or a public person to the rule: a lesson is no situation of a pupil', () => {
    const found = lint(postOf('Frida Kahlo was in a wheelchair', { locale: 'en' }), openPolicy);
    expect(found.filter(({ rule }) => rule === 'student-situation')).toEqual([]);
  });
});

describe('fitting', () => {
  const rows = [
    ...Array.from({ length: 20 }, () => ({ signs: [0, 1], is: true, counts: 1 })),
    ...Array.from({ length: 20 }, () => ({ signs: [1], is: false, counts: 1 })),
  ];

  it('finds the sign that tells, and gives the same weights each time', () => {
    const { weights, bias } = regress(rows, 2);
    expect(weights[0]).toBeGreaterThan(1);
    expect(bias + (weights[1] ?? 0)).toBeLessThan(-0.5);
    expect(regress(rows, 2)).toEqual({ weights, bias });
  });
});
