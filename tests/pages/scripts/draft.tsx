/** Draft.js, as on X: the editor keeps its own text, the button is a plain one outside any form. */
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isPublishKey } from '../client/composer';
import { type ComposeBox, startDemo } from '../client/demo';
import { composerPlace } from '../client/dom';
import { type UsePictures, usePictures } from '../client/use-pictures';
import 'draft-js/dist/Draft.css';

type Held = Pick<ComposeBox, 'modelText' | 'dropFiles' | 'write'>;

/** What React holds now, for the page around the editor. */
let held: Held = { modelText: () => '', dropFiles() {}, write() {} };

const received = startDemo({
  modelText: () => held.modelText(),
  dropFiles: () => held.dropFiles(),
  write: (text) => held.write(text),
  fileInput: () => document.querySelector<HTMLInputElement>('[data-testid=fileInput]'),
});

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
  const [state, setState] = useState(() => EditorState.createEmpty());
  const pictures = usePictures();
  const text = textOf(state);
  const empty = text.trim() === '' && pictures.files.length === 0;

  const write = (value: string, change: 'insert-characters' | 'remove-range'): void =>
    setState((before) => EditorState.moveFocusToEnd(EditorState.push(before, ContentState.createFromText(value), change)));
  const publish = (): void => {
    if (empty) return;
    received({ text, files: pictures.files });
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
    held = { modelText: () => text, dropFiles: pictures.clear, write: (value) => write(value, 'insert-characters') };
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

createRoot(composerPlace()).render(<App />);
