/**
 * Files to look at, written by code: pictures of 24 by 16 pixels that a browser drew, and around them what cameras and programs
 * write. Places and people are invented, numbers belong to nobody.
 */
import { type Bytes, joined, viewOf } from '../../src/photos/metadata/bytes';
import { chunkOf as pngChunk } from '../../src/photos/metadata/png';
import { chunkOf as webpChunk } from '../../src/photos/metadata/webp';

const drawn = (base64: string): Bytes => new Uint8Array(Buffer.from(base64, 'base64'));

/** A gradient from red to blue, with a colour profile. */
export const plain = {
  jpeg: drawn(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA' +
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
      'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA' +
      'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1' +
      'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP' +
      'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/' +
      '2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi' +
      '9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAQABgDASIAAhEBAxEB/8QAFwABAQEB' +
      'AAAAAAAAAAAAAAAAAAECBv/EABUQAQEAAAAAAAAAAAAAAAAAAAAB/8QAFQEBAQAAAAAAAAAAAAAAAAAABQT/xAAYEQEBAQEBAAAAAAAAAAAAAA' +
      'ADACECBP/aAAwDAQACEQMRAD8A5+pSs1aJyvoWUShHk8hkXb//2Q==',
  ),
  png: drawn(
    'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAACbElEQVR4AXyTMWtUQRSF580siqIoASUoBAV/g42FFgoWWqQRLcQiTcBCizQigl' +
      'hooSCIRRqtrGzsbKys/FFzl+v57swk+5Ykxdvz7twz55w7bzb/m27633LL/yxu++9Td/3X6fv+88xD/3F227+fe+T755/4lwvP/NPFHf+wsetv' +
      'N57760svfe/ynr/YfOW7m29858o7f3r1vT/e+ujbW5/9wbWvfu/6vt+58c2zTYtkqaSlsE5gUZ2T6Z311s/ql1STMC+ERXXfl4u4OZmw9cWbcl' +
      'qqNvFl0IrKokSrHpNIGEBSvVS9vpkaUSOc+oGE7HX0tVcGSqSXpZ5KUwg5DJQArMJmUubJxceEfiAhCdX57JWBJpAoyRkLhEwTUQvy4dhDzCQO' +
      'P1DJAzVJ9KVn7BPmWXItUNPEIMix6bjkpZ39Eck5ZsJmfkgCIsoTyWOTPmSgJlCimEzJB7LPVMOPMDFJ1keXsfiEjQmCpPSmRQwGGeR2WRcBhz' +
      'gY/dmZS1wToxF9acYEFCySxCLxSK4LgGkXCV6YkbDoKva+kmM2rrRJmDArE8hZi4MEtuRZIiVBHuJg9Lvpeij6GHB8HHuf4DCx9QkQgVyVGFw1' +
      'QTTWT0hOf22CNi7Jq44FEURJAjaTNlHra7IehlDcGtMpwCM54lV9/Q9E7B8G0bGZZpBXJjjoj+TaBz+ECYWB+E28xJ+yGfQm5CbSmiRvE+R23+' +
      'EhqmTwrNdhEOsl8U642CdeGEAei81kfu/pWySbHyNihkkkz0rcDNox875IYRCiMXbRrdEHRyxuSVlJLlMlCrMDpC9TDMSvwpGcY7Ipp/8AAAD/' +
      '/9ydWBYAAAAGSURBVAMAkOOYA4AXtZsAAAAASUVORK5CYII=',
  ),
  webp: drawn(
    'UklGRjQCAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA' +
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
      'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA' +
      'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1' +
      'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP' +
      'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZW' +
      'UDggRgAAAHADAJ0BKhgAEAA+0VSjS6gkoyGwCAEAGglsAJ0yhHAiwAExMAD+7dw7D3i4zx/8Dpc+uJqn9lp5xYiOMmtaWcE4MSYbIAA=',
  ),
} as const;

export const words = (text: string): Bytes => new TextEncoder().encode(text);

interface Entry {
  readonly tag: number;
  /** 2: text, 3: short, 4: long, 5: rational, 1: byte. */
  readonly type: 1 | 2 | 3 | 4 | 5;
  readonly value: string | readonly number[];
}

const sizeOf = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 4 } as const;

function bytesOf({ type, value }: Entry): Bytes {
  if (typeof value === 'string') return words(`${value}\0`);
  const data = new Uint8Array(value.length * sizeOf[type]);
  for (const [place, number] of value.entries()) {
    if (sizeOf[type] === 4) viewOf(data).setUint32(place * 4, number);
    else if (sizeOf[type] === 2) viewOf(data).setUint16(place * 2, number);
    else data[place] = number;
  }
  return data;
}

/** A directory of TIFF, big-endian, with its values behind it. @param at where it stands in the whole */
function directory(entries: readonly Entry[], at: number, next = 0): Bytes {
  const head = new Uint8Array(2 + entries.length * 12 + 4);
  const view = viewOf(head);
  const values: Bytes[] = [];
  let free = at + head.length;
  view.setUint16(0, entries.length);
  for (const [index, entry] of entries.entries()) {
    const row = 2 + index * 12;
    const data = bytesOf(entry);
    view.setUint16(row, entry.tag);
    view.setUint16(row + 2, entry.type);
    // A rational is two numbers.
    view.setUint32(row + 4, data.length / (entry.type === 5 ? 8 : sizeOf[entry.type]));
    if (data.length <= 4) head.set(data, row + 8);
    else {
      view.setUint32(row + 8, free);
      values.push(data);
      free += data.length;
    }
  }
  view.setUint32(head.length - 4, next);
  return joined([head, ...values]);
}

export interface ExifSays {
  /** Degrees, minutes, seconds north and east. */
  readonly position?: readonly [north: readonly number[], east: readonly number[]];
  readonly serial?: string;
  readonly orientation?: number;
  readonly taken?: string;
  readonly thumbnail?: boolean;
}

/** Exif data as a camera writes it. */
export function exif({ position, serial, orientation, taken, thumbnail }: ExifSays): Bytes {
  const rational = (values: readonly number[]): number[] => values.flatMap((value) => [value, 1]);
  const gps: Entry[] = position
    ? [
        { tag: 1, type: 2, value: 'N' },
        { tag: 2, type: 5, value: rational(position[0]) },
        { tag: 3, type: 2, value: 'E' },
        { tag: 4, type: 5, value: rational(position[1]) },
      ]
    : [];
  const camera: Entry[] = [
    ...(taken ? [{ tag: 0x9003, type: 2, value: taken } as const] : []),
    ...(serial ? [{ tag: 0xa431, type: 2, value: serial } as const] : []),
  ];
  const first = (camerasAt: number, gpsAt: number): Entry[] => [
    { tag: 0x010f, type: 2, value: 'Relis Test Camera' },
    ...(orientation ? [{ tag: 0x0112, type: 3, value: [orientation] } as const] : []),
    { tag: 0x8769, type: 4, value: [camerasAt] },
    ...(position ? [{ tag: 0x8825, type: 4, value: [gpsAt] } as const] : []),
  ];
  const cameraAt = 8 + directory(first(0, 0), 8).length;
  const cameras = directory(camera, cameraAt);
  const gpsAt = cameraAt + cameras.length;
  const places = directory(gps, gpsAt);
  const smallAt = gpsAt + places.length;
  const small = thumbnail
    ? directory(
        [
          { tag: 0x0103, type: 3, value: [6] },
          { tag: 0x0201, type: 4, value: [smallAt + 42] },
          { tag: 0x0202, type: 4, value: [plain.jpeg.length] },
        ],
        smallAt,
      )
    : new Uint8Array();
  return joined([
    ...[new Uint8Array([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8]), directory(first(cameraAt, gpsAt), 8, thumbnail ? smallAt : 0)],
    ...[cameras, places, small, thumbnail ? plain.jpeg : new Uint8Array()],
  ]);
}

/** An XMP packet with two people in regions, one beside them, and a place. */
export const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" photoshop:City="Moulinville">
<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
<rdf:li><rdf:Description mwg-rs:Type="Face" mwg-rs:Name="Léa Dupont"/></rdf:li>
<rdf:li rdf:parseType="Resource"><mwg-rs:Type>Face</mwg-rs:Type><mwg-rs:Name>Noé Petit</mwg-rs:Name></rdf:li>
</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Inès Renard</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A segment of a JPEG. */
export function segment(marker: number, data: Bytes): Bytes {
  const head = new Uint8Array([0xff, marker, 0, 0]);
  viewOf(head).setUint16(2, data.length + 2);
  return joined([head, data]);
}

export const exifSegment = (says: ExifSays): Bytes => segment(0xe1, joined([words('Exif\0\0'), exif(says)]));
export const xmpSegment = segment(0xe1, joined([words('http://ns.adobe.com/xap/1.0/\0'), words(xmp)]));

/** IPTC with the name of a town, as Photoshop puts it in a JPEG. */
export const iptcSegment = (() => {
  const town = words('Rivebourg');
  const record = joined([new Uint8Array([0x1c, 2, 90, 0, town.length]), town]);
  const resource = joined([
    words('8BIM'),
    new Uint8Array([4, 4, 0, 0, 0, 0, 0, record.length]),
    record,
    new Uint8Array(record.length % 2),
  ]);
  return segment(0xed, joined([words('Photoshop 3.0\0'), resource]));
})();

/** The JPEG with these segments after its start. */
export const jpeg = (...segments: readonly Bytes[]): Bytes =>
  joined([plain.jpeg.subarray(0, 2), ...segments, plain.jpeg.subarray(2)]);

/** The PNG with these chunks after its header. */
export const png = (...chunks: readonly Bytes[]): Bytes => joined([plain.png.subarray(0, 33), ...chunks, plain.png.subarray(33)]);

/** The WebP with these chunks at its end. */
export const webp = (...chunks: readonly Bytes[]): Bytes => webpChunk('RIFF', joined([plain.webp.subarray(8), ...chunks]));

export const telling: ExifSays = {
  ...{
    position: [
      [50, 28, 1],
      [4, 52, 3],
    ],
    serial: '00012345',
    taken: '2026:03:09 10:12:00',
    thumbnail: true,
  },
};

/** The same things said in each kind of file. */
export const tellingFiles = {
  jpeg: jpeg(exifSegment(telling), xmpSegment, iptcSegment, segment(0xfe, words('a comment'))),
  png: png(
    pngChunk('eXIf', exif(telling)),
    pngChunk('iTXt', joined([words('XML:com.adobe.xmp\0\0\0\0\0'), words(xmp)])),
    pngChunk('tEXt', words('Author\0Somebody')),
  ),
  webp: webp(webpChunk('EXIF', exif(telling)), webpChunk('XMP ', words(xmp))),
} as const;

/** A box of a HEIC or of an MP4. */
export const box = (type: string, ...data: readonly Bytes[]): Bytes => {
  const whole = joined([new Uint8Array(4), words(type), ...data]);
  viewOf(whole).setUint32(0, whole.length);
  return whole;
};

/** The boxes of a HEIC around bytes that stand for a picture, with Exif and XMP as items. */
export function heic(says: ExifSays = telling): { readonly bytes: Bytes; readonly picture: Bytes } {
  const picture = words('the coded picture');
  const items = [joined([new Uint8Array([0, 0, 0, 0]), exif(says)]), words(xmp), picture];
  const infe = (id: number, type: string): Bytes =>
    box('infe', new Uint8Array([2, 0, 0, 0, 0, id, 0, 0]), words(type), new Uint8Array(1));
  const iinf = box('iinf', new Uint8Array([0, 0, 0, 0, 0, 3]), infe(1, 'Exif'), infe(2, 'mime'), infe(3, 'hvc1'));
  const ftyp = box('ftyp', words('heic'), new Uint8Array(4), words('mif1heic'));
  const meta = (from: number): Bytes => {
    let at = from;
    const rows = items.map((item, index) => {
      const row = new Uint8Array(14);
      const view = viewOf(row);
      view.setUint16(0, index + 1);
      view.setUint16(4, 1);
      view.setUint32(6, at);
      view.setUint32(10, item.length);
      at += item.length;
      return row;
    });
    return box('meta', new Uint8Array(4), iinf, box('iloc', new Uint8Array([0, 0, 0, 0, 0x44, 0, 0, 3]), ...rows));
  };
  const start = ftyp.length + meta(0).length + 8;
  return { bytes: joined([ftyp, meta(start), box('mdat', ...items)]), picture };
}
