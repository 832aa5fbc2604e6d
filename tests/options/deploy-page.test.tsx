/** "Préparer le déploiement": what is ticked, for which tool, as which file. */
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { chromiumId, firefoxId } from '../../src/options/deploy/ids';
import { openOptions } from './open';

/** The files that the page hands to the browser, and their names. */
function savedFiles(): { name: string; file: Blob }[] {
  const saved: { name: string; file: Blob }[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push({ name: '', file: file as Blob });
    return 'blob:relis';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  });
  return saved;
}

it('writes what is set, and no names unless they are ticked', async () => {
  const saved = savedFiles();
  const user = await openOptions('deploy', { country: 'BE', classes: [{ name: '6e B', pupils: ['Léa Dupont'] }] });
  expect(screen.getByRole('checkbox', { name: 'Pays' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Classes et noms des élèves' })).not.toBeChecked();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pour' }), 'Firefox');
  await user.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
  expect(await screen.findByText('policies.json est prêt.')).toBeInTheDocument();
  const [first] = saved;
  expect(first?.name).toBe('policies.json');
  const { policies } = JSON.parse((await first?.file.text()) ?? '');
  expect(policies['3rdparty'].Extensions[firefoxId]).toEqual({ country: 'BE', language: 'fr' });
  await user.click(screen.getByRole('checkbox', { name: 'Classes et noms des élèves' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
  await expect.poll(() => saved.length).toBe(2);
  expect(await saved[1]?.file.text()).toContain('Léa Dupont');
});

it('hashes the code, and refuses one that is too short', async () => {
  const user = await openOptions('deploy', { country: 'BE' });
  const code = screen.getByRole('textbox', { name: 'Code de l’enseignant (facultatif)' });
  await user.type(code, 'ab');
  expect(screen.getByRole('button', { name: 'Copier' })).toBeDisabled();
  await user.type(code, 'cd7');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pour' }), 'Linux');
  await user.click(screen.getByRole('button', { name: 'Copier' }));
  expect(await screen.findByText('Le contenu du fichier est copié.', {}, { timeout: 10_000 })).toBeInTheDocument();
  const copied = await navigator.clipboard.readText();
  const { teacherCode } = JSON.parse(copied)['3rdparty'].extensions[chromiumId];
  expect(teacherCode).toMatch(/^pbkdf2-sha256\$600000\$/);
  expect(copied).not.toContain('abcd7');
});
