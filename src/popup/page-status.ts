/**
 * What Relis is doing on the page under the popup, and how to switch it on or off there. The content script knows best;
 * where it does not answer, the permissions tell why.
 */
import { browser } from 'wxt/browser';
import { type ComposerReport, type PageState, sendMessage } from '../messages/protocol';
import { patternOf } from '../networks/match-pattern';
import { type Account, decidedBy, type Told, usageOf } from '../policy/accounts';
import { isManaged } from '../policy/merge';
import { mayPause } from '../policy/pause';
import { decisionOn, isOff } from '../policy/sites';
import { profiles, switchedOff } from '../storage/items';
import { tabReports } from '../storage/session';
import { readSettings, type SettingsRead } from '../storage/settings';
import { type FrameStatus, readFrame } from './frame';
import { handleIn, recognise } from './recognise';
import { isGuarded, openUrl, type Site } from './site';

export interface PageStatus extends Site {
  readonly state: PageState;
  readonly tabId?: number;
  /** The network the site runs, where Relis knows it and is not on: "Mastodon". */
  readonly network?: string;
  /** What the content script said of the current compose box. */
  readonly report?: ComposerReport;
  /** Whether Relis is on here was decided: nobody turns it on or off. */
  readonly decided?: 'on' | 'off';
  /** Name of the school, where the settings have one. */
  readonly school?: string;
  /** Nobody may pause Relis on this account. */
  readonly neverPaused?: true;
  /** The frame of another site the cursor is in, where Relis does not read it. */
  readonly frame?: FrameStatus;
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

/** What is known of a page where nobody has written yet: whose it is. */
async function emptyReport(tabId: number, url: URL): Promise<ComposerReport> {
  const handle = await handleIn(tabId, url);
  return { state: 'idle', network: '', account: { host: url.host, ...(handle && { handle }) }, findings: [], nameRemarks: [] };
}

/** Whether Relis is never paused for this account, or for any. */
function isNeverPaused({ layers, settings }: SettingsRead, told: Told, account?: Account): boolean {
  if (!settings.maySwitchOff) return true;
  return account !== undefined && !mayPause({ managed: isManaged(layers) }, usageOf(told, account, decidedBy(settings)));
}

export async function readPageStatus(): Promise<PageStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = openUrl(tab?.url);
  if (tab?.id === undefined || !url) return { state: 'forbidden', permitted: false };
  const tabId = tab.id;
  const permitted = await browser.permissions.contains({ origins: [patternOf(url)] });
  const [read, off, told] = await Promise.all([readSettings(), switchedOff.getValue(), profiles.getValue()]);
  const { settings } = read;
  const decided = decisionOn(settings, url);
  const school = settings.schoolName;
  const site = { tabId, url, permitted, ...(decided && { decided }), ...(school && { school }) };
  if (isOff(settings, off, url)) return { state: 'off', ...site };
  const frame = await readFrame(tabId, url);
  const page = { ...site, ...(frame && { frame }) };
  const report = (await describe(tabId)) ?? ((await isGuarded(tabId)) ? await emptyReport(tabId, url) : undefined);
  if (report) {
    const neverPaused = isNeverPaused(read, told, report.account);
    return { ...page, state: report.state, report, ...(neverPaused && { neverPaused }) };
  }
  if (permitted) return { ...page, state: 'reload-needed' };
  const network = await recognise(tabId);
  return { ...page, state: 'off', ...(network && { network }) };
}

/**
 * Lets Relis in. The browser asks its own question only in the click itself: call this straight from the handler.
 * @returns whether Relis is on now
 */
export async function switchOn({ url, permitted }: Site): Promise<boolean> {
  if (!url) return false;
  const granted = permitted || (await browser.permissions.request({ origins: [patternOf(url)] }));
  if (!granted) return false;
  const off = await switchedOff.getValue();
  await switchedOff.setValue(off.filter((origin) => origin !== url.origin));
  return true;
}

export async function switchOff({ url }: Site): Promise<void> {
  if (!url) return;
  const off = await switchedOff.getValue();
  await switchedOff.setValue([...new Set([...off, url.origin])]);
}

/** Loads the page again, which puts Relis into all of it, and closes the popup. */
export async function reload({ tabId }: PageStatus): Promise<void> {
  if (tabId !== undefined) await browser.tabs.reload(tabId);
  window.close();
}
