/** Words with hidden letters: "c*nnard", "c0n", "p*te", "f.d.p", "s**t", "b!tch", "c o n n a r d". */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { list } from '../text/patterns';
import type { Token } from '../text/tokens';

/** What is worth hiding. */
const hidden = list(`
  con conne cons connard connards connarde connasse connasses conasse encule encules enculee enculer batard batards salope salopes salopard salaud salauds pute putes putain merde merdes merdeux fdp ntm nique niquer
  niquez couille couilles bite bites chier chieur foutre bordel cul culs branleur branleurs branler pede pedes tapette gouine abruti abrutis bouffon bouffons boloss poufiasse petasse trouduc negre negro bougnoule gueule
  fuck fucks fucked fucker fuckers fucking fuckin motherfucker shit shits shitty shithead bullshit bitch bitches bitchy cunt cunts dick dicks dickhead asshole assholes arsehole arse ass bastard bastards wanker wankers
  prick pricks whore whores slut sluts nigger niggers nigga retard retards retarded faggot faggots fag twat twats bollocks piss pissed tosser crap damn
`);

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': '[il]',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
  '!': 'i',
  '€': 'e',
};

/** A token with a letter at its head and a sign or a digit among its letters. */
const token = /(?<![\p{L}\p{N}@#/*._-])[a-z][a-z0-9@$*#!€._-]{1,14}(?![\p{L}\p{N}*])/gu;
/** Few posts have a sign within a word. */
const signs = /[a-z](?:\*|[@$#0-9!€]+[a-z*])/;
/** Letters one by one, and what may part them: "c o n n a r d", "f.d.p", "p-u-t-e". */
const spaced = /(?<![\p{L}\p{N}])[a-z](?:[ ._-][a-z]){2,9}(?![\p{L}\p{N}])/gu;

/** Do three words of one letter follow each other? */
function isSpelt(tokens: readonly Token[]): boolean {
  let run = 0;
  for (const { start, end } of tokens) {
    run = end - start === 1 ? run + 1 : 0;
    if (run === 3) return true;
  }
  return false;
}

function patternOf(word: string): RegExp | undefined {
  let source = '';
  for (const run of word.match(/[*#._-]+|[a-z]|[0-9@$!€]/g) ?? []) {
    if (/^[*#._-]/.test(run))
      source += run.includes('*') || run.includes('#') ? `[a-z]{${Math.min(run.length, 3)},${run.length + 1}}` : '[a-z]?';
    else source += letters[run] ?? run;
  }
  return source === '' ? undefined : new RegExp(`^${source}$`);
}

/** Signs or digits among the letters, not at their end: "b2" and "bien!" hide nothing. */
function isMasked(word: string): boolean {
  if (word.length < 3 || !/[*@$#€!]|[a-z]\d[a-z]/.test(word)) return false;
  const shown = word.match(/[a-z]/g)?.length ?? 0;
  return shown >= (word.length > 3 ? 1 : 2);
}

/** The spans of masked words. */
export function* unmask(reading: Reading): Iterable<Span> {
  const { folded } = reading;
  for (const { 0: raw, index } of signs.test(folded) ? folded.matchAll(token) : []) {
    const word = raw.replace(/[.!_-]+$/, '');
    const pattern = isMasked(word) ? patternOf(word) : undefined;
    if (pattern && hidden.some((plain) => pattern.test(plain))) yield [index, index + word.length];
  }
  if (!isSpelt(reading.tokens)) return;
  for (const { 0: word, index } of folded.matchAll(spaced)) {
    if (hidden.includes(word.replace(/[ ._-]/g, ''))) yield [index, index + word.length];
  }
}
