/** What the popup sees of the page under it: one look, which the browser allows because the user has just opened it there. */
import { browser } from 'wxt/browser';
import { readHandle } from '../composer/account';
import { networks } from '../networks';
import { patternOf } from '../networks/match-pattern';
import { packsFor } from '../networks/packs';

type Landmark = readonly [name: string, selector: string];

const landmarks: readonly Landmark[] = networks.flatMap(({ name, anywhere }) =>
  anywhere ? [[name, anywhere.landmark] as const] : [],
);

/** Runs in the page: it is sent as text and sees nothing of its surroundings. */
const firstOf = (known: readonly Landmark[]): string | null =>
  known.find(([, selector]) => document.querySelector(selector) !== null)?.[0] ?? null;

/**
 * The network that a site Relis is not on runs, "Mastodon" on any instance.
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

/** Who writes on a page where nobody has written yet; undefined where it does not say. */
export async function handleIn(tabId: number, url: URL): Promise<string | undefined> {
  const sources = packsFor(patternOf(url)).flatMap(({ networks: known }) => known.flatMap(({ handle }) => handle ?? []));
  try {
    for (const source of sources) {
      const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: readHandle, args: [source] });
      if (answer?.result) return answer.result;
    }
  } catch {
    // The browser lets nobody look: unknown.
  }
  return undefined;
}
