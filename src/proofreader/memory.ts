/**
 * What the writer has said before, and what is therefore left to say: a value dismissed today is not shown again today, one
 * dismissed twice is a remark from then on, a rule silenced on an account is silent there, a message published as it was
 * is not stopped a second time that day. A `block` is never loosened where pupils may write, nor by a repeat.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AccountUse, Finding, RuleId } from '../../rules/api';
import { isAlive } from '../messages/alive';
import { type Account, nameOf } from '../policy/accounts';
import { mayBePupils, maySilence } from '../policy/pupils';
import { type Dismissals, dismissals, withDismissal, withPost } from '../storage/dismissals';
import { silence, silenced, speakAgain } from '../storage/silenced';
import { keyOf, type Reviewed } from './pass';

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
  #digest(words: string): string {
    return bytesToHex(hmac(sha256, this.#salt, utf8ToBytes(words))).slice(0, 32);
  }

  #hash(said: Said, use: AccountUse): string {
    const value = `${use} ${sayingOf(said)}`;
    const hash = this.#hashes.get(value) ?? this.#digest(value);
    this.#hashes.set(value, hash);
    return hash;
  }

  /** Of a whole message from one account; not remembered, a message is another at every key. */
  #postHash(post: Reviewed, { account, use }: Circumstances): string {
    return this.#digest(`${use} ${nameOf(account)} ${keyOf(post)}`);
  }

  /** Was this very message, with these files, published from this account today, as it was? */
  repeats(post: Reviewed, circumstances: Circumstances): boolean {
    const { salt, posts } = this.dismissed;
    if (salt === '' || posts?.day !== circumstances.today) return false;
    return posts.hashes.includes(this.#postHash(post, circumstances));
  }

  /** It goes as it is: said in this tab at once, in the others as soon as it can be. Where people only try, it is not kept. */
  async published(post: Reviewed, circumstances: Circumstances): Promise<void> {
    if (!this.lasts || this.repeats(post, circumstances)) return;
    const keep = (kept: Dismissals): Dismissals => {
      this.#take({ ...kept, salt: this.#saltOf(kept) });
      const posts = withPost(kept.posts, this.#postHash(post, circumstances), circumstances.today);
      this.dismissed = { ...this.dismissed, posts };
      return this.dismissed;
    };
    keep(this.dismissed);
    await dismissals.setValue(keep(await dismissals.getValue()));
  }

  /** The salt of what is stored, that of this page where nothing is yet, else a new one. */
  #saltOf({ salt }: Dismissals): string {
    return salt || this.dismissed.salt || bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
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
    if (this.lasts) await dismissals.setValue(this.#keep(await dismissals.getValue(), said, use, today));
  }

  #keep(before: Dismissals, said: readonly Said[], use: AccountUse, today: string): Dismissals {
    this.#take({ ...before, salt: this.#saltOf(before) });
    const values = said.reduce((all, each) => withDismissal(all, this.#hash(each, use), today), before.values);
    this.dismissed = { ...this.dismissed, values };
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
