// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../rules/language/text/normalise';

describe('normalise', () => {
  it.each([
    ['e\u0301le\u0300ve', 'élève'],
    ['０６ １２', '06 12'],
    ['0️⃣6️⃣', '06'],
    ['a\u200bb\u00adc', 'abc'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['l’école', "l'école"],
    ['œuf', 'oeuf'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['ﬁn', 'fin'],
    ['𝐋𝐞́𝐚', 'Léa'],
  ])('%j becomes %j', (original, expected) => expect(normalise(original).text).toBe(expected));

  it('folds to lower case without accents, unit by unit', () => {
    expect(fold('ÉLÈVE Çà Øre İstanbul')).toBe('eleve ca ore istanbul');
  });

  it.each([
    ['le 0️⃣6️⃣ 12', '06 12', '0️⃣6️⃣ 12'],
    ['un e\u0301le\u0300ve ici', 'élève', 'e\u0301le\u0300ve'],
    ['ma sœur', 'soeur', 'sœur'],
    ['👩‍🏫 Léa 👩‍🏫', 'Léa', 'Léa'],
    ['a\u200bb', 'ab', 'a\u200bb'],
  ])('leads back from %j', (original, found, written) => {
    const { text, toOriginal } = normalise(original);
    const start = text.indexOf(found);
    expect(original.slice(...toOriginal([start, start + found.length]))).toBe(written);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom('e', '\u0301', '\u200d', '\ufe0f', '\u20e3', '6', 'œ', 'ﬃ', '\r\n', '\ud83d', '\udc69', '\u00a0', 'İ'),
      )
      .map((parts) => parts.join('')),
  );

  it('keeps text and folded of one length, and every span inside the original and in order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, folded, toOriginal } = normalise(original);
        expect(folded).toHaveLength(text.length);
        let last = 0;
        for (let unit = 0; unit < text.length; unit++) {
          const [start, end] = toOriginal([unit, unit + 1]);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = start;
        }
        const [start, end] = toOriginal([0, text.length]);
        if (text.length > 0) expect(normalise(original.slice(start, end)).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = normalise(original).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
