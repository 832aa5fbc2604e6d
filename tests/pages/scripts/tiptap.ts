/** TipTap, as on Bluesky and Elk: the button is never disabled, it says so with `aria-disabled`. */
import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { assemble } from '../client/composer';
import { composerPlace, h } from '../client/dom';
import { chip, pictureOf } from '../client/rich';
import { isPublishKey } from '../client/variants';
import './tiptap.css';

const box = h('section', { 'aria-label': 'Nouvelle publication', class: 'box' });
const control = h('button', { type: 'button', class: 'publish publish-button' }, 'Publier');
composerPlace().append(box);

/** What is no text to the editor, with the text it stands for. */
const piece = (name: 'mention' | 'emoji', renderHTML: (label: string) => [string, Record<string, string>, ...string[]]) =>
  Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ label: { default: '' } }),
    renderText: ({ node }) => String(node.attrs.label),
    renderHTML: ({ node }) => renderHTML(String(node.attrs.label)),
  });
const Mention = piece('mention', (label) => ['span', { ...chip, 'data-type': 'mention' }, label]);
const Emoji = piece('emoji', (label) => ['img', pictureOf(label)]);

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
    insert(part) {
      const [type, label] = 'mention' in part ? ['mention', part.mention] : ['emoji', part.emoji];
      editor.commands.insertContent({ type, attrs: { label } });
    },
  }),
  mark: (empty) => control.setAttribute('aria-disabled', String(empty)),
});

const editor = new Editor({
  element: field,
  extensions: [StarterKit, Mention, Emoji],
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
