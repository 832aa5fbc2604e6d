/** Where somebody is at this moment, or will be alone: said, pasted as a map link, or given as coordinates. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { atSchool, events, lessons } from './announced';
import { cuesOf, has } from './cues';
import { nobody } from './leaving-words';
import type { Lexicon } from './lexicon';
import { findMapPoints } from './map-points';
import { isNegated, isQuoted } from './speech';
import { isHousehold, saysWe } from './trip-cues';
import { groupsIn, placesIn, venuesIn, type Words, wordsApart } from './trip-places';
import { type Sentence, sentencesOf } from './trip-sentences';
import {
  aloneAt,
  aloneWords,
  callsToCome,
  elsewhen,
  fiction,
  greetings,
  meetingPlaces,
  notAlone,
  nowhere,
  nowWords,
  onlyMe,
  outWords,
  parentWords,
  placeLeads,
  strictLeads,
  theyAreAt,
  tonightWords,
  weAreAt,
} from './whereabouts-words';

export type WhereKind = 'alone' | 'now' | 'map';

export interface Whereabouts {
  readonly span: Span;
  readonly kind: WhereKind;
}

const hull = (...parts: readonly Words[]): Words => ({
  first: Math.min(...parts.map(({ first }) => first)),
  last: Math.max(...parts.map(({ last }) => last)),
});

/** The closest of some words, no further than so many words. */
function closest<T extends Words>(to: Words, others: readonly T[], most: number): T | undefined {
  let best: T | undefined;
  for (const other of others) {
    const apart = wordsApart(to, other);
    if (apart <= most && (!best || apart < wordsApart(to, best))) best = other;
  }
  return best;
}

/** "jusqu'à 18h", "until 6", "avant 20h": up to an hour of the day. */
function untilHour(sentence: Sentence, after: number): Words | undefined {
  for (let index = after; index <= after + 6; index++) {
    if (!/^(?:jusqu|jusqua|jusque|until|till?|til|avant|before|pour|for)$/.test(sentence.word(index))) continue;
    for (let at = index + 1; at <= index + 2; at++)
      if (/^\d{1,2}(?:h\d{0,2}|am|pm)?$/.test(sentence.word(at))) return { first: index, last: at };
  }
  return;
}

/** Where a subject stands before a word, at most four words back: "je suis toute", "I'm home". */
function subjectBefore(sentence: Sentence, index: number): number {
  for (let at = index - 1; at >= index - 5 && sentence.word(at) !== ''; at--) {
    if (isHousehold(sentence, at)) return isHousehold(sentence, at - 1) ? at - 1 : at;
    if (/[.!?;\n]/.test(sentence.gap(at))) break;
  }
  return -1;
}

const opens = (sentence: Sentence, index: number): boolean =>
  sentence.word(index - 1) === '' || /[.!?,;:\n()…]/.test(sentence.gap(index - 1));

const beforeAlone =
  /^(?:et|la|coincee?s?|bloquee?s?|stuck|home|enfin|encore|left|here|totally|all|garde|reste|rentre|dort|dors|suis|est|sera|serai)$/;

/** "je suis seule à la maison ce soir", "home alone tonight", "im on my own til 6". */
function* aloneIn(sentence: Sentence): Iterable<Words> {
  for (const alone of sentence.cuesBut(aloneWords, notAlone)) {
    const subject = subjectBefore(sentence, alone.first);
    if (subject < 0 && !opens(sentence, alone.first) && !beforeAlone.test(sentence.word(alone.first - 1))) continue;
    const where = closest(alone, [...sentence.cues(aloneAt), ...spotsIn(sentence)], 3);
    const when = closest(alone, sentence.cues(tonightWords), 8) ?? untilHour(sentence, alone.last + 1);
    const home = /^home/.test(sentence.word(alone.first));
    if (
      !where &&
      !(when && (subject >= 0 || home || opens(sentence, alone.first) || beforeAlone.test(sentence.word(alone.first - 1))))
    )
      continue;
    yield hull(
      alone,
      ...(subject < 0 ? [] : [{ first: subject, last: subject }]),
      ...(where ? [where] : []),
      ...(when ? [when] : []),
    );
  }
}

/** "mes parents sont pas là ce soir", "my parents are away this weekend". */
function* leftAloneIn(sentence: Sentence): Iterable<Words> {
  for (const parents of sentence.cues(parentWords)) {
    const out = closest(
      parents,
      sentence.cues(outWords).filter(({ first }) => first > parents.last),
      4,
    );
    if (!out) continue;
    const when = closest(out, sentence.cues(tonightWords), 5) ?? untilHour(sentence, out.last + 1);
    if (when) yield hull(parents, out, when);
  }
  // "y a personne chez moi jusqu'à 20h", "just me here tonight"
  for (const nobodyElse of [...sentence.cues(nobody), ...sentence.cues(onlyMe)]) {
    const where = closest(nobodyElse, [...sentence.cues(aloneAt), ...spotsIn(sentence)], 4);
    const when =
      closest(where ?? nobodyElse, sentence.cues(tonightWords), 4) ?? untilHour(sentence, (where ?? nobodyElse).last + 1);
    if (where && when && where.first > nobodyElse.first) yield hull(nobodyElse, where, when);
  }
}

/** A place where one may be met, with the words that lead there: "devant le gymnase", "au Vieux Houblon". */
interface Spot extends Words {
  /** A kind of place ("gymnase"), not only a name. */
  readonly kind: boolean;
}

function findSpots(sentence: Sentence): readonly Spot[] {
  const spots: Spot[] = [];
  const add = ({ first, last }: Words, kind: boolean): void => {
    const lead = leadOf(sentence, first);
    if (lead >= 0) spots.push({ first: lead, last: tailOf(sentence, last), kind });
  };
  for (const cue of sentence.cuesBut(meetingPlaces, nowhere)) add(cue, true);
  for (const cue of venuesIn(sentence)) add(cue, true);
  for (const { first, last, named } of placesIn(sentence)) if (!named || last > first) add({ first: last, last }, false);
  return spots;
}

const spotsIn = (sentence: Sentence): readonly Spot[] => sentence.once(findSpots);

/** "lac de Vassivière", "gare du Nord", "beach at Saltburn": the name that goes with a place. */
function tailOf(sentence: Sentence, last: number): number {
  const { reading } = sentence;
  let end = last;
  for (let at = last + 1; at <= last + 6 && sentence.word(at) !== '' && /^[ '-]$/.test(sentence.gap(at - 1)); at++) {
    const [start] = sentence.span(at, at);
    if (/\p{Lu}/u.test(reading.text[start] ?? '')) end = at;
    else if (!/^(?:de|du|des|d|la|le|les|l|of|the|at|on|in|a|en|sur)$/.test(sentence.word(at))) break;
  }
  return end;
}

/** Where a word stands that puts somebody there: "à", "devant", "at"; articles and adjectives may stand between; -1 if none. */
function leadOf(sentence: Sentence, first: number): number {
  let strict = -1;
  for (let at = first - 1; at >= first - 5; at--) {
    const word = sentence.word(at);
    if (word === '' || /[.!?,;:\n]/.test(sentence.gap(at))) break;
    if (strictLeads.has(word)) strict = at;
    else if (!placeLeads.has(word) && (strict >= 0 || first - at > 2)) break;
  }
  return strict;
}

/** "on est au château là": the adverb has its accent, or ends the clause. */
function* theresIn(sentence: Sentence): Iterable<Words> {
  const { reading } = sentence;
  for (let index = sentence.range[0] + 1; index < sentence.range[1]; index++) {
    if (sentence.word(index) !== 'la') continue;
    const [start, end] = sentence.span(index, index);
    const accented = reading.text[end - 1] === 'à' || reading.text[end - 1] === 'À';
    const before = sentence.word(index - 1);
    if (reading.text[start - 1] === '-' || /^(?:pas|plus|par|de|jusque|celui|celle|ceux)$/.test(before)) continue;
    const ends =
      sentence.word(index + 1) === '' ||
      !/^ $/.test(sentence.gap(index)) ||
      /^(?:maintenant|venez|viens)$/.test(sentence.word(index + 1));
    if (ends || accented) yield { first: index, last: index };
  }
}

const softeners =
  /^(?:bien|deja|encore|toujours|enfin|tous|toutes|tout|all|still|now|here|currently|sat|out|back|actuellement|la)$/;
const presents = /^(?:est|suis|sommes|sont|chui|chuis|jsuis|m|re|am|are|im|trouve|trouvons|trouvent)$/;

/** "on est au zoo", "Year 3 are at the farm": where the subject of a present tense right before a place begins, or -1. */
function presentBefore(sentence: Sentence, place: number): number {
  let verb = place - 1;
  while (place - verb < 3 && softeners.test(sentence.word(verb))) verb--;
  if (!presents.test(sentence.word(verb))) return -1;
  if (/^(?:chui|chuis|jsuis|im)$/.test(sentence.word(verb))) return verb;
  if (/^(?:je|j|on|nous|i|we)$/.test(sentence.word(verb - 1))) return verb - 1;
  const group = groupsIn(sentence).find(({ last }) => last < verb && verb - last <= 2);
  return group?.first ?? -1;
}

const postures = /^(?:sit|sat|stuck|wait|stand|queu|chill|hang|coinc|bloqu|pose|install|camped|just)/;

/** Is somebody there: the writer, a group of pupils, or nobody named ("Stuck at Crewe station")? */
const somebody = (sentence: Sentence, mark: Words): boolean =>
  saysWe(sentence) || groupsIn(sentence).length > 0 || (postures.test(sentence.word(mark.first)) && opens(sentence, mark.first));

/** Does a word of the present tell of a place, not of something else in the sentence? */
function isThere(sentence: Sentence, mark: Words, spot: Spot, calls: boolean): boolean {
  if (presentBefore(sentence, spot.first) >= 0) return true;
  if (calls) return !sentence.says(events) && !sentence.says(atSchool);
  return spot.kind || wordsApart(mark, spot) <= 1;
}

/** "on est au parc là, venez", "Our Year 3s are on the beach as we write", "Coucou du zoo". */
function* nowIn(sentence: Sentence): Iterable<Words> {
  if (sentence.says(elsewhen) || sentence.says(lessons) || sentence.says(fiction)) return;
  yield* pinnedIn(sentence);
  const spots = spotsIn(sentence);
  for (const [lexicon, calls] of [
    [nowWords, false],
    [callsToCome, true],
  ] as const)
    for (const mark of sentence.cues(lexicon)) yield* markedIn(sentence, mark, spots, calls);
  for (const mark of theresIn(sentence)) yield* markedIn(sentence, mark, spots, false);
  for (const greeting of sentence.cues(greetings)) {
    const place = closest(greeting, [...sentence.cues(meetingPlaces), ...venuesIn(sentence), ...placesIn(sentence)], 3);
    if (place && place.first > greeting.first) yield hull(greeting, { first: place.first, last: tailOf(sentence, place.last) });
  }
  for (const spot of spots) {
    const present = presentBefore(sentence, spot.first);
    if (present < 0) continue;
    const until = untilHour(sentence, spot.last + 1);
    if (until || spot.kind) yield hull({ first: present, last: spot.last }, ...(until ? [until] : []));
  }
  yield* namedIn(sentence);
}

function* markedIn(sentence: Sentence, mark: Words, spots: readonly Spot[], calls: boolean): Iterable<Words> {
  const spot = closest(mark, spots, 14);
  if (!spot || !somebody(sentence, mark) || !isThere(sentence, mark, spot, calls)) return;
  const until = untilHour(sentence, spot.last + 1);
  const whole = hull(mark, spot, ...(until ? [until] : []));
  yield hull(whole, ...subjectsOf(sentence, whole));
}

/** "📍 Parc Astérix". */
function* pinnedIn(sentence: Sentence): Iterable<Words> {
  const { reading, at, range } = sentence;
  const pinned = reading.text.slice(...at).indexOf(pin);
  if (pinned < 0) return;
  for (let index = range[0]; index < range[1]; index++) {
    const [start, end] = sentence.span(index, index);
    if (start < at[0] + pinned) continue;
    if (/\p{Lu}/u.test(reading.text.slice(start, end)) && start - at[0] - pinned <= 4)
      yield { first: index, last: tailOf(sentence, index) };
    return;
  }
}

/** The subject before some words, if it is close. */
function subjectsOf(sentence: Sentence, { first }: Words): Words[] {
  const at = subjectBefore(sentence, first);
  if (at >= 0) return [{ first: at, last: at }];
  const group = groupsIn(sentence).find(({ last }) => last < first && first - last <= 3);
  if (!group) return [];
  return [/^(?:nos|mes|les|our|my|the)$/.test(sentence.word(group.first - 1)) ? { ...group, first: group.first - 1 } : group];
}

/** "I'm at the Gilded Otter on Quay Street": the present tense and the name of a place are enough. */
function* namedIn(sentence: Sentence): Iterable<Words> {
  for (const cue of sentence.cues(weAreAt)) {
    const name = /^ (?:the )?(\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)+|\p{Lu}[\p{L}']+)/u.exec(
      sentence.reading.text.slice(cue.end, cue.end + 60),
    );
    if (!name?.[1]) continue;
    const meets = spotsIn(sentence).some((spot) => wordsApart(spot, cue) <= 2 && sentence.says(meetingPlaces));
    const last = cue.last + (name[0].match(/[\p{L}]+/gu)?.length ?? 1);
    if (name[1].includes(' ') || meets) yield { first: cue.first, last };
  }
}

const asked: readonly Lexicon[] = [aloneWords, parentWords, nobody, onlyMe, nowWords, callsToCome, greetings, weAreAt, theyAreAt];
const there = /(?<![\p{L}-])(?:là(?!\p{L})|la(?=$|\s*[.!?…,;:)\n]|\s*\p{Extended_Pictographic}| (?:maintenant|venez|viens)\b))/iu;
const pin = '\u{1F4CD}';
const untilAnHour = /\b(?:jusqu'a|jusqua|until|till?|avant) \d/;

/** The sentences where there is something to look for. */
function* candidates(reading: Reading): Iterable<Sentence> {
  const anywhere = there.test(reading.text) || reading.text.includes(pin) || untilAnHour.test(reading.folded);
  if (!anywhere && !asked.some((lexicon) => has(reading, lexicon))) return;
  const starts = asked.flatMap((lexicon) => cuesOf(reading, lexicon).map(({ start }) => start)).sort((a, b) => a - b);
  let next = 0;
  for (const sentence of reading.once(sentencesOf)) {
    while (next < starts.length && (starts[next] as number) < sentence.at[0]) next++;
    if (anywhere || (next < starts.length && (starts[next] as number) < sentence.at[1])) yield sentence;
  }
}

/**
 * Where somebody is. A finder: `reading.once(findWhereabouts)`.
 * @returns in text order; spans may overlap
 */
export function findWhereabouts(reading: Reading): readonly Whereabouts[] {
  const found: Whereabouts[] = reading.once(findMapPoints).map((span) => ({ span, kind: 'map' }));
  for (const sentence of candidates(reading)) {
    const say = (words: Iterable<Words>, kind: WhereKind): void => {
      for (const { first, last } of words) {
        const span = sentence.span(first, last);
        if (!isQuoted(reading, span) && (kind === 'alone' || !isNegated(reading, span))) found.push({ span, kind });
      }
    };
    if (!sentence.says(fiction) && !sentence.looksBack) {
      say(aloneIn(sentence), 'alone');
      say(leftAloneIn(sentence), 'alone');
    }
    say(nowIn(sentence), 'now');
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
