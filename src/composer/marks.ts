/** Marks of a whole composer: highlights in rich editors, a mirror over each form field. */
import type { Finding, Span } from '../../rules/api';
import { Highlights, type PointIn } from './highlights';
import { Mirror } from './mirror';
import type { ComposerText } from './read';
import { isTextField } from './tree';

export class Marks {
  readonly #highlights = new Highlights();
  readonly #mirrors = new Map<HTMLElement, Mirror>();

  constructor(readonly shadowMode: ShadowRootMode) {}

  draw(read: ComposerText, findings: readonly Finding[]): void {
    this.#highlights.draw(read, findings);
    const fields = new Set(read.fields.map(({ field }) => field));
    for (const [field, mirror] of this.#mirrors) if (!fields.has(field) || !mirror.fits) this.#drop(field);
    for (const part of read.fields) {
      if (!isTextField(part.field)) continue;
      const marked = findings.some(({ at }) => at && part.start <= at[0] && at[1] <= part.end);
      // A field that never had a mark gets no mirror: most messages are fine.
      if (marked || this.#mirrors.has(part.field)) this.#mirror(part.field).draw(part, findings);
    }
  }

  /** The marked words at a point of a window; undefined where there are none. */
  spanAt(point: PointIn): Span | undefined {
    const spans = [...this.#mirrors.values()].map((mirror) => mirror.spanAt(point));
    return this.#highlights.spanAt(point) ?? spans.find((span) => span !== undefined);
  }

  #mirror(field: HTMLTextAreaElement | HTMLInputElement): Mirror {
    const mirror = this.#mirrors.get(field) ?? new Mirror(field, this.shadowMode);
    this.#mirrors.set(field, mirror);
    return mirror;
  }

  #drop(field: HTMLElement): void {
    this.#mirrors.get(field)?.remove();
    this.#mirrors.delete(field);
  }

  clear(): void {
    this.#highlights.clear();
    for (const field of [...this.#mirrors.keys()]) this.#drop(field);
  }
}
