/**
 * The Windows registry, as a `.reg` file for a group policy or a double click, and as a PowerShell script for Intune.
 * Extensions of others keep their settings: each extension has keys of its own. Lists and objects are written as JSON, which
 * Chrome and Edge read there (`ConvertRegistryValue` of Chromium).
 */
import { chromiumSettings, type Deployment } from './deployment';
import { chromiumId } from './ids';

export type WindowsBrowser = 'chrome' | 'edge';

const vendor: Readonly<Record<WindowsBrowser, string>> = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge' };

type RegistryValue = string | number;

/** One key of the registry with its values. */
export interface RegistryKey {
  /** Below `HKEY_LOCAL_MACHINE`. */
  readonly path: string;
  readonly values: Readonly<Record<string, RegistryValue>>;
}

function registryValue(value: unknown): RegistryValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

/** What is written for a browser: that it installs Relis, and what Relis is told. */
export function registryKeys(deployment: Deployment, browser: WindowsBrowser): RegistryKey[] {
  const root = `SOFTWARE\\Policies\\${vendor[browser]}`;
  const values = Object.entries(deployment.values).map(([key, value]) => [key, registryValue(value)] as const);
  return [
    { path: `${root}\\ExtensionSettings\\${chromiumId}`, values: chromiumSettings(deployment) },
    { path: `${root}\\3rdparty\\extensions\\${chromiumId}\\policy`, values: Object.fromEntries(values) },
  ];
}

/** "…" of a `.reg` file. What has several lines is written in its bytes, for a line there ends the value. */
function regValue(value: RegistryValue): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (!/[\r\n]/.test(value)) return `"${value.replace(/["\\]/g, '\\$&')}"`;
  const units = [...`${value}\0`].flatMap((sign) => Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index)));
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return `hex(1):${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

/**
 * What was there of Relis before goes first: a setting that is no longer handed out must not stay behind.
 * @returns the text of the file; it must be kept in UTF-16 with its mark (see `bytesOf`)
 */
export function registryFile(deployment: Deployment, browser: WindowsBrowser): string {
  const keys = registryKeys(deployment, browser).flatMap(({ path, values }) => [
    `[-HKEY_LOCAL_MACHINE\\${path}]`,
    '',
    `[HKEY_LOCAL_MACHINE\\${path}]`,
    ...Object.entries(values).map(([name, value]) => `"${name}"=${regValue(value)}`),
    '',
  ]);
  return ['Windows Registry Editor Version 5.00', '', ...keys].join('\r\n');
}

/** Every sign that PowerShell takes for a single quotation mark is written twice. */
const quoted = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;

/** A script for Intune ("Platform scripts", run as the system): Edge and Chrome alike. */
export function powershell(deployment: Deployment): string {
  const keys = (['edge', 'chrome'] as const).flatMap((browser) => registryKeys(deployment, browser));
  const lines = keys.flatMap(({ path, values }) => [
    `$key = ${quoted(`HKLM:\\${path}`)}`,
    'if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }',
    'New-Item -Path $key -Force | Out-Null',
    ...Object.entries(values).map(
      ([name, value]) =>
        `New-ItemProperty -LiteralPath $key -Name ${quoted(name)} -PropertyType ${
          typeof value === 'number' ? `DWord -Value ${value}` : `String -Value ${quoted(value)}`
        } -Force | Out-Null`,
    ),
    '',
  ]);
  return ["$ErrorActionPreference = 'Stop'", '', ...lines].join('\r\n');
}
