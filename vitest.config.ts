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
    setupFiles: ['tests/setup.ts'],
  },
});
