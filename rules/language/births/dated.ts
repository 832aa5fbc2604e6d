/** Dates of birth: a full date, and a word of birth or of a form before it in the sentence, or "baby", "vintage" behind it. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesIn, has } from '../lexicons/cues';
import type { KnownDay } from './days';
import { speaksOfSomebody } from './somebody';
import { arriving, labels, newRoles, ownBirthdays, vintages, zodiac } from './words';

/** Most characters between a label of a form and its date, and between a word of birth and a date. */
const labelGap = 8;
const gap = 44;

/** "arrived in England on…": who came there was born elsewhere. */
const travels = /^(?:arriv|debarqu|came along)[a-z]*(?: \w+)? (?:in|at|from|to|home|back|en|au|aux|a|chez|dans|ici|here)\b/;

/** "du ", the article that belongs to the day. */
const led = 3;

/** "DDN 30.06.2013": a label of a form right before the date. */
function labelled(reading: Reading, folded: string, [start, end]: Span): Span | undefined {
  const label = cuesIn(reading, labels, [Math.max(0, start - 30), start]).at(-1);
  const reaches = label && start - label.end <= labelGap && !/[.!?\n]\s/.test(folded.slice(label.end, start));
  return reaches ? [label.start, end] : undefined;
}

/** "un modèle 14 juillet 1978", "je suis du 23 avril 1985": somebody's date with a year. */
function worded(reading: Reading, folded: string, [start, end]: Span): Span | undefined {
  if (!has(reading, vintages)) return;
  const [from, to] = reading.sentenceAt(start);
  if (!yearBeside.test(folded.slice(Math.max(0, start - gap), Math.min(to + 30, end + 10)))) return;
  if (!speaksOfSomebody(reading, [from, to])) return;
  const before = cuesIn(reading, vintages, [Math.max(0, start - gap), start + led]).at(-1);
  if (!before) {
    const after = cuesIn(reading, vintages, [end, Math.min(to, end + 14)])[0];
    return after && [start, after.end];
  }
  if (/\n/.test(folded.slice(before.end, start)) || travels.test(folded.slice(before.start, start))) return;
  return [before.start < start - gap / 2 ? start : before.start, end];
}

/** Birth dates in whatever words. */
export function* birthDatesIn(reading: Reading, folded: string, days: readonly KnownDay[]): Generator<Span> {
  for (const { span, date } of days) {
    const found = date && (labelled(reading, folded, span) ?? worded(reading, folded, span));
    if (found) yield found;
  }
}

/** Between a birthday or a sign of the zodiac and its day. */
const beside =
  /^[ ,:;!()-]*(?:(?:le|du|on|the|of|is|was|it's|est|c'est|cette annee|this year|a|sera|falls|tombe|baby|born|et|and|c)[ ,:;!]+){0,3}$/;

/** "Le 4 mai, c'est mon anniv", "my bday is tomorrow", "un vrai scorpion du 3 novembre". */
export function* birthdaysTold(reading: Reading, folded: string, days: readonly KnownDay[]): Generator<Span> {
  if (!has(reading, ownBirthdays) && !has(reading, zodiac)) return;
  for (const { span, date } of days) {
    const sentence = reading.sentenceAt(span[0]);
    const told = cuesIn(reading, ownBirthdays, sentence);
    for (const { start, end } of date ? [...told, ...cuesIn(reading, zodiac, sentence)] : told) {
      const words = end <= span[0] ? folded.slice(end, span[0]) : folded.slice(span[1], start);
      if (beside.test(words)) yield [Math.min(start, span[0]), Math.max(end, span[1])];
    }
  }
}

const yearBeside = /(?<!\d)(?:(?:19[3-9]\d|20[0-3]\d)(?!\d)|\/\d\d(?!\d)| '?[4-9]\d(?! ?[a-z]))/;

const ago = / ans | ago /;
const agoToday =
  /(?:il y a|cela fait|ca fait) [a-z0-9-]{1,12} ans (?:aujourd'hui|jour pour jour|demain|pile)|[a-z0-9-]{1,12} years ago (?:today|tomorrow|to the day|this morning|tonight)/g;

/** "Il y a 14 ans aujourd'hui naissait mon fils", "12 years ago today I became a mum". */
export function* yearsAgoIn(reading: Reading, folded: string): Generator<Span> {
  if ((!has(reading, arriving) && !has(reading, newRoles)) || !ago.test(folded)) return;
  for (const { index, 0: words } of folded.matchAll(agoToday)) {
    const sentence = reading.sentenceAt(index);
    const born = [...cuesIn(reading, arriving, sentence), ...cuesIn(reading, newRoles, sentence)];
    if (born.some(({ start, end }) => bornWords.test(folded.slice(start, end)))) yield [index, index + words.length];
  }
}
const bornWords = /nai|born|ne|birth|mum|mom|dad|maman|papa|parent|baby|tata|tonton|mamie|papy|arriv|jour|accouch|world/;
