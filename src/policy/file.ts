/**
 * A policy as a file: to bring it to another machine, or to every machine of a school. One object of JSON with a version and
 * the keys of `schema/`, the same that an administrator pastes into the browser's policies.
 *
 *   const text = writeFile(read.layers.own, { rosters: false });
 *   const file = readFile(text);                        // refused whole, with the line and the reason, or values
 *   const plan = planImport(read.layers, file.values, 'school');   // what will change, before anything does
 *
 * Pure functions; `takeFile` of `src/storage/settings.ts` does what was planned.
 */
import { findNodeAtLocation, type Node, type ParseError, parse, parseTree } from 'jsonc-parser';
import type { Problem } from './problems';
import { readLayer } from './read';
import { type Layer, version } from './schema';
import { isCodeHash } from './teacher-code';
import { isWrong } from './versions';

/** Characters of a file, at the most: the browser gives Relis room for twice as many. */
export const longestFile = 5_000_000;

/** What may be left out of a file, because it says who somebody is or opens something. */
export interface FileOptions {
  /** The names of the pupils. */
  readonly rosters: boolean;
  /** The line of the teacher's code, where it is to be in the file: see `teacher-code.ts`. */
  readonly code?: string;
}

/** @returns the text of the file */
export function writeFile(layer: Layer, { rosters, code }: FileOptions): string {
  const { classes, ...others } = layer;
  const withNames = rosters && classes ? { classes } : {};
  return `${JSON.stringify({ version, ...others, ...withNames, ...(code && { teacherCode: code }) }, null, 2)}\n`;
}

/** A wrong value, and the line it stands on, the first being 1. */
export interface FileProblem extends Problem {
  readonly line?: number;
}

/** Why a file was refused, whole: nothing of it was taken. */
export type Refusal =
  | { readonly refused: 'too-big'; readonly most: number }
  /** Not JSON from that line on. */
  | { readonly refused: 'not-json'; readonly line?: number }
  /** JSON, and no policy of Relis. */
  | { readonly refused: 'not-policy' }
  /** Written by a Relis that is newer than this one. */
  | { readonly refused: 'newer'; readonly version: number }
  | { readonly refused: 'wrong'; readonly problems: readonly FileProblem[] };

export interface PolicyFile {
  readonly refused?: undefined;
  readonly values: Layer;
  /** The line of the teacher's code, where the file has one. */
  readonly code?: string;
  /** Keys this Relis does not know: they are kept, and do nothing. */
  readonly unknown: readonly FileProblem[];
}

/** Line of an offset, the first being 1. */
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Where the JSON stops being any; undefined where it is so deep that nobody can tell. */
function brokenLine(text: string): number | undefined {
  try {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    return errors[0] && lineOf(text, errors[0].offset);
  } catch {
    return undefined;
  }
}

const isNumber = (part: string): boolean => /^\d+$/.test(part);

/** The value at a path, as far as it is there: of what is missing, where it is missing from. */
function nodeAt(tree: Node, path: string): Node {
  let node = tree;
  for (const part of path.split('.')) {
    const next = findNodeAtLocation(node, [node.type === 'array' && isNumber(part) ? Number(part) : part]);
    if (!next) return node;
    node = next;
  }
  return node;
}

/** Says on which line each problem stands. */
function located(text: string, problems: readonly Problem[]): readonly FileProblem[] {
  if (problems.length === 0) return problems;
  try {
    const tree = parseTree(text);
    return tree ? problems.map((problem) => ({ ...problem, line: lineOf(text, nodeAt(tree, problem.path).offset) })) : problems;
  } catch {
    return problems;
  }
}

/** A mark that some editors put before a text, and that is no JSON. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/**
 * Reads a file. It is taken whole, or refused whole: a file with one wrong value was not meant as it reads.
 * @param raw its text
 */
export function readFile(raw: string): PolicyFile | Refusal {
  if (raw.length > longestFile) return { refused: 'too-big', most: longestFile };
  const text = withoutMark(raw);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const line = brokenLine(text);
    return { refused: 'not-json', ...(line !== undefined && { line }) };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { refused: 'not-policy' };
  const { version: written, teacherCode, $schema: _, ...values } = parsed as Record<string, unknown>;
  if (!Number.isInteger(written) || (written as number) < 1) return { refused: 'not-policy' };
  if ((written as number) > version) return { refused: 'newer', version: written as number };
  const { layer, problems } = readLayer(values);
  const codeIsWrong = teacherCode !== undefined && !isCodeHash(teacherCode);
  const all: readonly Problem[] = codeIsWrong ? [...problems, { path: 'teacherCode', reason: 'form' }] : problems;
  const said = located(text, all);
  if (all.some(isWrong)) return { refused: 'wrong', problems: said.filter(isWrong) };
  return { values: layer, ...(isCodeHash(teacherCode) && { code: teacherCode }), unknown: said };
}
