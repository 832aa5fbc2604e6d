/**
 * A picture painted on canvases: a page may forbid addresses that it did not choose, and no address of the picture is left
 * behind.
 */
import { type RefObject, useEffect, useState } from 'react';
import type { Box } from '../../../rules/api';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longest side of a picture kept to be looked at, in pixels. */
const previewSide = 1200;

/** The picture in a size for the screen; null until it is there, and where this browser cannot decode it. */
export function useBitmap(file: Blob | undefined): ImageBitmap | null {
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    if (!file) return;
    let mine: ImageBitmap | undefined;
    let gone = false;
    small(file).then(
      (made) => {
        mine = made;
        if (gone) made.close();
        else setBitmap(made);
      },
      () => {},
    );
    return () => {
      gone = true;
      setBitmap(null);
      mine?.close();
    };
  }, [file]);
  return bitmap;
}

async function small(file: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(file);
  const scale = Math.min(1, previewSide / Math.max(whole.width, whole.height));
  if (scale === 1) return whole;
  const size = { resizeWidth: Math.round(whole.width * scale), resizeHeight: Math.round(whole.height * scale) };
  return createImageBitmap(whole, { ...size, resizeQuality: 'medium' }).finally(() => whole.close());
}

const everything: Box = { x: 0, y: 0, width: 1, height: 1 };

/** Paints a part of the picture on a canvas of that size, whenever one of them changes. */
export function usePainted(canvas: RefObject<HTMLCanvasElement | null>, bitmap: ImageBitmap | null, part = everything): void {
  const { x, y, width, height } = part;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !bitmap) return;
    const { width: wide, height: high } = context.canvas;
    context.clearRect(0, 0, wide, high);
    const { width: across, height: down } = bitmap;
    context.drawImage(bitmap, x * across, y * down, width * across, height * down, 0, 0, wide, high);
  }, [canvas, bitmap, x, y, width, height]);
}
