import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packs, scriptOf } from '../src/networks/packs';

// What a page is given before the sentry, by the very scripts that carry it.
for (const pack of packs) new Function(scriptOf(pack))();

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
