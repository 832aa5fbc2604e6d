/**
 * A small drawing of a picture. It is painted rather than loaded: a page may forbid addresses that it did not choose,
 * and no address of the picture is left behind.
 */
import { useEffect, useRef, useState } from 'react';
import { PictureIcon } from './icons';
import type { MediaView } from './view';

/** In the pixels of the fullest screens: the box is half as wide. */
const [width, height] = [144, 108];

/** Paints the middle of the picture, as much of it as the box holds. */
async function paint(canvas: HTMLCanvasElement, file: Blob): Promise<void> {
  const picture = await createImageBitmap(file);
  const scale = Math.max(width / picture.width, height / picture.height);
  const [drawnWidth, drawnHeight] = [picture.width * scale, picture.height * scale];
  canvas.getContext('2d')?.drawImage(picture, (width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight);
  picture.close();
}

/** Nothing is unfolded here before it is known to be of a decent size: a file of a few kilobytes may fill the memory. */
const mayBePainted = ({ checked }: MediaView): boolean => !checked || checked.seen.quality !== undefined;

export function Thumbnail({ media }: { media: MediaView }) {
  const { file, kind } = media;
  const ready = mayBePainted(media);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready || !file || kind !== 'photo' || !canvas.current) return;
    let current = true;
    paint(canvas.current, file).then(
      () => current && setPainted(true),
      // A kind of picture this browser cannot read: the drawing stands for it.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [file, kind, ready]);
  return (
    <span className="thumbnail">
      <canvas ref={canvas} width={width} height={height} hidden={!painted} />
      {!painted && <PictureIcon />}
    </span>
  );
}
