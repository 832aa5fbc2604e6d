import { defineConfig } from 'vitest/config';

/** End to end, in real browsers, Chromium and Firefox: three files at a time, each with browsers of its own; no test waits for a clock. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/setup.ts'],
    // A browser mostly waits, for itself and for the test: two cores are enough for three.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
