/**
 * A writer at a page, in whichever browser: what the battery of the editors does, with a real mouse and real keys, and what
 * it sees. Everything stands on five things that every driver of browsers can do.
 */
import { expect } from 'vitest';
import type { Published } from '../pages/client/demo';
import type { FileToAttach } from './files';

/** One page of one browser. */
export interface Driver {
  open(address: string): Promise<void>;
  /** Runs a function in the page; it is sent as text and sees nothing of its surroundings. */
  evaluate<A, R>(read: (given: A) => R, given: A): Promise<R>;
  click(x: number, y: number, count?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** "a", "Escape", " ". @param held "Control" */
  press(key: string, held?: string): Promise<void>;
  attach(selector: string, file: FileToAttach): Promise<void>;
  /** Takes a file in the chooser that something brings up. */
  choose(file: FileToAttach, bringUp: () => Promise<void>): Promise<void>;
  /** Runs a function in the isolated world where Relis is on this page; it is sent as text. */
  inRelis(run: () => void): Promise<void>;
}

/** A file given to the page by a drop on the box. Runs in the page. */
function dropOnBox({ name, bytes }: { name: string; bytes: number[] }): void {
  const deep = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
  const box = deep(document).find((element) => element.matches('textarea, [contenteditable=true]'));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
  for (const step of ['dragenter', 'dragover', 'drop'])
    box?.dispatchEvent(new DragEvent(step, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
}

/** Puts a picture on the clipboard; other words on it, another picture. Runs in the page. */
async function copyPicture(words: string): Promise<void> {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  brush?.fillRect(0, 0, canvas.width, canvas.height);
  if (brush) brush.fillStyle = '#fff';
  brush?.fillText(words, 10, 50);
  const picture = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture as Blob })]);
}

/** Where to look for something to press. */
type Place = 'page' | 'review' | 'panel';

interface Wanted {
  readonly place: Place;
  /** The whole name of a button. */
  readonly name: string;
}

/** The middle of a button that is shown, brought into view; null while it is not there. Runs in the page. */
function middleOfButton({ place, name }: Wanted): { x: number; y: number } | null {
  const ours = document.querySelector('relis-ui')?.shadowRoot;
  const room = place === 'page' ? document : ours?.querySelector(place === 'review' ? '[data-part=review]' : '[data-part=panel]');
  const deep = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.localName !== 'relis-ui' && element.shadowRoot ? [element, ...deep(element.shadowRoot)] : [element],
    );
  const button = (room ? deep(room) : []).find(
    (element) =>
      element.matches('button, [role=button]') &&
      (element.textContent?.trim() || element.getAttribute('aria-label')) === name &&
      element.getClientRects().length > 0,
  );
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The middle of the (first) compose box. Runs in the page. */
function middleOfBox(): { x: number; y: number } | null {
  const deep = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
  const box = deep(document).find(
    (element) => element.matches('textarea, [contenteditable=true]') && element.getClientRects().length > 0,
  );
  if (!box) return null;
  const { left, top, width, height } = box.getBoundingClientRect();
  return { x: left + width / 2, y: top + Math.min(height / 2, 20) };
}

export class Writer {
  constructor(
    readonly driver: Driver,
    readonly address: (path: string) => string,
  ) {}

  open(path: string): Promise<void> {
    return this.driver.open(this.address(path));
  }

  async #clickAt<A>(find: (given: A) => { x: number; y: number } | null, given: A, count = 1): Promise<void> {
    const look = (): Promise<{ x: number; y: number } | null> => this.driver.evaluate(find, given);
    await expect.poll(look, { message: JSON.stringify(given) }).not.toBeNull();
    const at = await look();
    if (at) await this.driver.click(at.x, at.y, count);
  }

  /** Puts the caret in the box. */
  box(): Promise<void> {
    return this.#clickAt(middleOfBox, null);
  }

  async write(text: string): Promise<void> {
    await this.box();
    await this.driver.type(text);
  }

  /** Presses a button by its whole name. */
  press(name: string, place: Place = 'page', count = 1): Promise<void> {
    return this.#clickAt(middleOfButton, { place, name }, count);
  }

  publish(): Promise<void> {
    return this.press('Publier');
  }

  key(key: string, held?: string): Promise<void> {
    return this.driver.press(key, held);
  }

  /** Puts the focus on the publish button, as Tab does. */
  focusPublish(): Promise<void> {
    return this.driver.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=button]')];
      buttons.find((button) => button.textContent?.trim() === 'Publier')?.focus();
    }, null);
  }

  /** Opens the panel beside the box. */
  openPanel(): Promise<void> {
    return this.#clickAt((_: null) => {
      const chip = document.querySelector('relis-ui')?.shadowRoot?.querySelector('[data-part=chip]');
      if (!chip || chip.getClientRects().length === 0) return null;
      const { left, top, width, height } = chip.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, null);
  }

  /** Changes the account on a page that says who writes, as a page without reloads does: nothing but its data changes. */
  logInAs(handle: string): Promise<void> {
    return this.driver.evaluate((acct) => {
      const state = document.querySelector('#initial-state');
      if (state) state.textContent = JSON.stringify({ meta: { me: '1' }, accounts: { 1: { acct } } });
    }, handle);
  }

  /** The question what the account is used for, where it is asked: beside the box, or in the review. */
  question(): Promise<string> {
    return this.driver.evaluate(() => {
      const asked = document.querySelector('relis-ui')?.shadowRoot?.querySelector('[data-part=account-question]');
      return (
        (asked?.checkVisibility({ visibilityProperty: true }) &&
          asked?.querySelector('legend')?.textContent?.replace(/\s/g, ' ')) ||
        ''
      );
    }, null);
  }

  /** Whether what is typed goes into the box. */
  boxFocused(): Promise<boolean> {
    return this.driver.evaluate(() => document.activeElement?.matches('textarea, [contenteditable=true]') === true, null);
  }

  attach(file: FileToAttach): Promise<void> {
    return this.driver.attach('input[type=file]', file);
  }

  /** Chooses a file by a button of the page. */
  choose(button: string, file: FileToAttach): Promise<void> {
    return this.driver.choose(file, () => this.press(button));
  }

  drop({ name, buffer }: FileToAttach): Promise<void> {
    return this.driver.evaluate(dropOnBox, { name, bytes: [...buffer] });
  }

  /** Copies a picture and pastes it in the box with the keys of the browser, which calls it "image.png". */
  async paste({ name }: Pick<FileToAttach, 'name'>): Promise<void> {
    await this.driver.evaluate(copyPicture, name);
    await this.key('v', 'Control');
  }

  chipShown(): Promise<boolean> {
    return this.driver.evaluate(
      () => (document.querySelector('relis-ui')?.shadowRoot?.querySelector('[data-part=chip]')?.getClientRects().length ?? 0) > 0,
      null,
    );
  }

  reviewShown(): Promise<boolean> {
    return this.driver.evaluate(
      () => document.querySelector('relis-ui')?.shadowRoot?.querySelector<HTMLDialogElement>('[data-part=review]')?.open === true,
      null,
    );
  }

  /** What stands in the panel beside the box. */
  panelText(): Promise<string> {
    return this.driver.evaluate(
      () => document.querySelector('relis-ui')?.shadowRoot?.querySelector('[data-part=panel]')?.textContent ?? '',
      null,
    );
  }

  /** Rules of the cards that are shown, strongest first. */
  rules(): Promise<string[]> {
    return this.driver.evaluate(() => {
      const cards = document.querySelector('relis-ui')?.shadowRoot?.querySelectorAll('[data-part=card]') ?? [];
      return [...cards].map((card) => card.getAttribute('data-rule') ?? '');
    }, null);
  }

  /** Whether the review has a button of that name. */
  reviewOffers(name: string): Promise<boolean> {
    return this.driver.evaluate((wanted) => {
      const buttons = document.querySelector('relis-ui')?.shadowRoot?.querySelectorAll('[data-part=review] button') ?? [];
      return [...buttons].some((button) => button.textContent === wanted);
    }, name);
  }

  /** The button with the focus in what Relis shows. */
  focused(): Promise<string> {
    return this.driver.evaluate(
      () => document.querySelector('relis-ui')?.shadowRoot?.activeElement?.textContent?.trim() ?? '',
      null,
    );
  }

  published(): Promise<readonly Published[]> {
    return this.driver.evaluate(() => [...window.demo.published], null);
  }

  /** The text as the editor itself holds it. */
  modelText(): Promise<string> {
    return this.driver.evaluate(() => window.demo.modelText(), null);
  }

  pictures(): Promise<number> {
    return this.driver.evaluate(() => document.querySelectorAll('#composer img').length, null);
  }

  /** The box as the page sees it: nothing of ours may be in it. */
  boxMarkup(): Promise<{ attributes: string[]; html: string }> {
    return this.driver.evaluate(() => {
      const box = document.querySelector('textarea, [contenteditable=true]');
      return { attributes: box?.getAttributeNames() ?? [], html: (box?.innerHTML ?? '').replace(/&nbsp;/g, ' ') };
    }, null);
  }

  /** Words under a mark, spaces made plain: the highlights of rich editors, the mirror over form fields. */
  async marked(): Promise<string[]> {
    const words = await this.driver.evaluate(() => {
      const highlighted = [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('rl-') ? [...ranges].map((range) => String(range)) : [],
      );
      const mirrored = [...document.querySelectorAll('relis-marks:popover-open')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-level]') ?? [])].map((mark) => mark.textContent ?? ''),
      );
      return [...highlighted, ...mirrored];
    }, null);
    return words.map((word) => word.replace(/\s/g, ' ')).sort();
  }
}
