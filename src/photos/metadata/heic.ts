/**
 * A HEIC or AVIF without its metadata. Its parts are found by their place in the file, so nothing is moved: what is not the
 * picture is written over, in place (ISO/IEC 23008-12; ISO/IEC 14496-12, 8.11).
 */
import { boxesIn, type FileBox } from './boxes';
import { type Bytes, Doubt, joined, latin1, says, viewOf } from './bytes';

/** Which way is up is said in the properties of the picture, not in its Exif: nothing of it is needed. */
const emptyXmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Reads numbers one after the other. */
class Cursor {
  readonly #view: DataView;

  constructor(
    readonly bytes: Bytes,
    public at: number,
    readonly end: number,
  ) {
    this.#view = viewOf(bytes);
  }

  /** A number of 0, 1, 2, 4 or 8 bytes. @throws Doubt at the end of the box */
  number(size: number): number {
    if (this.at + size > this.end) throw new Doubt('A box ends too early');
    const { at } = this;
    this.at += size;
    if (size === 0) return 0;
    if (size === 1) return this.#view.getUint8(at);
    if (size === 2) return this.#view.getUint16(at);
    if (size === 4) return this.#view.getUint32(at);
    if (size === 8) return Number(this.#view.getBigUint64(at));
    throw new Doubt(`Numbers of ${size} bytes`);
  }

  text(length: number): string {
    if (this.at + length > this.end) throw new Doubt('A box ends too early');
    this.at += length;
    return latin1(this.bytes.subarray(this.at - length, this.at));
  }
}

/** The items that are no picture, by id, with their kind. */
function itemsOf(bytes: Bytes, { inside, end }: FileBox): Map<number, string> {
  const cursor = new Cursor(bytes, inside, end);
  const version = cursor.number(1);
  cursor.number(1);
  cursor.number(2);
  cursor.number(version === 0 ? 2 : 4);
  const items = new Map<number, string>();
  for (const entry of boxesIn(bytes, cursor.at, end)) {
    if (entry.type !== 'infe') continue;
    const item = new Cursor(bytes, entry.inside, entry.end);
    const entryVersion = item.number(1);
    item.text(3);
    if (entryVersion < 2) throw new Doubt('Items described in an old way');
    const id = item.number(entryVersion === 2 ? 2 : 4);
    item.number(2);
    const type = item.text(4);
    if (type === 'Exif' || type === 'mime' || type === 'uri ') items.set(id, type);
  }
  return items;
}

/** Where the bytes of each item stand. */
function placesOf(bytes: Bytes, { inside, end }: FileBox, idat: FileBox | undefined): Map<number, Place[]> {
  const cursor = new Cursor(bytes, inside, end);
  const version = cursor.number(1);
  cursor.text(3);
  const sizes = cursor.number(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const places = new Map<number, Place[]>();
  const count = cursor.number(version < 2 ? 2 : 4);
  for (let item = 0; item < count; item++) {
    const id = cursor.number(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : cursor.number(2) & 15;
    cursor.number(2);
    const base = cursor.number(baseSize) + (method === 1 ? (idat?.inside ?? Number.NaN) : 0);
    const own: Place[] = [];
    const extents = cursor.number(2);
    for (let extent = 0; extent < extents; extent++) {
      cursor.number(indexSize);
      const start = base + cursor.number(offsetSize);
      const length = cursor.number(lengthSize);
      // Made of other items: nothing of it stands in the file itself.
      if (method === 2) throw new Doubt('Items made of other items');
      own.push({ start, end: start + length });
    }
    places.set(id, own);
  }
  return places;
}

function writeOver(bytes: Bytes, { start, end }: Place, words = ''): void {
  if (!(start >= 0 && end >= start && end <= bytes.length)) throw new Doubt('An item outside of its file');
  bytes.fill(words === '' ? 0 : 0x20, start, end);
  if (words.length <= end - start) bytes.set(new TextEncoder().encode(words), start);
}

interface Item {
  readonly type: string;
  readonly places: readonly Place[];
}

/**
 * The items that are no picture, and where their bytes stand.
 * @throws Doubt where the file is not as a HEIC should be
 */
function notesIn(bytes: Bytes, outer: readonly FileBox[]): Item[] {
  const metas = outer.filter(({ type }) => type === 'meta');
  const [meta] = metas;
  if (!meta || metas.length > 1) throw new Doubt('A HEIC without its list of items');
  const inner = boxesIn(bytes, meta.inside + 4, meta.end);
  const boxOf = (name: string): FileBox => {
    const found = inner.filter(({ type }) => type === name);
    if (found.length !== 1 || !found[0]) throw new Doubt(`A HEIC without its ${name}`);
    return found[0];
  };
  const items = itemsOf(bytes, boxOf('iinf'));
  const places = placesOf(
    bytes,
    boxOf('iloc'),
    inner.find(({ type }) => type === 'idat'),
  );
  return [...items].map(([id, type]) => {
    const own = places.get(id);
    if (!own) throw new Doubt('An item that is nowhere');
    return { type, places: own };
  });
}

/**
 * The packets of XMP, each as it is written; whoever wrote them may have called them by any type.
 * @throws Doubt where the file is not as a HEIC should be
 */
export function xmpPackets(bytes: Bytes): string[] {
  return notesIn(bytes, boxesIn(bytes))
    .filter(({ type }) => type === 'mime')
    .map(({ places }) => new TextDecoder().decode(joined(places.map(({ start, end }) => bytes.subarray(start, end)))))
    .filter((text) => text.includes('xmpmeta') || text.includes('rdf:RDF'));
}

/**
 * @returns new bytes of the same length; those given are not touched
 * @throws Doubt where the file is not as a HEIC should be
 */
export function withoutMetadata(given: Bytes): Bytes {
  if (!says(given, 4, 'ftyp')) throw new Doubt('No start of a HEIC');
  const bytes = given.slice();
  const outer = boxesIn(bytes);
  for (const { type, places } of notesIn(bytes, outer))
    for (const place of places) writeOver(bytes, place, type === 'mime' ? emptyXmp : '');
  for (const box of outer) {
    if (['ftyp', 'meta', 'mdat', 'free', 'skip'].includes(box.type)) continue;
    // A film beside the picture, notes of a program: an empty box in their place.
    if (box.type === 'moov') throw new Doubt('A series of pictures');
    bytes.set(new TextEncoder().encode('free'), box.start + 4);
    bytes.fill(0, box.inside, box.end);
  }
  return bytes;
}
