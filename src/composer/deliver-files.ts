/**
 * Giving a page other files than those an event brought.
 *
 *   input, change   the input gets the files, and both events are made again
 *   drop, paste     the event is made again where it was, with the files. In Firefox the page finds such an event empty
 *                   (Mozilla bug 1654724): there the files go through the file input of the compose box
 */
import { fileInputOf } from './arrivals';
import type { Arrival } from './gate';
import { allAcross, fieldOf } from './tree';

/** Gives the page these files. @returns false where it let them fall, or where nothing tells that it took them */
export type Deliver = (files: readonly File[]) => boolean;

/** Sends an event of ours on its way. */
type Send = (target: EventTarget, event: Event) => void;

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

function throughInput(input: HTMLInputElement, send: Send): Deliver {
  const inPage = input.isConnected;
  return (files) => {
    const same = input.files?.length === files.length && files.every((file, index) => input.files?.[index] === file);
    if (!same) input.files = transferOf(files).files;
    send(input, new Event('input', { bubbles: true, composed: true }));
    send(input, new Event('change', { bubbles: true }));
    // A page that has thrown its input away meanwhile may listen to another.
    return input.isConnected === inPage;
  };
}

/** Does an input take these files, by what it says of itself? */
function takes({ accept, multiple, disabled, webkitdirectory }: HTMLInputElement, files: readonly File[]): boolean {
  if (disabled || webkitdirectory || (files.length > 1 && !multiple)) return false;
  if (accept.trim() === '') return true;
  const kinds = accept.toLowerCase().split(/\s*,\s*/);
  const isOf = ({ name, type }: File, kind: string): boolean => {
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : kind.trim() === type;
  };
  return files.every((file) => kinds.some((kind) => isOf(file, kind)));
}

/** The file input of the message; null where there is none, or several: which is for it is not known. */
function inputFor({ composer, files }: Arrival): HTMLInputElement | null {
  const inputs = composer ? (allAcross(composer.root, 'input[type=file]') as HTMLInputElement[]) : [];
  const [one, another] = inputs.filter((input) => takes(input, files));
  return another ? null : (one ?? null);
}

/** The same drop or paste again: its place, its keys, the words it carries beside the files. */
function again(event: DragEvent | ClipboardEvent, carried: DataTransfer, send: Send): Deliver {
  const [target] = event.composedPath();
  const words = carried.types.filter((type) => type !== 'Files').map((type) => [type, carried.getData(type)] as const);
  return (files) => {
    const transfer = transferOf(files);
    for (const [type, value] of words) transfer.setData(type, value);
    const init = { bubbles: true, cancelable: true, composed: true };
    const made =
      event.type === 'drop'
        ? new DragEvent(event.type, { ...placeOf(event as DragEvent), ...init, dataTransfer: transfer })
        : new ClipboardEvent(event.type, { ...init, clipboardData: transfer });
    if (target) send(target, made);
    // Who takes a file says so, or the browser would open it.
    return made.defaultPrevented;
  };
}

const placeOf = ({ clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey }: DragEvent): DragEventInit => ({
  ...{ clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey },
  view: window,
});

/**
 * Tells the page that a drag has left it, whose drop it will not hear of now. An editor in the middle of a drag takes no words
 * (Draft.js), and a page lays "drop it here" over itself. Where the same drop is made again, what was laid over the page has to
 * be there still: then only an editor is told.
 */
export function endDrag({ event }: Arrival, send: Send): void {
  const [target] = event.composedPath() as HTMLElement[];
  if (event.type !== 'drop' || !target || !(import.meta.env.FIREFOX || fieldOf(target))) return;
  // No place and nothing entered: out of the window.
  send(target, new DragEvent('dragleave', { bubbles: true, composed: true, view: window }));
}

/**
 * How the page can be given files instead of those of an event. To be asked while the event is on its way: afterwards it
 * carries nothing.
 * @param send dispatches an event that is made here
 * @returns null where the page can only have what it is given
 */
export function delivererFor(arrival: Arrival, send: Send): Deliver | null {
  const { event } = arrival;
  // It was over before the linter came.
  if (event.eventPhase === Event.NONE) return null;
  const input = fileInputOf(event);
  // The places of the files of a folder go with the files themselves.
  if (input) return input.webkitdirectory ? null : throughInput(input, send);
  const carried = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
  // The browser itself pastes words, where the page does not; an event of ours it would not paste.
  if (!carried || (event.type === 'paste' && carried.types.includes('text/plain'))) return null;
  if (!import.meta.env.FIREFOX) return again(event as DragEvent | ClipboardEvent, carried, send);
  const other = inputFor(arrival);
  return other && throughInput(other, send);
}
