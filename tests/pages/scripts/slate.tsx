/** Slate, as on Discord: Enter sends and there is a button too; Shift+Enter begins a line. */
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, type Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderElementProps, Slate, withReact } from 'slate-react';
import { assemble } from '../client/composer';
import type { Inserted } from '../client/demo';
import { composerPlace, h } from '../client/dom';
import { chip, pictureOf } from '../client/rich';
import { isPublishKey } from '../client/variants';

const paragraph = (text: string): Descendant => ({ type: 'paragraph', children: [{ text }] }) as Descendant;

/** A mention, or an emoji drawn as a picture: no text to Slate. */
type Piece = { readonly type: 'mention' | 'emoji'; readonly label: string; readonly children: [{ text: '' }] };
const isPiece = (node: unknown): node is Piece => typeof node === 'object' && node !== null && 'label' in node;

const editor = withHistory(withReact(createEditor()));
editor.isInline = isPiece;
editor.isVoid = isPiece;

const textOf = (node: Node): string => {
  if (isPiece(node)) return node.label;
  return 'text' in node ? node.text : node.children.map(textOf).join('');
};
const text = (): string => editor.children.map(textOf).join('\n');

function insert(part: Inserted): void {
  const piece: Piece =
    'mention' in part
      ? { type: 'mention', label: part.mention, children: [{ text: '' }] }
      : { type: 'emoji', label: part.emoji, children: [{ text: '' }] };
  Transforms.insertNodes(editor, piece as never);
  Transforms.move(editor);
}

function renderElement({ attributes, children, element }: RenderElementProps) {
  if (!isPiece(element)) return <div {...attributes}>{children}</div>;
  const { type, label } = element as Piece;
  return (
    <span {...attributes} contentEditable={false} className={chip.class}>
      {type === 'mention' ? label : <img className="emoji" alt={label} src={pictureOf(label).src} />}
      {children}
    </span>
  );
}

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
        renderElement={renderElement}
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
  editor: () => ({ text, write, insert }),
  mark: (empty) => control.toggleAttribute('disabled', empty),
});
const root = createRoot(field);
flushSync(() => root.render(<App onChanged={changed} onPublish={publish} />));
control.addEventListener('click', publish);
changed();
