/**
 * Noticing at once that the extension was updated or removed: a port to the background breaks with it. The background
 * of a living extension also sleeps, and breaks the port too: it is tied again the next time somebody writes.
 */
import { type Browser, browser } from 'wxt/browser';
import { isAlive } from '../messages/alive';

/** How long after the line broke the extension is known to be gone or only asleep, in milliseconds (measured: under 300). */
const doubt = 500;

export class Lifeline {
  #port: Browser.runtime.Port | null = null;

  /** @param lost called once the extension that loaded this script is gone */
  constructor(readonly lost: () => void) {}

  /** Ties the line where it is not tied. Cheap: call it at every keystroke. */
  tie(): void {
    if (this.#port) return;
    try {
      this.#port = browser.runtime.connect({ name: 'lifeline' });
      this.#port.onDisconnect.addListener(() => this.#broken());
    } catch {
      // `connect` itself throws once the extension is gone.
      this.lost();
    }
  }

  /** The line breaks a moment before the browser takes the extension's name away. */
  #broken(): void {
    this.#port = null;
    setTimeout(() => {
      if (!isAlive()) this.lost();
    }, doubt);
  }
}
