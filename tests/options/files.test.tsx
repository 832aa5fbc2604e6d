/** Import, export, reset: what a file changes is shown before, a wrong one is refused whole, everything can be undone. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { writeFile } from '../../src/policy/file';
import { hashOf } from '../../src/policy/teacher-code';
import { dismissals } from '../../src/storage/dismissals';
import { consents, profiles, switchedOff, usualProfile } from '../../src/storage/items';
import { readSettings } from '../../src/storage/settings';
import { silence, silenced } from '../../src/storage/silenced';
import { setOwnCode, teacherCodes } from '../../src/storage/teacher-code';
import { openOptions, own } from './open';

const fileOf = (text: string, name = 'moulin.json'): File => new File([text], name, { type: 'application/json' });

describe('import', () => {
  it('lists what would change, takes it, and can be undone', async () => {
    const user = await openOptions('files', { country: 'FR', allow: ['3018'] });
    const text = writeFile(
      {
        country: 'BE',
        allow: ['@moulin.example'],
        approval: 'classmate',
        // The second is as it is by itself: no change.
        levels: { grade: { class: 'warn', personal: 'block' } },
        classes: [{ name: '6e B', pupils: ['Léa Dupont'] }],
      },
      { rosters: true },
    );
    await user.upload(screen.getByLabelText('Choisir un fichier'), fileOf(text));
    expect(await screen.findByRole('heading', { name: /moulin\.json\s: 5 changements/ })).toBeInTheDocument();
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s/g, ' '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Pays : France → Belgique',
        'Accord avant de publier : personne → un camarade',
        'Note ou résultat d’un élève, compte de classe : bloquer → vérifier',
        '6e B : 0 → 1 élève',
        'Ce qui n’est jamais signalé : + @moulin.example, − 3018',
      ]),
    );
    expect(await own()).toMatchObject({ country: 'FR' });
    await user.click(screen.getByRole('button', { name: 'Appliquer' }));
    await expect.poll(own).toMatchObject({ country: 'BE', allow: ['@moulin.example'] });
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await expect.poll(own).toEqual({ language: 'fr', country: 'FR', allow: ['3018'] });
  });

  it.each(['comme mes réglages', /règle de l’école/])(
    'with a code, taken %s: undone, the old code is there again',
    async (as) => {
      await setOwnCode('the old one');
      const code = await hashOf('loutre-42');
      const user = await openOptions('files', { country: 'FR' });
      await user.upload(
        screen.getByLabelText('Choisir un fichier'),
        fileOf(writeFile({ country: 'BE' }, { rosters: false, code })),
      );
      await user.click(await screen.findByRole('radio', { name: as }));
      await user.click(screen.getByRole('button', { name: 'Appliquer' }));
      await expect.poll(() => teacherCodes.getValue()).toEqual({ own: code });
      await user.click(await screen.findByRole('button', { name: 'Annuler' }));
      await expect.poll(() => teacherCodes.getValue()).toEqual({ own: 'the old one' });
      await expect.poll(async () => (await readSettings()).settings.country).toBe('FR');
    },
  );

  it('lays the file of the school over what is set here, and takes it away again', async () => {
    const user = await openOptions('files', { country: 'FR' });
    await user.upload(screen.getByLabelText('Choisir un fichier'), fileOf(writeFile({ country: 'BE' }, { rosters: false })));
    await user.click(await screen.findByRole('radio', { name: /règle de l’école/ }));
    await user.click(screen.getByRole('button', { name: 'Appliquer' }));
    expect(await screen.findByText(/^Règle de l’école\s: moulin\.json, importée le/)).toBeInTheDocument();
    expect((await readSettings()).settings.country).toBe('BE');
    await user.click(screen.getByRole('button', { name: 'Retirer cette règle' }));
    await expect.poll(async () => (await readSettings()).settings.country).toBe('FR');
  });

  it.each([
    ['{"version": 1,\n"country": "BE",\n"counterDays": "lots"}', /Ligne 3\. counterDays : il faut un nombre/],
    ['{"version": 1,\n"country": ', /s’interrompt à la ligne 2/],
    ['{"version": 1,\n"country": "Belgique"}', /Ligne 2\. country : il faut "FR", .+ ou "US"/],
    ['[]', /n’est pas un fichier de réglages/],
    ['{"version": 99}', /plus récent \(version 99\)/],
  ])('refuses %j whole', async (text, reason) => {
    const user = await openOptions('files', { country: 'CH' });
    await user.upload(screen.getByLabelText('Choisir un fichier'), fileOf(text));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent?.replace(/\s/g, ' ')).toMatch(reason);
    expect(within(alert).getByText(/[Rr]ien n’a été changé/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Appliquer' })).not.toBeInTheDocument();
    expect(await own()).toEqual({ language: 'fr', country: 'CH' });
  });
});

it('exports without names unless they are ticked', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:relis';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const user = await openOptions('files', { country: 'BE', classes: [{ name: '6e B', pupils: ['Léa Dupont'] }] });
  await user.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
  expect(await saved[0]?.text()).toContain('"country": "BE"');
  expect(await saved[0]?.text()).not.toContain('Léa');
  await user.click(screen.getByRole('checkbox', { name: 'Avec les noms des élèves' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
  expect(await saved[1]?.text()).toContain('Léa Dupont');
});

it('erases what is set here and what was told, and brings it all back', async () => {
  const set = { language: 'fr', country: 'BE', classes: [{ name: '6e B', pupils: ['Léa Dupont'] }] } as const;
  const register = { a1: { tag: 'consent', on: '2026-05-04', whose: '6e B' } } as const;
  await profiles.setValue({ '6eB@mastodon.social': 'class' });
  await consents.setValue(register);
  await silence('6eB@mastodon.social', 'rumour');
  await dismissals.setValue({ salt: 'ab', values: { cd: { times: 1, day: '2026-05-04' } } });
  await switchedOff.setValue(['https://forum.example']);
  await usualProfile.setValue('class');
  await setOwnCode('pbkdf2');
  const user = await openOptions('files', { country: 'BE', classes: [{ name: '6e B', pupils: ['Léa Dupont'] }] });
  await user.click(screen.getByRole('button', { name: 'Tout remettre à zéro' }));
  await expect.poll(own).toEqual({});
  expect(await profiles.getValue()).toEqual({});
  expect(await consents.getValue()).toEqual({});
  expect(await silenced.getValue()).toEqual({});
  expect(await dismissals.getValue()).toEqual({ salt: '', values: {} });
  expect(await switchedOff.getValue()).toEqual([]);
  expect(await usualProfile.getValue()).toBeNull();
  expect(await teacherCodes.getValue()).toEqual({ own: 'pbkdf2' });
  await user.click(await screen.findByRole('button', { name: /Annuler|Undo/ }));
  await expect.poll(own).toEqual(set);
  await expect.poll(() => consents.getValue()).toEqual(register);
  expect(await profiles.getValue()).toEqual({ '6eB@mastodon.social': 'class' });
  expect(await silenced.getValue()).toEqual({ '6eB@mastodon.social': ['rumour'] });
  expect((await dismissals.getValue()).salt).toBe('ab');
  expect(await switchedOff.getValue()).toEqual(['https://forum.example']);
  expect(await usualProfile.getValue()).toBe('class');
});
