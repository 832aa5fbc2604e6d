/** What is to be hidden, painted over. A solid cover: under a smooth blur a detector still finds each face (measured). */
import type { Box } from '../../../../rules/api';
import { coverMargin, coverOf, isLine } from '../../cover-shape';
import { isCentredIn, scaled } from '../boxes';
import { findFaces } from './faces';
import { Picture } from './picture';

/** Neither black nor white: it is seen to be a cover on any picture. */
const paint = '#5d6475';

/** Kinds of pictures that a browser writes; any other becomes a JPEG. */
const endings: Readonly<Record<string, RegExp>> = {
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'image/webp': /\.webp$/i,
};

/** How wide the covers are; wider again where a face still shows. */
const margins = [coverMargin, 0.5, 0.75];

/** Words under a rectangle; a face under an ellipse, which its box lies in whole. */
function draw(context: OffscreenCanvasRenderingContext2D, box: Box, margin: number): void {
  const { x, y, width, height } = coverOf(box, margin);
  context.fillStyle = paint;
  context.beginPath();
  if (isLine(box)) context.rect(x, y, width, height);
  else context.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
  context.fill();
}

/** Which of the boxes have a face found under their cover. */
async function showingThrough(canvas: OffscreenCanvas, boxes: readonly Box[], margin: number): Promise<Box[]> {
  const covered = new Picture(await createImageBitmap(canvas));
  const faces = await findFaces(covered).finally(() => covered.close());
  const found = faces.map(({ box }) => scaled(box, canvas.width, canvas.height));
  return boxes.filter((box) => found.some((face) => isCentredIn(face, coverOf(box, margin))));
}

/** In the format of the original where a browser writes it. */
async function writtenAs(canvas: OffscreenCanvas, { name, type }: File): Promise<File> {
  const blob = await canvas.convertToBlob({ type: type in endings ? type : 'image/jpeg', quality: 0.92 });
  const fits = endings[blob.type]?.test(name) ?? true;
  const ending = blob.type.replace('image/', '').replace('jpeg', 'jpg');
  return new File([blob], fits ? name : `${name.replace(/\.[^.]*$/, '')}.${ending}`, { type: blob.type });
}

/**
 * A copy of the picture with some of it hidden. What is under a cover is gone from the file, as is all that a file tells
 * beside its picture. Faces are looked for again in the result: the cover under which one is found is made wider.
 * @param boxes in parts of the picture
 * @throws CheckError
 */
export async function coverUp(file: File, boxes: readonly Box[]): Promise<File> {
  const picture = await Picture.of(file);
  const context = picture.drawn(1);
  picture.close();
  const { canvas } = context;
  let showing = boxes.map((box) => scaled(box, canvas.width, canvas.height));
  for (const margin of margins) {
    for (const box of showing) draw(context, box, margin);
    showing = await showingThrough(canvas, showing, margin);
    if (showing.length === 0) break;
  }
  return writtenAs(canvas, file);
}
