/** The checks that look at the pixels, in the order they run, and what covers parts of them. */
import type { Check, Cover } from '../checks';
import { Looking } from './looking';
import { Reader } from './text/reader';
import { believed } from './text/sureness';
import { textOf } from './text/words';

const looking = new Looking();
const reader = new Reader();

const quality: Check = {
  gives: ['quality'],
  run: async (picture, { signal }) => ({ quality: await looking.quality(picture, signal) }),
};

const faces: Check = {
  gives: ['faces'],
  run: async (picture, { signal }) => ({ faces: await looking.faces(picture, signal) }),
  rest: () => looking.end(),
};

const text: Check = {
  gives: ['text'],
  async run(picture, { language, signal }) {
    const page = await looking.page(picture, signal);
    // It is the last to ask of the picture.
    await looking.close();
    if (!page) return { text: textOf([], { width: 1, height: 1 }) };
    return { text: textOf(believed(await reader.read(page, language, signal)), page) };
  },
  rest: () => reader.end(),
};

export const vision: readonly Check[] = [quality, faces, text];

export const cover: Cover = (picture, boxes) => looking.cover(picture, boxes);
