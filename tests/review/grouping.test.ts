import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/api';
import { cardsOf, highest, offersOf, strongestFirst } from '../../src/review/grouping';
import { onWords, untagged } from './stage';

const text = 'Bravo à Léa Dupont de 6e B, appelez le 0475 12 34 56';
const quotesOf = (cards: readonly { findings: readonly Finding[] }[]): string[][] =>
  cards.map(({ findings }) => findings.map(({ quote }) => quote));

describe('cards', () => {
  it('join findings that share words, the strongest first', () => {
    const name = onWords(text, 'Léa Dupont');
    const pupil = onWords(text, 'Léa Dupont de 6e B', { level: 'block' });
    const phone = onWords(text, '0475 12 34 56');
    expect(quotesOf(cardsOf([name, pupil, phone]))).toEqual([['Léa Dupont de 6e B', 'Léa Dupont'], ['0475 12 34 56']]);
  });

  it('join a chain, whose ends share nothing', () => {
    const chain = [onWords(text, 'Bravo à Léa'), onWords(text, 'de 6e B'), onWords(text, 'Léa Dupont de')];
    expect(cardsOf(chain)).toHaveLength(1);
    expect(cardsOf(chain)[0]?.findings).toHaveLength(3);
  });

  it('keep neighbours apart, and files apart from words', () => {
    const cards = cardsOf([untagged, { ...untagged, media: 'b2' }, onWords(text, 'Léa '), onWords(text, 'Dupont')]);
    expect(cards).toHaveLength(4);
  });

  it('come strongest first in the review, in reading order among equals', () => {
    const cards = cardsOf([onWords(text, 'Bravo', { level: 'hint' }), onWords(text, 'Léa'), onWords(text, '6e'), untagged]);
    expect(strongestFirst(cards).map(({ findings: [first] }) => first.quote)).toEqual(['walibi.jpg', 'Léa', '6e', 'Bravo']);
  });

  it('offer the same change once', () => {
    const at = [8, 18] as const;
    const removal = { kind: 'edit', say: 'nobody', edits: [{ at, with: '' }] } as const;
    const initial = { kind: 'edit', say: 'consent', edits: [{ at, with: 'L.' }] } as const;
    const card = {
      findings: [onWords(text, 'Léa Dupont', { offers: [initial, removal] }), onWords(text, 'Léa', { offers: [removal] })],
    } as const;
    expect(offersOf(card)).toEqual([[initial, removal], []]);
  });
});

it('the highest level is that of the strongest finding', () => {
  expect(highest([])).toBeUndefined();
  expect(highest([onWords(text, 'Léa', { level: 'hint' }), onWords(text, '6e')])).toBe('warn');
});
