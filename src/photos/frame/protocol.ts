/** What the page's side and the photo frame say to each other, over a port that nobody else has. */
import type { Box, Language } from '../../../rules/api';
import type { Checked, Failure } from '../checks';

/** How long one check may take, in milliseconds; a page of text on a slow machine takes a tenth of it. */
export const checkLimit = 30_000;

/** Said once, on the window of the frame, with the port. */
export interface Hello {
  readonly relis: 'photo-frame';
  /** Told to the background before: a page that says hello itself knows none. */
  readonly nonce: string;
}

/** `id` names a request, and what is said of it. */
export type Ask = { readonly id: number } & (
  | { readonly ask: 'check'; readonly file: File; readonly language: Language }
  /** The file has left the message. */
  | { readonly ask: 'forget'; readonly of: number }
  | { readonly ask: 'clean'; readonly file: File }
  | { readonly ask: 'cover'; readonly file: File; readonly boxes: readonly Box[] }
);

export type Answer =
  /** The nonce was right. */
  | { readonly tell: 'ready' }
  | { readonly tell: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly tell: 'made'; readonly id: number; readonly file: File }
  | { readonly tell: 'failed'; readonly id: number; readonly why: Failure };
