/**
 * What is kept on the machine, in every shape it ever had, brought to that of today. Each shape has a frozen example in
 * `tests/policy/versions/`.
 *
 * - 0: the loose keys `roster`, `allow-list`, `country` and `language`, before there was one document.
 * - 1: `{ version, own, imported? }`, with the keys of `schema/`.
 */
import type { Problem } from './problems';
import { readLayer } from './read';
import { type Layer, version } from './schema';

/** A policy file of the school, laid over what is set on the machine. */
export interface Imported {
  readonly values: Layer;
  /** Name of the file. */
  readonly from: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The one document that is kept. */
export interface StoredSettings {
  readonly version: typeof version;
  readonly own: Layer;
  readonly imported?: Imported;
}

/** Keys of version 0, as they were named in the storage. */
export const looseKeys = ['roster', 'allow-list', 'country', 'language'] as const;
export type Loose = Readonly<Partial<Record<(typeof looseKeys)[number], unknown>>>;

export interface StoredRead {
  readonly settings: StoredSettings;
  /** What was not as it should be; it does not count. */
  readonly problems: readonly Problem[];
  /** Whether what is kept must be put aside before anything is written over it. */
  readonly damaged: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 0 → the keys of version 1. */
function fromLoose({ roster, 'allow-list': allow, country, language }: Loose): Record<string, unknown> {
  const pupils = Array.isArray(roster) && roster.length > 0 ? [{ name: '', pupils: roster }] : undefined;
  return {
    ...(pupils && { classes: pupils }),
    ...(Array.isArray(allow) && allow.length > 0 && { allow }),
    ...(country != null && { country }),
    ...(language != null && { language }),
  };
}

/** Does it keep a value from counting? */
export const isWrong = ({ reason }: Problem): boolean => reason !== 'unknown';
const under = (part: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path ? `${part}.${problem.path}` : part }));

function readImported(raw: unknown): { imported?: Imported; problems: Problem[] } {
  if (raw === undefined) return { problems: [] };
  if (!isObject(raw)) return { problems: [{ path: 'imported', reason: 'type', expected: 'Object' }] };
  const { layer, problems } = readLayer(raw.values);
  const { from, on } = raw;
  const imported = { values: layer, from: typeof from === 'string' ? from : '', on: typeof on === 'string' ? on : '' };
  return { imported, problems: under('imported', problems) };
}

/**
 * @param kept what the storage has under `settings`; null or undefined where there is nothing
 * @param loose what it has under the keys of version 0
 * @returns never throws: what cannot be read does not count, and is said
 */
export function readStored(kept: unknown, loose: Loose = {}): StoredRead {
  if (kept === undefined || kept === null) {
    const { layer, problems } = readLayer(fromLoose(loose));
    return { settings: { version, own: layer }, problems, damaged: problems.some(isWrong) };
  }
  const nothing: StoredSettings = { version, own: {} };
  if (!isObject(kept)) return { settings: nothing, problems: [{ path: '', reason: 'type', expected: 'Object' }], damaged: true };
  if (kept.version !== version)
    return { settings: nothing, problems: [{ path: 'version', reason: 'choice', expected: String(version) }], damaged: true };
  const own = readLayer(kept.own);
  const { imported, problems: ofImported } = readImported(kept.imported);
  const problems = [...own.problems, ...ofImported];
  return {
    settings: { version, own: own.layer, ...(imported && { imported }) },
    problems,
    damaged: problems.some(isWrong),
  };
}
