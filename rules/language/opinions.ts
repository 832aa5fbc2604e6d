/** Opinions of a teacher that readers may take for the school's. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { type Cue, cuesIn, has, sentencesWith, wordsBetween } from './cues';
import type { Lexicon } from './lexicon';
import {
  blame,
  elsewhere,
  heads,
  idiom,
  judgement,
  news,
  notHeads,
  practice,
  praise,
  rulers,
  school,
  stance,
} from './opinion-words';
import { isQuoted, isReported } from './speech';

/** The words that settle it: these opinions are the writer's. */
const disclaimer =
  /(?:opinions?|avis|propos|positions?|points? de vue|mots|tweets?|posts?|publications?)[^.!?\n]{0,40}(?:les miens|les miennes|personnel(?:le)?s?|n'engag\w+ que moi|que moi)|n'engag\w+ que moi|a titre (?:strictement |purement )?(?:personnel|prive)|avis (?:perso|personnel)|je (?:ne )?parle (?:ici )?(?:pour moi|qu'en mon nom|en mon nom)|(?:views?|opinions?|thoughts|words|tweets)[^.!?\n]{0,30}(?:my own|mine|personal)|(?:all|own) (?:views|opinions)|my own (?:views?|opinions?)|speaking (?:only )?for myself|personal (?:view|opinion|capacity)|not (?:those of|necessarily)|do(?:es)? not (?:reflect|represent)|nothing to do with my (?:employer|school)/;

/** Sentences without their spaces and stops at the ends. */
function trimmed({ text }: Reading, [start, end]: Span): Span {
  const lead = /^[\s\p{P}\p{S}]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const trail = /[\s.;,]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return [Math.min(start + lead, end), Math.max(end - trail, start + lead)];
}

/** Of the thing in general, not of one pupil's: "ces bilans", "ranking children". */
const systemic =
  /\b(?:ces|les|ce|cette|la|le|nos|l'|these|the|our|this|all|any|ranking|more|no)\b[^.!?\n]{0,40}\b(?:est|sont|serv\w*|ne|c'est|reste\w*|devien\w*|me|is|are|was|has|have|do|does|a|makes?|means?)\b/;

/** One pupil's report, not reports. */
const ofOne = /\b(?:bulletin|livret|bilan|note|copie|report card|report|test|homework|devoir)s? d(?:e |')(?!(?:la|les|l)\b)\w+/;

/** A judgement further away than this is of something else. */
const reach = { rule: 14, school: 6 } as const;

/** Do cues of the two stand so many words apart at most? */
const near = (a: readonly Cue[], b: readonly Cue[], most: number): boolean =>
  a.some((one) => b.some((other) => wordsBetween(one, other) <= most));

/** Cues that do not overlap with those of another kind. */
const apart = (cues: readonly Cue[], others: readonly Cue[]): readonly Cue[] =>
  others.length === 0 ? cues : cues.filter((cue) => !others.some(({ first, last }) => first <= cue.last && cue.first <= last));

/** Does this sentence judge the school or those who run it? */
function judges(reading: Reading, sentence: Span): boolean {
  const cues = (...lexicons: readonly Lexicon[]): readonly Cue[] => lexicons.flatMap((one) => cuesIn(reading, one, sentence));
  const leaders = apart(cues(heads), cues(notHeads));
  const deciders = apart(cues(rulers), cues(notHeads));
  const aside = cues(elsewhere);
  const judged = apart(cues(judgement, idiom, blame), aside);
  const isFiction = aside.some(({ first, last }) => first === last);
  const isOpinion = cues(stance).length > 0;
  if (!isFiction || isOpinion) {
    if (near(leaders, judged, reach.rule)) return true;
    if (near(deciders, [...judged, ...cues(praise)], reach.rule)) return true;
    if (leaders.length + deciders.length > 0 && isOpinion && cues(news).length === 0) return true;
  }
  const isJudged = judged.length > 0 || isOpinion;
  if (isJudged && cues(practice).length > 0) {
    const folded = reading.folded.slice(...sentence);
    if (ofOne.test(folded)) return false;
    if (systemic.test(folded)) return true;
  }
  return near(cues(school), judged, reach.school);
}

/** One of them stands in every opinion. */
const signs = [judgement, idiom, blame, stance, praise] as const;

/**
 * Sentences of opinion on school, education policy or employer, unless the post says whose opinion it is.
 * A finder: `reading.once(findOpinions)`.
 */
export function findOpinions(reading: Reading): readonly Span[] {
  if (![heads, rulers, practice, school].some((subject) => has(reading, subject))) return [];
  const sentences = new Map(signs.flatMap((sign) => sentencesWith(reading, sign)).map((span) => [span[0], span]));
  const found = [...sentences.values()]
    .filter((sentence) => judges(reading, sentence))
    .map((sentence) => trimmed(reading, sentence))
    .filter((at) => at[1] > at[0] && !isQuoted(reading, at) && !isReported(reading, [at[1] - 1, at[1]]))
    .sort((a, b) => a[0] - b[0]);
  return found.length > 0 && disclaimer.test(reading.folded) ? [] : found;
}
