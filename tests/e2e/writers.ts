/** The same writer in Chromium and in Firefox: `describe.each(browsers)('in $name', ({ test }) => …)`. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as ChromiumPage } from 'playwright-core';
import type { Browser as Firefox, Page as FirefoxPage } from 'puppeteer-core';
import { test as base, expect, inject } from 'vitest';
import { type DrivenRelis, drive } from '../../scripts/launch';
import { launchFirefox } from '../../scripts/launch-firefox';
import { type Driver, Writer } from './writer';

type BrowserName = 'Chromium' | 'Firefox';

const inChromium = (page: ChromiumPage): Driver => ({
  async open(address) {
    await page.goto(address);
  },
  evaluate: (read, given) => page.evaluate(read as never, given) as never,
  click: (x, y, clickCount = 1) => page.mouse.click(x, y, { clickCount }),
  type: (text) => page.keyboard.type(text),
  press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
  attach: (selector, file) => page.locator(selector).setInputFiles(file),
});

const inFirefox = (page: FirefoxPage): Driver => ({
  async open(address) {
    await page.goto(address);
  },
  evaluate: (read, given) => page.evaluate(read as never, given as never) as never,
  click: (x, y, count = 1) => page.mouse.click(x, y, { count }),
  type: (text) => page.keyboard.type(text),
  async press(key, held) {
    if (held) await page.keyboard.down(held as 'Control');
    await page.keyboard.press(key as 'Enter');
    if (held) await page.keyboard.up(held as 'Control');
  },
  async attach(selector, { name, buffer }) {
    const path = join(tmpdir(), name);
    await writeFile(path, buffer);
    const input = await page.$(selector);
    await (input as Awaited<ReturnType<typeof page.$>> & { uploadFile(path: string): Promise<void> }).uploadFile(path);
  },
});

/** A test with a writer at a new page of one browser; it fails if the page threw. */
const testIn = (name: BrowserName) =>
  base.extend<{ chromium: DrivenRelis | null; firefox: Firefox | null; writer: Writer }>({
    chromium: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures a fixture needs from this pattern
      async ({}, use) => {
        const driven = name === 'Chromium' ? await drive({ browser: inject('browser'), extension: inject('extension') }) : null;
        await use(driven);
        await driven?.close();
      },
      { scope: 'file' },
    ],
    firefox: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures a fixture needs from this pattern
      async ({}, use) => {
        const launched = name === 'Firefox' ? await launchFirefox(inject('firefox'), inject('firefoxExtension')) : null;
        await use(launched);
        await launched?.close();
      },
      { scope: 'file' },
    ],
    writer: async ({ chromium, firefox }, use) => {
      const errors: string[] = [];
      const page = chromium ? await chromium.context.newPage() : await (firefox as Firefox).newPage();
      (page as FirefoxPage).on('pageerror', (error) => errors.push(String(error)));
      const driver = chromium ? inChromium(page as ChromiumPage) : inFirefox(page as FirefoxPage);
      await use(new Writer(driver, (path) => new URL(path, inject('origin')).href));
      await page.close();
      expect(errors, 'errors in the console of the page').toEqual([]);
    },
  });

/** Each browser, with a `test` whose `writer` is at a new page of it. */
export const browsers = (['Chromium', 'Firefox'] as const).map((name) => ({ name, test: testIn(name) }));
