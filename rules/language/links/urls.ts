/** Web addresses: the first finder of the masking order, so that no digit of a link is read as anything else. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { mask } from '../text/spans';

export interface Url {
  readonly span: Span;
  /** "https", or nothing when the writer left it out. */
  readonly scheme: string | undefined;
  /** "user" or "user:secret" before the `@`. */
  readonly user: string | undefined;
  readonly host: string;
  /** From the first `/`, `?` or `#` on. */
  readonly path: string;
}

/** Endings that make a bare "word.word" a web address. Country codes that are also words need a path: see `wordy`. */
const endings =
  'com|net|org|edu|gov|info|biz|eu|fr|be|ch|lu|ca|uk|us|ie|de|nl|es|it|pt|ru|cn|tk|ml|cc|io|co|me|tv|fm|gg|app|dev|ly|gl|gd|to|gle|im|is|at|in|pw|ws|su|click|link|live|page|site|online|website|space|store|shop|top|xyz|club|vip|win|zip|mov|icu|fun|pro|tech|cloud|art|blog|news|wiki|media|video|games|school|academy|education|quebec|paris|brussels|vlaanderen|wallonie|bzh|alsace|corsica|london|scot|wales|swiss|re|nc|pf|ma|dz|tn|sn|ci|jp|br|au|nz|se|no|dk|pl|social|zone|world|email|help|foundation|museum|tools|onl|rs|sh|st|so|si|ro|gr|hu|cz|at|asso|example';

/** Endings that are words too: a stop without a space ("dis-le moi.to be") must not make an address. */
const wordy =
  /\.(?:it|me|to|is|at|in|us|be|so|no|re|st|top|fun|win|pro|art|live|link|page|space|store|shop|club|video|games|school|world|help|zone|museum|paris|news|social|site|media|se|si|ma|pf|de|es)$/;

const host = `(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,5}`;
const withScheme =
  /\b(https?|ftp|hxxps?):\/\/(?:([^\s/?#@]{1,80})@)?([^\s/?#:<>"«»()[\]]{1,253})(?::\d{1,5})?([/?#][^\s<>"«»]*)?/g;
const bare = new RegExp(
  `(?<![\\w@.:/-])(?:(www\\d?\\.)?(${host}(?:${endings}))|((?:\\d{1,3}\\.){3}\\d{1,3})(?=[:/]))(?![\\w-])(?::\\d{1,5})?([/?#][^\\s<>"«»]*)?(?!@)`,
  'g',
);

/** A link rarely ends in the stop or the bracket of the sentence around it. */
function trimmed(path: string): string {
  const end = /[.,;:!?'…*_)\]}»]+$/.exec(path);
  if (!end) return path;
  const closing = end[0].startsWith(')') && path.includes('(') ? 1 : 0;
  return path.slice(0, end.index + closing);
}

/**
 * Web addresses of a post, with or without scheme. A finder: `reading.once(findUrls)`.
 * @returns in text order, never overlapping
 */
export function findUrls({ folded }: Reading): readonly Url[] {
  const urls: Url[] = [];
  if (!/[a-z0-9]\.[a-z0-9]|:\/\//.test(folded)) return urls;
  for (const match of folded.matchAll(withScheme)) {
    const [whole, scheme, user, name = '', path = ''] = match;
    const kept = path === '' ? trimmed(name) : name;
    const cut = name.length - kept.length + path.length - trimmed(path).length;
    urls.push({ span: [match.index, match.index + whole.length - cut], scheme, user, host: kept, path: trimmed(path) });
  }
  const rest = mask(
    folded,
    urls.map(({ span }) => span),
  );
  for (const match of rest.matchAll(bare)) {
    const [whole, www = '', name, address, path = ''] = match;
    const end = match.index + whole.length - (path.length - trimmed(path).length);
    if (www === '' && name && trimmed(path).length < 2 && wordy.test(name)) continue;
    urls.push({
      span: [match.index, end],
      scheme: undefined,
      user: undefined,
      host: www + (name ?? address ?? ''),
      path: trimmed(path),
    });
  }
  return urls.sort((a, b) => a.span[0] - b.span[0]);
}
