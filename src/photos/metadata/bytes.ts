/** Reading files byte by byte. Whatever does not stand where it should is a doubt, and nothing in doubt is called clean. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** The file is not as its kind should be: it cannot be taken apart without a guess. */
export class Doubt extends Error {}

export const viewOf = (bytes: Bytes): DataView<ArrayBuffer> => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes as text, one character a byte. */
export const latin1 = (bytes: Bytes): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Do the bytes say this at an offset? */
export const says = (bytes: Bytes, at: number, text: string): boolean => {
  if (at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

/** A part of the bytes, without a copy. @throws Doubt where the file ends before it */
export function part(bytes: Bytes, start: number, end: number): Bytes {
  if (start < 0 || end < start || end > bytes.length) throw new Doubt('The file ends too early');
  return bytes.subarray(start, end);
}

export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, { byteLength }) => length + byteLength, 0));
  let at = 0;
  for (const piece of parts) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
