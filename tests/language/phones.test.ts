// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findPhones } from '../../rules/language/phones/phones';
import { readingOf } from './reading';

const phones = (text: string): string[] =>
  readingOf(text)
    .once(findPhones)
    .map(({ number }) => number);

describe('findPhones', () => {
  it.each([
    ['0475/12.34.56', '0475123456'],
    ['06 12 34 56 78', '0612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['00 33 6 12 34 56 78', '+33612345678'],
    ['621 123 456 (gsm)', '621123456'],
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '0612345678'],
    ['call oh seven seven double oh nine hundred, one two three', '07700900123'],
  ])('reads %s as %s', (text, number) => expect(phones(text)).toEqual([number]));

  it.each([
    ['AF', '+93 70 123 4567'],
    ['BR', '+55 11 96123-4567'],
    ['CI', '+225 01 23 45 67 89'],
    ['ES', '+34 612 34 56 78'],
    ['IT', '+39 312 345 6789'],
    ['PT', '+351 912 345 678 (WhatsApp)'],
    ['TR', '+90 501 234 56 78'],
    ['UA', '+380 50 123 4567'],
  ])('finds a number of %s, which is not in the table', (_, text) => expect(phones(text)).toHaveLength(1));

  it.each([
    ['8 digits and a cue', 'tél : 26 12 34 56'],
    ['7 digits and a cue', 'call 234-5678'],
    ['glued, with a cue', 'WhatsApp 33612345678'],
    ['a cue after', '621 123 456, c’est mon gsm'],
  ])('%s', (_, text) => expect(phones(text)).toHaveLength(1));

  it.each([
    '26 12 34 56',
    '234-5678',
    '33612345678',
    '+10 000 000 vues',
    '12.03.15-999.17',
    'Le 12/06 12 34 56 78',
    'Mon code : 06123456',
    "The user name is the student number, so for her that's 4400127",
    'Numéro de dossier : 0612345678',
    'numéro 116 000',
    'lea0612345678@example.org',
    'p. 12, 34, 56, 78, 90, 91',
  ])('leaves %s', (text) => expect(phones(text)).toEqual([]));
});
