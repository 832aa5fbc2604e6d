/** A textarea controlled by React, in a form laid out like Mastodon's. */
import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ComposeForm } from '../client/compose-form';
import { type ComposeBox, startDemo } from '../client/demo';
import { typeInto } from '../client/plain';
import { usePictures } from '../client/use-pictures';

/** What React holds now, for the page around the form. */
let box: Required<Pick<ComposeBox, 'modelText' | 'dropFiles' | 'publish'>> = {
  modelText: () => '',
  dropFiles() {},
  publish() {},
};

const received = startDemo({
  modelText: () => box.modelText(),
  dropFiles: () => box.dropFiles(),
  publish: () => box.publish(),
  write(text) {
    const textarea = document.querySelector<HTMLTextAreaElement>('textarea');
    if (textarea) typeInto(textarea, text);
  },
  fileInput: () => document.querySelector<HTMLInputElement>('input[type=file]'),
});

function App() {
  const [text, setText] = useState('');
  const [spoiler, setSpoiler] = useState('');
  const pictures = usePictures();
  const textarea = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box = { modelText: () => text, dropFiles: pictures.clear, publish: () => publish(text) };
  });

  const publish = (written: string): void => {
    const whole = [spoiler, written].filter((part) => part !== '').join('\n\n');
    if (!received({ text: whole, files: pictures.files })) return;
    setText('');
    setSpoiler('');
    pictures.clear();
  };
  return (
    <ComposeForm
      text={text}
      spoiler={spoiler}
      pictures={pictures}
      textarea={textarea}
      onText={setText}
      onSpoiler={setSpoiler}
      onPublish={publish}
    />
  );
}

// It is a form itself.
createRoot(document.querySelector('#composer') as Element).render(<App />);
