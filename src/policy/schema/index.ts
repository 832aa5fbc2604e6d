/**
 * The policy: one document of flat keys, each with its type, its limits and a sentence that documents it. The same keys are
 * kept on the machine, written to a file, and set by an administrator; `docs/admin/policy.schema.json` and
 * `public/managed_schema.json` are generated from here (`npm run policy-schema`).
 *
 *   defaults < own (this machine) < imported (a file of the school) < managed (the administrator)     see merge.ts
 *
 * To add a key: its entry in one of the files beside, its default in `defaults.ts`, how layers are put together in `merge.ts`.
 */
import type * as v from 'valibot';
import { peopleEntries } from './people';
import { reviewEntries } from './review';
import { ruleEntries } from './rules';
import { schoolEntries } from './school';

/** Version of the document. A newer one is refused, an older one is brought up to it (`versions.ts`). */
export const version = 1;

export const entries = { ...schoolEntries, ...ruleEntries, ...peopleEntries, ...reviewEntries };

export type SettingKey = keyof typeof entries;

/** Everything that is set, whoever set it. */
export type Settings = { readonly [K in SettingKey]: v.InferOutput<(typeof entries)[K]> };

/** What one of those who decide has said. What it does not say is left to the others. */
export type Layer = Partial<Settings>;

export const settingKeys = Object.keys(entries) as readonly SettingKey[];

export type Classroom = Settings['classes'][number];
export type Term = Settings['terms'][number];
export type Approval = Settings['approval'];
