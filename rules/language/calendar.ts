/**
 * Days, and chrono-node's reading of them: the only file of `rules/` that touches `Date`, and never the clock.
 * What day it is comes from the post. Only chrono's French and English are bundled.
 */
import * as english from 'chrono-node/en';
import * as french from 'chrono-node/fr';
import type { Language, Span } from '../post';

/** A date that chrono saw in a text. */
export interface Anchor {
  readonly at: Span;
  /** Last day it covers, `YYYY-MM-DD`, with a year guessed where the text gives none. */
  readonly last: string;
  /** The text itself fixes the year ("12 mai 2019", "il y a deux jours"). */
  readonly dated: boolean;
}

const noon = (day: string): Date => new Date(`${day}T12:00:00`);
const iso = (date: Date): string => date.toLocaleDateString('sv-SE');
const reader = { fr: french.casual, en: english.casual };

/**
 * The dates chrono sees; hours, and numbers it takes for dates ("8/20"), are the caller's to refuse.
 * @param text a sentence, never a whole post: chrono takes some 0.05 ms for 80 characters
 * @param today `YYYY-MM-DD`; a date without year is the next such day
 */
export function anchorsIn(text: string, today: string, language: Language): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { index, text: quote, start, end } of reader[language].parse(text, noon(today), { forwardDate: true })) {
    if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) continue;
    const last = iso((end ?? start).date());
    anchors.push({ at: [index, index + quote.length], last, dated: start.isCertain('year') });
  }
  return anchors;
}

/** Day of the week, 1 is Monday and 7 is Sunday. */
export const weekdayOf = (day: string): number => noon(day).getDay() || 7;

/**
 * Is this day over?
 * @param day `[year, month, day]`; a missing day is the last of its month, a missing month the last of its year
 */
export function isOver([year, month = 12, day = 31]: readonly [number, number?, number?], today: string): boolean {
  const padded = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${padded(month)}-${padded(day)}` < today;
}
