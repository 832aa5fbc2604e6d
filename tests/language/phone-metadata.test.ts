// @vitest-environment node
import { readFileSync } from 'node:fs';
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { expect, it } from 'vitest';
import { metadataFile, trimmedMetadata } from '../../scripts/phone-metadata';

it('is current: `npm run phone-metadata` would write the same file', () => {
  expect(JSON.parse(readFileSync(metadataFile, 'utf8'))).toEqual(trimmedMetadata());
});

it('knows the plans that share a country code', () => {
  const parse = (text: string) => parsePhoneNumberFromString(text, trimmedMetadata() as never);
  expect(parse('+44 7911 123456')?.isValid()).toBe(true); // Guernsey
  expect(parse('+1 514 555 0123')?.country).toBe('CA');
  expect(parse('+352 621 123 456')?.getType()).toBe('MOBILE');
});
