/** Drives a browser with Relis in it through playwright-core, in a new profile: for the tests, and where there is no screen. */
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Told } from '../src/policy/accounts';
import { untilWatching } from './watching';

/** The name of the browser's own API inside the extension, where some of these functions run. */
declare const chrome: typeof browser;

export interface DrivenRelis {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background of Relis, now: browsers may stop and restart it. */
  serviceWorker(): Promise<Worker>;
  /** Installs an extension over the one that is there, as an update does. */
  install(extension: string): Promise<void>;
  close(): Promise<void>;
}

export interface DriveOptions {
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** What each account is used for, as told before: see `src/storage/items.ts`. */
  readonly told?: Told;
}

/** Chrome no longer takes `--load-extension`; this way works in all. Playwright has no types for it. */
async function load(session: CDPSession, path: string): Promise<string> {
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  const { id } = (await send('Extensions.loadUnpacked', { path })) as { id: string };
  return id;
}

export async function drive({ browser, extension, told = {} }: DriveOptions): Promise<DrivenRelis> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser,
    headless: true,
    // Chromium's sandbox does not work for root.
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'fr-FR',
    // Nothing fades while it is looked at.
    reducedMotion: 'reduce',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no commands.');
  const started = context.waitForEvent('serviceworker');
  const welcomed = context.waitForEvent('page');
  const extensionId = await load(session, extension);
  const worker = await started;
  // Many Chromium packages bring English only: the language is said as a user would in the settings.
  await worker.evaluate(
    (profiles) => chrome.storage.local.set({ settings: { version: 1, own: { language: 'fr' } }, profiles }),
    told,
  );
  await worker.evaluate(untilWatching());
  // Seen and closed, so that nothing stands in front of what is tested.
  const welcome = await welcomed;
  await welcome.waitForURL('chrome-extension://*/welcome.html#installed');
  await welcome.close();
  return {
    context,
    extensionId,
    serviceWorker: async () =>
      context.serviceWorkers().find((candidate) => candidate.url().includes(extensionId)) ??
      context.waitForEvent('serviceworker'),
    async install(path) {
      await load(session, path);
    },
    close: () => context.close(),
  };
}

/** What the toolbar shows for the tab in front. */
export async function frontBadge(relis: DrivenRelis): Promise<string> {
  const worker = await relis.serviceWorker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}
