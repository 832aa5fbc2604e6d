/** A policy as a file: what is in it, what is refused and on which line, and that nothing is taken of what was refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/policy/defaults';
import { longestFile, readFile, writeFile } from '../../src/policy/file';
import type { Layer } from '../../src/policy/schema';
import { hashOf } from '../../src/policy/teacher-code';
import first from './versions/1.json';

const own = first.own as Layer;

describe('a file', () => {
  it('brings back all that was written', async () => {
    const code = await hashOf('loutre-42');
    expect(readFile(writeFile(own, { rosters: true, code }))).toEqual({ values: own, code, unknown: [] });
    expect(readFile(`\uFEFF${writeFile(defaults, { rosters: true })}`)).toMatchObject({ values: defaults });
  });

  it('has no name of a pupil and no code unless it is asked to', () => {
    const text = writeFile(own, { rosters: false });
    expect(text).not.toMatch(/Léa|LAMBERT|Zoé|classes|teacherCode/);
    const { classes: _, ...others } = own;
    expect(readFile(text)).toEqual({ values: others, unknown: [] });
  });

  it('keeps what a newer Relis of the same version may know, and says where it is', () => {
    const text = '{\n  "version": 1,\n  "colour": "blue",\n  "terms": [\n    { "words": "a", "since": 3 }\n  ]\n}';
    expect(readFile(text)).toEqual({
      values: { colour: 'blue', terms: [{ words: 'a', since: 3 }] },
      unknown: [
        { path: 'colour', reason: 'unknown', line: 3 },
        { path: 'terms.0.since', reason: 'unknown', line: 5 },
      ],
    });
  });
});

describe('refused, whole', () => {
  it.each<[string, string, object]>([
    ['nothing', '', { refused: 'not-json', line: 1 }],
    ['a text', 'Léa Dupont\nTom Claes', { refused: 'not-json', line: 1 }],
    ['half a file', '{\n  "version": 1,\n  "country": "BE"\n', { refused: 'not-json' }],
    ['a comma too many', '{\n  "version": 1,\n  "country": "BE",\n}', { refused: 'not-json', line: 4 }],
    ['a comment', '{\n  // la Belgique\n  "version": 1\n}', { refused: 'not-json', line: 2 }],
    ['a list', '[1]', { refused: 'not-policy' }],
    ['null', 'null', { refused: 'not-policy' }],
    ['the file of something else', '{"name":"autre","version":"1.2.0"}', { refused: 'not-policy' }],
    ['a version that is yet to come', '{"version":2,"country":"BE"}', { refused: 'newer', version: 2 }],
  ])('%s', (_, text, refusal) => {
    expect(readFile(text)).toMatchObject(refusal);
  });

  it('with each wrong value, its line and its reason', () => {
    const text = `{
  "version": 1,
  "country": "XX",
  "schoolName": "Moulin",
  "levels": {
    "insult": {
      "class": "loud",
      "school": "warn"
    }
  },
  "allow": ["3018",
    7,
    ""],
  "terms": [
    { "words": "piscine" },
    {
      "message": "sans mots"
    }
  ],
  "teacherCode": "loutre-42",
  "colour": "blue"
}`;
    expect(readFile(text)).toEqual({
      refused: 'wrong',
      problems: [
        expect.objectContaining({ path: 'country', reason: 'choice', line: 3 }),
        expect.objectContaining({ path: 'levels.insult.class', reason: 'choice', line: 7 }),
        expect.objectContaining({ path: 'allow.1', reason: 'type', line: 12 }),
        expect.objectContaining({ path: 'allow.2', reason: 'form', line: 13 }),
        expect.objectContaining({ path: 'terms.1.words', reason: 'missing', line: 16 }),
        { path: 'teacherCode', reason: 'form', line: 20 },
      ],
    });
  });

  it('of ten megabytes', () => {
    const text = JSON.stringify({ version: 1, allow: ['é'.repeat(10_000_000)] });
    expect(readFile(text)).toEqual({ refused: 'too-big', most: longestFile });
  });

  it('nested beyond measure, without giving up', () => {
    const deep = 200_000;
    expect(readFile(`{"version":1,"allow":${'['.repeat(deep)}${']'.repeat(deep)}}`)).toMatchObject({
      refused: expect.any(String),
    });
    expect(readFile('['.repeat(deep))).toMatchObject({ refused: 'not-json' });
  });

  it('a class of more pupils than any school has', () => {
    const pupils = Array.from({ length: 60_000 }, (_, index) => `Élève ${index}`);
    const read = readFile(JSON.stringify({ version: 1, classes: [{ name: 'tous', pupils }] }));
    expect(read).toMatchObject({ refused: 'wrong', problems: [{ path: 'classes.0.pupils', reason: 'too-long', most: 5000 }] });
  });

  it('or read, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ version: 1, levels: value })),
        ),
        (text) => {
          const read = readFile(text);
          if (read.refused === 'wrong') expect(read.problems.every(({ line }) => line === 1)).toBe(true);
          else if (!read.refused)
            expect(readFile(writeFile(read.values, { rosters: true }))).toMatchObject({ values: read.values });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names of the language itself as keys are no settings', () => {
    const read = readFile('{"version":1,"__proto__":{"country":"BE"},"constructor":1,"levels":{"constructor":{"class":"off"}}}');
    expect(read).toMatchObject({ unknown: [{ path: '__proto__' }, { path: 'constructor' }] });
    expect(({} as { country?: string }).country).toBeUndefined();
  });
});
