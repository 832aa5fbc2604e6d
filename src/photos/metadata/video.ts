/**
 * What a film says beside its pictures: phones write their position in the `moov` box of MP4 and QuickTime files, as
 * ISO 6709 writes it, "+50.4669+004.8675/", or in a `loci` box, with the name of the place (3GPP TS 26.244, 8.10).
 */
import type { MetadataSeen } from '../../../rules/api';
import { CheckError } from '../checks';
import { boxesIn, type FileBox } from './boxes';
import { type Bytes, Doubt, latin1, viewOf } from './bytes';

const iso6709 = /(?<![\d.])([+-]\d{2}\.\d{2,})([+-]\d{3}\.\d{2,})(?:[+-]\d+(?:\.\d+)?)?\//;

/** The box with the descriptions is never larger than that, in bytes. */
const largest = 30_000_000;

const read = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

/** The `moov` box, found from box to box: the pictures of the film are not read. */
async function descriptions(file: Blob): Promise<Bytes | null> {
  for (let at = 0; at + 8 <= file.size; ) {
    const head = await read(file, at, at + 16);
    const type = latin1(head.subarray(4, 8));
    const short = viewOf(head).getUint32(0);
    const length =
      short === 1 && head.length === 16 ? Number(viewOf(head).getBigUint64(8)) : short === 0 ? file.size - at : short;
    if (at === 0 && !['ftyp', 'moov', 'wide', 'free', 'mdat', 'skip'].includes(type)) return null;
    if (length < 8) return null;
    if (type === 'moov') return length > largest ? null : read(file, at, at + length);
    at += length;
  }
  return null;
}

/** The boxes of that type in the user data of the film. A film that is not as it should be has none. */
function userData(moov: Bytes, type: string): FileBox[] {
  try {
    return boxesIn(moov, 8)
      .filter((box) => box.type === 'udta')
      .flatMap(({ inside, end }) => boxesIn(moov, inside, end))
      .filter((box) => box.type === type);
  } catch (error) {
    if (error instanceof Doubt) return [];
    throw error;
  }
}

/** What a `loci` box says: flags, a language, the name of the place, its role, then degrees in parts of 65,536. */
function placeIn(moov: Bytes, { inside, end }: FileBox): Pick<MetadataSeen, 'position' | 'places'> {
  const nameEnd = moov.indexOf(0, inside + 6);
  if (nameEnd < 0 || nameEnd + 10 > end) return { places: [] };
  const name = new TextDecoder().decode(moov.subarray(inside + 6, nameEnd)).trim();
  const [longitude, latitude] = [2, 6].map((at) => viewOf(moov).getInt32(nameEnd + at) / 65_536) as [number, number];
  const position = latitude === 0 && longitude === 0 ? {} : { position: { latitude, longitude } };
  return { ...position, places: name === '' ? [] : [name] };
}

/**
 * @throws CheckError `unreadable` for a film of another kind: what it says is not known
 */
export async function readVideo(file: Blob): Promise<MetadataSeen> {
  const moov = await descriptions(file);
  if (!moov) throw new CheckError('unreadable');
  const [, north, east] = iso6709.exec(latin1(moov)) ?? [];
  const [first] = userData(moov, 'loci');
  const place = first ? placeIn(moov, first) : { places: [] };
  const position = north && east ? { position: { latitude: Number(north), longitude: Number(east) } } : {};
  return { ...place, ...position, people: [], serials: [], thumbnail: false };
}
