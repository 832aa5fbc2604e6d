/** Drives a Firefox with Relis in it, by WebDriver BiDi, in a new profile: for the tests. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Told } from '../src/policy/accounts';

/** Firefox makes up the address of an extension's pages; here it is said beforehand. */
const [id, uuid] = ['relis@relis.example', '11111111-2222-4333-8444-555555555555'];

/** Address of a page of Relis, "welcome.html". */
export const addressOf = (name: string): string => `moz-extension://${uuid}/${name}`;

/** The driver never hears that a page of an extension has loaded: the page is asked. */
export async function goToOwn(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => {});
  const opened = `location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`;
  while (!(await page.evaluate(opened).catch(() => false))) await new Promise((again) => setTimeout(again, 20));
}

/** Opens a page of Relis, where everything may be asked of the browser that Relis may ask. */
export async function openOptions(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await goToOwn(page, addressOf('options.html'));
  return page;
}

/** Runs in a page of Relis: the welcome page is seen and closed, so that nothing stands in front of what is tested. */
const closeWelcome = `(async () => {
  const open = () => browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === '/welcome.html');
  while (!open()) await new Promise((again) => setTimeout(again, 20));
  const { id } = await open().browser.tabs.getCurrent();
  await browser.tabs.remove(id);
})()`;

/** Says in the settings, as a user would, that Relis speaks French (this Firefox may have no other language than English), and more. */
async function sayBeforehand(browser: Browser, told: Told): Promise<void> {
  const page = await openOptions(browser);
  await page.evaluate(
    `browser.storage.local.set(${JSON.stringify({ settings: { version: 1, own: { language: 'fr' } }, profiles: told })})`,
  );
  await page.evaluate(closeWelcome);
  await page.close();
}

/**
 * @param executablePath path of Firefox, 140 or newer
 * @param extension folder of the built extension; it is installed for as long as the browser runs
 * @param told what each account is used for, as told before
 * @param preferences what somebody has set in this Firefox (`about:config`)
 */
export async function launchFirefox(
  executablePath: string,
  extension: string,
  told: Told = {},
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The window of the other browser of the tests.
    defaultViewport: { width: 1280, height: 720 },
    // Lets the driver into the pages of the extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // A browser without a screen cannot show the question whether Relis may enter a site: it is not asked.
      'extensions.webextOptionalPermissionPrompts': false,
      // A page that is left is gone.
      'browser.sessionhistory.max_total_viewers': 0,
      // No process is started for a page that nobody has opened.
      'dom.ipc.processPrelaunch.enabled': false,
      // Nothing fades while it is looked at.
      'ui.prefersReducedMotion': 1,
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  await sayBeforehand(browser, told);
  return browser;
}
