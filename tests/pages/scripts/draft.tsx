/** Draft.js, as on X: the editor keeps its own text, the button is a plain one outside any form. */
import {
  CompositeDecorator,
  ContentState,
  type DecoratorProps,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type ComposeBox, startDemo } from '../client/demo';
import { composerPlace } from '../client/dom';
import { type UsePictures, usePictures } from '../client/use-pictures';
import { isPublishKey } from '../client/variants';
import 'draft-js/dist/Draft.css';

type Held = Required<Pick<ComposeBox, 'modelText' | 'dropFiles' | 'write' | 'publish' | 'insert'>>;

/** What React holds now, for the page around the editor. */
let held: Held = { modelText: () => '', dropFiles() {}, write() {}, publish() {}, insert() {} };

/** Before the page looks for the form around it. */
const place = composerPlace();

const received = startDemo({
  modelText: () => held.modelText(),
  dropFiles: () => held.dropFiles(),
  write: (text) => held.write(text),
  publish: () => held.publish(),
  insert: (part) => held.insert(part),
  fileInput: () => document.querySelector<HTMLInputElement>('[data-testid=fileInput]'),
});

/** Draft.js knows only characters: a mention is a run of them, an emoji is one. */
const pieces = new CompositeDecorator([
  {
    strategy: (block, found) => block.findEntityRanges((character) => character.getEntity() !== null, found),
    component: ({ children }: DecoratorProps) => <span className="mention">{children}</span>,
  },
]);

function withMention(state: EditorState, label: string): EditorState {
  const content = state.getCurrentContent().createEntity('piece', 'MUTABLE', { label });
  const key = content.getLastCreatedEntityKey();
  const after = Modifier.replaceText(content, state.getSelection(), label, undefined, key);
  return EditorState.push(state, after, 'insert-characters');
}

const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');
const keyBinding = (event: KeyboardEvent): string | null =>
  isPublishKey(event.nativeEvent) ? 'publish' : getDefaultKeyBinding(event);

function Attachments({ pictures, remove }: Pick<UsePictures, 'pictures' | 'remove'>) {
  return (
    <div className="previews" data-testid="attachments">
      {pictures.map(({ file, preview }) => (
        <figure key={preview}>
          <img src={preview} alt={file.name} />
          <button type="button" aria-label={`Retirer ${file.name}`} onClick={() => remove(file)}>
            ×
          </button>
        </figure>
      ))}
    </div>
  );
}

function App() {
  const [state, setState] = useState(() => EditorState.createEmpty(pieces));
  const pictures = usePictures();
  const text = textOf(state);
  const empty = text.trim() === '' && pictures.files.length === 0;

  const write = (value: string, change: 'insert-characters' | 'remove-range'): void =>
    setState((before) => EditorState.moveFocusToEnd(EditorState.push(before, ContentState.createFromText(value), change)));
  const publish = (): void => {
    if (empty) return;
    if (!received({ text, files: pictures.files })) return;
    write('', 'remove-range');
    pictures.clear();
  };
  // Files dropped beside the text; those dropped on it go through Draft.js.
  const onDrop = (event: DragEvent): void => {
    if (!event.isDefaultPrevented() && pictures.add(event.dataTransfer.files)) event.preventDefault();
  };
  const takeBlobs = (blobs: Blob[]): 'handled' => {
    const transfer = new DataTransfer();
    for (const blob of blobs) if (blob instanceof File) transfer.items.add(blob);
    pictures.add(transfer.files);
    return 'handled';
  };

  useLayoutEffect(() => {
    held = {
      modelText: () => text,
      dropFiles: pictures.clear,
      write: (value) => write(value, 'insert-characters'),
      publish,
      insert(part) {
        if ('mention' in part) setState((before) => withMention(before, part.mention));
        else document.execCommand('insertText', false, part.emoji);
      },
    };
  });

  return (
    <section className="box" aria-label="Nouvelle publication" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
      <div className="field" data-testid="tweetTextarea_0">
        <Editor
          editorState={state}
          onChange={setState}
          keyBindingFn={keyBinding}
          handleKeyCommand={(command) => {
            if (command !== 'publish') return 'not-handled';
            publish();
            return 'handled';
          }}
          handlePastedFiles={takeBlobs}
          handleDroppedFiles={(_selection, files) => takeBlobs(files)}
          ariaLabel="Votre message"
          ariaMultiline
          role="textbox"
          placeholder="Quoi de neuf à l’école ?"
        />
      </div>
      <Attachments pictures={pictures.pictures} remove={pictures.remove} />
      <div className="actions">
        <label className="attach">
          Ajouter une photo
          <input
            type="file"
            data-testid="fileInput"
            accept="image/*"
            multiple
            className="hidden"
            onChange={(event) => {
              pictures.add(event.target.files);
              event.target.value = '';
            }}
          />
        </label>
        <button type="button" className="publish" data-testid="tweetButtonInline" disabled={empty} onClick={publish}>
          Publier
        </button>
      </div>
    </section>
  );
}

createRoot(place).render(<App />);
