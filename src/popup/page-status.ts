/**
 * What Relis is doing on the page under the popup, and how to switch it on or off there. The content script knows best;
 * where it does not answer, the permissions tell why.
 */
import { browser } from 'wxt/browser';
import { type ComposerReport, type PageState, sendMessage } from '../messages/protocol';
import { areYouThere } from '../messages/sentry';
import { patternOf } from '../networks/match-pattern';
import { switchedOff } from '../storage/items';
import { tabReports } from '../storage/session';
import { handleIn, recognise } from './recognise';

export interface PageStatus {
  readonly state: PageState;
  readonly tabId?: number;
  /** Address of the page; absent where no extension may enter. */
  readonly url?: URL;
  /** Whether the browser already lets Relis in: only then can it be switched on without asking. */
  readonly permitted: boolean;
  /** The network the site runs, where Relis knows it and is not on: "Mastodon". */
  readonly network?: string;
  /** What the content script said of the current compose box. */
  readonly report?: ComposerReport;
}

/** Sites of the browsers themselves, closed to every extension. */
const closedSites = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** The address of a page extensions may enter. */
function openUrl(address: string | undefined): URL | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && !closedSites.includes(url.hostname) ? url : undefined;
}

/** Asks the frame that somebody last wrote in; nobody there is no error. */
async function describe(tabId: number): Promise<ComposerReport | undefined> {
  const frameId = (await tabReports.getValue())[tabId]?.frameId ?? 0;
  try {
    return await sendMessage('describe', undefined, { tabId, frameId });
  } catch {
    return undefined;
  }
}

/** Does a sentry stand on the page? There is one before anybody writes. */
async function isGuarded(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, areYouThere)) === true;
  } catch {
    return false;
  }
}

/** What is known of a page where nobody has written yet: whose it is. */
async function emptyReport(tabId: number, url: URL): Promise<ComposerReport> {
  const handle = await handleIn(tabId, url);
  return { state: 'idle', network: '', account: { host: url.host, ...(handle && { handle }) }, findings: [], nameRemarks: [] };
}

export async function readPageStatus(): Promise<PageStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = openUrl(tab?.url);
  if (tab?.id === undefined || !url) return { state: 'forbidden', permitted: false };
  const tabId = tab.id;
  const permitted = await browser.permissions.contains({ origins: [patternOf(url)] });
  const off = await switchedOff.getValue();
  if (off.includes(url.origin)) return { state: 'off', tabId, url, permitted };
  const report = await describe(tabId);
  if (report) return { state: report.state, tabId, url, permitted, report };
  if (await isGuarded(tabId)) return { state: 'idle', tabId, url, permitted, report: await emptyReport(tabId, url) };
  if (permitted) return { state: 'reload-needed', tabId, url, permitted };
  const network = await recognise(tabId);
  return { state: 'off', tabId, url, permitted, ...(network && { network }) };
}

/**
 * Lets Relis in. The browser asks its own question only in the click itself: call this straight from the handler.
 * @returns whether Relis is on now
 */
export async function switchOn({ url, permitted }: PageStatus): Promise<boolean> {
  if (!url) return false;
  const granted = permitted || (await browser.permissions.request({ origins: [patternOf(url)] }));
  if (!granted) return false;
  const off = await switchedOff.getValue();
  await switchedOff.setValue(off.filter((origin) => origin !== url.origin));
  return true;
}

export async function switchOff({ url }: PageStatus): Promise<void> {
  if (!url) return;
  const off = await switchedOff.getValue();
  await switchedOff.setValue([...new Set([...off, url.origin])]);
}
