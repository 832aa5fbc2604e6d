/** What Relis writes into a message, when it is asked to. */
import type { Author, Finding, Language, Offer } from '../../rules/api';
import type { Composer } from '../composer/composer';
import { replaceWords } from '../composer/replace';
import type { Watch } from '../composer/watch';
import { Voice } from '../words';

/** The page that is written in, as it stands whenever it is asked. */
interface Sheet {
  readonly composer: Composer;
  readonly watch: Watch;
  readonly text: string;
  /** The language of the message. */
  readonly language: Language;
  readonly author: Author;
  /** Reads the message again. */
  look(): void;
  /** Something people see has changed. */
  changed(): void;
}

export class Pen {
  /** The page must be free for a moment: a fix is being written into the editor. */
  busy = false;

  constructor(readonly sheet: Sheet) {}

  /**
   * Applies a fix. The editor's own text decides whether it was taken.
   * @returns undefined where the words it was for no longer stand there: nothing is touched
   */
  async edit({ rule, at, quote }: Finding, { edits }: Extract<Offer, { kind: 'edit' }>): Promise<boolean | undefined> {
    const { sheet } = this;
    // The words may have moved since they were shown.
    sheet.look();
    const [start, end] = at ?? [0, 0];
    if (sheet.text.slice(start, end) !== quote) return undefined;
    this.busy = true;
    sheet.changed();
    await sheet.watch.settled();
    const voice = new Voice(sheet.language, sheet.author);
    const taken = await replaceWords(
      () => sheet.composer,
      edits.map((edit) => ({ at: edit.at, with: voice.put(rule, edit.with) })),
    );
    this.busy = false;
    sheet.look();
    return taken;
  }
}
