/** Which finding the writer is at: the one under the pointer, else the one the caret stands in. */
import type { Finding, Span } from '../../rules/api';
import { caretOf } from '../composer/locate';
import type { Marks } from '../composer/marks';
import type { ComposerText } from '../composer/read';

/** The message that is pointed into, as it stands whenever it is asked. */
interface Pointed {
  readonly read: ComposerText;
  readonly findings: readonly Finding[];
  readonly marks: Marks;
  /** The writer is at another finding, or at none. */
  changed(): void;
}

const holds = ([start, end]: Span, at: number): boolean => start <= at && at <= end;

export class Pointing {
  /** The finding, by its index. */
  now: number | undefined;
  /** Where the words under the pointer begin. */
  #hovered: number | undefined;
  /** Escape was pressed at this finding: it does not come back before the writer has gone elsewhere. */
  #hushed: number | undefined;

  constructor(readonly at: Pointed) {}

  /** The message was read again: what is where has to be found anew. */
  startAfresh(): void {
    this.now = undefined;
    this.#hovered = undefined;
  }

  /** Looks where the caret is; called whenever it has moved. */
  follow(): void {
    const { findings, read } = this.at;
    const place = findings.length === 0 ? null : (this.#hovered ?? caretOf(read));
    const index = place === null ? -1 : findings.findIndex(({ at }) => at && holds(at, place));
    const here = index < 0 ? undefined : index;
    if (here !== this.#hushed) this.#hushed = undefined;
    const now = this.#hushed === undefined ? here : undefined;
    if (now === this.now) return;
    this.now = now;
    this.at.changed();
  }

  /** The pointer is at this point of this window, or has left the message. */
  hover(point: { readonly x: number; readonly y: number; readonly view: Window | null } | null): void {
    const span = point && this.at.findings.length > 0 ? this.at.marks.spanAt(point) : undefined;
    if (span?.[0] === this.#hovered) return;
    this.#hovered = span?.[0];
    this.follow();
  }

  /** Escape was pressed in the message: the card that came by itself goes. */
  hush(): void {
    if (this.now === undefined) return;
    this.#hushed = this.now;
    this.now = undefined;
    this.at.changed();
  }
}
