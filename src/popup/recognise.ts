import { browser } from 'wxt/browser';
import { networks } from '../networks';

type Landmark = readonly [name: string, selector: string];

const landmarks: readonly Landmark[] = networks.flatMap(({ name, anywhere }) =>
  anywhere ? [[name, anywhere.landmark] as const] : [],
);

/** Runs in the page: it is sent as text and sees nothing of its surroundings. */
const firstOf = (known: readonly Landmark[]): string | null =>
  known.find(([, selector]) => document.querySelector(selector) !== null)?.[0] ?? null;

/**
 * The network that a site Relis is not on runs, "Mastodon" on any instance. One look at the page, which the browser allows
 * because the user has just opened the popup on it.
 * @returns undefined where it is none that Relis knows, or where the browser lets nobody look
 */
export async function recognise(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: firstOf, args: [landmarks] });
    return answer?.result ?? undefined;
  } catch {
    return undefined;
  }
}
