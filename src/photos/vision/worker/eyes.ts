/** The worker that looks at pictures. One picture is open at a time. */
import { expose, transfer } from 'comlink';
import type { Box, Face, QualitySeen } from '../../../../rules/api';
import { clearnessOf, measuredSide, showsNothing } from '../quality';
import { inkOf, readSide } from '../text/ink';
import { withoutRulingLines } from '../text/ruling-lines';
import { Picture } from './picture';

/** The networks come where a picture has something to show: the rest does not wait for them. */
const forFaces = () => import('./faces');
const forCovers = () => import('./cover');

/** A picture made ready for reading: a file (PGM), and its size in pixels. */
export interface Page {
  readonly file: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** How many times a small picture may be enlarged for reading. */
const mostEnlarged = 3;

let picture: Picture | undefined;

/** @throws Error where none is open */
function opened(): Picture {
  if (!picture) throw new Error('No picture is open');
  return picture;
}

const eyes = {
  /** @throws CheckError, of which its message arrives */
  async open(file: Blob): Promise<void> {
    eyes.close();
    picture = await Picture.of(file);
  },

  close(): void {
    picture?.close();
    picture = undefined;
  },

  quality(): QualitySeen {
    const { width, height } = opened();
    return { width, height, ...clearnessOf(opened().luma(opened().scaleTo(measuredSide))) };
  },

  async faces(): Promise<Face[]> {
    const picture = opened();
    return showsNothing(picture) ? [] : (await forFaces()).findFaces(picture);
  },

  /** @returns null where there is nothing to read */
  page(): Page | null {
    if (showsNothing(opened())) return null;
    const { width, height, data } = withoutRulingLines(inkOf(opened().luma(opened().scaleTo(readSide, mostEnlarged))));
    const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
    const file = new Uint8Array(head.length + data.length);
    file.set(head);
    file.set(data, head.length);
    return transfer({ file: file.buffer, width, height }, [file.buffer]);
  },

  /** @throws CheckError, of which its message arrives */
  cover: async (file: File, boxes: readonly Box[]): Promise<File> => (await forCovers()).coverUp(file, boxes),
};

export type Eyes = typeof eyes;

expose(eyes);
