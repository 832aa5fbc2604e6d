/** Opens the user's own browser with Relis in it, in a new profile that is forgotten at the end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type DevtoolsPipe, devtoolsPipe } from './devtools-pipe';
import { untilWatching } from './watching';

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

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

async function targets({ send }: DevtoolsPipe): Promise<Target[]> {
  const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
  return targetInfos;
}

/** Runs commands in one tab or worker, and lets it go: what nobody watches behaves as the user's own. */
async function within(pipe: DevtoolsPipe, { targetId }: Target, method: string, params: object): Promise<void> {
  const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  await pipe.send(method, params, sessionId);
  await pipe.send('Target.detachFromTarget', { sessionId });
}

/** Loads the extension and waits until it is at work. */
async function loadRelis(pipe: DevtoolsPipe, extension: string): Promise<void> {
  const { id } = await pipe.send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  const isBackground = ({ type, url }: Target): boolean => type === 'service_worker' && url.includes(id);
  let background: Target | undefined;
  while (!background) background = (await targets(pipe)).find(isBackground);
  await within(pipe, background, 'Runtime.evaluate', { expression: untilWatching(), awaitPromise: true });
}

/** Shows the address in the tab that is there, or in a new one; the welcome page waits behind it. */
async function openPage(pipe: DevtoolsPipe, address: string): Promise<void> {
  const pages = async (): Promise<Target[]> => (await targets(pipe)).filter(({ type }) => type === 'page');
  const isWelcome = ({ url }: Target): boolean => url.includes('/welcome.html');
  while (!(await pages()).some(isWelcome));
  const tab = (await pages()).find((page) => !isWelcome(page));
  if (!tab) return void (await pipe.send('Target.createTarget', { url: address }));
  await within(pipe, tab, 'Page.navigate', { url: address });
  await pipe.send('Target.activateTarget', { targetId: tab.targetId });
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
    const pipe = devtoolsPipe(child.stdio[4] as Readable, child.stdio[3] as Writable);
    await loadRelis(pipe, extension);
    await openPage(pipe, address);
    await closed;
  } finally {
    child.kill();
    await closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
