/**
 * The frame of another site that somebody has put the cursor in. What the page shows in it is closed to Relis until that site
 * is turned on too. Only a frame with the cursor counts: frames in which nobody writes are on nearly every page.
 */
import { browser } from 'wxt/browser';
import { patternOf } from '../networks/match-pattern';
import { decisionOn, isOff } from '../policy/sites';
import { switchedOff } from '../storage/items';
import { readSettings } from '../storage/settings';
import { isGuarded, openUrl, type Site } from './site';

export interface FrameStatus extends Site {
  /** Address the page gave the frame. */
  readonly url: URL;
  /** `off`: Relis may not read it. `reload-needed`: it may by now, and the frame was open before. */
  readonly state: 'off' | 'reload-needed';
  /** That Relis is off there was decided: nobody turns it on. */
  readonly decided?: 'off';
}

/**
 * Address of the frame of another site the cursor is in, as the page wrote it; null where the cursor is elsewhere. It runs in
 * the page, where it is sent as text: it uses nothing of its surroundings.
 */
export function frameWithCursor(page: Document = document): string | null {
  let at = page.activeElement;
  while (at) {
    const { localName, shadowRoot, contentDocument, src } = at as HTMLIFrameElement;
    // The browser shows the document of a frame to its own site alone.
    const within = shadowRoot ?? contentDocument;
    if (!within) return localName === 'iframe' ? src : null;
    at = within.activeElement;
  }
  return null;
}

async function cursorIn(tabId: number, page: URL): Promise<URL | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: frameWithCursor });
    const url = openUrl(answer?.result ?? undefined);
    // What is not encrypted is in an encrypted page only once the browser has made it so.
    if (url && page.protocol === 'https:') url.protocol = 'https:';
    return url && patternOf(url) !== patternOf(page) ? url : undefined;
  } catch {
    // The browser lets nobody look: unknown.
    return undefined;
  }
}

/** Is a frame of that site on the page, and Relis in none of them? */
async function isUnguarded(tabId: number, { hostname }: URL): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => location.hostname });
    const ofSite = frames.filter(({ result }) => result === hostname);
    const guarded = await Promise.all(ofSite.map(({ frameId }) => isGuarded(tabId, frameId)));
    return guarded.length > 0 && !guarded.includes(true);
  } catch {
    return false;
  }
}

/** @returns undefined where the cursor is in no frame of another site, or Relis reads that frame */
export async function readFrame(tabId: number, page: URL): Promise<FrameStatus | undefined> {
  const url = await cursorIn(tabId, page);
  if (!url) return undefined;
  const permitted = await browser.permissions.contains({ origins: [patternOf(url)] });
  const [{ settings }, switched] = await Promise.all([readSettings(), switchedOff.getValue()]);
  const decided = decisionOn(settings, url) === 'off' ? { decided: 'off' as const } : {};
  if (!permitted || isOff(settings, switched, url)) return { url, permitted, state: 'off', ...decided };
  return (await isUnguarded(tabId, url)) ? { url, permitted, state: 'reload-needed' } : undefined;
}
