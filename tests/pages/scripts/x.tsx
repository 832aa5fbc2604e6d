/**
 * X's two boxes on one page: the one of the home page, and a window over it for a thread, each with its own button. All
 * boxes of the window are published together.
 */
import { Editor, EditorState } from 'draft-js';
import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startDemo } from '../client/demo';
import { composerPlace } from '../client/dom';
import 'draft-js/dist/Draft.css';

let modelText = (): string => '';
const received = startDemo({ modelText: () => modelText(), write() {}, dropFiles() {}, fileInput: () => null });

const textOf = (states: readonly EditorState[]): string =>
  states.map((state) => state.getCurrentContent().getPlainText('\n')).join('\n\n');

interface BoxesProps {
  readonly states: readonly EditorState[];
  readonly onChange: (states: readonly EditorState[]) => void;
  readonly label: string;
}

function Boxes({ states, onChange, label }: BoxesProps) {
  return states.map((state, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of a thread are known by their place
    <div key={index} className="field" data-testid={`tweetTextarea_${index}`}>
      <Editor
        editorState={state}
        onChange={(changed) => onChange(states.map((other, at) => (at === index ? changed : other)))}
        ariaLabel={`${label} ${index + 1}`}
        role="textbox"
      />
    </div>
  ));
}

function App() {
  const [home, setHome] = useState<readonly EditorState[]>(() => [EditorState.createEmpty()]);
  const [thread, setThread] = useState<readonly EditorState[]>();
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    modelText = () => textOf(thread ?? home);
  });
  const publish = (states: readonly EditorState[]): boolean => received({ text: textOf(states), files: [] });
  return (
    <>
      <section className="box" aria-label="Accueil">
        <Boxes states={home} onChange={setHome} label="Accueil" />
        <div className="actions">
          <button type="button" onClick={() => setThread([EditorState.createEmpty()])}>
            Ouvrir la fenêtre
          </button>
          <button
            type="button"
            className="publish"
            data-testid="tweetButtonInline"
            onClick={() => {
              publish(home);
              setHome([EditorState.createEmpty()]);
            }}
          >
            Poster
          </button>
        </div>
      </section>
      {thread && (
        <div ref={dialog} role="dialog" aria-modal="true" className="box">
          <Boxes states={thread} onChange={setThread} label="Fenêtre" />
          <div className="actions">
            <button type="button" onClick={() => setThread([...thread, EditorState.createEmpty()])}>
              Ajouter
            </button>
            <button
              type="button"
              className="publish"
              data-testid="tweetButton"
              onClick={() => {
                publish(thread);
                setThread(undefined);
              }}
            >
              Tout poster
            </button>
          </div>
        </div>
      )}
    </>
  );
}

createRoot(composerPlace()).render(<App />);
