/** Pictures for the tests, painted by a browser: pages as a scanner and as a telephone give them. */
import type { Sheet } from './sheets';

/** `flat`: as a scanner gives it; `turned`: three degrees; `photo`: perspective, shade, noise, blur; `aside`: on its side. */
export const views = ['flat', 'turned', 'photo', 'aside'] as const;
export type View = (typeof views)[number];

export interface Painting {
  readonly sheet: Sheet;
  readonly view: View;
  /** Width of the page in pixels. */
  readonly width: number;
}

/**
 * Paints a page. Runs in the browser, sent there as text: nothing here sees its surroundings.
 * @returns a JPEG, in base64
 */
export async function paint({ sheet, view, width }: Painting): Promise<string> {
  const canvasOf = (wide: number, high: number): OffscreenCanvasRenderingContext2D => {
    const context = new OffscreenCanvas(Math.round(wide), Math.round(high)).getContext('2d');
    if (!context) throw new Error('No canvas');
    return context;
  };
  const height = width * sheet.height;
  const page = canvasOf(width, height);
  page.fillStyle = sheet.paper;
  page.fillRect(0, 0, width, height);
  page.strokeStyle = '#222';
  page.lineWidth = width / 600;
  for (const [x1, y1, x2, y2] of sheet.strokes) {
    page.beginPath();
    page.moveTo(x1 * width, y1 * width);
    page.lineTo(x2 * width, y2 * width);
    page.stroke();
  }
  for (const { text, x, y, size, bold, colour } of sheet.writings) {
    page.fillStyle = colour ?? '#1a1a1a';
    page.font = `${bold ? 'bold ' : ''}${size * width}px ${sheet.font}`;
    page.fillText(text, x * width, y * width);
  }

  const turn = (degrees: number): OffscreenCanvasRenderingContext2D => {
    const angle = (degrees * Math.PI) / 180;
    const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
    const turned = canvasOf(width * cosine + height * sine, width * sine + height * cosine);
    turned.fillStyle = '#8d8378';
    turned.fillRect(0, 0, turned.canvas.width, turned.canvas.height);
    turned.translate(turned.canvas.width / 2, turned.canvas.height / 2);
    turned.rotate(angle);
    turned.drawImage(page.canvas, -width / 2, -height / 2);
    return turned;
  };

  /** Held askew over a desk: the far edge is shorter, one corner in the shade, grain, a breath of blur. */
  const photograph = (): OffscreenCanvasRenderingContext2D => {
    const sharp = canvasOf(width * 1.06, height * 1.06);
    sharp.fillStyle = '#6f6257';
    sharp.fillRect(0, 0, sharp.canvas.width, sharp.canvas.height);
    for (let y = 0; y < height; y++) {
      const near = 0.93 + (0.07 * y) / height;
      const left = (width * (1.06 - near)) / 2 + (y / height) * width * 0.01;
      sharp.drawImage(page.canvas, 0, y, width, 1.5, left, height * 0.03 + y, width * near, 1.5);
    }
    const photo = canvasOf(sharp.canvas.width, sharp.canvas.height);
    photo.filter = `blur(${width / 2400}px)`;
    photo.drawImage(sharp.canvas, 0, 0);
    photo.filter = 'none';
    const shade = photo.createLinearGradient(0, 0, photo.canvas.width, photo.canvas.height);
    shade.addColorStop(0, 'rgb(0 0 0 / 0)');
    shade.addColorStop(1, 'rgb(20 10 0 / 0.5)');
    photo.fillStyle = shade;
    photo.fillRect(0, 0, photo.canvas.width, photo.canvas.height);
    const pixels = photo.getImageData(0, 0, photo.canvas.width, photo.canvas.height);
    // The same grain each time.
    let seed = 7;
    for (let at = 0; at < pixels.data.length; at += 4) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const grain = (seed / 2147483648 - 0.5) * 26;
      for (let channel = at; channel < at + 3; channel++) pixels.data[channel] = (pixels.data[channel] ?? 0) + grain;
    }
    photo.putImageData(pixels, 0, 0);
    return photo;
  };

  const shown = view === 'photo' ? photograph() : view === 'flat' ? page : turn(view === 'turned' ? 3 : 90);
  const jpeg = await shown.canvas.convertToBlob({ type: 'image/jpeg', quality: view === 'photo' ? 0.7 : 0.9 });
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
