/** Faces in pixels, by two networks: a careful one, and a small one that finds what the first has missed. */

import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import * as faceapi from '@vladmandic/face-api/dist/face-api.esm-nobundle.js';
import type { Box, Face } from '../../../../rules/api';
import { scaled } from '../boxes';
import { type Detection, merged } from '../detections';
import { facesFolder } from '../files';
import type { Picture } from './picture';

/** Longest side of what is looked at, in pixels: faces under 30 pixels there are mostly missed. */
const seenSide = 1600;

const careful = new faceapi.SsdMobilenetv1Options({ minConfidence: 0.5 });
const small = new faceapi.TinyFaceDetectorOptions({ inputSize: 416, scoreThreshold: 0.6 });

let ready: Promise<void> | undefined;

async function start(): Promise<void> {
  faceapi.env.setEnv({
    Canvas: OffscreenCanvas as never,
    CanvasRenderingContext2D: OffscreenCanvasRenderingContext2D as never,
    Image: class {} as never,
    ImageData,
    Video: class {} as never,
    createCanvasElement: () => new OffscreenCanvas(1, 1) as never,
    createImageElement: () => ({}) as never,
    createVideoElement: () => ({}) as never,
    // Reads the networks, from the folder of the extension.
    fetch: fetch.bind(globalThis),
    readFile: () => Promise.reject(new Error('There are no files here')),
  });
  // Threads would be started from a blob, which the content policy forbids.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(facesFolder);
  await tf.setBackend('wasm');
  await tf.ready();
  await Promise.all([
    faceapi.nets.ssdMobilenetv1.loadFromUri(facesFolder.slice(0, -1)),
    faceapi.nets.tinyFaceDetector.loadFromUri(facesFolder.slice(0, -1)),
  ]);
}

const detectionOf = ({ box, score }: { readonly box: Box; readonly score: number }): Detection => ({ box, sure: score });

/** @returns the faces of a picture, from left to right */
export async function findFaces(picture: Picture): Promise<Face[]> {
  ready ??= start();
  await ready;
  const { data, width, height } = picture.pixels(picture.scaleTo(seenSide));
  const input = tf.tidy(() => tf.slice(tf.tensor3d(new Int32Array(data), [height, width, 4], 'int32'), [0, 0, 0], [-1, -1, 3]));
  try {
    const first = await faceapi.detectAllFaces(input as never, careful);
    const second = await faceapi.detectAllFaces(input as never, small);
    return merged(first.map(detectionOf), second.map(detectionOf)).map(({ box, sure }) => ({
      box: scaled(box, 1 / width, 1 / height),
      pixels: (box.height * picture.height) / height,
      sure,
    }));
  } finally {
    input.dispose();
  }
}
