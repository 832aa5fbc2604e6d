/** Links that do not show where they lead, or lead to a file. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { overlap } from '../text/spans';
import { findEmails } from './emails';
import { bait, download, fileKinds, imitated, ownShort, shorteners } from './link-words';
import { findUrls, type Url } from './urls';

/** Gravest first: the first reason is the one that is told. */
export type LinkRisk =
  /** A user name, and perhaps a password, before the host. */
  | 'user'
  /** A host that imitates another. */
  | 'lookalike'
  /** The words of the link show another site than the one it leads to. */
  | 'elsewhere'
  /** A number in place of a name. */
  | 'number'
  | 'program'
  | 'archive'
  | 'media'
  | 'short'
  /** Without encryption. */
  | 'plain';

export interface RiskyLink {
  readonly at: Span;
  readonly url: Url;
  readonly risks: readonly LinkRisk[];
}

/** "[words](address)", "[url=address]words[/url]", "<a href=address>words</a>", "[address words]", "name (address)". */
const labelled =
  /\[[^\][\n]{3,120}\]\(<?\w{3,5}:\/\/[^\s)]{4,300}\)|\[url=[^\]\s]{4,300}\][^[\n]{3,120}\[\/url\]|<a [^<>\n]{4,300}>[^<>\n]{3,120}<\/a>|\[https?:\/\/\S{4,300} [^\]\n]{3,120}\]|[\w.-]{4,80}\.[a-z]{2,14}\/? ?[(<]https?:\/\/[^\s()<>]{4,300}[)>]/g;

/** The part of a host that somebody has registered: "www.ecole.be" → "ecole.be". */
function registered(host: string): string {
  const labels = host.split('.');
  const two = /^(?:co|ac|gov|gouv|org|com|net|edu|sch|asso)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(two ? -3 : -2).join('.');
}

/** Links whose visible words name another site: the link as a whole and where it leads. */
function mislabelled({ folded }: Reading, urls: readonly Url[]): { at: Span; url: Url }[] {
  if (!/\]\(|\[url=|<a |[[(<]http/.test(folded)) return [];
  return Array.from(folded.matchAll(labelled), ({ index, 0: whole }) => {
    const at: Span = [index, index + whole.length];
    const inside = urls.filter(({ span }) => span[0] >= at[0] && span[1] <= at[1]);
    const target = /^\[(?:url=|http\S+ )|^<a /.test(whole) ? inside[0] : inside.at(-1);
    const shown = inside.find((url) => url !== target);
    return target && shown && registered(shown.host) !== registered(target.host) ? { at, url: target } : undefined;
  }).filter((found) => found !== undefined);
}

const digitsAsLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };
/** A name as it looks at a glance: "g00gle" → "google", "arnazon" → "amazon". */
const atAGlance = (name: string): string =>
  name
    .replace(/[0134578]/g, (digit) => digitsAsLetters[digit] ?? digit)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');

const isImitated = new Set(imitated);

/** Is one name the other with one letter more, fewer, or doubled? */
function oneLetterOff(name: string, brand: string): boolean {
  const [long, short] = name.length > brand.length ? [name, brand] : [brand, name];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}

const imitates = (name: string): boolean =>
  !isImitated.has(name) &&
  (isImitated.has(atAGlance(name)) ||
    (/[a-z]1/.test(name) && isImitated.has(atAGlance(name.replace(/1/g, 'i')))) ||
    imitated.some((brand) => brand.length > 6 && oneLetterOff(name, brand)));

/** "paypal.com.verify.example": a well-known name as the beginning of another. */
const borrowed = new RegExp(`(?:^|\\.)(?:${imitated.join('|')})\\.(?:com|fr|be|ch|ca|net|org|co|uk)[.-](?![a-z]{2}$)`);

/** "netflix-abonnement.example": a well-known name beside a bait, on a site that is not its own. */
function isBaited(host: string): boolean {
  const parts = host.split(/[.-]/).slice(0, -1);
  return !isImitated.has(registered(host).split('.')[0] ?? '') && parts.some((part) => isImitated.has(part)) && bait.test(host);
}

/** The host as it is written; what stands before it too where its letters are of another alphabet. */
function writtenHost({ text }: Reading, { span, host, scheme }: Url): string {
  const start = text.toLowerCase().indexOf(scheme ? '//' : '', span[0]) + (scheme ? 2 : 0);
  const before = scheme ? '' : (/\p{L}{1,30}$/u.exec(text.slice(Math.max(0, span[0] - 30), span[0]))?.[0] ?? '');
  return before + text.slice(start, start + host.length).toLowerCase();
}

function isLookalike(reading: Reading, url: Url): boolean {
  const { host } = url;
  if (/(?:^|\.)xn--/.test(host)) return true;
  const written = url.user === undefined ? writtenHost(reading, url) : host;
  // Letters of another alphabet among Latin ones; accents are of ours, but no well-known name has any.
  if (/[a-z]/.test(written) && /(?![\u00C0-\u017F])[^\p{ASCII}\p{P}\p{S}]/u.test(written)) return true;
  const names = host.split('.').slice(0, -1);
  if (written !== host && names.some((name) => isImitated.has(name))) return true;
  // A capital I in place of an l: "paypaI".
  if (names.some((name) => isImitated.has(name.replace(/i/g, 'l'))) && /[a-z]I/.test(reading.text.slice(...url.span)))
    return true;
  if (isBaited(host)) return true;
  return borrowed.test(host) || names.some((name) => name.length > 4 && (imitates(name) || name.split('-').some(imitates)));
}

const ipAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\d{8,10}|0x[\da-f]{8}|\[[\da-f:]+\])$/;
const thisMachine = /^(?:localhost|127\.0\.0\.1|(?:[\w-]+\.)*(?:localhost|test))$/;

/** A few letters and a code, "abc.de/x4Tz9": an address made short by a service we do not know. */
function looksShort({ text }: Reading, { span, host, path }: Url): boolean {
  if (host.length > 7 || !/^[a-z0-9]{1,4}\.[a-z]{2,3}$/.test(host) || !/^\/[a-z0-9]{4,10}$/.test(path)) return false;
  const code = text.slice(span[1] - path.length + 1, span[1]);
  return !ownShort.has(host) && /\d/.test(code) && /[A-Za-z]/.test(code);
}

function risksOf(reading: Reading, url: Url): LinkRisk[] {
  const { host, path, scheme, user } = url;
  if (thisMachine.test(host)) return [];
  const risks: LinkRisk[] = [];
  if (user !== undefined) risks.push('user');
  if (isLookalike(reading, url)) risks.push('lookalike');
  if (ipAddress.test(host)) risks.push('number');
  const file = path.replace(/[?#].*$/, '');
  const asked = path.slice(file.length);
  // "/wiki/File:Song.ogg" is a page about a file.
  if (!/\/(?:wiki|blob)\//.test(file)) {
    for (const kind of ['program', 'archive', 'media'] as const)
      if (fileKinds[kind].test(file) || fileKinds[kind].test(asked)) risks.push(kind);
    if (download.test(path) && !/\.pdf(?:\?|$)/.test(path)) risks.push('archive');
  }
  if ((path.length > 1 && shorteners.has(host.replace(/^www\./, ''))) || looksShort(reading, url)) risks.push('short');
  if (scheme === 'http' || scheme === 'hxxp' || scheme === 'ftp') risks.push('plain');
  return risks;
}

/** "admin:secret@files.school.example/a", without "https://". */
const bareUser = /(?<![\w.:/@-])([\w.-]{2,40}:[^\s@/:]{2,40})@((?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,14})(\/[^\s<>"«»]*)/g;

function withBareUser({ folded }: Reading): readonly Url[] {
  if (!/:[^\s@/:]{2,40}@/.test(folded)) return [];
  return Array.from(folded.matchAll(bareUser), ({ index, 0: whole, 1: user = '', 2: host = '', 3: path = '' }) => ({
    span: [index, index + whole.length] as const,
    scheme: undefined,
    user,
    host,
    path,
  })).filter(({ user }) => !/^(?:mailto|e-?mail|mail|contact|courriel|adresse|address)s?:/.test(user));
}

/** Links one should look at before publishing them, in order. A finder: `reading.once(findRiskyLinks)`. */
export function findRiskyLinks(reading: Reading): readonly RiskyLink[] {
  const emails = reading.once(findEmails);
  const withUser = withBareUser(reading);
  const plain = reading.once(findUrls).filter(({ span }) => ![...emails, ...withUser].some((other) => overlap(other.span, span)));
  const urls = [...plain, ...withUser].sort((a, b) => a.span[0] - b.span[0]);
  const wrong = mislabelled(reading, urls);
  const found: RiskyLink[] = wrong.map(({ at, url }) => ({ at, url, risks: ['elsewhere', ...risksOf(reading, url)] }));
  for (const url of urls) {
    if (wrong.some(({ at }) => overlap(at, url.span))) continue;
    const risks = risksOf(reading, url);
    if (risks.length > 0) found.push({ at: url.span, url, risks });
  }
  return found;
}
