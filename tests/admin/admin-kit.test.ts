// @vitest-environment node
/** What docs/admin shows is what Relis makes today; every package shipped has a licence that fits ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adminKit } from '../../scripts/admin-kit';

const folder = new URL('../../docs/admin/', import.meta.url);
const kit = adminKit();

it.each([...kit.keys()])('%s is current (npm run admin-kit)', (path) => {
  expect(readFileSync(new URL(path, folder)).equals(kit.get(path) ?? new Uint8Array())).toBe(true);
});

it('has no example of a file that is no longer made', () => {
  const made = [...kit.keys()].filter((path) => path.startsWith('examples/')).map((path) => path.slice('examples/'.length));
  expect(readdirSync(new URL('examples/', folder)).sort()).toEqual(made.sort());
});

it('every package has a licence that lets it be shipped with Relis', () => {
  const rows = new TextDecoder().decode(kit.get('third-party.md')).split('\n').slice(7, -1);
  expect(rows.length).toBeGreaterThan(10);
  const fits =
    /\| (?:\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|Python-2\.0|WTFPL|Zlib)(?: (?:OR|AND) )?)+\)? \|$/;
  expect(rows.filter((row) => !fits.test(row))).toEqual([]);
});
