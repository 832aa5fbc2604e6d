/** Every file that an administrator hands out parses as what it is, and says what was set. */
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { type Deployment, valuesOf, worthHandingOut } from '../../src/options/deploy/deployment';
import { bytesOf, deploymentFile, type Target, targets } from '../../src/options/deploy/files';
import { chromiumId, firefoxId } from '../../src/options/deploy/ids';
import { defaults } from '../../src/policy/defaults';
import { readLayer } from '../../src/policy/read';
import type { Settings } from '../../src/policy/schema';
import manifest from '../../wxt.config';

const values = {
  schoolName: 'Collège « Le Moulin »',
  signature: 'Anne O’Neill\nprofesseure d\'histoire\nC:\\Moulin "B"',
  classMachine: true,
  counterDays: 14,
  allow: ['@ecole-du-moulin.be', '04 222 33 44'],
  levels: { grade: { class: 'block' }, 'sms-language': { personal: 'hint' } },
} as const;

const deployment = {
  values,
  chromiumUrl: 'https://clients2.google.com/service/update2/crx',
  firefoxUrl: 'https://ecole.example/relis.xpi',
  privateWindows: true,
} as unknown as Deployment;

const uuids = Array.from({ length: 6 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`);
const make = (target: Target, of = deployment) => deploymentFile(target, of, uuids);

/** Keys and values of a `.reg` file, as Windows reads them. */
function readReg(text: string): Record<string, Record<string, string | number>> {
  const [first, ...lines] = text.split('\r\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  const keys: Record<string, Record<string, string | number>> = {};
  let key = '';
  for (const line of lines.filter((each) => each !== '')) {
    const section = /^\[(-?)(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line);
    if (section) {
      key = section[2] ?? '';
      if (section[1]) delete keys[key];
      else keys[key] = {};
      continue;
    }
    const [, name, string, dword, hex] =
      /^"([^"\\]+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([\da-f]{8})|hex\(1\):((?:[\da-f]{2},?)+))$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`Not a line of a .reg file: ${line}`);
    const bytes = hex && Uint8Array.from(hex.split(','), (each) => Number.parseInt(each, 16));
    const value =
      dword !== undefined
        ? Number.parseInt(dword, 16)
        : bytes
          ? new TextDecoder('utf-16le').decode(bytes).replace(/\0$/, '')
          : (string ?? '').replace(/\\(["\\])/g, '$1');
    (keys[key] as Record<string, string | number>)[name] = value;
  }
  return keys;
}

describe('ids', () => {
  it('are those that the browsers compute from the manifest', async () => {
    const own = (manifest as { manifest: (env: object) => { key: string } }).manifest({ browser: 'chrome', mode: 'production' });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.from(own.key, 'base64')));
    const letters = [...digest.slice(0, 16)]
      .flatMap((byte) => [byte >> 4, byte & 15])
      .map((half) => String.fromCharCode(97 + half));
    expect(letters.join('')).toBe(chromiumId);
    const other = (manifest as { manifest: (env: object) => object }).manifest({ browser: 'firefox', mode: 'production' });
    expect(other).toMatchObject({ browser_specific_settings: { gecko: { id: firefoxId } } });
  });
});

describe('what is handed out', () => {
  it('is what is set otherwise than by default', () => {
    const set: Settings = { ...defaults, country: 'BE', classes: [{ name: '6e B', pupils: ['Léa Dupont'] }] };
    expect(worthHandingOut(set)).toEqual(['country', 'classes']);
    expect(valuesOf(set, new Set(['country'] as const))).toEqual({ country: 'BE' });
  });

  it('is taken without a remark where it arrives', () => {
    expect(readLayer(values).problems).toEqual([]);
  });
});

describe('files', () => {
  it('for the Google Admin console: each value under Value', () => {
    const read = JSON.parse(make('google').text);
    expect(Object.fromEntries(Object.entries(read).map(([key, entry]) => [key, (entry as { Value: unknown }).Value]))).toEqual(
      values,
    );
  });

  it('for Chrome on Linux', () => {
    const read = JSON.parse(make('linux').text);
    expect(read['3rdparty'].extensions[chromiumId]).toEqual(values);
    expect(read.ExtensionSettings[chromiumId]).toMatchObject({ installation_mode: 'force_installed' });
  });

  it('for Firefox', () => {
    const { policies } = JSON.parse(make('firefox').text);
    expect(policies['3rdparty'].Extensions[firefoxId]).toEqual(values);
    expect(policies.ExtensionSettings[firefoxId]).toEqual({
      installation_mode: 'force_installed',
      install_url: 'https://ecole.example/relis.xpi',
      default_area: 'navbar',
      private_browsing: true,
    });
  });

  it.each([
    ['chrome', 'Google\\Chrome'],
    ['edge', 'Microsoft\\Edge'],
  ] as const)('for Windows: %s', (target, vendor) => {
    const file = make(target);
    const bytes = bytesOf(file);
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    const text = new TextDecoder('utf-16le').decode(bytes);
    expect(text).toBe(file.text);
    const keys = readReg(text);
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
    expect(Object.keys(keys)).toEqual([
      `${root}\\ExtensionSettings\\${chromiumId}`,
      `${root}\\3rdparty\\extensions\\${chromiumId}\\policy`,
    ]);
    const { levels, allow, ...others } = keys[`${root}\\3rdparty\\extensions\\${chromiumId}\\policy`] ?? {};
    expect(others).toEqual({ schoolName: values.schoolName, signature: values.signature, classMachine: 1, counterDays: 14 });
    expect(JSON.parse(String(levels))).toEqual(values.levels);
    expect(JSON.parse(String(allow))).toEqual(values.allow);
  });

  it('for Intune: no sign ends a string of PowerShell before its end', () => {
    const file = make('intune');
    expect([...bytesOf(file).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // Strings out, then what is left is the same few commands.
    const strings: string[] = [];
    const commands = file.text.replace(/'(?:[^'\u2018-\u201b]|(['\u2018-\u201b])\1)*'/g, (string) => {
      strings.push(string.slice(1, -1).replace(/(['\u2018-\u201b])\1/g, '$1'));
      return "''";
    });
    expect(new Set(commands.split('\r\n').map((line) => line.replace(/\d+/g, '0')))).toEqual(
      new Set([
        "$ErrorActionPreference = ''",
        '',
        "$key = ''",
        'if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }',
        'New-Item -Path $key -Force | Out-Null',
        "New-ItemProperty -LiteralPath $key -Name '' -PropertyType String -Value '' -Force | Out-Null",
        "New-ItemProperty -LiteralPath $key -Name '' -PropertyType DWord -Value 0 -Force | Out-Null",
      ]),
    );
    expect(strings).toEqual(expect.arrayContaining([values.signature, JSON.stringify(values.levels)]));
  });

  it('for macOS: a profile with a part for each browser', () => {
    const read = parse(make('macos').text) as unknown as { PayloadContent: Record<string, unknown>[]; PayloadType: string };
    expect(read.PayloadType).toBe('Configuration');
    const ids = read.PayloadContent.map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(ids).size).toBe(5);
    const [chrome, chromeValues, , , firefox] = read.PayloadContent;
    expect(chrome).toMatchObject({
      PayloadType: 'com.google.Chrome',
      ExtensionSettings: { [chromiumId]: { toolbar_pin: 'force_pinned' } },
    });
    expect(chromeValues).toMatchObject({ PayloadType: `com.google.Chrome.extensions.${chromiumId}`, ...values });
    expect(firefox).toMatchObject({ EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [firefoxId]: values } } });
  });

  it('have names of their own', () => {
    expect(new Set(targets.map((target) => make(target).name)).size).toBe(targets.length);
  });
});
