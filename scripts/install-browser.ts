/** A browser for the tests: the one there is, else one is installed, aloud. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { aptInstall, canUseApt } from './apt';
import { findBrowser } from './browser';
import { run } from './run';

/** Ubuntu's package is an empty one that points to a snap: what counts is that the browser answers. */
async function installWithApt(): Promise<string | undefined> {
  try {
    await aptInstall('chromium');
    const path = findBrowser();
    if (path) await run(path, ['--version']);
    return path;
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message.split('\n').at(0) : error}`);
    return undefined;
  }
}

async function downloadWithPlaywright(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const dependencies = canUseApt() ? ['--with-deps'] : [];
  await run(process.execPath, [join(folder, 'cli.js'), 'install', ...dependencies, '--no-shell', 'chromium']);
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
  await downloadWithPlaywright();
  const downloaded = findBrowser();
  if (!downloaded) throw new Error('No browser could be installed: install Chrome, Chromium, Edge or Brave, or set CHROME_PATH.');
  return downloaded;
}
