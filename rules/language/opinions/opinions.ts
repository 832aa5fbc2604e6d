/** Opinions of a teacher that readers may take for the school's. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { findBlame } from '../blame/blame';
import { type Cue, cuesIn, has, hasIn, sentencesWith, wordsBetween } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { isQuoted, isReported } from '../text/speech';
import { effects, wanting } from './measures';
import { abstract, field, heads, notHeads, ownWork, practice, rulers, school } from './opinion-topics';
import { blame, conviction, doubt, elsewhere, grumble, idiom, judgement, news, praise, stance } from './opinion-words';

/** The words that settle it: these opinions are the writer's. */
const disclaimer =
  /(?:opinions?|avis|propos|positions?|points? de vue|mots|tweets?|posts?|publications?)[^.!?\n]{0,40}(?:les miens|les miennes|personnel(?:le)?s?|n'engag\w+ que moi|que moi)|n'engag\w+ (?:que moi|ni|pas|en rien|aucunement)|a titre (?:strictement |purement )?(?:personnel|prive)|avis (?:perso|personnel)|je (?:ne )?parle (?:ici )?(?:pour moi|qu'en mon nom|en mon nom)|(?:views?|opinions?|thoughts|words|tweets)[^.!?\n]{0,30}(?:my own|mine|personal)|(?:all|own) (?:views|opinions)|my own (?:views?|opinions?)|(?:don'?t|do not|not) speak(?:ing)? (?:here )?(?:for|on behalf of) my|ne regarde que moi|speaking (?:only )?for myself|personal (?:view|opinion|capacity)|not (?:those of|necessarily)|do(?:es)? not (?:reflect|represent)|nothing to do with my (?:employer|school)/;

/** Sentences without their spaces and stops at the ends. */
function trimmed({ text }: Reading, [start, end]: Span): Span {
  const lead = /^[\s\p{P}\p{S}]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const trail = /[\s.;,]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return [Math.min(start + lead, end), Math.max(end - trail, start + lead)];
}

/** Of the thing in general, not of one pupil's: "ces bilans", "nos réunions", "ranking children", "Homework is…". */
const systemic =
  /^(?:ces|les|ce|cette|cet|la|le|nos|l|des|de|du|d|these|the|our|this|all|any|ranking|more|no|school|in|of|for|about|on|avec|pour|contre)$/;

/** One pupil's report, not reports. */
const ofOne = /\b(?:bulletin|livret|bilan|note|copie|report card|report|test|homework|devoir)s? d(?:e |')(?!(?:la|les|l)\b)\w+/;

/** Words between a subject and a judgement: one further away is of something else. */
const reach = { rule: 14, practice: 9, school: 8, doubt: 9, field: 14 } as const;

/** Do cues of the two stand so many words apart at most? */
const near = (a: readonly Cue[], b: readonly Cue[], most: number): boolean =>
  a.some((one) => b.some((other) => wordsBetween(one, other) <= most));

/** Does a cue of the second stand behind one of the first, so many words away at most? */
const followed = (a: readonly Cue[], b: readonly Cue[], most: number): boolean =>
  a.some(({ last }) => b.some(({ first }) => first > last && first - last - 1 <= most));

/** Cues that do not overlap with those of another kind. */
const apart = (cues: readonly Cue[], others: readonly Cue[]): readonly Cue[] =>
  others.length === 0 ? cues : cues.filter((cue) => !others.some(({ first, last }) => first <= cue.last && cue.first <= last));

const scorn = /[\u{1F644}\u{1F621}\u{1F92C}\u{1F921}\u{1F624}\u{1F4A9}\u{1F92E}\u{1F926}\u{1F620}]/u;

const fresh = /^(?:nouve\w+|new|latest|so|tres|grand\w*|fameu\w+|endless|constant|compulsory|sacro)$/;

/** What is done at school, in general: "les notes", "Homework" at the beginning of a sentence. */
function general(reading: Reading, cues: readonly Cue[], [start]: Span): readonly Cue[] {
  const tokens = reading.tokens;
  return cues.filter(({ first, start: at }) => {
    const [before, further] = [tokens[first - 1], tokens[first - 2]];
    if (!before || before.start < start || systemic.test(before.word)) return true;
    return (
      (fresh.test(before.word) && further && systemic.test(further.word)) || /[,:;(!?.]\s*$/.test(reading.folded.slice(start, at))
    );
  });
}

const pronoun =
  /^[\s\p{P}\p{S}]*(?:elle|ils?|ca|cela|she|he|they|it|the (?:whole )?lot of them|(?:every (?:last )?one|all|none) of them)\b/u;
/** "Terrible idea for…", "toothless, expensive": nothing stands before the judgement, and it is of what was said before. */
const bare = /^[\s\p{P}\p{S}]*(?:an? |what an? |utterly |totally |just |such an? |absolutely |une |quelle |vraiment )?$/u;

function isBareJudgement(reading: Reading, sentence: Span, before: Span): boolean {
  const judged = cuesIn(reading, judgement, sentence)[0] ?? cuesIn(reading, idiom, sentence)[0];
  if (!judged || !bare.test(reading.folded.slice(sentence[0], judged.start)) || hasIn(reading, elsewhere, before)) return false;
  return [heads, rulers, practice].some(
    (one) =>
      apart(cuesIn(reading, one, before), [...cuesIn(reading, notHeads, before), ...cuesIn(reading, ownWork, before)]).length > 0,
  );
}

/** "Ma directrice ? Elle…": whom the sentence before ends on, in so many letters at most, is spoken of in this one. */
function isOfBefore(reading: Reading, [start, end]: Span): boolean {
  if (start === 0) return false;
  const before: Span = [Math.max(reading.sentenceAt(start - 1)[0], start - 90), start];
  if (isBareJudgement(reading, [start, end], reading.sentenceAt(start - 1))) return true;
  const isTopic = start - before[0] < 40 && /\?\s*$/.test(reading.folded.slice(...before));
  if (!isTopic && !pronoun.test(reading.folded.slice(start, end))) return false;
  return [heads, rulers].some((one) => apart(cuesIn(reading, one, before), cuesIn(reading, notHeads, before)).length > 0);
}

/** The cues of some lexicons in one sentence. */
type CuesHere = (...lexicons: readonly Lexicon[]) => readonly Cue[];

const judgedIn = (cues: CuesHere): readonly Cue[] => apart(cues(judgement, idiom, blame, effects), cues(elsewhere));

/** Told of a film, a lesson or a king. */
const isOfWorks = (cues: CuesHere): boolean => cues(elsewhere).some(({ first, last }) => first === last);

/** Does it judge those who rule schools, or the school? */
function judgesRulers(reading: Reading, sentence: Span, cues: CuesHere): boolean {
  const leaders = apart(cues(heads), cues(notHeads));
  const deciders = apart(cues(rulers), cues(notHeads));
  const ruling = [...leaders, ...deciders];
  if (ruling.length === 0 && isOfBefore(reading, sentence)) return cues(judgement, blame, effects).length > 0;
  const isOpinion = cues(stance).length > 0;
  if (isOfWorks(cues) && !isOpinion) return false;
  const judged = judgedIn(cues);
  if (near(leaders, judged, reach.rule) || near(deciders, [...judged, ...cues(praise)], reach.rule)) return true;
  if (near(cues(school), judged, reach.school)) return true;
  if (ruling.length > 0 && cues(news).length === 0) {
    if (isOpinion || followed(ruling, cues(doubt), reach.doubt) || followed(deciders, cues(grumble), reach.doubt)) return true;
    if (scorn.test(reading.text.slice(...sentence))) return true;
  }
  return ruling.length + cues(school).length > 0 && blames(reading, sentence);
}

/** Does it judge what schools are made to do? */
function judgesPractice(reading: Reading, sentence: Span, cues: CuesHere): boolean {
  if (cues(ownWork).length > 0) return false;
  const opinions = [...judgedIn(cues), ...cues(stance)];
  if (opinions.length > 0 && !ofOne.test(reading.folded.slice(...sentence))) {
    const done = general(reading, cues(practice), sentence);
    if (near(done, opinions, reach.practice)) return true;
  }
  if (near(cues(field), cues(conviction), reach.field)) return true;
  if (isOfWorks(cues)) return false;
  if (near(cues(abstract), apart(cues(judgement, idiom), cues(elsewhere)), reach.school)) return true;
  return near([...cues(abstract), ...cues(rulers)], cues(wanting), reach.field);
}

/** Does this sentence judge the school or those who run it? */
function judges(reading: Reading, sentence: Span): boolean {
  const cues: CuesHere = (...lexicons) => lexicons.flatMap((one) => cuesIn(reading, one, sentence));
  return judgesRulers(reading, sentence, cues) || judgesPractice(reading, sentence, cues);
}

const copula = /(?<![a-z])(?:est|sont|etait|etaient|c'est|is|are|was|were|isn't|aren't)(?![a-z])/;

/**
 * Is it said outright, "this reform is a shambles": who rules, a verb of being, a judgement? Then nothing is left to weigh.
 * @param at of an opinion that was found
 */
export function isOutright(reading: Reading, at: Span): boolean {
  const cues: CuesHere = (...lexicons) => lexicons.flatMap((one) => cuesIn(reading, one, at));
  if (isOfWorks(cues)) return false;
  const [ruling, judged] = [apart(cues(rulers), cues(notHeads)), cues(judgement)];
  return ruling.some(({ last, end }) =>
    judged.some(
      ({ first, start }) => first > last && first - last - 1 <= reach.rule && copula.test(reading.folded.slice(end, start)),
    ),
  );
}

/** Is somebody run down in it? */
const blames = (reading: Reading, [start, end]: Span): boolean =>
  reading.once(findBlame).some(({ at }) => at[0] >= start && at[1] <= end);

/** "Selon le rectorat…"; "selon moi" is the writer's own. */
const isSaidByOthers = (reading: Reading, [start, end]: Span): boolean =>
  isReported(reading, [end - 1, end]) && !/\b(?:selon|d'apres) (?:moi|nous)\b/.test(reading.folded.slice(start, end));

/** "Great, more paperwork from County Hall. They really do treasure us": what is said next of the same. */
function withNext(reading: Reading, [start, end]: Span): Span {
  if (end >= reading.text.length) return [start, end];
  const next = reading.sentenceAt(end);
  return next[1] - next[0] <= longest.next && signs.some((sign) => hasIn(reading, sign, next)) ? [start, next[1]] : [start, end];
}
/** Letters of a sentence that only adds to the one before. */
const longest = { next: 60 } as const;

/** Sentences that follow each other are one opinion. */
function runs({ text }: Reading, found: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const at of found) {
    const last = spans.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], at[0]))) spans[spans.length - 1] = [last[0], at[1]];
    else spans.push(at);
  }
  return spans;
}

/** One of them stands in every opinion. */
const signs = [effects, wanting, judgement, idiom, blame, stance, praise, doubt, grumble, conviction] as const;
const subjects = [abstract, heads, rulers, practice, school, field] as const;

/**
 * Sentences of opinion on school, education policy or employer, unless the post says whose opinion it is.
 * A finder: `reading.once(findOpinions)`.
 */
export function findOpinions(reading: Reading): readonly Span[] {
  if (!subjects.some((subject) => has(reading, subject))) return [];
  const sentences = new Map(signs.flatMap((sign) => sentencesWith(reading, sign)).map((span) => [span[0], span]));
  const found = [...sentences.values()]
    .filter((sentence) => judges(reading, sentence))
    .map((sentence) => withNext(reading, sentence))
    .map((sentence) => trimmed(reading, sentence))
    .filter((at) => at[1] > at[0] && !isQuoted(reading, at) && !isSaidByOthers(reading, at))
    .sort((a, b) => a[0] - b[0]);
  return found.length > 0 && disclaimer.test(reading.folded) ? [] : runs(reading, found);
}
