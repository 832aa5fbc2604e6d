/** The composer is in a frame of the same origin; the page shows what was published in it. */
import { type Post, startDemo } from '../client/demo';
import { composerPlace, h } from '../client/dom';
import { typeInto, writtenIn } from '../client/plain';

const frame = h('iframe', { src: '/iframe-composer', title: 'Nouvelle publication', class: 'composer-frame' });
composerPlace().append(frame);

const editable = (): HTMLElement | null => frame.contentDocument?.querySelector<HTMLElement>('.editable') ?? null;

const received = startDemo({
  modelText() {
    const element = editable();
    return element ? writtenIn(element) : '';
  },
  write(text) {
    const element = editable();
    if (element) typeInto(element, text);
  },
  dropFiles() {},
  fileInput: () => frame.contentDocument?.querySelector('input') ?? null,
});
// The event is the frame's: it is no instance of this window's `CustomEvent`.
window.addEventListener('published', (event) => received((event as CustomEvent<Post>).detail));
