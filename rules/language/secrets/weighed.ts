/** Secrets told in other words: "la porte ? tu fais A62". What looks like a secret, and signs of something opened with it. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { type Cue, cuesIn, has, hasIn } from '../lexicons/cues';
import { shapeOf, trimmed } from './shapes';
import { announcing, entering, openedOnly, openedThings, opening } from './words';

const weights = {
  /** "tapez", "punch in", "avec", right before: it is typed. */
  entered: 1.5,
  /** "ça s'ouvre", "on se connecte", "unlock". */
  opens: 1,
  /** A door, an account, a printer. */
  thing: 1,
  /** A word for secrets: "code", "number", "identifiant". */
  announced: 1,
  /** The same, or a sign, right before. */
  beside: 1,
  /** Letters and figures, as nothing else is written. */
  strong: 1,
} as const;
const enough = 2.5;

/** As a secret is typed: with a figure in it, or a series of them. */
const candidates =
  /(?<![\w€$£.,/@-])(?:[a-z0-9](?:[- ][a-z0-9]){3,7}(?![\w-])|[^\s"«»“”,;()<>\uFFFC]*\d[^\s"«»“”,;()<>\uFFFC]*)/g;
/** Stands right before a secret: a sign, "avec", a verb that enters it. */
const sign =
  /(?:[:=]|->|→|\bavec|\bwith|\busing|\buse|\bpour|\bon|\bsur|\bto|\bis|\best|\bc'est|\bcest|\bits|\bit's|\bfais|\bfaites|\bmets|\bmettez|\bput|\bas|\bmine|\bmien|\bpar|\bin|\ba|\bfor|\bnow) ?["'«]? ?$/;
/** A figure that counts, dates or names a room is followed, or led, by what it counts. */
const counts =
  /^ ?(?:h\b|heures?|hours?|am\b|pm\b|min|minutes?|sec|secondes?|seconds|%|€|\$|£|euros?|eur|km|m\b|ans\b|years?|eleves?|pupils?|students?|copies|pages?|feuilles|sheets|places?|fois|times|personnes|people|parents|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jours?|days?|points?|mots|words|go\b|mo\b|gb\b|mb\b|participants?|classes|jeux|computers|ordinateurs|tablettes|postes|machines|et \d|and \d|a \d|to \d|-\d)/;
const led =
  /(?:salle|room|local|classe|class|batiment|bat|block|bloc|etage|floor|casier|locker|n°|no|numero de salle|page|p\.?|exercice|ex|question|chapitre|chapter|unit|year|annee|depuis|since|en|le|du|au|the|version|windows|ios|android|a partir de|de|des|les|sur|coefficient|tome|saison|season|season|groupe|group|bus|ligne|line|step|etape|niveau|level|£|\$|€|les|moins de|plus de|over|under|about|environ|only|just over|at|until|by|before|avant|vers|from|between|entre) $/;
/** A name of a user, a room, a weight: written as a secret is. */
const nameOfUser =
  /(?:\b(?:user(?:name)?|user name|utilisateur|login|identifiant|compte(?: [a-z]+)?|account|pseudo|insta(?:gram)?|tiktok|snap(?:chat)?|handle|@)(?: (?:name|is|est|c'est))? ?[:=]? ?["«']? ?| as )$/;
/** "eleve4 et Bananes33": the name comes first. */
const beforeSecret = /^ ?(?:et|and|\/|puis|then|, puis) [^\s\d]+\d/;
const measured =
  /^(?:\d+(?:g|kg|ml|cl|l|cm|mm|m|km|go|mo|gb|mb|w|v|k|px|p|min|s|e|eme|th|st|nd|rd|h\d*|am|pm)|@.*|(?:eleve|user|student|pupil|prof|teacher|classe?|invite|guest|poste|pc)[._-]?\d{1,3}|[a-z]\d{3}|[a-z]-\d{3})$/;
const beforeRoom = /(?:salle|room|local|numero|cours|rdv|rendez-vous|classe) (?:[a-z]+ ){0,4}?[:=]? ?$/;

/** Behind figures a clause ends, or goes on with what one does next. */
const goesOn =
  /^ ?(?:$|[.,;:!?)\n#*"»\uD800-\uDFFF]|(?:et|and|puis|then|suivi|followed|lol|mdr|haha|pour|to|sur|on|ok|easy|dead|c'est|cest|thats|that's|en|in|\+)(?![a-z]))/;

/** A name, a room, a quantity, a year: what looks like a secret and is none. */
function isSomethingElse({ folded }: Reading, [start, end]: Span, word: string, figures: boolean, entered: boolean): boolean {
  const before = folded.slice(Math.max(0, start - 40), start);
  const after = folded.slice(end, end + 16);
  if (word.includes('@') || nameOfUser.test(before) || beforeSecret.test(after) || counts.test(after)) return true;
  if (measured.test(word) && (!/^[a-z]-?\d{3}$/.test(word) || beforeRoom.test(before))) return true;
  return figures && (led.test(before) || !goesOn.test(after) || (/^(?:19|20)\d\d$/.test(word) && !entered));
}

/** "4 5 2 1", "C-1-9-5", "A62": too little for a secret, unless one types it. */
const spelled = /^(?=.*\d)[a-z0-9](?:[- ][a-z0-9])+$|^[a-z]\d{2,3}$|^\d{2,3}[a-z]$/;

function weigh(reading: Reading, span: Span, word: string, around: Span): number {
  const [start] = span;
  const shape = shapeOf(reading.text.slice(...span), word);
  if (!shape?.strong && !shape?.figures && !spelled.test(word)) return 0;
  const figures = !shape?.strong;
  const before = reading.folded.slice(Math.max(0, start - 24), start);
  const entered = nearCue(cuesIn(reading, entering, around), start);
  if (isSomethingElse(reading, span, word, figures, entered)) return 0;
  let sum: number = figures ? 0 : weights.strong;
  const announced = cuesIn(reading, announcing, around);
  if (entered) sum += weights.entered;
  else if (sign.test(before)) sum += weights.beside;
  if (announced.length > 0) sum += weights.announced;
  if (nearCue(announced, start)) sum += weights.beside;
  if (hasIn(reading, opening, around)) sum += weights.opens;
  if (hasIn(reading, openedOnly, around) || hasIn(reading, openedThings, around)) sum += weights.thing;
  return sum;
}

/** Ends right before an offset: nothing but a sign between. */
const nearCue = (cues: readonly Cue[], start: number): boolean => cues.some(({ end }) => end <= start && start - end <= 3);

/** Most of them that are weighed in a text. */
const mostCandidates = 30;

/** What is typed to open something, in a text whose claimed spans are masked. */
export function weighedSecrets(reading: Reading, folded: string): readonly Span[] {
  if (!/\d/.test(folded) || !(has(reading, opening) || has(reading, entering) || has(reading, announcing))) return [];
  const spans: Span[] = [];
  let seen = 0;
  for (const { 0: run, index } of folded.matchAll(candidates)) {
    if (++seen > mostCandidates) break;
    const word = trimmed(run);
    const span: Span = [index, index + word.length];
    if (word.length < 3 || /\uFFFC/.test(word)) continue;
    const [from, to] = reading.sentenceAt(index);
    // What it opens may stand in the sentence before: "La porte du gymnase ? Tu fais A62".
    if (weigh(reading, span, word, [Math.max(0, from - 60), Math.min(to, span[1] + 60)]) >= enough) spans.push(span);
  }
  return spans;
}
