/** One question at a time, for a worker that cannot be interrupted: one that is no longer wanted is cut short with its worker. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** @param cut ends the worker; the next question starts another */
  constructor(readonly cut: () => void) {}

  /**
   * Asks once all that was asked before is answered.
   * @throws the signal's reason once it is aborted
   */
  take<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#last.then(() => (signal ? this.#untilAborted(ask, signal) : ask()));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #untilAborted<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    let onAbort = (): void => {};
    const aborted = new Promise<never>((_, reject) => {
      onAbort = () => {
        this.cut();
        reject(signal.reason);
      };
      signal.addEventListener('abort', onAbort, { once: true });
    });
    return Promise.race([ask(), aborted]).finally(() => signal.removeEventListener('abort', onAbort));
  }
}
