/** A compose box around Quill, used by two pages. */
import Quill, { Parchment } from 'quill';
import Embed from 'quill/blots/embed.js';
import { assemble } from './composer';
import { h } from './dom';
import { chip, pictureOf } from './rich';
import { isPublishKey } from './variants';

/** A mention: the editor keeps a zero-width character on either side of it for the caret. */
class Mention extends Embed {
  static override blotName = 'mention';
  static override tagName = 'SPAN';
  static override className = chip.class;
  static override create(label: unknown): Element {
    return h('span', { class: chip.class }, String(label));
  }
  static override value(node: Element): string {
    return node.textContent?.replaceAll('\uFEFF', '') ?? '';
  }
}

/** An emoji drawn as a picture. */
class Emoji extends Parchment.EmbedBlot {
  static override blotName = 'emoji';
  static override tagName = 'IMG';
  static override className = 'emoji';
  static override create(emoji: unknown): Element {
    return h('img', pictureOf(String(emoji)));
  }
  static override value(node: Element): string {
    return node.getAttribute('alt') ?? '';
  }
}

Quill.register({ 'formats/mention': Mention, 'formats/emoji': Emoji });

export function quillComposer(root: HTMLElement): void {
  const control = h('button', { type: 'button', class: 'publish share-actions__primary-action' }, h('span', {}, 'Publier'));
  const { field, changed, publish } = assemble({
    root,
    control,
    editor: () => ({
      text: () =>
        quill
          .getContents()
          .ops.map(({ insert }) => (typeof insert === 'string' ? insert : Object.values(insert ?? {}).join('')))
          .join('')
          .replace(/\n$/, ''),
      write(value) {
        quill.setText(value, 'user');
        quill.setSelection(value.length, 0, 'user');
      },
      insert(part) {
        const { index } = quill.getSelection(true);
        const [name, label] = 'mention' in part ? ['mention', part.mention] : ['emoji', part.emoji];
        quill.insertEmbed(index, name, label, 'user');
        quill.setSelection(index + 1, 0, 'user');
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
    handler(_range: unknown, { event }: { event: KeyboardEvent }) {
      if (isPublishKey(event)) publish();
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
