/** A site that is turned on or off is so at once, in every frame of it that is open, and in no frame of another. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enterOpenPages, followSites } from '../../src/background/sites';
import { leave } from '../../src/messages/sentry';
import { switchedOff } from '../../src/storage/items';

/** What is open: by tab, the address of each of its frames, the page first; a tab without any is closed to Relis. */
const tabs: Readonly<Record<number, readonly string[]>> = {
  1: ['https://forum.example:8443/new', 'https://widget.example/box', 'https://ads.example/'],
  2: ['https://widget.example/', 'https://forum.example/embedded'],
  3: [],
};

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

const injected = vi.fn<(at: string, files: readonly string[]) => void>();
const told = vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<undefined>>();

beforeEach(() => {
  injected.mockReset();
  told.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(told as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(Object.keys(tabs).map((id) => ({ id: Number(id) })) as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({ target, files }: Injection) => {
    const frames = tabs[target.tabId] ?? [];
    if (frames.length === 0) throw new Error('Cannot access contents of the page');
    if (files) injected(`${target.tabId}/${target.frameIds?.join()}`, files);
    return frames.map((result, frameId) => ({ frameId, result }));
  }) as never);
  for (const name of ['unregisterContentScripts', 'registerContentScripts'] as const)
    vi.spyOn(fakeBrowser.scripting, name).mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
});

const registered = (excludeMatches: readonly string[]) =>
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([{ excludeMatches }] as never);

describe('a site that is turned on', () => {
  it('is entered where it is a page and where it is a frame, and nothing else is', async () => {
    await enterOpenPages(['https://widget.example/*']);
    const files = ['/networks/anywhere.js', '/sentry.js'];
    expect(injected.mock.calls).toEqual([
      ['1/1', files],
      ['2/0', files],
    ]);
  });

  it('is entered again once the switch is on', async () => {
    registered(['https://forum.example/*']);
    await followSites();
    expect(injected.mock.calls.map(([at]) => at)).toEqual(['1/0', '2/1']);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a site that is turned off', () => {
  it('is left in its own frames alone', async () => {
    registered([]);
    await switchedOff.setValue(['https://forum.example:8443']);
    await followSites();
    expect(injected).not.toHaveBeenCalled();
    expect(told.mock.calls).toEqual([
      [1, leave, { frameId: 0 }],
      [2, leave, { frameId: 1 }],
    ]);
  });
});
