/** The first check of a file: what it says beside its pixels. */
import { type Check, CheckError } from '../checks';
import { readMetadata } from './read';
import { readVideo } from './video';

/** Larger pictures are not read, in bytes. */
const sizeLimit = 60_000_000;

export const metadata: Check = {
  gives: ['metadata'],
  async run(file) {
    if (file.type.startsWith('video/')) return { metadata: await readVideo(file) };
    if (file.size > sizeLimit) throw new CheckError('too-large');
    return { metadata: readMetadata(new Uint8Array(await file.arrayBuffer())) };
  },
};
