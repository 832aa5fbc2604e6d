import { describe, expect, it } from 'vitest';
import { longPassLife, Pass, passLife } from '../../src/proofreader/pass';

const reviewed = { text: 'Bravo Léa', files: ['a1 consent'] };

describe('a pass', () => {
  it('covers what was reviewed, for a short while', () => {
    const pass = new Pass(reviewed, 1_000);
    expect(pass.covers({ ...reviewed }, 1_000 + passLife)).toBe(true);
    expect(pass.covers(reviewed, 1_001 + passLife)).toBe(false);
  });

  it.each([
    ['a word was added', { ...reviewed, text: 'Bravo Léa !' }],
    ['a file was added', { ...reviewed, files: ['a1 consent', 'b2 '] }],
    ['a tag was changed', { ...reviewed, files: ['a1 nobody'] }],
  ])('does not cover the message once %s', (_, other) => {
    expect(new Pass(reviewed, 0).covers(other, 1)).toBe(false);
  });

  it('lasts longer where the writer has to press the button again', () => {
    const pass = new Pass(reviewed, 0);
    pass.prolong(2_000);
    expect(pass.covers(reviewed, 2_000 + longPassLife)).toBe(true);
  });
});
