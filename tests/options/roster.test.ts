/** Class lists as schools have them: a column, two columns, an export with titles, a line of names. */
import { describe, expect, it } from 'vitest';
import { parsePupil } from '../../rules/api';
import { readPeople, readRoster } from '../../src/options/roster/people';

const pupilsOf = (text: string): readonly string[] => readRoster(text).classes.flatMap(({ pupils }) => pupils);

describe('a list of names', () => {
  it.each([
    ['a column', 'Léa Dupont\nMathis Lambert\n', ['Léa Dupont', 'Mathis Lambert']],
    ['surnames in capitals', 'DUPONT Léa\r\nVAN DEN BROECK Zoé', ['DUPONT Léa', 'VAN DEN BROECK Zoé']],
    ['given names alone', 'Léa\nTom\nInès', ['Léa', 'Tom', 'Inès']],
    ['a title above', 'Élèves\nLéa Dupont\nTom Claes', ['Léa Dupont', 'Tom Claes']],
    ['numbered', '1. Léa Dupont\n2) Tom Claes\n3 Inès Benali (déléguée)', ['Léa Dupont', 'Tom Claes', 'Inès Benali']],
    ['with a comma', 'Dupont, Léa\nClaes, Tom\nBenali, Inès', ['Léa DUPONT', 'Tom CLAES', 'Inès BENALI']],
    ['on one line', 'Léa Dupont, Tom Claes, Inès Benali', ['Léa Dupont', 'Tom Claes', 'Inès Benali']],
    ['with a stray quotation mark', '"Léa Dupont\nTom Claes', ['Tom Claes']],
    ['accents apart', 'Le\u0301a Dupont', ['Le\u0301a Dupont']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_what, text, names) => {
    expect(pupilsOf(text)).toEqual(names);
  });

  it('says which lines hold no name', () => {
    const { unread, count } = readRoster('Léa Dupont\n4 rue Haute\n—\nTom Claes');
    expect(count).toBe(2);
    expect(unread.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('takes a pupil once, whichever name stands first', () => {
    const { count, repeated } = readRoster('Léa Dupont\nDUPONT Léa\nlea dupont\nTom Claes');
    expect([count, repeated]).toEqual([2, 2]);
  });
});

describe('columns', () => {
  it.each([
    ['from a spreadsheet', 'Nom\tPrénom\tNé(e) le\nDupont\tLéa\t12/03/2014\nClaes\tTom\t01/09/2014', ['Léa DUPONT', 'Tom CLAES']],
    ['the other way round', 'Prénom;Nom\nLéa;Dupont\nTom;Claes', ['Léa DUPONT', 'Tom CLAES']],
    ['English titles', 'Surname,First name,Form\nO’Neill,Aoife,7B\nReed,Sam,7B', ['Aoife O’NEILL', 'Sam REED']],
    ['a heading of its own', 'Collège du Moulin\n\nNom et prénom;Sexe\nDUPONT Léa;F\nCLAES Tom;M', ['DUPONT Léa', 'CLAES Tom']],
    ['no title, capitals tell', 'DUPONT\tLéa\nCLAES\tTom', ['Léa DUPONT', 'Tom CLAES']],
    ['no title, all in capitals', 'DUPONT\tLÉA\nCLAES\tTOM', ['Léa DUPONT', 'Tom CLAES']],
    ['no title, given names tell', 'Léa;Dupont;F\nTom;Claes;M\nInès;Benali;F', ['Léa DUPONT', 'Tom CLAES', 'Inès BENALI']],
    ['quoted', '"Nom","Prénom"\n"Dupont","Léa"\n"Le Goff, dit Legoff","Tom"', ['Léa DUPONT', 'Tom LE GOFF, DIT LEGOFF']],
    ['a mark of the file', '\ufeffNom;Prénom\nDupont;Léa', ['Léa DUPONT']],
  ])('%s', (_what, text, names) => {
    expect(pupilsOf(text)).toEqual(names);
  });

  it('parts the classes that the list names', () => {
    const { classes, repeated } = readRoster(
      'Classe;Nom;Prénom\n6e A;Dupont;Léa\n6e B;Claes;Tom\n6e A;Benali;Inès\n6e B;Dupont;Léa',
    );
    expect(classes).toEqual([
      { name: '6e A', pupils: ['Léa DUPONT', 'Inès BENALI'] },
      { name: '6e B', pupils: ['Tom CLAES', 'Léa DUPONT'] },
    ]);
    expect(repeated).toBe(0);
  });

  it('leaves out a category that repeats itself', () => {
    const names = [
      'Léa Dupont',
      'Tom Claes',
      'Inès Benali',
      'Zoé Martin',
      'Hugo Petit',
      'Nour Haddad',
      'Ali Yilmaz',
      'Eva Novak',
    ];
    const text = names.map((name, index) => `${index % 2 ? 'externe' : 'interne'}\t${name}\t6B`).join('\n');
    const { classes } = readRoster(text);
    expect(classes).toEqual([{ name: '6B', pupils: names }]);
  });

  it('is read again as somebody says the columns are', () => {
    const { rows } = readRoster('Rose;June\nIris;May');
    const said = readPeople(rows, { kinds: ['given', 'surname'], skipped: 0 });
    expect(said.classes[0]?.pupils).toEqual(['Rose JUNE', 'Iris MAY']);
  });

  it('writes names so that the rules read them the right way', () => {
    const [name = ''] = pupilsOf('Nom;Prénom\nMartin;Zaïneb');
    expect(parsePupil(name)).toEqual({ given: ['zaineb'], surname: ['martin'] });
  });
});

it('reads two thousand names', () => {
  const letters = (index: number): string =>
    String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26), 97 + Math.floor(index / 676));
  const text = Array.from({ length: 2000 }, (_, index) => `NOM${letters(index).toUpperCase()}\tPrénom${letters(index)}`).join(
    '\n',
  );
  expect(readRoster(text).count).toBe(2000);
});
