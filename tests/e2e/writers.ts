/** The same writer in Chromium and in Firefox: `describe.each(browsers)('in $name', ({ test }) => …)`. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as ChromiumPage } from 'playwright-core';
import type { ConsoleMessage, Browser as Firefox, Page as FirefoxPage, HTTPRequest as FirefoxRequest } from 'puppeteer-core';
import { test as base, expect, inject } from 'vitest';
import { type DrivenRelis, drive } from '../../scripts/launch';
import { addressOf, goToOwn, launchFirefox, openOptions } from '../../scripts/launch-firefox';
import { untilWatching } from '../../scripts/watching';
import { patternOf } from '../../src/networks/match-pattern';
import type { Told } from '../../src/policy/accounts';
import type { FileToAttach } from './files';
import { pretend } from './looks';
import { allowSite } from './permissions';
import { toldBefore } from './told';
import { type Answer, type Driver, Writer } from './writer';

type BrowserName = 'Chromium' | 'Firefox';

/** Runs in a page of Relis: the function goes into the isolated world of Relis, in every frame of every page it may enter. */
const injected = (run: () => void | Promise<void>): string => `(async () => {
  const { scripting, tabs } = globalThis.browser ?? chrome;
  for (const { id } of await tabs.query({ url: 'http://localhost/*' }))
    await scripting.executeScript({ target: { tabId: id, allFrames: true }, func: ${run} });
})()`;

/** A file given to the page by a drop on the box. Runs in the page. */
function dropOnBox({ name, bytes }: { name: string; bytes: number[] }): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
  for (const step of ['dragenter', 'dragover', 'drop'])
    window.eyes.box()?.dispatchEvent(new DragEvent(step, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
}

/** Puts a file on the disk, for a browser that takes only paths. */
async function onDisk({ name, buffer }: FileToAttach): Promise<string> {
  const path = join(tmpdir(), name);
  await writeFile(path, buffer);
  return path;
}

/**
 * Inserts text at the caret, in a frame of the page too, by the command that most editors take for an input method.
 * @returns false where the box is in another site's frame, or its editor goes by `beforeinput`, which Firefox does not send for
 * a command. Runs in the page.
 */
function insertByCommand(text: string): boolean {
  const inside = (element: Element): DocumentOrShadowRoot | null =>
    element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? null;
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = inside(inner)?.activeElement ?? null) focused = inner;
  if (!focused || focused.localName === 'iframe' || focused.closest('.DraftEditor-root, [data-slate-editor], .ck')) return false;
  return focused.ownerDocument.execCommand('insertText', false, text);
}

/** Where a frame stands in its page. Runs in the page. */
const cornerOfFrame = (): { left: number; top: number } => {
  const { left = 0, top = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
  return { left, top };
};

/** The same hands, elsewhere: what is read is read in the frame, and so are the places of things. */
function insideOf(page: Driver, frame: { evaluate: unknown } | undefined): Driver | null {
  if (!frame) return null;
  const { evaluate } = frame as Pick<Driver, 'evaluate'>;
  const read: Driver['evaluate'] = (looked, given) => evaluate.call(frame, looked as never, given) as never;
  return {
    ...page,
    evaluate: read,
    async click(x, y, count) {
      // A frame of the same site knows where it stands.
      const { left, top } = (await read(() => window.frameElement !== null, null))
        ? { left: 0, top: 0 }
        : await page.evaluate(cornerOfFrame, null);
      await page.click(left + x, top + y, count);
    },
  };
}

/** Who answers in place of a site, by the start of its addresses. */
type Answers = Map<string, (url: string) => Promise<Answer>>;

const answerTo = (url: string, answers: Answers): Promise<Answer> | undefined =>
  [...answers].find(([start]) => url.startsWith(start))?.[1](url);

/** The window of a new page. */
const size = { width: 1280, height: 720 };

function inChromium(page: ChromiumPage, relis: DrivenRelis): Driver {
  const answers: Answers = new Map();
  const driver: Driver = {
    async open(address) {
      await page.goto(address);
    },
    evaluate: (read, given) => page.evaluate(read as never, given) as never,
    run: (script) => page.evaluate(script),
    looks: ['light', 'dark', 'forced'],
    look: (look) =>
      page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced' ? 'active' : 'none',
      }),
    click: (x, y, clickCount = 1) => page.mouse.click(x, y, { clickCount }),
    type: (text) => page.keyboard.type(text),
    press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
    attach: (selector, file) => page.locator(selector).setInputFiles(file),
    async drop(file, at) {
      const session = await page.context().newCDPSession(page);
      const data = { items: [], files: [await onDisk(file)], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, ...at, data });
      await session.detach();
    },
    async choose(file, bringUp) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), bringUp()]);
      await chooser.setFiles(await onDisk(file));
    },
    async inRelis(run) {
      await (await relis.serviceWorker()).evaluate(injected(run));
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    toFront: () => page.bringToFront(),
    move: (x, y) => page.mouse.move(x, y),
    async scroll(x, y, down) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, down);
    },
    insert: (text) => page.keyboard.insertText(text),
    async standInFor(address, answer) {
      if (answers.size === 0)
        await page.route(
          ({ href }) => [...answers.keys()].some((start) => href.startsWith(start)),
          async (route) => route.fulfill(await answerTo(route.request().url(), answers)),
        );
      answers.set(address, answer);
    },
    inside: () => insideOf(driver, page.frames()[1]),
    async leave() {
      await page.goto('about:blank');
      await page.unrouteAll();
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize(size);
    },
  };
  return driver;
}

export function inFirefox(page: FirefoxPage, ofRelis: () => Promise<FirefoxPage>): Driver {
  const answers: Answers = new Map();
  const respond = async (request: FirefoxRequest): Promise<void> => {
    const answer = answerTo(request.url(), answers);
    if (answer) await request.respond(await answer);
    else await request.continue();
  };
  const driver: Driver = {
    async open(address) {
      if (address.startsWith('moz-extension:')) await goToOwn(page, address);
      else await page.goto(address);
    },
    evaluate: (read, given) => page.evaluate(read as never, given as never) as never,
    run: (script) => page.evaluate(script),
    looks: ['light', 'dark'],
    look: (look) => page.evaluate(pretend, look),
    click: (x, y, count = 1) => page.mouse.click(x, y, { count }),
    type: (text) => page.keyboard.type(text),
    async press(key, held) {
      if (held) await page.keyboard.down(held as 'Control');
      await page.keyboard.press(key as 'Enter');
      if (held) await page.keyboard.up(held as 'Control');
    },
    async attach(selector, file) {
      const input = await page.$(`>>> ${selector}`);
      await (input as Awaited<ReturnType<typeof page.$>> & { uploadFile(path: string): Promise<void> }).uploadFile(
        await onDisk(file),
      );
    },
    // No driver of Firefox drags a file: the page is given the events of a drop.
    async drop({ name, buffer }) {
      await page.evaluate(dropOnBox, { name, bytes: [...buffer] });
    },
    async choose(file, bringUp) {
      const [chooser] = await Promise.all([page.waitForFileChooser(), bringUp()]);
      await chooser.accept([await onDisk(file)]);
    },
    async inRelis(run) {
      await (await ofRelis()).evaluate(injected(run));
      await page.bringToFront();
    },
    resize: (width, height) => page.setViewport({ width, height }),
    toFront: () => page.bringToFront(),
    move: (x, y) => page.mouse.move(x, y),
    async scroll(x, y, down) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: down });
    },
    async insert(text) {
      // Its keyboard has single characters only.
      if (!(await page.evaluate(insertByCommand, text))) await page.keyboard.type(text);
    },
    async standInFor(address, answer) {
      if (answers.size === 0) {
        await page.setRequestInterception(true);
        page.on('request', respond);
      }
      answers.set(address, answer);
    },
    inside: () => insideOf(driver, page.frames()[1]),
    async leave() {
      await page.goto('about:blank');
      page.off('request', respond);
      if (answers.size > 0) await page.setRequestInterception(false);
      await page.setViewport(size);
    },
  };
  return driver;
}

async function opened({ context }: DrivenRelis, address: string): Promise<ChromiumPage> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Firefox gives a site only where somebody presses for it. */
async function allowInFirefox(options: FirefoxPage, pattern: string): Promise<void> {
  await options.bringToFront();
  await options.evaluate(`document.body.onclick = async () => {
    document.title = String(await browser.permissions.request({ origins: ['${pattern}'] }));
  }`);
  await options.mouse.click(1, 1);
  await expect.poll(() => options.title()).toBe('true');
  await options.evaluate(untilWatching(pattern));
}

/**
 * A test with a writer at a new page of one browser; it fails if the page threw.
 * @param preferences of Firefox
 */
const testIn = (name: BrowserName, told: () => Told, preferences: Readonly<Record<string, unknown>> = {}) =>
  base.extend<{
    chromium: DrivenRelis | null;
    firefox: Firefox | null;
    /** A page of Relis in Firefox, opened when it is wanted and kept: opening it is slow. */
    options: () => Promise<FirefoxPage>;
    /** The page of the writer, kept from test to test for the same reason. */
    kept: { page?: ChromiumPage | FirefoxPage };
    writer: Writer;
    /** Gives Relis a site, as a user does from its popup. The grant lasts as long as the browser: one file of tests. */
    allow: (origin: string) => Promise<void>;
    /** Address of a page of Relis, "welcome.html". */
    own: (name: string) => string;
  }>({
    chromium: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures a fixture needs from this pattern
      async ({}, use) => {
        const given = { browser: inject('browser'), extension: inject('extension'), told: told() };
        const driven = name === 'Chromium' ? await drive(given) : null;
        await driven?.context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await use(driven);
        await driven?.close();
      },
      { scope: 'file' },
    ],
    firefox: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures a fixture needs from this pattern
      async ({}, use) => {
        const launch = (): Promise<Firefox> => launchFirefox(inject('firefox'), inject('firefoxExtension'), told(), preferences);
        const launched = name === 'Firefox' ? await launch() : null;
        await use(launched);
        await launched?.close();
      },
      { scope: 'file' },
    ],
    options: [
      async ({ firefox }, use) => {
        let opened: Promise<FirefoxPage> | undefined;
        await use(() => {
          opened ??= openOptions(firefox as Firefox);
          return opened;
        });
        await (await opened)?.close();
      },
      { scope: 'file' },
    ],
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures a fixture needs from this pattern
    kept: [async ({}, use) => use({}), { scope: 'file' }],
    allow: async ({ chromium, options, writer }, use) => {
      await use(async (origin) => {
        if (chromium) await allowSite({ ...chromium, open: (address) => opened(chromium, address) }, origin);
        else await allowInFirefox(await options(), patternOf(origin));
        await writer.driver.toFront();
      });
    },
    own: async ({ chromium }, use) => {
      await use(chromium ? (name) => `chrome-extension://${chromium.extensionId}/${name}` : addressOf);
    },
    writer: async ({ chromium, firefox, options, kept, onTestFailed }, use) => {
      kept.page ??= chromium ? await chromium.context.newPage() : await (firefox as Firefox).newPage();
      const page = kept.page as FirefoxPage;
      await page.bringToFront();
      // What went wrong in a page is not left to the next test.
      onTestFailed(async () => {
        delete kept.page;
        await page.close();
      });
      const errors: string[] = [];
      const thrown = (error: unknown): void => void errors.push(String(error));
      const told = (message: ConsoleMessage): void => {
        // A missing file is the site's affair.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
      };
      page.on('pageerror', thrown);
      page.on('console', told);
      const driver = chromium ? inChromium(kept.page as ChromiumPage, chromium) : inFirefox(page, options);
      await use(new Writer(driver, (path) => new URL(path, inject('origin')).href));
      await driver.leave();
      page.off('pageerror', thrown);
      page.off('console', told);
      expect(errors, 'errors in the console of the page').toEqual([]);
    },
  });

const names = ['Chromium', 'Firefox'] as const;

/** Each browser, with a `test` whose `writer` is at a new page of it. */
export const browsers = names.map((name) => ({ name, test: testIn(name, toldBefore) }));

/** The same where nobody has told yet what an account is used for. */
export const newBrowsers = names.map((name) => ({ name, test: testIn(name, () => ({})) }));

/** What Firefox is set to where somebody reads in colours of their own, on every page (2), as systems with high contrast do. */
const ownColours = {
  'browser.display.document_color_use': 2,
  'ui.highlight': '#1d3f8f',
  'ui.highlighttext': '#ffffff',
  'browser.anchor_color': '#0000ee',
};

/** In a Firefox with the reader's own colours: a driver can set them before it starts, and not while it runs. */
export const inOwnColours = testIn('Firefox', toldBefore, ownColours);
