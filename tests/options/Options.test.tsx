import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entriesOf } from '../../src/options/lines';
import { Options } from '../../src/options/Options';
import type { Layer } from '../../src/policy/schema';
import { changeOwn, readSettings } from '../../src/storage/settings';

const own = async (): Promise<Layer> => (await readSettings()).layers.own;

async function openOptions() {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-BE');
  await changeOwn((set) => ({ ...set, language: 'fr' }));
  await act(async () => {
    render(<Options />);
  });
  return userEvent.setup();
}

describe('entries', () => {
  it.each([
    ['', []],
    ['Léa Dupont', ['Léa Dupont']],
    ['Léa\r\n\r\n  Tom  \n', ['Léa', 'Tom']],
    ['Léa\nTom\nLéa', ['Léa', 'Tom']],
    ['DUPONT\tLéa', ['DUPONT Léa']],
  ])('of %j', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });
});

it('saves the roster as it is typed, and counts it', async () => {
  const user = await openOptions();
  const box = await screen.findByRole('textbox', { name: 'Noms des élèves' });
  expect(screen.getByText('Aucun nom')).toBeInTheDocument();
  await user.type(box, 'Léa Dupont{Enter}{Enter}Mathis Lambert ');
  await expect.poll(own).toMatchObject({ classes: [{ name: '', pupils: ['Léa Dupont', 'Mathis Lambert'] }] });
  expect(screen.getByText('2 noms')).toBeInTheDocument();
  expect(box).toHaveValue('Léa Dupont\n\nMathis Lambert ');
  await user.tab();
  expect(box).toHaveValue('Léa Dupont\nMathis Lambert');
});

it('shows what is stored, and what another window stores', async () => {
  await changeOwn(() => ({ allow: ['3018'] }));
  await openOptions();
  const box = await screen.findByRole('textbox', { name: 'Ce qui n’est jamais signalé' });
  expect(box).toHaveValue('3018');
  await act(() => changeOwn((set) => ({ ...set, allow: ['3018', '@ecole.be'] })));
  await expect.poll(() => box).toHaveValue('3018\n@ecole.be');
  expect(screen.getByText('2 valeurs')).toBeInTheDocument();
});

it('keeps the country', async () => {
  const user = await openOptions();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Pays' }), 'Belgique');
  await expect.poll(own).toMatchObject({ country: 'BE' });
});

it('changes language at once, and can leave it to the browser', async () => {
  const user = await openOptions();
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Relis settings' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
  await user.click(screen.getByRole('radio', { name: 'the browser’s' }));
  await expect.poll(own).toMatchObject({ language: 'browser' });
  expect(await screen.findByRole('heading', { name: 'Réglages de Relis' })).toBeInTheDocument();
});
