import { defineConfig } from 'vitest/config';

/** End to end, in real browsers, Chromium and Firefox: one at a time, no test waits for a clock. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    // Once more, and told as such: a browser on a busy machine now and then loses a press.
    retry: 1,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
