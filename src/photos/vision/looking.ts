/** Pictures looked at in a worker of their own, started when it is first needed. */
import { type Remote, wrap } from 'comlink';
import type { Box, Face, QualitySeen } from '../../../rules/api';
import { CheckError } from '../checks';
import { Turns } from './turns';
import type { Eyes, Page } from './worker/eyes';

interface Running {
  readonly worker: Worker;
  readonly eyes: Remote<Eyes>;
  /** Never kept, but broken where the worker could not be started. */
  readonly failed: Promise<never>;
  /** What is open in it. */
  open?: Blob | undefined;
}

function start(): Running {
  const worker = new Worker(new URL('./worker/eyes.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  return { worker, eyes: wrap<Eyes>(worker), failed };
}

/** An error of a worker arrives with its message alone. */
function asThrown(error: unknown): unknown {
  const { message } = error as Error;
  return message === 'unreadable' || message === 'too-large' ? new CheckError(message, error) : error;
}

export class Looking {
  #running: Running | undefined;
  readonly #turns = new Turns(() => this.end());

  #ask<T>(question: (running: Running) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const ask = async (): Promise<T> => {
      this.#running ??= start();
      const running = this.#running;
      try {
        return await Promise.race([question(running), running.failed]);
      } catch (error) {
        throw asThrown(error);
      }
    };
    return this.#turns.take(ask, signal);
  }

  /** Asks about a picture that is decoded once for all that is asked of it. */
  #askOf<T>(picture: Blob, question: (eyes: Remote<Eyes>) => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.#ask(async (running) => {
      if (running.open !== picture) {
        running.open = undefined;
        await running.eyes.open(picture);
        running.open = picture;
      }
      return question(running.eyes);
    }, signal);
  }

  /** @throws CheckError */
  quality(picture: Blob, signal: AbortSignal): Promise<QualitySeen> {
    return this.#askOf(picture, (eyes) => eyes.quality(), signal);
  }

  /** @throws CheckError */
  faces(picture: Blob, signal: AbortSignal): Promise<readonly Face[]> {
    return this.#askOf(picture, (eyes) => eyes.faces(), signal);
  }

  /**
   * The picture made ready for reading; null where there is nothing to read.
   * @throws CheckError
   */
  page(picture: Blob, signal: AbortSignal): Promise<Page | null> {
    return this.#askOf(picture, (eyes) => eyes.page(), signal);
  }

  /** @throws CheckError */
  cover(picture: File, boxes: readonly Box[]): Promise<File> {
    return this.#ask(({ eyes }) => eyes.cover(picture, boxes));
  }

  /** Lets the picture go that is open. */
  close(): Promise<void> {
    return this.#ask(async (running) => {
      running.open = undefined;
      await running.eyes.close();
    });
  }

  /** Ends the worker; the next question starts another. */
  end(): void {
    this.#running?.worker.terminate();
    this.#running = undefined;
  }
}
