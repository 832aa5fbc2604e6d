/** The settings of a machine of pupils: closed until the teacher's code opens them. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkCode, hasCode } from '../../src/background/teacher-code';
import { onMessage } from '../../src/messages/protocol';
import { Options } from '../../src/options/Options';
import { hashOf, isCode } from '../../src/policy/teacher-code';
import { keptManaged } from '../../src/storage/items';
import { changeOwn } from '../../src/storage/settings';
import { teacherCodes } from '../../src/storage/teacher-code';
import { openOptions } from './open';

const code = 'loutre-42';

/** The background, for as long as a test lasts. */
let deaf: (() => void)[] = [];
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-BE');
  deaf = [onMessage('hasTeacherCode', () => hasCode()), onMessage('checkTeacherCode', ({ data }) => checkCode(data))];
});
afterEach(() => {
  for (const stop of deaf) stop();
});

async function open() {
  await act(async () => {
    render(<Options />);
  });
  await screen.findByRole('heading', { level: 2, name: 'Réglages protégés' });
  return userEvent.setup();
}

/** Nothing of what is set is in the page. */
function expectShut(): void {
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/Léa/);
}

const classes = [{ name: '6e B', pupils: ['Léa Dupont'] }];

describe('a machine of pupils', () => {
  it('opens its settings with the code, not with another', async () => {
    await teacherCodes.setValue({ own: await hashOf(code) });
    await changeOwn(() => ({ classMachine: true, classes, helpContact: 'M. Petit, bureau 12' }));
    location.hash = 'pupils';
    const user = await open();
    expectShut();
    expect(screen.getByText('En cas de question : M. Petit, bureau 12')).toBeInTheDocument();
    const box = screen.getByLabelText('Code de l’enseignant');
    await user.type(box, 'loup{Enter}');
    expect(await screen.findByText('Ce n’est pas le code.')).toBeInTheDocument();
    expect(box).toHaveValue('');
    expectShut();
    await user.type(box, code);
    await user.click(screen.getByRole('button', { name: 'Ouvrir' }));
    expect(await screen.findByRole('navigation')).toBeInTheDocument();
  });

  it('says how long to wait once too many were tried', async () => {
    await teacherCodes.setValue({ own: await hashOf(code) });
    await changeOwn(() => ({ classMachine: true }));
    for (const wrong of ['a', 'b', 'c']) await checkCode(wrong);
    const user = await open();
    await user.type(screen.getByLabelText('Code de l’enseignant'), `${code}{Enter}`);
    expect(await screen.findByText(/^Nouvel essai possible dans \d secondes\.$/)).toBeInTheDocument();
    expectShut();
  });

  it('given by the administrator without a code stays closed, by the name of the school', async () => {
    await changeOwn(() => ({ classes }));
    await keptManaged.setValue({ classMachine: true, schoolName: 'École du Moulin' });
    await open();
    expect(screen.getByText(/École du Moulin décide/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Code de l’enseignant')).not.toBeInTheDocument();
    expectShut();
  });

  it('given by the administrator while the settings are open closes them; said so by the teacher, it does not', async () => {
    await openOptions('general');
    await act(() => changeOwn((own) => ({ ...own, classMachine: true })));
    expect(screen.getByRole('navigation')).toBeInTheDocument();
    await act(() => keptManaged.setValue({ classMachine: true }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Réglages protégés' })).toBeInTheDocument();
    expectShut();
  });
});

describe('the teacher’s code', () => {
  it('is set, changed with the one there is, and kept as a fingerprint alone', async () => {
    const user = await openOptions('publishing');
    await user.type(screen.getByLabelText('Code'), code);
    await user.type(screen.getByLabelText('Le même, encore une fois'), 'loutre-43');
    await user.click(screen.getByRole('button', { name: 'Définir le code' }));
    expect(await screen.findByText('Les deux codes ne sont pas les mêmes.')).toBeInTheDocument();
    expect(await hasCode()).toBe(false);
    await user.clear(screen.getByLabelText('Le même, encore une fois'));
    await user.type(screen.getByLabelText('Le même, encore une fois'), `${code}{Enter}`);
    expect(await screen.findByText('Le code est enregistré.')).toBeInTheDocument();
    const { own = '' } = await teacherCodes.getValue();
    expect(own).not.toContain(code);
    expect(await isCode(code, own)).toBe(true);

    await user.type(screen.getByLabelText('Code actuel'), 'faux-code');
    await user.click(screen.getByRole('button', { name: 'Retirer le code' }));
    expect(await screen.findByText('Ce n’est pas le code.')).toBeInTheDocument();
    expect(await teacherCodes.getValue()).toEqual({ own });
    await user.clear(screen.getByLabelText('Code actuel'));
    await user.type(screen.getByLabelText('Code actuel'), code);
    await user.click(screen.getByRole('button', { name: 'Retirer le code' }));
    expect(await screen.findByText('Le code est retiré.')).toBeInTheDocument();
    expect(await hasCode()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await expect.poll(() => teacherCodes.getValue()).toEqual({ own });
  });
});
