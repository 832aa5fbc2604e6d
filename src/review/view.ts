/**
 * The seam between the proofreader (which knows the composer and the rules) and what people see of it.
 * A `View` goes down, `Actions` come back up; the components hold no state that matters.
 */
import type {
  AccountUse,
  Audience,
  ConsentTag,
  Country,
  Finding,
  Language,
  Level,
  Offer,
  Profile,
  RuleId,
} from '../../rules/api';
import type { CodeAnswer } from '../messages/protocol';
import type { Checked } from '../photos/checks';
import type { Account } from '../policy/accounts';
import type { ConsentDetails } from '../storage/consents';
import type { Voice } from '../words';
import type { Question } from './questions';

/** A file attached to the post, as the panel and the review show it. */
export interface MediaView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'photo' | 'video';
  /** The bytes, for the thumbnail. */
  readonly file?: Blob;
  readonly consent?: ConsentTag;
  /** How far it was looked at. */
  readonly checked?: Checked;
  /** The page does not have it yet: it gets what is chosen here. */
  readonly held?: true;
  /** The page does not show whether it is still in the message: the writer can say that it is not. */
  readonly mayBeGone?: true;
}

/** Where the composer stands. */
export type Stage =
  /** Somebody writes; nothing is held. */
  | 'typing'
  /** Publishing was attempted and is held; the review is open. */
  | 'reviewing'
  /** The page did not take our click: the writer presses the site's own button again, which is let through. */
  | 'press-again';

/** What may be done about a held post at its strongest level. */
export type Override =
  /** `hint` and `warn`: one press publishes. */
  | 'free'
  /** `block`, and the policy allows it with a reason. */
  | 'reason'
  /** `block`: only the message can be changed. */
  | 'none';

/** Reasons one may publish a blocked post for; the words are `review.reason.<key>`. */
export const overrideReasons = ['agreed', 'public', 'mistaken'] as const;
export type OverrideReason = (typeof overrideReasons)[number];

/** Something the writer must know and that is no finding; the words are `notice.<key>`. */
export type Notice =
  /** The editor did not take the fix; the text is as it was. */
  | 'fix-refused'
  /** The new text is on the clipboard, to be pasted by hand. */
  | 'copied'
  /** A file was held for a moment, and the page did not take it afterwards. */
  | 'file-refused'
  /** Nobody has said what to do about a photo: the page got it without what its file said. */
  | 'photo-cleaned'
  /** The page has the first file already: the other one was saved, and is to be attached by hand. */
  | 'copy-saved'
  /** The file could not be made without what it says or shows; it is as it was. */
  | 'copy-failed'
  /** A file was attached by a way Relis cannot see into. */
  | 'file-unread'
  /** The text is longer than Relis checks while typing. */
  | 'too-long';

/** Whose agreement the message needs before it is published. */
export interface ApprovalView {
  readonly by: 'classmate' | 'teacher';
  readonly given: boolean;
  /** The message to read. */
  readonly text: string;
  /** Another one for every other text or file: what was ticked for one is not ticked for the next. */
  readonly of: string;
}

/** Where help is. */
export interface Help {
  readonly country: Country;
  /** Who helps at this school, where it has said so. */
  readonly contact: string;
}

export interface View {
  readonly language: Language;
  readonly voice: Voice;
  readonly stage: Stage;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly media: readonly MediaView[];
  readonly override: Override;
  /** Who writes, and where. */
  readonly account: Account;
  readonly use: AccountUse;
  /** What the writer's accounts are used for as a rule: the answer that is proposed. */
  readonly usual?: Profile;
  /** Whether to ask what the account is used for. */
  readonly asking: boolean;
  readonly audience: Audience;
  /** The finding whose words the caret or the pointer is on, by its index in `findings`. */
  readonly pointed?: number;
  readonly notice?: Notice;
  /** The school's questions that fit the message. */
  readonly questions: readonly Question[];
  readonly help: Help;
  readonly approval?: ApprovalView;
  /** The rule just silenced on this account: it can be taken back. */
  readonly silenced?: RuleId;
}

export interface Actions {
  /**
   * Applies a fix. While it runs, and until the promise it may return is settled, the page is not inert under the
   * review, so that the editor can be focused and edited.
   */
  fix(finding: Finding, offer: Offer): void | Promise<void>;
  /** "Ce n'est pas le cas": this value is not shown again today. */
  dismiss(finding: Finding): void;
  /** "Ne plus signaler ici": this rule is silent on this account from now on. */
  silence(finding: Finding): void;
  /** Takes that back. */
  speakAgain(): void;
  /** Puts the selection on the words of the finding, and the focus in the editor. */
  show(finding: Finding): void;
  /** @param details whose consent it is, and until when */
  tag(media: MediaView, consent: ConsentTag, details?: ConsentDetails): void;
  /** It was taken out of the message. */
  forget(media: MediaView): void;
  /** Closes the review if it is open; the focus goes back to where it was in the message. */
  back(): void;
  /** Publishes what is in the box now; once. A reason is needed when `override` is `reason`. */
  publish(reason?: OverrideReason): void;
  /** A classmate has read the message as it stands, or takes that back. */
  agree(agreed: boolean): void;
  /** The teacher agrees to the message as it stands, with their code. Rejects where it cannot be checked. */
  checkCode(code: string): Promise<CodeAnswer>;
  /** Copies the text of the message, so that nothing is ever lost. */
  copyText(): void;
  /** Says what the account is used for; the message is read again accordingly. */
  answer(profile: Profile): void;
  /** Does not ask about this account again on this page. */
  putOff(): void;
}

/** How many findings of each level, for the chip, the popup and the badge. */
export type Counts = Readonly<Record<Exclude<Level, 'off'>, number>>;

export function countByLevel(findings: readonly Pick<Finding, 'level'>[]): Counts {
  const counts = { hint: 0, warn: 0, block: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** Several findings on the same words, or on the same file, are one card; the strongest first. */
export interface Card {
  readonly findings: readonly [Finding, ...Finding[]];
}
