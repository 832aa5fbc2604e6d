/** Pictures for the tests, and the ways a writer attaches one. */
import type { Locator } from 'playwright-core';

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

/** Gives the page the events of a transfer that carries the file. */
async function transfer(target: Locator, file: FileToAttach, events: readonly string[]): Promise<void> {
  const data = { name: file.name, type: file.mimeType, bytes: [...file.buffer], events };
  await target.evaluate((element, { name, type, bytes, events: types }) => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(bytes)], name, { type }));
    const common = { bubbles: true, cancelable: true, composed: true };
    for (const kind of types) {
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent(kind, { ...common, clipboardData: carried })
          : new DragEvent(kind, { ...common, dataTransfer: carried }),
      );
    }
  }, data);
}

/** Drops a file on an element. */
export const dropOn = (target: Locator, file: FileToAttach): Promise<void> =>
  transfer(target, file, ['dragenter', 'dragover', 'drop']);

/** Pastes a file in an element. */
export const paste = (target: Locator, file: FileToAttach): Promise<void> => transfer(target, file, ['paste']);
