/** Who decides: defaults < this machine < a file of the school < the administrator. */
import { describe, expect, it } from 'vitest';
import { levelOf, lint, type Profile } from '../../rules/api';
import { decidedBy, usageOf } from '../../src/policy/accounts';
import { defaults } from '../../src/policy/defaults';
import { rulesBy } from '../../src/policy/for-rules';
import { type Layers, merge, noLayers } from '../../src/policy/merge';
import type { Layer } from '../../src/policy/schema';
import { postOf } from '../language/reading';

const layersOf = (said: Partial<Layers>): Layers => ({ ...noLayers, ...said });
const rulesOf = (said: Partial<Layers>) => rulesBy(layersOf(said), merge(layersOf(said)));
const levelIn = (said: Partial<Layers>, use: Profile) => levelOf('phone-number', use, rulesOf(said)[use]);
const levels = (level: 'off' | 'hint' | 'warn' | 'block', use: Profile = 'class') => ({
  levels: { 'phone-number': { [use]: level } },
});

describe('layers, put together', () => {
  it('are the defaults where nobody has said anything', () => {
    expect(merge(noLayers)).toEqual(defaults);
  });

  it('leave a single value to the last who has one', () => {
    const said = { own: { country: 'BE', schoolName: 'A', hideWelcome: true }, imported: { schoolName: 'B' } } as const;
    expect(merge(layersOf(said))).toMatchObject({ country: 'BE', schoolName: 'B', hideWelcome: true });
    expect(merge(layersOf({ ...said, managed: { country: 'CH', hideWelcome: false } }))).toMatchObject({
      country: 'CH',
      schoolName: 'B',
      hideWelcome: false,
    });
  });

  it('join their lists, each thing once', () => {
    const merged = merge(
      layersOf({
        own: { allow: ['3018', '@ecole.be'], classes: [{ name: '6e B', pupils: ['Léa'] }], terms: [{ words: 'piscine' }] },
        imported: { allow: ['@ecole.be'], terms: [{ words: 'piscine' }, { words: 'zéphyr', level: 'block' }] },
        managed: { allow: ['@moulin.be'], classes: [{ name: '6e C', pupils: ['Tom', 'Léa'] }] },
      }),
    );
    expect(merged.allow).toEqual(['3018', '@ecole.be', '@moulin.be']);
    expect(merged.terms).toEqual([{ words: 'piscine' }, { words: 'zéphyr', level: 'block' }]);
    expect(merged.classes.map(({ name }) => name)).toEqual(['6e B', '6e C']);
  });

  it('decide each level for itself', () => {
    const said = {
      own: { levels: { insult: { class: 'hint', school: 'hint' }, grade: { class: 'off' } } },
      imported: { levels: { insult: { school: 'warn' } } },
      managed: { levels: { insult: { class: 'block' } } },
    } as const;
    expect(merge(layersOf(said)).levels).toEqual({ insult: { class: 'block', school: 'warn' }, grade: { class: 'off' } });
  });

  it('keep a list as it is where one alone has it, so that what was read from it stays read', () => {
    const allow = ['3018'];
    expect(merge(layersOf({ own: { allow } })).allow).toBe(allow);
  });
});

describe('what the rules are told', () => {
  it('is every pupil once, the terms, the signature and the hours', () => {
    const hours = { days: [1], from: '08:00', to: '17:00' };
    const { personal } = rulesOf({
      own: { classes: [{ name: 'a', pupils: ['Léa', 'Tom'] }], signature: 'Mme Lambert', options: { 'working-hours': hours } },
      managed: { classes: [{ name: 'b', pupils: ['Tom', 'Zoé'] }], terms: [{ words: 'projet zéphyr', message: 'Pas encore.' }] },
    });
    expect(personal).toMatchObject({ roster: ['Léa', 'Tom', 'Zoé'], signature: 'Mme Lambert', workingHours: hours });
    const [finding] = lint(postOf('Le projet Zéphyr avance'), personal);
    expect(finding).toMatchObject({
      rule: 'school-terms',
      quote: 'projet Zéphyr',
      level: 'warn',
      data: { message: 'Pas encore.' },
    });
  });
});

describe('the account of a class', () => {
  const allowed = { own: { allow: ['0475 12 34 56'], spokespersons: ['eve'] } };

  it('is the teacher’s to loosen where there is no administrator', () => {
    expect(levelIn({ own: levels('hint') }, 'class')).toBe('hint');
    expect(rulesOf(allowed).class.allow).toEqual(['0475 12 34 56']);
  });

  it('is not loosened where the administrator has spoken', () => {
    expect(levelIn({ own: levels('off'), imported: levels('hint'), managed: levels('warn') }, 'class')).toBe('warn');
    expect(levelIn({ own: levels('off', 'personal'), managed: levels('warn') }, 'personal')).toBe('off');
    const managed = { allow: ['@ecole.be'], spokespersons: ['direction'] };
    const rules = rulesOf({ ...allowed, managed });
    for (const use of ['class', 'unknown'] as const) expect(rules[use]).toMatchObject(managed);
    expect(rules.school).toMatchObject({ allow: ['0475 12 34 56', '@ecole.be'], spokespersons: ['eve', 'direction'] });
  });
});

describe('a machine that the administrator has given to pupils', () => {
  const pupils = { classMachine: true };

  it.each([
    ['off', undefined, 'block'],
    ['hint', 'warn', 'warn'],
    ['block', 'warn', 'warn'],
    [undefined, 'off', 'off'],
  ] as const)('set to %s on it and to %s by the administrator, a rule is at %s', (own, managed, level) => {
    const said = { ...(own && { own: levels(own) }), managed: { ...pupils, ...(managed && levels(managed)) } };
    expect(levelIn(said, 'class')).toBe(level);
  });

  it('may be set stricter than the rule is by itself', () => {
    expect(levelIn({ own: levels('block', 'school'), managed: pupils }, 'school')).toBe('block');
    expect(levelIn({ own: levels('off', 'school'), managed: pupils }, 'school')).toBe('hint');
    const names = { classes: [{ name: '', pupils: ['Léa'] }], terms: [{ words: 'zéphyr' }] };
    expect(merge(layersOf({ own: names, managed: pupils }))).toMatchObject(names);
  });

  it('takes nothing from it that loosens', () => {
    const own: Layer = {
      allow: ['0475 12 34 56'],
      spokespersons: ['eve'],
      accounts: { 'eve@mastodon.social': 'personal' },
      maySwitchOff: true,
      sitesOff: ['mastodon.social'],
      overrides: { personal: 'free', class: 'free', school: 'free' },
      approval: 'none',
      checklist: false,
    };
    const managed = { ...pupils, approval: 'teacher', overrides: { personal: 'none' } } as const;
    const merged = merge(layersOf({ own, imported: own, managed }));
    expect(merged).toMatchObject({
      allow: [],
      spokespersons: [],
      accounts: {},
      maySwitchOff: false,
      sitesOff: [],
      checklist: true,
    });
    expect(merged).toMatchObject({ approval: 'teacher', overrides: { personal: 'none', class: 'none', school: 'reason' } });
    expect(rulesOf({ own, managed }).personal.allow).toEqual([]);
  });

  it('has every account for the class’s that is not named', () => {
    const decided = decidedBy(merge(layersOf({ managed: { ...pupils, accounts: { 'direction@x.com': 'school' } } })));
    const told = { 'eve@x.com': 'personal' } as const;
    expect(usageOf(told, { host: 'x.com', handle: 'eve' }, decided)).toBe('class');
    expect(usageOf(told, { host: 'x.com' }, decided)).toBe('class');
    expect(usageOf(told, { host: 'x.com', handle: 'direction' }, decided)).toBe('school');
  });
});

describe('an account that was decided', () => {
  it('is not what people tell, nor what is set of one account where the administrator decided of the site', () => {
    const said = {
      own: { accounts: { 'eve@x.com': 'personal', 'a@y.com': 'school' } },
      managed: { accounts: { 'x.com': 'class' } },
    } as const;
    const decided = decidedBy(merge(layersOf(said)));
    expect(usageOf({ 'eve@x.com': 'personal' }, { host: 'x.com', handle: 'eve' }, decided)).toBe('class');
    expect(usageOf({}, { host: 'y.com', handle: 'a' }, decided)).toBe('school');
    expect(usageOf({}, { host: 'y.com', handle: 'b' }, decided)).toBe('unknown');
    expect(usageOf({}, { host: 'constructor' }, decided)).toBe('unknown');
  });
});
