/** The pictures and videos of a message: which are in it, what was said of them, and whether the page has them yet. */
import type { ConsentTag } from '../../rules/api';
import type { Composer } from '../composer/composer';
import type { Delivery } from '../composer/held-files';
import { type Attachment, arrived, identified, remember } from '../photos/attachment';

/** What the files tell the session they belong to. */
interface Told {
  /** Another file, or something else is known of one: the message is to be read again. */
  changed(): void;
  /** The page was given its files; false where it let one fall. */
  delivered(taken: boolean): void;
}

export class MessageFiles {
  all: readonly Attachment[] = [];
  /** How many files the page shows in the message; null where it is not known how it shows them. */
  #previews: number | null = null;
  #underway: Promise<boolean> | null = null;

  constructor(readonly told: Told) {}

  /** Settles once the page was given every file of the message, with whether it took them; null when nothing is held. */
  get underway(): Promise<boolean> | null {
    return this.#underway;
  }

  /** Identities of the files, with what was said of them. */
  get identities(): readonly string[] {
    return this.all.map(({ id, consent }) => `${id} ${consent ?? ''}`);
  }

  /** Files may have been taken out of the message: the page shows fewer than were attached, or does not say. */
  get mayBeGone(): boolean {
    return this.#previews === null || this.#previews < this.all.length;
  }

  /** Counts the files that the page shows, where its network's file says how it shows them. */
  count({ spec, root }: Composer): void {
    if (!spec?.previews) return;
    // When the last preview is taken out of the message its files are out too; before the first one they are on their way.
    const previews = root.querySelectorAll(spec.previews).length;
    if (this.#previews && previews === 0) this.clear();
    this.#previews = previews;
  }

  /** The message was published, or given up. */
  clear(): void {
    this.all = [];
  }

  /** A picture or a video was attached to the message. */
  async attach(file: File): Promise<void> {
    const provisional = arrived(file);
    // The same file told of twice (an input, then a drop of it) is one file.
    if (this.all.some(({ file: other }) => other === file || arrived(other).id === provisional.id)) return;
    this.all = [...this.all, provisional];
    this.told.changed();
    const known = await identified(provisional).catch(() => provisional);
    this.#replace(provisional.id, known);
  }

  /** Files of the message are being held: until the page has them, nothing is published without them. */
  await(delivery: Promise<Delivery>): void {
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
    this.told.delivered(taken);
    return taken;
  }

  /** The page has another file instead: what was said of the one holds for the other. */
  async #swap(before: File, after: File): Promise<void> {
    const instead = await identified(arrived(after)).catch(() => arrived(after));
    const attachment = this.all.find(({ file }) => file === before);
    if (!attachment) return;
    const { consent } = attachment;
    this.#replace(attachment.id, { ...instead, ...(consent && { consent }) });
    if (consent) await remember(instead.id, consent);
  }

  /** The writer says that a file is no longer in the message. */
  forget(id: string): void {
    this.all = this.all.filter((other) => other.id !== id);
    this.told.changed();
  }

  /** Tags a file; the tag is kept by the hash of its bytes. */
  async tag(id: string, consent: ConsentTag): Promise<void> {
    const attachment = this.all.find((other) => other.id === id);
    if (!attachment) return;
    this.#replace(id, { ...attachment, consent });
    await remember(id, consent);
  }

  #replace(id: string, attachment: Attachment): void {
    this.all = this.all.map((other) => (other.id === id ? attachment : other));
    this.told.changed();
  }
}
