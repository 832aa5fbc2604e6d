import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packs, scriptOf } from '../src/networks/packs';

// What a page is given before the sentry, by the very scripts that carry it.
for (const pack of packs) new Function(scriptOf(pack))();

// A teacher's code takes 600,000 rounds to check: a whole second is short for that on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
