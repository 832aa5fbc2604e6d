/** A browser for the tests: the one there is, else one is installed, aloud. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { aptInstall, canUseApt } from './apt';
import { findBrowser } from './browser';
import { run } from './run';

/** The line in which a program said what went wrong. */
function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  return lines.find((line) => /^(E:|Error)/.test(line)) ?? lines[0] ?? '';
}

/** Ubuntu's package is an empty one that points to a snap: what counts is that the browser answers. */
async function installWithApt(): Promise<string | undefined> {
  try {
    await aptInstall('chromium');
    const path = findBrowser();
    if (path) await run(path, ['--version']);
    return path;
  } catch (error) {
    console.log(`That did not work: ${reasonOf(error)}`);
    return undefined;
  }
}

/** Into Playwright's own folder, where `findBrowser` looks last. */
async function downloadWithPlaywright(): Promise<string | undefined> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const playwright = (...parameters: string[]): Promise<string> => run(process.execPath, [join(folder, 'cli.js'), ...parameters]);
  try {
    await playwright('install', '--no-shell', 'chromium');
    if (canUseApt()) await playwright('install-deps', 'chromium');
  } catch (error) {
    console.log(`That did not work: ${reasonOf(error)}`);
  }
  return findBrowser();
}

/** Path of a browser that can be driven. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (canUseApt()) {
    console.log('No browser found: installing Chromium with apt-get.');
    const installed = await installWithApt();
    if (installed) return installed;
  }
  console.log("No browser found: downloading Playwright's Chromium.");
  const downloaded = await downloadWithPlaywright();
  if (!downloaded) throw new Error('No browser could be installed: install Chrome, Chromium, Edge or Brave, or set CHROME_PATH.');
  return downloaded;
}

/** Names of Firefox's program; Debian has the long-term release only. */
const firefoxNames = ['firefox-esr', 'firefox'];

/** The Firefox that `FIREFOX_PATH` names, else one installed on this machine. */
function findFirefox(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/Applications/Firefox.app/Contents/MacOS'];
  const usual = folders.flatMap((folder) => firefoxNames.map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? '', ...usual].find((path) => path !== '' && existsSync(path));
}

/** Path of a Firefox that can be driven. */
export async function ensureFirefox(): Promise<string> {
  const found = findFirefox();
  if (found) return found;
  if (canUseApt()) {
    console.log('No Firefox found: installing it with apt-get.');
    await aptInstall('firefox-esr').catch((error) => console.log(`That did not work: ${reasonOf(error)}`));
  }
  const installed = findFirefox();
  if (!installed) throw new Error('No Firefox could be installed: install Firefox 140 or newer, or set FIREFOX_PATH.');
  return installed;
}
