/**
 * What an XMP packet says of people and places. Programs write the same thing as an attribute or as an element. What counts is
 * the namespace; the prefix that everybody gives it will do.
 */
const namespaces = {
  'mwg-rs': 'http://www.metadataworkinggroup.com/schemas/regions/',
  MPReg: 'http://ns.microsoft.com/photo/1.2/t/Region#',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  aux: 'http://ns.adobe.com/exif/1.0/aux/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  exifEX: 'http://cipa.jp/exif/1.0/',
} as const;

export interface XmpSays {
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly serials: readonly string[];
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

type Name = readonly [keyof typeof namespaces, string];

/** @param name as it is written, with its prefix */
const isNamed = (name: string, { namespaceURI, localName }: Element | Attr, [prefix, wanted]: Name): boolean =>
  name === `${prefix}:${wanted}` || (localName === wanted && namespaceURI === namespaces[prefix]);

/** What an element holds: the entries of a list, else its words. */
function heldBy(element: Element): readonly (string | null)[] {
  const entries = [...element.getElementsByTagName('*')].filter(({ nodeName }) => nodeName === 'rdf:li');
  return (entries.length > 0 ? entries : [element]).map(({ textContent }) => textContent);
}

/** Every value under these names. */
function valuesOf(tree: Document, names: readonly Name[]): string[] {
  const values = [...tree.getElementsByTagName('*')].flatMap((element) => [
    ...[...element.attributes].filter((own) => names.some((name) => isNamed(own.name, own, name))).map(({ value }) => value),
    ...(names.some((name) => isNamed(element.nodeName, element, name)) ? heldBy(element) : []),
  ]);
  return [...new Set(values.map((value) => value?.trim() ?? ''))].filter((value) => value !== '');
}

/** "50,28.014N" or "50,28,0.8N", in degrees; null where it is neither. */
function degrees(value: string | undefined): number | null {
  const [, whole, minutes, seconds = '0', side = ''] = /^(\d+),([\d.]+)(?:,([\d.]+))?([NSEW])$/.exec(value ?? '') ?? [];
  if (whole === undefined) return null;
  const angle = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return 'SW'.includes(side) ? -angle : angle;
}

/**
 * @param packet the XML as it stands in the file; what is no XML says nothing
 */
export function readXmp(packet: string): XmpSays {
  const tree = new DOMParser().parseFromString(packet.replace(/<\?xpacket[^>]*\?>/g, '').trim(), 'application/xml');
  const latitude = degrees(valuesOf(tree, [['exif', 'GPSLatitude']])[0]);
  const longitude = degrees(valuesOf(tree, [['exif', 'GPSLongitude']])[0]);
  return {
    people: valuesOf(tree, [
      ['mwg-rs', 'Name'],
      ['MPReg', 'PersonDisplayName'],
      ['Iptc4xmpExt', 'PersonInImage'],
    ]),
    places: valuesOf(tree, [
      ['Iptc4xmpCore', 'Location'],
      ['Iptc4xmpExt', 'Sublocation'],
      ['photoshop', 'City'],
      ['Iptc4xmpExt', 'City'],
      ['photoshop', 'State'],
      ['photoshop', 'Country'],
      ['Iptc4xmpExt', 'CountryName'],
    ]),
    serials: valuesOf(tree, [
      ['aux', 'SerialNumber'],
      ['aux', 'LensSerialNumber'],
      ['aux', 'OwnerName'],
      ['exifEX', 'BodySerialNumber'],
      ['exifEX', 'LensSerialNumber'],
      ['exifEX', 'CameraOwnerName'],
    ]),
    ...(latitude !== null && longitude !== null && { position: { latitude, longitude } }),
  };
}
