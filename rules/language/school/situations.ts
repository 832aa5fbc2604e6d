/** What a teacher knows of pupils by the job and never tells: health, home, sanctions, as words that tell them of somebody. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, cuesOf, has, hasIn, wordsBetween } from '../lexicons/cues';
import type { Lexicon } from '../lexicons/lexicon';
import { overlap } from '../text/spans';
import { contraband, dealing, exclusions, grave, hurting, sanctions, terms, victims } from './discipline';
import { dwelling, hints, homes, kin, lacking, losses, makeshift, necessities, notKin, standings, troubles } from './family';
import { isTopic } from './general-talk';
import {
  attending,
  carers,
  difficulties,
  disorders,
  harming,
  light,
  ownBody,
  provisions,
  symptoms,
  traits,
  unlike,
} from './health';
import {
  babies,
  barely,
  drugs,
  dues,
  expecting,
  owing,
  seeing,
  staying,
  taking,
  wards,
  worship,
  worshipping,
} from './pair-words';

export type Matter = 'health' | 'family' | 'discipline';

export interface Situation {
  readonly at: Span;
  readonly matter: Matter;
  /** `told` by a verb; `beside` tells only of whom it touches ("mon élève dyslexique"), `loose` of a pupil named in the sentence. */
  readonly tie: 'told' | 'beside' | 'loose';
  /** Whose it is, where the words say so: the writer's, that of the writer's family, somebody else's. */
  readonly of?: 'self' | 'own kin' | 'other';
  /** A small ailment, which a pupil may tell of himself. */
  readonly light?: boolean;
  /** Only schools have it, so who is named beside it is a pupil. */
  readonly ofSchool?: boolean;
}

/** How the words of a lexicon tell something of somebody. */
type Form = 'trait' | 'having' | 'telling' | 'kin' | 'exclusion' | 'loose' | 'owned';

const topics: readonly (readonly [Lexicon, Matter, Form])[] = [
  [traits, 'health', 'trait'],
  [disorders, 'health', 'having'],
  [provisions, 'health', 'having'],
  [carers, 'health', 'owned'],
  [symptoms, 'health', 'telling'],
  [standings, 'family', 'trait'],
  [troubles, 'family', 'kin'],
  [homes, 'family', 'telling'],
  [exclusions, 'discipline', 'exclusion'],
  [sanctions, 'discipline', 'telling'],
  [difficulties, 'health', 'telling'],
  [grave, 'discipline', 'loose'],
  [hints, 'family', 'telling'],
];

/** Words that tell only together: the second follows the first, with so many words between. */
const pairs: readonly (readonly [Lexicon, Lexicon, Matter, number])[] = [
  [harming, ownBody, 'health', 3],
  [attending, carers, 'health', 4],
  [dwelling, makeshift, 'family', 4],
  [lacking, necessities, 'family', 3],
  [losses, kin, 'family', 2],
  [dealing, contraband, 'discipline', 3],
  [hurting, victims, 'discipline', 3],
  [expecting, babies, 'health', 2],
  [taking, drugs, 'health', 2],
  [staying, wards, 'health', 3],
  [seeing, barely, 'health', 1],
  [owing, dues, 'family', 3],
  [worshipping, worship, 'family', 2],
];

/** A post tells a thing or two; a list of all diagnoses is not read to the last. */
const mostCues = 14;
/** Characters before a cue in which its verb stands. */
const reach = 44;

/** "est un peu", "is quite". */
const being =
  /(?:(?<![a-z0-9])(?:est|sont|etait|etaient|serait|sera|ete|etre|diagnostiquee?|c'est une?|devenue?|e|is|are|was|were|he's|she's|hes|shes|they're|being|be|as)|'s) (?:(?:une?|an?|tres|trop|completement|totalement|un peu|plutot|grave|severely|quite|really|so|also|clearly|surement|diagnostiquee?s?|reconnue?s?|detectee?|depistee?|declaree?|diagnosed|identified|registered|as|probablement|probably|hyper|super|legerement|profoundly|aussi|meme|encore|toujours|pas mal|still|a bit|very|just|been|ete|nee?|born) ){0,2}$/;
/** "a un", "vient d'avoir son", "souffre de", "has severe", "diagnosed with". */
const having =
  /(?<![a-z0-9'])(?:a|as|ont|avoir|aura|avait|auraient|aurait|a eu|a fait|fait|prend|porte|souffr[a-z]+|atteinte?s?|porteur|porteuse|victime|diagnostiquee?s?|reconnue?s?|suivie?s?|soignee?s?|traitee?s?|avec|sous|decouvert|annonce|has|have|had|got|gets|having|with|getting|needs?|wears?|uses?|diagnosed|struggl(?:es|ing)|suffer(?:s|ing)|battling|fighting|living|born|given|takes) (?:(?:une?|des|du|de|d|par|pour|chez|comme|en|au|le|la|les|l|son|sa|ses|enfin|toujours|aussi|obtenu|recu|eu|fait|gros|grosse|grave|petit|tres|an?|just|now|recently|severe|mild|really|bad|his|her|their|the|suspected|undiagnosed|own|with|from|as|been|for|really bad|finally|still)[ '])*$/;
/** Verbs and negations that belong to what is told: "has just been", "s'est fait", "ne". */
const helping =
  /(?<![a-z0-9'])(?:(?:est|sont|etait|a|ont|avait|ete|ne|n'|se|s'est|s'|is|are|was|were|has|have|had|been|just|being|got|getting)(?: |(?<='))){1,3}$/;
/** "je suis", "j'ai un", "I was": said of oneself. */
const self =
  /(?<![a-z])(?:(?:je|j|i|im|ive)[ ']|(?:m|me|moi) ?'?(?:ont |a ))(?:(?:suis|ai|ais|etais|avais|etre|eu|ete|fait|am|m|ve|was|have|had|got|been|being|get|also|aussi|toujours|a|ne|n|me|be|just|the|un|une|prends|vis|dors|with|as|pas|not)[ '])*$/;
/** "J'ai exclu Rayan": the writer sends somebody else away. */
const active = /(?<![a-z])(?:ai|have|ve|had) (?:encore |enfin |just |du )?$/;
/** The writer's own, before one of the family. */
export const ownBefore =
  /(?<![a-z])(?:mon|ma|mes|my|notre|nos|our|m'n|mn)(?: (?:propres?|own|grand|grande|petit|petite|little|big|older|younger|poor|pauvre|cher|chere))* ?$/;
const othersBefore = /(?<![a-z])(?:ses|sa|son|leurs?|his|her|their|(?:les|la|le|l'|des|une?|the|both|a)|[a-z]+'s|'s) ?$/;
const definite = /(?<![a-z])(?:le|la|les|l'|the|ce|cette|du|au|aux|des) ?$/;
/** "Deux exclus ce matin": nobody else is ever excluded from a school. */
const counted = /(?<![a-z])(?:une?|deux|trois|quatre|cinq|two|three|four|\d+) $/;
const subject = /(?<![a-z])(?:il|elle|ils|elles|he|she|they|qui|who|y)(?: [a-z']{1,6}){0,2} (?:s'|a |ont |has |have )?$/;
/** "a exclu le 7": what is sent away must be somebody. */
const acting = /(?<![a-z])(?:a|ai|as|ont|avons|avez|on|i|we|they) (?:encore |enfin |just )?$/;
const object =
  /^ (?:un |une |mon |ma |mes |deux |trois |my |a |one |two )?(?:\p{Lu}|eleve|élève|gamin|petit|garçon|fille|kid|boy|girl|student|pupil)/u;
const passive =
  /(?<![a-z])(?:(?:est|ete|etait|sera|etre|fait|sont|fut|encore|vient d'etre|was|is|been|got|gets|getting|be|being|were|has been|have been|had been|just been|just got|temporarily|permanently|finally|almost|nearly|definitivement) )+$/;

/** "n'est pas dyslexique", "isn't autistic". */
const negated =
  /(?<![a-z])(?:pas|jamais|not|never|isn't|aren't|wasn't|ni|aucune?)(?: (?:de|d'|un|une|a|an|du tout|at all|really|vraiment))? ?$/;

/** "a" where "à" is written is no verb. */
function hasVerb(reading: Reading, at: number, words: string): boolean {
  return !(words.startsWith('a ') && reading.text[at] === 'à');
}

function before(reading: Reading, start: number): string {
  return reading.folded.slice(Math.max(0, start - reach), start);
}

/** Where the words that lead to a cue begin, when they match. */
function ledFrom(reading: Reading, start: number, pattern: RegExp): number | undefined {
  const found = pattern.exec(before(reading, start));
  if (!found) return undefined;
  const from = start - found[0].length;
  return hasVerb(reading, from, found[0]) ? from : undefined;
}

const mineCounted =
  /(?<![a-z])(?:j'ai|j'en ai|on a|nous avons|i have|i've got|we have|we've got|i've|we've|got) (?:en [a-z0-9]+ )?(?:une?|an?|deux|trois|quatre|two|three|four|\d{1,2}) (?:petite? |little )?$/;

function traitAt(reading: Reading, { start, end }: Cue, matter: Matter): Situation | undefined {
  // "Inès a adopté un chaton": what one does is no trait.
  if (matter === 'family' && acting.test(before(reading, start))) return undefined;
  // "J'ai une dysphasique en CM1": one of mine.
  if (mineCounted.test(before(reading, start))) return { at: [start, end], matter, tie: 'told', of: 'other' };
  const from = ledFrom(reading, start, being);
  return { at: [from ?? start, end], matter, tie: from === undefined ? 'beside' : 'told' };
}

/** "L'orthophoniste de Maël", "her therapist": not "Nora wants to be a psychologist". */
function ownedAt(reading: Reading, cue: Cue, matter: Matter): Situation | undefined {
  const isOwned =
    /(?<![a-z])(?:sa|son|ses|his|her|their|'s) $/.test(before(reading, cue.start)) ||
    /^ (?:de |d'|du |pour |for )(?:\p{Lu}|(?:mon|ma|mes|son|sa|un|une|my|one|petite?) )/u.test(
      reading.text.slice(cue.end, cue.end + 12),
    );
  return isOwned && !isTopic(reading, cue) ? { at: [cue.start, cue.end], matter, tie: 'loose' } : undefined;
}

function havingAt(reading: Reading, cue: Cue, matter: Matter): Situation | undefined {
  const from = ledFrom(reading, cue.start, having);
  if (from !== undefined) return { at: [from, cue.end], matter, tie: 'told' };
  const belongs = /^ (?:de|d'|du|pour|for|of) /.test(reading.folded.slice(cue.end, cue.end + 6));
  if (isTopic(reading, cue) || (definite.test(before(reading, cue.start)) && !belongs)) return undefined;
  return { at: [cue.start, cue.end], matter, tie: 'loose' };
}

const speaker = /(?<![a-z])(?:je (?:suis|serai|reste)|j'suis|jsuis|chuis?|chu|suis) (?:encore |tout |toute |tte |tt |trop )?$/;

/** "ses parents divorcent", "le divorce de ses parents": one of the family stands near. */
function kinAt(reading: Reading, cue: Cue, matter: Matter): Situation | undefined {
  const sentence = reading.sentenceAt(cue.start);
  if (has(reading, notKin) && hasIn(reading, notKin, sentence)) return undefined;
  const near = cuesIn(reading, kin, sentence)
    .filter((one) => wordsBetween(one, cue) >= 0 && wordsBetween(one, cue) <= (one.first < cue.first ? 8 : 3))
    .sort((a, b) => wordsBetween(a, cue) - wordsBetween(b, cue));
  const one = near[0];
  if (!one) return undefined;
  // "Chez mon cousin, malade, on a viré la place à l'envers": how good it was.
  if (
    /, (?:complètement |trop |juste )?$/u.test(reading.text.slice(one.end, cue.start)) &&
    /^, /.test(reading.text.slice(cue.end))
  )
    return undefined;
  // "Les parents rentrent tard et chui toute seule": said of the writer.
  if (one.first < cue.first && speaker.test(before(reading, cue.start))) return undefined;
  const words = before(reading, one.start);
  const own = ownBefore.exec(words);
  const led = own ?? othersBefore.exec(words);
  const kinStart = one.start - (led?.[0].length ?? 0);
  const whole = one.first < cue.first && wordsBetween(one, cue) <= 4;
  const at: Span = whole
    ? [kinStart, cue.end]
    : [ledFrom(reading, cue.start, having) ?? ledFrom(reading, cue.start, being) ?? cue.start, cue.end];
  return { at, matter, tie: 'told', of: own ? 'own kin' : 'other' };
}

/** "exclu trois jours", "got suspended": passive, or with a length of time, or of somebody. */
function exclusionAt(reading: Reading, cue: Cue, matter: Matter): Situation | undefined {
  const from = ledFrom(reading, cue.start, passive);
  const after = cuesIn(reading, terms, [cue.end, Math.min(reading.text.length, cue.end + 40)]).find(
    (term) => term.first - cue.last <= 3,
  );
  const word = reading.folded.slice(cue.start, cue.end);
  if (
    from === undefined &&
    acting.test(before(reading, cue.start)) &&
    /^(?!exclusion|expulsion|suspension)/.test(reading.folded.slice(cue.start, cue.end)) &&
    !object.test(reading.text.slice(cue.end, cue.end + 12))
  )
    return undefined;
  const surely = after !== undefined || /^ex|^perm|school/.test(word);
  if (from === undefined && !surely) return undefined;
  const end = after && after.first - cue.last <= 2 ? after.end : cue.end;
  return {
    at: [from ?? cue.start, end],
    matter,
    tie: after || (from !== undefined && subject.test(before(reading, from))) ? 'told' : from === undefined ? 'beside' : 'loose',
    ...(counted.test(before(reading, cue.start)) && { of: 'other' }),
  };
}

/** Words that tell together, as one cue each. */
function pairedCues(reading: Reading, first: Lexicon, second: Lexicon, most: number): Cue[] {
  const ends = cuesOf(reading, second);
  if (ends.length === 0) return [];
  return cuesOf(reading, first)
    .slice(0, mostCues)
    .flatMap((cue) => {
      const end = ends.find((other) => other.first > cue.last && other.first - cue.last - 1 <= most);
      return end && end.start < reading.sentenceAt(cue.start)[1] ? [{ ...cue, end: end.end, last: end.last }] : [];
    });
}

function situationAt(reading: Reading, cue: Cue, matter: Matter, form: Form): Situation | undefined {
  if (form !== 'telling' && negated.test(before(reading, cue.start))) return undefined;
  if (form === 'trait') return traitAt(reading, cue, matter);
  if (form === 'having') return havingAt(reading, cue, matter);
  if (form === 'owned') return ownedAt(reading, cue, matter);
  if (form === 'kin') return kinAt(reading, cue, matter);
  if (form === 'exclusion') return exclusionAt(reading, cue, matter);
  if (form === 'loose') return isTopic(reading, cue) ? undefined : { at: [cue.start, cue.end], matter, tie: 'loose' };
  return { at: [ledFrom(reading, cue.start, helping) ?? cue.start, cue.end], matter, tie: 'told' };
}

/** "Reading a novel about a boy with epilepsy": of whom a work tells. */
const ofWork =
  /(?<![a-z])(?:novel|book|story|film|movie|play|poem|documentary|article|podcast|series|roman|livre|album|film|histoire|piece|poeme|reportage|documentaire|temoignage|bd|serie|conte) (?:about|of|on|sur|d'|d'une?|de|du|qui (?:parle|raconte)[a-z]*) ?[^.!?\n]{0,40}$/;

/** "Tu seras puni": what may come, to whom one speaks. */
const warned = /(?<![a-z])(?:tu seras|vous serez|tu vas etre|vous allez etre) $/;

function isOwn(reading: Reading, ...starts: readonly number[]): boolean {
  return starts.map((start) => before(reading, start)).some((words) => self.test(words) && !active.test(words));
}

/** Situations that the words of a text tell, whoever's they are. A finder. */
export function findSituations(reading: Reading): readonly Situation[] {
  const found: Situation[] = [];
  const add = (cue: Cue, matter: Matter, form: Form): void => {
    const span: Span = [cue.start, cue.end];
    if (cuesIn(reading, unlike, [cue.start - 40, cue.end + 40]).some((other) => overlap([other.start, other.end], span))) return;
    if (matter === 'discipline' && warned.test(before(reading, cue.start))) return;
    const situation = situationAt(reading, cue, matter, form);
    if (!situation || ofWork.test(reading.folded.slice(Math.max(0, situation.at[0] - 70), situation.at[0]))) return;
    const of = situation.of ?? (isOwn(reading, situation.at[0], cue.start) ? 'self' : undefined);
    found.push({
      ...situation,
      ...(of && { of }),
      light: hasIn(reading, light, span),
      ofSchool: matter === 'discipline' || hasIn(reading, provisions, span),
    });
  };
  for (const [words, matter, form] of topics) for (const cue of cuesOf(reading, words).slice(0, mostCues)) add(cue, matter, form);
  for (const [first, second, matter, most] of pairs)
    for (const cue of pairedCues(reading, first, second, most)) add(cue, matter, 'telling');
  return found;
}
