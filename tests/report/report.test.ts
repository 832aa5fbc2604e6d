import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestShape, mask } from '../../src/report/mask';
import { reportOf } from '../../src/report/report';
import { Voice } from '../../src/words';

describe('a masked value', () => {
  it.each([
    ['0475 12 34 56', '0000 00 00 00'],
    ['Léa Dupont-Éloy', 'Xxx Xxxxxx-Xxxx'],
    ['ptitchounete12@gmail.com', 'xxxxxxxxxxxx00@xxxxx.xxx'],
    ['12 bis, rue des Lilas 🌸', '00 xxx, xxx xxx Xxxxx 🌸'],
    ['xXx', 'xXx'],
    ['٠٤٧٥ Ⅳ ½', '0000 0 0'],
    ['e\u0301le\u0300ve', 'xxxxxxx'],
    ['𝐋𝐞𝐚', 'XXxxxx'],
  ])('%s → %s', (value, masked) => {
    expect(mask(value)).toBe(masked);
    expect(masked).toHaveLength(value.length);
  });

  it('holds no letter and no digit of what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: longestShape }), (value) => {
        const masked = mask(value);
        expect(masked).toHaveLength(value.length);
        expect(masked.replace(/[xX0]/g, '')).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
      }),
    );
  });

  it('of a long value shows the beginning of its shape, and how much more there is', () => {
    expect(mask('a'.repeat(longestShape + 30))).toBe(`${'x'.repeat(longestShape)}… (+30)`);
  });
});

describe('the report of a wrong warning', () => {
  const finding = {
    rule: 'student-name',
    level: 'block',
    quote: 'Léa Dupont',
    say: 'default',
    data: { initial: 'L.', name: 'Léa' },
    offers: [],
  } as const;

  it('names the rule, the level, the version and the language', () => {
    const text = reportOf(finding, '0.1.0', new Voice('fr'));
    for (const told of ['Relis 0.1.0', 'student-name (default)', 'block', 'Xxx Xxxxxx', /Langue de Relis.: fr/])
      expect(text).toMatch(told);
    expect(reportOf(finding, '0.1.0', new Voice('en'))).toMatch(/Masked value: Xxx Xxxxxx\nLanguage of Relis: en/);
  });

  it('holds nothing of what was written', () => {
    for (const language of ['fr', 'en'] as const)
      expect(reportOf(finding, '0.1.0', new Voice(language))).not.toMatch(/Léa|Dupont/);
  });
});
