/**
 * What a rule may know of the writing: the words, who writes, to whom, with which files.
 * Nothing here comes from a page or a browser; the content script and the terminal both build a `Post`.
 */

import type { Media } from './media';

/** Languages Relis reads and speaks. */
export type Language = 'fr' | 'en';

/** What the account is used for; the levels of a rule depend on it. */
export type Profile = 'personal' | 'class' | 'school';

/** `unknown`: nobody has said yet what the account is used for. */
export type AccountUse = Profile | 'unknown';

/** Whose hands are on the keyboard: pupils are addressed with "tu". */
export type Author = 'teacher' | 'student';

/** What kind of text the box holds. */
export type PostKind = 'post' | 'reply' | 'message' | 'profile';

/** Who will read it, as far as the network says. */
export type Audience = 'public' | 'followers' | 'direct' | 'unknown';

/** A post about to be published. */
export interface Post {
  readonly text: string;
  readonly profile: Profile;
  readonly author: Author;
  readonly kind: PostKind;
  readonly audience: Audience;
  /** Day of writing, `YYYY-MM-DD`, in the writer's time zone: rules have no clock of their own. */
  readonly today: string;
  /** Time of writing, `HH:MM` in the same zone, where the host gives it. */
  readonly time?: string;
  readonly media: readonly Media[];
  /** Language of the writer's interface, used when the text itself does not tell. */
  readonly locale: Language;
  /** The account's handle on the network, without `@`, when the network file knows where to read it. */
  readonly handle?: string;
}

/** A post as the host knows it: what its account is used for may not have been said. Rules never see that. */
export interface Draft extends Omit<Post, 'profile'> {
  readonly profile: AccountUse;
}

/** UTF-16 offsets, `[start, end)`. */
export type Span = readonly [start: number, end: number];
