/**
 * What Relis costs on a page of 50,000 elements that change ten times a second, while somebody writes there: the same
 * page, the same keys, without it and with it, in one run. Its own work is told from the page's by the browser's trace.
 */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { chromium } from 'playwright-core';
import { servePages } from '../../tests/pages/server';
import { buildRelis } from '../build';
import { ensureBrowser } from '../install-browser';
import { drive } from '../launch';

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface BusyCost {
  /** The longest task of the page and of all in it, in milliseconds. */
  readonly longestTask: number;
  /** The longest stretch of our own scripts, with the layout they ask for, in milliseconds. */
  readonly longestOfOurs: number;
  /** All of ours, in milliseconds. */
  readonly ours: number;
}

const text = 'Mon GSM est le 0475 12 34 56, à demain';

/** Collects what the browser traces while something is done. */
async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

const milliseconds = (events: readonly TraceEvent[]): number[] => events.map(({ dur = 0 }) => dur / 1000);

async function write(context: BrowserContext, address: string): Promise<BusyCost> {
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no commands.');
  // The scripts of Relis arrive with the first focus: they are loaded before what is measured.
  await page.locator('[contenteditable]').click();
  await page.keyboard.type('Bonjour. ');
  const events = await traced(session, () => page.keyboard.type(text));
  await page.close();
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:') === true,
  );
  const tasks = events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  return {
    longestTask: Math.max(0, ...milliseconds(tasks)),
    longestOfOurs: Math.max(0, ...milliseconds(ours)),
    ours: milliseconds(ours).reduce((sum, one) => sum + one, 0),
  };
}

/** The cost without Relis, and with it. */
export async function busyCosts(): Promise<{ readonly without: BusyCost; readonly with: BusyCost }> {
  const executablePath = await ensureBrowser();
  const pages = await servePages();
  const address = `${pages.origin}/busy`;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const without = await write(await browser.newContext(), address);
  await browser.close();
  const driven = await drive({ browser: executablePath, extension: await buildRelis('demo') });
  const withRelis = await write(driven.context, address);
  await driven.close();
  await pages.close();
  return { without, with: withRelis };
}
