/**
 * On which sites the sentry stands: the hosts Relis is permitted to enter, less those the user switched off. One
 * registration for all; where Relis is off nothing of it is injected.
 */
import { type Browser, browser } from 'wxt/browser';
import { leave } from '../messages/sentry';
import { patternOf } from '../networks/match-pattern';
import { switchedOff } from '../storage/items';

const id = 'sentry';
const file = '/sentry.js';

/** Match patterns of the sites Relis may enter, as the browser grants them now. */
async function permitted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Brings the registration in line with the permissions and the switches. */
export async function registerSentry(): Promise<void> {
  const matches = await permitted();
  const off = (await switchedOff.getValue()).map(patternOf);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  const script: Browser.scripting.RegisteredContentScript = {
    id,
    matches,
    js: [file],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
    ...(off.length > 0 && { excludeMatches: off }),
    // Editors in frames the page writes itself (TinyMCE): Chromium can follow them.
    ...(!import.meta.env.FIREFOX && { matchOriginAsFallback: true }),
  };
  await browser.scripting.registerContentScripts([script]);
}

/** Puts the sentry into the pages already open on sites that were just turned on. */
export async function enterOpenPages(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.map(({ id: tabId }) =>
      tabId === undefined ? undefined : browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] }),
    ),
  );
}

/** Follows the switch of a site at once, in the pages already open: off leaves them, on enters them. */
export async function followSwitches(now: readonly string[], before: readonly string[]): Promise<void> {
  await registerSentry();
  await enterOpenPages(before.filter((origin) => !now.includes(origin)).map(patternOf));
  const left = now.filter((origin) => !before.includes(origin)).map(patternOf);
  if (left.length === 0) return;
  const tabs = await browser.tabs.query({ url: left });
  await Promise.allSettled(tabs.map(({ id: tabId }) => tabId !== undefined && browser.tabs.sendMessage(tabId, leave)));
}
