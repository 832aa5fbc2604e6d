/**
 * The parts of a time: what one word, with its neighbours, says of when. Phrases that are a time whole are lexicons
 * (`date-words.ts`); days with a number and lengths of time are read here, word by word. `dates.ts` puts parts together.
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesWithin, type TokenRange } from '../lexicons/cue-ranges';
import type { Token } from '../text/tokens';
import { isOver } from './calendar';
import {
  ambiguousMonths,
  articles,
  betweenCountAndUnit,
  countdownLeads,
  countdownTails,
  countWords,
  feasts,
  habits,
  lastWords,
  leadsToMonth,
  limits,
  months,
  nextWords,
  notFeasts,
  over,
  rangeWords,
  repeats,
  sameDay,
  soon,
  thisWeek,
  units,
  weekdays,
  wholePeriod,
} from './date-words';

export type AtomKind =
  | 'day'
  | 'today'
  | 'countdown'
  | 'period'
  | 'holiday'
  | 'duration'
  | 'weekly'
  | 'past'
  | 'date'
  | 'weekday'
  /** A number that may be a day of the month, or anything. */
  | 'number';

export interface Atom {
  /** Indexes in `reading.tokens`. */
  readonly first: number;
  readonly last: number;
  readonly kind: AtomKind;
  /** It can only be ahead. */
  readonly ahead?: boolean;
}

/** Words that a part of a time is built on: no other needs a second look. */
const builtOn = new Set(['premier', 'j', 't', ...weekdays.keys(), ...months.keys(), ...units.keys()]);

const phrases = [
  [soon, 'day', true],
  [thisWeek, 'day', false],
  [sameDay, 'today', false],
  [over, 'past', false],
  [wholePeriod, 'period', false],
  [habits, 'weekly', false],
] as const;

const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/;
const monthNumber = /^(?:0?[1-9]|1[0-2])$/;
const digits = /^\d{1,3}$/;
const year = /^(?:1\d|20)\d\d$/;
const yearLeads = /^(?:en|in|since|depuis|des|annees?|anno|l|de|ete|summer|of)$/;
/** What follows a number that counts hours, money or marks. */
const notADay = /^(?: ?(?:h\b|heures?|hours?|am\b|pm\b|ans\b|eur|km|eleves|pupils|students|%|€|\$|£)|:\d|[/%€$]|[.,]\d)/;

/** The words of one sentence, asked by index. */
export class Words {
  readonly tokens: readonly Token[];

  constructor(
    readonly reading: Reading,
    readonly range: TokenRange,
  ) {
    this.tokens = reading.tokens;
  }

  /** The word at an index, empty outside the sentence. */
  at(index: number): string {
    return index >= this.range[0] && index < this.range[1] ? (this.tokens[index]?.word ?? '') : '';
  }

  /** What stands between two words. */
  between(index: number, next = index + 1): string {
    return this.reading.folded.slice(this.tokens[index]?.end, this.tokens[next]?.start);
  }

  /** What stands behind a word, a few characters of it. */
  after(index: number): string {
    const end = this.tokens[index]?.end ?? 0;
    return this.reading.folded.slice(end, end + 8);
  }

  span(first: number, last: number): Span {
    return [this.tokens[first]?.start ?? 0, this.tokens[last]?.end ?? 0];
  }

  /** Is a date of this year over? The last day of the year counts where none is given. */
  isOver(named: string, month = 12, day = 31): boolean {
    return isOver([Number(named.length === 2 ? `20${named}` : named), month, day], this.reading.post.today);
  }

  /** A number that is a day of a month by what follows it. */
  isDayNumber(index: number): boolean {
    return dayNumber.test(this.at(index)) && !notADay.test(this.after(index));
  }
}

/** A date, with its year if that follows: a day of the past is no day to come. */
function dated(words: Words, first: number, last: number, month: number, day: number): Atom {
  const named = words.at(last + 1);
  if (!year.test(named)) return { first, last, kind: 'date' };
  const past = words.isOver(named, month, day);
  return { first, last: last + 1, kind: past ? 'past' : 'date', ahead: !past };
}

/** "12/07", "3.10.2026": what may be a mark or a price must be led by a word of dates or have its zero. */
function slashedAt(words: Words, index: number, slash: string): Atom | undefined {
  const [word, second, third] = [words.at(index), words.at(index + 1), words.at(index + 2)];
  if (words.between(index + 1) === slash && /^(?:20)?\d\d$/.test(third)) {
    const past = words.isOver(third, Number(second), Number(word));
    return { first: index, last: index + 2, kind: past ? 'past' : 'date' };
  }
  const padded = word.length === 2 && second.length === 2 && (word.startsWith('0') || second.startsWith('0'));
  const before = words.at(index - 1);
  const led = articles.has(before) || limits.has(before) || weekdays.has(before);
  return (padded || led) && !notADay.test(words.after(index + 1)) ? { first: index, last: index + 1, kind: 'date' } : undefined;
}

/** "7 mai", "3rd of June", "12/07", "le 12"; "in 1969". */
function numberAt(words: Words, index: number): Atom | undefined {
  const word = words.at(index);
  if (year.test(word))
    return yearLeads.test(words.at(index - 1)) && words.isOver(word) ? { first: index, last: index, kind: 'past' } : undefined;
  if (!dayNumber.test(word)) return;
  const behind = /^(?:of|de|d|du)$/.test(words.at(index + 1)) ? index + 2 : index + 1;
  const month = months.get(words.at(behind));
  if (month !== undefined && !/[.!?;\n]/.test(words.between(behind - 1)))
    return dated(words, index, behind, month, Number.parseInt(word, 10));
  const slash = words.between(index);
  if ((slash === '/' || slash === '.') && monthNumber.test(words.at(index + 1))) return slashedAt(words, index, slash);
  return words.isDayNumber(index) ? { first: index, last: index, kind: 'number' } : undefined;
}

/** "mai 12", "May 6th"; "en juillet", "août :". */
function monthAt(words: Words, index: number, month: number): Atom | undefined {
  const at = words.at(index + 1) === 'the' ? index + 2 : index + 1;
  if (words.isDayNumber(at) && /^\.? $/.test(words.between(index)))
    return dated(words, index, at, month, Number.parseInt(words.at(at), 10));
  if (year.test(words.at(index + 1))) return { ...dated(words, index, index, month, 31), kind: 'past' };
  const before = words.at(index - 1);
  const led = leadsToMonth.has(before);
  if (!ambiguousMonths.has(words.at(index))) {
    if (!led && !/^ ?:/.test(words.after(index))) return;
  } else if (!led || (/^(?:de|d|des|of|by)$/.test(before) && !/^(?:mois|fin|debut|all|end|whole)$/.test(words.at(index - 2))))
    return;
  return { first: led ? index - 1 : index, last: index, kind: 'period' };
}

/** What the words around a weekday make of it, if anything: "last Friday", "lundi prochain", "mardi en huit". */
function turnedWeekday(words: Words, index: number): Atom | undefined {
  const [before, behind, third] = [words.at(index - 1), words.at(index + 1), words.at(index + 2)];
  if (lastWords.has(behind)) return { first: index, last: index + 1, kind: 'past' };
  if (lastWords.has(before)) return { first: index - 1, last: index, kind: 'past' };
  if (before === 'next') return { first: index - 1, last: index, kind: 'day', ahead: true };
  if (nextWords.has(behind)) return { first: index, last: index + 1, kind: 'day', ahead: true };
  const coming = (behind === 'qui' && third === 'vient') || (behind === 'en' && third === 'huit');
  return coming ? { first: index, last: index + 2, kind: 'day', ahead: true } : undefined;
}

const dayParts = /^(?:mornings|afternoons|evenings|nights|lunchtimes)$/;

/** "lundi", "every Tuesday", "les mardis", "un jeudi sur deux", "last Friday". */
function weekdayAt(words: Words, index: number, form: string): Atom | undefined {
  const [before, behind] = [words.at(index - 1), words.at(index + 1)];
  if (form === 'ambiguous' && !words.isDayNumber(index + 1) && !rangeWords.has(behind) && !rangeWords.has(before)) return;
  const turned = turnedWeekday(words, index);
  if (turned) return turned;
  if (form === 'plural') return { first: index, last: index, kind: 'weekly' };
  if (repeats.has(before)) return { first: index - 1, last: index, kind: 'weekly' };
  const often = dayParts.test(behind) || /^ sur (?:deux|2)/.test(words.after(index));
  return { first: index, last: often ? index + 1 : index, kind: often ? 'weekly' : 'weekday' };
}

/** "plus que", "il ne reste plus que", "just another": the first word of what leads to a countdown. */
function startOfLead(words: Words, lead: number): number {
  let first = lead;
  while (/^(?:plus|reste|restent|qu|que|ne|il|only|just|moins|de|encore)$/.test(words.at(first - 1)) && lead - first < 4) first--;
  return first;
}

/** Is a length of time over, or going on: "il y a deux jours", "3 days ago", "depuis une semaine"? */
function behindUs(words: Words, count: number, unit: number): 'past' | 'since' | undefined {
  const lead = words.at(count - 1);
  if (/^(?:ago|back|earlier)$/.test(words.at(unit + 1)) || (lead === 'a' && words.at(count - 2) === 'y')) return 'past';
  if (lead === 'past' || lastWords.has(lead) || lastWords.has(words.at(unit + 1))) return 'past';
  return /^(?:depuis|since|every|tous|toutes|par)$/.test(lead) || words.at(count - 2) === 'tous' ? 'since' : undefined;
}

/** Does something wait for the end of it: "3 days to go", "deux dodos avant la mer"? */
function waits(words: Words, unit: number): boolean {
  const tail = words.at(unit + 1);
  return countdownTails.has(tail) || (tail === 'to' && words.at(unit + 2) === 'go');
}

/** "plus que 3 dodos", "dans deux semaines", "10 days to go"; "trois semaines"; "il y a deux jours". */
function lengthAt(words: Words, index: number, unit: 'sleeps' | 'hours' | 'days'): Atom | undefined {
  let first = index - 1;
  for (let skipped = 0; skipped < 2 && betweenCountAndUnit.has(words.at(first)); skipped++) first--;
  const many = words.at(first);
  const fortnight = /^(?:quinzaine|fortnight)$/.test(words.at(index)) && /^(?:la|the|whole)$/.test(many);
  if (!fortnight && !countWords.has(many) && !digits.test(many)) return;
  const gone = behindUs(words, first, index);
  if (gone) return gone === 'past' ? { first, last: index, kind: 'past' } : undefined;
  if (countdownLeads.has(words.at(first - 1)) && !(unit === 'hours' && words.at(first - 1) === 'encore'))
    return { first: startOfLead(words, first - 1), last: index, kind: 'countdown', ahead: true };
  const single = /^(?:un|une|a|an|one|1)$/.test(many);
  if (unit === 'sleeps')
    return single && !waits(words, index) ? undefined : { first, last: index, kind: 'countdown', ahead: true };
  if (waits(words, index)) return { first, last: index + 1, kind: 'countdown', ahead: true };
  // "un jour", "one day" is no length.
  if (unit === 'hours' || (single && /^(?:jour|day|nuit|night)$/.test(words.at(index)))) return;
  return { first, last: index, kind: 'duration' };
}

/** "J-3", "J moins 2", "T-minus 2 days". */
function dayMinusAt(words: Words, index: number): Atom | undefined {
  const next = words.at(index + 1);
  if (digits.test(next) && /^ ?- ?$/.test(words.between(index)) && !notADay.test(words.after(index + 1)))
    return { first: index, last: index + 1, kind: 'countdown', ahead: true };
  const many = words.at(index + 2);
  const counted = (next === 'moins' || next === 'minus') && (digits.test(many) || countWords.has(many));
  return counted ? { first: index, last: index + 2, kind: 'countdown', ahead: true } : undefined;
}

function atomAt(words: Words, index: number): Atom | undefined {
  const word = words.at(index);
  if (word.charCodeAt(0) <= 0x39) return numberAt(words, index);
  if (!builtOn.has(word)) return;
  if (word === 'premier' && months.has(words.at(index + 1))) return { first: index, last: index + 1, kind: 'date' };
  if (word === 'j' || word === 't') return dayMinusAt(words, index);
  const form = weekdays.get(word);
  const day = form && weekdayAt(words, index, form);
  if (day) return day;
  const month = months.get(word);
  if (month !== undefined) return monthAt(words, index, month);
  const unit = units.get(word);
  return unit && lengthAt(words, index, unit);
}

function allAtoms(words: Words): Atom[] {
  const { reading, range } = words;
  const atoms: Atom[] = [];
  for (const [lexicon, kind, ahead] of phrases)
    for (const { first, last } of cuesWithin(reading, lexicon, range)) atoms.push({ first, last, kind, ahead });
  const others = cuesWithin(reading, notFeasts, range);
  for (const { first, last } of cuesWithin(reading, feasts, range))
    if (!others.some((other) => other.first <= last && first <= other.last)) atoms.push({ first, last, kind: 'holiday' });
  for (let index = range[0]; index < range[1]; index++) {
    const atom = atomAt(words, index);
    if (atom) atoms.push(atom);
  }
  return atoms;
}

/** All parts of times in a sentence, in order; of two that share a word the longer one stays. */
export function atomsOf(words: Words): Atom[] {
  const kept: Atom[] = [];
  for (const atom of allAtoms(words).sort((a, b) => a.first - b.first || b.last - a.last)) {
    const last = kept.at(-1);
    if (!last || atom.first > last.last) kept.push(atom);
    else if (atom.last - atom.first > last.last - last.first) kept[kept.length - 1] = atom;
  }
  return kept;
}
