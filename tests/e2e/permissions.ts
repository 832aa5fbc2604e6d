/** Gives Relis a site, as a user does from its popup. The grant lasts as long as the browser: one file of tests. */
import { untilWatching } from '../../scripts/watching';
import { patternOf } from '../../src/networks/match-pattern';
import type { Relis as Driven } from './browser';

type Relis = Pick<Driven, 'open' | 'extensionId' | 'serviceWorker'>;

/** What runs in the browser's own pages knows these; nobody else does. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
  readonly permissions: {
    request(permissions: { origins: string[] }): Promise<boolean>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
};

/** A browser without a screen cannot show the question whether Relis may enter a site: answered beforehand, it is not asked. */
export async function answerBeforehand(relis: Relis, origin: string): Promise<void> {
  const settings = await relis.open('chrome://extensions');
  await settings.evaluate(([id, site]) => chrome.developerPrivate.addHostPermission(id, site), [
    relis.extensionId,
    patternOf(origin),
  ] as const);
  await settings.close();
}

/** Takes a site back from Relis. */
export async function takeBack(relis: Relis, origin: string): Promise<void> {
  const worker = await relis.serviceWorker();
  await worker.evaluate((site) => chrome.permissions.remove({ origins: [site] }), patternOf(origin));
}

/** @param origin of the site, "http://127.0.0.1:4321"; its port does not matter to the browser */
export async function allowSite(relis: Relis, origin: string): Promise<void> {
  const pattern = patternOf(origin);
  await answerBeforehand(relis, origin);
  const own = await relis.open(`chrome-extension://${relis.extensionId}/manifest.json`);
  const granted = await own.evaluate((site) => chrome.permissions.request({ origins: [site] }), pattern);
  if (!granted) throw new Error(`The browser did not give ${pattern} to Relis.`);
  await (await relis.serviceWorker()).evaluate(untilWatching(pattern));
  await own.close();
}
