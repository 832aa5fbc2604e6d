/** Reads pages, in a worker of the recogniser. */
import { createWorker, OEM, PSM, type Page as Recognised, type Worker as Recogniser } from 'tesseract.js';
import type { Box, Language } from '../../../../rules/api';
import { textFolder } from '../files';
import { Turns } from '../turns';
import type { Page } from '../worker/eyes';
import { mendedWord } from './letters';
import type { Line } from './words';

const inFolder = (name: string): string => new URL(`${textFolder}${name}`, location.origin).href;

/** French is always read; English beside it costs twice the time. */
const languagesOf = (language: Language): string[] => (language === 'en' ? ['fra', 'eng'] : ['fra']);

/** Resolution of a sheet of A4 that is 2400 pixels long: without one, it is guessed from the letters. */
const dotsPerInch = '205';

async function start(language: Language): Promise<Recogniser> {
  const recogniser = await createWorker(languagesOf(language), OEM.LSTM_ONLY, {
    workerPath: inFolder('worker.min.js'),
    corePath: inFolder('tesseract-core-simd-lstm.js'),
    langPath: inFolder('').slice(0, -1),
    // A worker from a blob would not be ours, and what was read once is kept nowhere.
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    // What goes wrong is thrown to whoever waits as well.
    errorHandler: () => {},
  });
  await recogniser.setParameters({
    // Words wherever they stand: by paragraphs, tables would be lost.
    tessedit_pageseg_mode: PSM.SPARSE_TEXT_OSD,
    user_defined_dpi: dotsPerInch,
    // What it notes on its way is of no use to anybody.
    debug_file: '/dev/null',
  });
  return recogniser;
}

type Corners = Recognised['blocks'] extends readonly (infer Block)[] | null
  ? Block extends { bbox: infer B }
    ? B
    : never
  : never;

const boxOf = ({ x0, y0, x1, y1 }: Corners): Box => ({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 });

const linesOf = ({ blocks }: Recognised): Line[] =>
  (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map(({ words }) => words.map(({ text, confidence, bbox }) => ({ text: mendedWord(text), confidence, box: boxOf(bbox) })));

export class Reader {
  #recogniser: Promise<Recogniser> | undefined;
  #language: Language | undefined;
  readonly #turns = new Turns(() => this.end());

  /** @returns lines of words, in pixels of the page */
  read({ file }: Page, language: Language, signal: AbortSignal): Promise<readonly Line[]> {
    const ask = async (): Promise<readonly Line[]> => {
      if (this.#language !== language) this.end();
      this.#language = language;
      this.#recogniser ??= start(language);
      const recogniser = await this.#recogniser.catch((error) => {
        this.#recogniser = undefined;
        throw error;
      });
      const { data } = await recogniser.recognize(new Blob([file]), {}, { blocks: true, text: false });
      return linesOf(data);
    };
    return this.#turns.take(ask, signal);
  }

  /** Ends the worker, also one that is just starting; the next page starts another. */
  end(): void {
    this.#recogniser?.then(
      (recogniser) => recogniser.terminate(),
      // It never started.
      () => {},
    );
    this.#recogniser = undefined;
  }
}
