/**
 * The photo frame, seen from the page's side: a page of the extension in a hidden frame, opened with the first photo. Files go
 * through a port; the page of the site sees a frame of 0 by 0 pixels and nothing of what goes through it.
 */
import { browser } from 'wxt/browser';
import type { Box, Language } from '../../../rules/api';
import { sendMessage } from '../../messages/protocol';
import { CheckError, type Checked, type CheckName, checkNames, unchecked } from '../checks';
import type { Answer, Ask, Hello } from './protocol';

/** How long the frame may take to open, in milliseconds. */
const openLimit = 10_000;

const failed: Checked = {
  ...unchecked,
  states: Object.fromEntries(checkNames.map((name) => [name, 'broken'])) as Record<CheckName, 'broken'>,
};

type Answered = (answer: Exclude<Answer, { tell: 'ready' }>) => void;
/** Without its number. */
type Asked<A = Ask> = A extends Ask ? Omit<A, 'id'> : never;

/**
 * Where the frame is at home. In Chromium its address changes with each session, so that no page can ask for it; what is
 * loaded from there is at the extension's own.
 */
const ourOrigin = (address: string): string =>
  import.meta.env.FIREFOX ? new URL(address).origin : `chrome-extension://${browser.runtime.id}`;

/** Says hello to the frame; resolves with the port once it has answered. */
async function greet(frame: HTMLIFrameElement, nonce: string, address: string): Promise<MessagePort> {
  const { port1, port2 } = new MessageChannel();
  const ready = new Promise<void>((answered) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => data.tell === 'ready' && answered();
  });
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new CheckError('too-slow')), openLimit));
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  await Promise.race([loaded, late]);
  const hello: Hello = { relis: 'photo-frame', nonce };
  frame.contentWindow?.postMessage(hello, ourOrigin(address), [port2]);
  await Promise.race([ready, late]);
  return port1;
}

export class PhotoFrame {
  readonly #answered = new Map<number, Answered>();
  #host: HTMLElement | null = null;
  #port: Promise<MessagePort> | null = null;
  #last = 0;

  /** @param retired Relis leaves the page, and the frame with it */
  constructor(retired: AbortSignal) {
    retired.addEventListener('abort', () => this.#host?.remove());
  }

  async #open(): Promise<MessagePort> {
    const nonce = crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint32Array(4))].join('-');
    const address = browser.runtime.getURL('/photo-frame.html');
    await sendMessage('openPhotoFrame', nonce);
    const host = document.createElement('relis-photos');
    for (const [name, value] of [
      ['position', 'fixed'],
      ['width', '0'],
      ['height', '0'],
      ['overflow', 'hidden'],
      ['visibility', 'hidden'],
    ] as const)
      host.style.setProperty(name, value, 'important');
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    host.attachShadow({ mode: 'closed' }).append(frame);
    const greeted = greet(frame, nonce, address);
    document.documentElement.append(host);
    this.#host = host;
    const port = await greeted;
    port.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.tell !== 'ready') this.#answered.get(data.id)?.(data);
    };
    return port;
  }

  /** The port; a frame that a page took out of itself is opened again. */
  #connected(): Promise<MessagePort> {
    if (this.#port && this.#host && !this.#host.isConnected) this.#port = null;
    this.#port ??= this.#open().catch((error) => {
      this.#port = null;
      this.#host?.remove();
      throw error;
    });
    return this.#port;
  }

  async #ask(request: Asked, id: number): Promise<void> {
    const port = await this.#connected();
    port.postMessage({ ...request, id } as Ask);
  }

  /**
   * Has a file looked at.
   * @param tell called at once, and whenever more is known; where nothing can be looked at, with that
   * @returns ends it: the file has left the message
   */
  check(file: File, language: Language, tell: (checked: Checked) => void): () => void {
    const id = ++this.#last;
    this.#answered.set(id, (answer) => answer.tell === 'checked' && tell(answer.checked));
    tell({ ...unchecked, states: { metadata: 'running' } });
    this.#ask({ ask: 'check', file, language }, id).catch(() => tell(failed));
    return () => {
      if (this.#answered.delete(id)) this.#ask({ ask: 'forget', of: id }, ++this.#last).catch(() => {});
    };
  }

  #make(request: Asked<Extract<Ask, { file: File }>>): Promise<File> {
    const id = ++this.#last;
    return new Promise<File>((made, fail) => {
      this.#answered.set(id, (answer) => {
        this.#answered.delete(id);
        if (answer.tell === 'made') made(answer.file);
        else fail(new CheckError(answer.tell === 'failed' ? answer.why : 'broken'));
      });
      this.#ask(request, id).catch(fail);
    });
  }

  /** The file without its metadata. @throws CheckError */
  clean(file: File): Promise<File> {
    return this.#make({ ask: 'clean', file });
  }

  /** The picture with these parts of it covered. @throws CheckError */
  cover(file: File, boxes: readonly Box[]): Promise<File> {
    return this.#make({ ask: 'cover', file, boxes });
  }
}
