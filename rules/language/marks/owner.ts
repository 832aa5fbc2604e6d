/** Whose mark is it? Marks tied to nobody are nobody's business. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { nearSpan } from '../near';
import { findPersons } from '../persons';
import { isAboutPupils } from '../school/context';
import { findPupilNouns } from '../school/pupils';
import type { Mark } from './mark';
import { subject, test } from './subjects';

export type Owner = 'named' | 'unnamed' | 'group' | 'self';

const self =
  /(?<![a-z])(?:j'|je |j ai |moi\b|on a (?:eu|obtenu)|ma (?:moyenne|note)|mes (?:notes|resultats|moyennes)|mon (?:bulletin|bul|ds|controle)|m'(?:a|as|ont)\b|i |i'm|im |i've|my |me\b|mine\b)/;
const selfAnywhere = /(?<![a-z])(?:j'|je |moi\b|i |i'm|my )/;
const theirs =
  /(?<![a-z])(?:il|elle|ils|elles|lui|celui|celle|celui-ci|he|she|they|him|her|his|their|tu|ton|ta|tes|you|ur|your|son fils|sa fille|her son|her daughter|his son|his daughter|leur fils|leur fille|qui|le pauvre|la pauvre|un seul|une seule|un autre)(?![a-z])|(?<![a-z])t'(?:as|es)\b/;
const oneOfThem = /(?<![a-z])(?:il|elle|he|she|him|her|his|lui)(?![a-z])/;
const ownChild =
  /(?<![a-z])(?:mon (?:fils|neveu|frere|mari|grand|petit|aine|cadet)|ma (?:fille|niece|soeur|femme|grande|petite|ainee|cadette)|mes (?:fils|filles)|my (?:son|daughter|nephew|niece|husband|wife|eldest|youngest|brother|sister|own)|(?:her|his|leur|son|sa) (?:permis|driving))(?![a-z])/;
const group =
  /(?<![a-z])(?:classes?|groupes?|promo|promotion|section|niveau|eleves|cohorte|class|year group|cohort|set|form|la (?:3|4|5|6)e|college|lycee|ecole|pupils|students|echecs?)(?![a-z])/;

const schoolWork = new RegExp(`\\b(?:${subject}|${test}|moyenne|notes?|average|marks?|grades?)\\b`);

const inside = (offset: number, [start, end]: Span): boolean => start <= offset && offset < end;

function ownerIn(reading: Reading, span: Span): Owner | undefined {
  const named = reading
    .once(findPersons)
    .some(
      ({ at, role, full, source }) => inside(at[0], span) && role !== 'adult' && (role === 'pupil' || full || source !== 'shape'),
    );
  if (named) return 'named';
  const nouns = reading.once(findPupilNouns).filter(({ at }) => inside(at[0], span));
  if (nouns.some(({ who, by }) => who === 'pupil' && by !== 'the')) return 'unnamed';
  if (nouns.length > 0) return nouns.some(({ who }) => who === 'pupil') ? 'unnamed' : 'group';
  return undefined;
}

/** The sentence of an offset with the one before it, when that is close. */
function withSentenceBefore(reading: Reading, [start, end]: Span): Span {
  const before = reading.sentences.findLast((sentence) => sentence[1] <= start);
  return before && end - before[0] < 260 ? [before[0], end] : [start, end];
}

/**
 * Whose the mark is, as far as the sentence and the one before it tell.
 * @returns undefined when it is nobody's, or the teacher's own, or of the teacher's own child
 */
export function ownerOf(reading: Reading, mark: Mark): Owner | undefined {
  const sentence = nearSpan(reading, mark.at[0]);
  const words = reading.folded.slice(...sentence);
  const student = reading.post.author === 'student';
  const here = ownerIn(reading, sentence);
  if (here === 'named' || here === 'unnamed') return here;
  if (!student && ownChild.test(words)) return undefined;
  if (student && self.test(words)) return 'self';
  if (here) return oneOfThem.test(words) ? 'unnamed' : here;
  if (theirs.test(words) && (student || reading.once(isAboutPupils))) return 'unnamed';
  if ((mark.kind === 'average' && group.test(words)) || (mark.kind === 'result' && mark.sure)) return 'group';
  if (student && isOwnWork(reading, mark, words)) return 'self';
  return mark.sure || mark.kind === 'result' ? ownerIn(reading, withSentenceBefore(reading, sentence)) : undefined;
}

/** A pupil's "12,8 au brevet blanc", "Maths 6/20": nobody else is spoken of. */
function isOwnWork(reading: Reading, mark: Mark, words: string): boolean {
  if (!schoolWork.test(words)) return false;
  return mark.sure ? selfAnywhere.test(reading.folded) : mark.kind === 'score';
}
