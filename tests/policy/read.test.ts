/** What somebody has set is read value by value: a wrong one is left out by itself, and said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../rules/api';
import { defaults } from '../../src/policy/defaults';
import type { Problem } from '../../src/policy/problems';
import { readLayer, unknownRules } from '../../src/policy/read';
import { type Layer, settingKeys } from '../../src/policy/schema';

const right: Layer = { country: 'BE', allow: ['@ecole.be'], levels: { insult: { class: 'block' } } };

describe('a layer', () => {
  it('that is right is read as it is', () => {
    expect(readLayer(right)).toEqual({ layer: right, problems: [] });
  });

  it('may have every key there is, at its default', () => {
    expect(readLayer(defaults)).toEqual({ layer: defaults, problems: [] });
    expect(Object.keys(defaults).sort()).toEqual([...settingKeys].sort());
  });

  it.each<[string, Record<string, unknown>, Layer, Problem[]]>([
    ['a country there is not', { country: 'XX' }, {}, [{ path: 'country', reason: 'choice' }]],
    ['a number for a text', { schoolName: 4 }, {}, [{ path: 'schoolName', reason: 'type', expected: 'string' }]],
    ['a text for a yes or no', { checklist: 'no' }, {}, [{ path: 'checklist', reason: 'type', expected: 'boolean' }]],
    ['a text for a list', { allow: '3018' }, {}, [{ path: 'allow', reason: 'type', expected: 'Array' }]],
    ['a list for an object', { levels: ['insult'] }, {}, [{ path: 'levels', reason: 'type', expected: 'Object' }]],
    ['days beyond the longest', { counterDays: 31 }, {}, [{ path: 'counterDays', reason: 'range', most: 30 }]],
    ['half a day', { counterDays: 1.5 }, {}, [{ path: 'counterDays', reason: 'form' }]],
    ['a name that is too long', { schoolName: 'é'.repeat(121) }, {}, [{ path: 'schoolName', reason: 'too-long', most: 120 }]],
    ['null', { language: null }, {}, [{ path: 'language', reason: 'choice' }]],
    ['one wrong entry of a list', { allow: ['a', '', 'b'] }, { allow: ['a', 'b'] }, [{ path: 'allow.1', reason: 'form' }]],
    [
      'one wrong level',
      { levels: { insult: { class: 'loud', school: 'hint' } } },
      { levels: { insult: { school: 'hint' } } },
      [{ path: 'levels.insult.class', reason: 'choice' }],
    ],
    ['a rule that can be none', { levels: { 'Insult!': {} } }, { levels: {} }, [{ path: 'levels.Insult!', reason: 'form' }]],
    [
      'a term without words',
      { terms: [{ message: 'non' }, { words: 'piscine' }] },
      { terms: [{ words: 'piscine' }] },
      [{ path: 'terms.0.words', reason: 'missing' }],
    ],
    [
      'stars where none may be',
      { terms: [{ words: '*ine' }, { words: 'a**' }, { words: '*' }, { words: 'projet *' }] },
      { terms: [{ words: 'projet *' }] },
      [0, 1, 2].map((index) => ({ path: `terms.${index}.words`, reason: 'form' })),
    ],
    [
      'one wrong name of one class',
      { classes: [{ name: '6e B', pupils: ['Léa', 3] }] },
      { classes: [{ name: '6e B', pupils: ['Léa'] }] },
      [{ path: 'classes.0.pupils.1', reason: 'type', expected: 'string' }],
    ],
    [
      'an hour there is not',
      { options: { 'working-hours': { days: [1, 9], from: '8', to: '17:00' } } },
      { options: {} },
      [
        { path: 'options.working-hours.days.1', reason: 'range', most: 7 },
        { path: 'options.working-hours.from', reason: 'form' },
      ],
    ],
  ])('leaves out %s', (_, wrong, layer, problems) => {
    const read = readLayer({ ...wrong });
    expect(read.layer).toEqual(layer);
    expect(read.problems).toMatchObject(problems);
    expect(read.problems).toHaveLength(problems.length);
    // And nothing else.
    expect(readLayer({ ...right, ...wrong }).layer).toEqual({ ...right, ...dropped(Object.keys(wrong)), ...layer });
  });

  it('of names beyond what it holds keeps as many as it holds', () => {
    const pupils = Array.from({ length: 5002 }, (_, index) => `Élève ${index}`);
    const { layer, problems } = readLayer({ classes: [{ name: 'tous', pupils }] });
    expect(layer.classes?.[0]?.pupils).toEqual(pupils.slice(0, 5000));
    expect(problems).toEqual([{ path: 'classes.0.pupils', reason: 'too-long', most: 5000 }]);
  });

  it('keeps what it does not know, and says it', () => {
    const newer = {
      colour: 'blue',
      terms: [{ words: 'a', since: 2027 }],
      levels: { 'new-rule': { class: 'warn', club: 'off' } },
    };
    const { layer, problems } = readLayer(newer);
    expect(layer).toEqual(newer);
    expect(problems).toEqual(['colour', 'terms.0.since', 'levels.new-rule.club'].map((path) => ({ path, reason: 'unknown' })));
    expect(unknownRules(layer, ruleIds)).toEqual([{ path: 'levels.new-rule', reason: 'unknown' }]);
  });

  it.each([null, 'text', 3, ['a']])('is none: %j', (raw) => {
    expect(readLayer(raw)).toMatchObject({ layer: {}, problems: [{ path: '', reason: 'type' }] });
  });

  it('is read whatever it holds, and what is read is right', () => {
    const keys = fc.constantFrom(...settingKeys, '__proto__', 'constructor', 'x');
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(defaults)));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, anything)), (pairs) => {
        const { layer } = readLayer(Object.fromEntries(pairs));
        expect(readLayer(layer).problems.filter(({ reason }) => reason !== 'unknown')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const dropped = (keys: readonly string[]): Layer => Object.fromEntries(keys.map((key) => [key, undefined])) as Layer;
