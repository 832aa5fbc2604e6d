/** Speaking for the school: the claims in a post, without those that are denied, quoted or told of somebody else. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import type { ClaimKind } from './school-forms';
import { anySchool, withSchools } from './school-mentions';
import { englishForms } from './school-voice-english';
import { frenchForms } from './school-voice-french';
import { clauseBefore, isAdvised, isNegated, isQuoted, isReported } from './speech';

export interface Claim {
  readonly at: Span;
  readonly kind: ClaimKind;
}

/** A post that names no school and no officer makes no claim; one without a single French word makes none in French. */
const officer = /\b(?:portes?[- ]?paroles?|spokes|mouthpiece|principal|head|superintendent|directeur|directrice|proviseur)/;
const french = /\b(?:le|la|les|l|de|du|d|des|je|j|nous|on|au|en|notre|un|une|mes|ce|ces|est|par|pour|vous|son|sa)\b/;
const english = /\b(?:the|our|we|i|my|of|this|is|for|as|us|me|by|on|at|to|its?|and|any|that|no)\b/;

/** Somebody else speaks for the school, or one asks who does. */
const others =
  /\b(?:il|elle|ils|elles|he|she|they|qui|who|mme|mlle|monsieur|mr|mrs|ms|miss|directeur|directrice|principale?|proviseure?|maire|ministre|delegues?|presidente?|head(?:teacher|master|mistress)?|superintendent|mayor|sponsor|ceux|those|personne|nobody|quelqu'un|someone|rumou?rs?|politicians?|mari|femme|soeur|frere|husband|wife|brother|sister|students?|pupils|eleves)\b/;
/** A cheque, a parcel or an account in the school's name, a letter received from the school. */
const property =
  /\b(?:cheques?|factures?|reserv\w+|libelle\w*|ordre|inscrite?s?|comptes?|commande\w*|colis|enregistre\w*|depos\w+|billets?|contrat|virement|faux|payable|account|booked|booking|registered|invoice|cheque|order(?:ed)?|pretend\w*|usurp\w*|accept(?:ed|s)?|collected|received?|got|recue?s?|eu|arrive\w*|mail|lettre|letter|courrier|surprise)\b[^,;:]*$/;
/** One waits for the school to speak, looks for its statement or reads it. */
const awaited =
  /\b(?:attend\w*|cherch\w+|voudrais|aimerais|veux|qui a|quelqu'un a|ou est|ou trouver|quand|lu|lire|lis|lisez|waiting|wait|awaiting|looking for|anyone|where|when|what|what's|quelle?|read|reading|saw|seen|si|if|whether)\b/;
const firstPerson = /\b(?:je|j'|me|m'|nous|i|i'm|we|let me|moi|my|mes|mon)\b/;
const infinitive =
  /\b(?:parler|s'exprimer|exprimer|communiquer|publier|repondre|ecrire|poster|(?:to )(?:speak|talk|post|comment|write))(?: ici| publiquement| en ligne)? ?$/;
/** "Le proviseur, au nom du lycée, a remercié…" */
const asideOf = /\b(?:le|la|mme|m\.|monsieur|madame|the|mr|mrs|ms|miss|dr|une?|notre|our) [\w' -]{1,40}, $/;
const asideEnds = /^[^.!?\n]{0,40}, (?:a|ont|avait|est|va|has|had|have|\w+ed|said|gave|spoke|told)\b/;
/** The school of one's children, told by a parent. */
const ownChildren =
  /\b(?:my|his|her|their|our) (?:son|daughter|kid|child|boy|girl|niece|nephew|children|kids|cousin|brother|sister)s?(?:'s?|s')? $/;

function isAside(reading: Reading, [start, end]: Span): boolean {
  if (!asideOf.test(reading.folded.slice(Math.max(0, start - 60), start))) return false;
  return asideEnds.test(reading.folded.slice(end, end + 70));
}

function isOwn(reading: Reading, at: Span): boolean {
  if (isQuoted(reading, at) || isAdvised(reading, at) || isNegated(reading, at) || isReported(reading, at)) return false;
  if (isAside(reading, at)) return false;
  const before = clauseBefore(reading, at[0]);
  if (property.test(before) || ownChildren.test(before)) return false;
  if (infinitive.test(before) && !firstPerson.test(before)) return false;
  const own = firstPerson.test(reading.folded.slice(...at));
  if (!own && awaited.test(before)) return false;
  return own || !others.test(before) || firstPerson.test(before);
}

/** Claims to speak for the school, in reading order; those that overlap are one. A finder: `reading.once(findClaims)`. */
export function findClaims(reading: Reading): readonly Claim[] {
  const found: Claim[] = [];
  const text = reading.once(withSchools);
  if (!anySchool.test(text) && !officer.test(text)) return [];
  const forms = [...(french.test(reading.folded) ? frenchForms : []), ...(english.test(reading.folded) ? englishForms : [])];
  for (const { kind, pattern, explicit } of forms) {
    if (!explicit && reading.post.profile === 'school') continue;
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const at: Span = [index, index + words.trimEnd().length];
      if (isOwn(reading, at)) found.push({ at, kind });
    }
  }
  const claims: Claim[] = [];
  for (const claim of found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    const last = claims.at(-1);
    if (last && claim.at[0] < last.at[1])
      claims[claims.length - 1] = { ...last, at: [last.at[0], Math.max(last.at[1], claim.at[1])] };
    else claims.push(claim);
  }
  return claims;
}
