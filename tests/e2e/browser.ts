/**
 * `test` with a real browser and Relis in it. One browser a file, the pages closed after each test;
 * a test fails if a page it opened threw or complained in its console.
 */
import type { BrowserContext, Locator, Page, Worker } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { type DrivenRelis, drive, frontBadge } from '../../scripts/launch';
import { toldBefore } from './told';

export { describe, expect } from 'vitest';

export interface Relis {
  readonly context: BrowserContext;
  readonly extensionId: string;
  serviceWorker(): Promise<Worker>;
  /** Installs the extension over the one that is there, as an update does. */
  install(extension: string): Promise<void>;
  /** Opens one of the pages ("/mastodon"), or any address. */
  open(path: string): Promise<Page>;
  /** Text of the toolbar badge on that page's tab. */
  badge(page: Page): Promise<string>;
  /** Exceptions and error messages of that page so far. */
  pageErrors(page: Page): readonly string[];
}

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    // A missing file is the site's affair, and MediaWiki answers 404 for a page that is yet to be written.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
  });
  return errors;
}

export const test = base.extend<{ browser: DrivenRelis; relis: Relis }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const driven = await drive({ browser: inject('browser'), extension: inject('extension'), told: toldBefore() });
      await use(driven);
      await driven.close();
    },
    { scope: 'file' },
  ],
  relis: async ({ browser }, use) => {
    const errors = new Map<Page, string[]>();
    await use({
      context: browser.context,
      extensionId: browser.extensionId,
      serviceWorker: browser.serviceWorker,
      install: browser.install,
      async open(path) {
        const page = await browser.context.newPage();
        errors.set(page, watch(page));
        await page.goto(new URL(path, inject('origin')).href);
        return page;
      },
      async badge(page) {
        await page.bringToFront();
        return frontBadge(browser);
      },
      pageErrors: (page) => errors.get(page) ?? [],
    });
    for (const page of errors.keys()) await page.close();
    expect([...errors.values()].flat(), 'errors in the console of a page').toEqual([]);
  },
});

/** The button beside the compose box that says how many remarks there are. */
export const chip = (page: Page): Locator => page.locator('relis-ui button[data-part=chip]');

/** The cards shown beside the compose box, or in the review. */
export const cards = (page: Page): Locator => page.locator('relis-ui [data-part=card]');

/** The review of a held publication. */
export const review = (page: Page): Locator => page.locator('relis-ui [data-part=review]');
