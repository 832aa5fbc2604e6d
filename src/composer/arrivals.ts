/** Files on their way into a page: chosen, dropped or pasted. They are looked at, never changed, never sent. */
import { composerAt } from './composer';
import type { Arrival, Gate } from './gate';
import { elementsOf } from './tree';

const isPicture = (file: File): boolean => /^(?:image|video)\//.test(file.type) || /\.(?:hei[cf]|avif)$/i.test(file.name);

function filesOf(event: Event): File[] {
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  if (event instanceof ClipboardEvent) return [...(event.clipboardData?.files ?? [])];
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && target.type === 'file' ? [...(target.files ?? [])] : [];
}

/**
 * Tells of every picture and video that arrives, at once: several networks upload before anything is published.
 * @param tell receives each file with the composer around the place it arrived, or the one last written in
 */
export function watchArrivals(gate: Gate, tell: (arrival: Arrival) => void): void {
  const onArrival = (event: Event): void => {
    const files = filesOf(event).filter(isPicture);
    if (files.length === 0) return;
    const composer = composerAt(elementsOf(event)) ?? gate.recent[0] ?? null;
    for (const file of files) tell({ file, composer });
  };
  for (const type of ['change', 'drop', 'paste'])
    window.addEventListener(type, onArrival, { capture: true, signal: gate.retired });
}
