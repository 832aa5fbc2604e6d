/** Is something said of a pupil here, or of children in general? */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { near, nearSpan } from '../near';
import { findPersons } from '../persons';
import { isAboutPupils } from './context';
import { findPupilNouns } from './pupils';

const thirdPerson =
  /(?<![a-z'])(?:(?:le|la|les|the) (?:pere|mere|parents|mum|dad|mom|maman|papa)|il|elle|lui|he|she|him|ses|sa|son|his|her|leur|leurs|their|they|ils|elles|celui-ci|celle-ci|le pauvre|la pauvre|le petit|la petite|poor kid|poor thing|bless (?:him|her)|(?:le|la|un|une|the|a|that|new) (?:nouvelle?|new|gamine?|gosse|garcon|fille|kid|boy|girl|child|lad))(?![a-z])/;
const self = /(?<![a-z])(?:j'|je|j'ai|moi|mon|ma|mes|me|m'|i|i'm|im|i've|my|we|our|nous|on|notre|nos)(?![a-z])/;
const second = /(?<![a-z])(?:tu|t'es|t'as|toi|ton|ta|tes|you|ur|your|you're)(?![a-z])/;
const ownFamily =
  /(?<![a-z])(?:mon (?:fils|mari|frere|neveu|pere|conjoint|bebe|ex|ado|grand)|ma (?:fille|femme|soeur|niece|mere|conjointe|puce)|mes (?:enfants|fils|filles|parents)|my (?:son|daughter|husband|wife|brother|sister|nephew|niece|mum|mom|dad|kids|own|baby|ex))(?![a-z])/;

/** Words of articles, training and campaigns: nobody in particular. */
export const general =
  /\b(?:journee|semaine|mois) (?:mondiale|internationale|nationale|de (?:l'|la |sensibilisation))|\b(?:formations?|webinaires?|conferences?|colloques?|articles?|etudes?|recherches?|guides?|ressources?|conseils|sensibilisation|sensibiliser|prevention|campagnes?|podcasts?|documentaires?|livres?|romans?|films?|loi|rapport|pour cent|en general|souvent|chaque annee|les enfants|les jeunes|comment (?:aider|adapter|accompagner|gerer|faire)|outils? (?:pour|d'aide)|fiches?|astuces?|adapter|amenager|inclusion|inclusive|signes? de|reperer|touche|concerne|associations?|cagnotte|recrute|awareness|training|inset|webinars?|talks? (?:on|by)|workshops?|research|stud(?:y|ies)|articles?|guidance|tips|strategies|resources?|charity|fundraiser|support group|how to (?:help|support|teach)|books? (?:on|about)|per cent|in general|children with|pupils with|students with|kids with|people with|campaign|policy|helpline|signs of|one in|1 in)\b|\d ?%/;
const event =
  /\b(?:aujourd'hui|ce matin|cet apres-midi|hier|lundi|mardi|mercredi|jeudi|vendredi|ce midi|cette semaine|vient d[e']|today|yesterday|this (?:morning|week|afternoon)|monday|tuesday|wednesday|thursday|friday|just|last (?:week|night|lesson|period)|again|encore|m'a|nous a|told me|asked me|gave me|enfin|finally|for the first time|premiere fois|ma classe|my class|en cours|in class|first|today|ce trimestre|ce midi|in my|de ma|pendant (?:le|la|mon|l'))\b/;

const staff =
  /(?<![a-z])(?:m\.|mr|mrs|ms|miss|mme|monsieur|madame|dr) ?[a-z]+|(?<![a-z])(?:(?:le|la|l'|ma|mon|notre|un|une|the|our|my|a) ?(?:[a-z]+ )?(?:profs?|professeure?|collegue|directeur|directrice|principale?|proviseur|cpe|surveillante?|aesh|teacher|head|headteacher|principal|colleague|deputy|instit|maitresse|maitre|inspect[a-z]+|ministre|maire|mayor|minister))(?![a-z])/;

/** "J'ai un élève qui…": one of mine. */
const haveOne =
  /(?<![a-z])(?:j'ai|j'avais|j'ai eu|i have|i've got|i had|there is|there's|il y a|y a|on a) (?:(?:en|in) [a-z0-9 ]{1,12})?(?:un|une|a|this|ce|cet|cette) (?:[a-z]+ )?(?:eleve|gamine?|petite?|pupil|student|kid|boy|girl|child|gosse)/;

const inside = ([start]: Span, [from, to]: Span): boolean => from <= start && start < to;
const touching = (a: Span, b: Span): boolean => a[0] <= b[1] + 1 && b[0] <= a[1] + 1;

/** Names and nouns of pupils in a stretch of text, the surest kind first. */
function pupilIn(reading: Reading, span: Span): 'sure' | 'some' | 'group' | undefined {
  const named = reading.once(findPersons).filter(({ at, role }) => inside(at, span) && role !== 'adult');
  if (
    named.some(({ role }) => role === 'pupil') ||
    (named.length > 0 && (reading.post.profile === 'class' || reading.once(isAboutPupils)))
  )
    return 'sure';
  const nouns = reading.once(findPupilNouns).filter(({ at }) => inside(at, span));
  if (nouns.some(({ who, by }) => who === 'pupil' && by === 'own')) return 'sure';
  if (nouns.length > 0 && haveOne.test(reading.folded.slice(...span))) return 'sure';
  if (nouns.some(({ who }) => who === 'pupil')) return 'some';
  return nouns.some(({ by }) => by === 'own') ? 'group' : undefined;
}

/**
 * Whether what stands at `at` is told of a pupil, or of a pupil's family.
 * @param selves a pupil who writes may be speaking of himself
 */
export function isToldOfPupil(reading: Reading, at: Span, selves: boolean): boolean {
  const sentence = nearSpan(reading, at[0]);
  const words = reading.folded.slice(...sentence);
  const student = reading.post.author === 'student';
  const here = pupilIn(reading, sentence);
  if (here === 'sure') return true;
  if (isOfStaff(reading, sentence, at)) return false;
  if (general.test(words) || (!student && ownFamily.test(words))) return false;
  // "un élève dyslexique": somebody, if something happened to him; anybody, if not.
  if (here === 'some') return event.test(words) || /\b(?:a|ai|ont|was|has|had|got) [a-z]+(?:e|u|i|ed|t)e?s?\b/.test(words);
  if (student && (second.test(words) || (selves && self.test(words)))) return true;
  if (here === 'group' && event.test(words)) return true;
  if (!thirdPerson.test(words)) return false;
  if (student || reading.post.profile === 'class') return true;
  return here === 'group' || isToldNearby(reading, sentence);
}

/** "Mr Olliver got arrested": said of staff, who are spoken of just before. */
function isOfStaff(reading: Reading, [start]: Span, at: Span): boolean {
  return staff.test(reading.folded.slice(start, at[0]));
}

/** A pronoun takes up the pupil of the sentence before, or of the one after: "His dad is in prison. My Year 4 hero." */
function isToldNearby(reading: Reading, [start, end]: Span): boolean {
  return pupilIn(reading, [Math.max(0, start - 220), start]) !== undefined || pupilIn(reading, [end, end + 120]) !== undefined;
}

const youngBefore =
  /(?<![a-z])(?:my|our|one of my|mon|ma|notre|un de mes|une de mes|a|un|une) (?:[a-z0-9]+ ){0,2}(?:lad|boy|girl|kid|child|kiddo|one|gamine?|garcon|fille|petite?|gosse|enfant|loulou|bonhomme|ado)s? ?$/;

/** Does a pupil's name or noun touch these words? "mon élève [dyslexique]", "[autistic] student", "my little lad [with…]". */
export function touchesPupil(reading: Reading, at: Span): boolean {
  const nouns = reading.once(findPupilNouns);
  // "our refugee pupils" is a group singled out: another rule.
  const scheme = /refugee|ukrain|boursi|allophone/.test(reading.folded.slice(...at));
  if (nouns.some((noun) => noun.by === 'own' && touching(noun.at, at) && !(scheme && noun.who === 'group'))) return true;
  if (reading.once(findPersons).some((person) => person.role !== 'adult' && at[0] >= person.at[1] && at[0] - person.at[1] <= 3))
    return true;
  const words = near(reading, at[0]);
  if (general.test(words) || !event.test(words)) return false;
  const somebody = nouns.some((noun) => noun.who === 'pupil' && noun.by !== 'the' && touching(noun.at, at));
  return somebody || youngBefore.test(reading.folded.slice(Math.max(0, at[0] - 40), at[0]));
}
