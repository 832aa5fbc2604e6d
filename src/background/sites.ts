/**
 * On which sites the sentry stands: the hosts Relis is permitted to enter, less those the user switched off. One
 * registration a pack of network files; where Relis is off nothing of it is injected.
 */
import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { leave } from '../messages/sentry';
import { networks } from '../networks';
import { patternOf } from '../networks/match-pattern';
import { packsFor, pathOf } from '../networks/packs';
import { switchedOff } from '../storage/items';

const sentry = '/sentry.js';

/** Runs in the page's own world, on the hosts of the networks that need it and nowhere else. */
export const filePickers = '/file-pickers.js';
const hidingHosts = new Set(networks.filter(({ hidesFileInputs }) => hidesFileInputs).flatMap(({ hosts }) => hosts));
const hides = (pattern: string): boolean => hidingHosts.has(pattern);

/** Match patterns of the sites Relis may enter, as the browser grants them now. */
async function permitted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

const filesFor = (pattern: string): ScriptPublicPath[] => [...packsFor(pattern).map(pathOf), sentry] as ScriptPublicPath[];

function registration(files: readonly string[], matches: string[], off: string[]): Browser.scripting.RegisteredContentScript {
  return {
    id: files.join(' '),
    matches,
    js: [...files],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
    ...(off.length > 0 && { excludeMatches: off }),
    // Editors in frames the page writes itself (TinyMCE): Chromium can follow them.
    ...(!import.meta.env.FIREFOX && { matchOriginAsFallback: true }),
  };
}

/** Brings the registrations in line with the permissions and the switches. */
export async function registerSentry(): Promise<void> {
  const sites = await permitted();
  const off = (await switchedOff.getValue()).map(patternOf);
  const byFiles = Map.groupBy(sites, (site) => filesFor(site).join(' '));
  await browser.scripting.unregisterContentScripts();
  const scripts = [...byFiles].map(([files, matches]) => registration(files.split(' '), matches, off));
  const hiding = sites.filter(hides);
  if (hiding.length > 0) scripts.push({ ...registration([filePickers], hiding, off), world: 'MAIN' });
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

/** Puts the sentry into the pages already open on sites that were just turned on. */
export async function enterOpenPages(origins: readonly string[]): Promise<void> {
  const enter = async (origin: string): Promise<void> => {
    const files = filesFor(origin);
    for (const { id: tabId } of await browser.tabs.query({ url: origin })) {
      if (tabId === undefined) continue;
      const target = { tabId, allFrames: true };
      const injected = [browser.scripting.executeScript({ target, files })];
      if (hides(origin)) injected.push(browser.scripting.executeScript({ target, files: [filePickers], world: 'MAIN' }));
      // A tab that is closing, or shows an error, takes nothing.
      await Promise.allSettled(injected);
    }
  };
  await Promise.all(origins.map(enter));
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
