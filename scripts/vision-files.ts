/** What looks into photos and is no code: networks, engines, languages. Copied from the packages that bring them, when Relis is built. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { facesFolder, textFolder } from '../src/photos/vision/files';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** The file of a package that lies in a folder of the extension. */
interface VisionFile {
  readonly absoluteSrc: string;
  /** From the root of the extension. */
  readonly relativeDest: string;
}

function* copies(name: string, into: string, paths: readonly string[]): Generator<VisionFile> {
  for (const path of paths)
    yield { absoluteSrc: `${folderOf(name)}/${path}`, relativeDest: `${into.slice(1)}${path.slice(path.lastIndexOf('/') + 1)}` };
}

const networks = ['ssd_mobilenetv1_model', 'tiny_face_detector_model'];

/** One build of each engine: every browser Relis runs in knows SIMD. */
export const visionFiles: readonly VisionFile[] = [
  ...copies(
    '@vladmandic/face-api',
    facesFolder,
    networks.flatMap((network) => [`model/${network}-weights_manifest.json`, `model/${network}.bin`]),
  ),
  ...copies('@tensorflow/tfjs-backend-wasm', facesFolder, ['dist/tfjs-backend-wasm-simd.wasm']),
  ...copies('tesseract.js', textFolder, ['dist/worker.min.js']),
  ...copies('tesseract.js-core', textFolder, ['tesseract-core-simd-lstm.js', 'tesseract-core-simd-lstm.wasm']),
  ...copies('@tesseract.js-data/fra', textFolder, ['4.0.0_best_int/fra.traineddata.gz']),
  ...copies('@tesseract.js-data/eng', textFolder, ['4.0.0_best_int/eng.traineddata.gz']),
];

/**
 * face-api asks for all of TensorFlow: for Vite, so that it gets the core alone, and no engine but the one that is
 * registered beside it.
 */
export const slimTensorFlow = ['@tensorflow/tfjs/dist/index.js', '@tensorflow/tfjs-backend-webgl/dist/index.js'].map((find) => ({
  find,
  replacement: new URL('../src/photos/vision/worker/tensorflow.ts', import.meta.url).pathname,
}));
