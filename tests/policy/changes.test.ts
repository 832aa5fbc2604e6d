/** What an import changes is said before it is done, and it is what it then does. */
import { describe, expect, it } from 'vitest';
import { accessTo } from '../../src/policy/access';
import { changesBetween, imported, planImport } from '../../src/policy/changes';
import { defaults } from '../../src/policy/defaults';
import { type Layers, merge, noLayers } from '../../src/policy/merge';
import type { Layer } from '../../src/policy/schema';
import first from './versions/1.json';

const own: Layer = {
  country: 'BE',
  schoolName: 'Moulin',
  levels: { insult: { class: 'hint', school: 'hint' } },
  allow: ['3018'],
  classes: [{ name: '6e B', pupils: ['Léa', 'Tom'] }],
  terms: [{ words: 'piscine' }],
};
const layers: Layers = { ...noLayers, own };

const file: Layer = {
  country: 'CH',
  levels: { insult: { class: 'block' }, grade: { school: 'off' } },
  allow: ['3018', '@moulin.ch'],
  classes: [{ name: '6e B', pupils: ['Léa', 'Tom', 'Zoé'] }],
  accounts: { 'direction@x.com': 'school' },
};

describe('an import', () => {
  it('taken as one’s own changes what the file says, and leaves the rest', () => {
    expect(planImport(layers, file, 'own')).toEqual([
      { key: 'country', from: 'BE', to: 'CH' },
      { key: 'levels', rule: 'grade', use: 'school', to: 'off' },
      { key: 'levels', rule: 'insult', use: 'class', from: 'hint', to: 'block' },
      { key: 'levels', rule: 'insult', use: 'school', from: 'hint' },
      { key: 'classes', name: '6e B', from: 2, to: 3 },
      { key: 'allow', added: ['@moulin.ch'], removed: [] },
      { key: 'accounts', account: 'direction@x.com', to: 'school' },
    ]);
    expect(imported(layers, file, 'own').own).toMatchObject({ schoolName: 'Moulin', country: 'CH', terms: own.terms });
  });

  it('taken as the school’s is laid over, and replaces the one before', () => {
    const before: Layers = { ...layers, imported: { country: 'LU', terms: [{ words: 'zéphyr', message: 'Non.' }] } };
    expect(planImport(before, { country: 'CH', levels: { insult: { class: 'block' } } }, 'school')).toEqual([
      { key: 'country', from: 'LU', to: 'CH' },
      { key: 'levels', rule: 'insult', use: 'class', from: 'hint', to: 'block' },
      { key: 'terms', added: [], removed: ['zéphyr · Non.'] },
    ]);
  });

  it('changes nothing of what the administrator decided', () => {
    const managed: Layers = { ...layers, managed: { country: 'FR', levels: { insult: { class: 'warn' } } } };
    expect(planImport(managed, { country: 'CH', levels: { insult: { class: 'off', school: 'hint' } } }, 'school')).toEqual([]);
  });

  it('of what is there already is nothing', () => {
    expect(planImport(layers, own, 'own')).toEqual([]);
    expect(changesBetween(defaults, merge(noLayers))).toEqual([]);
  });

  it('of every key there is has a line for each', () => {
    const keys = planImport(noLayers, first.own as Layer, 'own').map(({ key }) => key);
    const changed = Object.entries(first.own).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key as never]),
    );
    expect([...new Set(keys)].sort()).toEqual(changed.map(([key]) => key).sort());
  });
});

describe('the settings', () => {
  it.each<[string, Partial<Layers>, boolean, string]>([
    ['of a teacher', {}, true, 'open'],
    ['of a teacher who said that pupils use the machine, and set no code', { own: { classMachine: true } }, false, 'open'],
    ['of a machine of pupils', { own: { classMachine: true } }, true, 'code'],
    ['of one the administrator gave to pupils', { managed: { classMachine: true } }, true, 'code'],
    ['of one without a code', { managed: { classMachine: true } }, false, 'closed'],
  ])('%s', (_, said, hasCode, access) => {
    expect(accessTo({ ...noLayers, ...said }, hasCode)).toBe(access);
  });
});
