/** Debian's packages, where they can be installed: as root on Debian, Ubuntu and their children. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run';

/** Whether `/etc/os-release` is that of Debian or of one of its children. */
export const isDebian = (release: string): boolean => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);

/** Whether packages can be installed here with apt-get. */
export function canUseApt(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && isDebian(readFileSync(release, 'utf8'));
}

/** Installs Debian packages, and nothing that they merely recommend. */
export async function aptInstall(...packages: string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
}
