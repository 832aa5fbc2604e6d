/** A browser with one tab, as the popup finds it. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ComposerReport } from '../../src/messages/protocol';

interface Setting {
  readonly url?: string;
  /** Origins the user has let Relis into. */
  readonly granted?: readonly string[];
  /** Address of the frame that has the focus. */
  readonly focused?: string;
  /** Hosts of the frames Relis may enter, the page first. */
  readonly frames?: readonly string[];
}

interface InTab {
  readonly target: { readonly allFrames?: boolean };
  readonly func: (...given: unknown[]) => unknown;
  readonly args?: unknown[];
}

/** Sets the tab and the permissions. */
export function setBrowser({ url, granted = [], focused, frames = [] }: Setting) {
  const tab = { id: 7, ...(url && { url }) };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  const allowed = new Set(granted);
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains');
  contains.mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => allowed.has(origin))) as never);
  const request = vi.spyOn(fakeBrowser.permissions, 'request');
  request.mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    for (const origin of origins) allowed.add(origin);
    return true;
  }) as never);
  // Nobody answers on a page that was open before Relis.
  const sendToTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('No receiver'));
  const reload = vi.spyOn(fakeBrowser.tabs, 'reload').mockResolvedValue(undefined as never);
  // A script the popup runs in the tab sees the document of the test.
  const runInTab = vi.spyOn(fakeBrowser.scripting, 'executeScript');
  runInTab.mockImplementation((async ({ target, func, args = [] }: InTab) =>
    target.allFrames ? frames.map((result, frameId) => ({ frameId, result })) : [{ result: func(...args) }]) as never);
  const frame = document.createElement('iframe');
  Object.defineProperties(frame, { src: { value: focused }, contentDocument: { value: null } });
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(focused === undefined ? document.body : frame);
  return { request, reload, sendToTab, runInTab };
}

export function reportOf(change: Partial<ComposerReport> = {}): ComposerReport {
  return {
    state: 'watching',
    network: 'mastodon',
    account: { host: 'mastodon.education', handle: '6eB_moulin' },
    nameRemarks: [],
    findings: [],
    ...change,
  };
}
