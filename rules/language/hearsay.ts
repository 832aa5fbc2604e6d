/** Hearsay: something told of somebody, with no source but "they say". The words are in `hearsay/words`. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { places, pupils, roles, staff, titles } from './blame/whom';
import { type Cue, cuesIn, cuesOf } from './cues';
import { conditionals, harmlessNews, juicy, maybeOpeners, openers, others, sourced } from './hearsay/words';
import { nearSpan } from './near';
import { findPersons } from './persons';
import { isQuoted } from './speech';
import { wordsAfter, wordsBefore } from './window';

/** A rumour is told in so many characters at most. */
const longest = 180;
/** Words of the rumour before a comma may end it: "la prof, celle de maths, …". */
const soonest = 10;

/** A person not named, a class by its number. */
const someone =
  /(?<![a-z])(?:elle|lui|ils|elles|he|she|they|they're|his|her|him|il (?:sort|a |est|s'est|va|aurait|serait|vole|boit|trompe|deale)|[3-6](?:e|eme) ?[a-h1-9]|year \d+|[5-9][a-h])(?![a-z])/;
/** "Apparemment, je ronfle": told of oneself. */
const self = /^(?:je|j|i|im|ive|we|nous|tu|t|you|my|mon|ma|mes|our)$/;

/** "M. Morel", "Mr Hill": a title with its name. */
function isTitled(reading: Reading, cue: Cue): boolean {
  const [next] = wordsAfter(reading, cue, 1);
  const word = reading.folded.slice(cue.start, cue.end);
  if (!next) return false;
  return word === 'm' ? reading.folded.slice(cue.end, next.start) === '. ' : next.start - cue.end <= 2;
}

/** "Le principal", not "le rôle principal". */
const isLed = (reading: Reading, cue: Cue): boolean =>
  /^(?:le|la|l|les|un|une|du|notre|mon|ma|nos|mes|ce|cette|the|our|my|new|deputy|your|their|nouveau|nouvelle)$/.test(
    wordsBefore(reading, cue, 1)[0]?.word ?? '',
  );

/** Where the first whom a rumour may harm stands in a span, or -1. */
function victimIn(reading: Reading, span: Span): number {
  const cues = [
    ...[staff, pupils, places, others].flatMap((list) => cuesIn(reading, list, span)),
    ...cuesIn(reading, roles, span).filter((cue) => isLed(reading, cue)),
    ...cuesIn(reading, titles, span).filter((cue) => isTitled(reading, cue)),
  ];
  if (cues.length > 0) return Math.min(...cues.map(({ start }) => start));
  const pronoun = reading.folded.slice(...span).search(someone);
  if (pronoun >= 0) return span[0] + pronoun;
  return reading.once(findPersons).find(({ at }) => at[0] >= span[0] && at[1] <= span[1])?.at[0] ?? -1;
}

/** A clause ends: a stop, or a comma behind enough words. */
const stop = / ?(?:[;:!?…\n]|\.(?:\s|$)|, )/;

/** "il paraît que (la CPE va démissionner)": from the opener to the end of the clause about somebody. */
function toldBehind(reading: Reading, opener: Cue, sentence: Span): Span | undefined {
  const told: Span = [opener.end, Math.min(sentence[1], opener.end + longest)];
  const victim = victimIn(reading, told);
  if (victim < 0) return undefined;
  const from = Math.max(victim, opener.end) + soonest;
  const length = reading.folded.slice(from, told[1]).search(stop);
  const end = length < 0 ? told[1] : from + length;
  return [opener.start, opener.start + reading.folded.slice(opener.start, end).trimEnd().length];
}

/** "(la CPE va démissionner), paraît-il": the opener closes the sentence. */
function toldBefore(reading: Reading, opener: Cue, sentence: Span): Span | undefined {
  const from = Math.max(sentence[0], opener.start - longest);
  const victim = victimIn(reading, [from, opener.start]);
  return victim < 0 ? undefined : [victim, opener.end];
}

/** What is told around an opener, where it is of somebody and may harm. */
function rumourAt(reading: Reading, opener: Cue, sure: boolean): Span | undefined {
  const sentence = reading.sentenceAt(opener.start);
  const [, reachEnd] = nearSpan(reading, opener.start);
  const within: Span = [Math.max(sentence[0], opener.start - longest), Math.min(sentence[1], reachEnd)];
  if (cuesIn(reading, harmlessNews, within).length > 0 || cuesIn(reading, sourced, within).length > 0) return undefined;
  if (self.test(wordsAfter(reading, opener, 1)[0]?.word ?? '') && cuesIn(reading, juicy, within).length === 0) return undefined;
  if (!sure && cuesIn(reading, juicy, within).length === 0) return undefined;
  if (isQuoted(reading, [opener.start, opener.end])) return undefined;
  const closes = sure || /^(?:appar|soi|sembl)/.test(reading.folded.slice(opener.start, opener.end));
  return toldBehind(reading, opener, sentence) ?? (closes ? toldBefore(reading, opener, sentence) : undefined);
}

/** "La CPE aurait giflé un élève". */
function conditionalAt(reading: Reading, cue: Cue): Span | undefined {
  const sentence = reading.sentenceAt(cue.start);
  if (cuesIn(reading, sourced, sentence).length > 0 || /^(?:si|s) /.test(reading.folded.slice(...sentence))) return undefined;
  const from = Math.max(sentence[0], cue.start - 60);
  const victim = victimIn(reading, [from, cue.start]);
  return victim < 0 ? undefined : [victim, cue.end];
}

const most = 20;

/** Rumours of the text: from "they say" to the end of the clause, in order. A finder: `reading.once(findHearsay)`. */
export function findHearsay(reading: Reading): readonly Span[] {
  const found = [
    ...cuesOf(reading, openers)
      .slice(0, most)
      .map((cue) => rumourAt(reading, cue, true)),
    ...cuesOf(reading, maybeOpeners)
      .slice(0, most)
      .map((cue) => rumourAt(reading, cue, false)),
    ...cuesOf(reading, conditionals)
      .slice(0, most)
      .map((cue) => conditionalAt(reading, cue)),
  ].filter((at) => at !== undefined);
  const spans: Span[] = [];
  for (const at of found.sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last && at[0] < last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], at[1])];
    else spans.push(at);
  }
  return spans;
}
