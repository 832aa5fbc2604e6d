/** What is kept on the machine: moved, changed in turn, never thrown away. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowValue } from '../../src/background/allow';
import { loadPolicy, watchPolicy } from '../../src/policy/active';
import { keptManaged, keptSettings, setAside } from '../../src/storage/items';
import { changeOwn, moveOldSettings, NotKept, readSettings, setImported, takeFile } from '../../src/storage/settings';
import loose from './versions/0.json';

const local = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get();

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-BE');
});

describe('what version 0 kept', () => {
  it('is in force before anybody has moved it', async () => {
    await fakeBrowser.storage.local.set(loose);
    const { rules, language } = await loadPolicy();
    expect(rules.personal).toMatchObject({ roster: loose.roster, allow: loose['allow-list'], country: 'BE' });
    expect(language).toBe('fr');
  });

  it('is moved once, and the old keys go', async () => {
    await fakeBrowser.storage.local.set({ ...loose, profiles: {} });
    await moveOldSettings();
    const moved = await local();
    expect(Object.keys(moved).sort()).toEqual(['profiles', 'settings']);
    await moveOldSettings();
    expect(await local()).toEqual(moved);
    expect((await readSettings()).settings.country).toBe('BE');
  });

  it('is there with what is changed before it was moved', async () => {
    await fakeBrowser.storage.local.set(loose);
    await changeOwn((own) => ({ ...own, country: 'LU' }));
    expect((await readSettings()).layers.own).toMatchObject({ country: 'LU', language: 'fr', allow: loose['allow-list'] });
  });

  it('of nobody writes nothing', async () => {
    await moveOldSettings();
    expect(await local()).toEqual({});
  });
});

describe('a change', () => {
  it('made in two windows at once is there twice', async () => {
    await Promise.all([
      changeOwn((own) => ({ ...own, allow: [...(own.allow ?? []), 'a'] })),
      changeOwn((own) => ({ ...own, country: 'BE' })),
      changeOwn((own) => ({ ...own, allow: [...(own.allow ?? []), 'b'] })),
      allowValue(' c '),
      allowValue('b'),
    ]);
    expect((await readSettings()).layers.own).toEqual({ country: 'BE', allow: ['a', 'b', 'c'] });
  });

  it('that fails leaves what was, and says why; the next one is made', async () => {
    await changeOwn(() => ({ country: 'BE' }));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const refused = await changeOwn((own) => ({ ...own, schoolName: 'Moulin' })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotKept);
    expect(refused).toMatchObject({ reason: 'full' });
    expect((await readSettings()).layers.own).toEqual({ country: 'BE' });
    set.mockRestore();
    await changeOwn((own) => ({ ...own, schoolName: 'Moulin' }));
    expect((await readSettings()).layers.own).toEqual({ country: 'BE', schoolName: 'Moulin' });
  });

  it('to what cannot be is not made', async () => {
    const refused = await changeOwn(() => ({ schoolName: 'é'.repeat(200) })).catch((error: unknown) => error);
    expect(refused).toMatchObject({ reason: 'wrong', problems: [{ path: 'schoolName', reason: 'too-long', most: 120 }] });
    expect(await local()).toEqual({});
  });

  it('reaches who watches, the last one last', async () => {
    const seen: string[] = [];
    const watching = new AbortController();
    watchPolicy(({ settings }) => seen.push(settings.country), watching.signal);
    await changeOwn(() => ({ country: 'BE' }));
    await expect.poll(() => seen.at(-1)).toBe('BE');
    await keptManaged.setValue({ country: 'CH' });
    await expect.poll(() => seen.at(-1)).toBe('CH');
    watching.abort();
  });
});

describe('what cannot be read', () => {
  it.each<[string, unknown]>([
    ['a text', 'Léa Dupont'],
    ['a version that is yet to come', { version: 9, own: { country: 'BE' } }],
    ['a wrong country', { version: 1, own: { country: 'XX', schoolName: 'Moulin' } }],
  ])('is put aside as it was before anything is written: %s', async (_, raw) => {
    await keptSettings.setValue(raw);
    const { problems } = await readSettings();
    expect(problems).not.toEqual([]);
    expect(await keptSettings.getValue()).toEqual(raw);
    await changeOwn((own) => ({ ...own, language: 'en' }));
    expect(await setAside.getValue()).toEqual(raw);
    const after = await readSettings();
    expect(after.problems).toEqual([]);
    expect(after.settings.language).toBe('en');
  });

  it('is not written over where there is no room to put it aside', async () => {
    await keptSettings.setValue('Léa Dupont');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeOwn(() => ({ language: 'en' }))).rejects.toMatchObject({ reason: 'full' });
    expect(await keptSettings.getValue()).toBe('Léa Dupont');
  });

  it('of the administrator does not count by itself, and is said', async () => {
    await keptManaged.setValue({ country: 'XX', schoolName: 'Moulin', levels: { insult: { class: 'loud', school: 'off' } } });
    const { settings, managedProblems } = await readSettings();
    expect(settings).toMatchObject({ country: 'FR', schoolName: 'Moulin', levels: { insult: { school: 'off' } } });
    expect(managedProblems.map(({ path }) => path)).toEqual(['country', 'levels.insult.class']);
  });
});

describe('a file', () => {
  const source = { from: 'moulin.json', on: '2026-09-01' };

  it('of the school is laid over what is set here, and taken away again', async () => {
    await changeOwn(() => ({ country: 'BE', schoolName: 'Moulin' }));
    await takeFile({ country: 'CH' }, 'school', source);
    expect(await readSettings()).toMatchObject({
      settings: { country: 'CH', schoolName: 'Moulin' },
      imported: { values: { country: 'CH' }, ...source },
    });
    await setImported(undefined);
    expect(await readSettings()).toMatchObject({ settings: { country: 'BE' }, layers: { imported: {} } });
  });

  it('taken as one’s own leaves what it does not say, and keeps what it says to a newer Relis', async () => {
    await changeOwn(() => ({ country: 'BE', schoolName: 'Moulin' }));
    const values = { country: 'CH', colour: 'blue' } as const;
    await takeFile(values, 'own', source);
    expect((await readSettings()).layers.own).toEqual({ schoolName: 'Moulin', ...values });
  });

  it('that there is no room for changes nothing', async () => {
    await changeOwn(() => ({ country: 'BE' }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(takeFile({ country: 'CH' }, 'school', source)).rejects.toMatchObject({ reason: 'full' });
    expect((await readSettings()).settings.country).toBe('BE');
  });
});
