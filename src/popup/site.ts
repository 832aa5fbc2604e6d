/** A site under the popup, the page's own or that of a frame in it: may Relis enter, and is it there? */
import { browser } from 'wxt/browser';
import { areYouThere } from '../messages/sentry';

export interface Site {
  /** Its address; absent where no extension may enter. */
  readonly url?: URL;
  /** Whether the browser already lets Relis in: only then can it be switched on without asking. */
  readonly permitted: boolean;
}

/** Sites of the browsers themselves, closed to every extension. */
const closedSites = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** An address that extensions may enter. */
export function openUrl(address: string | undefined): URL | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && !closedSites.includes(url.hostname) ? url : undefined;
}

/**
 * Does a sentry stand there? There is one before anybody writes.
 * @param frameId one frame alone; without it, any of the page
 */
export async function isGuarded(tabId: number, frameId?: number): Promise<boolean> {
  try {
    const there = { ...(frameId !== undefined && { frameId }) };
    return (await browser.tabs.sendMessage(tabId, areYouThere, there)) === true;
  } catch {
    return false;
  }
}
