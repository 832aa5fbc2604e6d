import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../src/pages/installed';
import { badExamples } from '../../src/pages/welcome/examples';
import { startTrial } from '../../src/pages/welcome/trial';
import { Welcome } from '../../src/pages/welcome/Welcome';
import { SyntheticEvents } from '../../src/review/Button';
import { keptManaged, usualProfile } from '../../src/storage/items';
import { changeOwn, readSettings } from '../../src/storage/settings';
import { Voice } from '../../src/words';

// What it reads, marks and holds is seen in real browsers (tests/e2e/pages.test.ts).
vi.mock('../../src/pages/welcome/trial', () => ({ startTrial: vi.fn() }));
const trial = { writeAs: vi.fn(), end: vi.fn() };

beforeEach(() => {
  vi.mocked(startTrial).mockResolvedValue(trial);
  // Not in this DOM: the other way in is taken.
  Object.assign(document, { execCommand: () => false });
});

async function openWelcome(language: 'fr' | 'en' = 'fr') {
  const user = userEvent.setup();
  await act(async () => {
    render(
      <SyntheticEvents value={true}>
        <Welcome voice={new Voice(language)} />
      </SyntheticEvents>,
    );
  });
  return user;
}

it('says what Relis reads for and what it never does', async () => {
  await openWelcome();
  expect(screen.getByRole('heading', { level: 1, name: 'Bienvenue dans Relis' })).toBeInTheDocument();
  expect(document.title).toBe('Bienvenue dans Relis');
  for (const [title, points] of [
    ['Ce que Relis relit', 5],
    ['Ce qu’il ne fait jamais', 4],
  ] as const) {
    const section = screen.getByRole('heading', { level: 2, name: title }).closest('section') as HTMLElement;
    expect(within(section).getAllByRole('listitem')).toHaveLength(points);
  }
});

it('remembers the country and the school', async () => {
  const user = await openWelcome();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pays' }), 'Belgique');
  await user.type(screen.getByRole('textbox', { name: 'Nom de l’établissement' }), 'Collège du Moulin');
  await expect
    .poll(async () => (await readSettings()).settings)
    .toMatchObject({ country: 'BE', schoolName: 'Collège du Moulin' });
});

it('shows what the administrator decided, locked', async () => {
  await keptManaged.setValue({ country: 'CH', schoolName: 'École des Marais' });
  await openWelcome('en');
  expect(screen.getByRole('combobox', { name: 'Country' })).toBeDisabled();
  const school = screen.getByRole('textbox', { name: 'Name of the school' });
  expect(school).toBeDisabled();
  expect(school).toHaveValue('École des Marais');
  expect(school).toHaveAccessibleDescription('Set by the school.');
});

it('tries as the account one mostly has, and proposes it from then on', async () => {
  const user = await openWelcome();
  expect(startTrial).toHaveBeenCalledWith('cette page d’essai', 'personal');
  const group = screen.getByRole('group', { name: 'J’écris le plus souvent avec un compte' });
  expect(group).toHaveTextContent('Tant que rien n’est choisi');
  expect(within(group).queryByRole('radio', { checked: true })).toBeNull();
  expect(trial.writeAs).not.toHaveBeenCalled();
  await user.click(screen.getByRole('radio', { name: 'de classe' }));
  expect(trial.writeAs).toHaveBeenCalledExactlyOnceWith('class');
  expect(group).toHaveTextContent(/Relis les tutoie.*Relis le proposera/);
  expect(await usualProfile.getValue()).toBe('class');
});

it('knows the answer when it is opened again', async () => {
  await usualProfile.setValue('school');
  await openWelcome('en');
  expect(await screen.findByRole('radio', { name: 'the school’s', checked: true })).toBeInTheDocument();
  await expect.poll(() => trial.writeAs.mock.calls).toEqual([['school']]);
});

it.each(['fr', 'en'] as const)('puts each example of the guides into the box (%s)', async (language) => {
  const user = await openWelcome(language);
  const box = screen.getByRole('textbox', { name: language === 'fr' ? 'Votre message d’essai' : 'Your trial message' });
  const heard = vi.fn();
  box.addEventListener('input', heard);
  for (const { text, photo } of badExamples[language]) {
    if (photo) continue;
    await user.click(screen.getByRole('button', { name: text }));
    expect(box).toHaveValue(text);
    expect(box).toHaveFocus();
  }
  expect(heard).toHaveBeenCalledTimes(4);
});

it('publishes nowhere, and says so', async () => {
  const user = await openWelcome();
  const box = screen.getByRole('textbox', { name: 'Votre message d’essai' });
  await user.type(box, 'Bonjour');
  await user.click(screen.getByRole('button', { name: 'Publier' }));
  expect(screen.getByText(/n’est parti nulle part/)).toHaveRole('status');
  expect(box).toHaveValue('');
});

it('takes everything out when the page is left', async () => {
  const { unmount } = render(<Welcome voice={new Voice('fr')} />);
  unmount();
  await act(async () => {});
  expect(trial.end).toHaveBeenCalledOnce();
});

it('leads to the settings and to the help', async () => {
  const settings = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined as never);
  const open = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://relis${path}`);
  const user = await openWelcome();
  await user.click(screen.getByRole('button', { name: /noms des élèves/ }));
  expect(settings).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: /chaque règle/ }));
  expect(open).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://relis/help.html' });
});

describe('after an installation', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['chrome_update', 0],
  ] as const)('%s opens it %d times', async (reason, times) => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await welcome({ reason });
    expect(open).toHaveBeenCalledTimes(times);
  });

  it('stays closed where the settings hide it', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await changeOwn(() => ({ hideWelcome: true }));
    await welcome({ reason: 'install' });
    expect(open).not.toHaveBeenCalled();
  });

  it('goes again where the administrator is heard late, but not when somebody has asked for it', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    await openWelcome();
    await act(() => keptManaged.setValue({ hideWelcome: true }));
    expect(close).not.toHaveBeenCalled();
    location.hash = '#installed';
    await openWelcome();
    await expect.poll(() => close.mock.calls.length).toBe(1);
    location.hash = '';
  });
});
