/** Slate, as on Discord: Enter sends and there is a button too; Shift+Enter begins a line. */
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { assemble, isPublishKey } from '../client/composer';
import { composerPlace, h } from '../client/dom';

const paragraph = (text: string): Descendant => ({ type: 'paragraph', children: [{ text }] }) as Descendant;

const editor = withHistory(withReact(createEditor()));
const text = (): string => editor.children.map((block) => Node.string(block)).join('\n');

function write(value: string): void {
  const at = { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) };
  Editor.withoutNormalizing(editor, () => {
    Transforms.delete(editor, { at });
    Transforms.select(editor, Editor.start(editor, []));
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) Transforms.splitNodes(editor, { always: true });
      Transforms.insertText(editor, line);
    }
  });
  ReactEditor.focus(editor);
}

const box = h('section', { 'aria-label': 'Envoyer un message', class: 'box' });
const control = h('button', { type: 'button', class: 'publish' }, 'Publier');
composerPlace().append(box);

function App({ onChanged, onPublish }: { onChanged: () => void; onPublish: () => void }) {
  const initial = useMemo(() => [paragraph('')], []);
  const [, setVersion] = useState(0);
  return (
    <Slate
      editor={editor}
      initialValue={initial}
      onChange={() => {
        setVersion((version) => version + 1);
        onChanged();
      }}
    >
      <Editable
        className="editable"
        role="textbox"
        aria-multiline
        aria-label="Votre message"
        onKeyDown={(event) => {
          if (!isPublishKey(event.nativeEvent)) return;
          event.preventDefault();
          onPublish();
        }}
      />
    </Slate>
  );
}

const { field, changed, publish } = assemble({
  root: box,
  control,
  editor: () => ({ text, write }),
  mark: (empty) => control.toggleAttribute('disabled', empty),
});
const root = createRoot(field);
flushSync(() => root.render(<App onChanged={changed} onPublish={publish} />));
control.addEventListener('click', publish);
changed();
