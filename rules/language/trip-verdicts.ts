/** Whether a cue of leaving and a date are a trip to come, or something else. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { admin, atSchool, cancelled, dreamt, event, news, unwell } from './announced';
import type { When } from './dates';
import type { Leaving } from './leaving';
import { destinationIn, placeIn } from './leaving-places';
import { clauseBefore, isNegated, isQuoted, isReported } from './speech';
import type { Sentence } from './trip-sentences';

const spread = new Set<When['kind']>(['range', 'until', 'duration', 'period', 'holiday', 'countdown']);

export type Verdict = 'sure' | 'low' | undefined;

/** Nothing in the sentence says that the trip is over. */
export const toCome = (sentence: Sentence, when: When): boolean => when.ahead || !(sentence.past || sentence.looksBack);

/** "tous les mardis"; "le mardi" may be next Tuesday. */
const habitual = ({ reading }: Sentence, { kind, at }: When): boolean =>
  kind === 'weekly' && !reading.folded.startsWith('le ', at[0]);

function home(kind: Leaving['kind'], sentence: Sentence, when: When): Verdict {
  if (habitual(sentence, when) || (sentence.past && !when.ahead && when.kind === 'today')) return;
  if (kind === 'away' && sentence.says(unwell)) return;
  if (kind === 'departure' && sentence.says(news)) return;
  if (kind === 'departure') return toCome(sentence, when) ? 'sure' : undefined;
  return 'sure';
}

/** The date is that of a payment or a meeting about the trip, unless it hangs on the trip itself ("la sortie de jeudi"). */
function isAdmin(sentence: Sentence, cue: Leaving, when: When): boolean {
  if (!sentence.says(admin)) return false;
  const between = sentence.reading.folded.slice(cue.at[1], when.at[0]);
  return !(
    when.at[0] >= cue.at[1] &&
    ((between.length < 40 && when.kind === 'range') || /^ (?:de|du|d'|of|on|:)? ?$/.test(between))
  );
}

const hour = /\d ?h|\d ?(?:am|pm)|\d:\d\d/;

function group(cue: Leaving, sentence: Sentence, when: When): Verdict {
  if (!toCome(sentence, when) || isAdmin(sentence, cue, when) || (when.kind === 'bare' && cue.kind !== 'visit')) return;
  if (sentence.says(news)) return;
  if (cue.kind === 'outing') return 'sure';
  if (sentence.says(event) || sentence.says(atSchool)) return;
  // "Ce matin, les CM2 au stade" is told as often as announced.
  if (/matin|morning/.test(sentence.reading.folded.slice(...when.at)) && when.kind === 'today') return;
  if (cue.kind === 'visit') return 'sure';
  if (when.kind === 'weekly') return sentence.hasVenue || sentence.hasGroup || sentence.says(hour) ? 'sure' : undefined;
  return sentence.hasVenue && (sentence.hasGroup || sentence.reading.post.profile !== 'personal') ? 'sure' : undefined;
}

/** Does this cue make a trip of this date? `others`: the post has stronger cues elsewhere. */
export function verdict(cue: Leaving, sentence: Sentence, when: When, others: boolean): Verdict {
  switch (cue.kind) {
    case 'leaving':
    case 'departure':
    case 'away':
    case 'home':
      return home(cue.kind, sentence, when);
    case 'going':
      if (habitual(sentence, when) || when.kind === 'bare' || sentence.says(news)) return;
      if (!spread.has(when.kind) && sentence.says(event)) return;
      return toCome(sentence, when) ? 'sure' : undefined;
    case 'returning': {
      const behind = when.at[0] - cue.at[1];
      if (behind < 0 || behind > 14 || !toCome(sentence, when)) return;
      return others ? 'sure' : 'low';
    }
    default:
      return group(cue, sentence, when);
  }
}

/** Said of nobody, denied, dreamt of, quoted or told by another. */
export function idle(cue: Leaving, sentence: Sentence): boolean {
  const { reading } = sentence;
  const ownNegation = cue.kind === 'home' || cue.kind === 'away';
  return (
    sentence.says(dreamt) ||
    (cue.kind !== 'home' && sentence.says(cancelled)) ||
    isQuoted(reading, cue.at) ||
    sentence.advises ||
    isReported(reading, cue.at) ||
    (ownNegation ? /\b(?:never|jamais)\b/.test(clauseBefore(reading, cue.at[0])) : isNegated(reading, cue.at))
  );
}

/** "writing about Paris", "cartes de Naples": what one speaks of, not where one goes. */
const isTopic = ({ folded }: Reading, [start]: Span): boolean =>
  /\b(?:about|of|de|from|on|sur|d'|du|l'|studying|into)[ ']?$/.test(folded.slice(Math.max(0, start - 10), start));

/** Waited for: a single day is enough. */
const eager = /\b(?:hate|can'?t wait|cannot wait|excited|vivement|enfin|finally|bring on|youpi|yay)\b/;

/**
 * A place and a stretch of time side by side are a stay, verb or not: "Rome du 7 au 12 avril", "3 sleeps till Orlando",
 * "un week-end à Deauville".
 */
export function stayAround(sentence: Sentence, when: When): Leaving | undefined {
  const { reading, at } = sentence;
  const long = spread.has(when.kind) || /week-?end|\bwe\b|semaine|week/.test(reading.folded.slice(...when.at));
  const wide = long || sentence.says(eager);
  if (!wide && !when.ahead) return;
  if (sentence.says(event) || sentence.says(admin) || sentence.says(news) || sentence.says(atSchool)) return;
  const after: Span = [when.at[1], Math.min(at[1], when.at[1] + 40)];
  const before: Span = [Math.max(at[0], when.at[0] - 40), when.at[0]];
  for (const find of wide ? [placeIn, destinationIn] : [destinationIn]) {
    const place = behind(reading, when, find(reading, after)) ?? ahead(reading, when, find(reading, before));
    if (place) return { at: place, kind: 'going' };
  }
  return;
}

/** The place, if nothing but a few words stand between the date and it. */
function behind({ folded }: Reading, { at, kind }: When, place: Span | undefined): Span | undefined {
  if (!place || place[0] - at[1] > (kind === 'countdown' ? 24 : 14)) return;
  const between = folded.slice(at[1], place[0]).replace(/^, (?=puis|et|then|and)/, ' ');
  return /[,;.]|\d/.test(between) ? undefined : place;
}

/** The place, if the date follows it and it is not what the sentence speaks of. */
function ahead(reading: Reading, when: When, place: Span | undefined): Span | undefined {
  if (!place || when.at[0] - place[1] > (when.ahead ? 16 : 3)) return;
  return isTopic(reading, place) ? undefined : place;
}
