/**
 * On which sites the sentry stands: the hosts Relis is permitted to enter, less those where it is off. One
 * registration a pack of network files; where Relis is off nothing of it is injected.
 */
import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { leave } from '../messages/sentry';
import { networks } from '../networks';
import { packsFor, pathOf } from '../networks/packs';
import { offPatterns } from '../policy/sites';
import { inTurn } from '../storage/in-turn';
import { switchedOff } from '../storage/items';
import { readSettings } from '../storage/settings';

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

/** Match patterns of the sites where Relis is off: see `src/policy/sites.ts`. */
async function patternsOff(): Promise<string[]> {
  const [{ settings }, switched] = await Promise.all([readSettings(), switchedOff.getValue()]);
  return offPatterns(settings, switched);
}

/** Brings the registrations in line with the permissions, the switches and the settings. */
export const registerSentry = (): Promise<void> =>
  inTurn('relis-sites', async () => {
    const [sites, off] = await Promise.all([permitted(), patternsOff()]);
    const byFiles = Map.groupBy(sites, (site) => filesFor(site).join(' '));
    await browser.scripting.unregisterContentScripts();
    const scripts = [...byFiles].map(([files, matches]) => registration(files.split(' '), matches, off));
    const hiding = sites.filter(hides);
    if (hiding.length > 0) scripts.push({ ...registration([filePickers], hiding, off), world: 'MAIN' });
    if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
  });

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

/** Where Relis is off as far as the browser has been told. */
async function toldOff(): Promise<string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  return [...new Set(registered.flatMap(({ excludeMatches = [] }) => excludeMatches))];
}

/** Follows the switch of a site, or a decision, at once in the pages already open: off leaves them, on enters them. */
export async function followSites(): Promise<void> {
  const [before, now] = await Promise.all([toldOff(), patternsOff()]);
  const entered = before.filter((pattern) => !now.includes(pattern));
  const left = now.filter((pattern) => !before.includes(pattern));
  if (entered.length === 0 && left.length === 0) return;
  await registerSentry();
  await enterOpenPages(entered);
  if (left.length === 0) return;
  const tabs = await browser.tabs.query({ url: left });
  await Promise.allSettled(tabs.map(({ id: tabId }) => tabId !== undefined && browser.tabs.sendMessage(tabId, leave)));
}
