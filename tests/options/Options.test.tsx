import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entriesOf } from '../../src/options/lines';
import { keptManaged, profiles } from '../../src/storage/items';
import { changeOwn } from '../../src/storage/settings';
import { openOptions, own } from './open';

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

describe('the page', () => {
  it('lists its parts, opens the one chosen and takes the reader to its title', async () => {
    await openOptions('general');
    const parts = within(screen.getByRole('navigation', { name: 'Parties des réglages' }));
    expect(parts.getByRole('link', { name: 'Général' })).toHaveAttribute('aria-current', 'page');
    await act(async () => {
      location.hash = 'allowed';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(parts.getByRole('link', { name: 'Jamais signalé' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('heading', { level: 2, name: 'Jamais signalé' })).toHaveFocus();
  });

  it('says that a change is kept', async () => {
    const user = await openOptions('general');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pays' }), 'Belgique');
    expect(await screen.findByText('Enregistré')).toBeInTheDocument();
    expect(await own()).toMatchObject({ country: 'BE' });
  });

  it('says that a change was not kept, and shows what is', async () => {
    const user = await openOptions('general');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await user.click(screen.getByRole('checkbox', { name: 'Compter ce qui a été relu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('plus de place');
    expect(screen.getByRole('checkbox', { name: 'Compter ce qui a été relu' })).toBeChecked();
    expect(await own()).toEqual({ language: 'fr' });
  });

  it('changes language at once, and can leave it to the browser', async () => {
    const user = await openOptions('general');
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Relis settings' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    await user.click(screen.getByRole('radio', { name: 'the browser’s' }));
    await expect.poll(own).toMatchObject({ language: 'browser' });
    expect(await screen.findByRole('heading', { name: 'Réglages de Relis' })).toBeInTheDocument();
  });

  it('locks what the administrator decided, says so by the name of the school, and names what does not count', async () => {
    await keptManaged.setValue({ schoolName: 'Collège du Moulin', counters: false, country: 'Belgique' });
    await openOptions('general');
    expect(screen.getByRole('checkbox', { name: 'Compter ce qui a été relu' })).toBeDisabled();
    expect(screen.getByRole('textbox', { name: 'Nom de l’établissement' })).toHaveAttribute('readonly');
    expect(screen.getAllByText(/^Fixé par l’administrateur\s: Collège du Moulin\.$/)).toHaveLength(2);
    expect(screen.getByText('Une valeur donnée par l’administrateur est ignorée')).toBeInTheDocument();
    expect(screen.getByText(/^country\s:/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Pays' })).toBeEnabled();
  });
});

describe('lists', () => {
  it('keeps the list as it is typed, and tidies it when the box is left', async () => {
    const user = await openOptions('allowed');
    const box = screen.getByRole('textbox', { name: 'Ce qui n’est jamais signalé' });
    await user.type(box, '3018{Enter}{Enter}@ecole.be ');
    await expect.poll(own).toMatchObject({ allow: ['3018', '@ecole.be'] });
    expect(screen.getByText('2 valeurs')).toBeInTheDocument();
    expect(box).toHaveValue('3018\n\n@ecole.be ');
    await user.tab();
    expect(box).toHaveValue('3018\n@ecole.be');
  });

  it('shows what another window keeps, and how much comes from the school', async () => {
    await keptManaged.setValue({ allow: ['Mairie'] });
    await openOptions('allowed', { allow: ['3018'] });
    const box = screen.getByRole('textbox', { name: 'Ce qui n’est jamais signalé' });
    expect(screen.getByText('1 autre vient de l’école et ne se change pas ici.')).toBeInTheDocument();
    await act(() => changeOwn((set) => ({ ...set, allow: ['3018', '@ecole.be'] })));
    await expect.poll(() => box).toHaveValue('3018\n@ecole.be');
  });
});

describe('classes', () => {
  it('adds a pasted list, shows a count and no name until asked', async () => {
    const user = await openOptions('pupils');
    await user.click(screen.getByRole('textbox', { name: 'Coller une liste' }));
    await user.paste('Nom\tPrénom\nDupont\tLéa\nClaes\tTom\nDupont\tLéa');
    expect(screen.getByText('2 noms reconnus')).toBeInTheDocument();
    expect(screen.getByText('1 nom était écrit deux fois.')).toBeInTheDocument();
    await user.type(screen.getByRole('combobox', { name: 'Classe' }), '6e B');
    await user.click(screen.getByRole('button', { name: 'Ajouter 2 noms' }));
    expect(await screen.findByRole('heading', { name: '6e B' })).toBeInTheDocument();
    expect(screen.getByText('2 élèves')).toBeInTheDocument();
    expect(screen.queryByText(/Léa/)).not.toBeInTheDocument();
    expect(await own()).toMatchObject({ classes: [{ name: '6e B', pupils: ['Léa DUPONT', 'Tom CLAES'] }] });
    await user.click(screen.getByRole('button', { name: 'Montrer 6e B' }));
    expect(screen.getByRole('textbox', { name: 'Élèves' })).toHaveValue('Léa DUPONT\nTom CLAES');
  });

  it('takes columns for what somebody says they are', async () => {
    const user = await openOptions('pupils');
    await user.click(screen.getByRole('textbox', { name: 'Coller une liste' }));
    await user.paste('Rose\tJune\nIris\tMay');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colonne 1' }), 'prénom');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colonne 2' }), 'nom de famille');
    await user.click(screen.getByRole('button', { name: 'Ajouter 2 noms' }));
    await expect.poll(own).toMatchObject({ classes: [{ pupils: ['Rose JUNE', 'Iris MAY'] }] });
  });

  it('deletes a class, and brings it back', async () => {
    const classes = [
      { name: '6e B', pupils: ['Léa Dupont'] },
      { name: '5e A', pupils: ['Tom Claes'] },
    ];
    const user = await openOptions('pupils', { classes });
    await user.click(screen.getByRole('button', { name: 'Supprimer 6e B' }));
    expect(await screen.findByText('6e B est supprimée (1 élève).')).toBeInTheDocument();
    expect(await own()).toMatchObject({ classes: [{ name: '5e A' }] });
    // What is set meanwhile stays.
    await act(() => changeOwn((set) => ({ ...set, country: 'CH' })));
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await expect.poll(own).toMatchObject({ classes, country: 'CH' });
  });
});

describe('words of the school', () => {
  it('adds words, tries them on a sentence and says why words cannot be looked for', async () => {
    const user = await openOptions('terms');
    const words = screen.getByRole('textbox', { name: 'Nouveaux mots' });
    await user.type(words, '**');
    expect(screen.getByRole('button', { name: 'Ajouter' })).toBeDisabled();
    await user.clear(words);
    await user.type(words, 'sortie piscine');
    await user.click(screen.getByRole('button', { name: 'Ajouter' }));
    await expect.poll(own).toMatchObject({ terms: [{ words: 'sortie piscine' }] });
    await user.type(screen.getByRole('textbox', { name: 'Message montré' }), 'Pas en public.');
    await user.type(await screen.findByRole('textbox', { name: 'Essayer une phrase' }), 'La sortie piscine est lundi');
    expect(await screen.findByText('Relis y voit une chose.')).toBeInTheDocument();
    expect(screen.getByText(/sortie piscine.*Pas en public/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Supprimer sortie piscine' }));
    await expect.poll(own).toMatchObject({ terms: [] });
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await expect.poll(own).toMatchObject({ terms: [{ words: 'sortie piscine' }] });
  });

  it('keeps the last words that could be looked for', async () => {
    const user = await openOptions('terms', { terms: [{ words: 'sortie' }] });
    const words = screen.getByRole('textbox', { name: 'Mots' });
    await user.clear(words);
    expect(screen.getByRole('alert')).toHaveTextContent('Écrivez au moins un mot.');
    expect(await own()).toMatchObject({ terms: [{ words: 'sortie' }] });
  });
});

describe('accounts', () => {
  it('changes and forgets what was told, and brings it back', async () => {
    await profiles.setValue({ '6eB@mastodon.social': 'personal' });
    const user = await openOptions('accounts');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Usage de 6eB@mastodon.social' }), 'de classe');
    await expect.poll(() => profiles.getValue()).toEqual({ '6eB@mastodon.social': 'class' });
    await user.click(screen.getByRole('button', { name: 'Oublier 6eB@mastodon.social' }));
    await expect.poll(() => profiles.getValue()).toEqual({});
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await expect.poll(() => profiles.getValue()).toEqual({ '6eB@mastodon.social': 'class' });
  });

  it('decides for an account by its name, and refuses what is none', async () => {
    const user = await openOptions('accounts');
    const name = await screen.findByRole('textbox', { name: 'Compte ou site' });
    await user.type(name, 'une phrase');
    expect(screen.getByRole('button', { name: 'Ajouter' })).toBeDisabled();
    await user.clear(name);
    await user.type(name, '@6eB@mastodon.social');
    await user.click(screen.getByRole('button', { name: 'Ajouter' }));
    await expect.poll(own).toMatchObject({ accounts: { '6eB@mastodon.social': 'class' } });
  });
});
