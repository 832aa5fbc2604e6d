import { describe, expect, test } from 'vitest';
import { mendedWord } from '../../../src/photos/vision/text/letters';
import { believed } from '../../../src/photos/vision/text/sureness';
import { type Line, textOf, type Word } from '../../../src/photos/vision/text/words';

const page = { width: 1000, height: 500 };

const word = (text: string, x: number, y: number, confidence = 90): Word => ({
  text,
  confidence,
  box: { x, y, width: text.length * 10, height: 20 },
});

describe('lines', () => {
  test('cells that were read by columns stand in rows again', () => {
    const columns: Line[] = [
      [word('Léa', 50, 100), word('Dupont', 90, 101)],
      [word('Inès', 50, 150), word('Morel', 100, 150)],
      [word('7,5', 400, 102)],
      [word('16,5', 400, 148)],
    ];
    expect(textOf(columns, page).text).toBe('Léa Dupont 7,5\nInès Morel 16,5');
  });

  test('a page askew keeps its rows', () => {
    const climbing = [0, 1, 2, 3, 4].map((step) => word(`mot${step}`, 50 + step * 150, 200 - step * 8));
    const below = [0, 1, 2, 3, 4].map((step) => word(`bas${step}`, 50 + step * 150, 235 - step * 8));
    expect(textOf([[...climbing].reverse(), below], page).text).toBe('mot0 mot1 mot2 mot3 mot4\nbas0 bas1 bas2 bas3 bas4');
  });

  test('each word knows its place in the picture, in parts of it', () => {
    const { text, words } = textOf([[word('Léa', 50, 100), word('Dupont', 90, 100)]], page);
    expect(words.map(({ at }) => text.slice(...at))).toEqual(['Léa', 'Dupont']);
    expect(words[1]?.box).toEqual({ x: 0.09, y: 0.2, width: 0.06, height: 0.04 });
  });

  test.each([
    ['a quarter to the right', (x: number, y: number) => ({ x: 480 - y, y: x, width: 20, height: 40 })],
    ['a quarter to the left', (x: number, y: number) => ({ x: y, y: 960 - x, width: 20, height: 40 })],
    ['upside down', (x: number, y: number) => ({ x: 900 - x, y: 480 - y, width: 40, height: 20 })],
  ])('a page turned %s is read in its own order', (_, place) => {
    const lines = ['un deux trois', 'quatre cinq six'].map((line, row) =>
      line.split(' ').map((text, step): Word => ({ text, confidence: 90, box: place(100 + step * 100, 100 + row * 60) })),
    );
    expect(textOf(lines.reverse(), page).text).toBe('un deux trois\nquatre cinq six');
  });

  test('nothing read is nothing', () => {
    expect(textOf([], page)).toEqual({ text: '', words: [] });
  });
});

const texts = (lines: readonly Line[]): string => lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');

describe('what is believed', () => {
  test('of a page, the words that are sure enough', () => {
    const lines = [[word('Note', 0, 0, 93), word('de', 50, 0, 88), word('Lxéa', 80, 0, 40)], [word('~|', 0, 50, 91)]];
    expect(texts(believed(lines))).toBe('Note de');
  });

  test('an address is not given up for a letter in it', () => {
    const lines = [[word('Écrire', 0, 0, 93), word('à', 80, 0, 90), word('contact.lemaire@example.org', 110, 0, 7)]];
    expect(texts(believed(lines))).toBe('Écrire à contact.lemaire@example.org');
  });

  /** As seen in hair and in shades, each a line of its own. */
  const noise = ['Ae', 'oes', 'ii', 'Nœ', 'R3', 'VA.', '49],'].map((text, y): Line => [word(text, 0, y * 30, 20 + y)]);

  test('of noise, nothing, however sure of its scraps', () => {
    const scraps = [[word('À', 0, 300, 94)], [word('79', 0, 330, 77), word('à', 40, 330, 62)], [word('|', 0, 360, 91)]];
    expect(believed([...noise, ...scraps])).toEqual([]);
  });

  test('of a photo with something written in it, that', () => {
    const written = [
      [word('Exposé', 0, 300, 95), word('de', 80, 300, 95), word('sciences', 120, 300, 41)],
      [word('01', 0, 330, 96), word('99', 40, 330, 96), word('00', 80, 330, 84)],
    ];
    expect(texts(believed([...noise, ...written]))).toBe('Exposé de\n01 99 00');
  });
});

describe('letters taken for their doubles', () => {
  test.each([
    ['lnès', 'Inès'],
    ['1nès', 'Inès'],
    ['|lyas', 'Ilyas'],
    ['L1na', 'Lina'],
    ['0livier', 'Olivier'],
    ['Na0mi', 'Naomi'],
    ['CamiIle', 'Camille'],
  ])('"%s" is %s', (read, written) => {
    expect(mendedWord(read)).toBe(written);
  });

  test.each([
    'lire',
    'llama',
    'l’école',
    'Inès',
    '7,5/20',
    '5e',
    '1er',
    '10h',
    '0475',
    'a1b2c3d4',
    'wifi:P1umE0',
    'lea1@ecole.be',
    'II',
    'H2O',
  ])('"%s" stays as it is', (text) => {
    expect(mendedWord(text)).toBe(text);
  });
});
