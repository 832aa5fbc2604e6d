/** TinyMCE, as in Moodle: the text stands in a frame the page writes itself, the button outside it. */
import tinymce, { type Editor } from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { assemble } from '../client/composer';
import { composerPlace, h } from '../client/dom';
import { linesIn, markupOf } from '../client/rich';
import { isPublishKey } from '../client/variants';

const box = h('section', { 'aria-label': 'Nouveau sujet', class: 'box' });
const control = h('button', { type: 'button', class: 'publish' }, 'Publier');
composerPlace().append(box);

let editor: Editor | undefined;

/** The text of the content that would be sent to the server. */
function text(): string {
  const { body } = new DOMParser().parseFromString(editor?.getContent() ?? '', 'text/html');
  return linesIn(body).join('\n').replaceAll('\u00a0', ' ');
}

function write(value: string): void {
  const paragraphs = value.split('\n').map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph.outerHTML;
  });
  editor?.undoManager.transact(() => editor?.setContent(paragraphs.join('')));
  editor?.focus();
  editor?.selection.select(editor.getBody(), true);
  editor?.selection.collapse(false);
}

const { field, changed, publish, takePicturesOf } = assemble({
  root: box,
  control,
  editor: () => ({ text, write, insert: (part) => editor?.insertContent(markupOf(part)) }),
  mark: (empty) => control.toggleAttribute('disabled', empty),
});
field.removeAttribute('data-placeholder');
const target = h('textarea', { 'aria-label': 'Votre message' });
field.append(target);
control.addEventListener('click', publish);

tinymce.init({
  target,
  // Everything is in this script: the editor is to load nothing.
  skin: false,
  content_css: false,
  content_style: 'body { font: 17px/1.5 system-ui, sans-serif; margin: 12px } p { margin: 0 }',
  height: 220,
  menubar: false,
  statusbar: false,
  promotion: false,
  branding: false,
  indent: false,
  entity_encoding: 'raw',
  toolbar: 'bold undo redo',
  setup(created) {
    editor = created;
    created.on('init input change undo redo', changed);
    created.on('init', () => takePicturesOf(created.getDoc()));
    for (const type of ['keydown', 'keyup'] as const)
      created.on(type, (event) => {
        if (!isPublishKey(event)) return;
        event.preventDefault();
        publish();
      });
  },
});
