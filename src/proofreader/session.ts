/**
 * One composer being read: its text and what the rules found in it. The subjects of their own are beside this file.
 *
 *   proof.ts        what is said of the message here and now      memory.ts     what was said before, in any message
 *   publication.ts  where its publication stands                  photos.ts     its pictures and videos
 *   answers.ts      what the writer answers, remembered, counted  pen.ts        what Relis writes in it when asked
 *   pointing.ts     the finding the writer is at                  approval.ts   whose agreement it needs
 *   around.ts       what the page says around it
 */
import {
  type AccountUse,
  type Author,
  type Draft,
  type Finding,
  type Language,
  languageOf,
  type Offer,
  type Span,
} from '../../rules/api';
import type { Composer } from '../composer/composer';
import type { Gate } from '../composer/gate';
import type { Marks } from '../composer/marks';
import { type ComposerText, readComposer } from '../composer/read';
import { selectSpan } from '../composer/replace';
import { boxOf } from '../composer/tree';
import { type Watch, watchComposer } from '../composer/watch';
import { sendMessage } from '../messages/protocol';
import type { PhotoFrame } from '../photos/frame/client';
import { type Account, usageOf } from '../policy/accounts';
import type { ActivePolicy } from '../policy/active';
import { isPaused } from '../policy/pause';
import type { Notice, Override, OverrideReason } from '../review/view';
import { Answers } from './answers';
import { Approval } from './approval';
import { Around } from './around';
import { describe } from './media';
import type { Circumstances, Memory } from './memory';
import type { Reviewed } from './pass';
import { Pen } from './pen';
import { Photos } from './photos';
import { Pointing } from './pointing';
import { authorOf, draftOf, isStrong, nameRemarksOn, proofread, today, unrepeated } from './proof';
import { Publication } from './publication';

/** What a session needs of the proofreader that holds it. */
export interface Desk {
  readonly gate: Gate;
  readonly policy: ActivePolicy;
  readonly memory: Memory;
  /** Where photos are looked at. */
  readonly photoFrame: PhotoFrame;
  /** Who writes, as the page says now: people change accounts without leaving a page. */
  account(): Account;
  /** Something people see has changed. */
  changed(session: Session): void;
  gone(session: Session): void;
}

export class Session {
  read: ComposerText;
  findings: readonly Finding[] = [];
  notice: Notice | undefined;
  readonly files: Photos;
  readonly answers = new Answers(this);
  readonly approval = new Approval(this);
  readonly pointing = new Pointing(this);
  readonly publication = new Publication(this);
  readonly #pen = new Pen(this);

  #around: Around;
  #watching = new AbortController();
  #watch: Watch;

  constructor(
    composer: Composer,
    readonly desk: Desk,
    readonly marks: Marks,
  ) {
    this.#around = new Around(composer, () => desk.account());
    this.read = readComposer(composer);
    this.files = new Photos({
      frame: desk.photoFrame,
      language: () => this.policy.language,
      findings: () => this.findings,
      changed: () => this.look(),
      tell: (notice) => this.#tell(notice),
    });
    this.#watch = this.#watchIt();
    desk.gate.retired.addEventListener('abort', () => this.end());
  }

  get composer(): Composer {
    return this.#around.composer;
  }

  /** What the page says around it. */
  get around(): Around {
    return this.#around;
  }

  get account(): Account {
    return this.#around.account;
  }

  get watch(): Watch {
    return this.#watch;
  }

  get policy(): ActivePolicy {
    return this.desk.policy;
  }

  get memory(): Memory {
    return this.desk.memory;
  }

  /** Aborted when the composer leaves the page, or another takes its place. */
  get signal(): AbortSignal {
    return this.#watching.signal;
  }

  /** The page must be free for a moment: a fix is being written into the editor. */
  get busy(): boolean {
    return this.#pen.busy;
  }

  get text(): string {
    return this.read.text;
  }

  #tell(notice: Notice): void {
    this.notice = notice;
    this.changed();
  }

  /** Something people see has changed. */
  changed(): void {
    this.desk.changed(this);
  }

  /** The page has replaced the compose box by another: what was said of the message, and its review, go on there. */
  moveTo(composer: Composer): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    this.#around = new Around(composer, () => this.desk.account());
    this.#watch = this.#watchIt();
  }

  #watchIt(): Watch {
    const watched = {
      changed: () => this.look(),
      gone: () => this.desk.gone(this),
      caretMoved: () => this.pointing.follow(),
      hovered: (point: Parameters<Pointing['hover']>[0]) => this.pointing.hover(point),
      escaped: () => this.pointing.hush(),
      read: () => this.read,
    };
    return watchComposer(this.composer, watched, this.#watching.signal);
  }

  get post(): Draft {
    const { text, composer, account, files } = this;
    return draftOf({ text, composer, account, files: files.all }, this.policy);
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

  /** Is this one of its boxes, or in one? */
  holds(element: Element): boolean {
    return this.read.fields.some(({ field }) => field.contains(element));
  }

  /** The text and the files, as they were read last. */
  get reviewed(): Reviewed {
    return { text: this.text, files: this.files.identities };
  }

  /** Something in it must be read again before it is published. */
  get strong(): boolean {
    return this.findings.some(isStrong);
  }

  get #circumstances(): Circumstances {
    return { account: this.account, use: this.use, today: today() };
  }

  /** The page is given the message, as it stands. */
  sent(): void {
    this.answers.tally.published(this.findings);
    // Where it cannot be stored, it holds for as long as the page is open.
    if (this.strong) this.memory.published(this.reviewed, this.#circumstances).catch(() => {});
  }

  /** Somebody came to write in it, perhaps from another account. */
  focused(): void {
    this.#around.askWhoWrites();
    this.look();
  }

  /** Reads the composer again, now, and tells what changed. */
  look(): void {
    const before = this.read.text;
    this.#readPage();
    this.#around.askWhoWritesAgain();
    if (this.read.text !== before) this.notice = undefined;
    // An empty box after words were in it: published, or given up. The files went with it.
    if (this.read.text.trim() === '' && before.trim() !== '') this.#startAfresh();
    this.lint();
    this.marks.draw(this.read, this.findings);
    this.pointing.startAfresh();
    this.pointing.follow();
    this.changed();
    this.publication.goOn();
  }

  /** Runs the rules on what was read. */
  lint(): void {
    if (this.paused) {
      this.findings = [];
      return;
    }
    const { gate } = this.desk;
    const tools = gate.englishNames && { englishNames: gate.englishNames };
    const found = proofread(this.post, this.account, this.policy.rules[this.use], this.memory, tools);
    this.findings = unrepeated(found, this.reviewed, this.memory, this.#circumstances);
    if (this.publication.stage === 'reviewing') this.answers.tally.shown(this.findings);
  }

  get author(): Author {
    return authorOf(this.use);
  }

  /** Whether somebody has asked Relis for silence, for a while. */
  get paused(): boolean {
    return isPaused(this.policy, this.use, Date.now());
  }

  /** What the account is used for, as far as anybody has said. */
  get use(): AccountUse {
    const { told, decided } = this.policy;
    return usageOf(told, this.account, decided);
  }

  /** What the rules say of the account's own name. */
  nameRemarks(): readonly Finding[] {
    return nameRemarksOn(this.post, this.policy.rules[this.use]);
  }

  /** What may be done about the message as it stands. */
  get override(): Override {
    return this.findings.some(({ level }) => level === 'block') ? this.policy.overrides[this.use] : 'free';
  }

  #startAfresh(): void {
    if (this.publication.stage === 'reviewing') return;
    this.files.clear();
    this.answers.startAfresh();
    this.approval.startAfresh();
    this.publication.startAfresh();
  }

  #readPage(): void {
    this.read = readComposer(this.composer);
    this.files.count(this.composer);
  }

  /** Reads the composer, and who writes in it, for a publication that is being decided. */
  readAgain(): void {
    this.#readPage();
    this.#around.askWhoWrites();
  }

  /** Somebody wrote something in it. */
  typed(): void {
    this.#watch.typed();
  }

  /** Closes the review without publishing. */
  back(): void {
    const reviewed = this.publication.stage === 'reviewing';
    this.publication.back();
    // A dialogue gives the focus back to where it was by itself; from the panel it goes to the message.
    if (!reviewed && this.field instanceof HTMLElement) this.field.focus({ preventScroll: true });
  }

  /**
   * Publishes what was held.
   * @param reason why a blocked post is published all the same, where the policy asks for one
   */
  async publish(reason?: OverrideReason): Promise<void> {
    if (!this.publication.held || this.busy) return;
    this.look();
    // A pupil does not go past what has not been looked at yet.
    if (this.files.running && this.policy.overrides[this.use] === 'none') return;
    if (this.override === 'none' || (this.override === 'reason' && !reason)) return;
    if (reason === 'mistaken') await this.answers.mistaken(this.findings);
    await this.publication.publish();
  }

  /** Applies a fix. */
  async fix(finding: Finding, offer: Offer): Promise<void> {
    if (this.busy) return;
    if (offer.kind === 'tag' && finding.media !== undefined) await this.files.tag(finding.media, offer.say);
    if (offer.kind === 'allow') await sendMessage('allowValue', offer.value);
    if (offer.kind === 'keep') await this.#keep(finding);
    if (offer.kind === 'describe') describe(this.composer, this.files.all, finding);
    if (offer.kind === 'clean' || offer.kind === 'cover') {
      const made = offer.kind === 'clean' ? this.files.clean(finding.media) : this.files.cover(finding.media, offer.boxes);
      await made.catch(() => this.#tell('copy-failed'));
    }
    const taken = offer.kind === 'edit' ? await this.#pen.edit(finding, offer) : true;
    if (taken) this.answers.tally.fixed(finding);
    if (offer.kind !== 'edit' || taken === undefined) return;
    this.notice = taken ? undefined : 'fix-refused';
    this.changed();
  }

  /** The page gets a photo as it is. What blocks is still to be answered for when it is published. */
  async #keep(finding: Finding): Promise<void> {
    await this.answers.dismiss(finding);
    if (finding.level === 'block') this.files.letGo(finding.media);
    else this.files.settled();
  }

  /** The language a fix is written in: that of the message. */
  get language(): Language {
    return languageOf(this.post, this.policy.rules[this.use]);
  }

  /** Selects the words of a finding, and puts the focus in the editor. */
  show(span: Span): void {
    selectSpan(this.composer, span);
  }

  /** Puts the text on the clipboard, so that nothing is ever lost. */
  async copyText(): Promise<void> {
    await navigator.clipboard.writeText(this.read.text);
    this.notice = 'copied';
    this.changed();
  }

  end(): void {
    this.publication.end();
    this.files.end();
    this.#watching.abort();
    this.marks.clear();
  }
}
