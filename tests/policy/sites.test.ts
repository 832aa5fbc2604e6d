import { describe, expect, it } from 'vitest';
import { merge, noLayers } from '../../src/policy/merge';
import { decisionOn, isOff, offPatterns, type SiteSettings } from '../../src/policy/sites';

const open: SiteSettings = { maySwitchOff: true, sitesOn: [], sitesOff: [] };
const url = new URL('https://forum.example:8443/thread');

describe('a site', () => {
  it.each<[string, Partial<SiteSettings>, readonly string[], boolean, 'on' | 'off' | undefined]>([
    ['nobody spoke of', {}, [], false, undefined],
    ['people turned it off on', {}, ['https://forum.example:8443'], true, undefined],
    ['on another port', {}, ['https://forum.example'], false, undefined],
    ['the settings keep it from', { sitesOff: ['forum.example'] }, [], true, 'off'],
    ['under one they keep it from', { sitesOff: ['*.example'] }, [], true, 'off'],
    ['that only ends alike', { sitesOff: ['rum.example', '*.rum.example'] }, [], false, undefined],
    [
      'the settings keep it on',
      { sitesOn: ['forum.example'], sitesOff: ['forum.example'] },
      ['https://forum.example:8443'],
      false,
      'on',
    ],
    ['where nobody may turn it off', { maySwitchOff: false }, ['https://forum.example:8443'], false, 'on'],
    ['the settings keep it from where nobody may', { maySwitchOff: false, sitesOff: ['forum.example'] }, [], true, 'off'],
  ])('%s', (_, said, switchedOff, off, decided) => {
    const settings = { ...open, ...said };
    expect(isOff(settings, switchedOff, url)).toBe(off);
    expect(decisionOn(settings, url)).toBe(decided);
    expect(offPatterns(settings, switchedOff).length > 0 && off).toBe(off);
  });

  it('is told to the browser as a pattern, once', () => {
    const settings = { ...open, sitesOn: ['a.example'], sitesOff: ['*.x.example', 'a.example'] };
    expect(offPatterns(settings, ['https://b.example', 'http://b.example:81', 'https://a.example', 'no address'])).toEqual([
      '*://*.x.example/*',
      'https://b.example/*',
      'http://b.example/*',
    ]);
  });

  it('is kept from nothing by the machine where the administrator lets nobody turn Relis off', () => {
    const own = { sitesOff: ['x.com'] };
    expect(merge({ ...noLayers, own, managed: { maySwitchOff: false } }).sitesOff).toEqual([]);
    expect(merge({ ...noLayers, own, managed: { maySwitchOff: false, sitesOff: ['y.com'] } }).sitesOff).toEqual(['y.com']);
  });
});
