/** How somebody looks, said to hurt. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import type { Cue } from '../lexicons/cues';
import { isGivenName } from '../names/given-names';
import { calendarNames } from '../names/people-words';
import { degrees, determiners } from '../text/grammar';
import type { Token } from '../text/tokens';
import { wordsAfter, wordsBefore } from '../text/window';

const matches = (word: string | undefined, pattern: RegExp): boolean => word !== undefined && pattern.test(word);

const you = /^(?:tu|t|toi|tes|you|u|ur|youre|vous)$/;
const third = /^(?:il|elle|ils|elles|he|she|they|hes|shes)$/;
const people =
  /^(?:prof|fille|nouvelle|nouveau|surveillante?|directrice|directeur|maitresse|maitre|cpe|meuf|mec|teacher|girl|boy|kid|miss|principal)$/;
const being = /^(?:es|est|etes|sont|deviens|etait|etais|are|is|re|s|r|look|looks|so|getting)$/;

/** Of these one says "elle est énorme" as well. */
const things = /^(?:photo|chien|chat|chienne|tortue|maison|table|araignee|baleine|dog|cat|spider|car|pig|cow|il|elle)$/;
/** Said of somebody absent, these alone are certain to be of a body. */
const certain = /^(?:gros|grosses?|moches?|laides?|fat|ugly|obeses?|hideous|hideuse|disgusting|fugly|cheum)$/;

/** Is it somebody absent: "elle", a function, a first name? */
function isSomebody({ text }: Reading, { word, start }: Token): boolean {
  return third.test(word) || people.test(word) || (isGivenName(word) && !calendarNames.has(word) && text[start] !== word[0]);
}

/** The index of the subject in the words before what is said of looks, nearest first; -1 where there is no verb. */
function subjectBefore(before: readonly Token[]): number {
  let at = 0;
  const word = (): string => before[at]?.word ?? '';
  while (degrees.has(word()) || /^(?:disgustingly|horriblement|devenue?|devenir)$/.test(word())) at++;
  if (/^(?:tes|ur|youre|hes|shes|u)$/.test(word())) return at;
  return being.test(word()) ? at + 1 : -1;
}

/** "t'es moche", "she's so fat": not "elle est moche, ta photo". */
export function shamed(reading: Reading, cue: Cue): Span | undefined {
  const before = wordsBefore(reading, cue, 7);
  const at = subjectBefore(before);
  const subject = before[at];
  const [next] = wordsAfter(reading, cue, 1);
  if (!subject || /^(?:pas|que)$/.test(next?.word ?? '')) return undefined;
  // "un gros travailleur": the noun behind tells.
  if (/^(?:un|une|a)$/.test(before[0]?.word ?? '') && next?.joined) return undefined;
  if (you.test(subject.word)) return [subject.start, cue.end];
  if (!isSomebody(reading, subject) || (next && determiners.has(next.word) && next.word !== 'des')) return undefined;
  if (!certain.test(reading.folded.slice(cue.start, cue.end)) || before.slice(at + 1).some(({ word }) => things.test(word)))
    return undefined;
  return [subject.start, cue.end];
}

/** "avec ses grosses cuisses", "your ugly face". */
export function mockedPart(reading: Reading, cue: Cue): Span | undefined {
  const [bad, whose] = wordsBefore(reading, cue, 2);
  if (
    !matches(
      bad?.word,
      /^(?:grosses?|sales?|gros|enormes?|horribles?|vilaine?s?|affreu(?:x|ses?)|degueulasses?|moches?|laides?|fat|ugly|massive|huge|gross|disgusting|hairy|crooked|yellow|stupid|spotty|manky)$/,
    )
  )
    return undefined;
  return matches(whose?.word, /^(?:ses|sa|son|tes|ta|ton|her|his|your|ur|those|ces)$/)
    ? [bad?.start ?? cue.start, cue.end]
    : undefined;
}
