/** The photo frame: a hidden page of Relis in the page of a site, where files are looked at. It draws nothing. */
import { sendMessage } from '../../src/messages/protocol';
import type { Answer, Ask, Hello } from '../../src/photos/frame/protocol';
import { FrameServer } from '../../src/photos/frame/server';
import { metadata } from '../../src/photos/metadata/check';
import { cover, vision } from '../../src/photos/vision';

function serve(port: MessagePort): void {
  const tell = (answer: Answer): void => port.postMessage(answer);
  const server = new FrameServer({ metadata, vision, cover }, tell);
  port.onmessage = ({ data }: MessageEvent<Ask>) => server.hear(data);
  tell({ tell: 'ready' });
}

/** A page may say hello too: only the nonce that our own script told the background is answered, once. */
window.addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Partial<Hello> | null>) => {
  if (data?.relis !== 'photo-frame' || typeof data.nonce !== 'string' || !port) return;
  if (await sendMessage('mayServe', data.nonce)) serve(port);
});
