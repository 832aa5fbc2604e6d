/** Passwords, PINs, door and Wi-Fi codes, links that carry their password. After ids in the masking order. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf, has, hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { findUrls } from '../links/urls';
import { claimedBefore } from '../text/masks';
import { mask, overlap } from '../text/spans';
import { type Between, isPlain, isSecret, type Noun, shapeOf, trimmed } from './shapes';
import { weighedSecrets } from './weighed';
import {
  advice,
  codeWords,
  exemplary,
  innocentCodes,
  keyWords,
  loginWords,
  mostlyInnocentCodes,
  networks,
  openedThings,
  passwordWords,
  typingWords,
} from './words';

export type SecretKind = 'password' | 'code' | 'link';

export interface Secret {
  readonly span: Span;
  readonly kind: SecretKind;
}

/** A query or a fragment with a password in it. */
const secretLink =
  /[?&#](?:pwd|passwd|password|passcode|pass|mdp|motdepasse|pw|tk|token|access_token|auth|apikey|api_key|secret)=[^&\s]{2,}/;

/** A run of characters without a space, as a password is typed; or figures, one by one or two by two. */
const token = /\d(?: \d){2,9}(?![\w])|\d\d(?: \d\d){1,4}(?![\w])|[^\s"«»“”,;()<>\uFFFC]{3,48}/g;

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
    const words = folded.slice(from, start);
    if (word.length < 3 || (advised && !isPlain(words, text.slice(...span), word))) continue;
    const things = cuesIn(reading, openedThings, [from, start]);
    const between: Between = { words, thing: things.length > 0, thingLast: things.at(-1)?.end === start - 1 };
    if (isSecret(noun, between, text.slice(...span), word, folded.slice(span[1], span[1] + 14))) return span;
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
  if (!match || noun === 'login' || noun === 'typed') return undefined;
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

const nouns: readonly (readonly [Lexicon, Noun])[] = [
  [passwordWords, 'password'],
  [codeWords, 'code'],
  [loginWords, 'login'],
  [typingWords, 'typed'],
  [keyWords, 'password'],
];

/** "Clé", "tapez" announce a secret only where a network or a door is spoken of. */
function isAnnouncement(reading: Reading, words: Lexicon, { start }: Cue): boolean {
  const needed = words === keyWords ? networks : words === typingWords ? openedThings : undefined;
  return !needed || hasIn(reading, needed, reading.sentenceAt(start));
}

function announcementsIn(reading: Reading): readonly Announcement[] {
  return nouns
    .flatMap(([words, noun]) =>
      cuesOf(reading, words)
        .slice(0, mostAnnouncements)
        .filter((cue) => isAnnouncement(reading, words, cue))
        .map(({ start, end }) => ({ noun, start, end })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A post gives a secret or two. */
const mostAnnouncements = 40;

function isInnocent(reading: Reading, span: Span): boolean {
  if (has(reading, innocentCodes) && hasIn(reading, innocentCodes, span)) return true;
  return cuesIn(reading, mostlyInnocentCodes, span).some(({ end }) => !/^ ?(?:is|:)/.test(reading.folded.slice(end, end + 3)));
}

/** Words around an announcement that tell an example, or advice. */
const reachOfAdvice = 120;
const reachOfInnocence = 24;

/** The secrets that words announce, in a text whose claimed spans are masked. */
function announcedSecrets(reading: Reading, announcements: readonly Announcement[], folded: string): Secret[] {
  const secrets: Secret[] = [];
  let last = 0;
  for (const { noun, start, end } of announcements) {
    if (start < last) continue;
    const [opening, closing] = reading.sentenceAt(start);
    const within = (distance: number): Span => [Math.max(opening, start - distance), Math.min(closing, end + distance)];
    const around = folded.slice(...within(reachOfAdvice));
    if (exemplary.test(around) || (noun !== 'password' && isInnocent(reading, within(reachOfInnocence)))) continue;
    const span = secretAfter(reading, folded, noun, end, advice.test(around)) ?? secretBefore(reading, folded, noun, start);
    if (!span || span[0] < last) continue;
    secrets.push({ span, kind: noun === 'code' || noun === 'typed' ? 'code' : 'password' });
    last = Math.max(span[1], end);
  }
  return secrets;
}

/**
 * Secrets of a post. A finder: `reading.once(findSecrets)`.
 * @returns in text order, never overlapping
 */
export function findSecrets(reading: Reading): readonly Secret[] {
  const links = reading
    .once(findUrls)
    .filter(({ path, user }) => secretLink.test(path) || user?.includes(':'))
    .map(({ span }): Secret => ({ span, kind: 'link' }));
  const announcements = announcementsIn(reading);
  // Phone numbers and ids cost more to find than secrets: they are asked for only where a secret may be.
  if (announcedSecrets(reading, announcements, reading.folded).length + weighedIn(reading, reading.folded).length === 0)
    return links;
  const folded = mask(reading.folded, claimedBefore('mark', reading));
  const secrets = announcedSecrets(reading, announcements, folded);
  for (const span of weighedIn(reading, folded))
    if (!secrets.some((secret) => overlap(secret.span, span))) secrets.push({ span, kind: 'code' });
  return [...links, ...secrets.filter(({ span }) => !links.some((link) => overlap(link.span, span)))].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

/** Those told in other words, but for examples, advice and codes that open nothing. */
function weighedIn(reading: Reading, folded: string): readonly Span[] {
  return weighedSecrets(reading, folded).filter((span) => {
    const [opens, closes] = reading.sentenceAt(span[0]);
    const sentence: Span = [Math.max(opens, span[0] - reachOfAdvice), Math.min(closes, span[1] + reachOfAdvice)];
    const around = folded.slice(...sentence);
    return !exemplary.test(around) && !advice.test(around) && !isInnocent(reading, sentence);
  });
}
