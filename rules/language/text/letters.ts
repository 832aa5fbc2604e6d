/** Letters: whom a message greets, and whether it is signed. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { any } from '../dates/date-words';

const politeFrench = any(
  "(?:tres )?(?:chers?|cheres?) (?:parents?|familles?|responsables|tuteurs|parents d'eleves|monsieur|madame|monsieur le \\w+|madame la \\w+|redact\\w+|journaliste)(?: (?:d'eleves?|de|des|du)(?: [\\w']+){1,4})?",
  "(?:mesdames|messieurs|madame|monsieur|mme|mr|m\\.)(?:,? (?:et )?(?:madame|monsieur|messieurs|mesdames))*(?: (?:le|la|l'|les) ?[\\w'-]+(?: (?:de|du|des|d'|en) ?[\\w'-]+)?| [\\w'-]+(?= ?,))?",
  "(?:a l'attention (?:de|des|du|d')|a l'intention des?|aux) ?(?:la |l')?(?:parents|familles|responsables|direct\\w+|redact\\w+|presse|journal\\w*|proviseure?|principale?|inspect\\w+|m\\.|mme|madame|monsieur)(?: (?:d'eleves?|de|des|du)(?: [\\w']+){1,3})?",
);
const politeEnglish = any(
  "(?:dear|hello|good (?:morning|afternoon|evening)),? (?:all )?(?:parents?(?: (?:and|&|or) (?:carers?|guardians?|families))?|families|carers?|guardians?|mr|mrs|ms|miss|mx|dr|sir|madam|head(?: ?teacher| ?master| ?mistress)?|principal|governors?|superintendent|editors?|journalist|press|colleagues (?:of|at|from) the (?:press|media|news)[\\w ]*)(?:[ .]?(?:(?:and|&|or|/|of) )?[\\w'.-]+){0,5}?",
  '(?:to )(?:the editors?|whom it may concern|all parents(?: and carers)?|(?:the |our )?(?:parents|families)(?: of [\\w ]{2,20})?|the head ?teacher|the principal)',
  "(?:for the attention of|attn:?|fao:?) [\\w' ]{3,30}",
);
/** At the head of the message, up to its comma, colon or line break. */
const greeting = new RegExp(
  `^[^a-z\\d]{0,6}(?:(?:bonjour|bonsoir|hello|hi),? (?:a (?:tous|toutes),? )?)?(?:${politeFrench}|${politeEnglish})(?=\\s*(?:[,:!\\n]|\\. |$)|(?<=parents|familles|families) [a-z]|,? (?:je|nous|suite|merci|concernant|veuillez|votre|vos|voici|apres|i|we|please|your|following|thank|our)\\b)`,
);

/** Where the message is to be signed by name, function and school, so many characters are enough for a signature. */
const longestSignature = 160;

const title = '(?:M\\.?|Mme|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx|Dr\\.?|Monsieur|Madame)';
const signer = new RegExp(
  `(?<!\\p{L})(?:${title} (?:\\p{Lu}\\. ?)?\\p{Lu}[\\p{L}'-]+|\\p{Lu}(?:\\p{L}+|\\.)(?:-\\p{Lu}\\p{L}+)? (?:(?:de|du|van|von|le|la|de la|d') ?)?\\p{Lu}[\\p{L}'-]+)`,
  'u',
);
const duty =
  /\b(?:direct(?:eur|rice|ion)|principale?|proviseure?|prefet|prefete|cpe|prof(?:esseure?)?|enseignante?|instit\w*|maitre(?:sse)?|secretari?at|secretaire|infirmi\w+|educat\w+|coordin\w+|gestionnaire|intendan\w+|adjointe?|titulaire|responsable|president\w*|surveillante?|documentaliste|economat|head|headteacher|headmaster|headmistress|teacher|deputy|secretary|office|coordinator|counsell?or|nurse|librarian|chair|bursar|senco|tutor|leader|manager|dean|fonction|function|role)\b/;
const place =
  /\b(?:ecole|college|lycee|athenee|institut|etablissement|internat|school|academy|primary|high|elementary|college|sixth form|prep)\b/;

export interface Letter {
  /** "Chers parents", "Dear Mr and Mrs Hollander". */
  readonly greeting: Span;
  /** By a person, with a function or a school. */
  readonly signed: boolean;
}

function isSigned({ text, folded, policy }: Reading, from: number): boolean {
  if (policy.signature && text.includes(policy.signature.trim())) return true;
  const body = text.slice(from).trimEnd();
  const lines = body.split(/\n+|(?<=[!?…])\s|(?<=\p{L}{4}[.,])\s(?=\p{Lu})|(?<=\d\.)\s/u);
  // What closes the message: its last lines or sentences, as far as a signature may reach.
  let tail = '';
  for (const line of lines.reverse()) {
    if (tail.length + line.length > longestSignature) break;
    tail = `${line}\n${tail}`;
    if (tail.split('\n').length > 5) break;
  }
  const end = from + body.length;
  const low = folded.slice(Math.max(from, end - tail.length), end);
  return (
    signer.test(tail) && (duty.test(low) || place.test(low)) && !/\b(?:vous (?:recevra|attend)|recevra|will see you)\b/.test(low)
  );
}

/** The message as a letter, if it greets parents, a head or the press. A finder: `reading.once(findLetter)`. */
export function findLetter(reading: Reading): Letter | undefined {
  const match = greeting.exec(reading.folded);
  if (!match) return;
  const start = /[a-z\d]/.exec(match[0])?.index ?? 0;
  const end = match[0].length;
  return { greeting: [start, end], signed: isSigned(reading, end) };
}
