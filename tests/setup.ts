/** Before each unit test: a browser with nothing in it. */
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packs, scriptOf } from '../src/networks/packs';

// WXT stubs the same over it: a test that takes stubs back leaves these.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

// What a page is given before the sentry, by the very scripts that carry it.
for (const pack of packs) new Function(scriptOf(pack))();

beforeEach(() => fakeBrowser.reset());
