/** Opens the user's own browser with Relis in it, in a new profile that is forgotten at the end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type DevtoolsPipe, devtoolsPipe } from './devtools-pipe';

export interface ShowOptions {
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly address: string;
}

/** In the project, not in the system's folder for such things: a browser from a snap cannot see that one. */
async function newProfile(): Promise<string> {
  const cache = fileURLToPath(new URL('../.cache/', import.meta.url));
  await mkdir(cache, { recursive: true });
  return mkdtemp(`${cache}profile-`);
}

/** Loads the extension, then shows the page in the tab that is there. */
async function openPage({ send }: DevtoolsPipe, extension: string, address: string): Promise<void> {
  await send('Extensions.loadUnpacked', { path: extension });
  const { targetInfos } = await send<{ targetInfos: { targetId: string; type: string }[] }>('Target.getTargets');
  const tab = targetInfos.find(({ type }) => type === 'page');
  if (!tab) {
    await send('Target.createTarget', { url: address });
    return;
  }
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId: tab.targetId, flatten: true });
  await send('Page.navigate', { url: address }, sessionId);
  // A tab nobody watches behaves as the user's own.
  await send('Target.detachFromTarget', { sessionId });
}

/** Ends when the browser is closed. */
export async function showRelis({ browser, extension, address }: ShowOptions): Promise<void> {
  const profile = await newProfile();
  const asRoot = process.getuid?.() === 0;
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      // Chromium's sandbox does not work for root.
      ...(asRoot ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const closed = once(child, 'exit');
  const stop = (): boolean => child.kill();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  try {
    await openPage(devtoolsPipe(child.stdio[4] as Readable, child.stdio[3] as Writable), extension, address);
    await closed;
  } finally {
    child.kill();
    await closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
