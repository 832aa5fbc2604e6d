/** Days: the only file of `rules/` that touches `Date`, and never the clock. What day it is comes from the post. */

/** Day of the week, 1 is Monday and 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00`).getDay() || 7;

/**
 * Is this day over?
 * @param day `[year, month, day]`; a missing day is the last of its month, a missing month the last of its year
 */
export function isOver([year, month = 12, day = 31]: readonly [number, number?, number?], today: string): boolean {
  const padded = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${padded(month)}-${padded(day)}` < today;
}
