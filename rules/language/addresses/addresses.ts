/** Postal addresses: a street and a number, with what follows of box, postcode and town. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findEmails } from '../links/emails';
import { findUrls } from '../links/urls';
import { spansOf } from '../text/landmarks';
import { overlap } from '../text/spans';
import { type Owner, owners } from './address-context';
import { british, irish, tailAfter } from './address-tail';
import { englishStreetsOf } from './english-streets';
import { frenchStreetsOf } from './french-streets';

export interface Address {
  readonly span: Span;
  readonly owner: Owner;
  /** The town, where one is written. */
  readonly town: string | undefined;
}

/** A house number, in figures or in words: without one there is no address. */
export const worthReadingForAddresses =
  /\d|\b(?:deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|nonante|cents?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/;

/** A British or Irish postcode names some fifteen houses: the capitals before it are an address without its street. */
const codes = new RegExp(`(?<![A-Za-z\\d])(?:${british}|${irish})(?![A-Za-z\\d])`, 'g');
const linesBefore =
  /(?:(?<=^|[\s(:])(?:\d{1,4}[a-zA-Z]?(?:-\d{1,4})?,? )?\p{Lu}[\p{L}'.-]*(?:,? (?:of |the |on |upon |under )?[\p{Lu}\d][\p{L}\d'./-]*){0,7}?,? ?)$/u;
/** Characters of the longest of them. */
const longest = 160;
const dwelling =
  /^\d|\b(?:cottage|house|farm|lodge|barn|flat|apt|apartment|unit|road|street|st|rd|lane|ln|avenue|ave|close|drive|terrace|estate|court|crescent|grove|gardens|quay|row|mews|mill|park|view)\b/;

/**
 * Postal addresses of a post, of homes and of public places. A finder: `reading.once(findAddresses)`.
 * @returns in text order, never overlapping
 */
export function findAddresses(reading: Reading): readonly Address[] {
  const found = [...frenchStreetsOf(reading), ...englishStreetsOf(reading)];
  const coded = findCoded(reading);
  if (found.length + coded.length === 0) return [];
  const claimed = [...reading.once(findUrls), ...reading.once(findEmails)].map(({ span }) => span);
  const isFree = (span: Span): boolean => !claimed.some((other) => overlap(other, span));
  const streets = found.filter(({ start, end }) => isFree([start, end]));
  streets.sort((a, b) => a.start - b.start || b.end - a.end);
  const ownerAt = owners(reading);
  const addresses: Address[] = [];
  let from = 0;
  for (const { start, end, loose, told } of streets) {
    if (start < from) continue;
    const tail = tailAfter(reading.text, end);
    const last = end + tail.length;
    const owner = ownerAt([start, last], told);
    if (loose && !tail.complete && owner !== 'home') continue;
    addresses.push({ span: [start, last], owner, town: tail.town });
    from = last;
  }
  for (const span of coded.filter(isFree)) {
    if (addresses.some((address) => overlap(address.span, span))) continue;
    // Asked from its end: here the name of a library is a part of the span.
    addresses.push({ span, owner: ownerAt([span[1], span[1]]), town: undefined });
  }
  return addresses.sort((a, b) => a.span[0] - b.span[0]);
}

/** "Rose Cottage, Hexley HX4 9QZ". */
function findCoded({ text, folded }: Reading): Span[] {
  return spansOf(text, codes).flatMap(([start, end]): Span[] => {
    const before = linesBefore.exec(text.slice(Math.max(0, start - longest), start));
    const span: Span = [start - (before?.[0].length ?? 0), end];
    return before && dwelling.test(folded.slice(...span)) ? [span] : [];
  });
}
