/**
 * A real application nobody here wrote: MediaWiki, from its Debian package, served by PHP on this machine.
 * The package is only unpacked in `.cache/mediawiki`, not installed: no web server comes with it. Each start makes a new,
 * empty wiki where everybody may write.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { aptInstall, canUseApt } from '../../scripts/apt';
import { run } from '../../scripts/run';

export interface MediaWiki {
  /** "http://localhost:4321" */
  readonly origin: string;
  /** The same wiki on "http://127.0.0.1:4321": for Relis, a site nobody gave it. */
  readonly elsewhere: string;
  /** Address where a page is written. */
  editor(title: string): string;
  /** The same in VisualEditor. */
  visualEditor(title: string): string;
  /** The text of a page as it was saved; nothing if there is no such page. */
  pageText(title: string): Promise<string | undefined>;
  close(): Promise<void>;
}

const cache = fileURLToPath(new URL('../../.cache/mediawiki/', import.meta.url));
const tree = `${cache}usr/share/mediawiki/`;
const modules = ['sqlite3', 'mbstring', 'xml', 'intl'];

async function hasPhp(): Promise<boolean> {
  const listed = await run('php', ['-m']).catch(() => '');
  return modules.every((module) => listed.split(/\s+/).includes(module));
}

/** Unpacks the application, once; what Debian links to other folders is made afresh here. */
async function unpack(): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await run('apt-get', ['download', 'mediawiki', 'mediawiki-classes'], { cwd: cache });
  for (const name of await readdir(cache)) await run('dpkg', ['-x', name, '.'], { cwd: cache });
  for (const link of ['extensions', 'images', 'config', 'LocalSettings.php']) await rm(`${tree}${link}`, { force: true });
  await mkdir(`${tree}extensions`);
  await mkdir(`${tree}images`);
}

/** Why there can be no MediaWiki here; nothing once it is ready. */
async function prepare(): Promise<string | undefined> {
  if (!(await hasPhp()) || !existsSync(`${tree}index.php`)) {
    if (!canUseApt()) return 'it comes from a Debian package, and this is not root on Debian or Ubuntu';
    await aptInstall('php-cli', ...modules.map((module) => `php-${module}`));
    await unpack();
  }
  return undefined;
}

/** A new wiki without pages; it answers to every name this machine has. */
async function createWiki(): Promise<void> {
  const data = `${cache}data`;
  await rm(data, { recursive: true, force: true });
  await rm(`${tree}LocalSettings.php`, { force: true });
  const choices = {
    dbtype: 'sqlite',
    dbpath: data,
    dbname: 'wiki',
    server: 'http://localhost',
    scriptpath: '',
    lang: 'en',
    pass: 'a long password nobody uses',
    skins: 'Vector',
  };
  const options = Object.entries(choices).flatMap(([name, value]) => [`--${name}`, value]);
  await run('php', ['maintenance/install.php', ...options, 'Wiki', 'Admin'], { cwd: tree });
  const settings = [
    "$wgServer = 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost');",
    // "Publish changes" on the button, as on Wikipedia, and not "Save changes".
    '$wgEditSubmitButtonLabelPublish = true;',
    // Where the package keeps its extensions.
    '$wgExtensionDirectory = "$IP/extensions-core";',
    "$wgExtensionAssetsPath = '/extensions-core';",
    "wfLoadExtension('VisualEditor');",
    // What reads and writes wikitext for VisualEditor: its own REST addresses come only with this.
    'wfLoadExtension(\'Parsoid\', "$IP/vendor/wikimedia/parsoid/extension.json");',
    // A first visit is greeted with a window over the page.
    '$wgVisualEditorShowBetaWelcome = false;',
  ];
  await appendFile(`${tree}LocalSettings.php`, `\n${settings.join('\n')}\n`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** PHP's own web server says when it has started, on its error stream. */
async function serve(port: number): Promise<ChildProcess> {
  const child = spawn('php', ['-S', `127.0.0.1:${port}`], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'pipe'],
    // VisualEditor's requests ask the same server again before they are answered.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    // A group of its own: the workers outlive the process that started them unless they are ended with it.
    detached: true,
  });
  await new Promise<void>((started, failed) => {
    child.stderr.on('data', (line: Buffer) => {
      if (line.includes('started')) started();
    });
    child.once('exit', () => failed(new Error('PHP ended before it served anything.')));
  });
  return child;
}

/** A new wiki, or `null` where none can be had; the reason is printed. */
export async function serveMediaWiki(): Promise<MediaWiki | null> {
  const impossible = await prepare();
  if (impossible) {
    console.log(`No MediaWiki here: ${impossible}.`);
    return null;
  }
  await createWiki();
  const port = await freePort();
  const child = await serve(port);
  const origin = `http://localhost:${port}`;
  const address = (title: string, how: Record<string, string>): string =>
    `${origin}/index.php?${new URLSearchParams({ title, ...how }).toString()}`;
  return {
    origin,
    elsewhere: `http://127.0.0.1:${port}`,
    editor: (title) => address(title, { action: 'edit' }),
    visualEditor: (title) => address(title, { veaction: 'edit' }),
    async pageText(title) {
      const response = await fetch(address(title, { action: 'raw' }));
      return response.ok ? response.text() : undefined;
    },
    async close() {
      const ended = once(child, 'exit');
      if (child.pid !== undefined) process.kill(-child.pid);
      await ended;
    },
  };
}
