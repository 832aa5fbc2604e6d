/** Dates of birth: a full date, and a word of birth or of a form before it in the sentence, or "baby", "vintage" behind it. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesIn, has } from '../cues';
import type { KnownDay } from './days';
import { speaksOfSomebody } from './somebody';
import { arriving, labels, newRoles, vintages } from './words';

/** Most characters between a label of a form and its date, and between a word of birth and a date. */
const labelGap = 8;
const gap = 44;

/** "arrived in England on…": who came there was born elsewhere. */
const travels = /^(?:arriv|debarqu|came along)[a-z]*(?: \w+)? (?:in|at|from|to|home|back|en|au|aux|a|chez|dans|ici|here)\b/;

/** "du ", the article that belongs to the day. */
const led = 3;

/** Birth dates in whatever words. */
export function* birthDatesIn(reading: Reading, folded: string, days: readonly KnownDay[]): Generator<Span> {
  for (const { span, date } of days) {
    if (!date) continue;
    const [start, end] = span;
    const [from, to] = reading.sentenceAt(start);
    const label = cuesIn(reading, labels, [Math.max(0, start - 30), start]).at(-1);
    if (label && start - label.end <= labelGap && !/[.!?\n]\s/.test(folded.slice(label.end, start))) {
      yield [label.start, end];
      continue;
    }
    if (!yearBeside.test(folded.slice(Math.max(from, start - gap), Math.min(to + 30, end + 10)))) continue;
    if (!speaksOfSomebody(reading, [from, to])) continue;
    const before = cuesIn(reading, vintages, [Math.max(0, start - gap), start + led]).at(-1);
    const after = cuesIn(reading, vintages, [end, Math.min(to, end + 14)])[0];
    if (before && travels.test(folded.slice(before.start, start))) continue;
    if (before && !folded.slice(before.end, start).includes('\n'))
      yield [before.start < start - gap / 2 ? start : before.start, end];
    else if (after) yield [start, after.end];
  }
}

const yearBeside = /(?<!\d)(?:(?:19[3-9]\d|20[0-3]\d)(?!\d)|\/\d\d(?!\d)| '?[4-9]\d(?! ?[a-z]))/;

const agoToday =
  /(?:il y a|cela fait|ca fait) [a-z0-9-]{1,12} ans (?:aujourd'hui|jour pour jour|demain|pile)|[a-z0-9-]{1,12} years ago (?:today|tomorrow|to the day|this morning|tonight)/g;

/** "Il y a 14 ans aujourd'hui naissait mon fils", "12 years ago today I became a mum". */
export function* yearsAgoIn(reading: Reading, folded: string): Generator<Span> {
  if (!has(reading, arriving) && !has(reading, newRoles)) return;
  for (const { index, 0: words } of folded.matchAll(agoToday)) {
    const sentence = reading.sentenceAt(index);
    const born = [...cuesIn(reading, arriving, sentence), ...cuesIn(reading, newRoles, sentence)];
    if (born.some(({ start, end }) => bornWords.test(folded.slice(start, end)))) yield [index, index + words.length];
  }
}
const bornWords = /nai|born|ne|birth|mum|mom|dad|maman|papa|parent|baby|tata|tonton|mamie|papy|arriv|jour|accouch|world/;
