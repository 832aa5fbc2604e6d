/** What every page does around its editor: shows what was published, offers the samples, answers the tests. */
import { h } from './dom';
import { drawPhoto } from './photo';
import { isPublishKey, offlineAtFirst } from './variants';

/** A file as the page received it. */
export interface ReceivedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export interface Published {
  readonly text: string;
  readonly files: readonly ReceivedFile[];
}

/** What an editor puts in a text that is no text to it. */
export type Inserted = { readonly mention: string } | { readonly emoji: string };

/** `window.demo`, for the tests. */
export interface Demo {
  /** Every publication, in order. */
  readonly published: readonly Published[];
  /** The text of the (first) compose box as its editor holds it, whatever is displayed. */
  modelText(): string;
  /** Puts something at the caret, as the editor's own menus do. */
  insert(part: Inserted): void;
  /** How often the page was told to publish, refused or not. */
  attempts(): number;
}

declare global {
  interface Window {
    demo: Demo;
  }
}

/** What a page tells of its compose box. */
export interface ComposeBox {
  modelText(): string;
  /** Replaces the whole message, through the editor's own API. */
  write(text: string): void;
  /** Forgets the attached pictures. */
  dropFiles(): void;
  fileInput(): HTMLInputElement | null;
  publish?(): void;
  /** By default the characters are written as if they had been typed. */
  insert?(part: Inserted): void;
}

const charactersOf = (part: Inserted): string => ('mention' in part ? part.mention : part.emoji);

export interface Post {
  readonly text: string;
  readonly files: readonly File[];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count > 1 ? 's' : ''}`;

function feedItem({ text, files }: Post): HTMLLIElement {
  const pictures = files.map((file) => h('img', { src: URL.createObjectURL(file), alt: file.name }));
  const received = [plural(text.length, 'caractère'), ...files.map(({ name, size }) => `${name} (${Math.ceil(size / 1024)} ko)`)];
  return h(
    'li',
    {},
    h('p', { class: 'author' }, h('strong', {}, 'Mme Lambert'), ' · à l’instant'),
    h('p', { class: 'text', dir: 'auto' }, text),
    ...(pictures.length > 0 ? [h('div', { class: 'pictures' }, ...pictures)] : []),
    h('p', { class: 'received' }, `Reçu\u00a0: ${received.join(', ')}`),
  );
}

/** Gives the file to the page as a person does: through its file input. */
function attach(input: HTMLInputElement, file: File): void {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function trySample(button: HTMLElement, box: ComposeBox): Promise<void> {
  box.dropFiles();
  box.write(button.textContent ?? '');
  const input = box.fileInput();
  if (button.dataset.photo && input) attach(input, await drawPhoto(button.dataset.photo));
}

/** Publishing from outside the box: by the form it is in, or by a key that comes up. */
function followTheWriter({ publish }: ComposeBox): void {
  if (!publish) return;
  document.querySelector('#around')?.addEventListener('submit', (event) => {
    event.preventDefault();
    publish();
  });
  document.addEventListener('keyup', (event) => {
    if (isPublishKey(event)) publish();
  });
}

/** Starts a page; the result receives what its compose box publishes, and says whether it could be taken. */
export function startDemo(box: ComposeBox): (post: Post) => boolean {
  const published: Published[] = [];
  let attempts = 0;
  window.demo = {
    published,
    modelText: box.modelText,
    insert: box.insert ?? ((part) => document.execCommand('insertText', false, charactersOf(part))),
    attempts: () => attempts,
  };
  followTheWriter(box);
  for (const button of document.querySelectorAll<HTMLElement>('[data-sample]')) {
    button.addEventListener('click', () => trySample(button, box));
  }
  return (post) => {
    attempts++;
    if (offlineAtFirst && attempts === 1) return false;
    published.push({ text: post.text, files: post.files.map(({ name, type, size }) => ({ name, type, size })) });
    document.querySelector('#nothing')?.remove();
    document.querySelector('#feed')?.prepend(feedItem(post));
    document.querySelector('#count')?.replaceChildren(String(published.length));
    return true;
  };
}
