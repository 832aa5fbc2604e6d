/** Words that were recognised in a picture, put into lines as a person reads them. */
import type { Box, Span, TextSeen } from '../../../../rules/api';
import { scaled } from '../boxes';

/** A word as the recogniser gives it. */
export interface Word {
  readonly text: string;
  /** 0 to 100, as the recogniser sees it. */
  readonly confidence: number;
  /** In pixels of what was read. */
  readonly box: Box;
}

/** Words of one line, in the order they are read in. */
export type Line = readonly Word[];

/** Which way a picture is to be turned so that its lines run from left to right, in quarters clockwise. */
type Quarters = 0 | 1 | 2 | 3;

/** From the lines of the recogniser, which follows a text that lies on its side. */
function turnOf(lines: readonly Line[]): Quarters {
  let [across, down] = [0, 0];
  for (const line of lines) {
    const [first, last] = [line[0]?.box, line.at(-1)?.box];
    if (!first || !last) continue;
    across += last.x + last.width / 2 - first.x - first.width / 2;
    down += last.y + last.height / 2 - first.y - first.height / 2;
  }
  if (Math.abs(down) > Math.abs(across) * 2) return down > 0 ? 3 : 1;
  return across < 0 ? 2 : 0;
}

/** The box as it stands once its picture is turned; the corner of the picture does not matter here. */
function turned({ x, y, width, height }: Box, quarters: Quarters): Box {
  if (quarters === 3) return { x: y, y: -x - width, width: height, height: width };
  if (quarters === 1) return { x: -y - height, y: x, width: height, height: width };
  return quarters === 2 ? { x: -x - width, y: -y - height, width, height } : { x, y, width, height };
}

interface Placed {
  readonly word: Word;
  readonly box: Box;
}

const middle = ({ y, height }: Box): number => y + height / 2;

/** Is a word beside the last one of a row? A row may climb: only its end tells. */
function follows(row: readonly Placed[], { box }: Placed): boolean {
  const last = row.at(-1)?.box;
  if (!last) return false;
  const height = Math.max(last.height, box.height);
  return box.x >= last.x + last.width / 2 && Math.abs(middle(box) - middle(last)) < height * 0.5;
}

/**
 * Rows across the whole picture: the recogniser reads a table by columns, and a mark would stand without its pupil.
 * @param lines as recognised
 */
function rowsOf(lines: readonly Line[]): Placed[][] {
  const quarters = turnOf(lines);
  const placed = lines.flat().map((word) => ({ word, box: turned(word.box, quarters) }));
  const rows: Placed[][] = [];
  for (const one of placed.sort((a, b) => a.box.x - b.box.x)) {
    const near = rows.filter((row) => follows(row, one)).sort((a, b) => distance(a, one) - distance(b, one))[0];
    if (near) near.push(one);
    else rows.push([one]);
  }
  return rows.sort((a, b) => middleOf(a) - middleOf(b));
}

const distance = (row: readonly Placed[], { box }: Placed): number => {
  const last = row.at(-1)?.box ?? box;
  return Math.abs(middle(last) - middle(box)) * 4 + (box.x - last.x - last.width);
};

const middleOf = (row: readonly Placed[]): number => row.reduce((sum, { box }) => sum + middle(box), 0) / row.length;

/**
 * One text of what was recognised: a row of the picture is a line.
 * @param lines in any order
 * @param page size of what was read, in pixels
 */
export function textOf(lines: readonly Line[], page: { readonly width: number; readonly height: number }): TextSeen {
  let text = '';
  const words: { at: Span; box: Box }[] = [];
  for (const row of rowsOf(lines)) {
    if (text !== '') text += '\n';
    for (const [index, { word }] of row.entries()) {
      if (index > 0) text += ' ';
      words.push({ at: [text.length, text.length + word.text.length], box: scaled(word.box, 1 / page.width, 1 / page.height) });
      text += word.text;
    }
  }
  return { text, words };
}
