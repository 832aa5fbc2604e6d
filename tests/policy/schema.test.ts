// @vitest-environment node
/** The schemas that are shipped and published are those of the code. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asFile, documentSchema, managedSchema, schemaFiles } from '../../scripts/policy-schema';
import { settingKeys } from '../../src/policy/schema';

type Json = { readonly [key: string]: unknown };

it.each(Object.entries(schemaFiles))('%s is current: `npm run policy-schema` writes it', (path, schema) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(asFile(schema()));
});

it('documents every key in a sentence', () => {
  const { properties } = documentSchema() as { properties: Record<string, { description?: string }> };
  expect(Object.keys(properties).sort()).toEqual(['teacherCode', 'version', ...settingKeys].sort());
  for (const { description = '' } of Object.values(properties)) expect(description).toMatch(/^\p{Lu}.{10,}\.$/u);
});

it('says to Chromium only what it understands', () => {
  const words = new Set(['type', 'description', 'properties', 'additionalProperties', 'items']);
  const walk = (schema: Json, top: boolean): void => {
    expect(Object.keys(schema).filter((word) => !words.has(word))).toEqual([]);
    expect(['object', 'array', 'string', 'boolean', 'integer']).toContain(schema.type);
    // At the top it has no place for keys that are not named.
    if (top) expect(schema).not.toHaveProperty('additionalProperties');
    if (schema.type === 'array') expect(schema).toHaveProperty('items');
    for (const part of Object.values((schema.properties ?? {}) as Json)) walk(part as Json, false);
    for (const part of [schema.items, schema.additionalProperties]) if (part) walk(part as Json, false);
  };
  walk(managedSchema(), true);
});
