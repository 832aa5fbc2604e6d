/** As much of TensorFlow as finding faces takes: stands in for the whole of it (`slimTensorFlow` of `scripts/vision-files.ts`). */
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';

export * from '@tensorflow/tfjs-core';
