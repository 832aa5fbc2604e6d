/**
 * What the writer has said before, and what is therefore left to say: a value dismissed today is not shown again today, one
 * dismissed twice is a remark from then on, a rule silenced on an account is silent there. A `block` is never loosened where
 * pupils may write.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AccountUse, Finding, RuleId } from '../../rules/api';
import { isAlive } from '../messages/alive';
import { type Account, nameOf } from '../policy/accounts';
import { mayBePupils, maySilence } from '../policy/pupils';
import { type Dismissals, dismissals, withDismissal } from '../storage/dismissals';
import { silence, silenced, speakAgain } from '../storage/silenced';

/** Whose message it is, and when. */
export interface Circumstances {
  readonly account: Account;
  readonly use: AccountUse;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

type Said = Pick<Finding, 'rule' | 'quote' | 'media'>;

/** Dismissals after which a value is no more than a remark. */
const enough = 2;

/** The value of a finding, however it is spaced: what "ce n'est pas le cas" is said of. */
export const sayingOf = ({ rule, quote, media }: Said): string =>
  `${rule} ${media ?? quote.toLowerCase().replace(/\s+/g, ' ').trim()}`;

export class Memory {
  /** Hashing is cheap, but a message is read at every key. */
  readonly #hashes = new Map<string, string>();
  #salt: Uint8Array;

  private constructor(
    private dismissed: Dismissals,
    private silent: Readonly<Record<string, readonly RuleId[]>>,
    /** Whether it outlives the page. */
    readonly lasts: boolean,
  ) {
    this.#salt = hexToBytes(dismissed.salt);
  }

  /** What this machine remembers. */
  static async open(): Promise<Memory> {
    const [dismissed, silent] = await Promise.all([dismissals.getValue(), silenced.getValue()]);
    return new Memory(dismissed, silent, true);
  }

  /** One that is gone with the page: where people only try. */
  static ofThePage(): Memory {
    return new Memory({ salt: '', values: {} }, {}, false);
  }

  /** Keeps in step with what is said in other tabs, and in the settings, until the signal. */
  follow(changed: () => void, signal: AbortSignal): void {
    if (!this.lasts) return;
    const unwatch = [
      dismissals.watch((now) => {
        this.#take(now);
        changed();
      }),
      silenced.watch((now) => {
        this.silent = now;
        changed();
      }),
    ];
    signal.addEventListener('abort', () => {
      if (isAlive()) for (const stop of unwatch) stop();
    });
  }

  #take(dismissed: Dismissals): void {
    if (dismissed.salt !== this.dismissed.salt) {
      this.#salt = hexToBytes(dismissed.salt);
      this.#hashes.clear();
    }
    this.dismissed = dismissed;
  }

  /** Synchronous, and on pages without `crypto.subtle` too: a publication is decided on the spot. */
  #hash(said: Said, use: AccountUse): string {
    const value = `${use} ${sayingOf(said)}`;
    const known = this.#hashes.get(value);
    if (known) return known;
    const hash = bytesToHex(hmac(sha256, this.#salt, utf8ToBytes(value))).slice(0, 32);
    this.#hashes.set(value, hash);
    return hash;
  }

  /** What is left to say of a finding; null when it is nothing. */
  heed(finding: Finding, { account, use, today }: Circumstances): Finding | null {
    if (finding.level === 'block' && mayBePupils(use)) return finding;
    if (maySilence(finding, use) && this.silent[nameOf(account)]?.includes(finding.rule)) return null;
    const before = this.dismissed.salt === '' ? undefined : this.dismissed.values[this.#hash(finding, use)];
    if (before?.day === today) return null;
    return before && before.times >= enough ? { ...finding, level: 'hint' } : finding;
  }

  /** "Ce n'est pas le cas". It counts at once; it is stored as soon as it can be. */
  async dismiss(said: readonly Said[], { use, today }: Circumstances): Promise<void> {
    // Another tab may have said something meanwhile.
    this.#keep(this.dismissed, said, use, today);
    if (!this.lasts) return;
    const stored = await dismissals.getValue();
    await dismissals.setValue(
      this.#keep(stored.salt === '' ? { ...stored, salt: this.dismissed.salt } : stored, said, use, today),
    );
  }

  #keep({ salt, values }: Dismissals, said: readonly Said[], use: AccountUse, today: string): Dismissals {
    this.#take({ salt: salt || bytesToHex(crypto.getRandomValues(new Uint8Array(32))), values });
    const kept = said.reduce((all, each) => withDismissal(all, this.#hash(each, use), today), values);
    this.dismissed = { salt: this.dismissed.salt, values: kept };
    return this.dismissed;
  }

  /** "Ne plus signaler ici". */
  async silence(rule: RuleId, account: Account): Promise<void> {
    const name = nameOf(account);
    if (this.lasts) await silence(name, rule);
    else this.silent = { ...this.silent, [name]: [...(this.silent[name] ?? []), rule] };
  }

  /** It was pressed by mistake. */
  async speakAgain(rule: RuleId, account: Account): Promise<void> {
    const name = nameOf(account);
    if (this.lasts) await speakAgain(name, rule);
    else this.silent = { ...this.silent, [name]: (this.silent[name] ?? []).filter((other) => other !== rule) };
  }
}
