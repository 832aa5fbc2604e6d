/** What the writer answers to the findings of one message, and what comes of it: remembered, and counted. */
import type { AccountUse, Finding, RuleId } from '../../rules/api';
import type { Account } from '../policy/accounts';
import type { ActivePolicy } from '../policy/active';
import { maySilence } from '../policy/pupils';
import { count } from '../storage/counters';
import type { Memory } from './memory';
import { today } from './proof';
import { Tally } from './tally';

/** The message the answers are about, as it stands whenever it is asked. */
interface Asked {
  readonly account: Account;
  readonly use: AccountUse;
  readonly policy: ActivePolicy;
  readonly memory: Memory;
  /** Reads the message again. */
  look(): void;
}

export class Answers {
  /** The rule just silenced, so that it can be taken back at once. */
  silenced: RuleId | undefined;
  readonly tally: Tally;

  constructor(readonly asked: Asked) {
    this.tally = new Tally((more) => {
      const { counters, counterDays } = asked.policy.settings;
      if (counters && asked.memory.lasts) void count(more, today(), counterDays);
    });
  }

  /** "Ce n'est pas le cas": this value is not shown again today. What blocks asks for more than one press. */
  async dismiss(finding: Finding): Promise<void> {
    if (finding.level === 'block') return;
    this.tally.dismissed(finding);
    await this.#remember([finding]);
  }

  /** "Relis se trompe": the reason a blocked message is published for. */
  async mistaken(findings: readonly Finding[]): Promise<void> {
    await this.#remember(findings.filter(({ level }) => level === 'block'));
  }

  /** It is heard at once; where it cannot be stored it holds for as long as the page is open. */
  async #remember(dismissed: readonly Finding[]): Promise<void> {
    const { account, use, memory } = this.asked;
    const stored = memory.dismiss(dismissed, { account, use, today: today() });
    this.asked.look();
    await stored.catch(() => {});
  }

  /** "Ne plus signaler ici": the rule is silent on this account from now on. */
  async silence({ rule, level }: Finding): Promise<void> {
    const { account, use, memory } = this.asked;
    if (!maySilence({ level }, use)) return;
    await memory.silence(rule, account);
    this.silenced = rule;
    this.asked.look();
  }

  /** It was pressed by mistake. */
  async speakAgain(): Promise<void> {
    const { account, memory } = this.asked;
    if (this.silenced) await memory.speakAgain(this.silenced, account);
    this.silenced = undefined;
    this.asked.look();
  }

  /** The next words are another message. */
  startAfresh(): void {
    this.tally.startAfresh();
    this.silenced = undefined;
  }
}
