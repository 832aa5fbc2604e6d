/**
 * `npm run policy-schema`: writes the schemas of the policy from `src/policy/schema/`.
 *
 * - `docs/admin/policy.schema.json`: JSON Schema, for editors and for whoever writes a policy.
 * - `public/managed_schema.json`: the few words of it that Chromium understands. Types only: where a value of the right type is
 *   wrong Chromium would drop the whole key in silence, Relis leaves out that value and says so in its settings.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { entries, version } from '../src/policy/schema';
import { codeHash } from '../src/policy/teacher-code';

const versionKey = v.pipe(v.literal(version), v.description('Version of this document.'));

/** What a policy may say, a file and an administrator alike. */
const keys = { ...entries, teacherCode: codeHash };

type JsonSchema = Record<string, unknown>;

/** JSON Schema of the whole document. */
export function documentSchema(): JsonSchema {
  const optional = Object.fromEntries(Object.entries(keys).map(([key, schema]) => [key, v.exactOptional(schema)]));
  // Conditions written in code have no words in JSON Schema: Relis still checks them.
  const schema = toJsonSchema(v.looseObject({ version: versionKey, ...optional }), { errorMode: 'ignore' });
  return { title: 'Relis: policy of a school', ...schema };
}

/** The part of JSON Schema that Chromium has: a type, what is in it, and a description. */
function plain(schema: JsonSchema): JsonSchema {
  const { type, description, properties, additionalProperties, items } = schema;
  const each = (map: unknown): JsonSchema =>
    Object.fromEntries(Object.entries(map as JsonSchema).map(([key, value]) => [key, plain(value as JsonSchema)]));
  return {
    ...(description !== undefined && { description }),
    type: type ?? 'string',
    ...(properties !== undefined && { properties: each(properties) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: plain(additionalProperties as JsonSchema) }),
    ...(items !== undefined && { items: plain(items as JsonSchema) }),
  };
}

/** The schema that Chromium asks for before it gives an extension what an administrator set. */
export function managedSchema(): JsonSchema {
  const { properties } = documentSchema();
  const { version: _, ...settings } = properties as JsonSchema;
  return plain({ type: 'object', properties: settings });
}

/** Where each is kept, from the root of the repository. */
export const schemaFiles = {
  'docs/admin/policy.schema.json': documentSchema,
  'public/managed_schema.json': managedSchema,
} as const;

export const asFile = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = new URL('../', import.meta.url);
  mkdirSync(new URL('docs/admin/', root), { recursive: true });
  for (const [path, schema] of Object.entries(schemaFiles)) writeFileSync(new URL(path, root), asFile(schema()));
}
