import { defineConfig } from 'vitest/config';

/** End to end, in real browsers, Chromium and Firefox: two files at a time, each with browsers of its own; no test waits for a clock. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/setup.ts'],
    // A browser mostly waits, for itself and for the test: two at once take little more than one.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
