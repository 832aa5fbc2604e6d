/** Talks to a browser started with `--remote-debugging-pipe`: JSON messages, each ended by a NUL, over two extra pipes. */
import type { Readable, Writable } from 'node:stream';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export interface DevtoolsPipe {
  /** Sends a command, to the browser or to one attached page; the answer is what the protocol says. */
  send<Result>(method: string, params?: object, sessionId?: string): Promise<Result>;
}

/** Cuts the stream into messages: their last bytes may come with the next chunk. */
export class Messages {
  #rest = '';

  push(chunk: string): string[] {
    const parts = (this.#rest + chunk).split('\0');
    this.#rest = parts.pop() ?? '';
    return parts;
  }
}

/** Where answers come on, and where commands go. */
export function devtoolsPipe(answers: Readable, commands: Writable): DevtoolsPipe {
  const waiting = new Map<number, Waiting>();
  const messages = new Messages();
  let last = 0;

  answers.setEncoding('utf8');
  answers.on('data', (chunk: string) => {
    for (const message of messages.push(chunk)) {
      const { id, result, error } = JSON.parse(message) as Answer;
      const command = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || !command) continue;
      waiting.delete(id);
      if (error) command.reject(new Error(error.message));
      else command.resolve(result);
    }
  });
  const giveUp = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed before it answered.'));
    waiting.clear();
  };
  answers.on('close', giveUp);
  commands.on('error', giveUp);

  return {
    send<Result>(method: string, params: object = {}, sessionId?: string) {
      last += 1;
      const id = last;
      commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise<Result>((resolve, reject) => {
        waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      });
    },
  };
}
