/** Does the writer claim it, or is it denied, quoted, waited for or told of somebody else? */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesIn, hasIn } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { clauseBefore, isAdvised, isNegated, isQuoted, isReported } from '../text/speech';
import { firstPerson } from './claim-words';

/** Somebody else speaks for the school, or one asks who does. */
const others = lexicon(`
  il, elle, ils, elles, qui, mme, mlle, monsieur, direct[eur/rice], principal(e), proviseur(e), maire, ministre, délégué(s/e/es), président(e), mari, femme, soeur, frère, ceux, élève(s), personne, quelqu'un,
  he, she, they, who, mr, mrs, ms, miss, head, headteacher, headmaster, headmistress, superintendent, mayor, sponsor, those, nobody, someone, rumour(s), rumor(s), politician(s), husband, wife, brother, sister, student(s), pupils,
  principal, syndicat, union, parents, inspecteur, inspectrice, union rep
`);
/** A cheque, a parcel or an account in the school's name, a letter received from the school. */
const property = lexicon(`
  chèque(s), facture(s), réserv*, libellé(e/s), libeller, ordre, inscrit(e/s/es), compte(s), commande*, colis, enregistr*, déposé(e/s), billet(s), contrat, virement, faux, usurp*, reçu(e/s/es), eu, arrivé(e), lettre, courrier, mail, surprise,
  payable, bank account, account in, account opened, booked, booking, registered, invoice, cheque, check, order, ordered, pretend*, accept, accepts, accepted, collected, received, letter
`);
/** One waits for the school to speak, looks for its statement or reads it. */
const awaited = lexicon(`
  attend(s/ons/ez), attendre, attendons, cherche(z), cherchons, voudrais, aimerais, veux, qui a, quelqu'un a, où est, où trouver, quand, lu, lire, lis, lisez, quel, quelle, si, que dit,
  you want, want, wants, waiting, wait, awaiting, looking for, anyone, where, when, what, whats, read, reading, saw, seen, if, whether
`);
const toSpeak = lexicon(`
  parler, s'exprimer, exprimer, communiquer, publier, répondre, écrire, poster, to [speak/talk/post/comment/write/answer/reply]
`);
/** Between the verb and the claim. */
const hereOnly = /^(?: ici| publiquement| en ligne| here| publicly)? ?$/;
/** "Le proviseur, au nom du lycée, a remercié…" */
const asideOf = /\b(?:le|la|mme|m\.|monsieur|madame|the|mr|mrs|ms|miss|dr|une?|notre|our) [\w' -]{1,40}, $/;
const asideEnds = /^[^.!?\n]{0,40}, (?:a|ont|avait|est|va|has|had|have|\w+ed|said|gave|spoke|told)\b/;

function isAside({ folded }: Reading, [start, end]: Span): boolean {
  return asideOf.test(folded.slice(Math.max(0, start - 60), start)) && asideEnds.test(folded.slice(end, end + 70));
}

/** Is a claim of the school's voice the writer's own? */
export function isOwn(reading: Reading, at: Span): boolean {
  if (isQuoted(reading, at) || isAdvised(reading, at) || isNegated(reading, at) || isReported(reading, at)) return false;
  if (isAside(reading, at)) return false;
  const [start] = at;
  const clause: Span = [start - clauseBefore(reading, start).length, start];
  const before = (lexicon: Lexicon): boolean => hasIn(reading, lexicon, clause);
  const personally = before(firstPerson);
  if (before(property)) return false;
  if (!personally && cuesIn(reading, toSpeak, clause).some(({ end }) => hereOnly.test(reading.folded.slice(end, start))))
    return false;
  const own = hasIn(reading, firstPerson, at);
  if (own) return true;
  return !before(awaited) && (personally || !before(others));
}
