/** A compose box with no library: a `contenteditable` and a button. */
import { assemble, type Composer, type ComposerOptions } from './composer';
import type { Inserted } from './demo';
import { h } from './dom';
import { linesIn, markupOf } from './rich';
import { isPublishKey } from './variants';

/** The text of a `contenteditable`: its only model is what is displayed. */
export function writtenIn(element: HTMLElement): string {
  return linesIn(element).join('\n').replace(/\n$/, '').replaceAll('\uFEFF', '');
}

/** Types the text in place of all there is, as the browser itself does: undo brings the old text back. */
export function typeInto(element: HTMLElement, text: string): void {
  element.focus();
  const { ownerDocument } = element;
  ownerDocument.execCommand('selectAll');
  ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Puts it at the caret, with a zero-width character behind it where the caret can stand. */
function insertInto(element: HTMLElement, part: Inserted): void {
  const root = element.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  const range = selection?.getRangeAt(0);
  const stand = document.createTextNode('\uFEFF');
  range?.insertNode(stand);
  range?.insertNode(range.createContextualFragment(markupOf(part)));
  selection?.setBaseAndExtent(stand, 1, stand, 1);
}

export interface PlainOptions extends Pick<ComposerOptions, 'root' | 'received'> {
  readonly label?: string;
  readonly button?: string;
}

export interface PlainComposer extends Composer {
  readonly editable: HTMLElement;
  readonly button: HTMLButtonElement;
  text(): string;
}

/** Puts the box together; when it publishes is for the caller to say, or for `publishAsUsual`. */
export function plainComposer({ root, received, label = 'Votre message', button = 'Publier' }: PlainOptions): PlainComposer {
  const editable = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    class: 'editable',
  });
  const control = h('button', { type: 'button', class: 'publish' }, button);
  const text = (): string => writtenIn(editable);
  const write = (value: string): void => typeInto(editable, value);
  const composer = assemble({
    root,
    control,
    editor: () => ({ text, write, insert: (part) => insertInto(editable, part) }),
    ...(received ? { received } : {}),
  });
  composer.field.append(editable);
  editable.addEventListener('input', composer.changed);
  composer.changed();
  return { ...composer, editable, button: control, text };
}

/** Publishes on a click, and on Ctrl/Cmd+Enter going down. */
export function publishAsUsual({ editable, button, publish }: PlainComposer): void {
  button.addEventListener('click', publish);
  editable.addEventListener('keydown', (event) => {
    if (isPublishKey(event)) {
      event.preventDefault();
      publish();
    }
  });
}
