/**
 * On which sites the sentry stands: the hosts Relis is permitted to enter, less those where it is off. One
 * registration a pack of network files; where Relis is off nothing of it is injected.
 */
import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { MatchPattern } from 'wxt/utils/match-patterns';
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
    const byFiles = new Map<string, string[]>();
    for (const site of sites) {
      const files = filesFor(site).join(' ');
      byFiles.set(files, [...(byFiles.get(files) ?? []), site]);
    }
    await browser.scripting.unregisterContentScripts();
    const scripts = [...byFiles].map(([files, matches]) => registration(files.split(' '), matches, off));
    const hiding = sites.filter(hides);
    if (hiding.length > 0) scripts.push({ ...registration([filePickers], hiding, off), world: 'MAIN' });
    if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
  });

/** Frames of a tab: its page, and others in it. */
interface Frames {
  readonly tabId: number;
  readonly frameIds: number[];
}

/** The frames of a site in a tab; none where the browser lets nobody look, in a tab that is closing or of a page of its own. */
async function framesIn(tabId: number, site: MatchPattern): Promise<number[]> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => location.href });
    return frames.flatMap(({ frameId, result }) => (result && site.includes(result) ? [frameId] : []));
  } catch {
    return [];
  }
}

/**
 * Where a site is open: as a page, and as a frame of other pages that Relis may enter. The page around a frame that it may
 * not enter is closed to it: there the popup asks for a reload.
 * @param pattern its match pattern
 */
async function openFramesOf(pattern: string): Promise<Frames[]> {
  const site = new MatchPattern(pattern);
  const tabs = await browser.tabs.query({ discarded: false });
  const found = tabs.map(async ({ id: tabId }) =>
    tabId === undefined ? [] : [{ tabId, frameIds: await framesIn(tabId, site) }],
  );
  return (await Promise.all(found)).flat().filter(({ frameIds }) => frameIds.length > 0);
}

/** Puts the sentry into the frames already open on sites that were just turned on: what is being written there is not lost. */
export async function enterOpenPages(origins: readonly string[]): Promise<void> {
  const enter = async (origin: string): Promise<void> => {
    const files = filesFor(origin);
    const injected = (await openFramesOf(origin)).flatMap((target) => [
      browser.scripting.executeScript({ target, files }),
      ...(hides(origin) ? [browser.scripting.executeScript({ target, files: [filePickers], world: 'MAIN' as const })] : []),
    ]);
    // A tab that is closing, or shows an error, takes nothing.
    await Promise.allSettled(injected);
  };
  await Promise.all(origins.map(enter));
}

/** Takes the sentry out of the frames of a site that was just turned off. */
async function leaveOpenPages(pattern: string): Promise<void> {
  const frames = (await openFramesOf(pattern)).flatMap(({ tabId, frameIds }) => frameIds.map((frameId) => ({ tabId, frameId })));
  await Promise.allSettled(frames.map(({ tabId, frameId }) => browser.tabs.sendMessage(tabId, leave, { frameId })));
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
  await Promise.all(left.map(leaveOpenPages));
}
