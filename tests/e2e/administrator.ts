/**
 * The browser as an administrator sets it up. Chromium reads its policies in a folder of the system: it is started where that
 * folder is ours, and the system's stays as it is. Firefox reads those of an extension in the home folder: it gets another home.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserName } from '../../scripts/browser';

/** A place of one's own for folders of the system: root may have one, on Linux. */
export const canAdminister = process.platform === 'linux' && spawnSync('unshare', ['-m', 'true']).status === 0;

export interface Administered {
  /** What the administrator says from now on. */
  say(policy: object): Promise<void>;
  /** The program to start instead of the browser, or the home folder to start it in. */
  readonly path: string;
  clean(): Promise<void>;
}

/** Chromium makes the id of an extension of its key. */
async function idOf(extension: string): Promise<string> {
  const { key } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as { key: string };
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** @param policy undefined where the administrator has said nothing yet */
export async function administeredChromium(browser: string, extension: string, policy: object): Promise<Administered> {
  const folder = await mkdtemp(join(tmpdir(), 'relis-administrator-'));
  const id = await idOf(extension);
  const etc = browserName(browser) === 'Google Chrome' ? '/etc/opt/chrome' : '/etc/chromium';
  await mkdir(join(folder, 'etc/policies/managed'), { recursive: true });
  const path = join(folder, 'browser');
  const enter = `mkdir -p ${etc} && mount --bind "$0/etc" ${etc} && exec "$@"`;
  await writeFile(path, `#!/bin/sh\nexec unshare -m sh -c '${enter}' '${folder}' '${browser}' "$@"\n`, { mode: 0o755 });
  const say = (said: object): Promise<void> =>
    writeFile(join(folder, 'etc/policies/managed/relis.json'), JSON.stringify({ '3rdparty': { extensions: { [id]: said } } }));
  await say(policy);
  return { path, say, clean: () => rm(folder, { recursive: true, force: true }) };
}

export async function administeredFirefox(policy: object): Promise<Administered> {
  const home = await mkdtemp(join(tmpdir(), 'relis-administrator-'));
  const name = 'relis@relis.example';
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const say = (data: object): Promise<void> =>
    writeFile(join(folder, `${name}.json`), JSON.stringify({ name, description: 'Relis', type: 'storage', data }));
  await say(policy);
  return { path: home, say, clean: () => rm(home, { recursive: true, force: true }) };
}
