import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendMessage } from '../../src/messages/protocol';
import { pauseLasts } from '../../src/policy/pause';
import { Popup } from '../../src/popup/Popup';
import { SyntheticEvents } from '../../src/review/Button';
import { keptManaged, pausedUntil, profiles, switchedOff } from '../../src/storage/items';
import { changeOwn } from '../../src/storage/settings';
import { Voice } from '../../src/words';
import { onWords, untagged } from '../review/stage';
import { reportOf, setBrowser } from './pages';

vi.mock('../../src/messages/protocol', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));
const describePage = vi.mocked(sendMessage);
const whenPageReports = vi.mocked(onMessage);

const url = 'https://mastodon.education/publish';
const granted = ['https://mastodon.education/*'];

beforeEach(() => {
  describePage.mockRejectedValue(new Error('No response'));
  whenPageReports.mockReturnValue(() => {});
  vi.spyOn(window, 'close').mockImplementation(() => {});
});

async function openPopup(language: 'fr' | 'en' = 'fr') {
  const user = userEvent.setup();
  await act(async () => {
    render(
      <SyntheticEvents value={true}>
        <Popup voice={new Voice(language)} />
      </SyntheticEvents>,
    );
  });
  return user;
}

it('lists what the compose box holds, with counts by level', async () => {
  setBrowser({ url, granted });
  const text = 'au 0475 12 34 56';
  const findings = [untagged, onWords(text, '0475 12 34 56'), onWords(text, 'au', { level: 'hint' })];
  describePage.mockResolvedValue(reportOf({ findings }) as never);
  await openPopup();
  expect(await screen.findByText('relit ce message')).toHaveRole('status');
  for (const count of ['1 à corriger', '1 à vérifier', '1 remarque']) expect(screen.getByText(count)).toBeInTheDocument();
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
  expect(screen.getByText('0475 12 34 56')).toBeInTheDocument();
});

it('says that nobody has told yet what the account is for, and remembers the answer under its name', async () => {
  setBrowser({ url, granted });
  describePage.mockResolvedValue(reportOf() as never);
  const user = await openPopup();
  const group = await screen.findByRole('group', { name: /^Ce compte \(@6eB_moulin\) est/ });
  expect(within(group).queryByRole('radio', { checked: true })).toBeNull();
  expect(group).toHaveTextContent('Tant que ce n’est pas dit, Relis relit au plus strict.');
  await user.click(screen.getByRole('radio', { name: 'de classe' }));
  expect(await profiles.getValue()).toEqual({ '6eB_moulin@mastodon.education': 'class' });
  expect(await screen.findByRole('radio', { name: 'de classe', checked: true })).toBeInTheDocument();
  expect(group).not.toHaveTextContent('Tant que');
  await user.click(screen.getByRole('radio', { name: 'de l’établissement' }));
  expect(await profiles.getValue()).toEqual({ '6eB_moulin@mastodon.education': 'school' });
});

it('says so where the page does not say who writes', async () => {
  setBrowser({ url, granted });
  describePage.mockResolvedValue(reportOf({ account: { host: 'mastodon.education' } }) as never);
  const user = await openPopup('en');
  const group = await screen.findByRole('group', { name: 'This account, on mastodon.education, is:' });
  expect(group).toHaveTextContent('Relis cannot see which account writes here');
  await user.click(screen.getByRole('radio', { name: 'personal' }));
  expect(await profiles.getValue()).toEqual({ 'mastodon.education': 'personal' });
});

it('says what there is to say of the name of the account', async () => {
  setBrowser({ url, granted });
  await profiles.setValue({ 'mme_lambert@mastodon.education': 'class' });
  const name = { rule: 'account-name', level: 'hint', quote: 'mme_lambert', say: 'class', data: {}, offers: [] } as const;
  const account = { host: 'mastodon.education', handle: 'mme_lambert' };
  describePage.mockResolvedValue(reportOf({ account, nameRemarks: [name] }) as never);
  await openPopup();
  expect(await screen.findByRole('group', { name: /@mme_lambert/ })).toHaveTextContent(
    /mme_lambert .* ne dit pas que c’est le compte d’une classe/,
  );
});

it('is switched off and on for a site it may enter', async () => {
  setBrowser({ url, granted });
  describePage.mockResolvedValue(reportOf() as never);
  const user = await openPopup();
  await user.click(await screen.findByRole('button', { name: 'Éteindre sur mastodon.education' }));
  expect(await switchedOff.getValue()).toEqual(['https://mastodon.education']);
  expect(await screen.findByText('Relis ne lit rien sur ce site.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Allumer sur mastodon.education' }));
  expect(await switchedOff.getValue()).toEqual([]);
});

it('asks the browser for a site it does not know, then for a reload', async () => {
  const { request, reload } = setBrowser({ url: 'https://forum.example/new' });
  const user = await openPopup('en');
  await user.click(await screen.findByRole('button', { name: 'Turn on for forum.example' }));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://forum.example/*'] });
  await user.click(await screen.findByRole('button', { name: 'Reload the page' }));
  expect(reload).toHaveBeenCalledWith(7);
  expect(window.close).toHaveBeenCalledOnce();
});

it('stays off when the browser was told no', async () => {
  const { request } = setBrowser({ url: 'https://forum.example/new' });
  request.mockResolvedValue(false as never);
  const user = await openPopup();
  await user.click(await screen.findByRole('button', { name: 'Allumer sur forum.example' }));
  expect(await screen.findByText(/Relis reste éteint/)).toBeInTheDocument();
});

it('has nothing to switch where no extension may enter', async () => {
  setBrowser({ url: 'chrome://settings/' });
  await openPopup();
  expect(await screen.findByText('ne lit pas cette page')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Allumer|Éteindre/ })).toBeNull();
});

const frame = { url, granted, focused: 'https://widget.example/new', frames: ['mastodon.education', 'widget.example'] };

it('says that a frame of another site is not read, turns Relis on there, then reloads', async () => {
  const { request, reload } = setBrowser(frame);
  describePage.mockResolvedValue(reportOf({ state: 'idle' }) as never);
  const user = await openPopup();
  expect(await screen.findByText('ne lit pas ce cadre')).toHaveRole('status');
  expect(screen.getByText(/cadre de widget\.example, un autre site, que Relis n’a pas le droit de lire/)).toBeInTheDocument();
  expect(screen.queryByText('Relis attend que vous écriviez un message.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Allumer sur widget.example' }));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://widget.example/*'] });
  expect(await screen.findByText('page à recharger')).toHaveRole('status');
  expect(screen.getByText(/copiez d’abord/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Recharger la page' }));
  expect(reload).toHaveBeenCalledWith(7);
});

it('leaves a frame unread when the browser was told no, and says so', async () => {
  const { request } = setBrowser({ ...frame, granted: [] });
  request.mockResolvedValue(false as never);
  const user = await openPopup('en');
  await user.click(await screen.findByRole('button', { name: 'Turn on for widget.example' }));
  expect(await screen.findByText(/Relis stays off/)).toBeInTheDocument();
  expect(screen.getByText('not reading this frame')).toHaveRole('status');
  expect(screen.getByRole('button', { name: 'Turn on for mastodon.education' })).toBeInTheDocument();
});

it('keeps the findings of the page when somebody is in a frame of another site', async () => {
  setBrowser(frame);
  describePage.mockResolvedValue(reportOf({ findings: [onWords('au 0475 12 34 56', '0475 12 34 56')] }) as never);
  await openPopup('en');
  expect(await screen.findByText('reading this message')).toHaveRole('status');
  expect(screen.getByText(/a frame from widget\.example, another site, which Relis is not allowed to read/)).toBeInTheDocument();
  expect(screen.getByText('0475 12 34 56')).toBeInTheDocument();
});

it('follows the page while it is open', async () => {
  setBrowser({ url, granted });
  describePage.mockResolvedValue(reportOf({ state: 'idle' }) as never);
  await openPopup();
  expect(await screen.findByText('prêt')).toBeInTheDocument();
  describePage.mockResolvedValue(reportOf({ state: 'unrecognised' }) as never);
  const [, changed] = whenPageReports.mock.calls[0] ?? [];
  await act(async () => changed?.({} as never));
  expect(await screen.findByText('page mal reconnue')).toBeInTheDocument();
});

it('leads to the settings', async () => {
  setBrowser({ url: 'chrome://settings/' });
  const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined as never);
  const user = await openPopup();
  await user.click(await screen.findByRole('button', { name: 'Réglages' }));
  expect(open).toHaveBeenCalledOnce();
});

describe('the pause', () => {
  const start = Date.UTC(2026, 2, 10, 9);
  afterEach(() => vi.useRealTimers());

  it('is asked for, told until when, and ended by hand', async () => {
    vi.useFakeTimers({ now: start, toFake: ['Date'] });
    setBrowser({ url, granted });
    describePage.mockResolvedValue(reportOf({ findings: [onWords('au 0475 12 34 56', '0475 12 34 56')] }) as never);
    const user = await openPopup();
    await user.click(screen.getByRole('button', { name: 'Pause d’une heure' }));
    expect(await pausedUntil.getValue()).toBe(start + pauseLasts);
    expect(screen.getByText('en pause')).toHaveRole('status');
    const until = new Date(start + pauseLasts).toLocaleTimeString('fr', { hour: '2-digit', minute: '2-digit' });
    expect(screen.getByText(/^Relis est en pause/)).toHaveTextContent(`jusqu’à ${until}`);
    expect(screen.queryByText('0475 12 34 56')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Reprendre maintenant' }));
    expect(await pausedUntil.getValue()).toBe(0);
    expect(screen.getByText('relit ce message')).toBeInTheDocument();
  });

  it('ends under an open popup', async () => {
    vi.useFakeTimers({ now: start, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    setBrowser({ url, granted });
    describePage.mockResolvedValue(reportOf({ state: 'idle' }) as never);
    await pausedUntil.setValue(start + 60_000);
    await openPopup('en');
    expect(screen.getByText('paused')).toHaveRole('status');
    await act(async () => vi.advanceTimersByTime(60_000));
    expect(screen.getByText('ready')).toHaveRole('status');
    expect(screen.getByRole('button', { name: 'Pause for an hour' })).toBeInTheDocument();
  });

  it('is not offered where Relis reads nothing', async () => {
    setBrowser({ url: 'https://forum.example/new' });
    await openPopup();
    expect(screen.getByText('éteint ici')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Pause/ })).toBeNull();
  });
});

describe('what was decided', () => {
  const schoolName = 'Collège du Moulin';
  const sayDecided = (managed: object): Promise<void> => keptManaged.setValue({ schoolName, ...managed });

  it('keeps Relis on: nobody turns it off, nor pauses it', async () => {
    setBrowser({ url, granted });
    await sayDecided({ maySwitchOff: false });
    await profiles.setValue({ '6eB_moulin@mastodon.education': 'personal' });
    describePage.mockResolvedValue(reportOf() as never);
    await openPopup();
    expect(await screen.findByText('Relis reste allumé sur ce site : Collège du Moulin l’a décidé.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Allumer|Éteindre|Pause/ })).toBeNull();
  });

  it('keeps Relis on a site: the permission of the browser is still people’s to give', async () => {
    const { request } = setBrowser({ url: 'https://forum.example/new' });
    await sayDecided({ sitesOn: ['forum.example'] });
    const user = await openPopup('en');
    expect(await screen.findByText('Relis stays on here: Collège du Moulin has decided so.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Turn on for forum.example' }));
    expect(request).toHaveBeenCalledOnce();
  });

  it('keeps Relis off a site: nobody turns it on', async () => {
    setBrowser({ url, granted });
    await keptManaged.setValue({ sitesOff: ['mastodon.education'] });
    await openPopup();
    expect(await screen.findByText('Relis reste éteint sur ce site : votre école l’a décidé.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Allumer|Éteindre|Pause/ })).toBeNull();
  });

  it('keeps Relis off a frame of another site: nobody turns it on there', async () => {
    setBrowser(frame);
    await sayDecided({ sitesOff: ['*.example'] });
    describePage.mockResolvedValue(reportOf({ state: 'idle' }) as never);
    await openPopup();
    expect(await screen.findByText('ne lit pas ce cadre')).toHaveRole('status');
    expect(
      screen.getByText(/cadre de widget\.example.* où Relis reste éteint : Collège du Moulin l’a décidé/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Allumer/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Éteindre sur mastodon.education' })).toBeInTheDocument();
  });

  it.each(['class', undefined] as const)('of anything, the account of pupils is not paused: %s', async (use) => {
    setBrowser({ url, granted });
    await sayDecided({});
    await profiles.setValue(use ? { '6eB_moulin@mastodon.education': use } : {});
    await pausedUntil.setValue(Date.now() + pauseLasts);
    describePage.mockResolvedValue(reportOf() as never);
    await openPopup();
    // A pause that was begun elsewhere is none here.
    expect(await screen.findByText('relit ce message')).toHaveRole('status');
    expect(screen.queryByRole('button', { name: /Pause|Reprendre/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Éteindre sur mastodon.education' })).toBeInTheDocument();
    await act(() => profiles.setValue({ '6eB_moulin@mastodon.education': 'personal' }));
    expect(await screen.findByRole('button', { name: 'Reprendre maintenant' })).toBeInTheDocument();
  });

  it('on the machine itself pauses as before', async () => {
    setBrowser({ url, granted });
    await changeOwn(() => ({ schoolName }));
    await profiles.setValue({ '6eB_moulin@mastodon.education': 'class' });
    describePage.mockResolvedValue(reportOf() as never);
    await openPopup();
    expect(await screen.findByRole('button', { name: 'Pause d’une heure' })).toBeInTheDocument();
  });

  it('of an account locks what it is for, and says who decided', async () => {
    setBrowser({ url, granted });
    await sayDecided({ accounts: { 'mastodon.education': 'school' } });
    describePage.mockResolvedValue(reportOf() as never);
    await openPopup();
    const group = await screen.findByRole('group', { name: /@6eB_moulin/ });
    expect(within(group).getByRole('radio', { name: 'de l’établissement', checked: true })).toBeDisabled();
    expect(group).toHaveTextContent('Usage de ce compte décidé par Collège du Moulin.');
  });
});

describe('a wrong warning', () => {
  const findings = [onWords('au 0475 12 34 56', '0475 12 34 56')];
  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  });

  it('is told in a text to copy, without what was written', async () => {
    setBrowser({ url, granted });
    describePage.mockResolvedValue(reportOf({ findings }) as never);
    const user = await openPopup();
    const ask = await screen.findByRole('button', { name: /^Relis se trompe/ });
    expect(ask).toHaveAttribute('aria-expanded', 'false');
    await user.click(ask);
    const text = screen.getByRole('textbox', { name: 'Texte à copier' });
    expect((text as HTMLTextAreaElement).value).toMatch(/untagged-photo[\s\S]*0000 00 00 00/);
    expect(text).toHaveAttribute('readonly');
    await user.click(screen.getByRole('button', { name: 'Copier ce texte' }));
    expect(await screen.findByText('Le texte est copié.')).toHaveRole('status');
    expect(await navigator.clipboard.readText()).toBe((text as HTMLTextAreaElement).value);
  });

  it('says so where nothing can be copied', async () => {
    setBrowser({ url, granted });
    describePage.mockResolvedValue(reportOf({ findings }) as never);
    const user = await openPopup('en');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No clipboard'));
    await user.click(await screen.findByRole('button', { name: 'Is Relis wrong?' }));
    await user.click(screen.getByRole('button', { name: 'Copy this text' }));
    expect(await screen.findByText(/select the text and copy it by hand/)).toHaveRole('status');
  });
});
