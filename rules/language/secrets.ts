/** Passwords, PINs, door and Wi-Fi codes, links that carry their password. After ids in the masking order. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { Landmarks, spansOf } from './landmarks';
import { claimedBefore } from './masks';
import { isPlain, isSecret, type Noun, shapeOf, trimmed } from './secret-shapes';
import { advice, codeWords, exemplary, innocentCodes, loginWords, passwordWords } from './secret-words';
import { mask } from './spans';
import { findUrls } from './urls';

export type SecretKind = 'password' | 'code' | 'link';

export interface Secret {
  readonly span: Span;
  readonly kind: SecretKind;
}

/** A query or a fragment with a password in it. */
const secretLink =
  /[?&#](?:pwd|passwd|password|passcode|pass|mdp|motdepasse|pw|tk|token|access_token|auth|apikey|api_key|secret)=[^&\s]{2,}/;

const announcing = new RegExp(
  `(?<![a-z])(?:(${passwordWords.replace(/\s+/g, ' ')})|(${codeWords.replace(/\n\s*/g, '')})|(${loginWords.replace(/\n\s*/g, '')}))(?![a-z])`,
  'g',
);
const innocent = new RegExp(`(?<![a-z])(?:${innocentCodes.replace(/\n\s*/g, '')})(?![a-z])`, 'g');

/** A run of characters without a space, as a password is typed; or figures, one by one or two by two. */
const token = /\d(?: \d){3,9}(?![\w])|\d\d(?: \d\d){1,4}(?![\w])|[^\s"«»“”,;()<>\uFFFC]{3,48}/g;

/** How far after its announcement a secret may stand. */
const reach = 64;

function secretAfter(reading: Reading, folded: string, noun: Noun, from: number, advised: boolean): Span | undefined {
  const { text } = reading;
  const [, closes] = reading.sentenceAt(from);
  // A line break right after the colon is no end, nor is "Le mot de passe ?".
  const end = Math.min(
    /^\s*(?:[:=]\s*\n|\?)/.test(folded.slice(from, from + 6)) ? from + reach : Math.min(closes, from + reach),
    text.length,
  );
  token.lastIndex = from;
  for (let match = token.exec(folded); match && match.index < end; match = token.exec(folded)) {
    const lead = /^[:='*_`/-]+/.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const word = trimmed(match[0].slice(lead));
    const span: Span = [start, start + word.length];
    if (word.length < 3 || (advised && !isPlain(folded.slice(from, start), text.slice(...span), word))) continue;
    if (isSecret(noun, folded.slice(from, start), text.slice(...span), word, folded.slice(span[1], span[1] + 14))) return span;
  }
  return undefined;
}

/** "crevette77, c'est le code de la classe": the secret first. */
const before =
  /(?<![^\s"«“(])([^\s"«»“”,;()<>\uFFFC]{4,40})["»”)]? ?[,:=-]? ?(?:c ?'? ?est|cest|est|is|was|it's|that's|sera|comme|as|for) (?:bien )?(?:le |la |mon |ton |notre |votre |son |ma |the |our |my |his |her |your )(?:nouveau |nouvelle |new |same )?(?:[a-z-]+ )?$/;

function secretBefore(reading: Reading, folded: string, noun: Noun, start: number): Span | undefined {
  const [opening] = reading.sentenceAt(start);
  const from = Math.max(opening, start - reach);
  const match = before.exec(folded.slice(from, start));
  const [, word = ''] = match ?? [];
  if (!match || noun === 'login') return undefined;
  const at = from + match.index;
  const span: Span = [at, at + word.length];
  const shape = shapeOf(reading.text.slice(...span), word);
  return shape?.strong || (shape?.figures && noun === 'code' && word.length < 9) ? span : undefined;
}

interface Announcement {
  readonly noun: Noun;
  readonly start: number;
  readonly end: number;
}

function* announcementsIn(folded: string): Generator<Announcement> {
  for (const { index, 0: whole, 1: password, 2: code } of folded.matchAll(announcing))
    yield { noun: password ? 'password' : code ? 'code' : 'login', start: index, end: index + whole.length };
}

/** Words around an announcement that tell an example, or advice. */
const reachOfAdvice = 120;
const reachOfInnocence = 24;

/**
 * Secrets of a post. A finder: `reading.once(findSecrets)`.
 * @returns in text order, never overlapping
 */
export function findSecrets(reading: Reading): readonly Secret[] {
  const links = reading.once(findUrls).filter(({ path, user }) => secretLink.test(path) || user?.includes(':'));
  const secrets: Secret[] = links.map(({ span }) => ({ span, kind: 'link' }));
  const folded = mask(reading.folded, claimedBefore('mark', reading));
  const innocents = new Landmarks(spansOf(folded, innocent));
  let last = 0;
  for (const { noun, start, end } of announcementsIn(folded)) {
    if (start < last) continue;
    const [opening, closing] = reading.sentenceAt(start);
    const within = (distance: number): Span => [Math.max(opening, start - distance), Math.min(closing, end + distance)];
    const around = folded.slice(...within(reachOfAdvice));
    if (exemplary.test(around) || (noun !== 'password' && innocents.lastIn(within(reachOfInnocence)))) continue;
    const span = secretAfter(reading, folded, noun, end, advice.test(around)) ?? secretBefore(reading, folded, noun, start);
    if (!span || span[0] < last) continue;
    secrets.push({ span, kind: noun === 'code' ? 'code' : 'password' });
    last = Math.max(span[1], end);
  }
  return secrets.sort((a, b) => a.span[0] - b.span[0]);
}
