/** Files on their way into a page: chosen, dropped or pasted. */
import { type Composer, composerAt } from './composer';
import type { Arrival, Gate } from './gate';
import { inputOpens } from './hidden-inputs';
import { elementsOf } from './tree';

export const isPicture = (file: File): boolean => /^(image|video)\//.test(file.type) || /\.(hei[cf]|avif)$/i.test(file.name);

/** The file input an event happened to, wherever it stands: one in a frame is of a class that is not ours. */
export function fileInputOf(event: Event): HTMLInputElement | null {
  const [target] = event.composedPath() as HTMLInputElement[];
  return target?.type === 'file' ? target : null;
}

const carrierOf = (event: Event): DataTransfer | HTMLInputElement | null => {
  const { dataTransfer, clipboardData } = event as DragEvent & ClipboardEvent;
  return dataTransfer ?? clipboardData ?? fileInputOf(event);
};

/**
 * Tells of every picture and video that arrives, at once: several networks upload before anything is published. An input
 * tells twice, by `input` and by `change`: a page may take its files at either. It tells first, without a file, when it opens,
 * and so does what is dragged over a composer: whoever is asked for then is there when a file has been chosen, or falls.
 */
export function watchArrivals(gate: Gate, tell: (arrival: Arrival) => void): void {
  const options = { capture: true, signal: gate.retired };
  const onArrival = (event: Event): void => {
    const files = [...(carrierOf(event)?.files ?? [])];
    const input = fileInputOf(event);
    const composer = (): Composer | null => composerAt(elementsOf(event));
    if (input || files.some(isPicture) || (event.type === 'dragenter' && !gate.orders && composer()))
      tell({ files, composer: composer() ?? gate.recent[0] ?? null, event });
    if (input) listenAround(input);
  };
  const listen = (tree: EventTarget): void => {
    for (const type of ['click', 'input', 'change', 'dragenter', 'drop', 'paste'])
      tree.addEventListener(type, onArrival, options);
  };
  /** Out of the page nothing reaches the window; from a shadow root `input` does, and `change` stays inside. */
  const listenAround = (input: Element): void => {
    const root = input.getRootNode();
    // The window of a frame hears before its document, where a page listens.
    if (root !== document) listen((root as Document).defaultView ?? root);
  };
  listen(window);
  gate.entered = listenAround;
  window.addEventListener(
    inputOpens,
    // A page may make the event itself, and name what it likes.
    ({ relatedTarget }: MouseEventInit) => relatedTarget instanceof Element && listenAround(relatedTarget),
    options,
  );
}
