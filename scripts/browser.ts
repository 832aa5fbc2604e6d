/** Finds a browser of the Chromium family on this machine. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
];

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

const pairs = (folders: readonly (string | undefined)[], join: (folder: string) => string[]): string[] =>
  folders.flatMap((folder) => (folder ? join(folder) : []));

/** Where Chrome, Chromium, Edge and Brave usually are, the likeliest first. */
export function usualPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'win32')
    return pairs([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], (folder) =>
      windowsPaths.map((parts) => win32.join(folder, ...parts)),
    );
  if (platform === 'darwin')
    return pairs(['/Applications', posix.join(home, 'Applications')], (folder) =>
      macNames.map((name) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return linuxNames.flatMap((name) => pairs([...new Set(folders)], (folder) => [posix.join(folder, name)]));
}

/** What chrome-launcher knows: Chrome by its menu entries and registrations, wherever it was installed. */
function launcherPlaces(): string[] {
  try {
    // Under WSL it answers with the browsers of Windows, which cannot be driven from here.
    return Launcher.getInstallations().filter((path) => !path.startsWith('/mnt/'));
  } catch {
    // It throws where there is none.
    return [];
  }
}

/** The browser `CHROME_PATH` names, else one installed on this machine, else one Playwright downloaded before. */
export function findBrowser(
  machine: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string | undefined {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH says "${named}", but there is no such file.`);
    return named;
  }
  return [...usualPlaces(machine), ...launcherPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}

/** "Google Chrome" for "/usr/bin/google-chrome-stable". */
export function browserName(path: string): string {
  const names: readonly [RegExp, string][] = [
    [/edge/i, 'Microsoft Edge'],
    [/brave/i, 'Brave'],
    [/chromium|playwright/i, 'Chromium'],
    [/chrome/i, 'Google Chrome'],
  ];
  return names.find(([pattern]) => pattern.test(path))?.[1] ?? 'the browser';
}
