import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sendMessage } from '../../src/messages/protocol';
import { patternOf } from '../../src/networks/match-pattern';
import { frameWithCursor } from '../../src/popup/frame';
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

describe('a frame of another site', () => {
  const focused = 'https://widget.example/new';
  const widget = 'https://widget.example/*';
  const frameOf = async (setting: Parameters<typeof setBrowser>[0], sentries: readonly number[] = []) => {
    const { sendToTab } = setBrowser({ url: page, granted: [pattern], focused, ...setting });
    sendToTab.mockImplementation(
      (async (_tab: number, _message: unknown, { frameId }: { frameId?: number }) =>
        frameId === undefined || sentries.includes(frameId)) as never,
    );
    return (await readPageStatus()).frame;
  };

  it('is off where Relis was never let in, on a page that is on as on one that is not', async () => {
    const off = { url: new URL(focused), permitted: false, state: 'off' };
    expect(await frameOf({})).toEqual(off);
    expect(await frameOf({ granted: [] })).toEqual(off);
  });

  it('is off where the user said so', async () => {
    await switchedOff.setValue(['https://widget.example']);
    expect(await frameOf({ granted: [pattern, widget] })).toMatchObject({ permitted: true, state: 'off' });
  });

  it('leaves what is said of the page as it is', async () => {
    setBrowser({ url: page, granted: [pattern], focused });
    describePage.mockResolvedValue(reportOf() as never);
    expect(await readPageStatus()).toMatchObject({ state: 'watching', frame: { state: 'off' } });
  });

  it('needs a reload where Relis may be by now and is not', async () => {
    const granted = [pattern, widget];
    const frames = ['forum.example', 'widget.example'];
    expect(await frameOf({ granted, frames }, [0])).toMatchObject({ permitted: true, state: 'reload-needed' });
    expect(await frameOf({ granted, frames }, [0, 1])).toBeUndefined();
  });

  it('is asked for by the address the browser shows it at', async () => {
    expect((await frameOf({ focused: 'http://widget.example/new' }))?.url.href).toBe(focused);
    expect((await frameOf({ focused: 'http://widget.example/new', url: 'http://forum.example/' }))?.url.protocol).toBe('http:');
  });

  it.each([undefined, '', 'about:blank', 'https://forum.example/editor', 'https://forum.example/other'])(
    'is none: %s',
    async (address) => {
      setBrowser({ url: page, granted: [pattern], ...(address !== undefined && { focused: address }) });
      expect(await readPageStatus()).not.toHaveProperty('frame');
    },
  );

  it('is none where the user switched the page itself off, or nobody may look', async () => {
    await switchedOff.setValue(['https://forum.example:8443']);
    expect(await frameOf({})).toBeUndefined();
    await switchedOff.setValue([]);
    const { runInTab } = setBrowser({ url: page, focused });
    runInTab.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readPageStatus()).not.toHaveProperty('frame');
  });

  it('is found in a shadow root, and in a frame of the page itself', () => {
    const foreign = { localName: 'iframe', shadowRoot: null, contentDocument: null, src: focused };
    const written = { localName: 'iframe', shadowRoot: null, contentDocument: { activeElement: foreign } };
    const host = { localName: 'x-box', shadowRoot: { activeElement: written } };
    const pageWith = (activeElement: object | null) => ({ activeElement }) as Document;
    expect(frameWithCursor(pageWith(host))).toBe(focused);
    expect(frameWithCursor(pageWith({ ...host, shadowRoot: { activeElement: null } }))).toBeNull();
    expect(frameWithCursor(pageWith({ localName: 'textarea', shadowRoot: null }))).toBeNull();
    expect(frameWithCursor(pageWith(null))).toBeNull();
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
