/**
 * Reads what somebody has set, without trusting it: a wrong value is left out by itself, down to one rule's level or one name
 * of a list, and said; the rest counts.
 */
import * as v from 'valibot';
import { type Problem, problemOf } from './problems';
import { entries, type Layer } from './schema';

/** A schema as it is built: what it holds is read from it. One with conditions (`v.pipe`) is built like the one they are put on. */
type Built = v.GenericSchema & {
  readonly item?: Built;
  readonly key?: Built;
  readonly value?: Built;
  readonly entries?: Readonly<Record<string, Built & { readonly wrapped?: Built }>>;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nothing = Symbol('nothing');

/** A reading under way: what was wrong so far. */
class Reader {
  readonly problems: Problem[] = [];

  /** @returns what counts of the value, or `nothing` */
  read(schema: Built, value: unknown, path: string): unknown {
    // A list would be taken for an object with the keys 0, 1, 2.
    if (Array.isArray(value) && (schema.entries || schema.value)) {
      this.problems.push({ path, reason: 'type', expected: 'Object' });
      return nothing;
    }
    const whole = v.safeParse(schema, value);
    if (whole.success) return whole.output;
    const parts = this.#parts(schema, value, path);
    if (parts !== nothing) {
      const rest = v.safeParse(schema, parts);
      if (rest.success) return rest.output;
      this.#refuse(rest.issues[0], path);
      // Of a list that is too long the beginning counts: none of it would leave everybody on it without care.
      const most = Array.isArray(parts) && rest.issues[0].type === 'max_length' ? (rest.issues[0].requirement as number) : 0;
      return most > 0 ? (parts as unknown[]).slice(0, most) : nothing;
    }
    return this.#refuse(whole.issues[0], path);
  }

  #refuse(issue: v.BaseIssue<unknown>, path: string): typeof nothing {
    const within = v.getDotPath(issue as v.BaseIssue<unknown> & v.InferIssue<Built>);
    const problem = problemOf(issue, within ? `${path}.${within}` : path);
    // What is missing because it was wrong has been said.
    if (!this.problems.some((known) => known.path === problem.path)) this.problems.push(problem);
    return nothing;
  }

  /** The value with the parts that are right, `nothing` where it has no parts. */
  #parts(schema: Built, value: unknown, path: string): unknown {
    if (schema.item && Array.isArray(value)) {
      const { item } = schema;
      return value.map((each, index) => this.read(item, each, `${path}.${index}`)).filter((each) => each !== nothing);
    }
    if (!isObject(value)) return nothing;
    const partOf = (key: string): Built | undefined => {
      const part = schema.entries?.[key];
      return part ? (part.wrapped ?? part) : schema.value;
    };
    if (!schema.entries && !schema.value) return nothing;
    const read = Object.entries(value).map(([key, each]) => {
      const part = partOf(key);
      const right = schema.key ? v.safeParse(schema.key, key) : undefined;
      if (right && !right.success) return [key, this.#refuse(right.issues[0], `${path}.${key}`)] as const;
      return [key, part ? this.read(part, each, `${path}.${key}`) : each] as const;
    });
    return Object.fromEntries(read.filter(([, each]) => each !== nothing));
  }

  /** Says which keys nobody knows, however deep. */
  lookForUnknown(schema: Built, value: unknown, path: string): void {
    const { item, entries: known, value: each } = schema;
    if (item && Array.isArray(value))
      for (const [index, one] of value.entries()) this.lookForUnknown(item, one, `${path}.${index}`);
    if (!isObject(value)) return;
    for (const [key, one] of Object.entries(value)) {
      const part = known && Object.hasOwn(known, key) ? (known[key]?.wrapped ?? known[key]) : each;
      if (part) this.lookForUnknown(part, one, `${path}.${key}`);
      else if (known) this.problems.push({ path: `${path}.${key}`, reason: 'unknown' });
    }
  }
}

export interface Read {
  /** What counts. Keys nobody knows are still in it: a newer Relis may know them. */
  readonly layer: Layer;
  readonly problems: readonly Problem[];
}

/**
 * @param raw keys and values, from wherever
 * @param left keys that are no settings and none of this reading's affair
 */
export function readLayer(raw: unknown, left: readonly string[] = []): Read {
  if (!isObject(raw)) return { layer: {}, problems: [{ path: '', reason: 'type', expected: 'Object' }] };
  const reader = new Reader();
  const read: (readonly [string, unknown])[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (left.includes(key)) continue;
    if (Object.hasOwn(entries, key)) {
      const schema = entries[key as keyof typeof entries] as v.GenericSchema as Built;
      reader.lookForUnknown(schema, value, key);
      read.push([key, reader.read(schema, value, key)]);
    } else {
      reader.problems.push({ path: key, reason: 'unknown' });
      read.push([key, value]);
    }
  }
  return { layer: Object.fromEntries(read.filter(([, value]) => value !== nothing)), problems: reader.problems };
}

/** Ids of rules that are set and that there are not: said where the rules are known. They do nothing. */
export const unknownRules = ({ levels = {} }: Layer, known: readonly string[]): Problem[] =>
  Object.keys(levels)
    .filter((id) => !known.includes(id))
    .map((id) => ({ path: `levels.${id}`, reason: 'unknown' }));
