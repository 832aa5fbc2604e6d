/**
 * Every message between the parts of Relis, in one typed list. The text of a post crosses only from the content script
 * to the popup of the same browser, when the popup asks; nothing of it is kept.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Finding } from '../../rules/api';
import type { Account } from '../policy/accounts';
import type { Counts } from '../review/view';

/** What Relis is doing on a page, in the words of the popup and the badge. */
export type PageState =
  /** A network Relis knows; its composer was found. */
  | 'watching'
  /** Relis is on here, nobody has written yet. */
  | 'idle'
  /** An unknown site the user turned on; the generic adapter reads the box. */
  | 'generic'
  /** The box is read, but its publish button, or the page of a network we have a file for, is not recognised. */
  | 'unrecognised'
  /** Somebody has asked Relis for silence, for a while: nothing is read. */
  | 'paused'
  /** Relis is off on this site. */
  | 'off'
  /** The page was open before Relis was installed or updated. */
  | 'reload-needed'
  /** A page no extension may enter: browser pages, the store. */
  | 'forbidden';

/** What the popup shows of the current compose box. */
export interface ComposerReport {
  readonly state: PageState;
  readonly network: string;
  readonly account: Account;
  /** What the rules say of the account's own name. */
  readonly nameRemarks: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** Counts of the composer last written in, and the frame it is in. */
export interface TabReport {
  readonly frameId: number;
  readonly state: PageState;
  readonly counts: Counts;
}

/** What became of a code. */
export type CodeAnswer =
  | { readonly right: true }
  /** `none`: nobody has set a code. */
  | { readonly right: false; readonly why: 'none' }
  /** `wrong`: it is not the code. `wait`: it was not looked at. The next one is taken in so many seconds. */
  | { readonly right: false; readonly why: 'wrong' | 'wait'; readonly seconds: number };

export interface Protocol {
  /** Content script → background: the text looks English, inject the name tagger. */
  wantEnglishNames(): void;
  /** Content script → background: this network hides its file inputs; make them heard in this frame. */
  wantFilePickers(): void;
  /** Content script → background: a photo frame opens in this tab, and will be greeted with this nonce. */
  openPhotoFrame(nonce: string): void;
  /** Photo frame → background: was this nonce told from this tab? True once. */
  mayServe(nonce: string): boolean;
  /** Content script → background: counts for the badge. No text. */
  report(data: Omit<TabReport, 'frameId'>): void;
  /** Content script → background: this value is never a finding from now on. False where it could not be kept. */
  allowValue(value: string): boolean;
  /** Background → content script: the shortcut was pressed, the panel gets the focus. */
  reachPanel(): void;
  /**
   * Content script or settings page → background: is this the teacher's code? Asked by the approval of the class account and
   * to open the settings on a machine of pupils. The code is not kept; guessing is slowed down.
   */
  checkTeacherCode(code: string): CodeAnswer;
  /** Content script or settings page → background: has anybody set a teacher's code? */
  hasTeacherCode(): boolean;
  /** Popup → content script: the current compose box. */
  describe(): ComposerReport;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
