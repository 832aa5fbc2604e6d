/**
 * `npm run phone-metadata`: writes `rules/language/phones/phone-metadata.json`, the numbering plans Relis knows, cut out of the
 * full ("MAX") metadata of libphonenumber-js: 4 kB gzipped instead of 35.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import metadata from 'libphonenumber-js/metadata.max.json';

/** Where Relis's schools are, and where their families call from. GG, JE and IM share numbers with GB. */
const countries = ['FR', 'BE', 'LU', 'CH', 'NL', 'DE', 'GB', 'GG', 'JE', 'IM', 'US', 'CA', 'MA', 'IE'] as const;

/** Position of the display formats in a country's row: Relis finds numbers, it never formats one. */
const formats = 4;

/** @returns the trimmed table, in the library's own shape */
export function trimmedMetadata(): object {
  const kept = new Set<string>(countries);
  const callingCodes = Object.entries(metadata.country_calling_codes)
    .map(([code, owners]) => [code, owners.filter((owner) => kept.has(owner))] as const)
    .filter(([, owners]) => owners.length > 0);
  const rows = countries.map((country) => {
    const row: unknown[] = [...(metadata.countries[country] ?? [])];
    row[formats] = [];
    return [country, row] as const;
  });
  return {
    version: metadata.version,
    country_calling_codes: Object.fromEntries(callingCodes),
    countries: Object.fromEntries(rows),
    nonGeographic: {},
  };
}

export const metadataFile = new URL('../rules/language/phones/phone-metadata.json', import.meta.url);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(metadataFile, `${JSON.stringify(trimmedMetadata(), null, 1)}\n`);
