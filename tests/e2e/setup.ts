/** Once for all end-to-end tests: a browser, the extension built for tests, the pages. */
import type { TestProject } from 'vitest/node';
import { buildRelis } from '../../scripts/build';
import { ensureBrowser, ensureFirefox } from '../../scripts/install-browser';
import { servePages } from '../pages/server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser. */
    browser: string;
    /** Folder of the extension. */
    extension: string;
    /** The same in Firefox. */
    firefox: string;
    firefoxExtension: string;
    /** Where the pages are; Relis is at home there. */
    origin: string;
    /** The same pages on a host nobody gave Relis. */
    elsewhere: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, pages] = await Promise.all([ensureBrowser(), servePages()]);
  const firefox = await ensureFirefox();
  const extension = await buildRelis('e2e');
  project.provide('browser', browser);
  project.provide('extension', extension);
  project.provide('firefox', firefox);
  project.provide('firefoxExtension', await buildRelis('e2e', 'firefox'));
  project.provide('origin', pages.origin);
  project.provide('elsewhere', pages.elsewhere);
  return () => pages.close();
}
