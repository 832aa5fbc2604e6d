/**
 * When: days, ranges, countdowns, holidays, habits. Our own grammar first, chrono-node where it sees nothing.
 */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { anchorsIn, isOver } from './calendar';
import { any, count, day, holiday, month, monthByNumber, partOfDay, unit, weekday, weekly } from './date-words';
import { claimedBefore } from './masks';
import { joined, mask, overlap } from './spans';

export type WhenKind =
  | 'day'
  | 'today'
  | 'range'
  | 'until'
  | 'countdown'
  | 'period'
  | 'holiday'
  | 'duration'
  | 'weekly'
  /** "le 25": a date only beside a word that makes it one ("retour le 25"). */
  | 'bare'
  | 'past';

export interface When {
  readonly at: Span;
  readonly kind: WhenKind;
  /** It can only be ahead: "demain", "next week", "J-3". */
  readonly ahead: boolean;
}

const year = '(?:,? ?(?:19|20)\\d\\d\\b)?';
const numeric = '(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:[/.](?:20)?\\d\\d)?(?![\\d/%€$]|[.,]\\d)';
const full = any(`${day}(?: (?:of )?${monthByNumber})${year}`, `${monthByNumber} (?:the )?${day}${year}`, numeric);
const named = `(?:${weekday}\\.?,? (?:le |the )?)?`;
const feast = any(
  "(?:l')?epiphanie|(?:la )?quasimodo|(?:(?:le )?jour )?des rois|les rois|la chandeleur|mardi gras|halloween|la saint[- ]\\w+|labor day|memorial day|boxing day|hogmanay|columbus day|diwali|hanukkah",
  'noel',
  'paques',
  'la toussaint',
  'nouvel an',
  'la rentree',
  'christmas',
  'easter',
  'new year',
  'half[- ]term',
);
const to = "(?: ?(?:-|/) ?| (?:au|a|jusqu'au|et(?: le)?|to|until|till?|thru|through|and|&)(?: the)? )";
const next = 'prochaine?|qui vient|suivante?|en huit';

/** What a text must hold for a pattern to be worth trying: most are not, and a pattern never tried is never compiled. */
const digit = /\d/;
const dayName = new RegExp(weekday);
const pastWords = /hier|yesterday|other day|autre jour|il y a|\blast\b|\bago\b|\bback\b|derni|passe|precedent/;
const lengthOfTrip = /(?:day|night|week)s?[- ](?:trip|stay|holiday|break|cruise|trek|tour)/;
const limit = /jusqu|until|till?\b|through|thru|up to|avant|avt|apres|before/;
const habit = /di|day|week|semaine|every/;
const shortDay = /\b(?:lun|mar|mer|jeu|ven|sam|dim)\.? \d/;
const nextWords = /prochain|qui vient|suivant|en huit|week\b/;
const morrow = /demain|\bdem\b|2m1|dmn|tomorrow|tmrw|tmr|2moro|\bnext\b|following/;
const thisWeek = /week|\bwe\b|semaine|\bnow\b/;
const nextOrWeek = /next|semaine/;
const todayWords = /aujourd|today|\bce |\bcet|tonight|this |tout a l/;
const units = /jour|dodo|nuit|semaine|mois|week|\bsem\b|day|sleep|night|month|heure|hour|\bj ?-|j moins/;
const longUnits = /quinzaine|fortnight|mois|month|semaine|week/;
const periodWords = new RegExp(`${month}|\\bmai\\b|\\bmay\\b|semaine|week|ete\\b|summer|month|holiday`);
const feasts =
  /noel|paques|toussaint|ascension|pentecote|carnaval|nouvel|christmas|xmas|easter|thanksgiving|new year|bank|whitsun|epiphanie|quasimodo|rois|chandeleur|gras|halloween|saint|fete nat|aid\b|labor|memorial|boxing|hogmanay|columbus|july|diwali|hanukkah|mlk|vacances|conge|pont|relache|half|break|reading week|holiday/;
const dayNumber = /\b(?:le|au|du|the) \d/;

const patterns: readonly (readonly [kind: WhenKind, needs: RegExp, source: string, ahead?: true])[] = [
  [
    'past',
    pastWords,
    any(
      `(?:avant-)?hier(?: ${partOfDay})?`,
      `(?:${weekday}|(?:la |cette )?semaine|(?:le )?mois|(?:l')?annee|(?:l')?an|(?:l')?ete|(?:l')?hiver|(?:le |ce )?week-?end|${month}) (?:dernier|derniere|passee?|precedente?)s?`,
      `il y a (?:environ |deja |a peine )?${count} (?:${unit}|ans|annees|heures?)`,
      `yesterday(?: ${partOfDay})?|the other day|l'autre jour`,
      `last (?:night|week|weekend|month|year|summer|winter|spring|autumn|fall|term|time|christmas|easter|half[- ]term|${weekday}|${month})`,
      `${count} (?:${unit}|years|hours?) (?:ago|back)`,
    ),
  ],
  [
    'range',
    digit,
    `(?:(?:du|de|from|between|entre(?: le)?|les|des|on|the|du) )?(?:the )?${named}(?:${full}|${day})${to}${named}${full}`,
  ],
  ['range', digit, `(?:(?:du|de|from|between|entre(?: le)?) )?(?:the )?${named}${full}${to}${named}${day}`],
  ['range', digit, `(?:du|entre le) ${named}${day}(?: au| et le) ${named}${day}(?! ?(?:h\\b|heures|km|ans|eleves))`],
  [
    'range',
    digit,
    `(?:from|between) the ${day} (?:to|until|till?|and) (?:the )?${day}|(?:from )?(?:the )?\\d{1,2}(?:st|nd|rd|th) ?(?:to|-|until|till?) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)`,
  ],
  [
    'range',
    dayName,
    `(?:du |de |from |entre |between )?${weekday}(?: ${partOfDay})? (?:au|a|to|until|till?|through|thru) ${weekday}(?: ${partOfDay})?(?: ${day})?`,
  ],
  ['range', lengthOfTrip, `(?:a |about )?\\d{1,2}[- ]?(?:day|night|week)s?[- ](?:trip|stay|holiday|break|cruise|trek|tour)`],
  [
    'until',
    limit,
    `(?:jusqu'?(?:a|au|en|aux)|until|untill|till?|through|thru|up to|avant|avt|apres|before) (?:la |le |l'|the |at least |au moins )?${any(
      `${named}(?:${full}|\\d{1,2}(?:er|st|nd|rd|th)?(?! ?(?:h\\b|heures|ans|am|pm|points|[:/%\\d])))`,
      `${weekday}(?: ${partOfDay})?(?: (?:${next}))?`,
      'demain(?: soir)?|apres-demain|ce soir|tomorrow|tonight|this (?:evening|afternoon)',
      `(?:la )?fin (?:de )?(?:la semaine|semaine|du mois|${month}|mai)|(?:the )?end of (?:the week|the month|next week|may|${month})`,
      `(?:debut |mi-?|fin |early |mid-?|late )?(?:${month}|mai\\b|may\\b)`,
      `la semaine prochaine|next (?:week|month|${weekday})|after (?:the weekend|${feast})|${feast}`,
    )}`,
  ],
  ['weekly', habit, weekly],
  ['day', shortDay, `(?:le )?(?:lun|mar|mer|jeu|ven|sam|dim)\\.? (?:3[01]|[12]\\d|0?[1-9])(?! ?(?:h\\b|heures|eur|[/:%€]))`],
  ['day', digit, `(?:le |on |this |on the |the |des |from |a partir du )?${named}${full}(?: (?:au |a l')?${partOfDay})?`],
  [
    'day',
    dayName,
    `(?:ce |le |des |on |this |this coming |coming |next |from |a partir de )?${weekday}\\.?(?: (?:le |the )?${day}(?! ?(?:h\\b|am|pm|heures|:)))?(?: (?:au |a l')?${partOfDay})?`,
  ],
  [
    'day',
    nextWords,
    `(?:le )?(?:${weekday}|(?:la )?semaine|mois|week-?end|we) (?:${next})(?: ${partOfDay})?|${weekday} week`,
    true,
  ],
  [
    'day',
    morrow,
    `(?:(?:apres-)?demain|dem(?= c|,| on| matin)|2m1|dmn)(?: ${partOfDay})?|(?:the day after )?tomorrow(?: ${partOfDay})?|tmrw|tmr|2moro|next (?:week(?:end)?|month|${weekday})|the week after next|the following week`,
    true,
  ],
  ['day', thisWeek, 'ce week-?end|ce we|this (?:coming )?weekend|cette semaine|this week|(?:from|a partir de) now'],
  ['day', nextOrWeek, '(?:end|beginning|start) of next (?:week|month)|(?:debut|fin) de (?:la )?semaine(?: prochaine)?'],
  [
    'today',
    todayWords,
    `aujourd'?hui|today|ce (?:matin|midi|soir)|cet(?:te)? (?:apres-midi|aprem|nuit)|tonight|this (?:morning|afternoon|evening)|tout a l'heure`,
  ],
  [
    'countdown',
    units,
    any(
      `(?:(?:il )?(?:ne )?(?:me |nous )?reste(?:nt)? (?:plus que |que )?|plus qu(?:e |')|encore |only |just |another )${count} (?:petite?s? |more |little )?(?:${unit}|heures?|hours?)(?: left| to go)?`,
      `(?:dans|in|within|under) (?:environ |moins de |less than |just |exactement |exactly |tout juste |a peine )?${count} (?:petite?s? |short )?(?:${unit}|heures?|hours?)(?:'? time)?`,
      `(?:jour )?j ?- ?\\d{1,3}(?!\\d|[.,/]\\d)|j moins ${count}`,
      `${count} (?:more |petite?s? |big )?(?:dodos?|sleeps?)`,
      `${count} (?:more )?(?:${unit}|hours?) (?:to go|left|until|till?|to|before|avant)`,
    ),
    true,
  ],
  [
    'period',
    periodWords,
    any(
      `tout(?:e)? (?:le mois (?:de |d')|le )?(?:${month}|mai\\b)|toute (?:la|cette) semaine|tout (?:le|ce) week-?end|tout (?:l'|cet )ete`,
      `(?:le )?mois (?:de |d')(?:${month}|mai\\b)(?: (?:entier|complet))?`,
      `all (?:of )?(?:${month}|may\\b|next week|next month|week(?:end)?|summer)|(?:the )?(?:whole|entire|rest) (?:of )?(?:the )?(?:${month}|may\\b|week(?:end)?|month|summer|holidays?)`,
      `(?:en|debut|mi-?|fin|courant|des|in|early|mid-?|late|end of|fin de|a partir de) ?(?:${month}|mai\\b|may\\b(?! [a-z]+ (?:be|have)))`,
      `(?:premiere|deuxieme|seconde|derniere|1re|1ere|2e|2eme) (?:quinzaine|semaine) (?:de |d')(?:${month}|mai\\b)|(?:the )?(?:first|second|last) (?:week|fortnight|two weeks) (?:of|in) (?:${month}|may\\b)`,
      `${month} ?:`,
    ),
  ],
  [
    'duration',
    units,
    `(?:(?:pendant|pour|durant|for|during|over) )?(?:encore |another |about |environ )?(?:the )?${count} (?:longues? |bonnes? |whole |full |petite?s? |belles? |glorious |lovely |blissful |entiere?s? )?(?:${unit})`,
  ],
  ['duration', longUnits, '(?:une|la|pour une) quinzaine|a fortnight|un mois|a month|une semaine|a week'],
  ['holiday', feasts, holiday],
  [
    'holiday',
    feasts,
    any(
      "noel|paques|la toussaint|la pentecote|carnaval|christmas(?: (?:day|eve|week))?|easter|thanksgiving(?: week)?|new year(?:'s(?: eve| day)?)?",
    ),
  ],
  [
    'bare',
    dayNumber,
    '(?:le|au|du|the|on the|around the) (?:3[01]|[12]\\d|0?[1-9])(?:er|st|nd|rd|th)?(?= ?(?:$|[\\n.,;:!?)"]|[^\\w\\s\']|et |au |a |pour |avec |chez |on |and |with |for |so |in |if ))',
  ],
];

const grammar = patterns.map(([kind, needs, source, ahead = false]) => ({
  kind,
  needs,
  ahead: ahead || kind === 'countdown',
  pattern: new RegExp(`\\b(?<!\\d[.,/-])(?:${source})(?![a-z\\d])`, 'g'),
}));

const explicitYear = /\b(?:19|20)\d\d\b/;
const monthNumbers: readonly (readonly [RegExp, number])[] = [
  [/janv?|january/, 1],
  [/fev|feb/, 2],
  [/mars|march/, 3],
  [/avr|apr/, 4],
  [/\bmai\b|\bmay\b/, 5],
  [/juin|jun/, 6],
  [/juil|jul/, 7],
  [/aout|aug/, 8],
  [/sept/, 9],
  [/oct/, 10],
  [/nov/, 11],
  [/dec/, 12],
];

/** Month of a date's words, 1 to 12; 0 where they name none. */
export function monthOf(words: string): number {
  const slashed = /\d[/.](\d{1,2})\b(?!.*[/.]\d{1,2}[/.])/.exec(words);
  return monthNumbers.find(([name]) => name.test(words))?.[1] ?? Number(slashed?.[1] ?? 0);
}

/** A date whose own words put it before today: "12 mai 2019". */
function saysPast(words: string, today: string): boolean {
  const named = explicitYear.exec(words)?.[0];
  if (!named) return false;
  const days = [...words.replace(named, '').matchAll(/\d{1,2}/g)].map(Number);
  return isOver([Number(named), monthOf(words) || 12, days.at(-1) ?? 31], today);
}

/** A year written alone near a date puts the sentence in history: "en 1789", "in 1944". */
const history = /\b(?:en|in|since|depuis|des|annees?|anno) ?(1\d{3}|20\d\d)\b/g;

/** Sentences longer than this are not prose: chrono is not asked. */
const longestForChrono = 300;
const worthAsking =
  /\d|week|semaine|jours?\b|days?\b|nights?\b|(?:lun|mar|mercre|jeu|vendre|same)di|(?:mon|tues|wednes|thurs|fri|satur|sun)day/;

/**
 * What chrono-node sees in a sentence where the grammar saw nothing; some 0.05 ms, so for sentences that matter only.
 * @param sentence a span of `reading.text`
 */
export function askChrono(reading: Reading, [start, end]: Span): When[] {
  const { today } = reading.post;
  if (end - start > longestForChrono || !worthAsking.test(reading.folded.slice(start, end))) return [];
  const claimed = claimedBefore('date', reading);
  const whens: When[] = [];
  for (const { at, last, dated } of anchorsIn(reading.text.slice(start, end), today, reading.language)) {
    const span: Span = [start + at[0], start + at[1]];
    const past = dated && last < today;
    // Chrono reads "8-12" and "3.5" as days; a date without a word is ours to recognise.
    if (
      !/\p{L}{3}/u.test(reading.text.slice(...span)) ||
      /^(?:right )?now$|^maintenant$/i.test(reading.text.slice(...span)) ||
      claimed.some((other) => overlap(span, other))
    )
      continue;
    whens.push({ at: span, kind: past ? 'past' : 'day', ahead: dated && !past });
  }
  return whens;
}

/** Of words that several readings share, the longest reading. */
function longest(found: When[]): When[] {
  const kept: When[] = [];
  for (const when of found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    const last = kept.at(-1);
    if (!last || when.at[0] >= last.at[1]) kept.push(when);
    else if (when.at[1] - when.at[0] > last.at[1] - last.at[0]) kept[kept.length - 1] = when;
  }
  return kept;
}

/** No date is without one of these; the grammar reads no other sentence. */
const hint = new RegExp(
  `(?:${any(
    '\\b(?:lun|mar|mercre|jeu|vendre|same)di|\\bdimanche|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:tues?|weds|thurs?|fri)\\b',
    'demain|\\bdem\\b|2m1|\\bdmn|\\b(?:lun|mar|mer|jeu|ven|sam|dim)\\.? \\d|hier\\b|tomorrow|yesterday|tmrw|tmr|2moro|today|tonight|aujourd|this (?:morning|afternoon|evening)|tout a l',
    '\\bce (?:soir|matin|midi|we)\\b|\\bcet(?:te)? (?:apres|aprem|nuit)|\\bwe\\b (?:proch|qui)|week|semaine|\\bmois\\b|month|\\bsem\\b',
    '\\bjours?\\b|\\bdays?\\b|nuit|night|dodo|sleeps?\\b|hours?\\b|heures?\\b|quinzaine|\\bj ?(?:-|moins) ?\\w|\\bago\\b|\\blast\\b|dernier|other day|autre jour',
    `\\b${month}|\\d ?${any('mai', 'may', 'march', 'janv?', 'feb', 'fevr?', 'mar', 'apr', 'avr', 'june?', 'july?', 'juil', 'aug', 'sept?', 'oct', 'nov', 'dec')}\\b|\\b(?:mai|may|march|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \\d|\\b(?:mai|may|march)\\b`,
    "\\d[/.]\\d|\\d ?(?:st|nd|rd|th)\\b|\\b(?:le|au|du|the|until|till?|jusqu'(?:au|a)) \\d",
    'epiphanie|quasimodo|\\brois\\b|chandeleur|mardi gras|halloween|\\bsaint[- ]|labor day|memorial day|boxing day|hogmanay|diwali|hanukkah|noel|paques|toussaint|pentecote|carnaval|ascension|nouvel an|christmas|xmas|easter|thanksgiving|new year|half[- ]term|\\bbreak\\b|bank holiday|whitsun|relache|vacances d|conges? d|\\bpont\\b|summer|\\bete\\b|la rentree|reading week',
  )})`,
);

/** Sentences that may hold a date. A finder: `reading.once(findDatedSentences)`. */
export function findDatedSentences(reading: Reading): readonly Span[] {
  return reading.sentences.filter(([start, end]) => hint.test(reading.folded.slice(start, end)));
}

/**
 * Every time the text names, in reading order, none overlapping another. A finder: `reading.once(findDates)`.
 * What earlier kinds own (a mark, a phone number, a link) is never read as a date.
 */
export function findDates(reading: Reading): readonly When[] {
  const dated = reading.once(findDatedSentences);
  if (dated.length === 0) return [];
  const { today } = reading.post;
  const folded = mask(reading.folded, claimedBefore('date', reading));
  const found: When[] = [];
  for (const [start, end] of joined(dated)) {
    const stretch = folded.slice(start, end);
    for (const { kind, needs, ahead, pattern } of grammar) {
      if (!needs.test(stretch)) continue;
      for (const { index, 0: words } of stretch.matchAll(pattern)) {
        found.push({ at: [start + index, start + index + words.length], kind: saysPast(words, today) ? 'past' : kind, ahead });
      }
    }
    for (const { index, 0: words, 1: named } of stretch.matchAll(history)) {
      if (isOver([Number(named)], today))
        found.push({ at: [start + index, start + index + words.length], kind: 'past', ahead: false });
    }
  }
  return longest(found);
}
