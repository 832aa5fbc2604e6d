/** Names that no list of ours knows, in English sentences about pupils: the host's tool is asked, and sparingly. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { isAboutPupils } from '../school/context';
import { overlap } from '../text/spans';
import { type Word, wordIndexAt } from '../text/words';
import { type Candidate, mayBeName } from './candidates';
import { isPupilAfter, isPupilBefore } from './evidence';
import { isWordName } from './given-names';
import { notSurnames } from './not-surnames';
import { congratulations, honorifics, personVerbs, placeNames } from './people-words';

/** It costs milliseconds a sentence. */
const mostSentences = 2;
const longestSentence = 300;

/** A capitalised word in the middle of a sentence, or two in a row, which nothing else explains. */
function isUnexplained(reading: Reading, words: readonly Word[], index: number, taken: readonly Span[]): boolean {
  const word = words[index];
  if (!word || placeNames.has(word.folded) || taken.some(([start, end]) => start < word.end && word.start < end)) return false;
  if (mayBeName(reading, word)) return true;
  const next = words[index + 1];
  return (
    word.opens &&
    word.folded.length > 2 &&
    !notSurnames.has(word.folded) &&
    next !== undefined &&
    next.start === word.end + 1 &&
    mayBeName(reading, next)
  );
}

/** The host's tool on the sentences worth its cost. @param taken spans of names already known */
export function namesByTool(reading: Reading, words: readonly Word[], taken: readonly Span[]): Candidate[] {
  const { englishNames } = reading.tools;
  if (!englishNames || reading.language !== 'en') return [];
  if (reading.post.profile !== 'class' && !reading.once(isAboutPupils)) return [];
  const sentences = new Set<Span>();
  for (let index = 0; index < words.length; index++) {
    if (isUnexplained(reading, words, index, taken)) sentences.add(reading.sentenceAt(words[index]?.start ?? 0));
  }
  const worth = [...sentences].filter(([start, end]) => end - start <= longestSentence).slice(0, mostSentences);
  return worth.flatMap(([start, end]) =>
    englishNames(reading.text.slice(start, end)).flatMap(([from, to]) =>
      candidateOf(reading, words, [start + from, start + to], taken),
    ),
  );
}

/** The tool's span as words: capitalised at both ends, without the stops and titles it may hold. */
function candidateOf(reading: Reading, words: readonly Word[], span: Span, taken: readonly Span[]): Candidate[] {
  if (taken.some((other) => overlap(other, span))) return [];
  const first = wordIndexAt(words, span[0]);
  let last = wordIndexAt(words, span[1] - 1);
  while (last > first && (words[last]?.start ?? 0) >= span[1]) last--;
  while (last > first && (words[last]?.shape === 'lower' || notSurnames.has(words[last]?.folded ?? ''))) last--;
  const word = words[first];
  if (honorifics.has(word?.folded ?? '')) return [];
  if (word?.shape !== 'capital' || word.folded.length < 3 || notSurnames.has(word.folded) || placeNames.has(word.folded))
    return [];
  if (
    last === first &&
    ((word.opens && !isPupilAfter(reading, words, last)) || isWordName(word.folded) || (!word.opens && !mayBeName(reading, word)))
  )
    return [];
  return isShown(reading, words, first, last)
    ? [{ first, last, full: last > first, source: 'shape', role: 'unknown', weak: false }]
    : [];
}

/** The tool also takes towns, titles and brands for people: the words around must show somebody. */
function isShown(reading: Reading, words: readonly Word[], first: number, last: number): boolean {
  const after = words[last + 1];
  const before = words[first - 1];
  if (isPupilBefore(reading, words, first) || isPupilAfter(reading, words, last)) return true;
  if (before && congratulations.has(before.folded)) return true;
  if (before?.folded === 'to' && congratulations.has(words[first - 2]?.folded ?? '')) return true;
  if (after === undefined || !/^[ ']$/.test(reading.text.slice(words[last]?.end, after.start))) return false;
  return after.folded === 's' || personVerbs.has(after.folded) || /[^aeiou]ed$/.test(after.folded);
}
