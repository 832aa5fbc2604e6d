/**
 * One composer being read: its text, its files, what the rules found, and where its publication stands.
 *
 *   typing ──publish attempted, warn or block found──> reviewing ──fixed, or published anyway──> typing (pass) ──> sent
 *                                                          └──back──> typing            └──page did not stir──> press-again
 */
import {
  type AccountUse,
  type Author,
  type ConsentTag,
  type Draft,
  type Finding,
  languageOf,
  lint,
  type Offer,
  type Span,
} from '../../rules/api';
import { audienceOf, type Composer } from '../composer/composer';
import type { Gate } from '../composer/gate';
import type { Attempt } from '../composer/gestures';
import type { Delivery } from '../composer/held-files';
import { caretOf } from '../composer/locate';
import type { Marks } from '../composer/marks';
import { type ComposerText, readComposer } from '../composer/read';
import { replaceWords, selectSpan } from '../composer/replace';
import { resume } from '../composer/resume';
import { boxOf } from '../composer/tree';
import { type Watch, watchComposer } from '../composer/watch';
import { sendMessage } from '../messages/protocol';
import { type Attachment, arrived, identified, remember } from '../photos/attachment';
import { type Account, usageOf } from '../policy/accounts';
import type { ActivePolicy } from '../policy/active';
import { leftOf } from '../policy/pause';
import type { Notice, Override, OverrideReason, Stage } from '../review/view';
import { Voice } from '../words';
import { Pass, passLife, type Reviewed } from './pass';

/** What a session needs of the proofreader that holds it. */
export interface Desk {
  readonly gate: Gate;
  readonly policy: ActivePolicy;
  /** Who writes, as the page says now: people change accounts without leaving a page. */
  account(): Account;
  /** Something people see has changed. */
  changed(session: Session): void;
  gone(session: Session): void;
}

const strong = ({ level }: Finding): boolean => level !== 'hint';

/** The value of a finding, however it is spaced: what "ce n'est pas le cas" is said of. */
const dismissalKey = ({ rule, quote }: Pick<Finding, 'rule' | 'quote'>): string =>
  `${rule} ${quote.toLowerCase().replace(/\s+/g, ' ')}`;

const today = (): string => new Date().toLocaleDateString('sv-SE');

export class Session {
  read: ComposerText;
  account: Account;
  findings: readonly Finding[] = [];
  attachments: readonly Attachment[] = [];
  stage: Stage = 'typing';
  notice: Notice | undefined;
  /** The finding the caret stands in, by its index. */
  pointed: number | undefined;
  /** The page must be free for a moment: a fix is being written into the editor. */
  busy = false;

  #composer: Composer;
  #watching = new AbortController();
  #watch: Watch;
  readonly #dismissed = new Set<string>();
  #held: Attempt | null = null;
  #pass: Pass | null = null;
  /** How many files the page shows in the message; null where it is not known how it shows them. */
  #previews: number | null = null;
  /** Settles once the page was given every file of the message, with whether it took them; null when nothing is held. */
  #underway: Promise<boolean> | null = null;
  #sending: ReturnType<typeof setInterval> | undefined;

  constructor(
    composer: Composer,
    readonly desk: Desk,
    readonly marks: Marks,
  ) {
    this.#composer = composer;
    this.read = readComposer(composer);
    this.account = desk.account();
    this.#watch = this.#watchIt();
    desk.gate.retired.addEventListener('abort', () => this.end());
  }

  get composer(): Composer {
    return this.#composer;
  }

  /** The page has replaced the compose box by another: what was said of the message, and its review, go on there. */
  moveTo(composer: Composer): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    this.#composer = composer;
    this.#watch = this.#watchIt();
  }

  #watchIt(): Watch {
    const watched = {
      changed: () => this.look(),
      gone: () => this.desk.gone(this),
      caretMoved: () => this.#follow(),
      length: () => this.read.text.length,
    };
    return watchComposer(this.#composer, watched, this.#watching.signal);
  }

  get post(): Draft {
    const { policy } = this.desk;
    const { handle } = this.account;
    return {
      text: this.read.text,
      profile: this.use,
      author: this.author,
      kind: this.composer.kind,
      audience: audienceOf(this.composer),
      today: today(),
      media: this.attachments.map(({ id, file, kind, consent }) => ({ id, name: file.name, kind, ...(consent && { consent }) })),
      locale: policy.language,
      ...(handle && { handle }),
    };
  }

  /**
   * The box the panel stands beside: the one with the caret, else the last, which is the text under its title. For a box
   * in a frame of the page, the frame.
   */
  get field(): Element {
    const fields = this.read.fields.map(({ field }) => field);
    const { root } = this.composer;
    return boxOf(fields.find((field) => field.matches(':focus')) ?? fields.at(-1) ?? root);
  }

  /** Follows the caret into the marked words and out of them. */
  #follow(): void {
    const caret = this.findings.length === 0 ? null : caretOf(this.read);
    const index = caret === null ? -1 : this.findings.findIndex(({ at }) => at && at[0] <= caret && caret <= at[1]);
    const pointed = index < 0 ? undefined : index;
    if (pointed === this.pointed) return;
    this.pointed = pointed;
    this.desk.changed(this);
  }

  get #reviewed(): Reviewed {
    return { text: this.read.text, files: this.attachments.map(({ id, consent }) => `${id} ${consent ?? ''}`) };
  }

  /** Somebody came to write in it, perhaps from another account. */
  focused(): void {
    this.account = this.desk.account();
    this.look();
  }

  /** Reads the composer again, now, and tells what changed. */
  look(): void {
    const before = this.read.text;
    this.#readAgain();
    // A page may be slow to say who is writing.
    if (!this.account.handle) this.account = this.desk.account();
    if (this.read.text !== before) this.notice = undefined;
    // An empty box after words were in it: published, or given up. The files went with it.
    if (this.read.text.trim() === '' && before.trim() !== '') this.#startAfresh();
    this.#lint();
    this.marks.draw(this.read, this.findings);
    this.pointed = undefined;
    this.#follow();
    this.desk.changed(this);
  }

  #lint(): void {
    const { gate, policy } = this.desk;
    if (this.paused) {
      this.findings = [];
      return;
    }
    const tools = gate.englishNames && { englishNames: gate.englishNames };
    const all = lint(this.post, policy.rules[this.use], tools);
    this.findings = all.filter((finding) => !this.#dismissed.has(dismissalKey(finding))).map((finding) => this.#within(finding));
  }

  /** A pupil loosens nothing, nor does somebody who may be one: the fixes that would add to the allow-list are the teacher's. */
  #within(finding: Finding): Finding {
    if (this.use === 'personal' || this.use === 'school') return finding;
    return { ...finding, offers: finding.offers.filter(({ kind }) => kind !== 'allow') };
  }

  /** How the writer is addressed: "vous" is right for a stranger too, "tu" is for pupils alone. */
  get author(): Author {
    return this.use === 'class' ? 'student' : 'teacher';
  }

  /** Whether somebody has asked Relis for silence, for a while. */
  get paused(): boolean {
    return leftOf(this.desk.policy.pausedUntil, Date.now()) > 0;
  }

  /** What the account is used for, as far as anybody has said. */
  get use(): AccountUse {
    const { told, decided } = this.desk.policy;
    return usageOf(told, this.account, decided);
  }

  /** What the rules say of the account's own name, once it is told what the account is for. */
  nameRemarks(): readonly Finding[] {
    const { handle } = this.account;
    if (!handle || this.use === 'unknown') return [];
    const profile: Draft = { ...this.post, text: handle, kind: 'profile', media: [] };
    return lint(profile, this.desk.policy.rules[this.use]).filter(({ rule }) => rule === 'account-name');
  }

  /** What may be done about the message as it stands. */
  get override(): Override {
    return this.findings.some(({ level }) => level === 'block') ? this.desk.policy.overrides[this.use] : 'free';
  }

  #startAfresh(): void {
    if (this.stage === 'reviewing') return;
    this.attachments = [];
    this.#dismissed.clear();
    this.#pass = null;
    this.stage = 'typing';
  }

  /** Synchronous: may the page have this attempt? */
  decide(): 'let' | 'hold' {
    if (this.busy || this.stage === 'reviewing') return 'hold';
    this.#readAgain();
    this.account = this.desk.account();
    if (!this.#pass?.covers(this.#reviewed, performance.now())) {
      this.#pass = null;
      this.#lint();
      if (this.findings.some(strong)) return 'hold';
    }
    if (this.#underway) return 'hold';
    this.#lookOnceSent();
    return 'let';
  }

  /** A page empties its form field without a word to anyone: after a publication the box is looked at for a while. */
  #lookOnceSent(): void {
    clearInterval(this.#sending);
    const { text } = this.read;
    const until = performance.now() + passLife;
    this.#sending = setInterval(() => {
      const changed = readComposer(this.composer).text !== text;
      if (!changed && performance.now() < until) return;
      clearInterval(this.#sending);
      if (changed) this.look();
    }, 200);
  }

  #readAgain(): void {
    this.read = readComposer(this.composer);
    const { spec, root } = this.composer;
    if (!spec?.previews) return;
    // When the last preview is taken out of the message its files are out too; before the first one they are on their way.
    const previews = root.querySelectorAll(spec.previews).length;
    if (this.#previews && previews === 0) this.attachments = [];
    this.#previews = previews;
  }

  /** A publication was attempted and held: show the review. */
  review(attempt: Attempt): void {
    if (this.#held) return;
    this.#held = attempt;
    // Nothing to read again, only files that the page does not have yet: it goes by itself once it has them.
    if (this.#underway && !this.findings.some(strong)) {
      void this.#onceFilesAreThere(attempt, () => this.resumeHeld(attempt));
      return;
    }
    this.stage = 'reviewing';
    this.look();
  }

  /** Goes on with a publication when the page has its files; where it let one fall, the writer is told and presses again. */
  async #onceFilesAreThere(attempt: Attempt, publish: () => Promise<void>): Promise<void> {
    const there = await this.#underway;
    if (this.#held !== attempt) return;
    this.#held = null;
    if (there) await publish();
  }

  /** An attempt held before the linter was there: reviewed, or made again if the message is fine. */
  async resumeHeld(attempt: Attempt): Promise<void> {
    if (this.decide() === 'hold') this.review(attempt);
    else await this.#publish(attempt);
  }

  /** Somebody wrote something in it. */
  typed(): void {
    this.#watch.typed();
  }

  /** Closes the review without publishing. */
  back(): void {
    const reviewed = this.stage === 'reviewing';
    this.#held = null;
    this.stage = 'typing';
    this.desk.changed(this);
    // A dialogue gives the focus back to where it was by itself; from the panel it goes to the message.
    if (!reviewed && this.field instanceof HTMLElement) this.field.focus({ preventScroll: true });
  }

  /**
   * Publishes what was held; a second call does nothing.
   * @param reason why a blocked post is published all the same, where the policy asks for one
   */
  async publish(reason?: OverrideReason): Promise<void> {
    const attempt = this.#held;
    if (!attempt || this.busy) return;
    this.look();
    if (this.override === 'none' || (this.override === 'reason' && !reason)) return;
    if (this.#underway) {
      const { text } = this.read;
      this.stage = 'typing';
      this.desk.changed(this);
      // What is written meanwhile was in no review.
      const publish = () => (readComposer(this.composer).text === text ? this.#publish(attempt) : this.resumeHeld(attempt));
      await this.#onceFilesAreThere(attempt, publish);
      return;
    }
    this.#held = null;
    await this.#publish(attempt);
  }

  async #publish(attempt: Attempt): Promise<void> {
    this.read = readComposer(this.composer);
    const pass = new Pass(this.#reviewed, performance.now());
    this.#pass = pass;
    this.stage = 'typing';
    // The review must have left the page before the page gets its gesture.
    this.desk.changed(this);
    this.#lookOnceSent();
    const stirred = await resume(this.composer, attempt.way, this.#watching.signal);
    if (stirred || this.#pass !== pass) return;
    pass.prolong(performance.now());
    this.stage = 'press-again';
    this.desk.changed(this);
  }

  /** Applies a fix. The editor's own text decides whether it was taken. */
  async fix(finding: Finding, offer: Offer): Promise<void> {
    if (this.busy) return;
    if (offer.kind === 'tag' && finding.media !== undefined) await this.tag(finding.media, offer.say);
    if (offer.kind === 'allow') await sendMessage('allowValue', offer.value);
    if (offer.kind === 'edit') await this.#edit(finding, offer);
  }

  async #edit(finding: Finding, { edits }: Extract<Offer, { kind: 'edit' }>): Promise<void> {
    // The words may have moved since they were shown: only what still stands there is touched.
    this.look();
    const [start, end] = finding.at ?? [0, 0];
    if (this.read.text.slice(start, end) !== finding.quote) return;
    this.busy = true;
    this.desk.changed(this);
    await this.#watch.settled();
    const voice = new Voice(languageOf(this.post, this.desk.policy.rules[this.use]), this.post.author);
    const taken = await replaceWords(
      () => this.#composer,
      edits.map((edit) => ({ at: edit.at, with: voice.put(finding.rule, edit.with) })),
    );
    this.busy = false;
    this.look();
    this.notice = taken ? undefined : 'fix-refused';
    this.desk.changed(this);
  }

  /** "Ce n'est pas le cas": this value is not shown again in this message. */
  dismiss(finding: Finding): void {
    if (finding.level === 'block' && this.override === 'none') return;
    this.#dismissed.add(dismissalKey(finding));
    this.look();
  }

  /** Selects the words of a finding, and puts the focus in the editor. */
  show(span: Span): void {
    selectSpan(this.composer, span);
  }

  /** Puts the text on the clipboard, so that nothing is ever lost. */
  async copyText(): Promise<void> {
    await navigator.clipboard.writeText(this.read.text);
    this.notice = 'copied';
    this.desk.changed(this);
  }

  /** A picture or a video was attached to the message. */
  async attach(file: File): Promise<void> {
    const provisional = arrived(file);
    // The same file told of twice (an input, then a drop of it) is one file.
    if (this.attachments.some(({ file: other }) => other === file || arrived(other).id === provisional.id)) return;
    this.attachments = [...this.attachments, provisional];
    this.look();
    const known = await identified(provisional).catch(() => provisional);
    this.#replaceAttachment(provisional.id, known);
  }

  /** Files of the message are being held: until the page has them, nothing is published without them. */
  awaitFiles(delivery: Promise<Delivery>): void {
    const all = Promise.all([this.#underway, this.#settle(delivery)]).then(([earlier, these]) => earlier !== false && these);
    this.#underway = all;
    void all.then(() => {
      if (this.#underway === all) this.#underway = null;
    });
  }

  /** @returns whether the page took the files */
  async #settle(delivery: Promise<Delivery>): Promise<boolean> {
    const { given, taken } = await delivery;
    for (const [before, after] of given) if (after !== before) await this.#swap(before, after);
    if (!taken) this.notice = 'file-refused';
    this.desk.changed(this);
    return taken;
  }

  /** The page has another file instead: what was said of the one holds for the other. */
  async #swap(before: File, after: File): Promise<void> {
    const instead = await identified(arrived(after)).catch(() => arrived(after));
    const attachment = this.attachments.find(({ file }) => file === before);
    if (!attachment) return;
    const { consent } = attachment;
    this.#replaceAttachment(attachment.id, { ...instead, ...(consent && { consent }) });
    if (consent) await remember(instead.id, consent);
  }

  /** Files may have been taken out of the message: the page shows fewer than were attached, or does not say. */
  get filesMayBeGone(): boolean {
    return this.#previews === null || this.#previews < this.attachments.length;
  }

  /** The writer says that a file is no longer in the message. */
  forget(id: string): void {
    this.attachments = this.attachments.filter((other) => other.id !== id);
    this.look();
  }

  /** Tags a file; the tag is kept by the hash of its bytes. */
  async tag(id: string, consent: ConsentTag): Promise<void> {
    const attachment = this.attachments.find((other) => other.id === id);
    if (!attachment) return;
    this.#replaceAttachment(id, { ...attachment, consent });
    await remember(id, consent);
  }

  #replaceAttachment(id: string, attachment: Attachment): void {
    this.attachments = this.attachments.map((other) => (other.id === id ? attachment : other));
    this.look();
  }

  end(): void {
    clearInterval(this.#sending);
    this.#watching.abort();
    this.marks.clear();
  }
}
