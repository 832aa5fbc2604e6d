import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { ruleFacts } from './scripts/rule-facts-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), ruleFacts()],
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    mockReset: true,
    restoreMocks: true,
    // A page of settings is read by role and name: on a busy machine that takes its time.
    testTimeout: 20_000,
    setupFiles: ['tests/setup.ts'],
  },
});
