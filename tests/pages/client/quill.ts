/** A compose box around Quill, used by two pages. */
import Quill from 'quill';
import { assemble } from './composer';
import { h } from './dom';

export function quillComposer(root: HTMLElement): void {
  const control = h('button', { type: 'button', class: 'publish share-actions__primary-action' }, h('span', {}, 'Publier'));
  const { field, changed, publish } = assemble({
    root,
    control,
    editor: () => ({
      text: () => quill.getText().replace(/\n$/, ''),
      write(value) {
        quill.setText(value, 'user');
        quill.setSelection(value.length, 0, 'user');
      },
    }),
    mark(empty) {
      control.disabled = empty;
    },
  });
  const host = h('div');
  field.append(host);

  const sendKey = {
    key: 'Enter',
    handler() {
      publish();
      return false;
    },
  };
  const quill = new Quill(host, {
    modules: {
      toolbar: false,
      keyboard: { bindings: { ctrlSend: { ...sendKey, ctrlKey: true }, cmdSend: { ...sendKey, metaKey: true } } },
    },
  });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', 'Votre message');
  quill.root.classList.add('editable');
  quill.on('text-change', changed);
  control.addEventListener('click', publish);
  changed();
}
