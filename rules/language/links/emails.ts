/** E-mail addresses, plain ("lea@gmail.com") or disguised ("lea (at) gmail point com"). After URLs, before phone numbers. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { has } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { mask } from '../text/spans';
import { findUrls } from './urls';

export interface Email {
  readonly span: Span;
  /** Before the `@`, in lower case without accents. */
  readonly local: string;
  readonly domain: string;
  /** Written so that robots do not read it. */
  readonly disguised: boolean;
  /** At a provider that anybody may use, not at a school or a firm. */
  readonly freemail: boolean;
}

/** Providers of addresses for everybody, without their ending, the usual misspellings too. */
const providers =
  'g-?mail|gmial|gamil|gmai|googlemail|hot-?mail|hotmial|hotmal|outlook|yahoo|ymail|rocketmail|icloud|live|msn|laposte|orange|free|wanadoo|sfr|neuf|bbox|numericable|aliceadsl|proton-?mail|proton|pm|gmx|aol|aim|skynet|proximus|telenet|scarlet|voo|belgacom|base|bluewin|sunrise|videotron|sympatico|bell|rogers|btinternet|virginmedia|talktalk|eircom|mail|me|mac|yandex|tutanota|tuta|posteo|zoho|fastmail|mailo|zaclys|netcourrier|caramail|tele2|pt|internet';
const provider = new RegExp(`^(?:${providers})$`);
/** Providers whose name is nothing else: enough without an ending. */
const sureProvider =
  /^(?:g-?mail|gmial|gamil|googlemail|hot-?mail|hotmial|hotmal|outlook|yahoo|ymail|icloud|laposte|wanadoo|proton-?mail|skynet|bluewin|videotron|btinternet)$/;

const endings =
  'com|fr|be|ch|lu|ca|net|org|eu|edu|gov|info|io|me|uk|us|ie|de|nl|es|it|pt|qc|education|school|email|app|asso|biz|dev|xyz|ac|co|be|ma|re|brussels|paris|quebec|bzh';

const plain =
  /(?<![\w@/.+-])[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+-])? ?@ ?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,14}(?![\w@-])/g;

/** The stop forgotten, or missed by a key: "lea@gmail", "lea@gmail,com". */
const unfinished = new RegExp(
  `(?<![\\w@/.+-])[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+-])?@(?:${providers})(?:[ ,;:](?:com|fr|be|ch|net|ca|co.uk))?(?![\\w@.-])`,
  'g',
);

/** How one writes `@` for people only. The first group is sure; the second is also an English or a French word. */
const sureAt =
  ' ?[([{<] ?(?:at|a|ar+oba[sz]e?|@|chez) ?[)\\]}>] ?| ?\\b(?:ar+oba[sz]e?|arob|at sign)\\b ?|[ _-]\\[?at\\]?[_-] ?| ?[-_*~] ?at ?[-_*~] ?';
const maybeAt = ' (?:at|chez|a commercial) | ?@ ?';
const dot = ' ?[([{<] ?(?:dot|point|pt|\\.|d0t) ?[)\\]}>] ?| (?:dot|point|pt) | ?[-_*~] ?(?:dot|point) ?[-_*~] ?| ?\\. ?';
/** Inside the first part: "lea point dupont", "lea tiret bas dupont". */
const joint = ` (?:point|dot|underscore|underscor|tiret(?: bas| du (?:6|8|bas|haut))?|dash|hyphen|plus) | ?[([{] ?(?:point|dot|\\.) ?[)\\]}] ?`;

const label = '[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?';
const local = `[a-z0-9](?:[a-z0-9._+-]{0,40}[a-z0-9_])?(?:(?:${joint})[a-z0-9._+-]{1,30}){0,4}`;
const disguised = new RegExp(
  `(?<![\\w@/.+-])(${local})(?:(${sureAt})|(${maybeAt}))(${label})((?:(?:${dot})${label}){0,3}?)(?:(${dot})(${endings}))?(?![a-z0-9@])`,
  'g',
);

const cue =
  /\b(?:e-?mails?|mails?|courriels?|adresse|address|msn|ecri\w+|contact\w*|joindre|write|reach|envoy\w+|send)\b[^.!?\n]{0,40}$/;
const hasDisguise = /(?<![a-z])(?:at|chez|ar+oba[sz]e?|arob|a commercial)(?![a-z])|[([{<] ?a ?[)\]}>]|@/;

/** A disguise is worth looking for where a dot, a provider or the sign itself is told. */
const disguises = lexicon(
  `dot, point, pt, d0t, arobas*, arrobas*, arob, at sign, [at/chez/commercial] [${providers.replaceAll('-?', '(-)').replaceAll('|', '/')}]`,
);
const wrappedAt = /[([{<*~_-] ?(?:at|a|chez)[ )\]}>*~_-]/;

/** Whatever stands for a dot, as a dot. */
const undotted = (text: string): string => text.replace(new RegExp(dot, 'g'), '.').replace(/\.{2,}/g, '.');

/** Is one of the dots written as a word or in brackets? */
const speltDot = /(?<![a-z0-9])(?:dot|point|pt)(?![a-z0-9])|[([{<]/;

/** Do the words around an "at", which is also an ordinary word, make an address of it? */
function looksLikeAddress(before: string, name: string, at: string, known: boolean, dots: string): boolean {
  const announced = /[0-9._+-]/.test(name) || cue.test(before);
  return speltDot.test(dots) ? known || announced : known && (announced || at.includes('@'));
}

function readDisguised(folded: string, match: RegExpMatchArray): Email | undefined {
  const [whole, name = '', sure, maybe = '', head = '', middle = '', lastDot = '', ending] = match;
  const index = match.index ?? 0;
  const domain = undotted(`${head}${middle}${ending ? `.${ending}` : ''}`);
  const freemail = provider.test(head) || provider.test(domain.split('.').at(-2) ?? '');
  if (!ending && !(freemail && (sure || (/[0-9._]/.test(name) && sureProvider.test(head))))) return undefined;
  const before = folded.slice(Math.max(0, index - 60), index);
  if (!sure && !looksLikeAddress(before, name, maybe, freemail, middle + lastDot)) return undefined;
  return {
    span: [index, index + whole.length],
    local: name.replace(/ (?:point|dot) /g, '.'),
    domain,
    disguised: true,
    freemail,
  };
}

/**
 * E-mail addresses of a post. A finder: `reading.once(findEmails)`.
 * @returns in text order, never overlapping
 */
export function findEmails(reading: Reading): readonly Email[] {
  if (!hasDisguise.test(reading.folded)) return [];
  // "gmail.com" alone may be the end of "lea at gmail.com": only what is a link for certain is out of bounds.
  const links = reading.once(findUrls).filter(({ scheme, host, path }) => scheme || path.length > 1 || host.startsWith('www'));
  const folded = mask(
    reading.folded,
    links.map(({ span }) => span),
  );
  const hasSign = folded.includes('@');
  if (!hasSign && !has(reading, disguises) && !wrappedAt.test(folded)) return [];
  const emails: Email[] = [];
  for (const match of hasSign ? folded.matchAll(plain) : []) {
    const [name = '', domain = ''] = match[0].split(/ ?@ ?/);
    const [head = ''] = domain.split('.');
    const freemail = provider.test(head);
    // "merci @lea.bsky.social" mentions an account.
    if (/ @\S/.test(match[0]) && !freemail) continue;
    emails.push({ span: [match.index, match.index + match[0].length], local: name, domain, disguised: false, freemail });
  }
  for (const { 0: whole, index } of hasSign ? folded.matchAll(unfinished) : []) {
    const [name = '', domain = ''] = whole.split('@');
    if (emails.some(({ span }) => span[0] === index)) continue;
    emails.push({ span: [index, index + whole.length], local: name, domain, disguised: false, freemail: true });
  }
  const rest = mask(
    folded,
    emails.map(({ span }) => span),
  );
  disguised.lastIndex = 0;
  for (let match = disguised.exec(rest); match; match = disguised.exec(rest)) {
    const email = readDisguised(rest, match);
    if (email) emails.push(email);
    // "contact me at lea (at) gmail": the first "at" was none, the next may be.
    else disguised.lastIndex = match.index + (match[1]?.length ?? 1);
  }
  return emails.sort((a, b) => a.span[0] - b.span[0]);
}
