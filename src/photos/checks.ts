/**
 * What is looked at in a file, check by check: the contract between the frame that runs the checks, the Workers that do the
 * heavy ones, and the rules that read what they give.
 *
 *   File ──port──> photo frame: metadata (ms) → quality, faces (0.5 s) → text (1 s) ──port──> Seen ──> rules/photos
 *
 * Each check tells what it gives as soon as it has it. One that cannot be done says why: a file is never called clean because
 * nobody could look.
 */
import type { Box, Language, MetadataSeen, Seen } from '../../rules/api';

/** What there is to know of a file, in the order it is looked for. */
export const checkNames = ['metadata', 'quality', 'faces', 'text'] as const satisfies readonly (keyof Seen)[];
export type CheckName = (typeof checkNames)[number];

/** Why something could not be checked; the words are `photo.failed.<why>`. */
export type Failure =
  /** Damaged, or of a kind that this browser cannot draw (HEIC). */
  | 'unreadable'
  /** More bytes or more pixels than are looked at. */
  | 'too-large'
  | 'too-slow'
  /** Something of ours did not work. */
  | 'broken';

/** Thrown by a check that cannot be done; anything else that is thrown counts as `broken`. */
export class CheckError extends Error {
  constructor(
    readonly why: Failure,
    cause?: unknown,
  ) {
    super(why, { cause });
  }
}

export interface CheckGiven {
  /** The language the writer reads in: French text is read in any case, English where it is this one. */
  readonly language: Language;
  /** Aborted when the file has left the message, or when the check takes too long: stop, free what is held. */
  readonly signal: AbortSignal;
}

/** One look at a file, which may give several things: quality and faces need the same pixels. */
export interface Check {
  /** What it gives. */
  readonly gives: readonly CheckName[];
  /**
   * Runs on the page of the photo frame; what is heavy in a Worker of its own, started when it is first needed.
   * @param picture the file as it came; of a video its first frame, as a PNG
   * @returns everything named in `gives`
   * @throws CheckError where it cannot be done
   */
  run(picture: Blob, given: CheckGiven): Promise<Seen>;
  /** Nobody has needed it for a while: ends its Worker. The next `run` starts it again. */
  rest?(): void;
}

/**
 * Covers parts of a picture with a solid colour (a blur leaves a face to be found). The result is drawn anew: its metadata is
 * gone too, its orientation is applied.
 * @returns a picture of the same type where the browser can write it, else a JPEG; the same name but for its ending
 * @throws CheckError
 */
export type Cover = (picture: File, boxes: readonly Box[]) => Promise<File>;

/** Where a check of a file stands. */
export type CheckState = 'running' | 'done' | Failure;

/** All that is known of a file so far; a check that is not for this kind of file has no state. */
export interface Checked {
  readonly seen: Seen;
  readonly states: Readonly<Partial<Record<CheckName, CheckState>>>;
}

export const unchecked: Checked = { seen: {}, states: {} };

/** Is anything still being looked at? */
export const isRunning = ({ states }: Checked): boolean => Object.values(states).includes('running');

/** What could not be checked, with why. */
export const failuresOf = ({ states }: Checked): readonly (readonly [CheckName, Failure])[] =>
  checkNames.flatMap((name) => {
    const state = states[name];
    return state && state !== 'running' && state !== 'done' ? [[name, state] as const] : [];
  });

/** What a file says whose metadata was taken out, whatever the first one said. */
export const mute = <T extends { readonly checked: Checked; readonly silent?: true }>(file: T): T => {
  const { checked, silent } = file;
  if (!silent || !checked.seen.metadata) return file;
  const metadata: MetadataSeen = { places: [], people: [], serials: [], thumbnail: false };
  return { ...file, checked: { ...checked, seen: { ...checked.seen, metadata } } };
};
