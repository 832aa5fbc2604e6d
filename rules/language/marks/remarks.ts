/** Appreciations: the scales and the ready-made phrases of reports, what is quoted from them, and what is judged. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesOf, has, hasIn } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { cueAfter, cueBefore, gap } from './around';
import { isLittle } from './beside';
import { getting, giving, levelling } from './getting';
import type { Mark } from './mark';
import {
  announcing,
  councils,
  decided,
  honours,
  judgedWork,
  judgements,
  phrases,
  praises,
  reported,
  reports,
  reportWords,
  scaleWords,
  summary,
} from './remark-words';

const comment = (at: Span, told: Partial<Mark> = {}): Mark => ({ at, kind: 'comment', bad: true, sure: false, ...told });

/** Speech, not a report. */
const speech =
  /\?|(?<![a-z])(?:je|j'|tu|t'|vous|moi|c'est|m'|nous|madame|monsieur|maitresse|i|i'm|you|me|my|miss|sir|we)(?![a-z])/;
const quotation = /[«"“] ?([^«»"“”\n]{6,90}?) ?[»"”]|(?<![a-z])'([^'\n]{8,60})'(?![a-z])/dg;

const isRemark = (reading: Reading, start: number, end: number): boolean =>
  cuesOf(reading, reportWords).some((cue) => cue.start >= start && cue.end <= end) &&
  !speech.test(reading.folded.slice(start, end));

/** "« Élève passif, voire absent »": a report quoted in a post that speaks of reports. */
function* quotedRemarks(reading: Reading): Iterable<Mark> {
  if (!has(reading, reportWords) || !has(reading, reports)) return;
  for (const match of reading.folded.matchAll(quotation)) {
    const at = match.indices?.[1] ?? match.indices?.[2];
    if (at && isRemark(reading, ...at)) yield comment(at, { sure: true });
  }
}

/** "Appréciation : élève sérieuse, trop effacée." */
function* announced(reading: Reading): Iterable<Mark> {
  for (const { end } of cuesOf(reading, announcing)) {
    const after = /^[^.!?\n:«"]{0,45}: ?([^.!?\n«"“]{6,80})(?=[.!?\n]|$)/d.exec(reading.folded.slice(end, end + 140));
    const at = after?.indices?.[1];
    if (at && isRemark(reading, end + at[0], end + at[1])) yield comment([end + at[0], end + at[1]], { sure: true });
  }
}

const adverbs =
  /^ (?:(?:tres|trop|vraiment|plutot|encore|assez|bien|toujours|si|tellement|franchement|very|so|really|quite|pretty|rather|far too|just|absolutely|all) )*$/;
/** "Les résultats de Tom en anglais sont catastrophiques": what it is of, and a verb. */
const complement =
  /^(?: (?!mais|but|et |and |qui|who|que |that|car|because)[^.!?;:,\n]{1,45})? (?:est|sont|reste|restent|etait|etaient|devient|deviennent|deja|is|are|was|were|remains?|has|have|looks?|gets?) (?:(?:tres|trop|vraiment|plutot|encore|assez|bien|toujours|absolument|carrement|been|still|very|so|really|quite|pretty|rather|far too|just|absolutely|getting) )*$/;
/** Verbs that judge by themselves need no "est": "ses notes dégringolent". */
const judgesAlone =
  /^(?:laisse|degringole|s'effondre|chute|ne decolle|s'ecroule|dropped|slipped|plummeted|nosedived|tanked|gone|going|en chute|en baisse|en berne)/;

function judgementOf(reading: Reading, what: Cue, lexicon: Lexicon): Cue | undefined {
  const said = cueAfter(reading, what, lexicon, 9);
  if (!said) return undefined;
  const between = gap(reading, what, said);
  if (adverbs.test(between) || complement.test(between)) return said;
  const alone = judgesAlone.test(reading.folded.slice(said.start, said.end));
  return alone && between.length < 40 && !/[.!?;:,\n]/.test(between) ? said : undefined;
}

/** "Travail très insuffisant", "participation inexistante", "les résultats de Tom sont catastrophiques". */
function* judgedOf(reading: Reading, objects: Lexicon, told: Partial<Mark>): Iterable<Mark> {
  for (const what of cuesOf(reading, objects)) {
    const bad = judgementOf(reading, what, judgements);
    const good = bad || !has(reading, reports) ? undefined : judgementOf(reading, what, praises);
    const said = bad ?? good;
    if (said) yield comment([what.start, said.end], { bad: bad !== undefined, ...told });
  }
}

function* judged(reading: Reading): Iterable<Mark> {
  if (!has(reading, judgements) && !has(reading, praises)) return;
  yield* judgedOf(reading, reported, {});
  if (!has(reading, judgements)) return;
  yield* judgedOf(reading, judgedWork, { close: true });
  for (const what of cuesOf(reading, summary)) {
    const said = cueAfter(reading, what, judgements, 6);
    if (said && /^[^.!?\n:«"]{0,30}(?: ?: ?| est | is | ?\? )$/.test(gap(reading, what, said)))
      yield comment([said.start, said.end], { sure: true });
  }
}

const given = /(?:« ?|" ?|“|\b(?:une?|an?|niveau|que des|mention|encore|tout|the|level) (?:« ?|" ?|“)?)$/;
const article = /\b(?:une?|an?) $/;
const aside = /^ ?[»"”]?(?:,|\.|!|$| (?:en|pour|a|au|in|for|on|partout|sauf|across)(?![a-z]))/;

/** "Un insuffisant pour Kevin", "il a juste eu « fragile »", "j'ai mis non acquis": a level, and somebody who has it. */
function* levels(reading: Reading): Iterable<Mark> {
  for (const cue of cuesOf(reading, scaleWords)) {
    const before = reading.folded.slice(Math.max(0, cue.start - 14), cue.start);
    if (!aside.test(reading.folded.slice(cue.end, cue.end + 12))) continue;
    const verb = [getting, giving, levelling]
      .map((verbs) => cueBefore(reading, cue, verbs, 4))
      .find((verb) => verb !== undefined && isLittle(gap(reading, verb, cue).replace(/[«"“]/g, '')));
    const said = given.test(before);
    if (verb ? said : article.test(before) && /^ (?:pour|for|en|in) /.test(reading.folded.slice(cue.end, cue.end + 6)))
      yield comment([cue.start, cue.end], { bad: false, sure: true, close: true });
  }
}

/** "Avertissement travail pour Liam", "sort du conseil avec les félicitations". */
function* decisions(reading: Reading): Iterable<Mark> {
  if (has(reading, reports))
    for (const { start, end } of cuesOf(reading, honours))
      if (
        /[«"“] ?$/.test(reading.folded.slice(Math.max(0, start - 2), start)) &&
        /^ ?[»"”]/.test(reading.folded.slice(end, end + 2))
      )
        yield comment([start, end], { bad: false, close: true });
  for (const cue of cuesOf(reading, decided)) {
    if (!hasIn(reading, councils, reading.sentenceAt(cue.start)) && !has(reading, reports)) continue;
    yield comment([cue.start, cue.end], { bad: false, close: true });
  }
}

/** Appreciations. */
export function* remarksIn(reading: Reading): Iterable<Mark> {
  yield* quotedRemarks(reading);
  yield* announced(reading);
  yield* judged(reading);
  yield* levels(reading);
  yield* decisions(reading);
  for (const { start, end } of cuesOf(reading, phrases)) yield comment([start, end]);
}
