/**
 * The browser as an administrator sets it up. Chromium reads its policies in a folder of the system: it is started where that
 * folder is ours, and the system's stays as it is. Firefox reads them beside its program: it is started from another folder.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { browserName } from '../../scripts/browser';
import { firefoxPolicies } from '../../src/options/deploy/json-files';
import type { Layer } from '../../src/policy/schema';

/** A place of one's own for folders of the system: root may have one, on Linux. */
export const canAdminister = process.platform === 'linux' && spawnSync('unshare', ['-m', 'true']).status === 0;

export interface Administered {
  /** What the administrator says from now on. */
  say(policy: object): Promise<void>;
  /** The program to start instead of the browser. */
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

/**
 * A Firefox with a folder of its own, where everything is the installed one's but the file of the administrator: the very one
 * that the settings page makes. Firefox reads it when it starts, and then never again.
 * @param firefox path of the installed one
 */
export async function administeredFirefox(firefox: string, values: Layer): Promise<Pick<Administered, 'path' | 'clean'>> {
  const program = await realpath(firefox);
  const folder = await mkdtemp(join(tmpdir(), 'relis-administrator-'));
  for (const name of await readdir(dirname(program)))
    if (name !== 'distribution') await symlink(join(dirname(program), name), join(folder, name));
  // It looks for its folder where it is itself, not where a link to it is.
  const path = join(folder, basename(program));
  await rm(path);
  await copyFile(program, path);
  // Relis is in it already: nothing is to be fetched.
  const policies = JSON.parse(firefoxPolicies({ values, chromiumUrl: '', firefoxUrl: '', privateWindows: true })).policies;
  const { ExtensionSettings: _, ...decided } = policies as Record<string, unknown>;
  await mkdir(join(folder, 'distribution'));
  await writeFile(join(folder, 'distribution/policies.json'), JSON.stringify({ policies: decided }));
  return { path, clean: () => rm(folder, { recursive: true, force: true }) };
}
