/** Whose mark is it? Marks tied to nobody are nobody's business. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { nearSpan } from '../near';
import { findPersons } from '../persons';
import { isAboutPupils } from '../school/context';
import { findPupilNouns } from '../school/pupils';
import type { Mark, Owner } from './mark';
import { subject, test } from './subjects';

const self =
  /(?<![a-z])(?:j'|je |j ai |jai |g (?:eu|u) |j suis |jsuis |moi\b|on a (?:eu|obtenu)|ma (?:moyenne|note)|mes (?:notes|resultats|moyennes)|mon (?:bulletin|bul|ds|controle)|m'(?:a|as|ont)\b|i |i'm|im |i've|my |me\b|mine\b)/;
/** "My" and "mes" are the pupils of a teacher. */
const teacherSelf = /(?<![a-z])(?:j'|je |moi\b|i |i'm)/;
const theirs =
  /(?<![a-z])(?:il|elle|ils|elles|lui|celui|celle|celui-ci|he|she|they|him|her|his|their|tu|ton|ta|tes|you|ur|your|son fils|sa fille|her son|her daughter|his son|his daughter|leur fils|leur fille|qui|le pauvre|la pauvre|un seul|une seule|un autre)(?![a-z])|(?<![a-z])t'(?:as|es)\b/;
const oneOfThem = /(?<![a-z])(?:il|elle|he|she|him|her|his|lui)(?![a-z])/;
const ownChild =
  /(?<![a-z])(?:mon (?:fils|neveu|frere|mari|grand|petit|aine|cadet)|ma (?:fille|niece|soeur|femme|grande|petite|ainee|cadette)|mes (?:fils|filles)|my (?:son|daughter|nephew|niece|husband|wife|eldest|youngest|brother|sister|own)|(?:her|his|leur|son|sa) (?:permis|driving))(?![a-z])/;
const group =
  /(?<![a-z])(?:classes?|groupes?|promo|promotion|section|niveau|eleves|cohorte|class|year group|cohort|set|form|period \d|la (?:3|4|5|6)e|college|lycee|ecole|pupils|students|echecs?)(?![a-z])/;

const schoolWork = new RegExp(`\\b(?:${subject}|${test}|moyenne|notes?|average|marks?|grades?)\\b`);

/** A mark beyond doubt beside these is a pupil's: whose copy is it else? */
const implied =
  /(?<![a-z])(?:candidate?s?|copies?|binome|cancre|gamine?s?|gosses?|momes?|loulous?|loustics?|le (?:petit|coupable|pauvre|gars)|la (?:petite|coupable|pauvre)|rhetos?|redoublante?s?|champion(?:ne)?|kids?|boys?|girls?|lad|the winner|mocks|essays|one of mine|ton prof|ta prof|your teacher|bulletins?|appreciations?|livrets?|lsu|conseil de classe|delibe(?:ration)?s?|ceux|celles|l'un|l'une|quelqu'un|un autre|une autre|celui|celle|someone|somebody)(?![a-z])/;
/** What is said of marks in general, or of all the pupils of a country. */
const general =
  /(?<![a-z])(?:suffit|suffisent|il faut|faudrait|seuil|bareme|minimum|equivaut|correspond|veut dire|signifie|coefficient|compte pour|national(?:e|es)?|academie|academique|selon|etude|enquete|sondage|ministere|nationwide|government|survey|worth|means|required|pass mark|threshold|going from|graded|noter? sur|notee? sur|objectif|reforme|parcoursup|chiffres|statistiques|score moyen|pisa|noter|evaluer|taux)(?![a-z])/;

const inside = (offset: number, [start, end]: Span): boolean => start <= offset && offset < end;

/** Strong: the mark is one beyond doubt, so a word with a capital that stands like a name is one. */
function ownerIn(reading: Reading, span: Span, strong = false): Owner | undefined {
  const named = reading
    .once(findPersons)
    .some(
      ({ at, role, full, source }) =>
        inside(at[0], span) && role !== 'adult' && (strong || role === 'pupil' || full || source !== 'shape'),
    );
  if (named) return 'named';
  const nouns = reading.once(findPupilNouns).filter(({ at }) => inside(at[0], span));
  if (nouns.some(({ who, by }) => who === 'pupil' && by !== 'the')) return 'unnamed';
  if (nouns.length > 0) return nouns.some(({ who }) => who === 'pupil') ? 'unnamed' : 'group';
  return undefined;
}

/** The sentence of an offset with its neighbours, when they are close. */
function withNeighbours(reading: Reading, [start, end]: Span): Span {
  const { sentences } = reading;
  const first = sentences.findIndex((sentence) => sentence[0] <= start && start < sentence[1]);
  let [from, to] = [start, end];
  for (let index = first - 1; index >= 0 && index >= first - 2; index--) {
    const sentence = sentences[index] as Span;
    if (end - sentence[0] > (index === first - 1 ? 260 : 160)) break;
    from = sentence[0];
  }
  for (let index = first + 1; index < sentences.length && index <= first + 2; index++) {
    const sentence = sentences[index] as Span;
    if (sentence[1] - start > (index === first + 1 ? 260 : 160)) break;
    to = sentence[1];
  }
  return [from, to];
}

/** "J'ai eu 12 au bac", "I failed my driving test": told of the one who writes. */
const writers =
  /(?<![a-z])(?:j'ai|j'avais|j'aurais|j ai|je|i|i've|i'd|i once|mon|ma|mes|my)(?: (?:me suis|suis|ai|deja|aussi|eu|obtenu|decroche|got|had|scored|once|only|even|encore|enfin|moi|moi aussi|just|pris|tape|never|nearly|almost|totally|just|then|note|moyenne|copie|bulletin|average|score|final|grade)){0,4}(?: (?:un|une|a|an|at|de|is|was|est|etait|:))?(?: beau| petit)? ?:? ?$/;

/** "Objectif 15 de moyenne", "si j'ai 16": a mark one dreams of. */
const dreamt =
  /(?<![a-z])(?:objectif|esper\w*|rev\w*|vise\w*|viser|if i get|if you get|hop(?:e|ing)|aim\w*|wants?|wanted|needs?|voudr\w+|veux|veut|donnerais|mettrais|mettrait|imagin\w*|souhait\w*|apporte|atteindre|il faut|faut|minimum|si (?:j'ai|tu as|il a|elle a|on a)|avoir (?:au moins|plus de)|get at least)(?: [a-z']+){0,3} $|(?<![a-z])des $/;

/** "Madame, j'ai eu 18": a pupil speaks in the post of the teacher. */
const isQuotedAt = ({ text }: Reading, from: number, to: number): boolean =>
  /[«“][^»”]*$|^[^"]*"[^"]*$/.test(text.slice(from, to));

const tells = (mark: Mark): boolean => mark.sure || mark.kind === 'result' || mark.kind === 'comment' || mark.kind === 'faults';

/** Does a teacher tell the mark of somebody, though nobody is spoken of in words? */
function isSomebodys(reading: Reading, mark: Mark, words: string, around: string): boolean {
  if (
    general.test(words) ||
    teacherSelf.test(words.replace(/\b(?:je|j')(?: viens de)? ?(?:lui|leur|mets|mettre|ai mis|rends|corrige)/g, ''))
  )
    return false;
  if (mark.kind === 'comment') return false;
  if (implied.test(around) || theirs.test(around)) return mark.sure || mark.kind !== 'score' || reading.once(isAboutPupils);
  return mark.sure && mark.kind === 'score' && schoolWork.test(words) && reading.once(isAboutPupils);
}

/** Nobody else is close: the sentence may speak of the group, of the pupil who writes, or lean on its neighbours. */
function ownerAround(reading: Reading, mark: Mark, sentence: Span, words: string): Owner | undefined {
  const student = reading.post.author === 'student';
  if ((mark.kind === 'average' && group.test(words)) || (mark.kind === 'result' && mark.sure)) return 'group';
  if (student && isOwnWork(mark, words)) return 'self';
  const wide = withNeighbours(reading, sentence);
  const around = reading.folded.slice(...wide);
  const close =
    tells(mark) || mark.kind === 'letter' || schoolWork.test(around) ? ownerIn(reading, wide, tells(mark)) : undefined;
  if (close && !ownChild.test(around)) return close;
  return !student && isSomebodys(reading, mark, words, around) ? 'unnamed' : undefined;
}

/**
 * Whose the mark is, as far as the sentence and its neighbours tell.
 * @returns undefined when it is nobody's, or the teacher's own, or of the teacher's own child
 */
export function ownerOf(reading: Reading, mark: Mark): Owner | undefined {
  if (mark.owner) return mark.owner;
  const sentence = nearSpan(reading, mark.at[0]);
  const words = reading.folded.slice(...sentence);
  const student = reading.post.author === 'student';
  if (
    !student &&
    !isQuotedAt(reading, sentence[0], mark.at[0]) &&
    writers.test(reading.folded.slice(Math.max(0, mark.at[0] - 50), mark.at[0]))
  )
    return undefined;
  if (dreamt.test(reading.folded.slice(Math.max(0, mark.at[0] - 40), mark.at[0]))) return undefined;
  const here = ownerIn(reading, sentence, tells(mark));
  if (here === 'named' || here === 'unnamed') return here;
  if (!student && ownChild.test(words)) return undefined;
  if (student && self.test(words)) return 'self';
  if (here) return oneOfThem.test(words) ? 'unnamed' : here;
  if (theirs.test(words) && (student || reading.once(isAboutPupils))) return 'unnamed';
  return ownerAround(reading, mark, sentence, words);
}

/** A pupil's "12,8 au brevet blanc", "Maths 6/20": nobody else is spoken of. */
function isOwnWork(mark: Mark, words: string): boolean {
  if (!schoolWork.test(words) || general.test(words)) return false;
  return mark.kind !== 'rank' && mark.kind !== 'comment' && (mark.kind !== 'result' || mark.bad);
}
