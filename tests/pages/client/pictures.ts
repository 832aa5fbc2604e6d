/** The pictures attached to a message: from the file input, dropped on the box, or pasted in it. */
import { h } from './dom';

export const isPicture = (file: File): boolean => file.type.startsWith('image/');

export class Pictures {
  readonly previews = h('div', { class: 'previews' });
  readonly input = h('input', { type: 'file', accept: 'image/*', multiple: '', class: 'hidden' });
  #files: File[] = [];

  constructor(readonly changed: () => void) {
    this.input.addEventListener('change', () => {
      this.add(this.input.files);
      // As real networks do: the same file can be chosen again, and the input is no record of what is attached.
      this.input.value = '';
    });
  }

  get files(): readonly File[] {
    return this.#files;
  }

  /** Takes files dropped or pasted anywhere in the box, before the editor would draw them in the text. */
  listen(root: EventTarget): void {
    root.addEventListener('dragover', (event) => event.preventDefault());
    root.addEventListener('drop', (event) => this.#take(event, (event as DragEvent).dataTransfer), { capture: true });
    root.addEventListener('paste', (event) => this.#take(event, (event as ClipboardEvent).clipboardData), { capture: true });
  }

  clear(): void {
    this.#files = [];
    this.#draw();
  }

  #take(event: Event, transfer: DataTransfer | null): void {
    if (!transfer || transfer.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.add(transfer.files);
  }

  add(files: Iterable<File> | null): void {
    this.#files.push(...[...(files ?? [])].filter(isPicture));
    this.#draw();
  }

  #draw(): void {
    this.previews.replaceChildren(
      ...this.#files.map((file) => {
        const remove = h('button', { type: 'button', 'aria-label': `Retirer ${file.name}` }, '×');
        remove.addEventListener('click', () => {
          this.#files = this.#files.filter((kept) => kept !== file);
          this.#draw();
        });
        return h('figure', {}, h('img', { src: URL.createObjectURL(file), alt: file.name }), remove);
      }),
    );
    this.changed();
  }
}
