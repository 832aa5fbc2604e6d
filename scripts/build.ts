/** Builds Relis for the demo or the tests, which may enter http://localhost. */
import { fileURLToPath } from 'node:url';
import { run } from './run';

/** `demo`: as published, and at home on localhost. `e2e`: the same, with its parts in open shadow roots for the tests to see. */
export type BuildMode = 'demo' | 'e2e';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the built extension. */
export async function buildRelis(mode: BuildMode, browser: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
  // Without NODE_ENV the libraries would be built for development, because the mode is not "production".
  await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mode', mode], {
    cwd: root,
    env: { NODE_ENV: 'production' },
  });
  return `${root}.output/${browser}-mv3-${mode}`;
}
