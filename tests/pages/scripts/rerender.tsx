/** Every key replaces the whole compose box by a new one; the page gives focus and caret to the new textarea. */
import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startDemo } from '../client/demo';
import { composerPlace } from '../client/dom';
import { typeInto } from '../client/plain';
import { isPublishKey } from '../client/variants';

let model = '';
const field = (): HTMLTextAreaElement | null => document.querySelector('textarea');
const received = startDemo({
  modelText: () => model,
  dropFiles() {},
  fileInput: () => null,
  write(text) {
    const textarea = field();
    if (textarea) typeInto(textarea, text);
  },
});

function App() {
  const [{ text, caret, turn }, setState] = useState({ text: '', caret: 0, turn: 0 });
  const textarea = useRef<HTMLTextAreaElement>(null);
  model = text;
  useLayoutEffect(() => {
    if (turn === 0) return;
    textarea.current?.focus();
    textarea.current?.setSelectionRange(caret, caret);
  }, [turn, caret]);

  const write = (value: string, position: number): void => setState({ text: value, caret: position, turn: turn + 1 });
  const publish = (): void => {
    if (text.trim() === '') return;
    received({ text, files: [] });
    write('', 0);
  };
  return (
    <section key={turn} className="box" aria-label="Nouvelle publication">
      <div className="field">
        <textarea
          ref={textarea}
          aria-label="Votre message"
          placeholder="Quoi de neuf à l’école ?"
          rows={4}
          value={text}
          onChange={({ target }) => write(target.value, target.selectionEnd)}
          onKeyDown={(event) => {
            if (isPublishKey(event.nativeEvent)) publish();
          }}
        />
      </div>
      <div className="actions">
        <button type="button" className="publish" disabled={text.trim() === ''} onClick={publish}>
          Publier
        </button>
      </div>
    </section>
  );
}

createRoot(composerPlace()).render(<App />);
