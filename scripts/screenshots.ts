/**
 * Every state of what people see, on a few sheets in docs/screenshots: `npm run screenshots [name of a sheet…]`.
 * Each state is also read by axe-core; anything it finds is an error.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from './browser';
import { ruleFacts } from './rule-facts-plugin';
import { type Sheet, sheets, type Tile } from './sheets';

const folder = new URL('../docs/screenshots/', import.meta.url);
const gallery = fileURLToPath(new URL('../tests/gallery/', import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[];
}

/** What axe-core finds: in our part of a page, or in a page that is ours. */
async function violationsIn(page: Page, ours: string): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(ours)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`));
}

async function shoot(browser: Browser, address: string, sheet: Sheet, tile: Tile): Promise<{ picture: Buffer; found: string[] }> {
  const page = await browser.newPage({
    viewport: { width: tile.width ?? sheet.width, height: tile.height ?? sheet.height },
    colorScheme: sheet.theme === 'dark' ? 'dark' : 'light',
    forcedColors: sheet.theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: sheet.language,
  });
  // The first page of a kind waits until all that it is made of is built, on a busy machine for minutes.
  page.setDefaultTimeout(180_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const { language, who = 'teacher' } = sheet;
  const site = sheet.theme === 'light' ? 'white' : 'black';
  await page.goto(`${address}?${new URLSearchParams({ show: tile.show, language, who, site })}`);
  await page.waitForSelector('body[data-ready]');
  const own = /^(?:popup|options|charter|welcome|help)/.test(tile.show);
  const settled = own
    ? 'main, #popup:not(:empty)'
    : 'relis-ui :is([data-part=panel], [data-part=review], [data-part=press-again], [data-part=chip])';
  await page.locator(settled).first().waitFor();
  if (tile.show === 'card') await page.locator('relis-ui [data-part=panel]').waitFor();
  // Fonts, the thumbnail and the places of what floats.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 250))));
  const picture = await page.screenshot({ fullPage: own });
  const found = [...errors, ...(await violationsIn(page, own ? 'body' : 'relis-ui'))];
  await page.close();
  return { picture, found: found.map((each) => `${sheet.name}, ${tile.show}: ${each}`) };
}

/** Puts the pictures of a sheet side by side, each under its name. */
async function compose(browser: Browser, { name, columns, tiles }: Sheet, pictures: readonly Buffer[]): Promise<void> {
  const page = await browser.newPage();
  const figures = pictures.map(
    (picture, index) =>
      `<figure><figcaption>${tiles[index]?.show}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<style>body { margin: 0 } main { display: inline-grid; grid-template-columns: repeat(${columns}, max-content); gap: 12px; padding: 12px; background: #777 }
    figure { margin: 0; min-width: 0 } figcaption { font: 12px system-ui; color: #fff; padding-bottom: 2px } img { display: block }</style><main>${figures.join('')}</main>`,
  );
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.locator('main').screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) });
  await page.close();
}

const asked = process.argv.slice(2);
const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser of the Chromium family on this machine');
await mkdir(folder, { recursive: true });
const server = await createServer({
  root: gallery,
  configFile: false,
  plugins: [ruleFacts()],
  logLevel: 'warn',
  server: { port: 0 },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The gallery has no address');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const found: string[] = [];
try {
  for (const sheet of sheets.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    const pictures: Buffer[] = [];
    for (const tile of sheet.tiles) {
      const shot = await shoot(browser, address, sheet, tile);
      pictures.push(shot.picture);
      found.push(...shot.found);
    }
    await compose(browser, sheet, pictures);
    console.log(`docs/screenshots/${sheet.name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
for (const each of found) console.error(each);
if (found.length > 0) process.exitCode = 1;
