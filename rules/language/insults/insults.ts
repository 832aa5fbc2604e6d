/** Vulgar words and insults, plain or masked ("c*nnard", "c0n", "f d p"). */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf, hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { findEmails } from '../links/emails';
import { findUrls } from '../links/urls';
import { overlap } from '../text/spans';
import type { Token } from '../text/tokens';
import { unmask } from './masked';
import { englishOnly, frenchOnly, mild, strong, studied, weak } from './words';

export interface Insult {
  readonly at: Span;
  /** `thrown` at somebody ("t'es con", "bande de nuls"), or `vulgar` of anything ("putain le self"). */
  readonly kind: 'thrown' | 'vulgar';
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Between whom it is thrown at and the word: "t'es (vraiment un petit) con". */
const little = set(`
  vraiment trop tellement tres juste que qu une un des de d vrai vraie vrais vraies gros grosse grosses grand grande petit petite petits petites such so a an just really very the total complete absolute
  little fat stupid ugly big dirty bloody damn pathetic dumb sacre sacree vieux vieille peu carrement completement totalement encore plus aussi literally actual old silly of lazy fake grave all bunch pack load
  sad nasty horrible vile filthy lying slimy sneaky utter whole snivelling wee horrid rotten miserable jealous spineless arrogant ignorant proper
`);
/** They throw what follows them, and belong to it. */
const throwers = set('espece especes bande bandes tas ramassis sale sales pauvre pauvres quel quelle quels quelles');
/** To your face. */
const toYou = set('tes youre ur you hey oi toi');
/** Said of somebody: an article must part "c'est" from the word ("c'est un con", not "c'est bête"). */
const ofThem = set('hes shes theyre cette cet ce');
const beingThem = /^(?:il|elle|he|she) (?:est|is|s)$|^(?:ils|elles|they) (?:sont|are|re)$/;
const beingYou = /^(?:t|tu) (?:es|etais|restes)$|^(?:vous etes|you re|you are|u r|lot are|all are)$/;
const beingIt = /^(?:c est|what a|what an|such a|such an|is a|is an|are a)$/;

interface Aim {
  /** Where the insult begins: "espèce de" belongs to it, "t'es" does not. */
  readonly from: number;
  /** To somebody's face, so that a mild word is one too. */
  readonly you: boolean;
}

/** Whom two words before an insult mean. */
function headOf(pair: string, word: string, apart: boolean): 'you' | 'them' | undefined {
  if (beingYou.test(pair)) return 'you';
  if (beingThem.test(pair) || ofThem.has(word)) return 'them';
  return beingIt.test(pair) && (apart || !pair.startsWith('c ')) ? 'them' : undefined;
}

const harsh =
  /^(?:stupid|ugly|fat|dirty|dumb|pathetic|lazy|fake|bloody|damn|sad|nasty|horrible|vile|filthy|lying|slimy|sneaky|snivelling|horrid|rotten|miserable|spineless|arrogant|ignorant|utter|little)$/;

/** How a weak word is said: nothing where it is said of nobody. */
function aimOf(tokens: readonly Token[], { first, start }: Cue): Aim | undefined {
  let thrower: Token | undefined;
  let isHarsh = false;
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const token = tokens[at] as Token;
    if (!tokens[at + 1]?.joined && token.word !== 'toi') break;
    const from = thrower?.start ?? start;
    const head = headOf(`${tokens[at - 1]?.word ?? ''} ${token.word}`, token.word, at < first - 1);
    if (head) return { from, you: head === 'you' };
    // "t con": what is left of "t'es".
    if (token.word === 't') return { from, you: true };
    // "you baby", "tes gros chiens": a word of love, or of things.
    if (toYou.has(token.word)) return { from, you: thrower !== undefined || isHarsh };
    if (throwers.has(token.word)) thrower = token;
    else if (!little.has(token.word)) break;
    isHarsh ||= harsh.test(token.word);
  }
  return (
    thrower && {
      from: thrower.start,
      you: !/^(?:sales?|pauvres?|quel)/.test(thrower.word) || /^de?$/.test(tokens[first - 1]?.word ?? ''),
    }
  );
}
const reach = 7;

/** "Read the article first, moron.", "Fainéante." */
function isCalled({ folded }: Reading, { start, end }: Cue): boolean {
  if (!/^\s*(?:[.!?\n]|$)/.test(folded.slice(end, end + 3))) return false;
  if (folded.slice(start - 2, start) === ', ') return true;
  return (
    !/^(?:zero|minus|tache|doughnut|cornichon|andouilles?|boudins?|tool|bouse|tart|scrub|colon|knob|dope)s?$/.test(
      folded.slice(start, end),
    ) && /[.!?\n]\s*$/.test(folded.slice(Math.max(0, start - 3), start))
  );
}

const somebody = /(?<![a-z])(?:t|tu|te|toi|ton|ta|tes|you|your|ur)(?![a-z])/;
/** "Personne t'a sonné, débile, va voir ailleurs": a mild word between commas, to somebody. */
const isCalledAside = (reading: Reading, { start, end }: Cue): boolean =>
  reading.folded.slice(start - 2, start) === ', ' &&
  /^ ?[,.!?]/.test(reading.folded.slice(end, end + 2)) &&
  /^(?:debile|minable|parasite|ordure|dechet|larve|boomer|weasel|worm|liar|coward|traitor|menteur|menteuse|lache|bouffon|traitre|rat|thon|cafard|raclure)s?$/.test(
    reading.folded.slice(start, end),
  ) &&
  somebody.test(reading.folded.slice(...reading.sentenceAt(start)));

/** What follows a word that is innocent there: "nul en maths", "con carne". */
const innocentAfter =
  /^(?:-[a-z]|_| ?(?:d'amarrage|volcanique|a l'orange|(?:van|whittington|turpin|tracy|cheney|emberly|king-smith|and jane|and dom)(?![a-z])|tape|bird|spirituals?|tatin|lorraine|aux|de pommes?|a pedales?|et l'aigle)| (?:en (?!toi)|a la |to me|maps?|stories|in maths|at maths|carne|brio|de normandie))/;

/** Is the word quoted to be studied, a part of another, or a name? */
function isInnocent(reading: Reading, [start, end]: Span): boolean {
  const { folded, text } = reading;
  if (/[@_-]/.test(folded[start - 1] ?? '') || innocentAfter.test(folded.slice(end, end + 16))) return true;
  const word = folded.slice(start, end);
  // "Pique nique" in two words
  if (word.startsWith('nique') && /\bpi(?:que?|k) ?$/.test(folded.slice(Math.max(0, start - 6), start))) return true;
  // The creatures of a game, and those of Roald Dahl.
  if (/^cretins$/.test(word) && /lapins $/.test(folded.slice(Math.max(0, start - 7), start))) return true;
  if (word === 'twits' && text[start] === 'T' && /the $/.test(folded.slice(Math.max(0, start - 4), start))) return true;
  // "Don't slag me off": here it is a verb.
  if (/^slags?$/.test(word) && /^ (?:off|me|him|her|us|them|each)(?![a-z])/.test(folded.slice(end, end + 6))) return true;
  // "Moby Dick", "Dick Whittington"
  if (/^(?:dick|coons?|paki)$/.test(word) && text[start] === 'D') return true;
  if (!hasIn(reading, studied, [Math.max(0, start - 70), end + 70])) return false;
  const before = folded.slice(Math.max(0, start - 22), start);
  const quoted = /[«"'] ?$/.test(before) && /^ ?[»"']/.test(folded.slice(end, end + 2));
  return quoted || /(?:mot|word|terme?|insulte|expression|slur) ?[«"']? ?$/.test(before);
}

const most = 60;
const spansOf = (reading: Reading, list: Lexicon): Span[] =>
  cuesOf(reading, list)
    .slice(0, most)
    .map(({ start, end }): Span => [start, end]);

function* thrownAt(reading: Reading): Iterable<Insult> {
  const tokens = reading.tokens;
  for (const list of [weak, mild])
    for (const cue of cuesOf(reading, list).slice(0, most)) {
      const aim = aimOf(tokens, cue);
      if (aim && (list === weak || aim.you)) yield { at: [aim.from, cue.end], kind: 'thrown' };
      else if (list === weak ? isCalled(reading, cue) : isCalledAside(reading, cue))
        yield { at: [cue.start, cue.end], kind: 'thrown' };
    }
}

/** What is no insult after "espèce de": a living thing of a lesson, something one has no word for. */
const harmlessKind =
  /^(?:poissons?|oiseaux?|animal|animaux|plantes?|arbres?|insectes?|mammiferes?|reptiles?|fleurs?|champignons?|papillons?|singes?|requins?|tortues?|trucs?|machins?|choses?|bidules?|humaine|sorte)$/;

/** "Espèce de vieux crouton": whatever the word, where nothing determines the kind ("une espèce de", "12 espèces de"). */
function* kindsIn({ tokens, folded }: Reading): Iterable<Insult> {
  if (!folded.includes('espece')) return;
  for (const [at, { word, start }] of tokens.entries()) {
    if (!/^especes?$/.test(word) || !/^de?$/.test(tokens[at + 1]?.word ?? '')) continue;
    const before = tokens[at - 1];
    if (before && tokens[at]?.joined && !/^(?:toi|vous|tg|gueule|va|non|mais|degage|ferme|bah|ben)$/.test(before.word)) continue;
    let last = at + 2;
    while (last < at + 5 && little.has(tokens[last]?.word ?? '') && tokens[last + 1]?.joined) last++;
    const noun = tokens[last];
    if (noun?.joined && !harmlessKind.test(noun.word)) yield { at: [start, noun.end], kind: 'thrown' };
  }
}

/** Words drawn out: "merdeee", "puuute", "connnard". */
const drawn =
  /^(?:con+a+r+d+e?s?|con+a+s+e+s?|pu+ta+i+n+|pu+te+s?|merde+|fu+ck+(?:ing?)?|shi+t+|bi+tch+|sa+lo+pe+|cho?n+|enculee*|fdpp+|fdp+|bordel+|ni+que+)$/;

/** Has it the same letter three times in a row? */
function isDrawnOut(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter === word.charCodeAt(at - 1) && letter === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

function* drawnIn(reading: Reading): Iterable<Insult> {
  for (const { word, start, end } of reading.tokens)
    if (isDrawnOut(word) && drawn.test(word)) yield { at: [start, end], kind: 'vulgar' };
}

function* vulgarIn(reading: Reading): Iterable<Insult> {
  for (const at of spansOf(reading, strong)) yield { at, kind: 'vulgar' };
  yield* drawnIn(reading);
  const [french, english] = [spansOf(reading, frenchOnly), spansOf(reading, englishOnly)];
  if (french.length + english.length === 0) return;
  // In capitals they are a class or a training day.
  const small = french.filter((at) => reading.text.slice(...at) === reading.folded.slice(...at));
  for (const at of reading.language === 'fr' ? small : english) yield { at, kind: 'vulgar' };
}

/** Addresses hold no insult. A finder. */
const claimed = (reading: Reading): Span[] => [...reading.once(findUrls), ...reading.once(findEmails)].map(({ span }) => span);

/**
 * Insults and vulgar words of the text, in order, without those that are studied or innocent.
 * A finder: `reading.once(findInsults)`.
 */
export function findInsults(reading: Reading): readonly Insult[] {
  const found: Insult[] = [];
  const add = (insult: Insult): void => {
    const taken = (other: Span): boolean => overlap(other, insult.at);
    if (
      found.length < most &&
      !found.some(({ at }) => taken(at)) &&
      !reading.once(claimed).some(taken) &&
      !isInnocent(reading, insult.at)
    )
      found.push(insult);
  };
  for (const insult of thrownAt(reading)) add(insult);
  for (const insult of vulgarIn(reading)) add(insult);
  for (const at of unmask(reading)) add({ at, kind: 'thrown' });
  for (const insult of kindsIn(reading)) add(insult);
  return found.sort((a, b) => a.at[0] - b.at[0]);
}
