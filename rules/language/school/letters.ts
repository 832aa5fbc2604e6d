/** Names at the edges of a message: whom it greets, who signs it. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';

const greeting =
  /(?:^|\n)\s*(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|cher|chere|chers|good morning|good afternoon|good evening|re)[ ,]+(?:\p{L}+ (?:et|and|&) )?$/u;

/** "Salut Karim, …" in a direct message: the person written to. */
export function isAddressed({ post, folded }: Reading, [start]: Span): boolean {
  return post.kind === 'message' && greeting.test(folded.slice(Math.max(0, start - 60), start));
}

const farewell =
  /(?:cordialement|bien a vous|bises|bisous|amities|salutations[^\n]{0,20}|a bientot|bonne (?:soiree|journee)|merci(?: d'avance)?|regards|best|wishes|thanks|cheers|yours[^\n]{0,12}|sincerely|faithfully|signe|love)[\s,.!:]*$/;
const dash = /(?:^|[\n.!?])\s*[-~*]\s*$/;

/** What may follow the name that signs: nothing, a function, a class, a school. */
const afterName = /^\s*(?:$|\p{Extended_Pictographic}|[,(/|\n-])/u;

/** "— Sophie Lambert, professeure", "Bises, Sylvie", a last line that is but a name. */
export function isSignature(reading: Reading, [start, end]: Span): boolean {
  const { folded } = reading;
  const after = folded.slice(end, end + 120);
  if (after.trimEnd().length > 90 || !afterName.test(after) || /[.!?]\s+\S{4}/.test(after)) return false;
  const before = folded.slice(Math.max(0, start - 50), start);
  if (farewell.test(before) || dash.test(before)) return true;
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  return line > 20 && folded.slice(line, start).trim() === '';
}
