import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { ruleFacts } from './scripts/rule-facts-plugin.ts';

const all = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/e2e/'));

/** Rooms that draw, or read a page. */
const rooms = ['charter', 'composer', 'options', 'own-pages', 'photos', 'popup', 'review'];
const isOfPage = (path: string): boolean => rooms.some((room) => path.startsWith(`tests/${room}/`));
/** What a file puts in the place of a module would stay there for the files after it. */
const replacesModules = (path: string): boolean => readFileSync(path, 'utf8').includes('vi.mock(');

const onPage = { environment: 'happy-dom', setupFiles: ['tests/setup-page.ts'] };

export default defineConfig({
  plugins: [WxtVitest(), ruleFacts()],
  test: {
    mockReset: true,
    restoreMocks: true,
    unstubGlobals: true,
    // A page of settings is read by role and name: on a busy machine that takes its time.
    testTimeout: 20_000,
    maxWorkers: '100%',
    sequence: { setupFiles: 'list' },
    setupFiles: ['tests/setup.ts'],
    // Files share what they import, or most of the time would go into importing it again; the setups put back what tests change.
    isolate: false,
    // One project after the other: a worker that is needed for another one forgets what it imported.
    projects: [
      { extends: true, test: { name: 'words', sequence: { groupOrder: 1 }, include: all.filter((path) => !isOfPage(path)) } },
      {
        extends: true,
        test: {
          ...onPage,
          name: 'pages',
          sequence: { groupOrder: 2 },
          include: all.filter((path) => isOfPage(path) && !replacesModules(path)),
        },
      },
      {
        extends: true,
        test: { ...onPage, name: 'alone', sequence: { groupOrder: 3 }, include: all.filter(replacesModules), isolate: true },
      },
    ],
  },
});
