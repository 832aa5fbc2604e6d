/** A file with nothing in it but the picture. */
import { CheckError } from '../checks';
import { readMetadata } from './read';
import { type Bytes, Doubt, stripped } from './strip';

/** The most pixels a canvas is asked for; more than any phone takes. */
const mostPixels = 120_000_000;

/** How well the picture is kept where it has to be drawn anew, 0 to 1. */
const quality = 0.92;

const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());

/** Does the file say nothing any more? */
function isMute(bytes: Bytes): boolean {
  const { position, places, people, serials, taken, thumbnail } = readMetadata(bytes);
  return !position && !taken && !thumbnail && places.length + people.length + serials.length === 0;
}

/** The picture drawn anew: what it shows, and nothing else. Its orientation is applied. */
async function redrawn(file: File): Promise<File> {
  const picture = await createImageBitmap(file).catch((error) => {
    throw new CheckError('unreadable', error);
  });
  try {
    if (picture.width * picture.height > mostPixels) throw new CheckError('too-large');
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: file.type, quality });
    // A browser that cannot write this type writes PNG.
    const name = blob.type === file.type ? file.name : `${file.name.replace(/\.\w+$/, '')}.png`;
    return new File([blob], name, { type: blob.type, lastModified: file.lastModified });
  } finally {
    picture.close();
  }
}

/**
 * Takes the metadata out. The pixels stay as they are; where the file is not as its kind should be, it is drawn anew.
 * @returns another file of the same name, type and date; the one given is not touched
 * @throws CheckError where neither can be done: nothing is called clean that may not be
 */
export async function cleaned(file: File): Promise<File> {
  try {
    const bytes = stripped(await bytesOf(file));
    if (!isMute(bytes)) throw new Doubt('Something is left');
    return new File([bytes], file.name, { type: file.type, lastModified: file.lastModified });
  } catch (error) {
    if (!(error instanceof Doubt || error instanceof CheckError)) throw error;
    return redrawn(file);
  }
}
