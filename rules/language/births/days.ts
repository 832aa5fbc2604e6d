/** Days that a reader of the post can tell: dates, "demain", "on Friday". One small pattern, run once a text. */
import type { Span } from '../../post';

const month =
  '(?:janv(?:ier)?|fevr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|september|october|november|december)\\.?(?![a-z])';
const figure = '(?:0?[1-9]|[12]\\d|3[01])';
const date = new RegExp(
  `(?<![\\d/.-])(?:${figure}[/.-](?:0?[1-9]|1[0-2])(?:[/.-](?:19|20)?\\d\\d)?(?![\\d/]|[.-]\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d|${figure}(?:er|st|nd|rd|th)?(?: of)? ${month}(?:,? (?:of )?\\d{4}(?!\\d))?)|${month} (?:the )?${figure}(?:st|nd|rd|th)?(?!\\d|[:h/])(?:,? (?:19|20)\\d\\d(?!\\d))?|(?<![a-z])(?:noel|christmas(?: day| eve)?|boxing day|halloween|new year'?s (?:day|eve)|valentine'?s day|saint-valentin|jour de l'an),? (?:19|20)\\d\\d(?!\\d)`,
  'g',
);
const recent =
  /(?<![a-z])(?:aujourd'? ?hu+i+|ajd|auj|(?:apres-)?demain+(?: soir| matin)?|(?:avant-)?hier(?: soir| matin)?|ce matin|ce soir|cette nuit|cet apres-midi|cet aprem|ce jour|ce week-?end|today+|tomorrow+|tmrw|tmr|tmw|tomoz|2moro|2day|2mrw|yesterday|tonight|this (?:morning|evening|afternoon|weekend|week)|last night|(?:ce |le |on |this |next |last )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: prochain| dernier| soir)?)(?![a-z])/g;
const soon =
  /(?<![a-z])(?:(?:(?:dans|plus que|encore|in|only|just)(?: (?:exactly|exactement|pile|plus que))? )?(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|an?|one|two|three|four|five|six|seven|ten)(?: (?:more|petits?|big|little))? (?:dodos?|sleeps?|jours? avant|days? (?:to go|left|until|till?|before))|(?:dans|in)(?: (?:exactly|exactement|pile|just))? (?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|an?|one|two|three|four|five|six|seven|ten) (?:jours?|days?|semaines?|weeks?|mois|months?|fortnight)|(?:plus qu(?:e |')|encore |only |just )(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|a|one|two|three|four|five|six|seven|ten) (?:jours?|semaines?|days?|weeks?)|j-\d{1,2}|(?:depuis|since|a|at|on) (?:minuit|midnight)|(?:la )?semaine prochaine|next week(?:end)?|le week-?end prochain|(?:mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche) en huit|(?:le jour de|a|depuis|on|this|since) (?:noel|christmas(?: day| eve)?)|(?:on |le jour de |a |un )?(?:christmas day|boxing day|halloween|new year'?s (?:day|eve)|valentine'?s day|(?:la )?saint-valentin|jour de l'an|st patrick'?s day|april fool'?s(?: day)?)|(?:le|on the) \d{1,2}(?:st|nd|rd|th|er)?(?! ?(?:h(?![a-z])|heures|eleves|€|[:/.%\d])| [a-z]+ \d{4}))(?![a-z\d])/g;
/** Small words that go with a date. */
const lead =
  /(?:(?:le|on the|on|the|du|ce|un|this) )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the )?)?$/;

export interface KnownDay {
  readonly span: Span;
  /** A day and a month, with or without a year. */
  readonly date: boolean;
  readonly year: number | undefined;
}

/** Days told in a folded text, in text order. */
export function knownDays(folded: string): readonly KnownDay[] {
  const days: KnownDay[] = [];
  let last = 0;
  for (const match of folded.matchAll(date)) {
    const before = lead.exec(folded.slice(Math.max(last, match.index - 18), match.index))?.[0] ?? '';
    const start = match.index - (/^[a-z]/.test(folded[match.index - before.length - 1] ?? '') ? 0 : before.length);
    const [, year] = /(\d{4})$/.exec(match[0]) ?? [];
    last = match.index + match[0].trimEnd().length;
    days.push({ span: [start, last], date: true, year: year === undefined ? undefined : Number(year) });
  }
  for (const pattern of [recent, soon]) {
    for (const match of folded.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (!days.some((day) => day.span[0] < span[1] && span[0] < day.span[1])) days.push({ span, date: false, year: undefined });
    }
  }
  return days.sort((a, b) => a.span[0] - b.span[0]);
}
