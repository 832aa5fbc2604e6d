// @vitest-environment node
import { expect, it } from 'vitest';
import { saidNumber } from '../../rules/language/phones/digit-words';

it.each([
  ['zero', '0', 1],
  ['vingt et un', '21', 3],
  ['vingt et deux', '20', 1],
  ['soixante dix huit', '78', 3],
  ['soixante et onze', '71', 3],
  ['septante cinq', '75', 2],
  ['quatre vingt', '80', 2],
  ['quatre vingt dix neuf', '99', 4],
  ['quatre cent septante cinq', '475', 4],
  ['cent vingt', '120', 2],
  ['double zero', '00', 2],
  ['triple five', '555', 2],
  ['fifty six', '56', 2],
  ['nine hundred', '900', 2],
  ['dix onze', '10', 1],
])('%s is %s', (said, digits, length) => {
  expect(saidNumber(said.split(' '), 0)).toEqual({ digits, length });
});

it('says nothing of other words', () => expect(saidNumber(['classe'], 0)).toBeUndefined());
