/** Mentions of accounts, "@somebody", and whether a private person stands behind them. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findEmails } from '../links/emails';
import { findUrls } from '../links/urls';
import { isGivenName, isUsualName, isWordName } from '../names/given-names';
import { publicFigures } from '../names/public-figures';
import { overlap } from '../text/spans';
import {
  creditBefore,
  everybody,
  institution,
  privateAfter,
  privateBefore,
  professional,
  publicBefore,
  publicRole,
  relative,
  shopTalk,
} from './tag-words';

export interface Tag {
  readonly span: Span;
  /** Folded, without `@` and without the server. */
  readonly handle: string;
  /** Behind it: a private person, somebody or something public, or nobody can tell. */
  readonly owner: 'private' | 'public' | 'unknown';
}

const mention = /(?<![\w@/.+-])@([a-z0-9_](?:[a-z0-9_.-]{0,40}[a-z0-9_])?)(?:@(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,14})?/g;
/** Enough for any post; the tags of a wall of tags are not read to the last. */
const mostTags = 100;

/** How far the words beside a tag speak of it. */
const reach = 60;

let figures: Set<string> | undefined;
const isFigure = (handle: string): boolean => {
  figures ??= new Set(publicFigures.map((name) => name.replace(/[^a-z]/g, '')));
  return figures.has(handle.replace(/[^a-z]/g, ''));
};

/** A given name in the handle: "lea.gtr_08", "suzie_pemberton81", "daniellebcole_x". */
function holdsName(handle: string): boolean {
  const parts = handle.split(/[_.\-\d]+/).filter((part) => part.length > 2);
  if (parts.some((part) => (isGivenName(part) && !isWordName(part)) || isUsualName(part))) return true;
  const [first = ''] = parts;
  for (let length = Math.min(first.length - 1, 10); length >= 5; length--) {
    const head = first.slice(0, length);
    if (isGivenName(head) && !isWordName(head)) return true;
  }
  return false;
}

/** "tom_x", "j.dupont", "lilah_kwx", "dilou.a_12": how people, not offices, name their accounts. */
const homely =
  /(?:^|[_.])x+$|^[a-z][_.][a-z]{4,}\d*$|[a-z](?:_|\.)?\d{2}$|[a-z][_.]\d{1,4}$|_[a-z]{1,3}\d{0,2}$|\d{4}$|^x+|^_|_$|le?b[go]\d*/;

function ownerOf(reading: Reading, [start, end]: Span, handle: string): Tag['owner'] {
  const { folded } = reading;
  const before = folded.slice(Math.max(0, start - reach), start);
  const after = folded.slice(end, end + reach).split(/[.!?\n]/)[0] ?? '';
  if (relative.test(handle)) return 'private';
  if (privateAfter.test(after)) return 'private';
  const isKnownPrivate = privateBefore.test(before) && holdsName(handle);
  if ((institution.test(handle) && !isKnownPrivate) || isFigure(handle) || publicBefore.test(before)) return 'public';
  if (creditBefore.test(before)) return 'public';
  const beside = `${before.split(/[.!?\n]/).at(-1)} ${after}`;
  if (publicRole.test(beside)) return 'public';
  if (privateBefore.test(before)) return 'private';
  if (shopTalk.test(beside)) return 'public';
  if (professional.test(handle)) return 'unknown';
  return holdsName(handle) || homely.test(handle) ? 'private' : 'unknown';
}

/** Are there but small words and commas between two tags? */
const areBeside = ({ folded }: Reading, left: Tag, right: Tag): boolean =>
  /^(?:[\s,;&+]|\bet\b|\band\b|\bainsi que\b|\bpuis\b)*$/.test(folded.slice(left.span[1], right.span[0]));

function everyTag(reading: Reading): Tag[] {
  const { folded } = reading;
  const claimed = [...reading.once(findUrls), ...reading.once(findEmails)];
  const tags: Tag[] = [];
  for (const { 0: whole, 1: handle = '', index } of folded.matchAll(mention)) {
    const span: Span = [index, index + whole.length];
    if (tags.length === mostTags) break;
    if (handle.length < 3 || everybody.test(handle) || claimed.some((other) => overlap(other.span, span))) continue;
    tags.push({ span, handle, owner: ownerOf(reading, span, handle) });
  }
  return tags;
}

/** Whom one cannot tell is what those named just before are: "@lea.gtr_08 et @kwx". */
function sharedForward(reading: Reading, tags: readonly Tag[]): Tag[] {
  const out: Tag[] = [];
  for (const tag of tags) {
    const last = out.at(-1);
    const same = tag.owner === 'unknown' && last?.owner === 'private' && areBeside(reading, last, tag);
    out.push(same ? { ...tag, owner: 'private' } : tag);
  }
  return out;
}

/** Accounts mentioned in a post, in order. A finder: `reading.once(findTags)`. */
export function findTags(reading: Reading): readonly Tag[] {
  if (!/@[a-z0-9_]/.test(reading.folded)) return [];
  const forward = sharedForward(reading, everyTag(reading));
  return forward.map((tag, index) => {
    const next = forward[index + 1];
    const same = tag.owner === 'unknown' && next?.owner === 'private' && areBeside(reading, tag, next);
    return same ? { ...tag, owner: 'private' } : tag;
  });
}
