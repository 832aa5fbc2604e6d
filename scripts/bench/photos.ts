/**
 * What looking into photos costs, and what it finds: in a real Chromium, through the photo frame as a page opens it. Pages to
 * read are painted; the faces are those of the sample photos that face-api brings along, counted by eye.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Seen } from '../../rules/api';
import type { CheckName } from '../../src/photos/checks';
import { paint, views } from '../../tests/pictures/paint';
import { sheets } from '../../tests/pictures/sheets';
import { buildRelis } from '../build';
import { ensureBrowser } from '../install-browser';
import { type DrivenRelis, drive } from '../launch';

declare const chrome: typeof browser;

/** Faces in `sample1.jpg` and so on. */
const facesByEye = [3, 3, 3, 4, 5, 4];

/** When each check had its answer, in milliseconds after the photo was given; and what was seen. */
interface Looked {
  readonly times: Readonly<Partial<Record<CheckName, number>>>;
  readonly seen: Seen;
}

declare global {
  interface Window {
    /** The port of the photo frame. */
    photoPort: MessagePort;
  }
}

/** Opens the photo frame in a tab of its own, and greets it as our script in a page does. */
async function openFrame({ context, extensionId }: DrivenRelis): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/photo-frame.html`);
  await page.evaluate(async () => {
    const nonce = crypto.randomUUID();
    await chrome.runtime.sendMessage({ id: 1, type: 'openPhotoFrame', data: nonce, timestamp: Date.now() });
    const { port1, port2 } = new MessageChannel();
    const ready = new Promise((answered) => {
      port1.onmessage = answered;
    });
    window.postMessage({ relis: 'photo-frame', nonce }, location.origin, [port2]);
    await ready;
    window.photoPort = port1;
  });
  return page;
}

/** Has a picture looked at. */
function look(page: Page, picture: string): Promise<Looked> {
  return page.evaluate(
    (base64) =>
      new Promise<Looked>((done) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const file = new File([bytes], 'photo.jpg', { type: 'image/jpeg' });
        const times: Record<string, number> = {};
        const start = performance.now();
        window.photoPort.onmessage = ({ data: { checked } }) => {
          const states = Object.entries(checked.states);
          for (const [name, state] of states) if (state !== 'running') times[name] ??= performance.now() - start;
          if (states.every(([, state]) => state !== 'running')) done({ times, seen: checked.seen });
        };
        window.photoPort.postMessage({ ask: 'check', id: Math.random(), file, language: 'fr' });
      }),
    picture,
  );
}

/** The most memory that a process of the pages has taken, in megabytes; undefined where the system does not tell. */
async function peakMemory(session: CDPSession): Promise<number | undefined> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.flatMap(({ type, id }) => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      return type === 'renderer' && kilobytes ? [Number(kilobytes) / 1000] : [];
    } catch {
      return [];
    }
  });
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** What photos add to the package: each file, and all of them as they lie in a zip, in bytes. */
function sizes(extension: string): { readonly raw: number; readonly zipped: number } {
  const ofPhotos = [
    ...filesIn(join(extension, 'vision')),
    ...filesIn(join(extension, 'assets')).filter((path) => /eyes-[^/]*\.js$/.test(path)),
    ...filesIn(join(extension, 'chunks')).filter((path) => /photo-frame-[^/]*\.js$/.test(path)),
  ].map((path) => readFileSync(path));
  return {
    raw: ofPhotos.reduce((sum, { length }) => sum + length, 0),
    zipped: ofPhotos.reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 9 }).length, 0),
  };
}

export interface PhotoCosts {
  /** Of a photo of 12 megapixels: the first since the browser started, and one after it. */
  readonly first: Looked['times'];
  readonly next: Looked['times'];
  readonly peakMegabytes: number | undefined;
  readonly size: { readonly raw: number; readonly zipped: number };
  readonly strings: { readonly read: number; readonly all: number; readonly missed: readonly string[] };
  readonly faces: { readonly found: number; readonly all: number };
}

const sample = (number: number): string => {
  const folder = dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'));
  return readFileSync(`${folder}/demo/sample${number}.jpg`).toString('base64');
};

async function strings(page: Page): Promise<PhotoCosts['strings']> {
  let all = 0;
  const missed: string[] = [];
  for (const sheet of sheets) {
    for (const view of views) {
      const { seen } = await look(page, await page.evaluate(paint, { sheet, view, width: 1200 }));
      const text = seen.text?.text.toLowerCase() ?? '';
      all += sheet.strings.length;
      missed.push(
        ...sheet.strings.filter((one) => !text.includes(one.toLowerCase())).map((one) => `${sheet.name} ${view}: ${one}`),
      );
    }
  }
  return { read: all - missed.length, all, missed };
}

export async function photoCosts(): Promise<PhotoCosts> {
  const extension = await buildRelis('demo');
  const driven = await drive({ browser: await ensureBrowser(), extension });
  try {
    const page = await openFrame(driven);
    // The transpiler names functions with a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    const [worksheet = sheets[0]] = sheets;
    if (!worksheet) throw new Error('There is nothing to paint');
    const painted = await page.evaluate(paint, { sheet: worksheet, view: 'photo', width: 3774 } as const);
    const { times: first } = await look(page, painted);
    const { times: next } = await look(page, painted);
    const session = await driven.context.browser()?.newBrowserCDPSession();
    const peakMegabytes = session && (await peakMemory(session));
    let found = 0;
    for (const [index, all] of facesByEye.entries())
      found += Math.min(all, (await look(page, sample(index + 1))).seen.faces?.length ?? 0);
    const faces = { found, all: facesByEye.reduce((sum, count) => sum + count, 0) };
    return { first, next, peakMegabytes, size: sizes(extension), strings: await strings(page), faces };
  } finally {
    await driven.close();
  }
}
