/**
 * The photos and films of one message: looked at as soon as they are attached, held on their way into the page while that is
 * quickly done or while the writer has to choose, and given to the page once, as they came or without what they should not say.
 *
 *   attached ──held──> looked at ──nothing to choose, or chosen, or after a while──> the page gets it
 */
import type { Box, ConsentTag, Finding, Language } from '../../rules/api';
import type { Composer } from '../composer/composer';
import type { Delivery } from '../composer/held-files';
import { type Attachment, arrived, identified, remember } from '../photos/attachment';
import { type Checked, isRunning, mute } from '../photos/checks';
import type { PhotoFrame } from '../photos/frame/client';
import { checkLimit } from '../photos/frame/protocol';
import { saveCopy } from '../photos/save';
import type { Notice } from '../review/view';
import type { ConsentDetails } from '../storage/consents';

/**
 * How long the page waits for a file that is being looked at since something was last learnt, in milliseconds: as long as one
 * check may take. An album on a slow machine is waited for, a look that stands still is not.
 */
export const lookLimit = checkLimit;
/** How long it waits for an answer of the writer since something was last learnt of the file; nobody may have seen the question. */
export const answerLimit = 30_000;

/** A file that the page does not have yet. */
interface Held {
  give(file: File): void;
  timer: ReturnType<typeof setTimeout>;
  asked: boolean;
}

export interface PhotosHost {
  readonly frame: PhotoFrame;
  language(): Language;
  /** What the rules find now. */
  findings(): readonly Finding[];
  /** Something is known, or said, that was not: the message is to be read again. */
  changed(): void;
  tell(notice: Notice): void;
}

/** Is this something that is better settled before the page has the file? */
const asksFor = ({ id }: Attachment, { media, level, offers }: Finding): boolean =>
  media === id && level !== 'hint' && offers.some(({ kind }) => kind === 'clean' || kind === 'cover');

export class Photos {
  all: readonly Attachment[] = [];
  /** By the file as it came. */
  readonly #held = new Map<File, Held>();
  readonly #checks = new Map<File, () => void>();
  /** Settles once the page was given every file, with whether it took them; null when nothing is held. */
  underway: Promise<boolean> | null = null;

  /** How many files the page shows in the message; null where it is not known how it shows them. */
  #previews: number | null = null;

  constructor(readonly host: PhotosHost) {}

  /** Identities of the files, with what was said of them. */
  get identities(): readonly string[] {
    return this.all.map(({ id, consent }) => `${id} ${consent ?? ''}`);
  }

  /** Files may have been taken out of the message: the page shows fewer than it was given, or does not say. */
  get mayBeGone(): boolean {
    return this.#previews === null || this.#previews < this.all.filter((one) => !this.isHeld(one)).length;
  }

  /** Counts the files that the page shows, where its network's file says how it shows them. */
  count({ spec, root }: Composer): void {
    if (!spec?.previews) return;
    // When the last preview is taken out of the message its files are out too; before the first one they are on their way.
    const previews = root.querySelectorAll(spec.previews).length;
    if (this.#previews && previews === 0) this.clear();
    this.#previews = previews;
  }

  /** Is anything still being looked at? */
  get running(): boolean {
    return this.all.some(({ checked }) => isRunning(checked));
  }

  isHeld({ came }: Attachment): boolean {
    return this.#held.has(came);
  }

  /**
   * Holds a file that the page may be given in another form; to be followed by `attach`.
   * @returns the file the page gets in its place, in the end; null for one that goes on at once
   */
  hold(file: File): Promise<File> | null {
    if (file.type.startsWith('video/')) return null;
    return new Promise((give) => {
      this.#held.set(file, { give, timer: this.#timerOf(file, false), asked: false });
    });
  }

  #timerOf(came: File, asked: boolean): ReturnType<typeof setTimeout> {
    return asked ? setTimeout(() => void this.#unanswered(came), answerLimit) : setTimeout(() => this.#letGo(came), lookLimit);
  }

  /** A picture or a video was attached to the message. */
  async attach(file: File): Promise<void> {
    const provisional = arrived(file);
    // The same file told of twice (an input, then a drop of it) is one file; what is held for it goes on.
    if (this.all.some(({ came, id }) => came === file || id === provisional.id || arrived(came).id === provisional.id)) {
      this.#letGo(file);
      return;
    }
    this.all = [...this.all, provisional];
    this.#look(provisional);
    const known = await identified(provisional.file).catch(() => ({}));
    this.#change(file, known);
  }

  #look({ came, file }: Attachment): void {
    this.#checks.get(came)?.();
    const told = (checked: Checked): void => {
      this.#change(came, { checked });
      this.#wait(came);
    };
    this.#checks.set(came, this.host.frame.check(file, this.host.language(), told));
  }

  /** Something of a file is known, or another, that was not. */
  #change(came: File, change: Partial<Attachment>): void {
    this.all = this.all.map((one) => (one.came === came ? mute({ ...one, ...change }) : one));
    this.host.changed();
    this.#settle();
  }

  /** Gives the page what nothing is to be said of any more, and asks about the rest. */
  #settle(): void {
    for (const one of this.all) {
      const held = this.#held.get(one.came);
      if (!held || held.asked) continue;
      if (this.host.findings().some((finding) => asksFor(one, finding))) {
        held.asked = true;
        clearTimeout(held.timer);
        held.timer = this.#timerOf(one.came, true);
      } else if (!isRunning(one.checked)) this.#letGo(one.came);
    }
  }

  /** Something was learnt of a file: it is waited for anew, and so are those whose turn to be looked at comes after it. */
  #wait(learntOf: File): void {
    for (const [came, held] of this.#held) {
      if (held.asked && came !== learntOf) continue;
      clearTimeout(held.timer);
      held.timer = this.#timerOf(came, held.asked);
    }
  }

  /** The writer has settled something: the page may have what it waits for. */
  settled(): void {
    for (const held of this.#held.values()) held.asked = false;
    this.#settle();
  }

  /** Nobody has answered: the page gets the file without what no picture shows, and the writer is told. */
  async #unanswered(came: File): Promise<void> {
    const one = this.#of(came);
    if (one && this.host.findings().some(({ media, rule }) => media === one.id && rule === 'photo-location')) {
      await this.clean(one.id).catch(() => {});
      if (this.#of(came)?.file !== came) this.host.tell('photo-cleaned');
    }
    this.#letGo(came);
  }

  #of(came: File): Attachment | undefined {
    return this.all.find((one) => one.came === came);
  }

  /** The page gets a file that was held, as it is now. */
  #letGo(came: File): void {
    const held = this.#held.get(came);
    if (!held) return;
    this.#held.delete(came);
    clearTimeout(held.timer);
    held.give(this.#of(came)?.file ?? came);
  }

  /** The page gets a file as it is now: the writer keeps it so. */
  letGo(id: string | undefined): void {
    const one = this.all.find((other) => other.id === id);
    if (one) this.#letGo(one.came);
  }

  /** The page gets everything, now: the writer publishes. */
  letAllGo(): void {
    for (const came of [...this.#held.keys()]) this.#letGo(came);
  }

  /** Takes the metadata out. Where the page has the file already, a copy is saved for the writer to attach. @throws CheckError */
  async clean(id: string | undefined): Promise<void> {
    await this.#exchange(id, (file) => this.host.frame.clean(file), { silent: true });
  }

  /** Covers parts of the picture; what comes of it is looked at again. @throws CheckError */
  async cover(id: string | undefined, boxes: readonly Box[]): Promise<void> {
    const one = await this.#exchange(id, (file) => this.host.frame.cover(file, boxes), {
      checked: arrived(new File([], '')).checked,
    });
    if (one) this.#look(one);
  }

  /** @returns the attachment with its new file; null where the page has the old one */
  async #exchange(
    id: string | undefined,
    make: (file: File) => Promise<File>,
    change: Partial<Attachment>,
  ): Promise<Attachment | null> {
    const before = this.all.find((one) => one.id === id);
    if (!before) return null;
    const { came, consent } = before;
    const file = await make(before.file);
    if (!this.#held.has(came)) {
      saveCopy(file);
      this.host.tell('copy-saved');
      return null;
    }
    const known = await identified(file).catch(() => ({ id: arrived(file).id }));
    if (consent && known.id) await remember(known.id, consent, { name: file.name });
    this.#change(came, { ...known, ...(consent && { consent }), ...change, file });
    this.settled();
    return this.#of(came) ?? null;
  }

  /** Tags a file; the tag is kept by the hash of its bytes. */
  async tag(id: string, consent: ConsentTag, details: ConsentDetails = {}): Promise<void> {
    const one = this.all.find((other) => other.id === id);
    if (!one) return;
    this.#change(one.came, { consent });
    await remember(id, consent, { name: one.file.name, ...details });
  }

  /** Files of the message are being held: until the page has them, nothing is published without them. */
  await(delivery: Promise<Delivery>): void {
    const all = Promise.all([this.underway, this.#delivered(delivery)]).then(([earlier, these]) => earlier !== false && these);
    this.underway = all;
    void all.then(() => {
      if (this.underway === all) this.underway = null;
    });
  }

  /** @returns whether the page took the files */
  async #delivered(delivery: Promise<Delivery>): Promise<boolean> {
    const { given, taken } = await delivery;
    for (const [before, after] of given) await this.#swapped(before, after);
    if (!taken) this.host.tell('file-refused');
    this.host.changed();
    return taken;
  }

  /** The page has another file instead: what was said of the one holds for the other. */
  async #swapped(before: File, after: File): Promise<void> {
    const one = this.#of(before);
    if (!one || one.file === after) return;
    const known = await identified(after).catch(() => ({ id: arrived(after).id }));
    this.#change(before, { ...known, ...(one.consent && { consent: one.consent }), file: after });
    if (one.consent && known.id) await remember(known.id, one.consent, { name: after.name });
  }

  /** A file is no longer in the message. */
  forget(id: string): void {
    this.#drop((one) => one.id === id);
    this.host.changed();
  }

  /** The message was published, or given up. */
  clear(): void {
    this.#drop(() => true);
  }

  /** Files are no longer in the message; one that the page does not have yet stays. */
  #drop(which: (one: Attachment) => boolean): void {
    const gone = this.all.filter((one) => which(one) && !this.isHeld(one));
    for (const { came } of gone) {
      this.#checks.get(came)?.();
      this.#checks.delete(came);
    }
    this.all = this.all.filter((one) => !gone.includes(one));
  }

  /** The session ends: what is held goes on as it is. */
  end(): void {
    this.letAllGo();
    this.clear();
  }
}
