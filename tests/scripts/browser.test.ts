// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isDebian } from '../../scripts/apt';
import { browserName, findBrowser, usualPlaces } from '../../scripts/browser';

describe('the usual places of browsers', () => {
  it('are the folders of the path on Linux, Chrome before the others', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/lea' });
    expect(places[0]).toBe('/opt/bin/google-chrome-stable');
    expect(places).toContain('/usr/bin/microsoft-edge-stable');
    expect(places).toContain('/usr/bin/brave-browser');
    expect(places).toContain('/snap/bin/chromium');
    expect(new Set(places).size).toBe(places.length);
  });

  it('are the applications of everybody and of the user on a Mac', () => {
    const places = usualPlaces({ platform: 'darwin', env: {}, home: '/Users/lea' });
    expect(places).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(places).toContain('/Users/lea/Applications/Brave Browser.app/Contents/MacOS/Brave Browser');
  });

  it('are the program folders on Windows, those it has', () => {
    const places = usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, home: 'C:\\Users\\lea' });
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toHaveLength(4);
  });
});

describe('CHROME_PATH', () => {
  const machine = (path: string) => ({ platform: 'linux' as const, env: { CHROME_PATH: path }, home: '/' });

  it('comes first', () => {
    expect(findBrowser(machine(process.execPath))).toBe(process.execPath);
  });

  it('is not passed over in silence when it is wrong', () => {
    expect(() => findBrowser(machine('/nowhere/chrome'))).toThrow(
      'CHROME_PATH says "/nowhere/chrome", but there is no such file.',
    );
  });
});

it('a browser is called by its name', () => {
  expect(browserName('/usr/bin/google-chrome-stable')).toBe('Google Chrome');
  expect(browserName('/usr/bin/chromium')).toBe('Chromium');
  expect(browserName('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')).toBe('Microsoft Edge');
  expect(browserName('/Applications/Brave Browser.app/Contents/MacOS/Brave Browser')).toBe('Brave');
});

it('Debian and its children are recognised', () => {
  expect(isDebian('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true);
  expect(isDebian('ID=ubuntu\nID_LIKE=debian\n')).toBe(true);
  expect(isDebian('ID="linuxmint"\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isDebian('ID=fedora\n')).toBe(false);
});
