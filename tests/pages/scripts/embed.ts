/** The composer is in a frame from another host, which the writer never gave Relis; the page shows what was published in it. */
import { type Post, startDemo } from '../client/demo';
import { composerPlace, h } from '../client/dom';

const address = new URL('/embedded', location.href);
address.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const frame = h('iframe', { src: address.href, title: 'Nouvelle publication', class: 'composer-frame' });
composerPlace().append(frame);

const received = startDemo({ modelText: () => '', write() {}, dropFiles() {}, fileInput: () => null });
window.addEventListener('message', ({ source, data }: MessageEvent<Pick<Post, 'text'>>) => {
  if (source === frame.contentWindow) received({ text: data.text, files: [] });
});
