/** One esbuild step for all the pages, in memory: about a second. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sitePages } from './site';

export type Assets = ReadonlyMap<string, Uint8Array>;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Address of each script and style sheet ("/mastodon.js") with its bytes. */
export async function bundlePages(): Promise<Assets> {
  const scripts = [...new Set(sitePages.map(({ script }) => script))];
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries([
      ...scripts.map((script) => [script, here(`./scripts/${script}`)] as const),
      ['site', here('./site.css')] as const,
    ]),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    // Draft.js expects Node's name of the global object.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), contents]));
}
