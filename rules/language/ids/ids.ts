/**
 * Numbers that name one person: national and pupil numbers, bank accounts and cards. After phone numbers, before marks.
 * Those with a check digit prove themselves; the others, and those that fail the check, need an announcement.
 */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { cuesOf, has } from '../lexicons/cues';
import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { Landmarks } from '../text/landmarks';
import { claimedBefore } from '../text/masks';
import { mask } from '../text/spans';
import * as check from './check-digits';

export type IdKind = 'bank' | 'card' | 'national' | 'pupil' | 'staff' | 'document';

export interface Id {
  readonly span: Span;
  readonly kind: IdKind;
}

interface Format {
  readonly kind: IdKind;
  /** Over folded text; what is captured, or all of it, is the number. */
  readonly pattern: string;
  /** Of the number in upper case, without spaces and points. Absent: the shape proves nothing by itself. */
  readonly proves?: (number: string) => boolean;
  /** Words that announce it; then a number that fails its check fires too. */
  readonly announced: Lexicon;
}

const edge = '(?<![\\p{L}\\p{N}_])';
const tail = '(?![\\p{L}\\p{N}_])';
const gap = '[ .-]?';

const social =
  'secu, securite sociale, numero de securite, nir, insee, immatriculation sociale, carte vitale, social security, ssn, ss number, social';
const belgian =
  "niss, registre national, numero national, national, nrn, rijksregister, belgian number, carte d'identite, kids-id, kidsid, numero de registre";
const swiss = 'avs, ahv, oasi, no avs, assurance vieillesse';
const pupil =
  "ine, numero d'eleve, numero eleve, identifiant, identifiants, matricule, student number, student id, pupil number, pupil id, upn, uln, candidate number, code permanent, numero d'etudiant, numero etudiant, numero de candidat, numero de dossier, fiche, unique pupil, id number, eleve, student no, learner number, apprenant, numero candidat, candidat";
const card = 'carte, cb, card, visa, mastercard, amex, carte bancaire, credit card, debit card, maestro, bancontact';

const formats: readonly Format[] = [
  {
    kind: 'bank',
    // Every group but the name of the bank has a figure: the word after it is not one.
    pattern: '[a-z]{2}\\d{2} ?[a-z0-9]{4}(?: ?(?=[a-z]{0,3}\\d)[a-z0-9]{4}){1,6}(?: ?(?=[a-z]{0,2}\\d)[a-z0-9]{1,3})?',
    proves: (number) => number.length >= 15 && number.length <= 34 && check.iban(number),
    announced: lexicon('iban, rib'),
  },
  {
    kind: 'national',
    pattern: `[12]${gap}\\d{2}${gap}\\d{2}${gap}(?:\\d{2}|2[ab])${gap}\\d{3}${gap}\\d{3}(?:${gap}\\d{2}|[ /-]{1,3}\\d{2})?`,
    proves: (number) => number.length === 15 && check.nir(number),
    announced: lexicon(social),
  },
  {
    kind: 'national',
    pattern: `\\d{2}${gap}\\d{2}${gap}\\d{2}[ .-]{0,3}\\d{3}[ .-]{0,3}\\d{2}`,
    proves: check.niss,
    announced: lexicon(belgian),
  },
  { kind: 'national', pattern: `756${gap}\\d{4}${gap}\\d{4}${gap}\\d{2}`, proves: check.ean13, announced: lexicon(swiss) },
  {
    kind: 'national',
    pattern: '(?!000|666|9)\\d{3}-\\d{2}-\\d{4}|[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d]',
    announced: lexicon(`national insurance, nino, ni number, ni no, ${social}`),
  },
  {
    kind: 'national',
    pattern: '(?:19|20)\\d{2} ?[01]\\d ?[0-3]\\d ?\\d{3} ?\\d{2}',
    announced: lexicon('matricule, cns, luxembourg'),
  },
  {
    kind: 'staff',
    pattern: '\\d{2}[a-z]\\d{7}[a-z]{3}',
    proves: () => true,
    announced: lexicon('numen'),
  },
  {
    kind: 'pupil',
    pattern: '[a-z]\\d{11}[a-z0-9]',
    proves: check.upn,
    announced: lexicon('upn, unique pupil number, pupil number'),
  },
  {
    kind: 'pupil',
    pattern: '[a-z]{4}(?:[ -]?\\d{2}){4}',
    proves: (number) => check.quebecBirth(number.slice(4)),
    announced: lexicon('code permanent, permanent code, ramq, assurance maladie, carte soleil'),
  },
  // No check is published for the INE: the shape of eleven characters, and a word that speaks of a pupil.
  { kind: 'pupil', pattern: '\\d{9}[a-z]{2}|\\d{10}[a-z]|\\d{4}a\\d{5}[a-z]', announced: lexicon(pupil) },
  {
    kind: 'card',
    pattern: '[3-6]\\d{3}[ -]\\d{4}[ -]\\d{4}[ -]\\d{4}|[456]\\d{15}|3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}',
    proves: check.luhn,
    announced: lexicon(card),
  },
  // A number given as a pupil's: whatever it looks like, right after the word.
  {
    kind: 'pupil',
    pattern: '(?=[a-z0-9./-]*\\d)(?=(?:[a-z./-]*\\d){4})[a-z0-9]+(?:[./-][a-z0-9]+){0,3}',
    announced: lexicon(
      "matricule, numero d'eleve, numero eleve, numero d'etudiant, numero etudiant, student number, student id, student no, pupil number, pupil id, candidate number, exam number, lunch number, numero de candidat, numero d'inscription, numero d'identification, identifiant national, identifiant eleve, badge number, numero de badge, allocataire, numero caf, carte d'etudiant, carte etudiant, carte d'eleve, carte de lyceen, carte scolaire, carte de cantine, numero d'adherent, numero de licence, student card, library card, lunch card, bus pass, dossier scolaire, numero de dossier, numero candidat, candidat, candidate, candidate no, exam candidate, numero d'anonymat, numero d'examen, numero parcoursup, dossier parcoursup, identifiant parcoursup, oen, ontario education number, pen number, personal education number, alberta student number, ppsn, pps number, pps no, pps, nhs number, nhs no, ucas id, ucas number, student pin, state id, usid, learner number, learner id, learner reference, numero d'apprenant, numero de lyceen, numero d'ecolier, numero de fiche, fiche, numero d'allocataire, caf, numero d'assure, numero d'assurance maladie, numero de patient, numero de boursier, numero de casier judiciaire, carte jeune, carte de bus, carte de transport, abonnement, numero de membre, membership number, matricule scolaire, locker number",
    ),
  },
  // Accounts told without an IBAN: United Kingdom, United States, old French and Belgian ones.
  {
    kind: 'bank',
    pattern: '\\d{2}-\\d{2}-\\d{2}(?:[ ,/]{1,3}\\d{8})?|\\d{8,12}|\\d{3}-\\d{7}-\\d{2}|\\d{5} ?\\d{5} ?[a-z0-9]{11} ?\\d{2}',
    announced: lexicon(
      'sort code, account number, account no, acct no, bank account, routing number, rib, numero de compte, compte bancaire, ccp',
    ),
  },
  {
    kind: 'national',
    pattern: '\\d{3}[ -]\\d{3}[ -]\\d{3,4}|\\d{7}[a-w][a-z]?',
    announced: lexicon(
      "oen, pps, ppsn, pps number, nhs number, nhs no, numero d'assurance sociale, nas, social insurance, social insurance number, sin number, sin card",
    ),
  },
  {
    kind: 'document',
    pattern: '(?=[a-z]*\\d)(?=(?:[a-z ]*\\d){5})[a-z0-9]{7,14}',
    announced: lexicon(
      "passeport, passport, carte d'identite, numero de carte, titre de sejour, id card, identity card, permis de conduire, driving licence, driver's license",
    ),
  },
];

const readers = formats.map((format) => ({
  ...format,
  found: new RegExp(`${edge}(?:${format.pattern})${tail}`, 'gu'),
}));

/** Digits of the shortest number that proves itself, no further apart than the letters of a bank between them. */
const eightDigits = /\d(?:\D{0,12}\d){7}/;

/** How far after its announcement a number may stand, in the same sentence. */
const reach = 64;

/** Capital letters as the administration writes them: without an announcement, "1234567890f" is nothing. */
const asWritten = (text: string): boolean => text === text.toUpperCase();

/** "20481-B, c'est mon matricule". */
const announcedBack = /^[ ,(]{1,2}(?:(?:c'?est|est|is|it's|=|sont)[^.!?\n]{0,14})?$/;

/**
 * Is a number announced before it, or right after?
 * @param from where the number before it ended: one announcement is for one number
 */
function isAnnounced(reading: Reading, announcements: Landmarks, [start, end]: Span, from: number): boolean {
  const [first, closes] = reading.sentenceAt(start);
  const opens =
    first > 0 && leans.test(reading.folded.slice(Math.max(0, start - 12), start)) ? reading.sentenceAt(first - 1)[0] : first;
  if (announcements.lastIn([Math.max(opens, start - reach, from), start])) return true;
  const after = announcements.firstIn([end, Math.min(closes, end + 32)]);
  return after !== undefined && announcedBack.test(reading.folded.slice(end, after[0]));
}

/** "n° d'élève": the sign parts the words, so the last of them is looked for. */
const numbered = lexicon(
  'élève, étudiant, sécu, candidat, candidate, inscription, dossier, allocataire, adhérent, licence, lycéen, apprenant, identification, boursier, anonymat, fiche, badge, membre, carte, matricule',
);
const numberSign = /(?:n°|(?<![a-z])(?:no|num|numero|nr)\.?) ?(?:d'|de (?:la |sa |ma |son |mon )?)?$/;

/** "Carte de la coop perdue !! n° 4970…": a sign that leans on the sentence before. */
const leans = /(?:n°|(?<![a-z])(?:numero|num|number|c'est(?: le)?|it's|its|is|voici|here|no\.?)|[:=]) ?$/;
/** A year or a mark, as a number of a pupil is not. */
const isYear = /^(?:19|20)\d\d$|^\d{1,2}\/\d{2,3}$/;

const nowhere = new Landmarks([]);

function announcementsOf(reading: Reading, words: Lexicon): Landmarks {
  if (!has(reading, words) && !has(reading, numbered)) return nowhere;
  const behindSign = cuesOf(reading, numbered).filter(({ start }) =>
    numberSign.test(reading.folded.slice(Math.max(0, start - 6), start)),
  );
  const cues = behindSign.length > 0 ? [...cuesOf(reading, words), ...behindSign] : cuesOf(reading, words);
  return new Landmarks([...cues].sort((a, b) => a.start - b.start).map(({ start, end }): Span => [start, end]));
}

function idsIn(reading: Reading, folded: string): Id[] {
  const { text } = reading;
  const ids: Id[] = [];
  const mayProve = eightDigits.test(folded);
  let rest = folded;
  for (const { kind, found, announced, proves } of readers) {
    const announcements = announcementsOf(reading, announced);
    if (announcements.isEmpty && !(proves && mayProve)) continue;
    const claimed: Span[] = [];
    for (const match of rest.matchAll(found)) {
      const span: Span = [match.index, match.index + match[0].length];
      const written = text.slice(...span);
      if (isYear.test(written)) continue;
      const number = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
      if (
        !isAnnounced(reading, announcements, span, claimed.at(-1)?.[1] ?? 0) &&
        !(proves?.(number) && (kind === 'bank' || asWritten(written)))
      )
        continue;
      claimed.push(span);
      ids.push({ span, kind });
    }
    rest = mask(rest, claimed);
  }
  return ids;
}

/**
 * Numbers that name one person. A finder: `reading.once(findIds)`.
 * @returns in text order, never overlapping
 */
export function findIds(reading: Reading): readonly Id[] {
  if (!/\d\D{0,4}\d\D{0,4}\d\D{0,4}\d/.test(reading.text)) return [];
  // Phone numbers cost more to find than ids: they are asked for only where an id may be.
  if (idsIn(reading, reading.folded).length === 0) return [];
  return idsIn(reading, mask(reading.folded, claimedBefore('id', reading))).sort((a, b) => a.span[0] - b.span[0]);
}
