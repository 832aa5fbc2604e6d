/**
 * `npm run admin-kit`: writes what docs/admin generates from the code: an example of each file that the settings page makes, and
 * the licences of everything that is shipped. A test keeps them current.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Deployment } from '../src/options/deploy/deployment';
import { bytesOf, deploymentFile, targets } from '../src/options/deploy/files';
import { chromiumUpdateUrl, firefoxInstallUrl } from '../src/options/deploy/ids';

const folder = new URL('../docs/admin/', import.meta.url);

/** A school that decided something of each kind. No code: everybody would know it. */
const example: Deployment = {
  values: {
    schoolName: 'Collège du Moulin',
    country: 'BE',
    helpContact: 'Mme Lambert, salle 12',
    allow: ['@ecole-du-moulin.example', '04 222 33 44'],
    levels: { grade: { class: 'block', personal: 'block' }, 'sms-language': { class: 'hint' } },
    terms: [{ words: 'sortie piscine', message: 'La date se dit aux parents, pas en public.' }],
    classMachine: true,
    approval: 'classmate',
    hideWelcome: true,
  },
  chromiumUrl: chromiumUpdateUrl,
  firefoxUrl: firefoxInstallUrl,
  privateWindows: true,
};

const uuids = Array.from({ length: 6 }, (_, index) => `5E1150DA-0000-4000-8000-00000000000${index}`);

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package that the shipped parts are made of, with its licence, as the lock file has them. */
function licences(): string {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const rows = shipped.map(([path, { version = '', license = '?' }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `| ${name} | ${version} | ${license} |`;
  });
  return [
    '# Third-party licences',
    '',
    'Every package that Relis is made of or that one of these asks for, with its licence. Written by `npm run admin-kit` from the',
    'lock file; what is needed to build and test alone is not in it.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...new Set(rows)].sort(),
    '',
  ].join('\n');
}

/** Every generated file, by its path below docs/admin. */
export function adminKit(): ReadonlyMap<string, Uint8Array> {
  const files = targets.map((target) => deploymentFile(target, example, uuids));
  return new Map([
    ...files.map((file) => [`examples/${file.name}`, bytesOf(file)] as const),
    ['third-party.md', new TextEncoder().encode(licences())],
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(new URL('examples/', folder), { recursive: true });
  for (const [path, bytes] of adminKit()) writeFileSync(new URL(path, folder), bytes);
  console.log(`${adminKit().size} files in docs/admin`);
}
