/** A compose box around any editor that is not drawn by React: field, pictures, "Publier". */
import { type Inserted, type Post, startDemo } from './demo';
import { h } from './dom';
import { Pictures } from './pictures';

/** What an editor must tell: its own model, never what is displayed. */
export interface Editor {
  text(): string;
  /** Replaces everything, through the editor's own API, and takes the focus. */
  write(text: string): void;
  /** Puts a mention, or an emoji drawn as a picture, at the caret. */
  insert?(part: Inserted): void;
}

export interface Composer {
  readonly field: HTMLElement;
  /** The editor says that its text changed. */
  changed(): void;
  publish(): void;
  /** Takes the pictures dropped and pasted somewhere else than in the box: in the document of a frame. */
  takePicturesOf(place: EventTarget): void;
}

export interface ComposerOptions {
  /** The box itself; the parts are added to it. */
  readonly root: HTMLElement;
  /** The control that publishes; the caller listens to it. */
  readonly control: HTMLElement;
  readonly editor: () => Editor;
  /** Shows on the control whether there is something to publish. */
  readonly mark?: (empty: boolean) => void;
  /** Receives the posts; by default the page's own feed, with its samples. */
  readonly received?: (post: Post) => boolean;
}

/** Fills `root` and connects its parts; the editor is to be put in `field`. */
export function assemble({ root, control, editor, mark, received }: ComposerOptions): Composer {
  const field = h('div', { class: 'field', 'data-placeholder': 'Quoi de neuf à l’école ?' });
  const empty = (): boolean => editor().text().trim() === '';
  const changed = (): void => {
    field.toggleAttribute('data-empty', editor().text() === '');
    mark?.(empty() && pictures.files.length === 0);
  };
  const pictures = new Pictures(changed);
  const publish = (): void => {
    if (empty() && pictures.files.length === 0) return;
    if (!send({ text: editor().text(), files: pictures.files })) return;
    editor().write('');
    pictures.clear();
  };
  const send =
    received ??
    startDemo({
      publish,
      insert: (part) => editor().insert?.(part),
      modelText: () => editor().text(),
      write: (text) => editor().write(text),
      dropFiles: () => pictures.clear(),
      fileInput: () => pictures.input,
    });
  root.append(
    field,
    pictures.previews,
    h('div', { class: 'actions' }, h('label', { class: 'attach' }, 'Ajouter une photo', pictures.input), control),
  );
  pictures.listen(root);
  return {
    field,
    changed,
    publish,
    takePicturesOf: (place) => pictures.listen(place),
  };
}
