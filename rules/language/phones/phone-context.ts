import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesOf } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { Landmarks, spansOf } from '../text/landmarks';

/** What stands around digits and says that they are a phone number, or that they are not. */

const any = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .map((word) => word.replaceAll(' ', '[ -]?'))
    .join('|');

/** Words and signs that announce a phone number. */
const cues = lexicon(`
  tel, tels, telephone, telephones, telephoner, telephonez, telephonique, phone, phones, phone number, portable, portables,
  mobile, cell, cellphone, cellulaire, gsm, natel, whatsapp, whats app, wsp, wapp, wtsp, signal, telegram, viber, imessage,
  facetime, sms, texto, textos, mms, fixe, landline, fax, appel, appels, appelle, appelles, appeler, appelez, rappelle,
  rappelez, rappeler, call, calls, calling, ring, text, texte, dial, bigophone, bipe, biper, joindre, joignable, joignables,
  contacte, contacter, contactez, contact, reach, reachable, composer, composez, sonne
`);

/** Words that announce a number of any kind: they must stand close. */
const numberCues = lexicon('numéro(s), num, number, nbr');

/** Words after which no digits are a phone number, whatever their shape. */
const identifiers = lexicon(`
  isbn, issn, ean, doi, arxiv, siret, siren, rcs, rne, tva, vat, iban, bic, imei, matricule, ine, niss, nir, numen, avs, nino,
  upn, secu, securite sociale, registre national, ref, refs, reference, references, serial, tracking, barcode, code barres,
  order number, order no, order id, commande n, numero de commande, bon de commande, facture, student number,
  pupil number, candidate number, customer number, account number, card number, student id, meeting id, zoom id, numero d'eleve,
  numero d'etudiant, numero etudiant, numero de client, numero client, numero de dossier, numero de suivi, numero de colis,
  numero de compte, numero de carte, numero d'inscription, numero de candidat, numero de licence, numero de serie,
  numero national
`);

/** Words right before digits that are something else, unless the digits are unmistakable and further on. */
const others = lexicon(`
  dossier, devis, colis, suivi, order, invoice, parcel, serie, series, carte, card, compte, account, meeting, reunion, id, uai,
  version, build, code, codes, pin, puk, lot, loto, lotto, lottery, tirage, exercice, exercices, exo, exos, ex, exercise,
  exercises, page, pages, pp, question, questions, chapitre, chapitres, chapter, chapters, annee, annees, years, chiffre,
  chiffres, digits, suite, sequence, nombre, nombres, score, scores, resultat, resultats, results, coefficient, pi, latitude,
  longitude, lat, lon, lng, gps, cote, dewey, plaque, immatriculation, vol, flight, train, bus, tram, ligne, lignes, salle,
  salles, room, rooms, groupe, groupes, budget, population, license, licence, ticket, eleve, etudiant, student, pupil, candidat,
  client, customer, adherent
`);

const signs = /[\u260e\u260f\u2706]|\ud83d[\udcde\udcf1\udcf2\udce0]/g;

/** What is counted or measured: "12 345 678 habitants" is a quantity. */
const counted = any(`
  habitants|habitant|inhabitants|hab|eleves|eleve|etudiants|pupils|students|personnes|people|enfants|children|kids|adultes|femmes|hommes|morts|deaths|victimes|
  vues|vue|views|likes|abonnes|followers|subscribers|visiteurs|visitors|spectateurs|lecteurs|fans|votes|voix|signatures|telechargements|downloads|
  euros|euro|eur|dollars|dollar|usd|cad|francs|francs suisses|chf|livres|pounds|gbp|centimes|cents|millions|million|milliards|billion|billions|trillion|
  km|kms|kilometres|kilometers|miles|metres|meters|m|cm|mm|m2|m3|km2|hectares|ha|kg|kilos|g|grammes|grams|tonnes|tons|litres|liters|l|ml|watts|kw|kwh|mw|hz|octets|bytes|ko|mo|go|kb|mb|gb|
  annees lumiere|ans|years|jours|days|heures|hours|secondes|seconds|minutes|mots|words|pages|points|pts|lignes|exemplaires|copies|etoiles|stars|pas|steps|fois|times|degres|pourcent|percent|
  molecules|cellules|atomes|neurones|unites|units|pieces
`);
const unitAfter = new RegExp(`^ ?(?:(?:${counted})(?![a-z])|[%€$£°²³])`);

/** "… c'est mon GSM", "… (WhatsApp)". */
const announcedAfter =
  /^[ ,(-]{0,3}(?:c'est |est |is |sur |on |par |by |via )?(?:mon |ma |le |my |the )?(?:numero de |new |nouveau )?(?:whatsapp|gsm|tel|numero|num|number|sms|signal|telegram|portable|mobile|cell|phone|fixe|fax)\b/;

/** How far before a number its announcement may stand, and how far one looks back for what denies it. */
const reach = 42;
const closeReach = 24;
const denialReach = 26;

export interface Before {
  /** A phone is announced. */
  readonly announced: boolean;
  /** Something else is announced ("ISBN", "commande n°"). */
  readonly denied: boolean;
  /** Something else is announced, which a dictated number does not mind ("travail de groupe : zéro six…"). */
  readonly doubted: boolean;
}

const landmarks = (reading: Reading, words: Lexicon): Landmarks =>
  new Landmarks(cuesOf(reading, words).map(({ start, end }): Span => [start, end]));

/** Finds once what announces and what denies phone numbers in a text; then tells it for any place. */
export function announcements(reading: Reading): (start: number) => Before {
  const { folded } = reading;
  const announcing = [landmarks(reading, cues), new Landmarks(spansOf(folded, signs))];
  const numbers = landmarks(reading, numberCues);
  const identified = landmarks(reading, identifiers);
  const otherwise = landmarks(reading, others);
  return (start) => {
    const within = (words: Landmarks, distance: number): number => {
      const [, last] = words.lastIn([0, start]) ?? [];
      if (last === undefined || start - last > distance) return -1;
      // "Tél. :" may stand at the end of the line before, not further up.
      return folded.slice(last, start - 1).includes('\n') ? -1 : last;
    };
    const cue = Math.max(...announcing.map((words) => within(words, reach)), within(numbers, closeReach));
    const identifier = within(identified, denialReach + 18);
    const other = within(otherwise, reach);
    return {
      announced: cue > Math.max(other, identifier),
      denied:
        (identifier >= Math.max(cue, 0) &&
          start - identifier < denialReach &&
          !/[.!?]\s/.test(folded.slice(identifier, start))) ||
        /[€$£]\s?$/.test(folded.slice(Math.max(0, start - 2), start)),
      doubted: other > cue && start - other <= 6,
    };
  };
}

/** Does a unit follow, or "c'est mon GSM"? */
export function afterDigits(folded: string, end: number): { readonly announced: boolean; readonly counted: boolean } {
  const after = folded.slice(end, end + 28);
  return { announced: announcedAfter.test(after), counted: unitAfter.test(after) };
}

/** Help lines of rules.md: "Helplines, never flagged". Those of two to four digits are no phone numbers anyway. */
const helplines = new Set(
  '116000 116111 116117 116123 50101 080030030 080030800 08001111 080014112 18002632266 8002632266 18006686868 8006686868 1800666666 800666666'.split(
    ' ',
  ),
);

/** @param digits as dialled in the country, or after the country code */
export const isHelpline = (digits: string): boolean =>
  helplines.has(digits) || helplines.has(digits.replace(/^(?:00)?(?:32|44|353)/, '0'));
