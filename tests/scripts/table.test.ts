// @vitest-environment node
import { expect, it } from 'vitest';
import { table, wrap } from '../../scripts/table';

it('long texts are cut between words, and words only where they do not fit', () => {
  expect(wrap('au nom de notre école', 9)).toEqual(['au nom de', 'notre', 'école']);
  expect(wrap('anticonstitutionnellement', 10)).toEqual(['anticonsti', 'tutionnell', 'ement']);
  expect(wrap('', 5)).toEqual(['']);
});

it('columns are as narrow as their longest cell', () => {
  const rows = [
    ['rule', 'words'],
    ['grade', 'a eu 8/20 en maths'],
    ['phone', ''],
  ];
  expect(table(rows, [20, 10])).toEqual(['rule   words', '─────────────────', 'grade  a eu 8/20', '       en maths', 'phone']);
});
