/** Pictures for the tests. */

export interface FileToAttach {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A small PNG; two names are two different files, byte for byte. */
export const photo = (name: string): FileToAttach => ({
  name,
  mimeType: 'image/png',
  // Readers of PNG stop at its end and never see the name.
  buffer: Buffer.concat([pixel, Buffer.from(name)]),
});
