/** A file decoded once, for all that looks at it. */
import { imageSize } from 'image-size';
import { CheckError } from '../../checks';
import { type Luma, lumaOf, type Pixels } from '../luma';

/** More is not decoded: each pixel takes four bytes of memory, and a file of a few kilobytes may claim billions. */
const mostPixels = 64_000_000;
/** No browser draws a canvas longer than that. */
const longestSide = 16_384;
/** Bytes at the start of a file that tell its size in pixels; a photo may carry a thumbnail and a map before it. */
const headBytes = 2_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the file says of itself; null where that is not known. */
async function claimedSize(file: Blob): Promise<Size | null> {
  try {
    return imageSize(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  } catch {
    return null;
  }
}

const isTooLarge = ({ width, height }: Size): boolean =>
  width * height > mostPixels || width > longestSide || height > longestSide;

export class Picture {
  constructor(readonly bitmap: ImageBitmap) {}

  /**
   * Turned as a person sees it.
   * @throws CheckError `too-large`, or `unreadable` where this browser cannot decode it
   */
  static async of(file: Blob): Promise<Picture> {
    const claimed = await claimedSize(file);
    if (claimed && isTooLarge(claimed)) throw new CheckError('too-large');
    const bitmap = await createImageBitmap(file).catch((cause) => {
      throw new CheckError('unreadable', cause);
    });
    return new Picture(bitmap);
  }

  get width(): number {
    return this.bitmap.width;
  }

  get height(): number {
    return this.bitmap.height;
  }

  /** How many times its size the picture has when its longest side is so long; at most `most` times. */
  scaleTo(side: number, most = 1): number {
    return Math.min(most, side / Math.max(this.width, this.height));
  }

  /** The picture on a canvas of its own, so many times its size; on white where one would see through it. */
  drawn(scale: number): OffscreenCanvasRenderingContext2D {
    const [width, height] = [Math.max(1, Math.round(this.width * scale)), Math.max(1, Math.round(this.height * scale))];
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new CheckError('too-large');
    context.imageSmoothingQuality = 'high';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(this.bitmap, 0, 0, width, height);
    return context;
  }

  pixels(scale: number): Pixels {
    const context = this.drawn(scale);
    return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  }

  luma(scale: number): Luma {
    return lumaOf(this.pixels(scale));
  }

  close(): void {
    this.bitmap.close();
  }
}
