/**
 * The work of the photo frame: files are looked at in the order they came, each check in its turn, and everything is told as
 * soon as it is known. A check that takes too long is left behind; one of ours that fails takes nothing else with it.
 */
import type { Language } from '../../../rules/api';
import { type Check, CheckError, type Checked, type Cover, type Failure, unchecked } from '../checks';
import { frameOf } from '../first-frame';
import { cleaned } from '../metadata/clean';
import { type Answer, type Ask, checkLimit } from './protocol';

/** After this long without a file the Workers end, in milliseconds. */
export const idleLimit = 60_000;
/** Larger files are not looked at, in bytes. */
export const sizeLimit = 60_000_000;

interface Job {
  readonly id: number;
  readonly file: File;
  readonly language: Language;
  readonly gone: AbortController;
}

export interface Bench {
  /** Reads the file itself, pixels aside: films too. */
  readonly metadata: Check;
  /** Look at a picture, in this order. */
  readonly vision: readonly Check[];
  readonly cover: Cover;
}

const whyOf = (error: unknown): Failure => (error instanceof CheckError ? error.why : 'broken');

const withStates = (checked: Checked, { gives }: Check, state: 'running' | Failure): Checked => ({
  ...checked,
  states: { ...checked.states, ...Object.fromEntries(gives.map((name) => [name, state])) },
});

export class FrameServer {
  readonly #jobs: Job[] = [];
  #working: Job | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly bench: Bench,
    readonly tell: (answer: Answer) => void,
  ) {}

  hear(ask: Ask): void {
    if (ask.ask === 'check') {
      this.#jobs.push({ ...ask, gone: new AbortController() });
      void this.#work();
    } else if (ask.ask === 'forget') this.#forget(ask.of);
    else void this.#make(ask);
  }

  #forget(id: number): void {
    if (this.#working?.id === id) this.#working.gone.abort();
    const index = this.#jobs.findIndex((job) => job.id === id);
    if (index >= 0) this.#jobs.splice(index, 1);
  }

  async #make(ask: Extract<Ask, { file: File; ask: 'clean' | 'cover' }>): Promise<void> {
    const { id, file } = ask;
    try {
      this.tell({ tell: 'made', id, file: ask.ask === 'clean' ? await cleaned(file) : await this.bench.cover(file, ask.boxes) });
    } catch (error) {
      this.tell({ tell: 'failed', id, why: whyOf(error) });
    }
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    clearTimeout(this.#idle);
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
      this.#working = job;
      await this.#check(job);
    }
    this.#working = null;
    this.#idle = setTimeout(() => this.#rest(), idleLimit);
  }

  #rest(): void {
    for (const check of this.#checks) check.rest?.();
  }

  get #checks(): readonly Check[] {
    return [this.bench.metadata, ...this.bench.vision];
  }

  async #check({ id, file, language, gone }: Job): Promise<void> {
    let checked = this.#checks.reduce((all, check) => withStates(all, check, 'running'), unchecked);
    const tell = (): void => this.tell({ tell: 'checked', id, checked });
    tell();
    let picture: Blob | null = null;
    for (const check of this.#checks) {
      if (gone.signal.aborted) return;
      try {
        if (file.size > sizeLimit && check !== this.bench.metadata) throw new CheckError('too-large');
        if (check !== this.bench.metadata) picture ??= await frameOf(file);
        const seen = await within(checkLimit, gone.signal, (signal) => check.run(picture ?? file, { language, signal }));
        const states = Object.fromEntries(check.gives.map((name) => [name, 'done']));
        checked = { seen: { ...checked.seen, ...seen }, states: { ...checked.states, ...states } };
      } catch (error) {
        checked = withStates(checked, check, whyOf(error));
      }
      if (!gone.signal.aborted) tell();
    }
  }
}

/** @throws CheckError `too-slow` when the time is over; the signal tells the work itself */
async function within<T>(limit: number, gone: AbortSignal, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new CheckError('too-slow')), limit);
    gone.addEventListener('abort', () => fail(new CheckError('broken')), { once: true });
  });
  try {
    return await Promise.race([run(late.signal), over]);
  } finally {
    clearTimeout(timer);
    late.abort();
  }
}
