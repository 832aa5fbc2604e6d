/** The light of a picture, a byte a pixel: 0 is black, 255 is white. */
export interface Luma {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What a canvas gives of its pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row after row. */
  readonly data: Uint8ClampedArray;
}

/** Light as the eye weighs the colours (ITU-R BT.601). */
export function lumaOf({ width, height, data: colours }: Pixels): Luma {
  const data = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < data.length; pixel++, at += 4)
    data[pixel] = ((colours[at] ?? 0) * 77 + (colours[at + 1] ?? 0) * 150 + (colours[at + 2] ?? 0) * 29) >> 8;
  return { width, height, data };
}
