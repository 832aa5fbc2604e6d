/** Reads what a file says beside its pixels, with ExifReader. Runs on a page: XMP needs a parser of XML. */
import { type ExpandedTags, errors, load } from 'exifreader';
import type { MetadataSeen } from '../../../rules/api';
import { CheckError } from '../checks';
import { xmpPackets } from './heic';
import { type Bytes, Doubt, kindOf, stripped } from './strip';
import { readXmp } from './xmp';

/** Names of IPTC and Exif, in the words of ExifReader. */
const placeTags = ['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name'];
const serialTags = ['BodySerialNumber', 'LensSerialNumber', 'CameraOwnerName', 'CameraSerialNumber', 'SerialNumber'];

const nothing: MetadataSeen = { places: [], people: [], serials: [], thumbnail: false };

type Tags = Readonly<Record<string, { readonly description?: unknown; readonly value?: unknown } | undefined>>;

/** What a tag says, in words; null where it says nothing. */
function said(tags: Tags | undefined, name: string): string | null {
  const words = String(tags?.[name]?.description ?? '')
    .replaceAll('\0', '')
    .trim();
  return words === '' || /^0+$/.test(words) ? null : words;
}

const allSaid = (tags: Tags | undefined, names: readonly string[]): string[] => names.flatMap((name) => said(tags, name) ?? []);

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** A place on the earth; cameras without a view of the sky write zeros, or what is no number. */
function positionOf({ gps }: ExpandedTags): MetadataSeen['position'] {
  const { Latitude: latitude, Longitude: longitude } = gps ?? {};
  if (latitude === undefined || longitude === undefined || !Number.isFinite(latitude + longitude)) return undefined;
  return latitude === 0 && longitude === 0 ? undefined : { latitude, longitude };
}

function tagsOf(bytes: Bytes): ExpandedTags | null {
  try {
    return load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), { expanded: true });
  } catch (error) {
    if (error instanceof errors.MetadataMissingError) return null;
    throw new CheckError('unreadable', error);
  }
}

/** Is the file as its kind should be, so that nothing in it was passed over? */
function isSound(bytes: Bytes): boolean {
  try {
    stripped(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param bytes a whole file
 * @throws CheckError `unreadable` where it is no picture, or where nothing was found in a file that cannot be taken apart:
 *   nothing that is in doubt is called clean
 */
export function readMetadata(bytes: Bytes): MetadataSeen {
  if (!kindOf(bytes)) throw new CheckError('unreadable');
  const tags = tagsOf(bytes);
  const seen = tags ? seenIn(tags, packetsIn(bytes, tags)) : nothing;
  const found = seen.position || seen.places.length + seen.people.length + seen.serials.length > 0;
  if (!found && !isSound(bytes)) throw new CheckError('unreadable');
  return seen;
}

/** The XMP of a file. Of a HEIC, ExifReader knows only the one that is called by its usual name. */
function packetsIn(bytes: Bytes, { xmp }: ExpandedTags): readonly string[] {
  if (xmp?._raw) return [xmp._raw];
  try {
    return kindOf(bytes) === 'heic' ? xmpPackets(bytes) : [];
  } catch (error) {
    if (error instanceof Doubt) return [];
    throw error;
  }
}

function seenIn(tags: ExpandedTags, packets: readonly string[]): MetadataSeen {
  const exif = tags.exif as Tags | undefined;
  const iptc = tags.iptc as Tags | undefined;
  const xmp = packets.map(readXmp);
  const position = positionOf(tags) ?? xmp.find((packet) => packet.position)?.position;
  const taken = said(exif, 'DateTimeOriginal') ?? said(exif, 'DateTime') ?? said(iptc, 'Date Created');
  return {
    ...(position && { position }),
    places: unique([...allSaid(iptc, placeTags), ...xmp.flatMap(({ places }) => places)]),
    people: unique(xmp.flatMap(({ people }) => people)),
    serials: unique([...allSaid(exif, serialTags), ...xmp.flatMap(({ serials }) => serials)]),
    ...(taken && { taken }),
    thumbnail: tags.Thumbnail !== undefined,
  };
}
