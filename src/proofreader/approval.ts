/**
 * Whose agreement a message of the class needs before it is published (G23), and whether it was given. It is given for this
 * text and these files: a word changed afterwards asks for it again. Nothing of who gave it is kept.
 */
import type { AccountUse } from '../../rules/api';
import { type CodeAnswer, sendMessage } from '../messages/protocol';
import type { ActivePolicy } from '../policy/active';
import { mayBePupils } from '../policy/pupils';
import type { ApprovalView } from '../review/view';
import { keyOf, type Reviewed } from './pass';

/** The message that is to be approved, as it stands whenever it is asked. */
interface Approved {
  readonly reviewed: Reviewed;
  readonly use: AccountUse;
  readonly policy: ActivePolicy;
  /** Something people see has changed. */
  changed(): void;
}

export class Approval {
  /** What was approved. */
  #given: string | null = null;

  constructor(readonly message: Approved) {}

  /** Who must agree; an account that may be the class's is no looser. */
  get by(): ApprovalView['by'] | undefined {
    const { use, policy, reviewed } = this.message;
    const { approval } = policy.settings;
    if (approval === 'none' || !mayBePupils(use)) return undefined;
    // In an empty box there is nothing to agree with.
    return reviewed.text.trim() === '' && reviewed.files.length === 0 ? undefined : approval;
  }

  /** Whether somebody has yet to agree. */
  get missing(): boolean {
    return this.by !== undefined && this.#given !== keyOf(this.message.reviewed);
  }

  /** A classmate has read it, or takes that back. */
  agree(agreed: boolean): void {
    if (this.by !== 'classmate') return;
    this.#given = agreed ? keyOf(this.message.reviewed) : null;
    this.message.changed();
  }

  /** The teacher types the code, for the message as it stands now. */
  async check(code: string): Promise<CodeAnswer> {
    const read = keyOf(this.message.reviewed);
    const answer = await sendMessage('checkTeacherCode', code);
    if (answer.right) {
      this.#given = read;
      this.message.changed();
    }
    return answer;
  }

  /** The next words are another message. */
  startAfresh(): void {
    this.#given = null;
  }

  /** What the review shows of it. */
  get view(): ApprovalView | undefined {
    const { by, missing } = this;
    const { reviewed } = this.message;
    return by && { by, given: !missing, text: reviewed.text, of: keyOf(reviewed) };
  }
}
