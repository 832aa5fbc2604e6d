/** Whatever an earlier Relis kept is read as it was meant; each shape it ever had is frozen in `versions/`. */
import { describe, expect, it } from 'vitest';
import { settingKeys } from '../../src/policy/schema';
import { readStored } from '../../src/policy/versions';
import loose from './versions/0.json';
import first from './versions/1.json';

describe('what is kept', () => {
  it('of version 0, the loose keys, is all there', () => {
    expect(readStored(undefined, loose)).toEqual({
      settings: {
        version: 1,
        own: {
          classes: [{ name: '', pupils: ['Léa Dupont', 'LAMBERT Mathis', 'Zoé'] }],
          allow: ['04 123 45 67', '@ecole.be'],
          country: 'BE',
          language: 'fr',
        },
      },
      problems: [],
      damaged: false,
    });
  });

  it('of version 1 is all there, and says something of every key', () => {
    expect(readStored(first)).toEqual({ settings: first, problems: [], damaged: false });
    expect(Object.keys(first.own).sort()).toEqual([...settingKeys].sort());
  });

  it('of nobody is nothing', () => {
    const nothing = { settings: { version: 1, own: {} }, problems: [], damaged: false };
    expect(readStored(undefined)).toEqual(nothing);
    // What version 0 kept where the language was left to the browser.
    expect(readStored(null, { roster: [], 'allow-list': [], language: null })).toEqual(nothing);
  });

  it('once moved counts before what was left behind', () => {
    expect(readStored({ version: 1, own: { country: 'LU' } }, loose).settings.own).toEqual({ country: 'LU' });
  });

  it.each<[string, unknown]>([
    ['a text', 'Léa Dupont'],
    ['a list', [1, 2]],
    ['a version that is yet to come', { version: 2, own: { country: 'BE' } }],
    ['no version', { own: {} }],
  ])('is not understood: %s', (_, kept) => {
    const { settings, problems, damaged } = readStored(kept);
    expect(settings).toEqual({ version: 1, own: {} });
    expect(problems).toHaveLength(1);
    expect(damaged).toBe(true);
  });

  it('counts as far as it is right', () => {
    const kept = {
      version: 1,
      own: { country: 'XX', allow: ['3018', 7], levels: { insult: { class: 'shout', school: 'warn' } } },
      imported: { values: { schoolName: 3, language: 'en' }, from: 'a.json', on: '2026-09-01' },
    };
    const { settings, problems, damaged } = readStored(kept);
    expect(settings).toEqual({
      version: 1,
      own: { allow: ['3018'], levels: { insult: { school: 'warn' } } },
      imported: { values: { language: 'en' }, from: 'a.json', on: '2026-09-01' },
    });
    expect(problems.map(({ path }) => path)).toEqual(['country', 'allow.1', 'levels.insult.class', 'imported.schoolName']);
    expect(damaged).toBe(true);
  });
});
