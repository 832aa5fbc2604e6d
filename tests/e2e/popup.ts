/** The real toolbar popup, opened over the tab in front. Playwright does not see it: it is driven through the protocol. */
import type { CDPSession } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { expect, type Relis } from './browser';

/** The name of the browser's own API inside the extension. */
declare const chrome: typeof browser;

export interface Popup {
  /** Everything a person reads in it. */
  text(): Promise<string>;
  /** Presses a button or a choice by what stands on it, as a pointer does. */
  press(label: string): Promise<void>;
}

/** Sends commands to one target and waits for their answers. */
class Target {
  #last = 0;
  readonly #waiting = new Map<number, (result: Record<string, unknown>) => void>();

  constructor(
    readonly session: CDPSession,
    readonly sessionId: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const { id, result } = JSON.parse(message);
      this.#waiting.get(id)?.(result);
    });
  }

  async send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const answered = new Promise<Record<string, unknown>>((resolve) => this.#waiting.set(id, resolve));
    await this.session.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answered;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { value: T }).value;
  }
}

async function popupTarget(session: CDPSession): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
}

/** Opens the popup over the tab in front. */
export async function openPopup(relis: Pick<Relis, 'context' | 'serviceWorker'>): Promise<Popup> {
  const session = await relis.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no commands.');
  // The popup of the test before goes with its page, a moment later.
  await expect.poll(() => popupTarget(session)).toBeUndefined();
  const worker = await relis.serviceWorker();
  await worker.evaluate(() => chrome.action.openPopup());
  await expect.poll(() => popupTarget(session)).toBeDefined();
  const targetId = (await popupTarget(session)) as string;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const target = new Target(session, sessionId);
  const text = (): Promise<string> => target.evaluate<string>('document.body.innerText');
  await expect.poll(text).toMatch(/Relis/);
  return {
    text,
    async press(label) {
      const find = `[...document.querySelectorAll('button, label')].find((one) => one.innerText.trim().startsWith(${JSON.stringify(label)}))`;
      await expect.poll(() => target.evaluate<boolean>(`${find} !== undefined`)).toBe(true);
      const at = await target.evaluate<{ x: number; y: number }>(
        // A tall popup scrolls.
        `(one => {
          one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { left, top, width, height } = one.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        })(${find})`,
      );
      const mouse = { ...at, button: 'left', clickCount: 1 };
      await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    },
  };
}
