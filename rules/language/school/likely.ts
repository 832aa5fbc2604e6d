/**
 * How likely a situation is a pupil's, where no single word says so: what tells of whom is weighed, and adds up.
 * "This kid sleeps in the family car": told by a verb, of somebody young.
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { has, hasIn } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { findPersons } from '../names/persons';
import { nearSpan } from '../text/near';
import { isQuoted } from '../text/speech';
import { findLabels, isAboutPupils } from './context';
import { kin } from './family';
import { findPupilNouns } from './pupils';
import type { Situation } from './situations';
import { isOfOthers, isOfThing, isToldNearby } from './whose';
import { happened, oneOfMine, schooling, somebody, third } from './whose-words';

/** Children by their place in a family or a class. */
const children = lexicon(`
  [le/la/les/ce/cette/ces/deux/trois] [petit nouveau/petite nouvelle/petits nouveaux/nouveaux/jumeaux/jumelles/petits/petites/gamins/gamines/gosses/mômes/loulous/nouveau/nouvelle/cadet/cadette/aîné/aînée],
  [le/la] [fils/fille] [de/du/des], [le/la] [petit/petite] _ _, la famille _, la fratrie, nouveau dans, nouvelle dans, nouvel élève, petit nouveau, petite nouvelle, [son/sa/leur/votre] [fils/fille/enfant], mon délégué, ma déléguée, dont mon délégué, élève de
  new kid, new boy, new girl, new student, new starter, new pupil, the _ family, the _ twins, the _ boy, the _ girl, the _ brothers, the _ sisters, [his/her/their/your] [son/daughter/child], [that/this/the] [lad/lass/kid/boy/girl/child], [their/the] eldest, [their/the] youngest, my best mate, my mate, best mate, someone in my class, someone in our class, somebody in our class, a kid in
`);

/** A teacher counts who is there: "j'ai une dysphasique en CM1", "we have a girl who…". */
const having =
  /(?<![a-z])(?:j'ai|j'en ai|on a|on en a|nous avons|on me (?:colle|confie|met)|chez (?:moi|nous)|i have|i've got|i've|we have|we've got|we've|got|had) (?:(?:en|in|dans|un|a) [a-z0-9']{1,8} )?(?:une?|an?|deux|trois|quatre|two|three|four|\d) /;

interface Sign {
  readonly weight: number;
  /** Why: what the sign tells of whose it is. */
  readonly is: (reading: Reading, situation: Situation, sentence: Span) => boolean;
}

const inside = ([start]: Span, [from, to]: Span): boolean => from <= start && start < to;
const speaksOf =
  (words: Lexicon): Sign['is'] =>
  (reading, _, sentence) =>
    hasIn(reading, words, sentence);

const isNamed: Sign['is'] = (reading, _, sentence) =>
  reading
    .once(findPersons)
    .some(({ at, role, weak, full }) => role !== 'adult' && !weak && (!full || isOfSchool(reading)) && inside(at, sentence));

/** Is the account a school's, or does the post speak of school? */
const isOfSchool = (reading: Reading): boolean =>
  reading.post.profile !== 'personal' || has(reading, schooling) || reading.once(isAboutPupils);

/** A capital in the middle of a sentence, in front of a small word: "pour Achille,", "Rosalie est". */
const unknownName = /\p{Ll}[,:]? \p{Lu}\p{Ll}{2,}(?: \p{Lu}\.?)?(?:[,.;:!?)]| \p{Ll})/u;

const possessive = /^(?:ses|sa|son|leurs?|his|her|their|[a-z]+'s)(?![a-z])/;

/** Of whom: with no sign of a young person, the rest tells of nobody. */
const ofWhom: readonly Sign[] = [
  { weight: 2.5, is: speaksOf(oneOfMine) },
  { weight: 2, is: isNamed },
  {
    weight: 2,
    is: (reading, _, sentence) =>
      reading.once(findPupilNouns).some(({ at, who, by }) => who === 'pupil' && by === 'own' && inside(at, sentence)),
  },
  { weight: 1.5, is: speaksOf(somebody) },
  { weight: 1.5, is: speaksOf(children) },
  // "Ses parents", "her dad": whose child is meant.
  { weight: 1.5, is: ({ folded }, { at, of }) => of === 'other' && possessive.test(folded.slice(...at)) },
  // Taken up: "il", "she".
  { weight: 1, is: speaksOf(third) },
  // "En 6e B", "mes 4e": of which class.
  { weight: 0.5, is: (reading, _, sentence) => reading.once(findLabels).some((at) => at >= sentence[0] && at < sentence[1]) },
  { weight: 0.5, is: (reading, _, [from, to]) => unknownName.test(reading.text.slice(from, to)) },
  // "The death of her father, Maeve…": read as grown-up for the kin beside.
  {
    weight: 1,
    is: (reading, _, sentence) =>
      reading.once(findPersons).some(({ at, role }) => role === 'adult' && inside(at, sentence)) && hasIn(reading, kin, sentence),
  },
];
/** So much at least must tell of whom: less where a verb tells it of somebody. */
const somebodyAtLeast = { told: 1, beside: 1.5, loose: 2 } as const;

const signs: readonly Sign[] = [
  { weight: 1, is: () => true },
  // A verb tells it of somebody; an adjective or a bare noun may be general.
  { weight: 1, is: (_, { tie }) => tie === 'told' },
  // Only schools set it up, or send away.
  { weight: 1, is: (_, { ofSchool }) => ofSchool === true },
  { weight: 0.5, is: speaksOf(happened) },
  // "J'ai une dysphasique en CM1": who is there is told.
  { weight: 1, is: (reading, _, sentence) => having.test(reading.folded.slice(...sentence)) },
  { weight: 1, is: (reading) => reading.post.profile !== 'class' && isOfSchool(reading) },
  { weight: 0.5, is: speaksOf(schooling) },
  { weight: 0.5, is: (reading, _, sentence) => isToldNearby(reading, sentence) },
  // A cold, a broken arm: told of anybody.
  { weight: -2, is: (_, { light }) => light === true },
  // "Un élève dyslexique a besoin…": any.
  { weight: -1, is: (reading, _, [from, to]) => anyOne.test(reading.folded.slice(from, to)) },
  // Somebody else's words, a saying, a title.
  { weight: -2, is: (reading, { at }) => isQuoted(reading, at) },
  // "Si un élève…"
  { weight: -1, is: (reading, { at }, [from]) => supposed.test(reading.folded.slice(from, at[0])) },
  { weight: -1, is: ({ folded }, _, [, to]) => folded[to - 1] === '?' },
  // A pupil tells of his own detention.
  {
    weight: -3,
    is: (reading, { matter, at }, [from]) => matter === 'discipline' && oneself.test(reading.folded.slice(from, at[0])),
  },
];
const anyOne = /^\s*(?:une?|an?|les|des|tout|every) (?:eleves?|enfants?|ados?|jeunes?|pupil|child|student|kid)(?![a-z])/;
const supposed = /(?<![a-z])(?:si|quand|lorsque|if|when|whether|any)(?![a-z])/;
const oneself = /(?<![a-z])(?:j'ai|j'etais|je|jai|i was|i had|i got|i have|i've)(?![a-z])/;

const certain = 4.5;
const likely = 4;

/**
 * How surely is a situation a pupil's, as far as weak signs add up?
 * @returns undefined when they are too few, or tell of others than pupils
 */
export function likelihood(reading: Reading, situation: Situation): 'sure' | 'likely' | undefined {
  const { at, of } = situation;
  if (of === 'self' || of === 'own kin' || isOfThing(reading, situation)) return undefined;
  const sentence = nearSpan(reading, at[0]);
  const weigh = (all: readonly Sign[]): number =>
    all.reduce((sum, { weight, is }) => (is(reading, situation, sentence) ? sum + weight : sum), 0);
  const whom = weigh(ofWhom);
  if (whom < somebodyAtLeast[situation.tie]) return undefined;
  const sum = whom + weigh(signs);
  if (sum < likely || isOfOthers(reading, sentence, at)) return undefined;
  return sum >= certain && isOfSchool(reading) ? 'sure' : 'likely';
}
