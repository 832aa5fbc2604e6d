/** Opinions of a teacher that readers may take for the school's. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { authority, blame, disclaimer, judgement, practice, school, stance } from './opinion-words';
import { isQuoted, isReported } from './speech';

/** Announced or reported by the authority, not judged: "le ministère annonce", "the district announced". */
const news =
  /\b(?:annonce\w*|publie\w*|confirme\w*|entre en vigueur|paraitra|rappelle que|informe\w*|announced?|published|confirms?|released|starts|takes effect|will be introduced|visite\w*|visits?|visited)\b/;

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

/** Does this sentence judge the school or those who run it? */
function judges(folded: string): boolean {
  if (ofOne.test(folded)) return authority.test(folded) && judgement.test(folded);
  if (authority.test(folded)) return judgement.test(folded) || blame.test(folded) || (stance.test(folded) && !news.test(folded));
  if (practice.test(folded)) return systemic.test(folded) && (judgement.test(folded) || stance.test(folded));
  return school.test(folded) && judgement.test(folded);
}

/**
 * Sentences of opinion on school, education policy or employer, unless the post says whose opinion it is.
 * A finder: `reading.once(findOpinions)`.
 */
export function findOpinions(reading: Reading): readonly Span[] {
  if (disclaimer.test(reading.folded)) return [];
  return reading.sentences
    .filter((sentence) => judges(reading.folded.slice(...sentence)))
    .map((sentence) => trimmed(reading, sentence))
    .filter((at) => at[1] > at[0] && !isQuoted(reading, at) && !isReported(reading, [at[1] - 1, at[1]]));
}
