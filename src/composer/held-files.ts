/**
 * Files held on their way into a page until they were looked at, so that it can be given others in their place. The page
 * gets its files once: by the event that brought them, or by one made here, never both.
 */
import { fileInputOf, isPicture } from './arrivals';
import { type Deliver, delivererFor, endDrag } from './deliver-files';
import type { Arrival, FileReview } from './gate';

/** What became of files that were held. */
export interface Delivery {
  /** Each file with the one that the page was given in its place, or with itself. */
  readonly given: ReadonlyMap<File, File>;
  /** False where the page let the files fall, or may have: they are to be attached again by hand. */
  readonly taken: boolean;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

export class HeldFiles {
  /** Events made here: they are for the page. */
  readonly #made = new WeakSet<Event>();
  /** Inputs whose files are held: the second event of the pair waits with the first. */
  readonly #waiting = new WeakSet<EventTarget>();
  /** Files that were looked at: an input tells of them twice. */
  readonly #seen = new WeakSet<File>();

  /** @param retired Relis leaves the page: files still held go on as they came */
  constructor(readonly retired: AbortSignal) {}

  /** Pictures and videos that are new. An event that belongs to files being held is held with them. */
  newIn({ event, files }: Arrival): File[] {
    // What opens a chooser brings nothing yet, whatever was chosen in it before; nor does what is only dragged over.
    if (event.type === 'click' || event.type === 'dragenter' || !files.some(isPicture) || this.#made.has(event)) return [];
    const input = fileInputOf(event);
    if (input && this.#waiting.has(input)) {
      stop(event);
      return [];
    }
    return files.filter((file) => isPicture(file) && !this.#seen.has(file) && this.#seen.add(file));
  }

  /**
   * Shows new files to a review, and holds the event that brings them where the review asks for time.
   * @returns null where nothing is held
   */
  review(arrival: Arrival, pictures: readonly File[], review: FileReview): Promise<Delivery> | null {
    const { event, files, composer } = arrival;
    const send = (target: EventTarget, made: Event): void => {
      this.#made.add(made);
      target.dispatchEvent(made);
    };
    const deliver = delivererFor(arrival, send);
    const at = { composer, replaceable: deliver !== null };
    const answers = new Map(pictures.map((file) => [file, review(file, at)]));
    if (!deliver || ![...answers.values()].some(Boolean)) return null;
    stop(event);
    endDrag(arrival, send);
    const reviewed = files.map((file) => answers.get(file)?.catch(() => file) ?? file);
    return this.#hold(files, Promise.all(reviewed), deliver, fileInputOf(event));
  }

  async #hold(
    files: readonly File[],
    reviewed: Promise<readonly File[]>,
    deliver: Deliver,
    input: HTMLInputElement | null,
  ): Promise<Delivery> {
    if (input) this.#waiting.add(input);
    const given = await Promise.race([reviewed, this.#retirement().then(() => files)]);
    if (input) this.#waiting.delete(input);
    return { given: new Map(files.map((file, index) => [file, given[index] ?? file])), taken: deliver(given) };
  }

  #retirement(): Promise<unknown> {
    return new Promise((resolve) => this.retired.addEventListener('abort', resolve, { once: true }));
  }
}
