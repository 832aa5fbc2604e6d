/** `npm start`: builds Relis and opens it in the user's own browser, or without a screen shows in words what it says. */

import { servePages } from '../tests/pages/server';
import { browserName, findBrowser } from './browser';
import { buildRelis } from './build';
import { hasScreen } from './screen';
import { showRelis } from './show';
import { walkThrough } from './walk-through';

async function start(): Promise<void> {
  const browser = findBrowser();
  if (!browser)
    throw new Error('No browser found: install Chrome, Chromium, Edge or Brave, or say where one is with CHROME_PATH.');
  const screen = hasScreen(process.platform, process.env);
  const [extension, pages] = await Promise.all([buildRelis(screen ? 'demo' : 'e2e'), servePages()]);
  try {
    if (screen) {
      console.log(`Relis is open in ${browserName(browser)}, on ${pages.origin}. Close its window to end.`);
      await showRelis({ browser, extension, address: pages.origin });
    } else {
      console.log(`No screen here: Relis runs unseen in ${browserName(browser)}.\n`);
      await walkThrough({ browser, extension, origin: pages.origin });
    }
  } finally {
    await pages.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
