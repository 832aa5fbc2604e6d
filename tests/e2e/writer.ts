/**
 * A writer at a page, in whichever browser: what the battery of the editors does, with a real mouse and real keys, and what
 * it sees. Everything stands on a few things that every driver of browsers can do.
 */
import { expect } from 'vitest';
import type { Inserted, Published } from '../pages/client/demo';
import { type Mark, openEyes, type Place, type Point } from './eyes';
import type { FileToAttach } from './files';
import type { Look, Run } from './looks';

/** What a server would say. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

/** One page of one browser. */
export interface Driver {
  open(address: string): Promise<void>;
  /** Runs a function in the page; it is sent as text and sees nothing of its surroundings. */
  evaluate<A, R>(read: (given: A) => R, given: A): Promise<Awaited<R>>;
  /** Runs a script in the page. */
  run: Run;
  /** What a system can be set to here. */
  readonly looks: readonly Look[];
  /** From now on the page is seen as by somebody whose system is set so. */
  look(look: Look): Promise<void>;
  click(x: number, y: number, count?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** All of it at once, as an input method does. */
  insert(text: string): Promise<void>;
  /** "a", "Escape", " ". @param held "Control" */
  press(key: string, held?: string): Promise<void>;
  attach(selector: string, file: FileToAttach): Promise<void>;
  /** Lets a file fall on the compose box, at a place of the page. */
  drop(file: FileToAttach, at: Point): Promise<void>;
  /** Takes a file in the chooser that something brings up. */
  choose(file: FileToAttach, bringUp: () => Promise<void>): Promise<void>;
  /** Runs a function in the isolated world where Relis is on this page; it is sent as text. */
  inRelis(run: () => void | Promise<void>): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Comes before the other pages of the browser. */
  toFront(): Promise<void>;
  /** Moves the pointer, and presses nothing. */
  move(x: number, y: number): Promise<void>;
  /** Turns the wheel over a place. */
  scroll(x: number, y: number, down: number): Promise<void>;
  /** From now on what is under this address ("https://x.com") is ours: no request goes there. */
  standInFor(address: string, answer: (url: string) => Promise<Answer>): Promise<void>;
  /** The same page, seen from inside its frame; null while there is none. */
  inside(): Driver | null;
  /** The page is left, and is as a new one would be. */
  leave(): Promise<void>;
}

/** Puts a picture on the clipboard, and words beside it; other words on it, another picture. Runs in the page. */
async function copyPicture({ words, beside }: { words: string; beside: string }): Promise<void> {
  // A pixel a letter: another picture for other words, with nothing to be seen in it.
  const canvas = Object.assign(document.createElement('canvas'), { width: words.length, height: 1 });
  const brush = canvas.getContext('2d');
  for (let at = 0; brush && at < words.length; at++) {
    brush.fillStyle = `hsl(${words.charCodeAt(at) * 3} 80% 50%)`;
    brush.fillRect(at, 0, 1, 1);
  }
  const picture = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn));
  const text = beside === '' ? {} : { 'text/plain': new Blob([beside], { type: 'text/plain' }) };
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture as Blob, ...text })]);
}

export class Writer {
  constructor(
    readonly driver: Driver,
    readonly address: (path: string) => string,
  ) {}

  open(path: string): Promise<void> {
    return this.#openAt(this.address(path));
  }

  /** Opens a page as if it were on that host. */
  async openOn(host: string, path: string): Promise<void> {
    await this.driver.standInFor(host, async (url) => {
      const answer = await fetch(this.address(new URL(url).pathname));
      return {
        status: answer.status,
        headers: { 'content-type': answer.headers.get('content-type') ?? '' },
        body: Buffer.from(await answer.arrayBuffer()),
      };
    });
    await this.#openAt(host + path);
  }

  /** Opens a page of our own markup at whatever address. */
  async openInstead(address: string, html: string): Promise<void> {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    await this.driver.standInFor(address, async () => ({ status: 200, headers, body: html }));
    await this.#openAt(address);
  }

  async #openAt(address: string): Promise<void> {
    await this.driver.open(address);
    await this.driver.evaluate(openEyes, undefined);
  }

  /** The same writer, in the frame of the page. */
  async inside(): Promise<Writer> {
    await expect.poll(() => this.driver.inside()?.evaluate(() => document.body?.childElementCount ?? 0, null)).toBeGreaterThan(0);
    const writer = new Writer(this.driver.inside() as Driver, this.address);
    await writer.driver.evaluate(openEyes, undefined);
    return writer;
  }

  async #clickAt<A>(find: (given: A) => Promise<Point | null>, given: A, count = 1): Promise<void> {
    const look = (): Promise<Point | null> => this.driver.evaluate(find, given);
    let at: Point | null = null;
    await expect.poll(async () => (at = await look()), { message: JSON.stringify(given) }).not.toBeNull();
    const { x, y } = at as unknown as Point;
    await this.driver.click(x, y, count);
  }

  /** Puts the caret in the (first) box, or in the one with this label. */
  box(label?: string): Promise<void> {
    return this.#clickAt((named) => window.eyes.still(() => window.eyes.box(named)), label);
  }

  /** Presses on the last element of the page that fits a selector. */
  pressOn(selector: string): Promise<void> {
    return this.#clickAt((wanted) => window.eyes.still(() => window.eyes.last(wanted)), selector);
  }

  /** Puts the caret in the one-line field of the form. */
  title(): Promise<void> {
    return this.#clickAt(() => window.eyes.still(() => window.eyes.title()), null);
  }

  async middleOfBox(): Promise<Point> {
    const at = await this.driver.evaluate(() => window.eyes.middle(window.eyes.box()), null);
    if (!at) throw new Error('The page shows no box.');
    return at;
  }

  /** Waits for the linter, which comes when somebody begins to write: on a busy machine a while after the text. */
  linterThere(): Promise<void> {
    return this.driver.inRelis(async () => {
      const gate = (): { orders: unknown } | undefined =>
        (globalThis as never as Record<symbol, { orders: unknown } | undefined>)[Symbol.for('relis.gate')];
      while (gate()?.orders === null) await new Promise((next) => setTimeout(next, 20));
    });
  }

  /** Types in the box, key by key: each is read and drawn on its own. */
  async type(text: string): Promise<void> {
    await this.box();
    await this.driver.type(text);
  }

  /** Writes in the box what need not be typed. */
  async write(text: string): Promise<void> {
    await this.box();
    await this.goOn(text);
  }

  /** Writes at the caret: each line at once but for its last keys. */
  async goOn(text: string): Promise<void> {
    const [first = '', ...others] = text.split('\n');
    await this.#writeLine(first);
    for (const line of others) {
      await this.key('Enter');
      await this.#writeLine(line);
    }
  }

  async #writeLine(line: string): Promise<void> {
    const letters = [...line];
    const keys = letters.splice(-2);
    if (letters.length > 0) await this.driver.insert(letters.join(''));
    await this.driver.type(keys.join(''));
  }

  /** Presses a button by its whole name. */
  press(name: string, place: Place = 'page', count = 1): Promise<void> {
    return this.#clickAt(
      (wanted) => window.eyes.still(() => window.eyes.button(wanted.place, wanted.name)),
      { place, name },
      count,
    );
  }

  publish(): Promise<void> {
    return this.press('Publier');
  }

  key(key: string, held?: string): Promise<void> {
    return this.driver.press(key, held);
  }

  /** Puts the focus on the chip, as Tab does at the end of the page. */
  focusChip(): Promise<void> {
    return this.driver.evaluate(() => window.eyes.part('chip')?.focus(), null);
  }

  /** Puts the focus on the publish button, as Tab does. */
  focusPublish(): Promise<void> {
    return this.driver.evaluate(() => window.eyes.button('page', 'Publier')?.focus(), null);
  }

  /** Opens the panel beside the box. */
  openPanel(): Promise<void> {
    return this.#clickAt(() => window.eyes.still(() => window.eyes.part('chip')), null);
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

  async drop(file: FileToAttach): Promise<void> {
    const at = await this.driver.evaluate(() => window.eyes.middle(window.eyes.box()), null);
    if (at) await this.driver.drop(file, at);
  }

  /**
   * Copies a picture and pastes it in the box with the keys of the browser, which calls it "image.png".
   * @param beside words that are copied with it
   */
  async paste({ name }: Pick<FileToAttach, 'name'>, beside = ''): Promise<void> {
    await this.driver.evaluate(copyPicture, { words: name, beside });
    await this.key('v', 'Control');
  }

  chipShown(): Promise<boolean> {
    return this.driver.evaluate(() => (window.eyes.part('chip')?.getClientRects().length ?? 0) > 0, null);
  }

  /** Whether the chip is seen, and clear of an element of the page. */
  chipClearOf(selector: string): Promise<boolean> {
    return this.driver.evaluate((wanted) => {
      const chip = window.eyes.part('chip');
      const other = window.eyes.last(wanted)?.getBoundingClientRect();
      if (!chip?.checkVisibility({ visibilityProperty: true })) return false;
      const { left, right, top, bottom } = chip.getBoundingClientRect();
      return !other || right <= other.left || other.right <= left || bottom <= other.top || other.bottom <= top;
    }, selector);
  }

  /**
   * The page puts an element where the chip stands; no pointer finds it there until it may be pressed again.
   * @returns whether the page has such an element
   */
  putUnderChip(selector: string): Promise<boolean> {
    return this.driver.evaluate((wanted) => {
      const at = window.eyes.part('chip')?.getBoundingClientRect();
      const moved = window.eyes.last(wanted);
      if (!at || !moved) return false;
      moved.style.cssText = `position: fixed; pointer-events: none; left: ${at.left}px; top: ${at.top}px`;
      window.dispatchEvent(new Event('resize'));
      return true;
    }, selector);
  }

  mayPressAgain(selector: string): Promise<void> {
    return this.driver.evaluate((wanted) => {
      window.eyes.last(wanted)?.style.removeProperty('pointer-events');
    }, selector);
  }

  reviewShown(): Promise<boolean> {
    return this.driver.evaluate(() => (window.eyes.part('review') as HTMLDialogElement | undefined)?.open === true, null);
  }

  /** What stands in the panel beside the box. */
  panelText(): Promise<string> {
    return this.driver.evaluate(
      () => document.querySelector('relis-ui')?.shadowRoot?.querySelector('[data-part=panel]')?.textContent ?? '',
      null,
    );
  }

  /** Is anything of ours on the page: an element, a mark? */
  present(): Promise<boolean> {
    return this.driver.evaluate(
      () => document.querySelector('relis-ui, relis-marks') !== null || window.eyes.marks().length > 0,
      null,
    );
  }

  /** Ticks or chooses by the words beside it, in the review. */
  tick(label: string): Promise<void> {
    const find = (words: string): Promise<Point | null> => {
      const labels = (): Element[] => [...(window.eyes.part('review')?.querySelectorAll('label') ?? [])];
      return window.eyes.still(() => labels().find(({ textContent }) => textContent?.trim() === words));
    };
    return this.#clickAt(find, label);
  }

  /** Has one of these elements of the review the focus? */
  focusIn(selector: string): Promise<boolean> {
    return this.driver.evaluate(
      (wanted) => document.querySelector('relis-ui')?.shadowRoot?.activeElement?.matches(wanted) === true,
      selector,
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

  /** How often the page was told to publish, whatever came of it. */
  attempts(): Promise<number> {
    return this.driver.evaluate(() => window.demo.attempts(), null);
  }

  /** The text as the editor itself holds it. */
  modelText(): Promise<string> {
    return this.driver.evaluate(() => window.demo.modelText(), null);
  }

  pictures(): Promise<number> {
    return this.driver.evaluate(() => window.eyes.pictures(), null);
  }

  /** The box as the page sees it: nothing of ours may be in it. The names Draft.js draws by lot are left out. */
  boxMarkup(): Promise<{ attributes: string[]; html: string }> {
    return this.driver.evaluate(() => {
      const box = window.eyes.box();
      const attributes = [...(box?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
      return {
        attributes,
        html: (box?.innerHTML ?? '').replace(/&nbsp;/g, ' ').replace(/(data-(?:editor|offset-key))="[^"]*"/g, '$1'),
      };
    }, null);
  }

  marks(): Promise<Mark[]> {
    return this.driver.evaluate(() => window.eyes.marks(), null);
  }

  /**
   * Words under a mark: the highlights of rich editors, the mirror over form fields. Spaces are made plain, and what some
   * editors put around a mention for the caret is left out.
   */
  async marked(): Promise<string[]> {
    return (await this.marks()).map(({ words }) => words.replaceAll('\uFEFF', '').replace(/\s/g, ' ')).sort();
  }

  /** Puts something at the caret that is no text to the editor. */
  insert(part: Inserted): Promise<void> {
    return this.driver.evaluate((given) => window.demo.insert(given), part);
  }

  /** Where the caret stands in the box: characters before it, line ends left out. */
  caret(): Promise<number | null> {
    return this.driver.evaluate(() => window.eyes.caret(), null);
  }
}
