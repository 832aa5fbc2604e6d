/** Quotations of somebody's words, and whether the post says whose they are. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { findQuotes } from './speech';
import { findUrls } from './urls';

export interface Quotation {
  /** The words, without their marks. */
  readonly at: Span;
  /** With their marks. */
  readonly marked: Span;
}

/** Fewer words than this are a phrase, not a quotation. */
const fewest = 8;
const wordsIn = (text: string): number => text.match(/[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu)?.length ?? 0;

/** How far around a quotation its source is looked for. */
const reach = 90;

const particle = '(?:de|du|des|la|le|von|van|der|d|l|of|the|and|et|&|al|y)';
const named = "\\p{Lu}(?:[\\p{L}'-]+|\\.)";
const name = `${named}(?:[ '](?:${particle}[ '])*${named})*`;
const ends = '(?=\\s*(?:$|[\\n.,;:!?)(#/"«|]|-|\\d|\\p{Extended_Pictographic}))';

/** Behind the marks: "— Victor Hugo", "(A. Camus)", ", Jean de La Fontaine", "de Gandhi", "Nelson Mandela". */
const nameBehind = new RegExp(
  `^[\\s.,!?…]*(?:(?:[-~/|(©]|de |d'|par |by |from |dixit |signe |signed |\\n)\\s*(?:@?${name})${ends}|, ?${name}(?:, [^.!?\\n]{3,60})?${ends}|${named}(?: (?:${particle}[ '])*${named})+${ends}|${named}, (?:élève|\\d|prof|age|class|\\p{Ll}+ (?:de|of|en|in) )|\\((?![^)\\n]*(?:[Ii]nternet|[Ii]nconnu|[Uu]nknown|[Aa]nonym|[Pp]interest|[Gg]oogle))[^)\\n]*\\p{L}[^)\\n]*\\))`,
  'u',
);
/** In front: "comme disait Einstein :", "Citation de Gandhi :", "Victor Hugo :". */
const nameBefore = new RegExp(
  `(?:(?:\\b(?:de|[Ss]elon|chez|par|by|from|of|[Aa]s|à|dans|[Cc]omme|[Ll]ike)|\\bd'|[Dd]'après|[Aa]ccording to) (?:\\p{Ll}+ ){0,3}${name}|(?:^|[.!?\\n] ?)${named} ${named}|${named} ${named})[^.!?\\n«"]{0,30}$`,
  'u',
);
/** '…," said Steve Jobs'. */
const saidByName = /^[\s,!?.]*(?:said|says|wrote|writes|once said|disait|dit|écrivait|écrit|a dit|a écrit) \p{Lu}/u;
/** 'Shakespeare says "…'. */
const nameSays = /\p{Lu}[\p{L}'-]+ (?:once |nous )?(?:said|says|wrote|writes|disait|dit|écrivait|écrit|a dit|a écrit)[ ,:]*$/u;
const source =
  /\b(?:proverbes?|dictons?|adage|proverb|saying from|extrait (?:de|du|d'|des)|tiree?s? (?:de|du|d'|des)|issue?s? d|source ?: ?(?!internet|inconnue?|unknown|web|google|pinterest|tiktok|insta)|auteure? ?: ?(?!inconnue?)|author(?! unknown)|credit|paroles (?:de|d'|du)|poeme|fable|verset|art(?:icle|\.) \w|chapitre|chapter|page \d|p\. ?\d|lettre d|dans (?:son|sa) \w+|in (?:his|her|their) \w+|loi |law|bible|coran|charte|reglement|rules|motto of|devise d)/;

const speaker =
  "(?:il|elle|ils|elles|je|j'|nous|he|she|they|i|we|you|tu|vous|qui|who|\\w*(?:eleve|parent|prof|collegue|maman|papa|fils|fille|enfant|gamin|petite?|mec|collegue|directeur|directrice|inspect\\w+|voisine?|kid|student|pupil|head|teacher|mum|mom|dad|son|daughter|boy|girl|colleague|toddler|boss|principal|caretaker|one|another|everyone)s?)";
const saying =
  '(?:dit|dis|demande|repond|lance|crie|ecrit|declare|explique|affirme|murmure|conclut|avoue|ajoute|disait|disaient|annonce|sort|resume|raconte|soupire|said|says?|asked|asks|replied|replies|told|wrote|writes|shouted|announced|whispered|goes|went|quote|answered|exclaimed|claimed|admitted)(?:s|e|ee|es|ent|ed|u|it|ait)?';
/** Somebody the post names says it: their words, not a quotation without source. */
const saidBefore = new RegExp(
  `\\b${speaker} ?(?:[\\w'-]+ ){0,4}?(?:m'|l'|s')?(?:a |ont |ai |vient de |has |have |just |me |nous |lui |leur |le |en )*${saying}\\b[^.!?\\n]{0,45}$|\\b${speaker}[^.!?\\n]{0,30} ?: ?$`,
);
const saidBehind = new RegExp(
  `^[\\s,!?.]*(?:m'|s'|me |nous )?(?:a-t-|a (?:dit|lance|repondu|crie|ecrit)|ai-je |${saying}(?:-t)?[ -](?:il|elle|on|ils|elles|je|he|she|they|${speaker}|mon|ma|un|une|le|la|l'|the|my|a)|(?:he|she|they|i|my \\w+|a \\w+|the \\w+|one \\w+) ${saying})`,
);

/** What a teacher writes between marks and quotes from nobody: a task, a title, a slogan of the class. */
const own =
  /\b(?:consigne|sujet|question|intitulee?|titre|theme|slogan|devise|regle|panneau|affiche|enonce|exercice|probleme|dictee|phrase du jour inventee|exemple|example|task|essay title|title|topic|prompt|question|headline|sign|called|entitled|named|appelee?|nommee?|reunion|rencontre|debat|seance|soiree|webinaire|cours|module|talk|debate|panel|webinar|atelier|exposition|conference|spectacle|projet|project|workshop|livre|album|roman|film|book|novel|movie|play|song|chanson)s?[^.!?\n«"]{0,30}$/;
/** Around the words of a class: what pupils say and write, what its walls say. */
const classroom =
  /\b(?:entendue?s?|overheard|heard in|reponses?|copies?|phrase d'eleve|mots? d'(?:excuse|enfants?|eleves?)|excuses?|perles?|message sur|mail recu|recu ce matin|bocal|compliments?|wisdom|motto|our class|note from|year \d+ says|regles?|sur le tableau|on the board|petit mot|j'ai des)\b/;
const anonymous =
  /\b(?:on dit|on lit|they say|people say|as they say|someone said|quelqu'un a dit|je ne sais plus qui|trouvee? (?:ca |cela )?sur|cette (?:belle )?(?:formule|phrase|citation)|someone once said|found (?:this )?(?:on|online))\b/;

function isSourced(reading: Reading, [start, end]: Span): boolean {
  const [from, to] = [Math.max(0, start - reach), Math.min(reading.text.length, end + reach)];
  const before = reading.text.slice(from, start);
  const behind = reading.text.slice(end, to);
  const [foldedBefore, foldedBehind] = [reading.folded.slice(from, start), reading.folded.slice(end, to)];
  if (source.test(foldedBefore) || source.test(foldedBehind) || nameBehind.test(behind)) return true;
  if (anonymous.test(foldedBefore) || anonymous.test(foldedBehind.slice(0, 50))) return false;
  if (/^[^.!?\n]{0,40}(?<![\w])@\w/.test(behind) || saidByName.test(behind) || nameSays.test(before)) return true;
  if (classroom.test(foldedBefore.slice(-50)) || classroom.test(foldedBehind.slice(0, 40))) return true;
  return saidBefore.test(foldedBefore) || saidBehind.test(foldedBehind) || own.test(foldedBefore) || nameBefore.test(before);
}

/**
 * Quotations of eight words or more that the post gives to nobody. A finder: `reading.once(findUnsourced)`.
 * A link anywhere in the post is a source.
 */
export function findUnsourced(reading: Reading): readonly Quotation[] {
  const quotes = reading.once(findQuotes).filter((quote) => wordsIn(reading.text.slice(...quote)) >= fewest);
  if (quotes.length === 0 || reading.once(findUrls).length > 0) return [];
  const found: Quotation[] = [];
  for (const marked of quotes) {
    const inner = reading.text.slice(marked[0] + 1, marked[1] - 1);
    // A question between marks is a subject or a title.
    if (/\?\s*$/.test(inner) || isSourced(reading, marked)) continue;
    const lead = inner.length - inner.trimStart().length;
    const trail = inner.length - inner.trimEnd().length;
    found.push({ at: [marked[0] + 1 + lead, marked[1] - 1 - trail], marked });
  }
  return found;
}
