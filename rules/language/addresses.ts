/** Postal addresses: a street and a number, with what follows of box, postcode and town. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { type Owner, owners } from './address-context';
import { british, irish, tailAfter } from './address-tail';
import { findEmails } from './emails';
import { englishStreetsOf } from './english-streets';
import { frenchStreetsOf } from './french-streets';
import { mask } from './spans';
import type { Street } from './street-names';
import { findUrls } from './urls';

export interface Address {
  readonly span: Span;
  readonly owner: Owner;
  /** The town, where one is written. */
  readonly town: string | undefined;
}

/** A house number, in figures or in words: without one there is no address. */
export const worthReadingForAddresses =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/;

/** A British or Irish postcode names some fifteen houses: the capitals before it are an address without its street. */
const coded = new RegExp(
  `(?:(?<=^|[\\s(:])(?:\\d{1,4}[a-zA-Z]?(?:-\\d{1,4})?,? )?\\p{Lu}[\\p{L}'.-]*(?:,? (?:of |the |on |upon |under )?[\\p{Lu}\\d][\\p{L}\\d'./-]*){0,7}?,? ?)(?:${british}|${irish})(?![A-Za-z\\d])`,
  'gu',
);
const dwelling = /^\d|\b(?:cottage|house|farm|lodge|barn|flat|apartment|road|street|lane|avenue|close|drive|terrace|estate)\b/;

/**
 * Postal addresses of a post, of homes and of public places. A finder: `reading.once(findAddresses)`.
 * @returns in text order, never overlapping
 */
export function findAddresses(reading: Reading): readonly Address[] {
  const { text } = reading;
  const claimed = [...reading.once(findUrls), ...reading.once(findEmails)].map(({ span }) => span);
  const folded = mask(reading.folded, claimed);
  const streets: Street[] = [...frenchStreetsOf(text, folded), ...englishStreetsOf(text, folded)];
  streets.sort((a, b) => a.start - b.start || b.end - a.end);
  const ownerAt = owners(reading);
  const addresses: Address[] = [];
  let from = 0;
  for (const { start, end, loose, told } of streets) {
    if (start < from) continue;
    const tail = tailAfter(text, end);
    const last = end + tail.length;
    const whose = ownerAt([start, last], told);
    if (loose && !tail.complete && whose !== 'home') continue;
    addresses.push({ span: [start, last], owner: whose, town: tail.town });
    from = last;
  }
  for (const match of text.matchAll(coded)) {
    const span: Span = [match.index, match.index + match[0].length];
    if (addresses.some((address) => address.span[0] < span[1] && span[0] < address.span[1])) continue;
    const small = folded.slice(...span);
    if (!dwelling.test(small)) continue;
    // Asked from its end: here the name of a library is a part of the span.
    addresses.push({ span, owner: ownerAt([span[1], span[1]]), town: undefined });
  }
  return addresses.sort((a, b) => a.span[0] - b.span[0]);
}
