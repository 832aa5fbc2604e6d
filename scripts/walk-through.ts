/** Without a screen: types the samples of the guides on the Mastodon-like page, and prints what Relis says of each. */
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { type Sample, samples } from '../tests/pages/site';
import { type DrivenRelis, drive, frontBadge } from './launch';
import { table } from './table';

export interface WalkOptions {
  readonly browser: string;
  /** Folder of the extension, built for tests: its parts can be seen. */
  readonly extension: string;
  /** Where the pages are. */
  readonly origin: string;
}

/** The message takes what the terminal leaves. */
function columnWidths(terminal = 140): number[] {
  const others = [24, 5, 20, 10, 20];
  const taken = others.reduce((sum, width) => sum + width + 2, 0);
  return [...others, Math.max(30, terminal - taken)];
}

/** One warning, as it is read in the panel. */
interface Warning {
  readonly rule: string;
  readonly level: string;
  readonly quote: string;
  readonly message: string;
}

const picture = fileURLToPath(new URL('../.output/relis.png', import.meta.url));

/** The sample a picture is taken of. */
const pictured = 'grade';

/** Writes the sample as a person does: key by key, or with one click where a photo comes with it. */
async function write(page: Page, { text, photo }: Sample): Promise<void> {
  if (photo) {
    await page.getByRole('button', { name: text, exact: true }).click();
    return;
  }
  await page.getByRole('textbox', { name: 'Votre message' }).click();
  await page.keyboard.type(text);
}

/** Opens the panel from its button, unless it is open, and waits for the card of that rule. */
async function openPanel(page: Page, rule: string): Promise<void> {
  const chip = page.locator('relis-ui button[data-part=chip]');
  await chip.waitFor();
  if ((await chip.getAttribute('aria-expanded')) !== 'true') await chip.click();
  await page.locator(`relis-ui [data-part=card][data-rule=${rule}]`).waitFor();
}

async function readWarnings(page: Page): Promise<Warning[]> {
  const read = async (part: Locator, selector: string): Promise<string> =>
    (await part.locator(selector).first().textContent())?.trim() ?? '';
  const parts = await page.locator('relis-ui [data-part=card] .card-part').all();
  return Promise.all(
    parts.map(async (part) => ({
      rule: await read(part, 'h3 .level'),
      level: await read(part, 'h3 .tag'),
      quote: (await part.locator('.quoted').count()) > 0 ? await read(part, '.quoted') : '',
      message: await read(part, '.message'),
    })),
  );
}

/** Presses the page's own button: the review opens, and the page receives nothing. */
async function tryToPublish(page: Page, { text }: Sample): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  const held = await page
    .locator('relis-ui [data-part=review]')
    .waitFor()
    .then(() => page.evaluate(() => window.demo.published.length === 0))
    .catch(() => false);
  if (!held) throw new Error(`Relis did not hold the publication of "${text}".`);
}

/** The rows of the table for one sample. */
async function trySample(relis: DrivenRelis, origin: string, sample: Sample): Promise<string[][]> {
  const page = await relis.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${origin}/mastodon`);
  await write(page, sample);
  await openPanel(page, sample.rule).catch(() => {
    throw new Error(`Relis said nothing of "${sample.text}": a warning of the rule ${sample.rule} was expected.`);
  });
  const warnings = await readWarnings(page);
  const badge = await frontBadge(relis);
  await tryToPublish(page, sample);
  if (sample.rule === pictured) await page.screenshot({ path: picture });
  await page.close();
  const typed = sample.photo ? `${sample.text} + ${sample.photo}` : sample.text;
  return warnings.map(({ rule, level, quote, message }, index) => [
    ...(index === 0 ? [typed, badge] : ['', '']),
    rule,
    level,
    quote,
    message,
  ]);
}

export async function walkThrough({ browser, extension, origin }: WalkOptions): Promise<void> {
  // The question what the account is for is answered beforehand: what is shown is what follows.
  const relis = await drive({ browser, extension, told: { [new URL(origin).host]: 'personal' } });
  try {
    const rows: string[][] = [['typed', 'badge', 'rule', 'level', 'quote', 'message']];
    for (const sample of samples) rows.push(...(await trySample(relis, origin, sample)));
    console.log(table(rows, columnWidths(process.stdout.columns)).join('\n'));
    console.log(`\n"Publier" was pressed for each: all ${samples.length} were held, the page received nothing.`);
    console.log(`A picture of one review is in ${picture}`);
  } finally {
    await relis.close();
  }
}
