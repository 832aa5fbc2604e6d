import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sendMessage } from '../../src/messages/protocol';
import { patternOf } from '../../src/networks/match-pattern';
import { readPageStatus, switchOff, switchOn } from '../../src/popup/page-status';
import { switchedOff } from '../../src/storage/items';
import { reportOf, setBrowser } from './pages';

vi.mock('../../src/messages/protocol', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));
const describePage = vi.mocked(sendMessage);

const page = 'https://forum.example:8443/topics/new';
const pattern = 'https://forum.example/*';

beforeEach(() => {
  describePage.mockRejectedValue(new Error('No response'));
});

describe('the state of a page', () => {
  it.each([undefined, 'about:blank', 'chrome://extensions/', 'https://addons.mozilla.org/fr/firefox/', 'file:///home/post.html'])(
    'is closed to extensions: %s',
    async (url) => {
      setBrowser(url ? { url } : {});
      expect(await readPageStatus()).toEqual({ state: 'forbidden', permitted: false });
    },
  );

  it('is what the content script says', async () => {
    setBrowser({ url: page, granted: [pattern] });
    describePage.mockResolvedValue(reportOf({ state: 'generic' }) as never);
    expect(await readPageStatus()).toMatchObject({ state: 'generic', permitted: true, tabId: 7 });
    expect(describePage).toHaveBeenCalledWith('describe', undefined, { tabId: 7, frameId: 0 });
  });

  it('is off where Relis was never let in', async () => {
    setBrowser({ url: page });
    expect(await readPageStatus()).toMatchObject({ state: 'off', permitted: false });
  });

  it('is off on an instance of a network Relis knows, and says of which', async () => {
    const { runInTab } = setBrowser({ url: page });
    document.body.innerHTML = '<div id="mastodon"></div>';
    expect(await readPageStatus()).toMatchObject({ state: 'off', permitted: false, network: 'Mastodon' });
    document.body.innerHTML = '<main></main>';
    expect(await readPageStatus()).not.toHaveProperty('network');
    runInTab.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readPageStatus()).toEqual(expect.objectContaining({ state: 'off' }));
  });

  it('needs a reload where Relis may be and nobody answers', async () => {
    setBrowser({ url: page, granted: [pattern] });
    expect(await readPageStatus()).toMatchObject({ state: 'reload-needed', permitted: true });
  });

  it('is idle where a sentry stands and nobody has written', async () => {
    const { sendToTab } = setBrowser({ url: page, granted: [pattern] });
    sendToTab.mockResolvedValue(true as never);
    const account = { host: 'forum.example:8443' };
    expect(await readPageStatus()).toMatchObject({ state: 'idle', permitted: true, report: { account, findings: [] } });
  });

  it('knows who is about to write where the page says so, and only there', async () => {
    const { sendToTab, runInTab } = setBrowser({ url: page, granted: [pattern] });
    sendToTab.mockResolvedValue(true as never);
    document.body.innerHTML = '<div id="pt-userpage"><a href="/wiki/User:Mme_Lambert">Mme Lambert</a></div>';
    const account = { host: 'forum.example:8443', handle: 'Mme Lambert' };
    expect((await readPageStatus()).report?.account).toEqual(account);
    document.body.innerHTML = '<main></main>';
    expect((await readPageStatus()).report?.account).toEqual({ host: 'forum.example:8443' });
    runInTab.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect((await readPageStatus()).report?.account).toEqual({ host: 'forum.example:8443' });
  });

  it('is off where the user said so, whatever answers', async () => {
    setBrowser({ url: page, granted: [pattern] });
    await switchedOff.setValue(['https://forum.example:8443']);
    describePage.mockResolvedValue(reportOf() as never);
    expect(await readPageStatus()).toMatchObject({ state: 'off', permitted: true });
  });
});

describe('switching', () => {
  it('asks for one site only, at once', async () => {
    const { request } = setBrowser({ url: page });
    const status = await readPageStatus();
    const done = switchOn(status);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [pattern] });
    expect(await done).toBe(true);
  });

  it('respects a no', async () => {
    const { request } = setBrowser({ url: page });
    request.mockResolvedValue(false as never);
    expect(await switchOn(await readPageStatus())).toBe(false);
  });

  it('goes off and on again without asking where Relis may be', async () => {
    const { request } = setBrowser({ url: page, granted: [pattern] });
    const status = await readPageStatus();
    await switchOff(status);
    await switchOff(status);
    expect(await switchedOff.getValue()).toEqual(['https://forum.example:8443']);
    expect(await switchOn(status)).toBe(true);
    expect(await switchedOff.getValue()).toEqual([]);
    expect(request).not.toHaveBeenCalled();
  });

  it('has no port in the pattern it asks for', () => {
    expect(patternOf(page)).toBe(pattern);
  });
});
