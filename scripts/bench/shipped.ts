/** The rules as they are shipped: bundled and minified as in the extension, which is what the bench measures. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { withoutExamples } from '../without-examples';

export type Rules = typeof import('../../rules/api');

export interface Shipped {
  readonly rules: Rules;
  /** The text of the bundle, and the file it is in. */
  readonly code: string;
  readonly path: string;
}

export async function shippedRules(): Promise<Shipped> {
  const entry = fileURLToPath(new URL('../../rules/api.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutExamples()],
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  if (!bundle) throw new Error('The rules could not be bundled');
  const { code } = bundle.output[0];
  const path = join(await mkdtemp(join(tmpdir(), 'relis-bench-')), 'rules.mjs');
  await writeFile(path, code);
  return { rules: (await import(pathToFileURL(path).href)) as Rules, code, path };
}
