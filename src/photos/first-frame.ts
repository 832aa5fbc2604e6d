/** The first picture of a film, so that it can be looked at like a photo. A photo is its own. */
import { CheckError } from './checks';

/** Wide enough to recognise somebody in it, in pixels. */
const widest = 1920;

/** Some films begin in black, in seconds. */
const after = 0.1;

const happens = (video: HTMLVideoElement, what: 'loadeddata' | 'seeked'): Promise<void> =>
  new Promise((done, fail) => {
    video.addEventListener(what, () => done(), { once: true });
    video.addEventListener('error', () => fail(new CheckError('unreadable', video.error)), { once: true });
  });

/**
 * @returns the file itself, or the first picture of a film, as a PNG
 * @throws CheckError `unreadable` where this browser cannot show the film
 */
export async function frameOf(file: File): Promise<Blob> {
  if (!file.type.startsWith('video/')) return file;
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  video.muted = true;
  video.preload = 'auto';
  try {
    const loaded = happens(video, 'loadeddata');
    video.src = address;
    await loaded;
    const sought = happens(video, 'seeked');
    video.currentTime = Math.min(after, video.duration / 2 || 0);
    await sought;
    const scale = Math.min(1, widest / video.videoWidth);
    const canvas = new OffscreenCanvas(Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale));
    canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    video.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}
