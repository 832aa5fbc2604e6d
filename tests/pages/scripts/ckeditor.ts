/** CKEditor 5, as in many school portals: a toolbar, and a model that takes nothing from the page but through its own events. */
import ClassicEditor from '@ckeditor/ckeditor5-build-classic';
import { assemble } from '../client/composer';
import type { Inserted } from '../client/demo';
import { composerPlace, h } from '../client/dom';
import { chip, pictureOf } from '../client/rich';
import { isPublishKey } from '../client/variants';

const box = h('section', { 'aria-label': 'Nouveau message', class: 'box' });
const control = h('button', { type: 'button', class: 'publish' }, 'Publier');
composerPlace().append(box);

let editor: ClassicEditor | undefined;

const labelOf = (node: { getAttribute(name: string): unknown }): string | undefined =>
  node.getAttribute('label') as string | undefined;

/** The text of the model, one line a paragraph. */
function text(): string {
  const root = editor?.model.document.getRoot();
  const lines = [...(root?.getChildren() ?? [])].map((block) =>
    block.is('element')
      ? [...block.getChildren()].map((node) => (node.is('$text') ? node.data : (labelOf(node) ?? '\n'))).join('')
      : '',
  );
  return lines.join('\n');
}

function write(value: string): void {
  const open = editor;
  open?.model.change((writer) => {
    const root = open.model.document.getRoot();
    if (!root) return;
    writer.remove(writer.createRangeIn(root));
    for (const line of value.split('\n')) {
      const block = writer.createElement('paragraph');
      writer.insertText(line, block);
      writer.append(block, root);
    }
    writer.setSelection(root, 'end');
  });
  open?.editing.view.focus();
}

/** Teaches the editor two things that are no text: a mention, and an emoji drawn as a picture. */
function learn({ model, conversion }: ClassicEditor): void {
  for (const name of ['mention', 'emoji']) {
    model.schema.register(name, { inheritAllFrom: '$inlineObject', allowAttributes: ['label'] });
    conversion.for('downcast').elementToElement({
      model: name,
      view(element, { writer }) {
        const label = labelOf(element) ?? '';
        if (name === 'emoji') return writer.createEmptyElement('img', pictureOf(label));
        return writer.createRawElement('span', chip, (drawn) => {
          drawn.textContent = label;
        });
      },
    });
  }
}

function insert(part: Inserted): void {
  const open = editor;
  open?.model.change((writer) => {
    const [name, label] = 'mention' in part ? ['mention', part.mention] : ['emoji', part.emoji];
    const element = writer.createElement(name, { label });
    open.model.insertContent(element);
    writer.setSelection(element, 'after');
  });
}

const { field, changed, publish } = assemble({
  root: box,
  control,
  editor: () => ({ text, write, insert }),
  mark: (empty) => control.toggleAttribute('disabled', empty),
});
const place = h('div', {});
field.append(place);
control.addEventListener('click', publish);

ClassicEditor.create(place, { licenseKey: 'GPL', toolbar: ['bold', 'undo', 'redo'], language: 'en' }).then((created) => {
  editor = created;
  learn(created);
  created.model.document.on('change:data', changed);
  created.editing.view.document.on('keydown', (event, data) => {
    if (!isPublishKey(data.domEvent)) return;
    event.stop();
    data.preventDefault();
    publish();
  });
  changed();
});
