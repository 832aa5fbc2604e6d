/** TipTap, as on Bluesky and Elk: the button is never disabled, it says so with `aria-disabled`. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { assemble, isPublishKey } from '../client/composer';
import { composerPlace, h } from '../client/dom';
import './tiptap.css';

const box = h('section', { 'aria-label': 'Nouvelle publication', class: 'box' });
const control = h('button', { type: 'button', class: 'publish publish-button' }, 'Publier');
composerPlace().append(box);

const { field, changed, publish } = assemble({
  root: box,
  control,
  editor: () => ({
    text: () => editor.getText({ blockSeparator: '\n' }),
    write(value) {
      const content = value
        .split('\n')
        .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] }));
      editor.chain().focus().selectAll().insertContent(content).run();
    },
  }),
  mark: (empty) => control.setAttribute('aria-disabled', String(empty)),
});

const editor = new Editor({
  element: field,
  extensions: [StarterKit],
  // The strict page refuses a style sheet made by a script, and content given as HTML, even none.
  injectCSS: false,
  content: { type: 'doc', content: [{ type: 'paragraph' }] },
  editorProps: {
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Votre message', class: 'editable content-editor' },
    handleKeyDown(_view, event) {
      if (!isPublishKey(event)) return false;
      publish();
      return true;
    },
  },
  onUpdate: changed,
});

control.addEventListener('click', () => {
  if (control.getAttribute('aria-disabled') !== 'true') publish();
});
changed();
